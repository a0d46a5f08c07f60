"""The functions that bring documents with old property names up to date, before anything judges them."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.rules import RuleId
from codegen.ir.shapes import NULL, Alias, ListOf, MapOf, Named, Record, Shape, Tuple, Union
from codegen.targets.typescript.conversion import Converter
from codegen.targets.typescript.leaves import named_in
from codegen.targets.typescript.objects import INHERITED, read
from codegen.targets.typescript.text import literal


@dataclass(slots=True)
class Upgrader:
    """Writes upgrades beside the conversions of `converter`; only types that know old names have one."""

    converter: Converter

    def function(self, identity: RuleId) -> str:
        """The function that upgrades a declared type."""
        return self.converter.unit.function("upgrade", identity, lambda name: self._write(identity, name))

    def changes(self, shape: Shape) -> bool:
        """Whether an old name may occur in values of a shape."""
        return any(identity in self.converter.scope.aliased for identity in named_in(shape))

    def upgrader(self, shape: Shape) -> str:
        """A function that upgrades values of a shape."""
        if not self.changes(shape):
            return self.converter.unit.use("keep")
        match shape:
            case Named(identity):
                return self.function(identity)
            case ListOf():
                return f"(value: unknown) => {self.converter.unit.use('list')}(value, {self.upgrader(shape.item)})"
            case MapOf():
                return f"(value: unknown) => {self.converter.unit.use('record')}(value, {self.upgrader(shape.value)})"
            case Tuple():
                first, rest = ", ".join(self.upgrader(item) for item in shape.items), self.upgrader(shape.rest)
                return f"(value: unknown) => {self.converter.unit.use('tuple')}(value, [{first}], {rest})"
            case Union():
                return self._union(shape)
            case _:
                return self.converter.unit.use("keep")

    def _union(self, shape: Union) -> str:
        rest = tuple(one for one in shape.options if one != NULL)
        if len(rest) == 1:
            return self.upgrader(rest[0])
        options = ", ".join(f"[{self.converter.guard(one)}, {self.upgrader(one)}, []]" for one in rest)
        return f"(value: unknown) => {self.converter.unit.use('unchoose')}(value, [{options}])"

    def _write(self, identity: RuleId, name: str) -> None:
        one = self.converter.scope.declared(identity)
        unit = self.converter.unit
        body: list[str] = []
        match one:
            case Record():
                pairs = [(old, item.name) for item in one.fields for old in item.facts.aliases]
                listed = ", ".join(f"[{literal(old)}, {literal(new)}]" for old, new in pairs)
                body = [
                    f"  if (!{unit.use('isObject')}(value)) return value;",
                    f"  const target = {unit.use('renewed')}(value, [{listed}]);",
                ]
                for item in one.fields:
                    if self.changes(item.shape) and item.name not in INHERITED:
                        place = read(unit, "target", item.name)
                        body.append(f"  if ({place} !== undefined) {place} = ({self.upgrader(item.shape)})({place});")
                body.append("  return target;")
            case Alias():
                body = [f"  return ({self.upgrader(one.shape)})(value);"]
            case _:
                body = ["  return value;"]
        self.converter.written(identity, name, body)
