"""Lowering: the plain schema that the renderer of classes gets. Only keys that are written here ever reach it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.ir import rules
from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract, Package, ViewField
from codegen.ir.numbers import whole_of
from codegen.ir.rules import Rule, RuleId
from codegen.ir.shapes import (
    Alias,
    AnyShape,
    Enumeration,
    Field,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    ScalarKind,
    Shape,
    Tuple,
    Union,
    is_nullable,
    without_null,
)
from codegen.targets.python.extras import extra_of
from codegen.targets.python.names import Names, field_names, members_of, written
from codegen.targets.python.text import prose
from codegen.targets.python.units import type_of

Lowered = dict[str, Any]

PYTHON_FORMATS = ("uuid", "date-time", "date", "time")


@dataclass(frozen=True, slots=True)
class Lowering:
    """Lowers the declarations of one package. `homes` says in which module each declaration's class stands;
    `checked` has the declarations and views (contract name, kind) that carry a residual check, `judged` those that
    are checked wherever they occur."""

    package: Package
    names: Names
    homes: Mapping[RuleId, str]
    checked: Container[object]
    judged: frozenset[RuleId]

    def contract(self, contract: Contract) -> dict[str, Lowered]:
        """The definitions of a contract's classes, by `<module>.<class>`."""
        module = self.homes[contract.types[0]]
        result: dict[str, Lowered] = {}
        for identity in written(self.package, contract):
            lowered = self.declaration(identity)
            if contract.facts.append_only and isinstance(self.package.types[identity], Record):
                lowered["x-frozen"] = True
            result[f"{module}.{self.names.classes[identity]}"] = lowered
        root = self.package.types[contract.types[0]]
        if isinstance(root, Enumeration):
            own = self._reference(root.id)
            result[f"{module}.{self.names.roots[contract.name]}"] = _root("WireRoot", own, root.description)
        for view in contract.views:
            checked = (contract.name, view.kind) in self.checked
            result[f"{module}.{self.names.views[contract.name, view.kind]}"] = self._record(
                "CheckedModel" if checked else "WireModel",
                view.fields, NeverShape(), _VIEW_TEXT[view.kind].format(self.names.classes[root.id]),
            )  # fmt: skip
        return result

    def declaration(self, identity: RuleId) -> Lowered:
        """The definition of one declaration's class."""
        declared = self.package.types[identity]
        checked = identity in self.checked
        match declared:
            case Record():
                base = "JudgedModel" if checked and identity in self.judged else "CheckedModel"
                text = declared.description or declared.title
                extra = extra_of(self.package, declared)
                return self._record(base if checked else "WireModel", declared.fields, extra, text)
            case Enumeration():
                return _enumeration(declared)
            case Alias():
                base = "CheckedRoot" if checked else "WireRoot"
                inner = _plain_inside(self.shape(declared.shape, None))
                return _root(base, inner, declared.description or declared.title)

    def _record(
        self, base: str, fields: tuple[Field, ...] | tuple[ViewField, ...], extra: Shape, description: str
    ) -> Lowered:
        attributes = field_names((one.name, one.facts) for one in fields)
        result: Lowered = {"type": "object", "allOf": [_runtime(base)]}
        if description:
            result["description"] = prose(description)
        result["properties"] = {attributes[one.name]: self.field(one.shape, one.rule, one.facts) for one in fields}
        result["required"] = [attributes[one.name] for one in fields if one.required]
        old = {each: one.name for one in fields for each in one.facts.aliases}
        if old:
            result["x-old-names"] = old
        match extra:
            case NeverShape():
                result["additionalProperties"] = False
            case AnyShape():
                result["additionalProperties"] = True
            case _:
                result["additionalProperties"] = _plain_inside({"items": self.shape(extra, None)})["items"]
        return result

    def field(self, shape: Shape, rule: Rule, facts: FieldFacts) -> Lowered:
        """The definition of one property, with the bounds that its type can say."""
        lowered = _plain_inside(self.shape(shape, rule))
        if facts.description or facts.title:
            lowered["description"] = prose(facts.description or facts.title)
        if facts.deprecated:
            lowered["deprecated"] = True
        return lowered

    def shape(self, shape: Shape, rule: Rule | None) -> Lowered:
        """The definition of a shape; with its rule, that rule's plain bounds are part of it."""
        if is_nullable(shape) and not isinstance(shape, AnyShape):
            rest = without_null(shape)
            if isinstance(rest, NeverShape):
                return {"type": "null"}
            inner = self.shape(rest, rule)
            return _nullable(inner)
        match shape:
            case AnyShape() | NeverShape():
                return {}
            case Scalar():
                return _scalar(shape, rule)
            case Literals(values):
                return _literals(values)
            case ListOf(item):
                return {"type": "array", "items": self.shape(item, None)} | bounds(rule, "array")
            case Tuple(items, rest, required):
                return self._tuple(items, rest, required)
            case MapOf(value):
                inner = self.shape(value, None)
                return {"type": "object", "additionalProperties": inner or True}
            case Union(options):
                return {"anyOf": [self.shape(one, None) for one in options]}
            case Named(identity):
                return self._named(identity)

    def _tuple(self, items: tuple[Shape, ...], rest: Shape, required: int) -> Lowered:
        if not isinstance(rest, NeverShape) or required != len(items):
            return {"type": "array", "items": {}}
        count = len(items)
        leading = [self.shape(one, None) for one in items]
        return {"type": "array", "prefixItems": leading, "items": False, "minItems": count, "maxItems": count}

    def _named(self, identity: RuleId) -> Lowered:
        declared = self.package.types[identity]
        if isinstance(declared, Alias) and not declared.recursive:
            return self.shape(declared.shape, None)
        return self._reference(identity) if identity in self.homes else {}

    def _reference(self, identity: RuleId) -> Lowered:
        return {"$ref": f"#/$defs/{self.homes[identity]}.{self.names.classes[identity]}"}


_VIEW_TEXT = {
    "create": "What a caller sends for a new `{}`.",
    "update": "What a caller sends to change a `{}`: what is absent stays as it is.",
    "public": "What anyone may see of a `{}`.",
}


_MOST = 2**62
"""Beyond it pydantic's core has no number for a length or a bound."""


def bounds(rule: Rule | None, kind: str) -> Lowered:
    """The bounds of a rule that pydantic's own constraints say exactly, for a value of one JSON type."""
    result: Lowered = {}
    for keyword in rule.keywords if rule is not None else ():
        match keyword:
            case rules.MinLength(count) if kind == "string" and count < _MOST:
                result["minLength"] = count
            case rules.MaxLength(count) if kind == "string" and count < _MOST:
                result["maxLength"] = count
            case rules.MinItems(count) if kind == "array" and count < _MOST:
                result["minItems"] = count
            case rules.MaxItems(count) if kind == "array" and count < _MOST:
                result["maxItems"] = count
            case rules.Minimum(value, exclusive) if _fits(value, kind):
                result["exclusiveMinimum" if exclusive else "minimum"] = _limit(value, kind)
            case rules.Maximum(value, exclusive) if _fits(value, kind):
                result["exclusiveMaximum" if exclusive else "maximum"] = _limit(value, kind)
            case _:
                pass
    return result


def _fits(value: float, kind: str) -> bool:
    if kind == "integer":
        return abs(value) < _MOST and float(value).is_integer()
    return kind == "number" and abs(value) < 2**53


def _limit(value: float, kind: str) -> float:
    return whole_of(value) if kind == "integer" else value


def is_exact_text(shape: Scalar) -> bool:
    """Whether the Python type of a text says its format exactly."""
    return python_type(shape) != "str"


def python_type(shape: Scalar) -> str:
    """The Python type of a text: the author's choice, or that of its format."""
    chosen = shape.hints.get("python", "")
    if chosen:
        return chosen
    kinds = {"uuid": "UUID", "date-time": "datetime", "date": "date", "time": "time"}
    return kinds.get(shape.format, "str")


def _scalar(shape: Scalar, rule: Rule | None) -> Lowered:
    kind = shape.kind.value
    unit = {"x-unit": name} if (name := type_of(shape)) else {}
    chosen = python_type(shape) if shape.kind is ScalarKind.STRING else ""
    if chosen in ("", "str"):
        return {"type": kind, **unit, **bounds(rule, kind)}
    return {"type": kind, **unit, "format": "decimal" if chosen == "Decimal" else shape.format}


def _literals(values: tuple[str | int | bool | None, ...]) -> Lowered:
    return {"enum": list(values), "x-enum-field-as-literal": True} | (
        {"type": "string"} if all(isinstance(one, str) for one in values) else {}
    )


def _plain_inside(lowered: Lowered) -> Lowered:
    """The same, but every tuple inside another type is a plain list: the renderer makes a class of such a tuple."""
    result = dict(lowered)
    for name in ("items", "additionalProperties"):
        if isinstance(result.get(name), dict):
            result[name] = _plain(result[name])
    for name in ("anyOf", "prefixItems"):
        if name in result:
            result[name] = [_plain(one) for one in result[name]]
    return result


def _plain(lowered: Lowered) -> Lowered:
    if "prefixItems" not in lowered:
        return _plain_inside(lowered)
    return {"type": lowered["type"], "items": {}}


def _nullable(inner: Lowered) -> Lowered:
    if not inner:
        return inner
    if "enum" in inner:
        return {**{name: value for name, value in inner.items() if name != "type"}, "enum": [*inner["enum"], None]}
    if "type" in inner:
        return {**inner, "type": [inner["type"], "null"]}
    return {"anyOf": [*(inner["anyOf"] if list(inner) == ["anyOf"] else [inner]), {"type": "null"}]}


def _enumeration(declared: Enumeration) -> Lowered:
    textual = isinstance(declared.values[0], str)
    result: Lowered = {"type": "string" if textual else "integer", "enum": list(declared.values)}
    result["x-enum-varnames"] = list(members_of(declared.values))
    text = declared.description or declared.title
    return {**result, "description": prose(text)} if text else result


def _root(base: str, inner: Lowered, description: str) -> Lowered:
    result: Lowered = {"type": "object", "allOf": [_runtime(base)], "properties": {"root": inner}, "required": ["root"]}
    return {**result, "description": prose(description)} if description else result


def _runtime(name: str) -> Lowered:
    return {"$ref": f"#/$defs/_runtime.{name}"}
