"""The function that judges an object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from codegen.ir import rules
from codegen.ir.rules import Rule
from codegen.ir.traversal import children
from codegen.ir.words import pascal, words_of
from codegen.targets.typescript.checks import call, judged, negated, refuses_undefined
from codegen.targets.typescript.seen import collector, fixed_names
from codegen.targets.typescript.text import literal
from codegen.targets.typescript.unit import Unit, hint_of

INHERITED = frozenset(
    [
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
    ]
)
"""Names that every object answers to, its own or not."""

_LIGHT = frozenset((
    rules.TypeIs, rules.Const, rules.Enum, rules.Minimum, rules.Maximum, rules.MultipleOf,
    rules.MinLength, rules.MaxLength, rules.Pattern, rules.Format,
))  # fmt: skip
"""Keywords of most properties, which hold no other rule."""

_MANY = 32
"""How many tests stand in one expression."""


def read(unit: Unit, variable: str, name: str) -> str:
    """Reads a property of an object itself; `undefined` where it has none."""
    if name in INHERITED:
        return f"{unit.use('own')}({variable}, {literal(name)})"
    return f"{variable}[{literal(name)}]"


def object_check(unit: Unit, rule: Rule, name: str, typed: bool) -> None:
    """Writes the function `name`. Values that are no object fail when the rule is `typed`, else pass."""
    hint = hint_of(name)
    known = {type(one): one for one in rule.keywords}
    required = _names(known.get(rules.Required))
    closed = _is_closed(unit, rule, known)
    properties = known.get(rules.Properties)
    members = _light_first(properties.rules if isinstance(properties, rules.Properties) else {})
    whole = closed is not None and set(closed) == set(members)
    tests = _members(unit, members, required, whole, hint)
    tests += [f"{read(unit, 'value', one)} !== undefined" for one in required if one not in members]
    body, loop = _keywords(unit, rule, closed, whole, hint)
    if "    return false;" in loop:
        tests.append("Object.keys(value).length === 0")
    elif loop:
        uses = any("item" in line for line in loop)
        if uses and not any("name" in line for line in loop):
            body += ["  for (const item of Object.values(value)) {", *loop, "  }"]
        else:
            head = ["    const item = value[name];"] if uses else []
            body += ["  for (const name of Object.keys(value)) {", *head, *loop, "  }"]
    unit.lines.append("\n".join([f"function {name}(value: unknown): boolean {{", *_body(unit, tests, body, typed), ""]))


def _light_first(members: Mapping[str, Rule]) -> dict[str, Rule]:
    """Properties that hold no others come first: what tells one option of a union from the next is among them, and
    each option that looks into the others for nothing doubles the work at every level of a tree."""
    light: dict[str, Rule] = {}
    heavy: dict[str, Rule] = {}
    for name, one in members.items():
        (heavy if _is_heavy(one) else light)[name] = one
    return light | heavy


def _is_heavy(rule: Rule) -> bool:
    if _LIGHT.issuperset(map(type, rule.keywords)):
        return False
    return rules.Ref in map(type, rule.keywords) or bool(children(rule))


def _body(unit: Unit, tests: list[str], body: list[str], typed: bool) -> list[str]:
    """Tests as one expression where nothing else is to be done; a long list as several, for tools that recurse."""
    is_object = f"{unit.use('isObject')}(value)"
    if typed and not body and len(tests) < _MANY:
        return ["  return " + " &&\n    ".join([is_object, *tests]) + ";", "}"]
    lines = [f"  if (!{is_object}) return {'false' if typed else 'true'};"]
    parts = (tests[at : at + _MANY] for at in range(0, len(tests), _MANY))
    lines += ["  if (!(" + " &&\n    ".join(part) + ")) return false;" for part in parts]
    return [*lines, *body, "  return true;", "}"]


def _keywords(
    unit: Unit, rule: Rule, closed: tuple[str, ...] | None, whole: bool, hint: str
) -> tuple[list[str], list[str]]:
    """Lines for the object, and lines for each of its names. `whole`: it may have the known names and no other."""
    body: list[str] = []
    loop: list[str] = []
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs() | rules.Properties() | rules.Required():
                pass
            case rules.MinProperties(count):
                body.append(f"  if (Object.keys(value).length < {count}) return false;")
            case rules.MaxProperties(count):
                body.append(f"  if (Object.keys(value).length > {count}) return false;")
            case rules.DependentRequired(needs):
                body += _needs(unit, needs.items())
            case rules.DependentSchemas(branches):
                body += _branches(unit, branches.items(), hint)
            case rules.PatternProperties(pairs):
                loop += _patterns(unit, pairs, hint)
            case rules.AdditionalProperties(one, names, patterns) if not whole or patterns:
                loop += _others(unit, one, names, patterns, hint, "Other")
            case rules.PropertyNames(one):
                loop += _property_names(unit, one, hint)
            case rules.UnevaluatedProperties(one) if closed is None:
                lines, inner = _unevaluated(unit, rule, one, hint)
                body += lines
                loop += inner
            case rules.UnevaluatedProperties() if closed is not None and not whole:
                loop += _unknown(closed, (), "return false;")
            case _:
                pass
    return body, loop


@lru_cache(maxsize=65536)
def _title(name: str) -> str:
    return "".join(one for one in pascal(words_of(name)) if one.isascii())


def _names(keyword: rules.Keyword | None) -> tuple[str, ...]:
    return keyword.names if isinstance(keyword, rules.Required) else ()


def _is_closed(unit: Unit, rule: Rule, known: dict[type, rules.Keyword]) -> tuple[str, ...] | None:
    """The only names that the object may have, where that is a fixed list."""
    other = known.get(rules.AdditionalProperties)
    if isinstance(other, rules.AdditionalProperties):
        if _is_never(other.rule) and not other.patterns:
            return tuple(other.names)
        return None
    last = known.get(rules.UnevaluatedProperties)
    if isinstance(last, rules.UnevaluatedProperties) and _is_never(last.rule):
        return fixed_names(unit, rule)
    return None


def _is_never(rule: Rule) -> bool:
    return rules.Never in map(type, rule.keywords)


def _members(unit: Unit, members: Mapping[str, Rule], required: tuple[str, ...], counted: bool, hint: str) -> list[str]:
    """A test for each known property. `counted`: the last one tells that there is no other property."""
    tests: list[str] = []
    needed = set(required)
    optional: list[str] = []
    for name, one in members.items():
        source = read(unit, "value", name)
        text = judged(unit, one, source, hint + _title(name), name not in INHERITED)
        if name in needed:
            if not refuses_undefined(one):
                tests.append(f"{source} !== undefined")
            tests += [text] if text != "true" else []
            continue
        optional.append(source)
        if text == "true":
            continue
        if counted:
            tests.append(f"({source} === undefined || {text})")
        else:
            tests.append(f"({source} === undefined ? !Object.hasOwn(value, {literal(name)}) : {text})")
    if counted:
        count = [str(len(members) - len(optional))] if len(optional) < len(members) else []
        parts = (optional[at : at + _MANY] for at in range(0, len(optional), _MANY))
        count += [f"{unit.use('present')}({', '.join(part)})" for part in parts]
        tests.append(f"Object.keys(value).length === {' + '.join(count) or '0'}")
    return tests


def _needs(unit: Unit, needs: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    lines = []
    for name, others in needs:
        missing = " || ".join(f"{read(unit, 'value', one)} === undefined" for one in others)
        if missing:
            lines.append(f"  if ({read(unit, 'value', name)} !== undefined && ({missing})) return false;")
    return lines


def _branches(unit: Unit, branches: Iterable[tuple[str, Rule]], hint: str) -> list[str]:
    lines = []
    for at, (name, one) in enumerate(branches):
        text = call(unit, one, "value", f"{hint}With{at}")
        if text != "true":
            lines.append(f"  if ({read(unit, 'value', name)} !== undefined && {negated(text)}) return false;")
    return lines


def _patterns(unit: Unit, pairs: tuple[tuple[str, Rule], ...], hint: str) -> list[str]:
    lines = []
    for at, (pattern, one) in enumerate(pairs):
        text = call(unit, one, "item", f"{hint}Match{at}")
        if text != "true":
            test = f"{unit.pattern(pattern, hint)}.test(name)"
            lines.append(
                f"    if ({test} && {negated(text)}) return false;"
                if text != "false"
                else f"    if ({test}) return false;"
            )
    return lines


def _others(
    unit: Unit, one: Rule, names: Iterable[str], patterns: tuple[str, ...], hint: str, suffix: str
) -> list[str]:
    text = call(unit, one, "item", f"{hint}{suffix}")
    if text == "true":
        return []
    failed = "return false;" if text == "false" else f"if ({negated(text)}) return false;"
    return _unknown(names, tuple(unit.pattern(one, hint) for one in patterns), failed)


def _unknown(names: Iterable[str], patterns: tuple[str, ...], then: str) -> list[str]:
    """For a name that is none of the known ones."""
    tests = [f"name !== {literal(name)}" for name in sorted(names)] + [f"!{one}.test(name)" for one in patterns]
    return [f"    if ({' && '.join(tests)}) {{ {then} }}" if tests else f"    {then}"]


def _property_names(unit: Unit, one: Rule, hint: str) -> list[str]:
    text = call(unit, one, "name", f"{hint}Name")
    return (
        []
        if text == "true"
        else [f"    if ({negated(text)}) return false;" if text != "false" else "    return false;"]
    )


def _unevaluated(unit: Unit, rule: Rule, one: Rule, hint: str) -> tuple[list[str], list[str]]:
    text = call(unit, one, "item", f"{hint}Unevaluated")
    if text == "true":
        return [], []
    lines = ["  const seen = new Set<string | number>();", f"  {collector(unit, rule, hint)}(value, seen);"]
    failed = "return false;" if text == "false" else f"if ({negated(text)}) return false;"
    return lines, [f"    if (!seen.has(name)) {{ {failed} }}"]
