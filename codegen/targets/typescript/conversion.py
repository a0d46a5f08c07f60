"""The functions that turn documents into objects of the program and back: by the shape, at every depth."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.rules import MERGED, RuleId
from codegen.ir.shapes import (
    NULL,
    Alias,
    Enumeration,
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
from codegen.targets.typescript.checks import check, reference
from codegen.targets.typescript.names import property_name
from codegen.targets.typescript.objects import INHERITED, read
from codegen.targets.typescript.scope import Scope, scalar_type
from codegen.targets.typescript.text import literal, member
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
        function = self.converter(way, shape)
        if function.startswith("("):
            return f"({function})({variable})"
        return f"{function}({variable})"

    def converter(self, way: str, shape: Shape) -> str:
        """A function that converts values of a shape, by name or as an arrow; `keep` where nothing changes."""
        if not self.scope.changes(shape):
            return self.unit.use("keep")
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

    def _write(self, way: str, one: Record | Enumeration | Alias, name: str) -> None:
        if isinstance(one, Record):
            self._write_record(way, one, name)
        elif isinstance(one, Alias):
            body = self.inline(way, one.shape, "value")
            self.unit.lines.append(f"function {name}(value: unknown): unknown {{\n  return {body};\n}}\n")

    def _write_record(self, way: str, one: Record, name: str) -> None:
        first, later = [], []
        for item in one.fields:
            ours, theirs = property_name(item.name, item.facts), item.name
            source, target = (theirs, ours) if way == "to" else (ours, theirs)
            if item.required and target not in INHERITED:
                first.append(f"    {member(target)}: {self.inline(way, item.shape, read(self.unit, 'value', source))},")
                continue
            store = (
                f"{self.unit.use('put')}(target, {literal(target)}, "
                if target == "__proto__"
                else f"target[{literal(target)}] = "
            )
            end = ");" if target == "__proto__" else ";"
            later += [
                f"  item = {read(self.unit, 'value', source)};",
                f"  if (item !== undefined) {store}{self.inline(way, item.shape, 'item')}{end}",
            ]
        body = [f"  if (!{self.unit.use('isObject')}(value)) return value;"]
        self.unit.use("Draft")
        body += ["  const target: Draft = {", *first, "  };"] if first else ["  const target: Draft = {};"]
        if later:
            body += ["  let item: unknown;", *later]
        body += self._extras(way, one)
        self.unit.lines.append(
            "\n".join([f"function {name}(value: unknown): unknown {{", *body, "  return target;", "}", ""])
        )

    def _extras(self, way: str, one: Record) -> list[str]:
        if way == "to" and isinstance(one.extra, NeverShape):
            return []
        wire = ", ".join(literal(item.name) for item in one.fields)
        code = ", ".join(literal(property_name(item.name, item.facts)) for item in one.fields)
        helper = self.unit.use("extrasTo" if way == "to" else "extrasFrom")
        test = "Object.keys(value).length > Object.keys(target).length"
        if way == "from" and not isinstance(one.extra, NeverShape):
            test = f"{test} || {self.unit.use('HIDDEN')} in value"
        return [
            f"  if ({test}) {{",
            f"    {helper}(value, target, [{wire}], [{code}], {self.converter(way, one.extra)});",
            "  }",
        ]
