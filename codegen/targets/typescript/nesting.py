"""Which records stand inside other ones, for paths that lead into them."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.model import Contract
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Declaration, Named, Record, Shape, Union, without_null

Types = Mapping[RuleId, Declaration]


def record_of(types: Types, shape: Shape) -> Record | None:
    """The record that a value of a shape is, null aside; nothing where it may be something else."""
    seen: set[RuleId] = set()
    while True:
        shape = without_null(shape)
        if not isinstance(shape, Named) or shape.id in seen:
            return None
        seen.add(shape.id)
        one = types[shape.id]
        if isinstance(one, Record):
            return one
        if not isinstance(one, Alias):
            return None
        shape = one.shape


def nests(types: Types, contract: Contract) -> bool:
    """Whether a contract is a stored entity with a record inside: then its fields have paths."""
    root = types[contract.root.id]
    if contract.facts.store is None or not isinstance(root, Record):
        return False
    inner = (record_of(types, item.shape) for item in root.fields if isinstance(item.shape, (Named, Union)))
    return any(one is not None and one.id != root.id for one in inner)
