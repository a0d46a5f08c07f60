"""codecs.ts: for every contract, what judges its documents, parses and serializes them."""

from __future__ import annotations

from codegen.ir.model import Contract
from codegen.targets.typescript.contracts import SILENCE, path_line
from codegen.targets.typescript.depths import endless_types
from codegen.targets.typescript.fragments import PLAN, fragments, offered
from codegen.targets.typescript.functions import Functions
from codegen.targets.typescript.parts import runtime
from codegen.targets.typescript.scope import Scope, root_type
from codegen.targets.typescript.sections import SHARED, Before
from codegen.targets.typescript.text import comment, key, member

UNCHECKED = (
    "// The bodies below are compiled under every strict option where they are generated: no compiler that meets them",
    "// again need do the same. What this file exports is typed as declared.",
    "// @ts-nocheck",
)

JUDGED = "// === How each contract is judged and converted ==="


def codecs(scope: Scope, before: Before) -> str:
    """The text of codecs.ts; `before` has the sections that an earlier run left."""
    functions = Functions(scope.package, scope.names.types)
    endless = endless_types(scope.package)
    lines = _header(scope)
    for contract in scope.package.contracts:
        lines.append(_codec(scope, contract, functions, contract.root.id in endless))
    lines += ["/** Every codec, by the name of its contract. */", "export const CONTRACTS: {"]
    for contract in scope.package.contracts:
        lines.append(f"  readonly {key(contract.name)}: typeof {_exported(scope, contract)};")
    lines.append("} = {")
    lines += [f"  {member(contract.name)}: {_exported(scope, contract)}," for contract in scope.package.contracts]
    lines += ["};", "", JUDGED, ""]
    every = fragments(scope, functions, before)
    used = {"codec", *(("shallow",) if endless else ())}.union(*(one.helpers for one in every))
    return "\n".join([*lines, *(one.text for one in every), SHARED, "", *runtime(used)])


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
        *(() if scope.options.check_codecs else UNCHECKED),
        "",
        "import type * as T from './TYPE-CONTRACTS.js';",
        "",
    ]


def _exported(scope: Scope, contract: Contract) -> str:
    return f"{root_type(scope, contract)}Codec"


def _interface(scope: Scope, contract: Contract) -> str:
    name = root_type(scope, contract)
    changes = scope.changes(contract.shape)
    return f"Codec<T.{name}, T.{name}{'Wire' if changes else ''}>"


def _codec(scope: Scope, contract: Contract, functions: Functions, endless: bool) -> str:
    kinds = tuple(offered(scope, contract))
    named = [functions.name(kind, contract.root.id) if kind in kinds else "undefined" for kind in PLAN]
    while named[-1] == "undefined":
        named.pop()
    if endless:
        named[0] = f"/*#__PURE__*/ shallow({named[0]})"
    name, interface = _exported(scope, contract), _interface(scope, contract)
    return f"export const {name}: {interface} = /*#__PURE__*/ codec({', '.join(named)});\n"
