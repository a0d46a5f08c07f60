"""What reading yields: documents, and positions inside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias

from codegen.diagnostics import Diagnostic, Part, Place

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


class Draft(StrEnum):
    """A dialect whose rules of reading we know. The values are the official `$schema` addresses."""

    DRAFT_4 = "http://json-schema.org/draft-04/schema#"
    DRAFT_6 = "http://json-schema.org/draft-06/schema#"
    DRAFT_7 = "http://json-schema.org/draft-07/schema#"
    DRAFT_2019_09 = "https://json-schema.org/draft/2019-09/schema"
    DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Document:
    """One JSON file that was read.

    `path` is relative to the contracts' root, with forward slashes; `shown` is the path that a person sees in
    messages; `package` and `name` are empty for a document that is no contract (an official meta-schema). `is_static`
    says that it has, as its bytes tell, no dynamic reference, nor one to a meta-schema, where these occur.
    """

    path: str
    shown: str
    package: str
    name: str
    value: JsonValue
    draft: Draft
    digest: str = ""
    is_static: bool = False


class Position(NamedTuple):
    """A schema inside a document: where it stands, the base URI in force there, and its dialect.

    `resource` is the canonical URI of the schema resource (the nearest `$id`, or the document) that holds it;
    `value` is the schema itself. Two positions are the same schema when `key` is the same.
    """

    document: Document
    pointer: str
    resource: str
    draft: Draft
    value: JsonValue

    @property
    def key(self) -> str:
        """`<document path>#<JSON pointer>`: the identity of this schema."""
        return f"{self.document.path}#{self.pointer}"

    def place(self, *tokens: str | int, part: Part = "value") -> Place:
        """The place of this schema, or of the member below it that `tokens` lead to."""
        if not tokens:
            return Place(self.document.shown, pointer=self.pointer, part=part)
        below = "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)
        return Place(self.document.shown, pointer=self.pointer + below, part=part)


class Sources(Protocol):
    """Every document of a run, and the way from one schema to another. Knows no network."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """The contracts, in the order of their paths."""

    def root(self, document: Document) -> Position:
        """The schema at the root of a document."""

    def child(self, position: Position, *tokens: str | int) -> Position:
        """The subschema below `position`; enters the embedded resource if it has an `$id` of its own."""

    def resolve(self, position: Position, reference: str) -> Position | Diagnostic:
        """Where a `$ref` (or the static part of a `$dynamicRef`) that stands at `position` leads to.

        The diagnostic, when there is no such place or it is out of bounds, is located at the reference.
        """

    def dynamic_anchors(self, resource: str) -> Mapping[str, Position]:
        """The `$dynamicAnchor`s of one resource (embedded resources excluded), by name.

        A resource of 2019-09 whose root says `"$recursiveAnchor": true` has its root under the name `""`.
        """
