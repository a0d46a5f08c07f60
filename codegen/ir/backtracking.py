"""Regular expressions that take exponential time in an engine that backtracks, found before anything is generated.

An expression is dangerous when a loop can read the same text in two ways and something behind the loop can fail
(`^(a+)+$`): a text of n characters is then read in 2^n ways. The expression becomes a position automaton (Glushkov),
whose edges are counted, since two edges between the same positions are two ways already; two different positions that
read the same text and both come back are found in the product of the automaton with itself (Weber and Seidl, 1991).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from re import _constants as op  # type: ignore[attr-defined] # the only parser of expressions that Python has
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import codes, rules
from codegen.ir.rules import Rule, RuleId
from codegen.ir.traversal import children

_HELP = "Let each text be read in one way: a loop inside a loop needs a separator between its rounds."
_LOOP_OF_A_GROUP = re.compile(r"\)[*+{]")
_NAMED = re.compile(r"\(\?<(?![=!])")
_PROPERTY = re.compile(r"\\[pP]\{[^}]*\}")
_PROBES = "\0\t\n\r !\"#$%&'()*+,-./09:;<=>?@AFZ[\\]^_`afz{|}~\x7f\xa0éЖ中"
_MANY = 10
_MAX_POSITIONS = 160


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of an automaton: whether it can be empty, and the positions where it can begin and end."""

    nullable: bool
    first: tuple[int, ...] = ()
    last: tuple[int, ...] = ()


@dataclass(slots=True)
class _Automaton:
    """Positions with the probes that each reads, and how many edges lead from one to another."""

    probes: str
    reads: list[frozenset[str]] = field(default_factory=list)
    edges: dict[int, dict[int, int]] = field(default_factory=dict)
    can_fail: bool = False
    loops: int = 0
    doubled: bool = False
    explodes_ahead: bool = False

    def position(self, reads: Iterable[str]) -> _Part:
        self.reads.append(frozenset(reads))
        place = len(self.reads) - 1
        self.edges[place] = {}
        return _Part(False, (place,), (place,))

    def link(self, behind: Iterable[int], ahead: Iterable[int]) -> None:
        starts = tuple(ahead)
        for one in behind:
            for other in starts:
                self.edges[one][other] = self.edges[one].get(other, 0) + 1


@cache
def is_exponential(pattern: str) -> bool:
    """Whether a text exists on which matching this ECMA-262 expression by backtracking takes exponential time.

    A back reference is taken to read anything. Answers no for expressions of more than 160 positions.
    """
    if not _LOOP_OF_A_GROUP.search(pattern):
        return False
    readable = _PROPERTY.sub(r"\\w", _NAMED.sub("(?P<", pattern))
    try:
        tree = parser.parse(readable)
    except (re.error, RecursionError, OverflowError):
        return False
    try:
        return _explodes(_Automaton("".join(dict.fromkeys(_PROBES + pattern))), list(tree))
    except _UnknownError:
        return False


def _explodes(automaton: _Automaton, items: list[Any]) -> bool:
    whole = _sequence(automaton, items)
    if automaton.explodes_ahead:
        return True
    if automaton.doubled:
        return automaton.can_fail
    risky = _twice_in_a_circle(automaton) | _two_ways_round(automaton)
    return any(automaton.can_fail or place not in whole.last for place in risky)


class _UnknownError(Exception):
    """An expression that the analysis does not understand."""


def _sequence(automaton: _Automaton, items: list[Any]) -> _Part:
    result = _Part(True)
    for kind, value in items:
        result = _joined(automaton, result, _item(automaton, kind, value))
    return result


def _joined(automaton: _Automaton, one: _Part, other: _Part) -> _Part:
    automaton.link(one.last, other.first)
    return _Part(
        one.nullable and other.nullable,
        one.first + other.first if one.nullable else one.first,
        other.last + one.last if other.nullable else other.last,
    )


def _item(automaton: _Automaton, kind: Any, value: Any) -> _Part:
    if kind in (op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN):
        return automaton.position(one for one in automaton.probes if _reads(kind, value, one))
    if kind is op.GROUPREF:
        return automaton.position(automaton.probes)
    if kind is op.SUBPATTERN:
        return _sequence(automaton, list(value[3]))
    if kind is op.BRANCH:
        parts = [_sequence(automaton, list(one)) for one in value[1]]
        # Two empty branches: the parser has taken out what they had in common, as in `(a|a)*`.
        automaton.doubled = automaton.doubled or (automaton.loops > 0 and sum(one.nullable for one in parts) > 1)
        first, last = (tuple(place for part in parts for place in getattr(part, name)) for name in ("first", "last"))
        return _Part(any(part.nullable for part in parts), first, last)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(automaton, *value)
    if kind is op.AT:
        automaton.can_fail = automaton.can_fail or value is not op.AT_BEGINNING
        return _Part(True)
    if kind in (op.ASSERT, op.ASSERT_NOT):
        # What is asserted is matched on its own; backwards, its beginning is what can fail in the end.
        inner = _Automaton(automaton.probes, can_fail=value[0] < 0)
        automaton.explodes_ahead = _explodes(inner, list(value[1])) or automaton.explodes_ahead
        automaton.can_fail = True
        return _Part(True)
    raise _UnknownError


def _repeated(automaton: _Automaton, least: int, most: Any, items: Any) -> _Part:
    if len(automaton.reads) > _MAX_POSITIONS:
        raise _UnknownError
    is_loop = most is op.MAXREPEAT or most >= _MANY
    automaton.loops += is_loop
    part = _sequence(automaton, list(items))
    automaton.loops -= is_loop
    if is_loop:
        automaton.link(part.last, part.first)
    if is_loop and part.nullable and least >= _MANY:
        # Rounds that must be made may be empty, any of them: `(a?){30}` reads ten letters in millions of ways.
        automaton.link(part.last, part.first)
    return _Part(part.nullable or least == 0, part.first, part.last)


def _reads(kind: Any, value: Any, probe: str) -> bool:
    point = ord(probe)
    if kind is op.ANY:
        return probe not in "\n\r"
    if kind is op.LITERAL:
        return bool(point == value)
    if kind is op.NOT_LITERAL:
        return bool(point != value)
    negated = value[0][0] is op.NEGATE
    inside = any(_in_class(one, what, point) for one, what in value)
    return inside != negated


def _in_class(kind: Any, value: Any, point: int) -> bool:
    if kind is op.LITERAL:
        return bool(point == value)
    if kind is op.RANGE:
        return bool(value[0] <= point <= value[1])
    if kind is op.CATEGORY:
        name = str(value)
        plain = {"DIGIT": r"[0-9]", "SPACE": r"\s", "WORD": r"[0-9A-Za-z_]"}[name.rpartition("_")[2]]
        return bool(re.match(plain, chr(point))) != ("NOT" in name)
    return False


def _twice_in_a_circle(automaton: _Automaton) -> set[int]:
    """Positions with two edges to the same next position, from which they can be reached again."""
    return {
        place
        for place, nexts in automaton.edges.items()
        for other, ways in nexts.items()
        if ways > 1 and automaton.reads[other] and place in _reach(automaton, other)
    }


def _reach(automaton: _Automaton, start: int) -> set[int]:
    found, waiting = {start}, [start]
    while waiting:
        for one in automaton.edges[waiting.pop()]:
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found


def _two_ways_round(automaton: _Automaton) -> set[int]:
    """Positions that two different paths lead back to while they read the same text."""
    if len(automaton.reads) > _MAX_POSITIONS:
        return set()
    return {place for place in automaton.edges if _splits_and_returns(automaton, place)}


def _splits_and_returns(automaton: _Automaton, place: int) -> bool:
    found: set[tuple[int, int]] = set()
    waiting = [(place, place)]
    while waiting:
        one, other = waiting.pop()
        for left in automaton.edges[one]:
            for right in automaton.edges[other]:
                pair = (left, right) if left <= right else (right, left)
                if pair not in found and automaton.reads[left] & automaton.reads[right]:
                    found.add(pair)
                    waiting.append(pair)
    return any(left != right and _returns(automaton, (left, right), place) for left, right in found)


def _returns(automaton: _Automaton, start: tuple[int, int], place: int) -> bool:
    found, waiting = {start}, [start]
    while waiting:
        one, other = waiting.pop()
        for left in automaton.edges[one]:
            for right in automaton.edges[other]:
                if left == right == place:
                    return True
                pair = (left, right)
                if pair not in found and automaton.reads[left] & automaton.reads[right]:
                    found.add(pair)
                    waiting.append(pair)
    return False


def slow_patterns(definitions: Mapping[RuleId, Rule]) -> tuple[Diagnostic, ...]:
    """A finding for every expression of these rules that can take exponential time."""
    found: dict[tuple[str, str], Diagnostic] = {}
    waiting = list(definitions.values())
    while waiting:
        rule = waiting.pop()
        waiting.extend(children(rule))
        for text, pointer in _patterns(rule):
            if is_exponential(text):
                place = replace(rule.place, pointer=rule.place.pointer + pointer)
                message = f"matching {text!r} can take a time that doubles with every character of the text"
                found[rule.id, text] = finding(codes.SLOW_PATTERN, message, place, help=_HELP)
    return tuple(found.values())


def _patterns(rule: Rule) -> Iterator[tuple[str, str]]:
    for keyword in rule.keywords:
        if isinstance(keyword, rules.Pattern):
            yield keyword.text, "/pattern"
        if isinstance(keyword, rules.PatternProperties):
            for text, _ in keyword.rules:
                yield text, "/patternProperties/" + text.replace("~", "~0").replace("/", "~1")
