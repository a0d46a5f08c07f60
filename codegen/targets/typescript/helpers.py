"""helpers.ts: functions beside the types: guards of lists, moves of status machines, units, durations, ids."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.ir.rules import RuleId
from codegen.ir.shapes import Enumeration, Record
from codegen.ir.words import pascal, words_of
from codegen.targets.typescript.contracts import SILENCE, path_line
from codegen.targets.typescript.identity import Composing, composings, identities
from codegen.targets.typescript.names import camel
from codegen.targets.typescript.reserved import GLOBALS
from codegen.targets.typescript.scope import Scope
from codegen.targets.typescript.text import comment, literal

_DURATIONS = """\
/** Whole seconds of some minutes: the nearest second. */
export function minutesToSeconds(minutes: number): C.NumberIn<'seconds'> {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`${minutes} minutes are no duration`);
  return Math.round(minutes * 60);
}

/** Minutes of some seconds, to three decimals: enough for the way back to find the same second. */
export function secondsToMinutes(seconds: number): C.NumberIn<'minutes'> {
  if (!Number.isFinite(seconds) || seconds < 0) throw new RangeError(`${seconds} seconds are no duration`);
  return Math.round((seconds * 50) / 3) / 1000;
}

/** Whole seconds as people read them: `1h 30m`, `59s`, `0s`; no part is rounded away. */
export function formatDuration(seconds: number): string {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`${seconds} is no count of whole seconds`);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  const shown: string[] = [];
  if (hours > 0) shown.push(`${hours}h`);
  if (minutes > 0) shown.push(`${minutes}m`);
  if (rest > 0 || shown.length === 0) shown.push(`${rest}s`);
  return shown.join(' ');
}
"""

_FIXED = ("minutesToSeconds", "secondsToMinutes", "formatDuration", "C", "value", "amount", "from", "to")


_KINDS = ("is", "canTransition", "assertTransition")


@dataclass(frozen=True, slots=True)
class Helping:
    """What helps with some contracts, by their names: texts about lists of values, and functions that compose ids.

    `abroad` are texts about what other packages define, `lists` what all of the types are called.
    """

    texts: Mapping[str, tuple[str, ...]]
    composed: Mapping[str, Composing]
    abroad: tuple[str, ...]
    lists: frozenset[str]


def helping(scope: Scope, names: Collection[str]) -> Helping:
    """What helps with the named contracts."""
    own = {identity for contract in scope.package.contracts for identity in contract.types}
    texts = {
        one.name: tuple(text for identity in one.types for text in _lists(scope, identity))
        for one in scope.package.contracts
        if one.name in names
    }
    abroad = tuple(text for one in scope.package.types if one not in own for text in _lists(scope, one))
    lists = frozenset((*scope.names.types.values(), *scope.names.inline.values()))
    return Helping(texts, composings(scope, names), abroad, lists)


def helpers(scope: Scope, names: Iterable[str], several: Sequence[Helping], counted: Collection[str]) -> str:
    """The text of helpers.ts, in the order of the names of contracts; empty when there is nothing to help with."""
    texts = {name: found for one in several for name, found in one.texts.items()}
    composed = {name: found for one in several for name, found in one.composed.items()}
    ordered = list(names)
    taken = {*_FIXED, *GLOBALS, *(f"{kind}{name}" for kind in _KINDS for one in several for name in one.lists)}
    blocks = [text for name in ordered for text in texts[name]]
    blocks += [text for one in several for text in one.abroad]
    blocks += _unit_functions(sorted(counted), taken)
    blocks += identities([composed[name] for name in ordered if name in composed], taken)
    if "seconds" in counted or "minutes" in counted:
        blocks.append(_DURATIONS)
    if not blocks:
        return ""
    imports = ["import * as C from './TYPE-CONTRACTS.js';", ""] if any("C." in one for one in blocks) else []
    return "\n".join([*_header(scope), *imports, *blocks])


def _header(scope: Scope) -> list[str]:
    package = comment(scope.package.name)
    return [
        path_line(scope, "helpers.ts"),
        "/*",
        f" * Functions beside the types of `{package}`: guards of lists of values, moves of status machines, units.",
        " *",
        f" * Generated from the canonical JSON Schemas in contracts/{package}/ by `type-contracts generate`;",
        " * edits are refused by `type-contracts check`.",
        " */",
        *SILENCE,
        "",
    ]


def _lists(scope: Scope, identity: RuleId) -> Iterator[str]:
    one, name = scope.package.types[identity], scope.names.types[identity]
    if isinstance(one, Enumeration):
        yield _guard(name)
        if one.machine is not None:
            yield _moves(name)
    elif isinstance(one, Record):
        for item in one.fields:
            inline = scope.names.inline.get((identity, item.name))
            if inline:
                yield _guard(inline)


def _guard(name: str) -> str:
    return (
        f"/** Whether a value is one of `{name}`. */\n"
        f"export function is{name}(value: unknown): value is C.{name} {{\n"
        f"  return (C.{name} as readonly unknown[]).includes(value);\n}}\n"
    )


def _moves(name: str) -> str:
    return f"""\
/** Whether one state may follow another one; staying is a move that is always allowed. */
export function canTransition{name}(from: C.{name}, to: C.{name}): boolean {{
  if (!is{name}(from) || !is{name}(to)) return false;
  return from === to || (C.{name}Transitions[from] as readonly C.{name}[]).includes(to);
}}

/** Throws when one state may not follow another one. */
export function assertTransition{name}(from: C.{name}, to: C.{name}): void {{
  if (canTransition{name}(from, to)) return;
  const allowed = is{name}(from) ? C.{name}Transitions[from].join(', ') || 'nothing' : 'nothing, being no state';
  throw new RangeError(`{name} cannot go from ${{from}} to ${{to}}; ${{from}} may be followed by ${{allowed}}`);
}}
"""


def _unit_functions(counted: Iterable[str], taken: set[str]) -> Iterator[str]:
    for unit in counted:
        name, function = pascal(words_of(unit)), camel(unit)
        while name in taken or function in taken:
            name, function = f"{name}_", f"{function}_"
        taken |= {name, function}
        kind = f"C.NumberIn<{literal(unit)}>"
        yield (
            f"/** A number of {comment(unit)}. */\nexport type {name} = {kind};\n\n"
            f"/** A number that is meant in {comment(unit)}. */\n"
            f"export function {function}(amount: number): {name} {{\n  return amount;\n}}\n"
        )
