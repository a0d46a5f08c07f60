"""From a schema in a document to its rule: one keyword at a time, each draft by its own reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import codes, rules
from codegen.ir.rules import Keyword, Rule, RuleId
from codegen.source.model import Draft, JsonValue, Position, Sources

MAX_RULES = 2_000_000

Scope = tuple[tuple[str, Position], ...]
"""The dynamic anchors in force, by name: the outermost resource that has one decides."""

_MODERN = (Draft.DRAFT_2019_09, Draft.DRAFT_2020_12)
_TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")
_ONE_TYPE = {name: rules.TypeIs((name,)) for name in _TYPES}


@dataclass(slots=True)
class RuleReader:
    """Reads rules, and remembers what is still to be read because something refers to it.

    `positions` leads from a rule back to its schema; `definitions` are the rules that references lead to.
    """

    sources: Sources
    dynamic: bool
    positions: dict[RuleId, Position] = field(default_factory=dict)
    definitions: dict[RuleId, Rule] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _scopes: dict[tuple[tuple[str, str], ...], int] = field(default_factory=dict)
    _pending: list[tuple[RuleId, Position, Scope]] = field(default_factory=list)

    def read_root(self, position: Position) -> Rule:
        """The rule of a contract's root, with everything that it leads to read as well."""
        scope = self._enter((), position)
        identity = self._want(position, scope)
        while self._pending:
            wanted, target, inside = self._pending.pop()
            if len(self.positions) > MAX_RULES:
                self.diagnostics.append(finding(codes.TOO_MANY_RULES, _TOO_LARGE, position.place(), help=_SPLIT))
                self._pending.clear()
                self.definitions.setdefault(wanted, Rule(wanted, target.place(), ()))
                break
            self.definitions[wanted] = self.rule(target, inside)
        return self.definitions[identity]

    def read_definition(self, position: Position, root: Position) -> RuleId:
        """Asks for a definition of a contract even if nothing refers to it; read with the next root."""
        return self._want(position, self._enter((), root))

    def rule(self, position: Position, scope: Scope) -> Rule:
        """The rule of one schema, subschemas included."""
        identity = self.identity(position, scope)
        self.positions[identity] = position
        return Rule(identity, position.place(), tuple(self._keywords(position, scope)))

    def identity(self, position: Position, scope: Scope) -> RuleId:
        """The name of the rule that `position` has under `scope`."""
        if not scope:
            return position.key
        shape = tuple((name, anchor.key) for name, anchor in scope)
        return f"{position.key} ({self._scopes.setdefault(shape, len(self._scopes) + 1)})"

    def child(self, position: Position, scope: Scope, *tokens: str | int) -> Rule:
        """The rule of a subschema."""
        below = self.sources.child(position, *tokens)
        return self.rule(below, scope if below.resource == position.resource else self._enter(scope, below))

    def _want(self, position: Position, scope: Scope) -> RuleId:
        identity = self.identity(position, scope)
        if identity not in self.definitions:
            self.definitions[identity] = Rule(identity, position.place(), ())
            self._pending.append((identity, position, scope))
        return identity

    def _enter(self, scope: Scope, position: Position) -> Scope:
        if not self.dynamic:
            return ()
        known = dict(scope)
        for name, anchor in self.sources.dynamic_anchors(position.resource).items():
            known.setdefault(name, anchor)
        return tuple(sorted(known.items(), key=lambda item: item[0]))

    def _keywords(self, position: Position, scope: Scope) -> Iterator[Keyword]:
        value = position.value
        if value is False:
            yield rules.Never()
        if not isinstance(value, dict):
            return
        if "$ref" in value and isinstance(value["$ref"], str):
            yield from self._reference(position, scope, value["$ref"], "$ref")
            if position.draft not in _MODERN:
                return
        yield from self._dynamic_references(position, scope, value)
        for index in sorted({_ORDER[name] for name in value if name in _ORDER}):
            yield from _READERS[index][1](self, position, scope, value)

    def _reference(self, position: Position, scope: Scope, text: str, keyword: str) -> Iterator[Keyword]:
        target = self.sources.resolve(position, text)
        if isinstance(target, Diagnostic):
            self.diagnostics.append(target)
            return
        if keyword == "$dynamicRef" and isinstance(target.value, dict):
            anchor = target.value.get("$dynamicAnchor")
            if isinstance(anchor, str) and text.rpartition("#")[2] == anchor:
                target = dict(scope).get(anchor, target)
        if keyword == "$recursiveRef" and isinstance(target.value, dict):
            target = dict(scope).get("", target) if target.value.get("$recursiveAnchor") is True else target
        yield rules.Ref(self._want(target, self._enter(scope, target)))

    def _dynamic_references(
        self, position: Position, scope: Scope, value: Mapping[str, JsonValue]
    ) -> Iterator[Keyword]:
        dynamic = value.get("$dynamicRef")
        if isinstance(dynamic, str) and position.draft is Draft.DRAFT_2020_12:
            yield from self._reference(position, scope, dynamic, "$dynamicRef")
        recursive = value.get("$recursiveRef")
        if isinstance(recursive, str) and position.draft is Draft.DRAFT_2019_09:
            yield from self._reference(position, scope, recursive, "$recursiveRef")


Reader = Callable[[RuleReader, Position, Scope, Mapping[str, JsonValue]], Iterator[Keyword]]


def _integer(value: JsonValue) -> int:
    return int(value) if isinstance(value, (int, float)) else 0


def _number(value: JsonValue) -> int | float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _strings(value: JsonValue) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _type(_: RuleReader, __: Position, ___: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    said = value["type"]
    if isinstance(said, str):
        yield _ONE_TYPE.get(said) or rules.TypeIs(())
    else:
        names = _strings(said)
        yield rules.TypeIs(tuple(name for name in _TYPES if name in names))


def _values(_: RuleReader, position: Position, __: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "const" in value and position.draft is not Draft.DRAFT_4:
        yield rules.Const(value["const"])
    allowed = value.get("enum")
    if isinstance(allowed, list):
        yield rules.Enum(tuple(allowed))


def _numbers(_: RuleReader, position: Position, __: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    divisor = _number(value.get("multipleOf"))
    if divisor is not None:
        yield rules.MultipleOf(divisor)
    low, high = _number(value.get("minimum")), _number(value.get("maximum"))
    old = position.draft is Draft.DRAFT_4
    if low is not None:
        yield rules.Minimum(low, old and value.get("exclusiveMinimum") is True)
    if high is not None:
        yield rules.Maximum(high, old and value.get("exclusiveMaximum") is True)
    if not old:
        above, below = _number(value.get("exclusiveMinimum")), _number(value.get("exclusiveMaximum"))
        if above is not None:
            yield rules.Minimum(above, True)
        if below is not None:
            yield rules.Maximum(below, True)


def _texts(_: RuleReader, __: Position, ___: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "minLength" in value:
        yield rules.MinLength(_integer(value["minLength"]))
    if "maxLength" in value:
        yield rules.MaxLength(_integer(value["maxLength"]))
    pattern, name = value.get("pattern"), value.get("format")
    if isinstance(pattern, str):
        yield rules.Pattern(pattern)
    if isinstance(name, str) and name in rules.FORMATS:
        yield rules.Format(name)


def _arrays(reader: RuleReader, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "minItems" in value:
        yield rules.MinItems(_integer(value["minItems"]))
    if "maxItems" in value:
        yield rules.MaxItems(_integer(value["maxItems"]))
    if value.get("uniqueItems") is True:
        yield rules.UniqueItems()
    modern = position.draft is Draft.DRAFT_2020_12
    first, rest = ("prefixItems", "items") if modern else ("items", "additionalItems")
    leading = value.get(first)
    if isinstance(leading, list):
        yield rules.PrefixItems(tuple(reader.child(position, scope, first, index) for index in range(len(leading))))
        if rest in value:
            yield rules.Items(reader.child(position, scope, rest), len(leading))
    elif "items" in value:
        yield rules.Items(reader.child(position, scope, "items"), 0)
    if "contains" in value and position.draft is not Draft.DRAFT_4:
        counted = position.draft in _MODERN
        most = value.get("maxContains") if counted else None
        yield rules.Contains(
            reader.child(position, scope, "contains"),
            _integer(value.get("minContains", 1)) if counted else 1,
            None if most is None else _integer(most),
            modern,
        )


def _objects(reader: RuleReader, position: Position, scope: Scope, value: Mapping[str, JsonValue]) -> Iterator[Keyword]:
    if "minProperties" in value:
        yield rules.MinProperties(_integer(value["minProperties"]))
    if "maxProperties" in value:
        yield rules.MaxProperties(_integer(value["maxProperties"]))
    hidden = inputs_of(position)
    required = tuple(dict.fromkeys(name for name in _strings(value.get("required")) if name not in hidden))
    if required:
        yield rules.Required(required)
    members, patterns = value.get("properties"), value.get("patternProperties")
    known = {name: None for name in members if name not in hidden} if isinstance(members, dict) else {}
    if isinstance(members, dict):
        yield rules.Properties({name: reader.child(position, scope, "properties", name) for name in known})
    if isinstance(patterns, dict):
        yield rules.PatternProperties(
            tuple((text, reader.child(position, scope, "patternProperties", text)) for text in patterns)
        )
    if "additionalProperties" in value:
        yield rules.AdditionalProperties(
            reader.child(position, scope, "additionalProperties"),
            frozenset(known),
            tuple(patterns) if isinstance(patterns, dict) else (),
        )
    if "propertyNames" in value and position.draft is not Draft.DRAFT_4:
        yield rules.PropertyNames(reader.child(position, scope, "propertyNames"))


def _dependencies(
    reader: RuleReader, position: Position, scope: Scope, value: Mapping[str, JsonValue]
) -> Iterator[Keyword]:
    names: dict[str, tuple[str, ...]] = {}
    schemas: dict[str, Rule] = {}
    modern = position.draft in _MODERN
    for keyword in ("dependentRequired", "dependentSchemas") if modern else ("dependencies",):
        said = value.get(keyword)
        for name, needs in said.items() if isinstance(said, dict) else ():
            if isinstance(needs, list):
                names[name] = _strings(needs)
            else:
                schemas[name] = reader.child(position, scope, keyword, name)
    if names:
        yield rules.DependentRequired(names)
    if schemas:
        yield rules.DependentSchemas(schemas)


def _applicators(
    reader: RuleReader, position: Position, scope: Scope, value: Mapping[str, JsonValue]
) -> Iterator[Keyword]:
    for keyword, kind in (("allOf", rules.AllOf), ("anyOf", rules.AnyOf), ("oneOf", rules.OneOf)):
        branches = value.get(keyword)
        if isinstance(branches, list):
            yield kind(tuple(reader.child(position, scope, keyword, index) for index in range(len(branches))))
    if "not" in value:
        yield rules.Not(reader.child(position, scope, "not"))
    if "if" in value and position.draft not in (Draft.DRAFT_4, Draft.DRAFT_6):
        yield rules.IfThenElse(
            reader.child(position, scope, "if"),
            reader.child(position, scope, "then") if "then" in value else None,
            reader.child(position, scope, "else") if "else" in value else None,
        )


def _unevaluated(
    reader: RuleReader, position: Position, scope: Scope, value: Mapping[str, JsonValue]
) -> Iterator[Keyword]:
    if position.draft not in _MODERN:
        return
    if "unevaluatedItems" in value:
        yield rules.UnevaluatedItems(reader.child(position, scope, "unevaluatedItems"))
    if "unevaluatedProperties" in value:
        yield rules.UnevaluatedProperties(reader.child(position, scope, "unevaluatedProperties"))


def inputs_of(position: Position) -> frozenset[str]:
    """Names of the write-only inputs of a stored entity: part of its create view, not of the entity itself.

    Only a root that says `x-store` is a stored entity; elsewhere `writeOnly` is a mere annotation.
    """
    value = position.value
    if position.pointer or not isinstance(value, dict) or "x-store" not in value:
        return frozenset()
    members = value.get("properties")
    return frozenset(
        name
        for name, schema in (members.items() if isinstance(members, dict) else ())
        if isinstance(schema, dict) and schema.get("writeOnly") is True
    )


_READERS: tuple[tuple[tuple[str, ...], Reader], ...] = (
    (("type",), _type),
    (("const", "enum"), _values),
    (("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _numbers),
    (("minLength", "maxLength", "pattern", "format"), _texts),
    (("minItems", "maxItems", "uniqueItems", "prefixItems", "items", "additionalItems", "contains"), _arrays),
    (
        (
            "minProperties", "maxProperties", "required", "properties", "patternProperties",
            "additionalProperties", "propertyNames",
        ),
        _objects,
    ),
    (("dependentRequired", "dependentSchemas", "dependencies"), _dependencies),
    (("allOf", "anyOf", "oneOf", "not", "if"), _applicators),
    (("unevaluatedItems", "unevaluatedProperties"), _unevaluated),
)  # fmt: skip

_ORDER = {name: index for index, (names, _) in enumerate(_READERS) for name in names}
"""The reader of each keyword, as its place in the order in which keywords are read."""

_TOO_LARGE = f"this package unfolds into more than {MAX_RULES:,} schemas"
_SPLIT = "Split the contract, or name the repeated part under `$defs` and refer to it."
