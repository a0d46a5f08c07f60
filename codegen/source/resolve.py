"""The way from one schema to another: references, by address, file, anchor or pointer. Knows no network."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from codegen.diagnostics import Diagnostic
from codegen.source import metaschemas, uri
from codegen.source import pointer as pointers
from codegen.source.index import Index, build_index
from codegen.source.keywords import leads_to_schema
from codegen.source.misses import (
    across_packages,
    malformed,
    no_resource,
    no_schema,
    no_such_anchor,
    no_such_pointer,
)
from codegen.source.model import Document, Position


@dataclass(frozen=True, slots=True)
class IndexedSources:
    """The `Sources` of a run: documents and their index. Make it with `resolve_sources`.

    `broken` has the paths of documents with findings of their own: whoever refers to one gets a schema that accepts
    everything, so that one mistake is told once. What a reference leads to is remembered, as are the official documents
    that somebody referred to.
    """

    documents: tuple[Document, ...]
    index: Index
    broken: frozenset[str] = frozenset()
    _official: Index = field(default_factory=Index)
    _found: dict[tuple[str, str, str], Position] = field(default_factory=dict)

    def root(self, document: Document) -> Position:
        """The schema at the root of a document."""
        known = self.index.roots.get(document.path) or self._official.roots.get(document.path)
        if known is None:
            raise KeyError(document.path)
        return known

    def child(self, position: Position, *tokens: str | int) -> Position:
        """The subschema below `position`; enters the embedded resource if it has an `$id` of its own."""
        embedded = self.index.embedded.get(position.document.path)
        pointer, resource, draft, value = position.pointer, position.resource, position.draft, position.value
        for token in tokens:
            name = token if isinstance(token, str) else str(token)
            value = value[name] if isinstance(value, dict) else pointers.step(value, token)
            pointer = f"{pointer}/{pointers.escape(name)}"
            if embedded and (entered := embedded.get(pointer)):
                resource, draft = entered.resource, entered.draft
        # Contracts have the same pointers: one text for all of them.
        return Position(position.document, sys.intern(pointer), resource, draft, value)

    def resolve(self, position: Position, reference: str) -> Position | Diagnostic:
        """Where a `$ref` (or the static part of a `$dynamicRef`) that stands at `position` leads to."""
        key = (position.document.path, position.resource, reference)
        known = self._found.get(key)
        if known is not None:
            return known
        target = self._resolve(position, reference)
        if isinstance(target, Position):
            self._found[key] = target
        return target

    def dynamic_anchors(self, resource: str) -> Mapping[str, Position]:
        """The `$dynamicAnchor`s of one resource (embedded resources excluded), by name."""
        return self.index.dynamic.get(resource) or self._official.dynamic.get(resource) or {}

    def _resolve(self, position: Position, reference: str) -> Position | Diagnostic:
        address, _, fragment = reference.partition("#")
        resource = self._resource(position, address)
        if resource is None:
            return no_resource(position, reference, self.index)
        package = resource.document.package
        if package and package != position.document.package:
            return across_packages(position, reference, resource.document)
        if resource.document.path in self.broken:
            return Position(resource.document, "", resource.resource, resource.draft, True)
        try:
            fragment = unquote(fragment, errors="strict") if "%" in fragment else fragment
        except UnicodeDecodeError:
            return malformed(position, reference)
        if not fragment:
            return resource
        if not fragment.startswith("/"):
            anchors = self.index.anchors.get(resource.resource) or self._official.anchors.get(resource.resource) or {}
            return anchors.get(fragment) or no_such_anchor(position, reference, fragment, resource, anchors)
        return self._at_pointer(position, reference, fragment, resource)

    def _resource(self, position: Position, address: str) -> Position | None:
        if not address:
            own = self.index.roots.get(position.document.path)
            return own if own and own.resource == position.resource else self._known(position.resource)
        target, escaped = uri.join(position.resource, address)
        found = None if escaped and target.startswith(uri.SCHEME + ":") else self._known(target)
        if found is not None or uri.split(address).scheme is not None or address.startswith("/"):
            return found
        target, escaped = uri.join(uri.of_path(position.document.path), address)
        return None if escaped else self.index.by_file.get(target)

    def _known(self, address: str) -> Position | None:
        found = self.index.resources.get(address) or self._official.resources.get(address)
        if found is None and (document := metaschemas.official(address)) is not None:
            self._official.add_root(document)
            tuple(self._official.add_names(document))
            found = self._official.resources.get(address)
        return found

    def _at_pointer(
        self, position: Position, reference: str, fragment: str, resource: Position
    ) -> Position | Diagnostic:
        tokens = pointers.tokens_of(fragment)
        if tokens is None:
            return malformed(position, reference)
        value = resource.value
        for count, token in enumerate(tokens):
            if not pointers.has(value, token):
                return no_such_pointer(position, reference, resource, tokens[:count], token, value)
            value = pointers.step(value, token)
        if not isinstance(value, dict | bool):
            return no_schema(position, reference, resource, tokens, "")
        target = self.child(resource, *tokens)
        if not leads_to_schema(resource.value, tokens, resource.draft):
            from codegen.source.validity import first_offence

            offence = first_offence(value, target.draft)
            if offence:
                return no_schema(position, reference, resource, tokens, offence)
        return target


def resolve_sources(
    documents: Iterable[Document], flat: Collection[str] = (), broken: Collection[str] = ()
) -> tuple[IndexedSources, tuple[Diagnostic, ...]]:
    """The sources of these documents, and a finding for each address or anchor that is declared twice.

    `flat` has the paths of documents known to have no `$id` or anchor below their root: they are not walked. `broken`
    has those that are no contracts to work with, but are there.
    """
    ordered = tuple(sorted(documents, key=lambda document: document.path))
    index, found = build_index(ordered, {*flat, *broken})
    sound = tuple(document for document in ordered if document.path not in broken)
    return IndexedSources(sound, index, frozenset(broken)), found
