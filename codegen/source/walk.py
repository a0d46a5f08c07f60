"""Every schema of a document, by iteration: where it stands, in which resource, under which draft."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.source import uri
from codegen.source.keywords import draft_named, id_of, subschemas
from codegen.source.model import Document, Draft, JsonValue, Position


def walk(document: Document) -> Iterator[tuple[Position, bool]]:
    """The object schemas of a document in the order of its text, each with whether a resource begins there."""
    start = root_of(document)
    if not isinstance(start.value, dict):
        return
    waiting = [(start, True)]
    while waiting:
        site, begins = waiting.pop()
        yield site, begins
        if isinstance(site.value, dict):
            below = [_below(site, suffix, schema) for suffix, schema in subschemas(site.value, site.draft)]
            waiting.extend(reversed(below))


def schemas(document: Document) -> Iterator[tuple[str, dict[str, JsonValue]]]:
    """The object schemas of a document with their pointers: what `walk` has, without the addresses."""
    return schemas_in(document.value, document.draft)


def schemas_in(value: JsonValue, draft: Draft) -> Iterator[tuple[str, dict[str, JsonValue]]]:
    """The object schemas of a value that is used as a schema of that draft, with their pointers below it."""
    if not isinstance(value, dict):
        return
    waiting = [("", value, draft)]
    while waiting:
        pointer, schema, draft = waiting.pop()
        yield pointer, schema
        below = [
            (pointer + suffix, inner, draft_inside(inner, draft) if "$schema" in inner else draft)
            for suffix, inner in subschemas(schema, draft)
        ]
        below.reverse()
        waiting += below


def root_of(document: Document) -> Position:
    """The root of a document, under the address that it has or gives itself."""
    resource = uri.of_path(document.path)
    if isinstance(document.value, dict):
        resource = _address(document.value, document.draft, resource) or resource
    return Position(document, "", resource, document.draft, document.value)


def _below(site: Position, suffix: str, schema: dict[str, JsonValue]) -> tuple[Position, bool]:
    draft = draft_inside(schema, site.draft) if "$schema" in schema else site.draft
    address = _address(schema, draft, site.resource) if "$id" in schema or "id" in schema else None
    resource = site.resource if address is None else address
    own = site.draft if address is None else draft
    return Position(site.document, site.pointer + suffix, resource, own, schema), address is not None


def _address(schema: dict[str, JsonValue], draft: Draft, base: str) -> str | None:
    named = (id_of(schema, draft) or "").partition("#")[0]
    return uri.join(base, named)[0] if named else None


def draft_inside(schema: dict[str, JsonValue], around: Draft) -> Draft:
    """The draft of a schema inside one of another draft: its own, where it is a resource that names one."""
    named = schema.get("$schema")
    own = draft_named(named) if isinstance(named, str) else None
    return own if own is not None and id_of(schema, own) is not None else around
