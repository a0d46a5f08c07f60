"""What an expression costs an engine that tries one way after the other, and which engine is to judge it therefore.

The ways are counted, not guessed: all texts are walked at once, by the sets of steps that an engine can stand before
after reading one of them, with the number of ways that lead to each. Where these numbers stay below a bound, whatever
the text, time is linear. Where they do not, or where that takes too long to find out, it is taken for not linear.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from heapq import heappop, heappush
from typing import TypeAlias

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import codes, rules
from codegen.ir.automaton import END, STOP, Automaton, automaton_of
from codegen.ir.backreferences import has_sure_references
from codegen.ir.budgets import PATTERN_BUDGET
from codegen.ir.expressions import fits_reference
from codegen.ir.grammar import Tree, UnknownError, tree_of
from codegen.ir.inventory import Inventory
from codegen.ir.letters import masks_of
from codegen.ir.rules import Keyword, RuleId

_HELP = "Say it without looking around: `(?=...)` is a second pattern in `allOf`, `(?!...)` is one in `not`."
_REPEATED = "Refer to a group that is read once on every way, or write out what is to stand there."
_LENGTHS = "Say it with fewer repetitions: how long a text may be is said by `minLength` and `maxLength`."
_LOOKS = re.compile(r"\(\?<?[=!]|\\[1-9kbB]")
_MOST_STEPS = 12_000
_MOST_AT_ONCE = 1_000
_MOST_ROUNDS = 9
_MOST_WORK = 100_000
_MOST_WAYS = 24
_MOST_BRANCHES = 5_000


@dataclass(frozen=True, slots=True)
class Judgement:
    """How an expression is to be judged: by any engine where it `is_linear`; else by its `automaton`, all ways at once,
    and not at all where there is none."""

    is_linear: bool
    automaton: Automaton | None = None


@cache
def judgement_of(expression: str) -> Judgement:
    """How an expression is to be judged."""
    try:
        tree = tree_of(expression)
    except UnknownError:
        return Judgement(False)
    if _is_linear(tree):
        return Judgement(True)
    try:
        automaton = automaton_of(tree, _MOST_AT_ONCE)
    except UnknownError:
        return Judgement(False)
    return Judgement(False, automaton if automaton.plain else None)


def _is_linear(tree: Tree) -> bool:
    try:
        automaton = automaton_of(tree, _MOST_STEPS, _MOST_ROUNDS)
        return _Ways(automaton, {}, Counter()).are_few()
    except UnknownError:
        return False


_Standing: TypeAlias = frozenset[tuple[int, int]]
"""The steps that read, before which an engine can stand after a text, each with the number of ways to it."""


@dataclass(slots=True)
class _Ways:
    """The ways of one automaton: `work` counts what was looked at, `known` has what lies ahead of steps."""

    automaton: Automaton
    known: dict[tuple[int, bool], tuple[Counter[int], bool]]
    work: Counter[str]

    def are_few(self) -> bool:
        """Whether the ways to read a text are few, whatever the text."""
        first, is_over = self.ahead(0, True)
        if self._is_short():
            return True
        masks = masks_of(self.automaton.atoms)
        later, is_over_later = self.ahead(0, False)
        again = Counter[int]() if is_over and is_over_later else later
        # Behind a step that ends the search something longer is tried, from one place at a time: the search ends there.
        longer = Counter[int]()
        for at, step in enumerate(self.automaton.steps):
            if isinstance(step, int):
                reads, ends = self.ahead(at + 1, False)
                longer |= reads if ends else Counter()
        spawned = again + longer
        most = _MOST_WAYS + 2 * sum((first + spawned).values())
        start = frozenset((first + longer).items())
        seen, waiting = {start}, [(0, 0, start)]
        while waiting:
            for after in self._after(heappop(waiting)[2], masks, spawned):
                ways = sum(count for _, count in after)
                if ways > most:
                    return False
                if after not in seen:
                    seen.add(after)
                    heappush(waiting, (-ways, len(seen), after))
        return True

    def _after(self, standing: _Standing, masks: tuple[int, ...], spawned: Counter[int]) -> Iterator[_Standing]:
        steps = self.automaton.steps
        reads = [(masks[steps[at]], count, self.ahead(at + 1, False)) for at, count in standing]  # type: ignore[index] # all of them read
        every, alike = 0, set[tuple[int, ...]]()
        for mask, _, _ in reads:
            every |= mask
        while every:
            letter = every & -every
            every ^= letter
            going = tuple(index for index, (mask, _, _) in enumerate(reads) if mask & letter)
            self._spend(1 + len(reads))
            if going in alike:
                continue
            alike.add(going)
            after = dict(spawned)
            for index in going:
                _, count, (ahead, is_over) = reads[index]
                if not is_over:
                    for one, ways in ahead.items():
                        after[one] = after.get(one, 0) + ways * count
            self._spend(len(after))
            yield frozenset(after.items())

    def ahead(self, start: int, at_beginning: bool) -> tuple[Counter[int], bool]:
        """The steps that read next, with the number of ways to each, and whether the search can be over before that."""
        known = self.known.get((start, at_beginning))
        if known is None:
            found, ends = Counter[int](), False
            for at, is_sure in self._walk(start, at_beginning):
                self._spend(1)
                if at < 0:
                    ends = ends or is_sure
                else:
                    found[at] += 1
            known = self.known[start, at_beginning] = (found, ends)
        return known

    def _walk(self, start: int, at_beginning: bool) -> Iterator[tuple[int, bool]]:
        """Every way from a step to one that reads, or to the end (-1), and whether nothing had to hold for it."""
        passed: set[int] = set()
        waiting = [(start, True)]
        while waiting:
            at, is_sure = waiting.pop()
            if at < 0:
                passed.remove(~at)
                continue
            self._spend(1)
            step = self.automaton.steps[at]
            if isinstance(step, int):
                yield at, is_sure
            elif isinstance(step, tuple):
                if at not in passed:
                    passed.add(at)
                    # What it leads to is looked at before the way back behind it.
                    waiting.append((~at, is_sure))
                    waiting += [(one, is_sure) for one in reversed(step)]
            elif step in (END, STOP):
                yield -1, is_sure and step == END
            elif step != "$" and (step != "^" or at_beginning):
                waiting.append((at + 1, is_sure and step == "^"))

    def _is_short(self) -> bool:
        """Whether nothing is repeated without end, so that the ways from a place of the text can be counted."""
        steps = self.automaton.steps
        if any(min(step) <= at for at, step in enumerate(steps) if isinstance(step, tuple)):
            return False
        ways = [1] * len(steps)
        for at in range(len(steps) - 1, -1, -1):
            step = steps[at]
            if isinstance(step, tuple):
                ways[at] = sum(ways[one] for one in step)
            elif step not in (END, STOP):
                ways[at] = 1 + ways[at + 1]
        return ways[0] <= _MOST_BRANCHES

    def _spend(self, amount: int) -> None:
        self.work["steps"] += amount
        if self.work["steps"] > _MOST_WORK:
            raise UnknownError


def slow_patterns(listed: Mapping[RuleId, Inventory]) -> tuple[Diagnostic, ...]:
    """A finding for every expression of these definitions that one of the languages could not judge in linear time.

    Those that are too long are told of with other things that are too large.
    """
    found: dict[tuple[str, str], Diagnostic] = {}
    for rule, keyword in [stated for one in reversed(tuple(listed.values())) for stated in one.stated]:
        for text, pointer in _patterns(keyword):
            if len(text) > PATTERN_BUDGET:
                continue
            place = rule.place._replace(pointer=rule.place.pointer + pointer)
            judgement = judgement_of(text)
            if not has_sure_references(text):
                message = f"{text!r} refers back to a group that may have read nothing"
                found[rule.id, text] = finding(codes.FOREIGN_PATTERN, message, place, help=_REPEATED)
            elif not fits_reference(text):
                message = f"{text!r} cannot be judged in Python, or is too large with its repetitions written out"
                found[rule.id, text] = finding(codes.TOO_LARGE, message, place, help=_LENGTHS)
            elif not judgement.is_linear and judgement.automaton is None:
                message = f"matching {text!r} can take a time that grows faster than the text"
                advice = _HELP if _LOOKS.search(text) else _LENGTHS
                found[rule.id, text] = finding(codes.SLOW_PATTERN, message, place, help=advice)
    return tuple(found.values())


def _patterns(keyword: Keyword) -> Iterator[tuple[str, str]]:
    if isinstance(keyword, rules.Pattern):
        yield keyword.text, "/pattern"
    elif isinstance(keyword, rules.PatternProperties):
        for text, _ in keyword.rules:
            yield text, "/patternProperties/" + text.replace("~", "~0").replace("/", "~1")
