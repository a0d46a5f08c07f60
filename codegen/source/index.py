"""The index of documents: every resource, anchor and embedded resource, and where two claim one name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.source import codes, uri
from codegen.source.keywords import LEGACY, draft_named, id_keyword, id_of
from codegen.source.model import Document, Draft, Position
from codegen.source.walk import root_of, walk

Names: TypeAlias = "dict[str, Position]"


@dataclass(frozen=True, slots=True)
class Index:
    """What documents declare. Filled document by document while it is built, then only read.

    `resources` has every resource by its address, `by_file` the root of every document by the address of its file,
    `roots` the same by path, `embedded` the resources below the root of a document by its path and their pointers,
    `anchors` and `dynamic` the anchors of a resource by its address and their names.
    """

    resources: Names = field(default_factory=dict)
    by_file: Names = field(default_factory=dict)
    roots: Names = field(default_factory=dict)
    embedded: dict[str, Names] = field(default_factory=dict)
    anchors: dict[str, Names] = field(default_factory=dict)
    dynamic: dict[str, Names] = field(default_factory=dict)

    def add_root(self, document: Document) -> None:
        """Enters a document under the address of its file."""
        root = root_of(document)
        self.roots[document.path] = root
        address = uri.of_path(document.path)
        self.by_file[address] = self.resources[address] = root

    def add_names(self, document: Document, flat: bool = False) -> Iterator[Diagnostic]:
        """Enters what a document declares; `flat` says that nothing below its root has a name of its own."""
        root = self.roots[document.path]
        yield from _enter(self.resources, root.resource, root, codes.DUPLICATE_ID)
        if flat:
            return
        for site, begins in walk(document):
            if begins and site.pointer:
                self.embedded.setdefault(document.path, {})[site.pointer] = site
                yield from _enter(self.resources, site.resource, site, codes.DUPLICATE_ID)
                yield from _draft_known(site)
            yield from self._anchors_at(site, begins)

    def _anchors_at(self, site: Position, begins: bool) -> Iterator[Diagnostic]:
        schema = site.value
        if not isinstance(schema, dict):
            return
        if site.draft in LEGACY:
            name = (id_of(schema, site.draft) or "").partition("#")[2]
            if name and not name.startswith("/"):
                yield from _enter(self.anchors.setdefault(site.resource, {}), name, site, codes.DUPLICATE_ANCHOR)
            return
        names = ("$anchor",) if site.draft is Draft.DRAFT_2019_09 else ("$anchor", "$dynamicAnchor")
        for keyword in names:
            anchor = schema.get(keyword)
            if isinstance(anchor, str):
                yield from _enter(self.anchors.setdefault(site.resource, {}), anchor, site, codes.DUPLICATE_ANCHOR)
                if keyword == "$dynamicAnchor":
                    self.dynamic.setdefault(site.resource, {}).setdefault(anchor, site)
        if begins and site.draft is Draft.DRAFT_2019_09 and schema.get("$recursiveAnchor") is True:
            self.dynamic.setdefault(site.resource, {})[""] = site


def build_index(documents: Iterable[Document], flat: Collection[str]) -> tuple[Index, tuple[Diagnostic, ...]]:
    """The index of all documents; `flat` has the paths of those with no names below their root."""
    index = Index()
    every = tuple(documents)
    for document in every:
        index.add_root(document)
    return index, tuple(one for document in every for one in index.add_names(document, document.path in flat))


def _draft_known(site: Position) -> Iterator[Diagnostic]:
    named = site.value.get("$schema") if isinstance(site.value, dict) else None
    if isinstance(named, str) and draft_named(named) is None:
        yield finding(
            codes.UNKNOWN_DRAFT,
            f"the draft {named!r} is not known",
            site.place("$schema"),
            help="name one of: " + ", ".join(Draft),
        )


def _enter(table: Names, name: str, position: Position, code: Code) -> Iterator[Diagnostic]:
    first = table.setdefault(name, position)
    if first.key != position.key:
        what = "address" if code is codes.DUPLICATE_ID else "anchor"
        yield finding(
            code,
            f"the {what} {name!r} is taken",
            _naming_place(position, name),
            help="give one of the two another name",
            related=(_naming_place(first, name),),
        )


def _naming_place(position: Position, name: str) -> Place:
    schema = position.value if isinstance(position.value, dict) else {}
    for keyword in ("$anchor", "$dynamicAnchor"):
        if schema.get(keyword) == name:
            return position.place(keyword)
    keyword = id_keyword(position.draft)
    return position.place(keyword) if keyword in schema else position.place()
