"""codecs.ts: for every contract, what judges its documents, parses and serializes them."""

from __future__ import annotations

from codegen.ir.model import Contract
from codegen.targets.typescript.contracts import SILENCE, path_line
from codegen.targets.typescript.fragments import fragments, offered
from codegen.targets.typescript.functions import Functions
from codegen.targets.typescript.parts import runtime
from codegen.targets.typescript.scope import Scope, root_type
from codegen.targets.typescript.sections import SHARED, Before
from codegen.targets.typescript.text import comment, key, member

JUDGED = "// === How each contract is judged and converted ==="


def codecs(scope: Scope, before: Before) -> str:
    """The text of codecs.ts; `before` has the sections that an earlier run left."""
    functions = Functions(scope.package, scope.names.types)
    lines = _header(scope)
    for contract in scope.package.contracts:
        lines.append(_codec(scope, contract, functions))
    lines += ["/** Every codec, by the name of its contract. */", "export const CONTRACTS: {"]
    for contract in scope.package.contracts:
        lines.append(f"  readonly {key(contract.name)}: {_interface(scope, contract)};")
    lines.append("} = {")
    lines += [f"  {member(contract.name)}: {_exported(scope, contract)}," for contract in scope.package.contracts]
    lines += ["};", "", JUDGED, ""]
    every = fragments(scope, functions, before)
    used = {"codec"}.union(*(one.helpers for one in every))
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


def _codec(scope: Scope, contract: Contract, functions: Functions) -> str:
    named = ((member, functions.name(kind, contract.root.id)) for member, kind in offered(scope, contract))
    members = ", ".join(f"{member}: {name}" for member, name in named)
    name, interface = _exported(scope, contract), _interface(scope, contract)
    return f"export const {name}: {interface} = /*#__PURE__*/ codec({{ {members} }});\n"
