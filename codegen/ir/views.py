"""Views of an entity: what a caller sends to create or update it, and what anyone may see of it."""

from __future__ import annotations

from codegen.ir.facts import ContractFacts, FieldFacts
from codegen.ir.model import View, ViewField
from codegen.ir.shapes import Field, Record

_NEVER_SENT = ("view", "materialized_view", "payload")


def views_of(record: Record, inputs: tuple[Field, ...], facts: ContractFacts) -> tuple[View, ...]:
    """The views of a contract whose root is `record`; `inputs` are its write-only properties.

    A message is sent as it is and has none, nor has what a store computes by itself (a view) or merely carries
    (a payload). An append-only entity is never updated. The public view is there only where it differs.
    """
    if "x-message" in facts.extra or (facts.store and facts.store.extra.get("kind") in _NEVER_SENT):
        return ()
    key = facts.store.key if facts.store else ()
    stored = record.fields
    sent = [one for one in (*stored, *inputs) if not one.facts.server_set and one.facts.visibility == "public"]
    views = [View("create", tuple([_view(one, one.required and not _has_default(one.facts)) for one in sent]))]
    if not facts.append_only:
        changed = [one for one in sent if not one.facts.immutable and one.name not in key]
        views.append(View("update", tuple([_view(one, False) for one in changed])))
    public = [one for one in stored if one.facts.visibility == "public"]
    if len(public) != len(stored):
        views.append(View("public", tuple([_view(one, one.required) for one in public])))
    return tuple(views)


def _view(one: Field, required: bool) -> ViewField:
    return ViewField(one.name, one.shape, required, one.rule, one.facts)


def _has_default(facts: FieldFacts) -> bool:
    column = facts.column
    return facts.has_default or (column is not None and bool(column.default or column.generated))
