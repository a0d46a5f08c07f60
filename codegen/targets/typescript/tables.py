"""Rules as data, from which the runtime tells what is wrong with a value that a check refused.

The data is JSON, kept as one text: compilers and engines pass over it until something was refused. What JSON cannot
hold (other tables, formats, collectors) stands beside it in a list, and the JSON has its index.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.ir import rules
from codegen.ir.rules import Rule, RuleId
from codegen.source.model import JsonValue
from codegen.targets.typescript.expressions import automaton
from codegen.targets.typescript.scalars import format_function
from codegen.targets.typescript.seen import collector
from codegen.targets.typescript.text import compact
from codegen.targets.typescript.unit import Unit

Member: TypeAlias = tuple[str, JsonValue]


def table(unit: Unit, rule: Rule, name: str) -> None:
    """Writes the function `name` that returns the rules and what they refer to."""
    writer = _Writer(unit)
    text = compact(writer.data(rule))
    listed = ", ".join(writer.links)
    unit.lines.append(f"function {name}(): Table {{\n  return [{text}, [{listed}]];\n}}\n")


def reference(unit: Unit, target: RuleId) -> str:
    """The function that returns the rules of a definition."""
    return unit.definition("rules", target, lambda rule, name: table(unit, rule, name))


@dataclass(slots=True)
class _Writer:
    unit: Unit
    links: dict[str, int] = field(default_factory=dict)

    def link(self, name: str) -> int:
        return self.links.setdefault(name, len(self.links))

    def data(self, rule: Rule) -> JsonValue:
        found: dict[str, JsonValue] = {}
        references: list[JsonValue] = []
        for keyword in rule.keywords:
            simple = _SIMPLE.get(type(keyword))
            if simple is not None:
                found[simple[0]] = getattr(keyword, simple[1])
            elif isinstance(keyword, rules.Never):
                return False
            elif isinstance(keyword, rules.Ref):
                references.append(self.link(reference(self.unit, keyword.target)))
            else:
                name, content = self._keyword(rule, keyword)
                found[name] = content
        if references:
            found["$ref"] = references
        return found or True

    def several(self, many: Iterable[Rule]) -> JsonValue:
        return [self.data(one) for one in many]

    def members(self, many: Mapping[str, Rule]) -> JsonValue:
        return {name: self.data(one) for name, one in many.items()}

    def _keyword(self, rule: Rule, keyword: rules.Keyword) -> Member:
        match keyword:
            case rules.Minimum(limit, exclusive):
                return "exclusiveMinimum" if exclusive else "minimum", limit
            case rules.Maximum(limit, exclusive):
                return "exclusiveMaximum" if exclusive else "maximum", limit
            case rules.Format(name):
                return "format", [name, self.link(format_function(self.unit, name))]
            case rules.Pattern(text):
                return "pattern", self._expression(rule, text)
            case rules.UniqueItems():
                return "uniqueItems", True
            case rules.DependentRequired(needs):
                return "dependentRequired", {name: list(others) for name, others in needs.items()}
            case _:
                return self._applicator(rule, keyword)

    def _applicator(self, rule: Rule, keyword: rules.Keyword) -> Member:
        match keyword:
            case rules.Properties(members):
                return "properties", self.members(members)
            case rules.AdditionalProperties(one, names, patterns):
                return "additionalProperties", [self.data(one), [*sorted(names)], self._expressions(rule, patterns)]
            case rules.AllOf(several):
                return "allOf", self.several(several)
            case rules.AnyOf(several):
                return "anyOf", self.several(several)
            case rules.OneOf(several):
                return "oneOf", self.several(several)
            case rules.PrefixItems(several):
                return "prefixItems", self.several(several)
            case rules.Items(one, after):
                return "items", [self.data(one), after]
            case rules.Contains(one, minimum, maximum):
                return "contains", [self.data(one), minimum, maximum]
            case rules.PatternProperties(pairs):
                return "patternProperties", [[self._expression(rule, text), self.data(one)] for text, one in pairs]
            case rules.PropertyNames(one):
                return "propertyNames", self.data(one)
            case rules.DependentSchemas(branches):
                return "dependentSchemas", self.members(branches)
            case rules.UnevaluatedProperties(one):
                return "unevaluatedProperties", [self.data(one), self._collector(rule)]
            case rules.UnevaluatedItems(one):
                return "unevaluatedItems", [self.data(one), self._collector(rule)]
            case rules.Not(one):
                return "not", self.data(one)
            case rules.IfThenElse(condition, then, otherwise):
                parts = (self.data(one) if one else True for one in (condition, then, otherwise))
                return "if", list(parts)
            case _:
                raise AssertionError(keyword)

    def _expressions(self, rule: Rule, texts: Iterable[str]) -> JsonValue:
        return [self._expression(rule, one) for one in texts]

    def _expression(self, rule: Rule, text: str) -> JsonValue:
        """An expression as its text; with the index of the function that judges it where the engine does not."""
        if automaton(text) is None:
            return text
        return [text, self.link(f"{self.unit.pattern(text, self.unit.title(rule.id))}.test")]

    def _collector(self, rule: Rule) -> int:
        return self.link(collector(self.unit, rule, self.unit.title(rule.id)))


_SIMPLE: dict[type, tuple[str, str]] = {
    rules.MinLength: ("minLength", "count"), rules.MaxLength: ("maxLength", "count"),
    rules.MinItems: ("minItems", "count"), rules.MaxItems: ("maxItems", "count"),
    rules.MinProperties: ("minProperties", "count"), rules.MaxProperties: ("maxProperties", "count"),
    rules.MultipleOf: ("multipleOf", "divisor"), rules.Const: ("const", "value"),
    rules.TypeIs: ("type", "types"), rules.Enum: ("enum", "values"), rules.Required: ("required", "names"),
}  # fmt: skip
"""Keywords that are told by one of their attributes as it is; JSON has tuples as lists."""
