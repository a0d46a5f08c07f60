"""Fields: the table of a record's fields, with their names in every language side by side."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir.facts import Column, FieldFacts
from codegen.ir.model import Contract
from codegen.ir.rules import RuleId
from codegen.ir.shapes import NULL, Field, Literals, MapOf, Named, Record, Scalar, Shape, Union, is_nullable, options_of
from codegen.source.model import JsonValue
from codegen.targets.markdown.blocks import Block, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import cell, code, text, value_code
from codegen.targets.markdown.kinds import present, unit_in
from codegen.targets.markdown.limits import limits
from codegen.targets.markdown.sources import computed, mapped
from codegen.targets.markdown.terms import unit
from codegen.targets.spelling import Spelling

MARKS: dict[str, str] = {
    "key": "part of the primary key",
    "append-only": "instances are added, never changed and never deleted",
    "server-set": "set by the server, never sent by a caller",
    "write-only": "sent by a caller, never stored or returned",
    "immutable": "never changes after creation",
    "private": "stored, but never shown to a caller",
    "deprecated": "on its way out: do not use it in new code",
    "opaque": "passed on as it is: names inside are not ours",
    "assumed": "a completion that nobody stated yet",
    "incomplete": "a fact is still missing",
}
"""Every mark that a field can carry, with what it says; other marks are classes of data, such as `personal`."""

_MAY_BE_NULL = (Union, Scalar, Literals)


def fields_table(book: Book, contract: Contract, record: Record) -> Block:
    """The fields of a record. The root of a stored contract has its columns in the table too.

    A language that spells most fields as they are on the wire has no column of its own: the first one is its, too, and
    a name that differs stands below.
    """
    stored = contract.facts.store is not None and record.id == contract.root.id
    own = tuple(one for one in book.spellings if _differs(one, record))
    same = (text(one.language) for one in book.spellings if one not in own)
    header = (
        " · ".join(("Wire", *same)), *(text(one.language) for one in own), "Column", "Type", "Rules", "Description"
    )  # fmt: skip
    key = contract.facts.store.key if contract.facts.store and stored else ()
    return table(header, (_row(book, contract.name, (record, one), own, stored, key) for one in record.fields))


def _differs(spelling: Spelling, record: Record) -> bool:
    others = sum(spelling.field_name(record.id, one.name) != one.name for one in record.fields)
    return 3 * others > len(record.fields)


def _wire(book: Book, record: Record, field: Field, own: tuple[Spelling, ...]) -> str:
    """The name on the wire, and the names in languages without a column that differ from it."""
    rest = ((text(one.language), one.field_name(record.id, field.name)) for one in book.spellings if one not in own)
    return "<br>".join((code(field.name), *(f"{name}: {code(its)}" for name, its in rest if its != field.name)))


def _row(
    book: Book, here: str, member: tuple[Record, Field], own: tuple[Spelling, ...], stored: bool, key: tuple[str, ...]
) -> tuple[str, ...]:
    record, field = member
    return (
        _wire(book, record, field, own),
        *(code(one.field_name(record.id, field.name)) for one in own),
        _stored(field.name, field.facts) if stored else "",
        "<br>".join(
            part
            for part in (
                kind_cell(book, field.shape, field.facts, here),
                openness(book, field.shape),
                presence(field.shape, field.required),
            )
            if part
        ),
        "<br>".join(rules_of(book, field, here)),
        about(book, field, field.name in key),
    )


def kind_cell(book: Book, shape: Shape, facts: FieldFacts, here: str) -> str:
    """A field's type, with its unit."""
    known = "JSON object" if facts.opaque and _is_map(shape) else present(book, shape, here)
    counted = facts.unit or unit_in(book, shape)
    if counted == "characters":
        return f"{known}, its length in characters"
    return f"{known}, in {unit(counted)}" if counted else known


def openness(book: Book, shape: Shape) -> str:
    """The marks of the contract that a field's type is: what is assumed or missing of it is so of the field too."""
    named = [one.id for one in options_of(shape) if isinstance(one, Named)]
    owners = [book.contracts.get(book.package.owners[one]) for one in named]
    facts = [one.facts for one, name in zip(owners, named, strict=True) if one and one.root.id == name]
    marks = ["assumed"] if any(one.assumed is not None for one in facts) else []
    marks += ["incomplete"] if any(one.incomplete for one in facts) else []
    return f"*{' · '.join(marks)}*" if marks else ""


def _is_map(shape: Shape) -> bool:
    return all(isinstance(one, MapOf) or one == NULL for one in options_of(shape))


def presence(shape: Shape, required: bool) -> str:
    """Whether a field must be there, and whether it may be null."""
    words = "required" if required else "optional"
    return f"{words}, or null" if isinstance(shape, _MAY_BE_NULL) and is_nullable(shape) else words


def column(name: str, facts: FieldFacts) -> str:
    """The physical column: its exact type, and its name where it is not that of the wire."""
    if facts.column is None:
        return ""
    named = code(facts.column.name) if facts.column.name not in ("", name) else ""
    return " ".join(part for part in (named, code(facts.column.type) if facts.column.type else "") if part)


def _stored(name: str, facts: FieldFacts) -> str:
    """The physical column with what the store does with it beyond its type."""
    said = _kept(facts.column) if facts.column else ()
    return "<br>".join(part for part in (column(name, facts), *said) if part)


def rules_of(book: Book, field: Field, here: str) -> tuple[str, ...]:
    """What a field's value must be beyond its type, and its defaults."""
    known: RuleId = field.rule.id
    said = () if known in book.package.types else limits(book, field.rule, here)
    return (*said, *_defaults(field.facts))


def _defaults(facts: FieldFacts) -> Iterable[str]:
    if facts.has_default:
        yield f"default {value_code(facts.default)}"


def _kept(said: Column) -> Iterable[str]:
    """What the store does with a column beyond its type."""
    if said.default:
        yield f"default {code(said.default)}"
    if said.generated:
        yield f"generated as {code(said.generated)}"
    extra = said.extra
    if isinstance(on_update := extra.get("on_update"), str):
        yield f"every update sets {code(on_update)}"
    if isinstance(zone := extra.get("time_zone"), str):
        yield f"times in {text(zone)}"
    if "precision" in extra and "(" not in said.type:
        yield f"precision {value_code(extra['precision'])}, scale {value_code(extra.get('scale', 0))}"
    if isinstance(form := extra.get("enum"), str):
        yield {"native": "native enum", "check": "check constraint"}.get(form, text(form))


def about(book: Book, field: Field, key: bool) -> str:
    """Description, references and marks of a field."""
    facts = field.facts
    parts = [cell(facts.description or facts.title), *_notes(book, facts), *_extras(book, facts)]
    told = {name for name, note in _open(facts) if note}
    marks = [text(one) for one in marks_of(facts, key) if one not in told]
    if marks:
        parts.append(f"*{' · '.join(marks)}*")
    return "<br>".join(part for part in parts if part)


def marks_of(facts: FieldFacts, key: bool) -> Iterable[str]:
    """The marks of a field, as words."""
    flags = {
        "key": key, "server-set": facts.server_set, "write-only": facts.input_only, "immutable": facts.immutable,
        "private": facts.visibility == "private", "deprecated": facts.deprecated, "opaque": facts.opaque,
        "assumed": facts.assumed is not None, "incomplete": bool(facts.incomplete),
    }  # fmt: skip
    yield from (name for name, holds in flags.items() if holds)
    if facts.classification:
        yield facts.classification


def _notes(book: Book, facts: FieldFacts) -> Iterable[str]:
    if (to := facts.references) is not None:
        rule = f", on delete {text(to.on_delete.replace('_', ' '))}" if to.on_delete else ""
        yield f"→ {book.contract_link(to.contract)} {code(to.field)}{rule}"
    if facts.becomes:
        yield f"Becomes {code(facts.becomes)}" + (f": {text(facts.becomes_note)}" if facts.becomes_note else "")
    if facts.aliases:
        yield f"Also read as {', '.join(map(code, facts.aliases))}"
    if facts.examples:
        yield f"Example: {value_code(facts.examples[0])}"
    yield from (f"*{name}*: {cell(note)}" for name, note in _open(facts) if note)


def _open(facts: FieldFacts) -> Iterable[tuple[str, str]]:
    """What is assumed or missing of a field, with the words for it: the mark stands before them."""
    if facts.assumed is not None:
        yield "assumed", facts.assumed.note
    yield "incomplete", facts.incomplete


def _extras(book: Book, facts: FieldFacts) -> Iterable[str]:
    """Facts of a field that have no place of their own: shown in words where they have some, else as written."""
    for keyword, value in facts.extra.items():
        name = keyword.removeprefix("x-").replace("-", " ")
        if keyword not in _ELSEWHERE:
            yield f"{text(name[:1].upper() + name[1:])}: {_said(book, keyword, value)}"


_ELSEWHERE = frozenset(("x-waive", "x-lint"))
"""What the page says elsewhere, or what only concerns the author of the contract."""


def _said(book: Book, keyword: str, value: JsonValue) -> str:
    if isinstance(value, str):
        return cell(value)
    if keyword == "x-lineage" and isinstance(value, dict):
        return mapped(book, value)
    if isinstance(value, dict) and isinstance(value.get("rule"), str):
        return computed(value)
    if isinstance(value, list) and all(isinstance(one, dict) and "name" in one for one in value):
        return ", ".join(code(str(one["name"])) for one in value if isinstance(one, dict))
    return value_code(value)
