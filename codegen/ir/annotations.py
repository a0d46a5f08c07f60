"""From annotations and `x-` keywords, as written, to facts. Their grammar was checked when the contract was read."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.facts import (
    Assumption,
    Column,
    ContractFacts,
    EnumFacts,
    FieldFacts,
    Reference,
    StateMachine,
    Store,
)
from codegen.ir.keywords import ORDER
from codegen.source.model import JsonValue

Table = Mapping[str, JsonValue]

_FIELD_KEYWORDS = frozenset((
    "x-column", "x-references", "x-unit", "x-name", "x-visibility", "x-becomes", "x-immutable", "x-aliases",
    "x-opaque", "x-assumed", "x-incomplete", "x-classification", "x-type", "x-transitions", "x-enum-docs",
))  # fmt: skip
_STANDARD = frozenset((
    *ORDER, "$ref", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment",
))  # fmt: skip
"""Keywords of JSON Schema itself; a property with no others says nothing that is particular to us."""

_ROOT_KEYWORDS = frozenset(("x-store", "x-immutable", "x-owner", "x-assumed", "x-incomplete", "x-name", "x-type"))


def field_facts(value: JsonValue, target: JsonValue = None) -> FieldFacts:
    """Facts of a property's schema; where it is silent, `target`, the schema that its `$ref` leads to, speaks."""
    if target is None and isinstance(value, dict) and _STANDARD.issuperset(value):
        return _standard_facts(value)
    said, behind = _table(value), _table(target)
    becomes = _table(said.get("x-becomes"))
    return FieldFacts(
        title=_text(said.get("title")),
        description=_text(said.get("description")) or _text(behind.get("description")),
        comment=_text(said.get("$comment")),
        has_default="default" in said,
        default=said.get("default"),
        examples=_list(said.get("examples")) or _list(behind.get("examples")),
        deprecated=_flag(said.get("deprecated")),
        server_set=said.get("readOnly") is True,
        input_only=said.get("writeOnly") is True,
        immutable=said.get("x-immutable") is True,
        visibility="private" if said.get("x-visibility") == "private" else "public",
        becomes=_text(becomes.get("field")),
        becomes_note=_text(becomes.get("note")),
        opaque=said.get("x-opaque") is True or behind.get("x-opaque") is True,
        unit=_text(said.get("x-unit")) or _text(behind.get("x-unit")),
        names=names_of(value),
        aliases=tuple(_text(one) for one in _list(said.get("x-aliases"))),
        column=_column(said.get("x-column")) or _column(behind.get("x-column")),
        references=_reference(said.get("x-references")),
        assumed=_assumption(said.get("x-assumed")),
        incomplete=_text(said.get("x-incomplete")),
        classification=_text(said.get("x-classification")) or _text(behind.get("x-classification")),
        extra=_others(said, _FIELD_KEYWORDS),
    )


def _standard_facts(said: Table) -> FieldFacts:
    """The facts of a property that JSON Schema's own annotations alone speak of: the common case, and the quick one."""
    return FieldFacts(
        title=_text(said["title"]) if "title" in said else "",
        description=_text(said.get("description")),
        comment=_text(said["$comment"]) if "$comment" in said else "",
        has_default="default" in said,
        default=said.get("default"),
        examples=_list(said["examples"]) if "examples" in said else (),
        deprecated="deprecated" in said and _flag(said["deprecated"]),
        server_set=said.get("readOnly") is True,
        input_only=said.get("writeOnly") is True,
    )


def contract_facts(value: JsonValue) -> ContractFacts:
    """Facts of a contract as a whole, from its root."""
    said = _table(value)
    store = _table(said.get("x-store"))
    return ContractFacts(
        title=_text(said.get("title")),
        description=_text(said.get("description")),
        comment=_text(said.get("$comment")),
        examples=_list(said.get("examples")),
        deprecated=_flag(said.get("deprecated")),
        store=_store(store) if store else None,
        append_only=said.get("x-immutable") is True,
        owner=_text(said.get("x-owner")),
        assumed=_assumption(said.get("x-assumed")),
        incomplete=_text(said.get("x-incomplete")),
        extra=_others(said, _ROOT_KEYWORDS),
    )


def enum_facts(value: JsonValue) -> EnumFacts:
    """Facts of an enumeration's values."""
    said = _table(value)
    pages = _table(said.get("x-enum-docs"))
    texts = {name: _text(page) or _text(_table(page).get("description")) for name, page in pages.items()}
    return EnumFacts(
        descriptions={name: text for name, text in texts.items() if text},
        deprecated=tuple(name for name, page in pages.items() if _table(page).get("deprecated") is True),
        assumed=_assumption(said.get("x-assumed")),
        incomplete=_text(said.get("x-incomplete")),
        extra=_others(said, _FIELD_KEYWORDS),
    )


def state_machine(value: JsonValue) -> StateMachine | None:
    """The state machine of an enumeration, if it has one."""
    said = _table(_table(value).get("x-transitions"))
    if not said:
        return None
    moves = {name: tuple(_text(one) for one in _list(following)) for name, following in _table(said["moves"]).items()}
    initial, final = (tuple(_text(one) for one in _list(said.get(name))) for name in ("initial", "final"))
    return StateMachine(moves, initial, final, _text(said.get("note")))


def names_of(value: JsonValue) -> Mapping[str, str]:
    """`x-name`: the author's own spelling, by language."""
    return {language: _text(name) for language, name in _table(_table(value).get("x-name")).items()}


def hints_of(value: JsonValue) -> Mapping[str, str]:
    """`x-type`: the author's choice of type, by language."""
    return {language: _text(name) for language, name in _table(_table(value).get("x-type")).items()}


def unit_of(value: JsonValue) -> str:
    """`x-unit`, or nothing."""
    return _text(_table(value).get("x-unit"))


def _column(value: JsonValue) -> Column | None:
    said = _table(value)
    if not said:
        return None
    known = ("name", "type", "default", "generated")
    name, kind, default, generated = (_text(said.get(one)) for one in known)
    return Column(name, kind, default, generated, {one: value for one, value in said.items() if one not in known})


def _reference(value: JsonValue) -> Reference | None:
    said = _table(value)
    if not said:
        return None
    return Reference(
        *(_text(said.get(name)) for name in ("contract", "field", "on_delete", "cardinality", "name")),
    )


def _store(said: Table) -> Store:
    identity = said.get("document_id")
    rule = _text(identity) or _text(_table(identity).get("rule"))
    key = tuple(_text(one) for one in _list(said.get("key")))
    extra = {
        name: one
        for name, one in said.items()
        if name not in ("engine", "name", "layer", "key") and not (name == "document_id" and isinstance(one, str))
    }
    return Store(_text(said.get("engine")), _text(said.get("name")), _text(said.get("layer")), key, rule, extra)


def _assumption(value: JsonValue) -> Assumption | None:
    if value is True:
        return Assumption()
    return Assumption(value) if isinstance(value, str) else None


def _others(said: Table, known: frozenset[str]) -> Table:
    return {name: value for name, value in said.items() if name.startswith("x-") and name not in known}


def _table(value: JsonValue) -> Table:
    return value if isinstance(value, dict) else {}


def _list(value: JsonValue) -> tuple[JsonValue, ...]:
    return tuple(value) if isinstance(value, list) else ()


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _flag(value: JsonValue) -> bool:
    """`deprecated` is a flag; other people's schemas also write a text there."""
    return value is True or (isinstance(value, str) and bool(value))
