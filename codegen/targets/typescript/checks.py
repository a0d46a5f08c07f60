"""Rules as straight-line TypeScript that tells whether a value fits: exactly the verdict of the contract.

An expression is a conjunction of texts over one variable of type `unknown`. Lists and objects have a function each.
Where the compiler's narrowing of one conjunct could get in the way of another, the other becomes a function, too.
"""

from __future__ import annotations

import re

from codegen.ir import rules
from codegen.ir.rules import Rule
from codegen.source.model import JsonValue
from codegen.targets.typescript.scalars import numbers, strings
from codegen.targets.typescript.text import value
from codegen.targets.typescript.unit import Unit, hint_of

HOLE = "\0"
"""Stands for a variable that is put in later, and may be any expression then."""

_CALL = re.compile(
    r"!?[\w.]+\([\w\0]+(?:, -?[\w.]+)*\)|[\w\0]+ [!=]== (?:null|true|false)|typeof [\w\0]+ === '\w+'|true|false"
)
_ENCLOSED = re.compile(r"\((?:[^()']|'[^'\\()]*')*\)")
_TESTS = {
    "null": "{v} === null",
    "boolean": "typeof {v} === 'boolean'",
    "string": "typeof {v} === 'string'",
    "number": "typeof {v} === 'number'",
}
_GROUP: dict[type, str] = {
    rules.MultipleOf: "number", rules.Minimum: "number", rules.Maximum: "number",
    rules.MinLength: "string", rules.MaxLength: "string", rules.Pattern: "string", rules.Format: "string",
    rules.MinItems: "array", rules.MaxItems: "array", rules.UniqueItems: "array", rules.PrefixItems: "array",
    rules.Items: "array", rules.Contains: "array", rules.UnevaluatedItems: "array",
    rules.MinProperties: "object", rules.MaxProperties: "object", rules.Required: "object",
    rules.DependentRequired: "object", rules.Properties: "object", rules.PatternProperties: "object",
    rules.AdditionalProperties: "object", rules.PropertyNames: "object", rules.DependentSchemas: "object",
    rules.UnevaluatedProperties: "object",
}  # fmt: skip
"""Which type of value a keyword is about; the others are about any."""

_REFUSING = frozenset((rules.TypeIs, rules.Const, rules.Enum, rules.Never))
"""What no missing value meets."""


def check(unit: Unit, rule: Rule, name: str) -> None:
    """Writes the function `name` that judges a rule."""
    kind = _container(rule)
    if kind:
        _write_container(unit, rule, kind, name, typed=True)
        return
    body = expression(unit, rule, "value", hint_of(name))
    unit.lines.append(_function(name, body))


def _function(name: str, body: str) -> str:
    parameter = "value" if "value" in body else "_value"
    return f"function {name}({parameter}: unknown): boolean {{\n  return {body};\n}}\n"


def call(unit: Unit, rule: Rule, variable: str, hint: str) -> str:
    """A rule as a call that narrows nothing."""
    if len(rule.keywords) == 1 and isinstance(rule.keywords[0], rules.Ref):
        return f"{reference(unit, rule.keywords[0].target)}({variable})"
    text = expression(unit, rule, HOLE, hint)
    if _CALL.fullmatch(text):
        return text.replace(HOLE, variable)
    name = unit.name(f"is{hint}")
    unit.lines.append(_function(name, text.replace(HOLE, "value")))
    return f"{name}({variable})"


def judged(unit: Unit, rule: Rule, source: str, hint: str, narrows: bool) -> str:
    """As `expression` for the value of another expression, which is read a few times at most. `narrows`: the compiler
    knows that it is the same value each time."""
    text = expression(unit, rule, HOLE, hint)
    if text.count(HOLE) > (3 if narrows else 1):
        name = unit.name(f"is{hint}")
        unit.lines.append(_function(name, text.replace(HOLE, "value")))
        return f"{name}({source})"
    return text.replace(HOLE, source)


def reference(unit: Unit, target: rules.RuleId) -> str:
    """The function that judges a definition."""
    write = _check_once if unit.functions.ways.several(target) else check
    return unit.definition("is", target, lambda rule, name: write(unit, rule, name))


def _check_once(unit: Unit, rule: Rule, name: str) -> None:
    """As `check`, for a rule that judges the same value again and again."""
    inner = unit.name(f"{name}_Once")
    check(unit, rule, inner)
    unit.lines.append(_function(name, f"{unit.use('remembered')}({inner}, value)"))


def expression(unit: Unit, rule: Rule, variable: str, hint: str) -> str:
    """A rule as one boolean expression; `true` for the rule that admits all."""
    before = len(unit.lines)
    texts = _conjuncts(unit, rule, variable, hint)
    if "false" in texts:
        unit.dropped = unit.dropped or len(unit.lines) > before
        return "false"
    return " && ".join([one for one in texts if one != "true"]) or "true"


def negated(text: str) -> str:
    """The opposite of an expression, without more parentheses than it needs."""
    if _CALL.fullmatch(text):
        for sign, opposite in ((" === ", " !== "), (" !== ", " === ")):
            if sign in text:
                return text.replace(sign, opposite)
        return text[1:] if text.startswith("!") else f"!{text}"
    return f"!{text}" if _ENCLOSED.fullmatch(text) else f"!({text})"


def refuses_undefined(rule: Rule) -> bool:
    """Whether the expression of a rule is false for `undefined`, without a look at the rest."""
    return not _REFUSING.isdisjoint(map(type, rule.keywords))


def _container(rule: Rule) -> str:
    """`object` or `array` for a rule that is about nothing else."""
    kind = ""
    for keyword in rule.keywords:
        if isinstance(keyword, rules.TypeIs):
            if len(keyword.types) != 1 or keyword.types[0] not in ("object", "array"):
                return ""
            kind = keyword.types[0]
    if not kind or any(_GROUP.get(type(one), "") != kind for one in rule.keywords if not isinstance(one, rules.TypeIs)):
        return ""
    return kind


def _conjuncts(unit: Unit, rule: Rule, variable: str, hint: str) -> list[str]:
    types: tuple[str, ...] | None = None
    groups: dict[str, list[rules.Keyword]] = {}
    in_place: list[rules.Keyword] = []
    values: list[tuple[JsonValue, ...]] = []
    for keyword in rule.keywords:
        group = _GROUP.get(type(keyword))
        if group:
            groups.setdefault(group, []).append(keyword)
        elif isinstance(keyword, rules.TypeIs):
            types = keyword.types
        elif isinstance(keyword, rules.Const):
            values.append((keyword.value,))
        elif isinstance(keyword, rules.Enum):
            values.append(keyword.values)
        elif isinstance(keyword, rules.Never):
            return ["false"]
        else:
            in_place.append(keyword)
    texts: list[str] = []
    for one in in_place:
        texts += _in_place(unit, one, variable, hint, len(rule.keywords) == 1)
    if values:
        texts += [_listed(unit, types, content, variable, hint) for content in values]
        types = types if groups else None
    if types is None:
        texts += [_untyped(unit, rule, group, variable, hint, members) for group, members in groups.items()]
    else:
        text = _of_types(unit, rule, types, variable, hint, groups)
        texts.insert(len(texts) if not values else 0, text)
    return texts


def _of_types(
    unit: Unit, rule: Rule, types: tuple[str, ...], variable: str, hint: str, groups: dict[str, list[rules.Keyword]]
) -> str:
    """A value of one of some types, with what the rule asks of values of that type."""
    if len(types) == 1:
        return _typed(unit, rule, types[0], variable, hint, groups)
    distinct = [one for one in dict.fromkeys(types) if one != "integer" or "number" not in types]
    return _any([_typed(unit, rule, one, variable, hint, groups) for one in distinct])


def _any(options: list[str]) -> str:
    if len(options) == 1:
        return options[0]
    return "(" + " || ".join(options) + ")"


def _typed(unit: Unit, rule: Rule, kind: str, variable: str, hint: str, groups: dict[str, list[rules.Keyword]]) -> str:
    """A value of one type, with what the rule asks of values of that type."""
    if kind == "string":
        return " && ".join(strings(unit, groups.get(kind, ()), variable, hint))
    if kind in ("number", "integer"):
        return " && ".join(numbers(unit, groups.get("number", ()), variable, kind))
    if kind in ("array", "object"):
        if kind not in groups:
            return f"Array.isArray({variable})" if kind == "array" else f"{unit.use('isObject')}({variable})"
        return f"{_container_function(unit, rule, kind, hint, True)}({variable})"
    return _TESTS[kind].format(v=variable)


def _untyped(unit: Unit, rule: Rule, kind: str, variable: str, hint: str, members: list[rules.Keyword]) -> str:
    """What the rule asks of values of one type; other values pass."""
    if kind in ("array", "object"):
        return f"{_container_function(unit, rule, kind, hint, False)}({variable})"
    texts = strings(unit, members, variable, hint) if kind == "string" else numbers(unit, members, variable, "number")
    inner = " && ".join(one for one in texts if one != _TESTS[kind].format(v=variable))
    return f"(typeof {variable} !== '{kind}' || {_operand(inner)})" if inner else "true"


def _operand(text: str) -> str:
    return f"({text})" if " && " in text or " || " in text else text


def _listed(unit: Unit, types: tuple[str, ...] | None, values: tuple[JsonValue, ...], variable: str, hint: str) -> str:
    """Equal to one of some values; those of another type can never be met."""
    fitting = [one for one in values if types is None or any(_is(one, kind) for kind in types)]
    simple = [one for one in fitting if not isinstance(one, (list, dict))]
    deep = [one for one in fitting if isinstance(one, (list, dict))]
    if not fitting:
        return "false"
    if len(simple) > 12:
        name = unit.name(f"values{hint}")
        listed = ", ".join(map(value, simple))
        unit.lines.append(f"const {name}: ReadonlySet<unknown> = /*#__PURE__*/ new Set<unknown>([{listed}]);\n")
        options = [f"{name}.has({variable})"]
    elif len(simple) > 1:
        options = [f"{unit.use('among')}({variable}, [{', '.join(map(value, simple))}])"]
    else:
        options = [f"{variable} === {value(one)}" for one in simple]
    options.extend(f"{unit.use('equal')}({variable}, {value(one)})" for one in deep)
    return _any(options)


def _is(content: JsonValue, kind: str) -> bool:
    match content:
        case None:
            return kind == "null"
        case bool():
            return kind == "boolean"
        case int() | float():
            return kind == "number" or (kind == "integer" and float(content).is_integer())
        case str():
            return kind == "string"
        case list():
            return kind == "array"
        case dict():
            return kind == "object"


def _in_place(unit: Unit, keyword: rules.Keyword, variable: str, hint: str, alone: bool) -> list[str]:
    match keyword:
        case rules.Ref(target):
            return [f"{reference(unit, target)}({variable})"]
        case rules.AllOf(several):
            return [call(unit, one, variable, f"{hint}All{at}") for at, one in enumerate(several)]
        case rules.AnyOf(several):
            texts = [_option(unit, one, variable, f"{hint}Any{at}", alone) for at, one in enumerate(several)]
            if "true" in texts:
                unit.dropped = True
                return []
            return [_any(texts)]
        case rules.OneOf(several):
            texts = [_option(unit, one, variable, f"{hint}One{at}", alone) for at, one in enumerate(several)]
            return [" + ".join(f"Number({one})" for one in texts) + " === 1"]
        case rules.Not(one):
            text = call(unit, one, variable, f"{hint}Not")
            return [{"true": "false", "false": "true"}.get(text) or negated(text)]
        case rules.IfThenElse(condition, then, otherwise):
            yes = call(unit, then, variable, f"{hint}Then") if then else "true"
            no = call(unit, otherwise, variable, f"{hint}Else") if otherwise else "true"
            if yes == no == "true":
                return []
            return [f"({call(unit, condition, variable, f'{hint}If')} ? {yes} : {no})"]
        case _:
            raise AssertionError(keyword)


def _option(unit: Unit, rule: Rule, variable: str, hint: str, alone: bool) -> str:
    """An option of a choice: in place if it begins with a test of the type, else a call."""
    if alone and any(isinstance(one, rules.TypeIs) for one in rule.keywords) and len(rule.keywords) < 3:
        return expression(unit, rule, variable, hint)
    return call(unit, rule, variable, hint)


def _container_function(unit: Unit, rule: Rule, kind: str, hint: str, typed: bool) -> str:
    name = unit.name(f"is{hint}")
    _write_container(unit, rule, kind, name, typed)
    return name


def _write_container(unit: Unit, rule: Rule, kind: str, name: str, typed: bool) -> None:
    if kind == "object":
        from codegen.targets.typescript.objects import object_check

        object_check(unit, rule, name, typed)
    else:
        from codegen.targets.typescript.lists import list_check

        list_check(unit, rule, name, typed)
