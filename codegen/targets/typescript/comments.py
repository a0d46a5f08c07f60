"""What the comments of TYPE-CONTRACTS.ts say: stores, columns, units, marks."""

from __future__ import annotations

from codegen.ir.facts import EnumFacts, FieldFacts, Store
from codegen.ir.shapes import Shape
from codegen.targets.typescript.scope import Scope
from codegen.targets.typescript.text import comment, jsdoc, paragraphs
from codegen.targets.typescript.types import logical

_PLACES = {
    "postgresql": "DB Table",
    "duckdb": "DB Table",
    "bigquery": "DB Table",
    "firestore": "Firestore collection",
    "pubsub": "Pub/Sub topic",
    "neo4j": "Neo4j label",
    "redis": "Redis key",
    "api": "API",
}


def store_line(store: Store | None) -> list[str]:
    """`// DB Table: users`, or how the engine calls such a thing; nothing without a store."""
    if store is None or not (store.name or store.engine):
        return []
    word = _PLACES.get(store.engine.lower(), f"Stored in {comment(store.engine)}")
    return [f"// {word}: {comment(store.name)}" if store.name else f"// {word}"]


def column_name(wire: str, facts: FieldFacts) -> str:
    """The physical name of a property: its column where that differs, else its wire name."""
    return (facts.column.name if facts.column else "") or wire


def column_note(scope: Scope, wire: str, shape: Shape, facts: FieldFacts) -> str:
    """`DB: user_id (UUID)`, followed by the unit and marks."""
    if facts.column is None and not (facts.unit or facts.deprecated or facts.assumed or facts.incomplete):
        return f"DB: {comment(wire)} ({logical(scope, shape)})"
    type_text = (facts.column.type if facts.column else "") or logical(scope, shape)
    notes = [f"DB: {comment(column_name(wire, facts))} ({comment(type_text)})", *marks(facts)]
    return ", ".join(notes)


def marks(facts: FieldFacts) -> list[str]:
    """Short facts that belong on the line itself."""
    found = []
    if facts.unit:
        found.append(f"in {comment(facts.unit)}")
    if facts.deprecated:
        found.append("deprecated")
    if facts.assumed:
        note = comment(facts.assumed.note)
        found.append(f"assumed: {note}" if note else "assumed")
    if facts.incomplete:
        found.append(f"incomplete: {comment(facts.incomplete)}")
    return found


def field_doc(facts: FieldFacts) -> list[str]:
    """The documentation comment of a property."""
    if not (facts.description or facts.deprecated):
        return []
    lines = doc_lines("", facts.description, facts.deprecated)
    return jsdoc(lines, "  ")


def doc_lines(title: str, description: str, deprecated: bool, more: list[str] | None = None) -> list[str]:
    """The lines of a documentation comment: the description (else the title), further lines, the tag."""
    lines = paragraphs(description or title) if description or title else []
    if more:
        lines += ["", *more] if lines else more
    if deprecated:
        lines.append("@deprecated")
    return lines


def enum_lines(facts: EnumFacts) -> list[str]:
    """A line for each documented value."""
    lines = []
    for name, text in facts.descriptions.items():
        ended = " (deprecated)" if name in facts.deprecated else ""
        lines.append(f"- `{comment(name)}`{ended}: {comment(text)}")
    documented = set(facts.descriptions)
    lines.extend(f"- `{comment(name)}` (deprecated)" for name in facts.deprecated if name not in documented)
    return lines
