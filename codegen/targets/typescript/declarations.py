"""The declarations of TYPE-CONTRACTS.ts: interfaces, maps of names, lists of values, aliases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from codegen.ir.facts import StateMachine
from codegen.ir.model import ViewField
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, AnyShape, Enumeration, Field, NeverShape, Record, Shape
from codegen.targets.typescript.comments import column_name, column_note, doc_lines, enum_lines, field_doc
from codegen.targets.typescript.names import property_name
from codegen.targets.typescript.scope import Scope, values_of
from codegen.targets.typescript.text import jsdoc, key, literal, member, value
from codegen.targets.typescript.types import endless, spell


class Line(NamedTuple):
    """A property of an interface: documentation above it, the declaration, the comment behind it."""

    doc: list[str]
    text: str
    note: str = ""


class Told(NamedTuple):
    """What every interface of a record says of a property: its name, its type, the comments above and behind it."""

    item: Field | ViewField
    name: str
    type: str
    doc: list[str]
    note: str


def tell(scope: Scope, one: Record, item: Field | ViewField) -> Told:
    """What is said of a property of a record, or of a property that only a view of it has."""
    name, shape, facts = item.name, item.shape, item.facts
    text = spell(scope, shape, False, scope.names.inline.get((one.id, name), ""))
    return Told(item, property_name(name, facts), text, field_doc(facts), column_note(scope, name, shape, facts))


def aligned(lines: Sequence[Line]) -> list[str]:
    """The lines of an interface, with all trailing comments in one column."""
    width = max([len(one.text) for one in lines if one.note], default=0)
    texts: list[str] = []
    for one in lines:
        texts.extend(one.doc)
        texts.append(f"{one.text.ljust(width)} // {one.note}" if one.note else one.text)
    return texts


def record(scope: Scope, one: Record, told: Sequence[Told], append_only: bool, above: list[str]) -> list[str]:
    """An interface with its maps and its wire form. `above` are the lines directly above the interface."""
    name = scope.names.types[one.id]
    lines = jsdoc(doc_lines(one.title, one.description, one.deprecated)) + above
    body = [_property(each, append_only) for each in told]
    body += [Line([], text) for text in _index(scope, one, wire=False)]
    lines += [f"export interface {name} {{", *aligned(body), "}", ""]
    lines += _maps(name, told)
    lines += _wire(scope, one, name)
    for item in one.fields:
        if inline := scope.names.inline.get((one.id, item.name)):
            lines += _list(inline, values_of(item))
    return lines


def _property(told: Told, append_only: bool) -> Line:
    facts = told.item.facts
    fixed = "readonly " if append_only or facts.immutable or facts.server_set else ""
    return Line(told.doc, f"  {fixed}{key(told.name)}{'' if told.item.required else '?'}: {told.type};", told.note)


def _index(scope: Scope, one: Record, wire: bool) -> list[str]:
    """The index signature of an object that admits further properties; it has to admit the known ones, too."""
    if isinstance(one.extra, NeverShape):
        return []
    if isinstance(one.extra, AnyShape):
        return ["  [key: string]: unknown;"]
    texts = dict.fromkeys(
        [spell(scope, one.extra, wire)]
        + [spell(scope, item.shape, wire, scope.names.inline.get((one.id, item.name), "")) for item in one.fields]
    )
    if any(not item.required for item in one.fields):
        texts["undefined"] = None
    joined = "unknown" if "unknown" in texts else " | ".join(texts)
    return [f"  [key: string]: {joined};"]


def _maps(name: str, told: Sequence[Told]) -> list[str]:
    pairs = [(one.name, column_name(one.item.name, one.item.facts)) for one in told]
    if len({column for _, column in pairs}) < len(pairs):
        # Two properties share a column: only their names on the wire tell them apart.
        pairs = [(one.name, one.item.name) for one in told]
    return [
        "// Names for ORM and queries: property -> column",
        f"export const {name}Fields = {{",
        *(f"  {member(ours)}: {literal(theirs)}," for ours, theirs in pairs),
        "} as const;",
        "",
        "// The way back: column -> property",
        f"export const {name}Columns = {{",
        *(f"  {member(theirs)}: {literal(ours)}," for ours, theirs in pairs),
        "} as const;",
        "",
    ]


def _wire(scope: Scope, one: Record, name: str) -> list[str]:
    if one.id not in scope.changing:
        return []
    body = []
    for item in one.fields:
        text = spell(scope, item.shape, True, scope.names.inline.get((one.id, item.name), ""))
        body.append(f"  {key(item.name)}{'' if item.required else '?'}: {text};")
    return [f"export interface {name}Wire {{", *body, *_index(scope, one, wire=True), "}", ""]


def _list(name: str, values: tuple[str | int, ...]) -> list[str]:
    joined = ", ".join(value(content) for content in values)
    line = f"export const {name} = [{joined}] as const;"
    if len(line) > 120:
        line = "\n".join([f"export const {name} = [", *(f"  {value(content)}," for content in values), "] as const;"])
    return [line, f"export type {name} = (typeof {name})[number];", ""]


def enumeration(scope: Scope, one: Enumeration) -> list[str]:
    """A list of values, and the type of one of them."""
    name = scope.names.types[one.id]
    doc = jsdoc(doc_lines(one.title, one.description, one.deprecated, enum_lines(one.facts)))
    moves = [] if one.machine is None else _moves(name, one.values, one.machine)
    return doc + _list(name, one.values) + moves


def _moves(name: str, values: tuple[str | int, ...], machine: StateMachine) -> list[str]:
    allowed = {one: [to for to in values if str(to) in machine.moves.get(str(one), ())] for one in values}
    return [
        "// What each state may be followed by, beside itself",
        f"export const {name}Transitions = {{",
        *(f"  {member(str(one))}: [{', '.join(map(value, allowed[one]))}]," for one in values),
        "} as const;",
        "",
    ]


def alias(scope: Scope, one: Alias) -> list[str]:
    """A named type that is neither record nor list of values, with its wire form where that differs."""
    name = scope.names.types[one.id]
    lines = jsdoc(doc_lines(one.title, one.description, one.deprecated))
    lines.append(f"export type {name} = {_own(scope, one.id, one.shape, False)};")
    if one.id in scope.changing:
        lines.append(f"export type {name}Wire = {_own(scope, one.id, one.shape, True)};")
    return [*lines, ""]


def _own(scope: Scope, identity: RuleId, shape: Shape, wire: bool) -> str:
    return "unknown" if endless(scope, identity) else spell(scope, shape, wire)
