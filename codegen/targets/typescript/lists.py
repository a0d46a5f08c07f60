"""The function that judges a list."""

from __future__ import annotations

from codegen.ir import rules
from codegen.ir.rules import Rule
from codegen.targets.typescript.checks import call, expression, negated
from codegen.targets.typescript.seen import collector
from codegen.targets.typescript.unit import Unit, hint_of


def list_check(unit: Unit, rule: Rule, name: str, typed: bool) -> None:
    """Writes the function `name`. Values that are no list fail when the rule is `typed`, else pass."""
    hint = hint_of(name)
    body: list[str] = []
    wrong: list[str] = []
    for keyword in rule.keywords:
        match keyword:
            case rules.MinItems(count):
                wrong.append(f"value.length < {count}")
            case rules.MaxItems(count):
                wrong.append(f"value.length > {count}")
            case rules.UniqueItems():
                wrong.append(f"!{unit.use('unique')}(value)")
            case rules.PrefixItems(several):
                body += _prefix(unit, several, hint)
            case rules.Items(one, after):
                body += _items(unit, one, after, hint)
            case rules.Contains():
                body += _contains(unit, keyword, hint)
            case rules.UnevaluatedItems(one):
                body += _unevaluated(unit, rule, one, hint)
            case _:
                pass
    if typed:
        head = [f"  if ({' || '.join(['!Array.isArray(value)', *wrong])}) return false;"]
    else:
        head = ["  if (!Array.isArray(value)) return true;"]
        head += [f"  if ({' || '.join(wrong)}) return false;"] if wrong else []
    if any("list" in line for line in body):
        head.append("  const list: readonly unknown[] = value;")
    unit.lines.append(
        "\n".join([f"function {name}(value: unknown): boolean {{", *head, *body, "  return true;", "}", ""])
    )


def _prefix(unit: Unit, several: tuple[Rule, ...], hint: str) -> list[str]:
    lines = []
    for at, one in enumerate(several):
        text = expression(unit, one, f"item{at}", f"{hint}{at}")
        if text == "false":
            lines.append(f"  if (list.length > {at}) return false;")
        elif text != "true":
            lines.append(f"  const item{at} = list[{at}];")
            lines.append(f"  if (list.length > {at} && {negated(text)}) return false;")
    return lines


def _items(unit: Unit, one: Rule, after: int, hint: str) -> list[str]:
    text = expression(unit, one, "item", f"{hint}Item")
    if text == "true":
        return []
    if text == "false":
        return [f"  if (list.length > {after}) return false;"]
    if after == 0:
        return [f"  for (const item of value as readonly unknown[]) if ({negated(text)}) return false;"]
    return [f"  for (const item of list.slice({after})) if ({negated(text)}) return false;"]


def _contains(unit: Unit, keyword: rules.Contains, hint: str) -> list[str]:
    most = keyword.maximum
    if keyword.minimum == 0 and most is None:
        return []
    text = call(unit, keyword.rule, "item", f"{hint}Contains")
    if text == "false":
        return ["  if (list.length >= 0) return false;"] if keyword.minimum > 0 else []
    lines = []
    counted = "list.length"
    if text != "true":
        counted = "found"
        enough = f" if (found === {keyword.minimum}) break;" if most is None else ""
        lines += ["  let found = 0;", "  for (const item of list) {", f"    if ({text}) {{ found++;{enough} }}", "  }"]
    if keyword.minimum > 0:
        lines.append(f"  if ({counted} < {keyword.minimum}) return false;")
    if most is not None:
        lines.append(f"  if ({counted} > {most}) return false;")
    return lines


def _unevaluated(unit: Unit, rule: Rule, one: Rule, hint: str) -> list[str]:
    text = expression(unit, one, "item", f"{hint}Unevaluated")
    if text == "true":
        return []
    failed = "return false;" if text == "false" else f"{{ const item = list[at]; if ({negated(text)}) return false; }}"
    return [
        "  const seen = new Set<string | number>();",
        f"  {collector(unit, rule, hint)}(value, seen);",
        "  for (let at = 0; at < list.length; at++) {",
        f"    if (!seen.has(at)) {failed}",
        "  }",
    ]
