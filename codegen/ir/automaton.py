"""Expressions as automata: steps that read a character, look whether the text begins or ends, or lead to others."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.ir.grammar import Atom, Back, Choice, Edge, Look, Repeat, Row, Tree, UnknownError

Step: TypeAlias = int | str | tuple[int, ...]
"""The number of an atom to read and go on; `^`, `$` (and `\\b`, `\\B`) that must hold to go on; other steps to go to;
`END` where all is read, `STOP` where no more than what is looked at is read."""

END = "end"
STOP = "stop"


@dataclass(frozen=True, slots=True)
class Automaton:
    """The steps of an expression, which begins at the first, and its atoms.

    `plain` tells that nothing looks around or refers back: the steps read what the expression reads, neither more nor
    less.
    """

    steps: tuple[Step, ...]
    atoms: tuple[Atom, ...]
    plain: bool


def automaton_of(tree: Tree, most_steps: int, most_rounds: float = math.inf) -> Automaton:
    """The automaton of a tree. A loop of more than `most_rounds` rounds is taken for one without end.

    Raises `UnknownError` for more than `most_steps` steps, and where a loop taken for one without end would hide ways
    to match.
    """
    writer = _Writer(most_steps, most_rounds)
    try:
        writer.write(tree)
    except RecursionError:
        raise UnknownError from None
    writer.add(END)
    return Automaton(tuple(writer.steps), tuple(writer.atoms), writer.plain)


@dataclass(slots=True)
class _Writer:
    most_steps: int
    most_rounds: float
    plain: bool = True
    steps: list[Step] = field(default_factory=list)
    atoms: dict[Atom, int] = field(default_factory=dict)

    def add(self, step: Step) -> int:
        if len(self.steps) >= self.most_steps:
            raise UnknownError
        self.steps.append(step)
        return len(self.steps) - 1

    def write(self, tree: Tree) -> None:
        match tree:
            case Atom():
                self.add(self.atoms.setdefault(tree, len(self.atoms)))
            case Edge(text):
                self.plain = self.plain and text in ("^", "$")
                self.add(text)
            case Row(items):
                for one in items:
                    self.write(one)
            case Choice(options):
                self._choice(options)
            case Repeat():
                self._repeat(tree)
            case Back(body):
                self.plain = False
                self.write(Choice((body, Row())))
            case Look(behind, body):
                self._look(behind, body)

    def _choice(self, options: tuple[Tree, ...]) -> None:
        fork = self.add(())
        starts, ends = [], []
        for one in options:
            starts.append(len(self.steps))
            self.write(one)
            ends.append(self.add(()))
        self.steps[fork] = tuple(starts)
        for end in ends:
            self.steps[end] = (len(self.steps),)

    def _look(self, behind: bool, body: Tree) -> None:
        self.plain = False
        fork = self.add(())
        self.write(_mirrored(body) if behind else body)
        self.add(STOP)
        self.steps[fork] = (fork + 1, len(self.steps))
        # That something was looked at is no way to the end which is always open.
        self.add(r"\b")

    def _repeat(self, tree: Repeat) -> None:
        least, most = tree.least, tree.most
        if max(least, most or 0) > self.most_rounds:
            if least > 1 and _can_be_empty(tree.body):
                raise UnknownError
            least, most = min(least, 1), None
        for _ in range(least if most is not None or least < 1 else least - 1):
            before = len(self.steps)
            self.write(tree.body)
            if len(self.steps) == before:
                return
        if most is None:
            self._loop(tree.body, least > 0)
            return
        forks = []
        for _ in range(most - least):
            forks.append(self.add(()))
            self.write(tree.body)
        for fork in forks:
            self.steps[fork] = (fork + 1, len(self.steps))

    def _loop(self, body: Tree, once: bool) -> None:
        fork = -1 if once else self.add(())
        start = len(self.steps)
        self.write(body)
        self.add((start, len(self.steps) + 1))
        if not once:
            self.steps[fork] = (start, len(self.steps))


def _can_be_empty(tree: Tree) -> bool:
    match tree:
        case Atom():
            return False
        case Row(items):
            return all(_can_be_empty(one) for one in items)
        case Choice(options):
            return any(_can_be_empty(one) for one in options)
        case Repeat(body, least, _):
            return least == 0 or _can_be_empty(body)
        case Edge() | Look() | Back():
            return True


def _mirrored(tree: Tree) -> Tree:
    """The tree that reads backwards, as engines read what stands behind."""
    match tree:
        case Atom():
            return tree
        case Row(items):
            return Row(tuple(_mirrored(one) for one in reversed(items)))
        case Choice(options):
            return Choice(tuple(_mirrored(one) for one in options))
        case Repeat(body, least, most):
            return Repeat(_mirrored(body), least, most)
        case Edge():
            return Edge(r"\b")
        case Look(behind, body):
            return Look(behind, body)
        case Back(body):
            return Back(_mirrored(body))
