"""The functions that turn documents into objects of the program and back: by the shape, at every depth."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.rules import MERGED, RuleId
from codegen.ir.shapes import (
    NULL,
    Alias,
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
)
from codegen.source.model import JsonValue
from codegen.targets.typescript.checks import check, reference
from codegen.targets.typescript.names import property_name
from codegen.targets.typescript.objects import read
from codegen.targets.typescript.scope import Scope, scalar_type
from codegen.targets.typescript.text import compact, literal, member
from codegen.targets.typescript.unit import Unit


@dataclass(slots=True)
class Converter:
    """Writes conversions of a scope into a unit; each declared type that changes has a function for each way."""

    scope: Scope
    unit: Unit

    def function(self, way: str, identity: RuleId) -> str:
        """The function that converts a declared type. `way` is `to` (the program) or `from` (to the wire)."""
        return self.unit.function(way, identity, lambda name: self._write(way, self.scope.declared(identity), name))

    def expression(self, way: str, shape: Shape, variable: str) -> str:
        """A value of a shape, converted; the variable itself where nothing changes."""
        if not self.scope.changes(shape):
            return variable
        function = self._changed(way, shape)
        if function.startswith("("):
            return f"({function})({variable})"
        return f"{function}({variable})"

    def converter(self, way: str, shape: Shape) -> str:
        """A function that converts values of a shape, by name or as an arrow; `keep` where nothing changes."""
        if not self.scope.changes(shape):
            return self.unit.use("keep")
        return self._changed(way, shape)

    def _changed(self, way: str, shape: Shape) -> str:
        match shape:
            case Named():
                return self.function(way, shape.id)
            case Scalar():
                return self._scalar(way, shape)
            case ListOf():
                return f"(value: unknown) => {self.unit.use('list')}(value, {self.converter(way, shape.item)})"
            case MapOf():
                return f"(value: unknown) => {self.unit.use('record')}(value, {self.converter(way, shape.value)})"
            case Tuple():
                first = ", ".join(self.converter(way, item) for item in shape.items)
                return (
                    f"(value: unknown) => {self.unit.use('tuple')}(value, [{first}], {self.converter(way, shape.rest)})"
                )
            case Union():
                return self._union(way, shape)
            case _:
                return self.unit.use("keep")

    def inline(self, way: str, shape: Shape, variable: str) -> str:
        """As `expression`, written out for the common cases."""
        match shape:
            case ListOf() if self.scope.changes(shape):
                return f"{self.unit.use('list')}({variable}, {self.converter(way, shape.item)})"
            case MapOf() if self.scope.changes(shape):
                return f"{self.unit.use('record')}({variable}, {self.converter(way, shape.value)})"
            case Union(options) if len(options) == 2 and options[1] == NULL and self.scope.changes(shape):
                return f"({variable} === null ? null : {self.inline(way, options[0], variable)})"
            case _:
                return self.expression(way, shape, variable)

    def _scalar(self, way: str, shape: Scalar) -> str:
        kind = scalar_type(shape, self.scope.options)
        kinds = {"bigint": "BigInt", "string": "NumberText", "Date": "Date", "Temporal.Instant": "Instant"}
        return self.unit.use(way + kinds[kind])

    def _union(self, way: str, shape: Union) -> str:
        rest = tuple(one for one in shape.options if one != NULL)
        if len(rest) == 1:
            return f"(value: unknown) => value === null ? null : {self.inline(way, rest[0], 'value')}"
        options = ", ".join(
            f"[{self.guard(one)}, {self.converter(way, one)}, [{self._names(way, one)}]]" for one in rest
        )
        return f"(value: unknown) => {self.unit.use('choose' if way == 'to' else 'unchoose')}(value, [{options}])"

    def _names(self, way: str, shape: Shape) -> str:
        one = self.scope.declared(shape.id) if isinstance(shape, Named) else None
        if isinstance(one, Alias):
            return self._names(way, one.shape)
        if not isinstance(one, Record):
            return ""
        names = (item.name if way == "to" else property_name(item.name, item.facts) for item in one.fields)
        return ", ".join(map(literal, names))

    def guard(self, shape: Shape) -> str:
        """A function that tells whether a document fits an option: by the option's rules where it has a name."""
        match shape:
            case Named():
                return self.fits(shape.id)
            case Scalar():
                if shape.kind is ScalarKind.STRING and shape.format == "date-time":
                    return f"(wire) => typeof wire === 'string' && {self.unit.use('isDateTime')}(wire)"
                if shape.kind is ScalarKind.NULL:
                    return "(wire) => wire === null"
                kind = "number" if shape.kind is ScalarKind.INTEGER else shape.kind.value
                return f"(wire) => typeof wire === '{kind}'"
            case ListOf():
                return f"(wire) => Array.isArray(wire) && wire.every({self.guard(shape.item)})"
            case Tuple():
                return f"(wire) => Array.isArray(wire) && wire.length >= {shape.required}"
            case MapOf():
                inner = self.guard(shape.value)
                return f"(wire) => {self.unit.use('isObject')}(wire) && Object.values(wire).every({inner})"
            case Literals(values):
                from codegen.targets.typescript.text import value

                return f"(wire) => {' || '.join(f'wire === {value(one)}' for one in values) or 'false'}"
            case NeverShape():
                return "() => false"
            case Union():
                options = " || ".join(f"({self.guard(one)})(wire)" for one in shape.options)
                return f"(wire: unknown) => {options}".replace("((wire) =>", "((wire: unknown) =>")
            case _:
                return "() => true"

    def fits(self, identity: RuleId) -> str:
        """The function that tells whether a document fits a declared type."""
        return self.unit.function("fits", identity, lambda name: self._write_fits(identity, name))

    def _write_fits(self, identity: RuleId, name: str) -> None:
        """The rules behind a type judge it; a type without rules of its own is judged by its shape."""
        calls = []
        for part in dict.fromkeys(identity.split(MERGED)):
            if part in self.unit.package.definitions:
                calls.append(f"{reference(self.unit, part)}(value)")
            elif (rule := self.unit.functions.rule(part)) is not None:
                inner = self.unit.name("is" + self.unit.title(part))
                check(self.unit, rule, inner)
                calls.append(f"{inner}(value)")
        one = self.scope.declared(identity)
        if isinstance(one, Alias) and not calls:
            calls.append(f"({self.guard(one.shape)})(value)".replace("((wire) =>", "((wire: unknown) =>"))
        if isinstance(one, Record):
            calls.insert(0, f"{self.unit.use('isObject')}(value)")
        self.unit.lines.append(
            f"function {name}(value: unknown): boolean {{\n  return {' && '.join(calls) or 'true'};\n}}\n"
        )

    def written(self, identity: RuleId, name: str, body: list[str]) -> None:
        """Writes the function of a type for the way to the wire, or within it: options are tried there, and what came
        of a value is kept where each option would try them again."""
        if self.unit.functions.tangles.has(identity):
            inner = self.unit.name(f"{name}_Once")
            self.unit.lines.append("\n".join([f"function {inner}(value: unknown): unknown {{", *body, "}", ""]))
            body = [f"  return {self.unit.use('once')}({inner}, value);"]
        self.unit.lines.append("\n".join([f"function {name}(value: unknown): unknown {{", *body, "}", ""]))

    def _write(self, way: str, one: Record | Enumeration | Alias, name: str) -> None:
        if isinstance(one, Record):
            body = self._to_program(one) if way == "to" else self._to_wire(one)
        elif isinstance(one, Alias):
            body = [f"  return {self.inline(way, one.shape, 'value')};"]
        else:
            return
        if way == "from":
            self.written(one.id, name, body)
        else:
            self.unit.lines.append("\n".join([f"function {name}(value: unknown): unknown {{", *body, "}", ""]))

    def _to_program(self, one: Record) -> list[str]:
        lines = [f"    {member(property_name(item.name, item.facts))}: {self._read(item)}," for item in one.fields]
        known = "\n".join(["{", *lines, "  }"]) if lines else "{}"
        self.unit.use("Draft")
        if isinstance(one.extra, NeverShape):
            made = f"{self.unit.use('defined')}({known})"
        else:
            names = ", ".join(literal(item.name) for item in one.fields)
            made = f"{self.unit.use('opened')}(value, {known}, [{names}], {self.converter('to', one.extra)})"
        return [f"  if (!{self.unit.use('isObject')}(value)) return value;", f"  return {made};"]

    def _to_wire(self, one: Record) -> list[str]:
        """By a table: what is written is a fraction of what is read, and half of the text would be this."""
        pairs: dict[str, JsonValue] = {}
        changed: list[str] = []
        for item in one.fields:
            name = property_name(item.name, item.facts)
            pairs[name] = item.name
            if self.scope.changes(item.shape):
                changed.append(f"{member(name)}: {self.converter('from', _present(item.shape))}")
        known = f"{{ {', '.join(changed)} }}" if changed else "{}"
        rest = "" if isinstance(one.extra, NeverShape) else f", {self.converter('from', one.extra)}"
        return [f"  return {self.unit.use('documented')}(value, {compact(pairs)}, {known}{rest});"]

    def _read(self, item: Field) -> str:
        """A property of a document converted; what is not there or null stays so."""
        source = read(self.unit, "value", item.name)
        if not self.scope.changes(item.shape):
            return source
        shape = _present(item.shape)
        if (item.required and shape is item.shape) or self._passes(shape):
            return self.inline("to", shape, source)
        return f"{self.unit.use('maybe')}({source}, {self.converter('to', shape)})"

    def _passes(self, shape: Shape) -> bool:
        """Whether the way into the program leaves alone what is not of the shape's kind."""
        if isinstance(shape, Named):
            return isinstance(self.scope.declared(shape.id), Record)
        return isinstance(shape, (ListOf, MapOf, Tuple, Scalar))


def _present(shape: Shape) -> Shape:
    """A shape less null."""
    if not isinstance(shape, Union):
        return shape
    rest = [one for one in shape.options if one != NULL]
    return rest[0] if len(rest) == 1 else shape
