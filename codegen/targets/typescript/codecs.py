"""codecs.ts: for every contract, what judges its documents, parses and serializes them."""

from __future__ import annotations

from codegen.ir.model import Contract
from codegen.ir.shapes import Named
from codegen.targets.typescript import checks, tables
from codegen.targets.typescript.aliases import Upgrader
from codegen.targets.typescript.contracts import SILENCE, path_line
from codegen.targets.typescript.conversion import Converter
from codegen.targets.typescript.parts import parts, runtime
from codegen.targets.typescript.reserved import GLOBALS
from codegen.targets.typescript.scope import Scope
from codegen.targets.typescript.text import comment, key, member
from codegen.targets.typescript.unit import Unit


def codecs(scope: Scope) -> str:
    """The text of codecs.ts."""
    exported = {contract.name: f"{_type(scope, contract)}Codec" for contract in scope.package.contracts}
    unit = Unit(
        scope.package, set(GLOBALS | parts().keys() | {"T", "CONTRACTS", "value", "item", "list", "name", "at"})
    )
    unit.taken.update(exported.values())
    converter = Converter(scope, unit)
    upgrader = Upgrader(converter)
    lines = _header(scope)
    for contract in scope.package.contracts:
        lines.append(_codec(scope, contract, exported[contract.name], converter, upgrader))
        unit.finish()
    lines += ["/** Every codec, by the name of its contract. */", "export const CONTRACTS: {"]
    for contract in scope.package.contracts:
        lines.append(f"  readonly {key(contract.name)}: {_interface(scope, contract)};")
    lines.append("} = {")
    lines += [f"  {member(contract.name)}: {exported[contract.name]}," for contract in scope.package.contracts]
    if unit.dropped:
        unit.prune("\n".join(lines))
    lines += ["};", "", "// === How each contract is judged and converted ===", ""]
    return "\n".join([*lines, *unit.lines, "// === What all of them use ===", "", *runtime(unit.helpers)])


def _header(scope: Scope) -> list[str]:
    package = comment(scope.package.name)
    return [
        path_line(scope, "codecs.ts"),
        "/*",
        f" * Codecs of the contracts of `{package}`: is, parse, safeParse, serialize; each is a Standard Schema.",
        " *",
        f" * Generated from the canonical JSON Schemas in contracts/{package}/ by `type-contracts generate`;",
        " * edits are refused by `type-contracts check`.",
        " */",
        *SILENCE,
        "",
        "import type * as T from './TYPE-CONTRACTS.js';",
        "",
    ]


def _type(scope: Scope, contract: Contract) -> str:
    return scope.names.types[contract.shape.id] if isinstance(contract.shape, Named) else "Contract"


def _interface(scope: Scope, contract: Contract) -> str:
    name = _type(scope, contract)
    changes = scope.changes(contract.shape)
    return f"Codec<T.{name}, T.{name}{'Wire' if changes else ''}>"


def _codec(scope: Scope, contract: Contract, name: str, converter: Converter, upgrader: Upgrader) -> str:
    unit = converter.unit
    check = checks.reference(unit, contract.root.id)
    rules = tables.reference(unit, contract.root.id)
    members = [f"check: {check}", f"rules: {rules}"]
    if scope.changes(contract.shape):
        members.append(f"to: {converter.converter('to', contract.shape)}")
        members.append(f"from: {converter.converter('from', contract.shape)}")
    if upgrader.changes(contract.shape):
        members.append(f"upgrade: {upgrader.upgrader(contract.shape)}")
    return f"export const {name}: {_interface(scope, contract)} = /*#__PURE__*/ codec({{ {', '.join(members)} }});\n"
