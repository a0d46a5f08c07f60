"""The page of a contract."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir.facts import Store
from codegen.ir.model import Contract, ViewField, ViewKind
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, bullets, heading, prose, table
from codegen.targets.markdown.book import Book, Use
from codegen.targets.markdown.diagrams import neighbourhood
from codegen.targets.markdown.enforced import enforced
from codegen.targets.markdown.escape import code, href, paragraphs, pretty_json, text
from codegen.targets.markdown.fields import presence
from codegen.targets.markdown.groups import sort_of
from codegen.targets.markdown.kinds import paths, present
from codegen.targets.markdown.names import INDEX
from codegen.targets.markdown.sections import facts_list, inline, member, sections, words
from codegen.targets.markdown.types import inner_types, root_type

VIEWS: tuple[ViewKind, ...] = ("create", "update", "public")


def blocks_of(book: Book, contract: Contract) -> Iterable[Block]:
    """Everything a page says of a contract, from the first sentence to the list of its users."""
    yield from prose(f"[{text(book.package.name)}]({INDEX}) · {sort_of(contract)}")
    yield from prose(*_marks(contract), *paragraphs(contract.facts.description))
    yield facts_list(_facts(book, contract))
    yield from root_type(book, contract)
    yield from _views(book, contract)
    yield from inner_types(book, contract, paths(book, contract.root.id))
    yield from sections(book, contract)
    yield from enforced(book, contract, book.rules.get(contract.source, ()))
    yield from _examples(contract)
    yield from _connections(book, contract)


def connected(book: Book, contract: Contract) -> tuple[str, ...]:
    """The contracts whose change can change this one's page: itself, what it uses, and what uses it."""
    uses = (*book.uses[contract.name], *book.used_by[contract.name])
    names = {contract.name, *(one.user for one in uses), *(one.used for one in uses)}
    return tuple(sorted(name for name in names if name in book.contracts))


def _marks(contract: Contract) -> Iterable[str]:
    facts = contract.facts
    if facts.deprecated:
        yield "*deprecated*: on its way out; do not use it in new code."
    if facts.append_only:
        yield "*append-only*: instances are added, never changed and never deleted."
    if facts.assumed is not None:
        yield f"*assumed*: {text(facts.assumed.note) or 'nobody stated this contract yet.'}"
    if facts.incomplete:
        yield f"*incomplete*: {text(facts.incomplete)}"


def _facts(book: Book, contract: Contract) -> Iterable[tuple[str, str]]:
    facts = contract.facts
    if facts.store is not None:
        yield from _store(book, facts.store)
    for one in book.spellings:
        names = [one.types.get(contract.root.id, ""), *one.views.get(contract.root.id, {}).values()]
        yield text(one.language), ", ".join(code(name) for name in names if name)
    yield "Owner", text(facts.owner)
    way = book.options.contracts
    yield "Contract", f"[{code(contract.source)}]({href(way + contract.source)})" if way else code(contract.source)


def _store(book: Book, store: Store) -> Iterable[tuple[str, str]]:
    kind = str(store.extra.get("kind") or usual_kind(store.engine)).replace("_", " ")
    yield "Store", f"{text(store.engine)} {text(kind)} {code(store.name)}"
    yield "Layer", text(store.layer)
    yield "Key", ", ".join(map(code, store.key))
    yield "Document id", _identity(store)
    for name, value in store.extra.items():
        if name not in ("kind", "document_id"):
            contract = name in ("from", "to") and isinstance(value, str)
            yield words(name), book.contract_link(str(value)) if contract else _listed(book, name, value)


def _listed(book: Book, name: str, value: JsonValue) -> str:
    if isinstance(value, list):
        return ", ".join(code(str(one)) for one in value)
    return member(book, name, value) if isinstance(value, dict) else inline(value)


def usual_kind(engine: str) -> str:
    """What a store of that engine holds, unless the contract says another kind."""
    kinds = {"firestore": "collection", "pubsub": "topic", "neo4j": "node", "redis": "key space", "api": "payload"}
    return kinds.get(engine, "table")


def _identity(store: Store) -> str:
    said = store.extra.get("document_id")
    if not isinstance(said, dict):
        return text(store.document_id)
    rules = {
        "field": "the value of a field", "composed": "composed of fields", "uuid": "a UUID",
        "auto": "made by the store", "external": "given by another system",
    }  # fmt: skip
    parts = [rules.get(store.document_id, text(store.document_id))]
    if isinstance(made := said.get("from"), list):
        separator = f" joined by {code(str(said['separator']))}" if "separator" in said else ""
        parts.append(f"from {', '.join(code(str(one)) for one in made)}{separator}")
    repeated = said.get("field")
    parts.append(f"repeated as {code(str(repeated))}" if repeated else "not repeated as a field")
    if isinstance(note := said.get("note"), str):
        parts.append(text(note))
    return "; ".join(parts)


def _views(book: Book, contract: Contract) -> Iterable[Block]:
    record = book.package.types[contract.root.id]
    if not contract.views or not isinstance(record, Record):
        return
    kinds = [one.kind for one in contract.views]
    by_kind = {view.kind: {one.name: one for one in view.fields} for view in contract.views}
    stored = {one.name: one for one in record.fields}
    names = dict.fromkeys((*stored, *(name for fields in by_kind.values() for name in fields)))
    yield heading(2, "Who sends and sees what")
    titles = {"create": "To create", "update": "To update", "public": "In public"}
    header = ("Field", "Stored", *(titles[kind] for kind in VIEWS if kind in kinds))
    rows = []
    for name in names:
        views = (_in_view(by_kind[kind].get(name)) for kind in VIEWS if kind in kinds)
        there = presence(stored[name].shape, stored[name].required) if name in stored else "–"
        rows.append((code(name), there, *views))
    yield table(header, rows)
    yield from _inputs(book, contract, stored)


def _in_view(field: ViewField | None) -> str:
    return presence(field.shape, field.required) if field else "–"


def _inputs(book: Book, contract: Contract, stored: Iterable[str]) -> Iterable[Block]:
    """Inputs that no store holds have no row among the fields: what they are is said here."""
    known = set(stored)
    inputs = {one.name: one for view in contract.views for one in view.fields if one.name not in known}
    lines = []
    for name, one in inputs.items():
        note = f": {text(one.facts.becomes_note)}" if one.facts.becomes_note else ""
        becomes = f" Becomes {code(one.facts.becomes)}{note}." if one.facts.becomes else ""
        said = text(one.facts.description)
        lines.append(f"{code(name)} ({present(book, one.shape, contract.name)}, *write-only*): {said}{becomes}")
    yield from bullets(lines)


def _examples(contract: Contract) -> Iterable[Block]:
    if contract.facts.examples:
        yield heading(2, "Examples" if len(contract.facts.examples) > 1 else "Example")
    for one in contract.facts.examples:
        yield Block(pretty_json(one))


def _connections(book: Book, contract: Contract) -> Iterable[Block]:
    uses = book.uses[contract.name]
    users = book.used_by[contract.name]
    if not uses and not users:
        return
    yield heading(2, "Connections")
    yield from neighbourhood(book, contract)
    if uses:
        yield from prose("Uses:")
        yield from bullets(dict.fromkeys(_use(book, one) for one in uses))
    if users:
        yield from prose("Used by:")
        yield from bullets(dict.fromkeys(_user(book, one) for one in users))


def _use(book: Book, use: Use) -> str:
    link = book.contract_link(use.used)
    return f"{link}: {code(use.field)} holds its {code(use.target)}" if use.field else f"{link}, as a type"


def _user(book: Book, use: Use) -> str:
    link = book.contract_link(use.user)
    return f"{link}: its {code(use.field)} holds {code(use.target)}" if use.field else f"{link}, as a type"
