"""Expressions as TypeScript: the engine's own where that takes linear time, else automata that the runtime walks."""

from __future__ import annotations

from codegen.ir.automaton import Automaton, Step
from codegen.ir.backtracking import judgement_of
from codegen.targets.typescript.text import literal


def automaton(text: str) -> Automaton | None:
    """The automaton that judges an expression in place of the engine, or None where the engine does."""
    return judgement_of(text).automaton


def arguments(text: str, one: Automaton) -> str:
    """What the runtime needs of an expression: its text, its atoms, and its steps."""
    atoms = ", ".join(literal(atom.text) for atom in one.atoms)
    return f"{literal(text)}, [{atoms}], [{', '.join(map(_step, one.steps))}]"


def _step(step: Step) -> str:
    match step:
        case int():
            return str(step)
        case str():
            return literal(step)
        case _:
            return f"[{', '.join(map(str, step))}]"
