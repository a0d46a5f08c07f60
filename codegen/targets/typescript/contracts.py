"""TYPE-CONTRACTS.ts: what a person reads as the contract, types and constants only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract, View, ViewField
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Enumeration, Named, Record
from codegen.targets.typescript.comments import doc_lines, marks, store_line
from codegen.targets.typescript.declarations import Line, Told, alias, aligned, enumeration, record, tell
from codegen.targets.typescript.names import view_name
from codegen.targets.typescript.paths import paths
from codegen.targets.typescript.scope import Scope, units
from codegen.targets.typescript.sections import ABROAD, UNITS, Before
from codegen.targets.typescript.text import comment, jsdoc, key

SILENCE = (
    "/* eslint-disable */",
    "// biome-ignore-all lint: generated",
    "// biome-ignore-all format: generated",
    "// biome-ignore-all assist: generated",
    "/**",
    " * @noformat",
    " */",
    "/**",
    " * @noprettier",
    " */",
)

_UNIT = """\
declare const unit: unique symbol;
/** A number of something. Any plain number will do, but none that counts something else. */
export type NumberIn<Unit extends string> = number & { readonly [unit]?: Unit };
"""


@dataclass(frozen=True, slots=True)
class Declared:
    """The sections of some contracts by name, what other packages define, and what the numbers among it count."""

    sections: Mapping[str, str]
    abroad: tuple[str, ...]
    counted: frozenset[str]


def declared(scope: Scope, names: Collection[str], before: Before) -> Declared:
    """What the named contracts declare; `before` has the sections that an earlier run left."""
    sections = {
        one.name: before.types.get(one.name) or section(scope, one)
        for one in scope.package.contracts
        if one.name in names
    }
    own = {identity for contract in scope.package.contracts for identity in contract.types}
    others = [identity for identity in scope.package.types if identity not in own]
    abroad = tuple(line for identity in others for line in _declaration(scope, identity))
    return Declared(sections, abroad, frozenset(units(scope)))


def contracts(scope: Scope, names: Iterable[str], several: Sequence[Declared]) -> str:
    """The text of TYPE-CONTRACTS.ts: what the contracts declare, in the order of their names."""
    sections = {name: text for one in several for name, text in one.sections.items()}
    lines = [*_header(scope), *(sections[name] for name in names)]
    abroad = [line for one in several for line in one.abroad]
    lines += [ABROAD, "", *abroad] if abroad else []
    lines += [UNITS, "", _UNIT] if any(one.counted for one in several) else []
    return "\n".join(lines)


def section(scope: Scope, contract: Contract) -> str:
    """The section of one contract."""
    return "\n".join(_contract(scope, contract)).rstrip("\n") + "\n"


def path_line(scope: Scope, file: str) -> str:
    """The first line: where this file stands."""
    return f"// {comment(scope.options.shown(scope.package.name, file))}"


def _header(scope: Scope) -> list[str]:
    package, published = comment(scope.package.name), scope.options.distribution
    return [
        path_line(scope, "TYPE-CONTRACTS.ts"),
        "/*",
        f" * Type contracts of `{package}`: the database mapped to the code.",
        " *",
        " * Names: snake_case in the database and on the wire <-> camelCase in TypeScript.",
        f" * Single source of truth: the canonical JSON Schemas in contracts/{package}/.",
        *([f" * Version {published.version}, published as {published.name}."] if published is not None else []),
        " * This file is generated from them by `type-contracts generate`; `type-contracts check` refuses edits.",
        " */",
        *SILENCE,
        "",
    ]


def _contract(scope: Scope, contract: Contract) -> list[str]:
    root = contract.shape.id if isinstance(contract.shape, Named) else ""
    lines: list[str] = []
    for identity in contract.types:
        if identity == root:
            lines += _root(scope, contract, identity)
        else:
            lines += _declaration(scope, identity, contract.facts.append_only)
    return lines


def _root(scope: Scope, contract: Contract, identity: RuleId) -> list[str]:
    one, name = scope.package.types[identity], scope.names.types[identity]
    store = store_line(contract.facts.store)
    if not isinstance(one, Record):
        return [f"// === {name} ===", "", *store, *_declaration(scope, identity)]
    fixed = contract.facts.append_only
    told = {item.name: tell(scope, one, item) for item in one.fields}
    return [
        f"// === {name} Entity ===",
        "",
        *record(scope, one, [*told.values()], fixed, store),
        *paths(scope, contract),
        *_views(scope, contract, one, told),
    ]


def _declaration(scope: Scope, identity: RuleId, append_only: bool = False) -> list[str]:
    one = scope.package.types[identity]
    match one:
        case Record():
            return record(scope, one, [tell(scope, one, item) for item in one.fields], append_only, [])
        case Enumeration():
            return enumeration(scope, one)
        case Alias():
            return alias(scope, one)


def _views(scope: Scope, contract: Contract, one: Record, told: Mapping[str, Told]) -> list[str]:
    changes = [view for view in contract.views if view.kind != "public"]
    lines = ["// === Create/Update DTOs ===", ""] if changes else []
    for view in (*changes, *(view for view in contract.views if view.kind == "public")):
        lines += _view(scope, contract, one, view, told)
    return lines


_PURPOSE = {
    "create": "What a caller sends to create it.",
    "update": "What a caller sends to change it: absent is left alone, null is set to null.",
    "public": "What a caller may see of it.",
}


def _view(scope: Scope, contract: Contract, one: Record, view: View, told: Mapping[str, Told]) -> list[str]:
    name = view_name(view.kind, scope.names.types[one.id])
    body = [_view_line(scope, one, item, told, view.kind == "public") for item in view.fields]
    doc = jsdoc(doc_lines("", _PURPOSE[view.kind], contract.facts.deprecated))
    return [*doc, f"export interface {name} {{", *aligned(body), "}", ""]


def _view_line(scope: Scope, one: Record, item: ViewField, stored: Mapping[str, Told], is_public: bool) -> Line:
    facts, own = item.facts, stored.get(item.name)
    same = own is not None and own.item.shape is item.shape and own.item.facts is facts
    told = own if own is not None and same else tell(scope, one, item)
    fixed = "readonly " if is_public and (facts.immutable or facts.server_set) else ""
    line = f"  {fixed}{key(told.name)}{'' if item.required else '?'}: {told.type};"
    note = told.note
    if facts.becomes or facts.input_only or own is None:
        note = _becoming(facts, stored)
    return Line([] if own is not None else told.doc, line, note)


def _becoming(facts: FieldFacts, stored: Mapping[str, Told]) -> str:
    """What becomes of a property that is sent and not stored as it is."""
    became = stored[facts.becomes].name if facts.becomes in stored else facts.becomes
    note = f"becomes {comment(became)}" if became else "input only, not stored"
    if facts.becomes_note:
        note += f" ({comment(facts.becomes_note)})"
    return ", ".join([note, *marks(facts)])
