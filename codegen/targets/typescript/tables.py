"""Rules as data, from which the runtime tells what is wrong with a value that a check refused."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir import rules
from codegen.ir.rules import Rule, RuleId
from codegen.targets.typescript.checks import format_function
from codegen.targets.typescript.seen import collector
from codegen.targets.typescript.text import literal, member, number, value
from codegen.targets.typescript.unit import Unit


def table(unit: Unit, rule: Rule, name: str) -> None:
    """Writes the function `name` that returns the rules."""
    unit.lines.append(f"function {name}(): Rules {{\n  return {_rules(unit, rule)};\n}}\n")


def reference(unit: Unit, target: RuleId) -> str:
    """The function that returns the rules of a definition."""
    return unit.function("rules", target, lambda rule, name: table(unit, rule, name))


def _rules(unit: Unit, rule: Rule) -> str:
    if any(isinstance(one, rules.Never) for one in rule.keywords):
        return "false"
    references = [one.target for one in rule.keywords if isinstance(one, rules.Ref)]
    parts = [part for one in rule.keywords for part in _keyword(unit, rule, one)]
    if references:
        parts.insert(0, f"$ref: [{', '.join(reference(unit, one) for one in references)}]")
    return f"{{ {', '.join(parts)} }}" if parts else "true"


def _keyword(unit: Unit, rule: Rule, keyword: rules.Keyword) -> Iterable[str]:
    match keyword:
        case rules.TypeIs(types):
            yield f"type: {_strings(types)}"
        case rules.Properties(members):
            yield f"properties: {_members(unit, members.items())}"
        case rules.Required(names) if names:
            yield f"required: {_strings(names)}"
        case rules.MaxLength(count) | rules.MinLength(count) | rules.MinItems(count) | rules.MaxItems(count):
            yield f"{_NAMES[type(keyword)]}: {count}"
        case rules.MinProperties(count) | rules.MaxProperties(count):
            yield f"{_NAMES[type(keyword)]}: {count}"
        case rules.Minimum(limit, exclusive):
            yield f"{'exclusiveMinimum' if exclusive else 'minimum'}: {number(limit)}"
        case rules.Maximum(limit, exclusive):
            yield f"{'exclusiveMaximum' if exclusive else 'maximum'}: {number(limit)}"
        case rules.MultipleOf(divisor):
            yield f"multipleOf: {number(divisor)}"
        case rules.Const(content):
            yield f"const: {value(content)}"
        case rules.Enum(values):
            yield f"enum: {value(list(values))}"
        case rules.Pattern(text):
            yield f"pattern: {unit.pattern(text, unit.title(rule.id))}"
        case rules.Format(name):
            yield f"format: [{literal(name)}, {format_function(unit, name)}]"
        case rules.UniqueItems():
            yield "uniqueItems: true"
        case rules.DependentRequired(needs):
            yield f"dependentRequired: {{ {', '.join(f'{member(one)}: {_strings(all)}' for one, all in needs.items())} }}"
        case _:
            yield from _applicator(unit, rule, keyword)


_NAMES: dict[type, str] = {
    rules.MinLength: "minLength", rules.MaxLength: "maxLength",
    rules.MinItems: "minItems", rules.MaxItems: "maxItems",
    rules.MinProperties: "minProperties", rules.MaxProperties: "maxProperties",
    rules.AllOf: "allOf", rules.AnyOf: "anyOf", rules.OneOf: "oneOf", rules.PrefixItems: "prefixItems",
}  # fmt: skip


def _applicator(unit: Unit, rule: Rule, keyword: rules.Keyword) -> Iterable[str]:
    match keyword:
        case rules.AdditionalProperties(one, names, patterns):
            compiled = ", ".join(unit.pattern(text, unit.title(rule.id)) for text in patterns)
            yield f"additionalProperties: [{_rules(unit, one)}, {_strings(sorted(names))}, [{compiled}]]"
        case rules.AllOf(several) | rules.AnyOf(several) | rules.OneOf(several) | rules.PrefixItems(several):
            yield f"{_NAMES[type(keyword)]}: [{', '.join(_rules(unit, one) for one in several)}]"
        case rules.Items(one, after):
            yield f"items: [{_rules(unit, one)}, {after}]"
        case rules.Contains(one, minimum, maximum):
            most = "Infinity" if maximum is None else str(maximum)
            yield f"contains: [{_rules(unit, one)}, {minimum}, {most}]"
        case rules.PatternProperties(pairs):
            inner = (f"[{unit.pattern(text, unit.title(rule.id))}, {_rules(unit, one)}]" for text, one in pairs)
            yield f"patternProperties: [{', '.join(inner)}]"
        case rules.PropertyNames(one):
            yield f"propertyNames: {_rules(unit, one)}"
        case rules.DependentSchemas(branches):
            yield f"dependentSchemas: {_members(unit, branches.items())}"
        case rules.UnevaluatedProperties(one):
            yield f"unevaluatedProperties: [{_rules(unit, one)}, {collector(unit, rule, unit.title(rule.id))}]"
        case rules.UnevaluatedItems(one):
            yield f"unevaluatedItems: [{_rules(unit, one)}, {collector(unit, rule, unit.title(rule.id))}]"
        case rules.Not(one):
            yield f"not: {_rules(unit, one)}"
        case rules.IfThenElse(condition, then, otherwise):
            yes = _rules(unit, then) if then else "true"
            no = _rules(unit, otherwise) if otherwise else "true"
            yield f"if: [{_rules(unit, condition)}, {yes}, {no}]"
        case _:
            return


def _members(unit: Unit, members: Iterable[tuple[str, Rule]]) -> str:
    lines = [f"{member(name)}: {_rules(unit, one)}" for name, one in members]
    if not lines:
        return "{}"
    joined = ", ".join(lines)
    return f"{{ {joined} }}" if len(joined) < 100 else "{\n    " + ",\n    ".join(lines) + ",\n  }"


def _strings(names: Iterable[str]) -> str:
    return f"[{', '.join(map(literal, names))}]"
