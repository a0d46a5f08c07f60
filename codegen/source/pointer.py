"""JSON pointers (RFC 6901): tokens, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.source.model import JsonValue

_WRONG_ESCAPE = re.compile(r"~(?![01])")
_INDEX = re.compile(r"0|[1-9][0-9]{0,18}")


def escape(token: str) -> str:
    """One token as it stands in a pointer."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def join(pointer: str, tokens: Iterable[str | int]) -> str:
    """The pointer of the member below `pointer` that `tokens` lead to."""
    return pointer + "".join("/" + escape(str(token)) for token in tokens)


def tokens_of(pointer: str) -> tuple[str, ...] | None:
    """The tokens of a pointer; None when it is no pointer (no leading slash, or a `~` that escapes nothing)."""
    if not pointer:
        return ()
    if pointer[0] != "/" or _WRONG_ESCAPE.search(pointer):
        return None
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def parent(pointer: str) -> str:
    """The pointer without its last token."""
    return pointer.rpartition("/")[0]


def has(value: JsonValue, token: str | int) -> bool:
    """Whether `value` has a member under `token`."""
    if isinstance(value, dict):
        return str(token) in value
    return isinstance(value, list) and _INDEX.fullmatch(str(token)) is not None and int(token) < len(value)


def step(value: JsonValue, token: str | int) -> JsonValue:
    """The member of `value` under `token`; a KeyError when there is none."""
    if isinstance(value, dict):
        return value[str(token)]
    if isinstance(value, list) and has(value, token):
        return value[int(token)]
    raise KeyError(token)
