"""Texts of a format and next to one: samples spoiled, spliced, stretched, and with each number in them moved."""
# ruff: noqa: E501 (lists of words read best as they are)

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from random import Random

from tests.conformance.fuzz.values import FORMATTED

_SIGNS = "-+:./@#?%~_=,;!$&'()*[]{}<>|\\^`\" \t\n\r\0"
_LETTERS = "aZzTtPWYMDHSxXeEfFgGnkuU0123456789"
_FOREIGN = "é\u0301\u00adßıſK９٣२\u200d\u200c\u00b7\u30fb\u06f1\u0660。．：／‐😀\u2028\ufeff\u00a0中ա"
_WORDS = (
    "xn--", "xn--nxasmq6b", "XN--", "--", "::", "//", "..", "%41", "%zz", "%", "~0", "~1", "\\d", "\\p{L}", "(?<n>", "(?=",
    "\\k<n>", "\\u{61}", "\\ud83d", "[^", "]", "{1,2}", "{,2}", "{2,1}", "+?", "localhost", "[::1]", "1.2.3.4", "T", "Z",
    "+00:00", "-00:00", "+23:59", "+24:00", "24", "59", "60", "61", "00", "31", "0000", "9999", "256", "255", "ffff", "10000",
    "a" * 63, "a" * 64, ".123456789", "PT", "W", "1Y", "http:", "urn:", "a@b", '"a b"', '"\\""', "v1.x", "fe80::1%eth0", "c3.a",
)  # fmt: skip
_NUMBER = re.compile(r"[0-9]+")
_MOVED = (0, 1, 2, 9, 12, 13, 23, 24, 28, 29, 30, 31, 32, 59, 60, 61, 99, 100, 255, 256, 1582, 1900, 2000, 9999, 10000)


def texts_of(name: str, random: Random, count: int) -> list[str]:
    """`count` different texts for the format; the same for the same state of `random`."""
    return list(islice(dict.fromkeys(_spoiled(name, random, count * 20)), count))


def _spoiled(name: str, random: Random, most: int) -> Iterator[str]:
    yield from FORMATTED[name]
    own = FORMATTED[name]
    others = [one for several in FORMATTED.values() for one in several]
    for _ in range(most):
        text = random.choice(own) if random.random() < 0.9 else random.choice(others)
        for _ in range(random.choice([1, 1, 1, 2, 2, 3, 5])):
            text = random.choice(_CHANGES)(random, text, own)
        yield text[:400]


def _character(random: Random) -> str:
    return random.choice(random.choice([_SIGNS, _LETTERS, _LETTERS, _FOREIGN]))


def _put(random: Random, text: str, _: tuple[str, ...]) -> str:
    at = random.randint(0, len(text))
    return text[:at] + _character(random) + text[at:]


def _replaced(random: Random, text: str, _: tuple[str, ...]) -> str:
    at = random.randint(0, len(text))
    return text[:at] + _character(random) + text[at + 1 :]


def _cut(random: Random, text: str, _: tuple[str, ...]) -> str:
    at = random.randint(0, len(text))
    return text[:at] + text[at + random.choice([1, 1, 2, 5]) :]


def _worded(random: Random, text: str, _: tuple[str, ...]) -> str:
    at = random.randint(0, len(text))
    return text[:at] + random.choice(_WORDS) + text[at + random.choice([0, 0, 1, 2]) :]


def _spliced(random: Random, text: str, own: tuple[str, ...]) -> str:
    other = random.choice(own)
    return text[: random.randint(0, len(text))] + other[random.randint(0, len(other)) :]


def _doubled(random: Random, text: str, _: tuple[str, ...]) -> str:
    at = random.randint(0, len(text))
    end = random.randint(at, min(len(text), at + 12))
    return text[:end] + text[at:end] * random.choice([1, 1, 2, 7, 30]) + text[end:]


def _turned(random: Random, text: str, _: tuple[str, ...]) -> str:
    return random.choice([text.upper(), text.lower(), text.swapcase(), text[::-1]])


def _moved(random: Random, text: str, _: tuple[str, ...]) -> str:
    """Another number of the same width, one that stands at some border, in the place of one of the text's."""
    found = list(_NUMBER.finditer(text))
    if not found:
        return text
    one = random.choice(found)
    near = int(one.group()) + random.choice([-1, 1]) if len(one.group()) < 20 else 0
    number = random.choice([*_MOVED, near, near])
    return f"{text[: one.start()]}{abs(number):0{len(one.group())}d}{text[one.end() :]}"


_CHANGES: tuple[Callable[[Random, str, tuple[str, ...]], str], ...] = (
    _put, _replaced, _replaced, _cut, _worded, _spliced, _doubled, _turned, _moved, _moved, _moved,
)  # fmt: skip
