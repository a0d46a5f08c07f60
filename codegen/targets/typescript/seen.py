"""What the keywords of a rule look at, for `unevaluatedProperties` and `unevaluatedItems`.

A collector is a function that presumes a value that fits its rule, and adds the names and indexes that the rule and
its passing subschemas in place evaluate. Where these are the same for every value, no collector is needed.
"""

from __future__ import annotations

from codegen.ir import rules
from codegen.ir.rules import Rule, RuleId
from codegen.targets.typescript.checks import call
from codegen.targets.typescript.checks import reference as check_reference
from codegen.targets.typescript.text import literal
from codegen.targets.typescript.unit import Unit

_LAST = (rules.UnevaluatedItems, rules.UnevaluatedProperties)
_LIST = (rules.PrefixItems, rules.Items, rules.Contains, rules.UnevaluatedItems)


def fixed_names(
    unit: Unit, rule: Rule, trail: frozenset[RuleId] = frozenset(), top: bool = True
) -> tuple[str, ...] | None:
    """The property names that a rule evaluates (its own `unevaluatedProperties` aside), if no value changes them."""
    names: dict[str, None] = {}
    for keyword in rule.keywords:
        match keyword:
            case rules.Properties(members):
                names.update(dict.fromkeys(members))
            case rules.PatternProperties() | rules.AdditionalProperties():
                return None
            case rules.UnevaluatedProperties() if not top:
                return None
            case rules.AllOf(several):
                for one in several:
                    found = fixed_names(unit, one, trail, False)
                    if found is None:
                        return None
                    names.update(dict.fromkeys(found))
            case rules.Ref(target):
                found = None
                if target not in trail:
                    found = fixed_names(unit, unit.package.definitions[target], trail | {target}, False)
                if found is None:
                    return None
                names.update(dict.fromkeys(found))
            case rules.AnyOf() | rules.OneOf() | rules.IfThenElse() | rules.DependentSchemas():
                return None
            case _:
                pass
    return tuple(names)


def collector(unit: Unit, rule: Rule, hint: str) -> str:
    """The name of the collector of a rule whose own last keyword asks for it; that keyword itself is left out."""
    key = ("seen:", rule.id)
    known = unit.references.get(key)
    if known is None:
        known = unit.references[key] = unit.name(f"seen{hint}")
        _write(unit, tuple(one for one in rule.keywords if not isinstance(one, _LAST)), known)
    return known


def reference(unit: Unit, target: RuleId) -> str:
    """The collector of a definition."""
    return unit.definition("seen", target, lambda rule, name: _whole(unit, rule, name))


def _whole(unit: Unit, rule: Rule, name: str) -> None:
    _write(unit, rule.keywords, name)


def _write(unit: Unit, keywords: tuple[rules.Keyword, ...], name: str) -> None:
    hint = name if "_" in name else f"{name}_"
    lists = [line for one in keywords if isinstance(one, _LIST) for line in _list_lines(unit, one, hint)]
    objects = [line for one in keywords if not isinstance(one, _LIST) for line in _object_lines(unit, one, hint)]
    both = [line for one in keywords for line in _in_place(unit, one, hint)]
    body = []
    if lists:
        body += ["  if (Array.isArray(value)) {", "    const list: readonly unknown[] = value;", *lists, "  }"]
    if objects:
        unit.use("isObject")
        body += ["  if (isObject(value)) {", "    for (const name of Object.keys(value)) {", *objects, "    }", "  }"]
    body += both
    if not body:
        body = ["  void [value, seen];"]
    head = f"function {name}(value: unknown, seen: Set<string | number>): void {{"
    tail = [] if any("seen" in line for line in body) else ["  void seen;"]
    unit.lines.append("\n".join([head, *body, *tail, "}", ""]))


def _list_lines(unit: Unit, keyword: rules.Keyword, hint: str) -> list[str]:
    match keyword:
        case rules.PrefixItems(several):
            return [f"    for (let at = 0; at < Math.min(list.length, {len(several)}); at++) seen.add(at);"]
        case rules.Items(_, after):
            return [f"    for (let at = {after}; at < list.length; at++) seen.add(at);"]
        case rules.UnevaluatedItems():
            return ["    for (let at = 0; at < list.length; at++) seen.add(at);"]
        case rules.Contains(one, _, _, evaluates) if evaluates:
            text = call(unit, one, "item", f"{hint}Contains")
            if text == "false":
                return []
            test = "" if text == "true" else f"if ({text}) "
            return [f"    list.forEach((item, at) => {{ void item; {test}seen.add(at); }});"]
        case _:
            return []


def _object_lines(unit: Unit, keyword: rules.Keyword, hint: str) -> list[str]:
    match keyword:
        case rules.Properties(members) if members:
            return [f"      if ({' || '.join(f'name === {literal(one)}' for one in members)}) seen.add(name);"]
        case rules.PatternProperties(pairs):
            return [f"      if ({unit.pattern(one, hint)}.test(name)) seen.add(name);" for one, _ in pairs]
        case rules.AdditionalProperties(_, names, patterns):
            tests = [f"name !== {literal(one)}" for one in sorted(names)]
            tests += [f"!{unit.pattern(one, hint)}.test(name)" for one in patterns]
            return [f"      if ({' && '.join(tests) or 'true'}) seen.add(name);"]
        case rules.UnevaluatedProperties():
            return ["      seen.add(name);"]
        case _:
            return []


def _in_place(unit: Unit, keyword: rules.Keyword, hint: str) -> list[str]:
    match keyword:
        case rules.Ref(target):
            inner = reference(unit, target)
            return [f"  {inner}(value, seen);"]
        case rules.AllOf(several):
            return [f"  {_part(unit, one, f'{hint}All{at}')}(value, seen);" for at, one in enumerate(several)]
        case rules.AnyOf(several) | rules.OneOf(several):
            return [_if(unit, one, f"{hint}Option{at}") for at, one in enumerate(several)]
        case rules.IfThenElse(condition, then, otherwise):
            test = call(unit, condition, "value", f"{hint}If")
            yes = f"{_part(unit, condition, f'{hint}If')}(value, seen);"
            if then:
                yes += f" {_part(unit, then, f'{hint}Then')}(value, seen);"
            no = f" else {{ {_part(unit, otherwise, f'{hint}Else')}(value, seen); }}" if otherwise else ""
            return [f"  if ({test}) {{ {yes} }}{no}"]
        case rules.DependentSchemas(branches):
            lines = []
            for at, (name, one) in enumerate(branches.items()):
                inner = _part(unit, one, f"{hint}With{at}")
                test = f"{unit.use('isObject')}(value) && Object.hasOwn(value, {literal(name)})"
                lines.append(f"  if ({test}) {inner}(value, seen);")
            return lines
        case _:
            return []


def _if(unit: Unit, one: Rule, hint: str) -> str:
    if len(one.keywords) == 1 and isinstance(one.keywords[0], rules.Ref):
        test = f"{check_reference(unit, one.keywords[0].target)}(value)"
    else:
        test = call(unit, one, "value", hint)
    return f"  if ({test}) {_part(unit, one, hint)}(value, seen);"


def _part(unit: Unit, one: Rule, hint: str) -> str:
    """The collector of a subschema in place."""
    if len(one.keywords) == 1 and isinstance(one.keywords[0], rules.Ref):
        return reference(unit, one.keywords[0].target)
    name = unit.name(f"{hint}Seen")
    _write(unit, one.keywords, name)
    return name
