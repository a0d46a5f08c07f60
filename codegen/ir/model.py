"""The frozen model: packages of contracts, with rules, shapes and facts. Targets, lint and compat read nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from codegen.diagnostics import Place
from codegen.ir.facts import ContractFacts, FieldFacts
from codegen.ir.rules import Rule, RuleId
from codegen.ir.shapes import Declaration, Shape, TypeName
from codegen.source.model import JsonValue

ViewKind = Literal["create", "update", "public"]


class ViewField(NamedTuple):
    """A property in a view. `required` is meant for this view (an update has no required property).

    A named tuple, as `FieldFacts`: most properties are in two or three views.
    """

    name: str
    shape: Shape
    required: bool
    rule: Rule
    facts: FieldFacts


@dataclass(frozen=True, slots=True)
class View:
    """A record derived from an entity: what a caller sends to create it, to update it, or may see of it."""

    kind: ViewKind
    fields: tuple[ViewField, ...]


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract file.

    `name` is the file's name without `.schema.json`, as written; `type_name` names its root type. `root` is the rule
    of the stored entity (what `is` and `model_validate` judge); `shape` is what a program sees of it: `Named(root.id)`
    always, since the root is declared. `types` are the ids of all declarations of this file, root first, then in the
    order of the file. `imports` are the ids of declarations of other contracts that this one uses directly.
    `source` is the path of the file below the contracts' root, `reads` those of every file whose text it depends on,
    itself included, `refers` those that it refers to directly. `schema` is the raw JSON of the file, for printing only.
    """

    name: str
    package: str
    type_name: TypeName
    root: Rule
    shape: Shape
    types: tuple[RuleId, ...]
    imports: tuple[RuleId, ...]
    views: tuple[View, ...]
    facts: ContractFacts
    place: Place
    source: str
    reads: tuple[str, ...]
    refers: tuple[str, ...]
    schema: JsonValue


@dataclass(frozen=True, slots=True)
class Package:
    """Contracts that are generated together, under one name. No two of their types share a name.

    `definitions` has every rule that a `Ref` of the package leads to, and every contract's root.
    `types` has every declaration; `owners` tells which contract (by name) a declaration belongs to.
    """

    name: str
    contracts: tuple[Contract, ...]
    definitions: Mapping[RuleId, Rule]
    types: Mapping[RuleId, Declaration]
    owners: Mapping[RuleId, str]

    def contract(self, name: str) -> Contract:
        """The contract of that name. Raises KeyError when there is none."""
        return next(one for one in self.contracts if one.name == name)
