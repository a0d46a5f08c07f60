"""Every name that the generated files declare, decided before a line is written.

Properties. A wire name without an upper-case ASCII letter becomes camelCase: leading underscores stay, and every
other `_` that a lower-case ASCII letter follows is dropped and that letter upper-cased; nothing else changes
(`user_id` -> `userId`, `line_1` -> `line_1`, `is_3d_model` -> `is_3dModel`, `_id` -> `_id`, `a__b` -> `a_B`). The way
back is unique: each upper-case letter is `_` and its lower case. A name with an upper-case letter stays as it is.
Two properties that meet are an error, `x-name` the cure.

Types. The model's words in PascalCase, or `x-name`; a name that would hide a global gets `Contract` behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract, Package, ViewField
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Declaration, Enumeration, Field, Record, TypeName
from codegen.ir.words import pascal, words_of
from codegen.targets.typescript import codes
from codegen.targets.typescript.nesting import nests
from codegen.targets.typescript.reserved import GLOBALS
from codegen.targets.typescript.text import is_identifier

LANGUAGE = "typescript"
_HUMP = re.compile(r"_([a-z])")
_UPPER = re.compile(r"[A-Z]")

OWN: tuple[str, ...] = ("Same", "Known", "Agree", "Proof", "NumberIn", "unit")
"""What every TYPE-CONTRACTS.ts may declare for its proofs and for numbers with a unit."""


@lru_cache(maxsize=65536)
def camel(name: str) -> str:
    """The computed name of a property."""
    if "_" not in name or _UPPER.search(name):
        return name
    bare = name.lstrip("_")
    lead = name[: len(name) - len(bare)]
    return lead + _HUMP.sub(lambda found: found[1].upper(), bare)


def property_name(wire: str, facts: FieldFacts) -> str:
    """The name of a property in TypeScript: the author's, else the computed one."""
    return (facts.names.get(LANGUAGE) if facts.names else None) or camel(wire)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one package: `types` by declaration, `inline` for lists of values written in a property.

    `claimed` has every name that TYPE-CONTRACTS.ts declares, with the place that it is declared for.
    """

    types: dict[RuleId, str]
    inline: dict[tuple[RuleId, str], str]
    diagnostics: tuple[Diagnostic, ...]
    claimed: dict[str, Place]


@dataclass(slots=True)
class _Table:
    """The collision table of one file: which place a name was declared for."""

    taken: dict[str, Place] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def claim(self, name: str, place: Place) -> None:
        other = self.taken.setdefault(name, place)
        if other is not place:
            self.findings.append(
                finding(
                    codes.NAME_COLLISION,
                    f"the name `{name}` is declared twice in TYPE-CONTRACTS.ts",
                    place,
                    help='give one of the two types a name of its own: "x-name": {"typescript": "..."}',
                    related=(other,),
                )
            )


def decide(package: Package, has_values: Callable[[Record], Iterable[str]]) -> Names:
    """Names for all declarations of a package; `has_values` tells which fields of a record list their values."""
    table = _Table({name: Place("") for name in OWN})
    types = {identity: _type_name(one, table) for identity, one in package.types.items()}
    roots = {one.shape.id: one for one in package.contracts if hasattr(one.shape, "id")}
    for identity, one in package.types.items():
        root = roots.get(identity)
        for name in _declared(types[identity], one, root):
            table.claim(name, one.place)
        if root is not None and nests(package.types, root):
            table.claim(f"{types[identity]}Paths", one.place)
            table.claim(f"{types[identity]}Path", one.place)
    inline = {}
    for identity, one in package.types.items():
        if isinstance(one, Record):
            _check_properties(one.fields, table)
            for view in roots[identity].views if identity in roots else ():
                _check_properties(view.fields, table)
            for wire in has_values(one):
                inline[identity, wire] = _inline_name(types[identity], wire, table, one.place)
    return Names(types, inline, tuple(table.findings), table.taken)


def _declared(name: str, one: Declaration, contract: Contract | None) -> Iterable[str]:
    yield name
    if isinstance(one, Enumeration):
        if one.machine is not None:
            yield f"{name}Transitions"
        return
    yield f"{name}Wire"
    if isinstance(one, Record):
        yield f"{name}Fields"
        yield f"{name}Columns"
    for view in contract.views if contract else ():
        yield view_name(view.kind, name)


def view_name(kind: str, name: str) -> str:
    """`CreateUserDTO`, `UpdateUserDTO`, `PublicUser`."""
    return f"Public{name}" if kind == "public" else f"{kind.capitalize()}{name}DTO"


def _type_name(one: Declaration, table: _Table) -> str:
    name: TypeName = one.name
    chosen = name.overrides.get(LANGUAGE)
    if chosen is not None:
        if not is_identifier(chosen) or chosen in GLOBALS:
            table.findings.append(
                finding(
                    codes.BAD_NAME,
                    f"`{chosen}` cannot be the name of a type",
                    one.place,
                    help="choose an identifier that is no word or global of the language",
                )
            )
        return chosen
    computed = pascal(name.words) or "Contract"
    spelled = computed if is_identifier(computed) else f"_{computed}"
    if spelled not in GLOBALS:
        return spelled
    table.findings.append(
        finding(
            codes.NAME_CHANGED,
            f"the type is named `{spelled}Contract`, since `{spelled}` belongs to the language",
            one.place,
            help='choose the name yourself with "x-name": {"typescript": "..."}',
        )
    )
    return f"{spelled}Contract"


def _check_properties(fields: Sequence[Field | ViewField], table: _Table) -> None:
    seen: dict[str, Field | ViewField] = {}
    for item in fields:
        name = property_name(item.name, item.facts)
        other = seen.setdefault(name, item)
        if other is not item:
            found = finding(
                codes.NAME_COLLISION,
                f"two properties become `{name}` in TypeScript",
                item.rule.place,
                help='give one of them a name of its own: "x-name": {"typescript": "..."}',
                related=(other.rule.place,),
            )
            # A record and its views have most properties in common.
            table.findings += [found] if found not in table.findings else []


def _inline_name(owner: str, wire: str, table: _Table, place: Place) -> str:
    base = owner + (pascal(words_of(wire)) or "Property")
    name, count = base, 1
    while name in table.taken or name in GLOBALS:
        name, count = f"{base}Value{count if count > 1 else ''}", count + 1
    table.taken[name] = place
    return name
