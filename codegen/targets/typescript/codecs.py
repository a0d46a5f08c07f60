"""codecs.ts: for every contract, what judges its documents, parses and serializes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from codegen.ir.model import Contract
from codegen.targets.typescript.contracts import SILENCE, path_line
from codegen.targets.typescript.fragments import PLAN, Written, offered, together, written
from codegen.targets.typescript.functions import Functions, functions_of
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


@dataclass(frozen=True, slots=True)
class Coded:
    """The codecs of some contracts by name (what each is called, and its declaration), and what they call.

    `endless` tells that a check of depth is among it.
    """

    exported: Mapping[str, tuple[str, str]]
    written: Written
    endless: bool


def coded(scope: Scope, names: Collection[str], before: Before) -> Coded:
    """The codecs of the named contracts; `before` has the sections that an earlier run left."""
    functions = functions_of(scope)
    exported = {
        one.name: (_exported(scope, one), _codec(scope, one, functions, one.root.id in scope.endless))
        for one in scope.package.contracts
        if one.name in names
    }
    return Coded(exported, written(scope, functions, names, before), bool(scope.endless))


def codecs(scope: Scope, names: Sequence[str], several: Sequence[Coded]) -> str:
    """The text of codecs.ts: the codecs in the order of the names of their contracts."""
    exported = {name: told for one in several for name, told in one.exported.items()}
    fragments = together(scope, [one.written for one in several])
    lines = _header(scope)
    lines += (exported[name][1] for name in names)
    lines += ["/** Every codec, by the name of its contract. */", "export const CONTRACTS: {"]
    lines += (f"  readonly {key(name)}: typeof {exported[name][0]};" for name in names)
    lines.append("} = {")
    lines += (f"  {member(name)}: {exported[name][0]}," for name in names)
    lines += ["};", "", JUDGED, ""]
    every = [fragments[name] for name in (*names, "") if name in fragments]
    deep = ("shallow",) if any(one.endless for one in several) else ()
    used = {"codec", *deep}.union(*(one.helpers for one in every))
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
