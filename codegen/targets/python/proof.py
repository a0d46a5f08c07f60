"""The proof: what the generated types accept, as a schema, and whether that is what the contract accepts.

The schema of the types is read off the lowered definitions, which are what the classes are rendered from: pydantic's
own JSON Schema of a class knows nothing of the exact types of the runtime module. A class of its own is a reference
to its contract, since it answers for itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from codegen.diagnostics import NOWHERE
from codegen.ir import rules
from codegen.ir.algebra import Algebra, Verdict
from codegen.ir.facts import FieldFacts
from codegen.ir.model import Package, ViewField
from codegen.ir.rules import AnyOf, Format, OneOf, Rule, RuleId
from codegen.ir.schema import print_rule, uri_of
from codegen.ir.shapes import Alias, Enumeration, Field, NeverShape, Record, Shape
from codegen.source.model import JsonValue
from codegen.targets.python.extras import extra_of
from codegen.targets.python.lower import PYTHON_FORMATS, Lowered, Lowering
from codegen.targets.python.names import Names

_SAID = frozenset((
    "type", "enum", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems",
    "maxItems",
))  # fmt: skip
_OF_RECORDS = frozenset(("type", "properties", "required", "additionalProperties"))
_PREFIX = "#/$defs/."


@dataclass(frozen=True, slots=True)
class Proof:
    """`sound`: the types refuse no document that the contract accepts. `exact`: they accept no other one either."""

    sound: Verdict
    exact: Verdict

    @property
    def holds(self) -> bool:
        """Whether the types are proven to say all that the contract says."""
        return self.sound == self.exact == "proven"


UNPROVEN = Proof("unknown", "unknown")


@dataclass(slots=True)
class Prover:
    """Proves the classes of one package. `stated` has the schema of any declaration, `owned` those with a class."""

    package: Package
    owned: frozenset[RuleId]
    stated: Callable[[RuleId], JsonValue]
    algebra: Algebra = field(init=False)
    _lowering: Lowering = field(init=False)
    _fields: dict[tuple[int, int, int], Proof] = field(default_factory=dict)
    _known: dict[tuple[str, str], Proof] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.algebra = Algebra(self.package)
        names = Names({}, {one: one for one in self.owned}, {}, {}, {}, ())
        self._lowering = Lowering(self.package, names, dict.fromkeys(self.owned, ""), frozenset(), frozenset())

    def record(self, record: Record, rule: Rule | None) -> Proof:
        """The proof of a record's class; with its rule, where that is one rule, field by field."""
        extra = extra_of(self.package, record)
        members = _plain_members(rule, record) if rule is not None else None
        if members is not None:
            known, others = members
            pairs: list[tuple[Rule | None, Shape, Rule | None]] = []
            pairs += [(known[one.name], one.shape, one.rule) for one in record.fields]
            pairs += [] if isinstance(extra, NeverShape) else [(others, extra, None)]
            proof = _all(self._field(*one) for one in pairs)
            if proof.sound == "proven":
                return proof
        return self._proof(self._own(record.id), lambda: self._record(record.fields, extra))

    def alias(self, alias: Alias) -> Proof:
        """The proof of the class of an alias."""
        return self._proof(self._own(alias.id), lambda: self._typed(self._lowering.shape(alias.shape, None)))

    def enumeration(self, declared: Enumeration) -> Proof:
        """The proof of the class of an enumeration."""
        kind = "string" if isinstance(declared.values[0], str) else "integer"
        return self._proof(self._own(declared.id), lambda: {"type": kind, "enum": list(declared.values)})

    def one_of_as_any_of(self, several: OneOf) -> bool:
        """Whether no document fits two of the branches, so that a union of types says all."""
        schemas = [print_rule(Rule("", NOWHERE, (one,))) for one in (AnyOf(several.rules), several)]
        return self.algebra.admits_only(*schemas) == "proven"

    def view(self, fields: Iterable[ViewField]) -> Proof:
        """The proof of a view's class: a closed record of these fields."""
        return _all(self._field(one.rule, one.shape, one.rule) for one in fields)

    def _own(self, identity: RuleId) -> JsonValue:
        """What the class of a declaration stands for: all of a definition, the objects of an inline rule."""
        known = self.package.definitions.get(identity)
        if known is not None:
            return print_rule(known)
        stated = self.stated(identity)
        return _objects_of(stated) if isinstance(self.package.types[identity], Record) else stated

    def _field(self, stated: Rule | None, shape: Shape, rule: Rule | None) -> Proof:
        # A model is frozen and outlives its prover: its parts are known by where they stand in memory.
        key = (id(stated), id(shape), id(rule))
        if key not in self._fields:
            said = True if stated is None else print_rule(stated)
            self._fields[key] = self._proof(said, lambda: self._member(shape, rule))
        return self._fields[key]

    def _proof(self, stated: JsonValue, typed: Callable[[], JsonValue]) -> Proof:
        try:
            types = typed()
        except KeyError:
            return UNPROVEN
        question = (repr(stated), repr(types))
        if question not in self._known:
            one, other = _plain(stated), _plain(types)
            self._known[question] = Proof(self._admits_only(one, other, True), self._admits_only(other, one, False))
        return self._known[question]

    def _record(self, fields: tuple[Field, ...], extra: Shape) -> JsonValue:
        return {
            "type": "object",
            "properties": {one.name: self._member(one.shape, one.rule) for one in fields},
            "required": [one.name for one in fields if one.required],
            "additionalProperties": not isinstance(extra, NeverShape) and self._member(extra, None),
        }

    def _member(self, shape: Shape, rule: Rule | None) -> JsonValue:
        if rule is None:
            return self._typed(self._lowering.shape(shape, None))
        return self._typed(self._lowering.field(shape, rule, _NO_FACTS))

    def _typed(self, lowered: Lowered | bool) -> JsonValue:
        """What the type of a lowered definition accepts. Raises `KeyError` for a format that is none of JSON Schema."""
        if isinstance(lowered, bool):
            return lowered
        result: dict[str, JsonValue] = {}
        for name, value in lowered.items():
            if name == "$ref":
                return self._reference(value.removeprefix(_PREFIX))
            if name == "format":
                result |= _FORMATS[value]
            elif name in ("items", "additionalProperties"):
                result[name] = self._typed(value)
            elif name in ("anyOf", "prefixItems"):
                result[name] = [self._typed(one) for one in value]
            elif name in _SAID:
                result[name] = value
        return result

    def _reference(self, identity: RuleId) -> JsonValue:
        if identity in self.package.definitions:
            return {"$ref": uri_of(identity)}
        return self._own(identity)

    def _admits_only(self, one: JsonValue, other: JsonValue, certain: bool) -> Verdict:
        """Whether `other` admits all that `one` admits: part by part as far as that goes, the rest by the algebra.

        What is refuted of a part may hold of a whole that admits nothing: `certain` asks for the whole then, too.
        """
        if other is True or _text(one) == _text(other):
            return "proven"
        parts = _parts(one, other)
        if parts is None:
            return self.algebra.admits_only(one, other)
        pairs, whole = parts
        by_parts = _least(self._admits_only(*pair, certain) for pair in pairs)
        if by_parts == "proven" and not whole:
            return "proven"
        return self.algebra.admits_only(one, other) if by_parts == "proven" or certain else by_parts


def _all(several: Iterable[Proof]) -> Proof:
    known = list(several)
    return Proof(_least(one.sound for one in known), _least(one.exact for one in known))


def _least(verdicts: Iterable[Verdict]) -> Verdict:
    """What is known of a whole by its parts."""
    known = set(verdicts)
    return "refuted" if "refuted" in known else "unknown" if "unknown" in known else "proven"


def _plain_members(rule: Rule, record: Record) -> tuple[Mapping[str, Rule], Rule | None] | None:
    """The properties and the rest of a rule that says no more of objects than these; `None` for any other rule."""
    members: Mapping[str, Rule] = {}
    others: Rule | None = None
    required: frozenset[str] = frozenset()
    typed = False
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs(types) if "object" in types:
                typed = True
            case rules.Properties(members):
                pass
            case rules.Required(names):
                required = frozenset(names)
            case rules.AdditionalProperties(others) if not keyword.patterns:
                pass
            case _:
                return None
    closed = others is not None and any(isinstance(one, rules.Never) for one in others.keywords)
    if not typed or closed != isinstance(record.extra, NeverShape):
        return None
    if members.keys() != {one.name for one in record.fields}:
        return None
    return (members, others) if required == {one.name for one in record.fields if one.required} else None


def _parts(one: JsonValue, other: JsonValue) -> tuple[list[tuple[JsonValue, JsonValue]], bool] | None:
    """What has to hold for the parts of two records or two lists, and whether more is said than their parts tell."""
    if not isinstance(one, dict) or not isinstance(other, dict) or one.get("type") != other.get("type"):
        return None
    if one.get("type") == "object" and _names(other.get("required")) <= _names(one.get("required")):
        if other.keys() & {"patternProperties", "unevaluatedProperties"}:
            return None
        return _of_records(one, other), not other.keys() <= _OF_RECORDS
    without = [{name: value for name, value in each.items() if name != "items"} for each in (one, other)]
    if one.get("type") == "array" and _text(without[0]) == _text(without[1]):
        return [(one.get("items", True), other.get("items", True))], False
    return None


def _of_records(one: dict[str, JsonValue], other: dict[str, JsonValue]) -> list[tuple[JsonValue, JsonValue]]:
    own, others = _members(one.get("properties")), _members(other.get("properties"))
    rest = True if "patternProperties" in one else one.get("additionalProperties", True)
    wide = other.get("additionalProperties", True)
    pairs = [(own.get(name, rest), others.get(name, wide)) for name in {**own, **others}]
    return [(mine, theirs) for mine, theirs in [*pairs, (rest, wide)] if mine is not False]


def _members(value: JsonValue) -> dict[str, JsonValue]:
    return value if isinstance(value, dict) else {}


def _names(value: JsonValue) -> set[str]:
    return {one for one in value if isinstance(one, str)} if isinstance(value, list) else set()


def _plain(schema: JsonValue) -> JsonValue:
    """The same schema in the words that lowered definitions have, so that most questions answer themselves."""
    if not isinstance(schema, dict):
        return schema
    result: dict[str, JsonValue] = {}
    for name, value in schema.items():
        match value:
            case dict() if name == "properties":
                result[name] = {each: _plain(one) for each, one in value.items()}
            case dict() if name in ("items", "additionalProperties"):
                result[name] = _plain(value)
            case list() if name in ("anyOf", "oneOf", "allOf", "prefixItems"):
                result[name] = [_plain(one) for one in value]
            case list() if name == "type":
                result[name] = sorted(value, key=_text) if len(value) > 1 else value[0]
            case _:
                result[name] = value
    if isinstance(result.get("anyOf"), list):
        result["anyOf"] = sorted(_several(result["anyOf"]), key=_text)
    alone = _several(result.get("allOf"))
    if len(result) == len(alone) == 1:
        return alone[0]
    lean = {name: value for name, value in result.items() if (name, value) not in _NOTHING_SAID}
    return lean or True


def _objects_of(stated: JsonValue) -> JsonValue:
    if isinstance(stated, dict) and (stated.get("type") == "object" or "object" in _several(stated.get("type"))):
        return {**stated, "type": "object"}
    return {"allOf": [stated, {"type": "object"}]}


def _several(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []


def _text(value: JsonValue) -> str:
    return json.dumps(value, sort_keys=True)


_NOTHING_SAID: tuple[tuple[str, JsonValue], ...] = (
    ("additionalProperties", True), ("items", True), ("properties", {}), ("required", []),
)  # fmt: skip
_NO_FACTS = FieldFacts()
_FORMATS: Mapping[str, dict[str, JsonValue]] = {
    name: dict(_members(print_rule(Rule("", NOWHERE, (Format(name),))))) for name in PYTHON_FORMATS
}
"""What the types of formats accept: what the reference says of the format, guards included."""
