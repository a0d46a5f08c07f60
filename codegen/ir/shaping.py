"""From rules to shapes: the nearest structure that admits everything the rules accept, and the types it declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from codegen.ir import rules
from codegen.ir.admission import of_rule
from codegen.ir.annotations import enum_facts, field_facts, hints_of, state_machine, unit_of
from codegen.ir.form import branches, is_enumeration, is_record, is_union, relevant
from codegen.ir.meeting import meet_all
from codegen.ir.naming import Names
from codegen.ir.profiles import TOP, ArrayPart, Conjunction, ObjectPart, Profile
from codegen.ir.rules import MERGED, Keyword, Rule, RuleId
from codegen.ir.scalars import booleans_shape, heading, number_shape, opaque_shape, text_shape, union_shape
from codegen.ir.shapes import (
    ANY,
    NEVER,
    NULL,
    Alias,
    Declaration,
    Enumeration,
    Field,
    ListOf,
    MapOf,
    Named,
    Record,
    Shape,
    Tuple,
    TypeName,
)
from codegen.source.model import JsonValue, Position

_MAX_CONJUNCTION = 12

_NO_HINTS: Mapping[str, str] = {}
_SCALAR = frozenset((
    rules.TypeIs, rules.MinLength, rules.MaxLength, rules.Pattern, rules.Format, rules.MultipleOf,
    rules.Minimum, rules.Maximum,
))  # fmt: skip
_OWN_WORDS = frozenset(("x-type", "x-unit", "x-opaque"))
"""What gives a scalar a shape that its keywords do not tell."""


@dataclass(slots=True)
class Shaper:
    """Shapes the rules of one package. `types` collects what it declares, `names` what it calls them."""

    definitions: Mapping[RuleId, Rule]
    positions: Mapping[RuleId, Position]
    names: Names
    roots: Mapping[RuleId, TypeName]
    types: dict[RuleId, Declaration] = field(default_factory=dict)
    _shapes: dict[tuple[RuleId, ...], Shape] = field(default_factory=dict)
    _profiles: dict[RuleId, Profile] = field(default_factory=dict)
    _busy: set[RuleId] = field(default_factory=set)
    _open: list[tuple[RuleId, ...]] = field(default_factory=list)
    _scalars: dict[tuple[Keyword, ...], Shape] = field(default_factory=dict)

    def declare(self, identity: RuleId) -> None:
        """Declares the type of a definition under the definition's own name."""
        rule, position = self.definitions[identity], self.positions[identity]
        name = self.roots.get(identity) or self.names.derived(position)
        if is_enumeration(rule):
            self._enumerate(rule, position, name)
            return
        if self._becomes_record(rule):
            self._record(identity, position, name, self._profile(rule).objects[0])
        else:
            title, description, old = heading(position.value)
            shape = self._plain(rule) or self._shape_once((rule,))
            self.types[identity] = Alias(identity, name, rule.place, shape, False, title, description, old)

    def _becomes_record(self, rule: Rule) -> bool:
        """Whether a definition is declared as a record, and not as an alias of whatever it looks like."""
        if self._is_opaque(rule) or self._only_reference((rule,)) is not None or is_union(rule):
            return False
        return is_record(self._profile(rule))

    def shape(self, conjunction: Conjunction) -> Shape:
        """The shape of a value that all of the rules judge."""
        held = conjunction
        if len(held) > 1 or (held and not held[0].keywords):
            held = tuple({rule.id: rule for rule in held if rule.keywords or self._is_opaque(rule)}.values())
        plain = self._plain(held[0]) if len(held) == 1 else None
        if plain is not None:
            return plain
        if len(held) > _MAX_CONJUNCTION:
            return ANY
        key = tuple(rule.id for rule in held)
        if self._open.count(key) > 1:
            # A circle through records has come to a name by now; one of arrays and maps alone never does.
            return ANY
        if key not in self._shapes:
            self._open.append(key)
            self._shapes[key] = self._shape_once(held)
            self._open.pop()
        return self._shapes[key]

    def _shape_once(self, held: Conjunction) -> Shape:
        if any(self._is_opaque(rule) for rule in held):
            return opaque_shape(self._profile_of_conjunction(held))
        target = self._only_reference(held)
        if target is not None:
            return Named(target)
        if len(held) == 1:
            rule = held[0]
            if is_enumeration(rule) and self._wants_name(rule):
                self._enumerate(rule, self.positions[rule.id], self.names.derived(self.positions[rule.id]))
                return Named(rule.id)
            options = branches(rule)
            if options:
                return union_shape(tuple(self.shape((one,)) for one in options))
        return self._finish(held, self._profile_of_conjunction(held))

    def _only_reference(self, held: Conjunction) -> RuleId | None:
        """The definition that the rules come down to, when nothing beside it matters to the shape."""
        targets = [one for rule in held for one in relevant(rule)]
        only = targets[0] if targets else None
        if not isinstance(only, (rules.AllOf, rules.Ref)) or any(one != only for one in targets):
            return None
        if isinstance(only, rules.AllOf) and len(only.rules) == 1:
            return self._only_reference(only.rules)
        return only.target if isinstance(only, rules.Ref) and self._is_ours(only.target) else None

    def _is_ours(self, identity: RuleId) -> bool:
        return bool(self.positions[identity].document.name) if identity in self.positions else False

    def _is_opaque(self, rule: Rule) -> bool:
        value = self.positions[rule.id].value
        return isinstance(value, dict) and value.get("x-opaque") is True

    def _wants_name(self, rule: Rule) -> bool:
        value = self.positions[rule.id].value
        return isinstance(value, dict) and bool({"x-transitions", "x-enum-docs", "x-name"} & value.keys())

    def _profile_of_conjunction(self, held: Conjunction) -> Profile:
        return meet_all(self._profile(rule) for rule in held)

    def _profile(self, rule: Rule) -> Profile:
        if rule.id not in self._profiles:
            if rule.id in self._busy:
                return TOP
            self._busy.add(rule.id)
            met = of_rule(rule, self._profile, self._profile_of_reference)
            self._busy.discard(rule.id)
            self._profiles[rule.id] = met
        return self._profiles[rule.id]

    def _profile_of_reference(self, target: RuleId) -> Profile:
        profile = self._profile(self.definitions[target])
        if self._is_ours(target) and is_record(profile):
            return replace(profile, objects=(replace(profile.objects[0], origin=target, path=(target,)),))
        return profile

    def _plain(self, rule: Rule) -> Shape | None:
        """The shape of a rule that says nothing but what a scalar is; like rules share one."""
        if not rule.keywords or not _SCALAR.issuperset(map(type, rule.keywords)):
            return None
        value = self.positions[rule.id].value
        if not isinstance(value, dict) or not _OWN_WORDS.isdisjoint(value):
            return None
        known = self._scalars.get(rule.keywords)
        if known is None:
            known = self._scalars[rule.keywords] = self._finish((rule,), self._profile(rule))
        return known

    def _finish(self, held: Conjunction, profile: Profile) -> Shape:
        if profile.anything:
            return ANY
        hints, unit = self._hints(held)
        options: list[Shape] = [
            *[text_shape(part, hints, unit) for part in profile.texts],
            *[number_shape(part, hints, unit) for part in profile.numbers],
            *booleans_shape(profile.booleans),
            *[self._array(part) for part in profile.arrays],
            *[self._object(part) for part in profile.objects],
            *((NULL,) if profile.null else ()),
        ]
        return union_shape(tuple(options))

    def _hints(self, held: Conjunction) -> tuple[Mapping[str, str], str]:
        values = [self.positions[rule.id].value for rule in held]
        if not any(isinstance(value, dict) and ("x-type" in value or "x-unit" in value) for value in values):
            return _NO_HINTS, ""
        hints = {language: name for value in values for language, name in hints_of(value).items()}
        return hints, next((unit_of(value) for value in values if unit_of(value)), "")

    def _array(self, part: ArrayPart) -> Shape:
        leading = tuple(self.shape(one) for one in part.leading)
        if part.maximum is not None and part.maximum < len(leading):
            leading = leading[: part.maximum]
        rest = self.shape(part.rest)
        if part.maximum is not None and part.maximum <= len(leading):
            rest = NEVER
        if not leading:
            return ListOf(rest, part.minimum, part.maximum)
        return Tuple(leading, rest, min(part.minimum, len(leading)))

    def _object(self, part: ObjectPart) -> Shape:
        if part.origin:
            return Named(part.origin)
        if not part.fields:
            return MapOf(self._extra(part))
        if not self._is_ours(part.path[-1]):
            return MapOf(ANY)
        identity = MERGED.join(part.path)
        if identity in self.definitions and not self._becomes_record(self.definitions[identity]):
            # The definition's own id is that of an alias, of which this record is one option.
            identity = f"{identity}{MERGED}{identity}"
        if identity not in self.types:
            position = self.positions[part.path[-1]]
            self._record(identity, position, self.names.derived(position), part)
        return Named(identity)

    def _extra(self, part: ObjectPart) -> Shape:
        return union_shape(tuple(self.shape(one) for one in part.rest))

    def _record(self, identity: RuleId, position: Position, name: TypeName, part: ObjectPart) -> None:
        title, description, old = heading(position.value)
        place = position.place()
        self.types[identity] = Record(identity, name, place, (), ANY, title, description, old)
        fields = tuple([self._field(wire, held, wire in part.required, position) for wire, held in part.fields.items()])
        self.types[identity] = Record(identity, name, place, fields, self._extra(part), title, description, old)

    def _field(self, wire: str, held: Conjunction, required: bool, owner: Position) -> Field:
        rule = held[0] if held else Rule(f"{owner.key}/properties/{wire}", owner.place(), ())
        position = self.positions.get(rule.id)
        value = position.value if position is not None else None
        return Field(wire, self.shape(held), required, rule, rule.place, field_facts(value, self.behind(rule)))

    def behind(self, rule: Rule) -> JsonValue:
        """The schema that the rule's own `$ref` leads to, for facts that the rule itself does not give."""
        for keyword in rule.keywords:
            if isinstance(keyword, rules.Ref):
                position = self.positions.get(keyword.target)
                return position.value if position is not None else None
        return None

    def _enumerate(self, rule: Rule, position: Position, name: TypeName) -> None:
        values = next(keyword.values for keyword in rule.keywords if isinstance(keyword, rules.Enum))
        title, description, old = heading(position.value)
        self.types[rule.id] = Enumeration(
            rule.id, name, rule.place, tuple(one for one in values if isinstance(one, (str, int))),
            enum_facts(position.value), state_machine(position.value), title, description, old,
        )  # fmt: skip
