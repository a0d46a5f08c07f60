"""Valid documents of a contract: its own examples, and a made one where it shows none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.ir import rules
from codegen.ir.constraints import members
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule, RuleId

TEXTS: Mapping[str, str] = {
    "date-time": "2025-03-04T05:06:07Z", "date": "2025-03-04", "time": "05:06:07Z", "duration": "PT5M",
    "email": "ada@example.org", "hostname": "example.org", "ipv4": "192.0.2.7", "ipv6": "2001:db8::7",
    "uri": "https://example.org/a", "uri-reference": "/a", "uuid": "3f2b8c1e-7a4d-4e56-9b0f-1c2d3e4f5a6b",
    "regex": "^a$", "json-pointer": "/a", "relative-json-pointer": "0/a", "uri-template": "/users/{id}",
}  # fmt: skip
PATTERNS = ("gs://bucket/a.mp3", "a", "A", "ab1", "user_2abcDEF", "1", "1.50", "en-US", "a/b", "a:b:1", "cus_1", "a b")


def made(package: Package, rule: Rule, depth: int = 0) -> Any:
    """A value that a rule probably accepts; whoever asks has to judge it."""
    known = {type(one): one for one in rule.keywords}
    if depth > 8:
        return None
    for keyword in rule.keywords:
        match keyword:
            case rules.Const(value):
                return value
            case rules.Enum(values):
                return values[0]
            case rules.Ref(target):
                shown = (one.facts.examples for one in package.contracts if one.root.id == target)
                return next(
                    (one for several in shown for one in several), made(package, package.definitions[target], depth + 1)
                )
            case rules.AnyOf(several) | rules.OneOf(several) if rules.Properties not in known:
                return made(package, several[0], depth + 1)
            case rules.AllOf(several) if rules.Properties not in known:
                return made(package, several[0], depth + 1)
            case _:
                pass
    types = known[rules.TypeIs].types if rules.TypeIs in known else ("object",) if rules.Properties in known else ()
    return _of_type(package, rule, known, next((one for one in types if one != "null"), "null"), depth)


def _of_type(package: Package, rule: Rule, known: Mapping[type, Any], kind: str, depth: int) -> Any:
    match kind:
        case "string":
            return _text(known)
        case "integer" | "number":
            low = known[rules.Minimum].value if rules.Minimum in known else 0
            high = known[rules.Maximum].value if rules.Maximum in known else low + 2
            step = known[rules.MultipleOf].divisor if rules.MultipleOf in known else 1
            return next((one * step for one in range(1000) if low < one * step < high), low)
        case "boolean":
            return True
        case "array":
            leading = known[rules.PrefixItems].rules if rules.PrefixItems in known else ()
            items = [made(package, one, depth + 1) for one in leading]
            further = known[rules.Items].rule if rules.Items in known else None
            least = known[rules.MinItems].count if rules.MinItems in known else 1
            while further is not None and len(items) < least:
                items.append(made(package, further, depth + 1))
            return items
        case "object":
            names = known[rules.Properties].rules if rules.Properties in known else {}
            return {name: made(package, one, depth + 1) for name, one in names.items()}
        case _:
            return None


def _text(known: Mapping[type, Any]) -> str:
    import re

    if rules.Format in known:
        return TEXTS[known[rules.Format].name]
    if rules.Pattern in known:
        return next((one for one in PATTERNS if re.search(known[rules.Pattern].text, one)), "a")
    least = known[rules.MinLength].count if rules.MinLength in known else 1
    return "a" * max(least, 1)


def documents(package: Package, contract: Contract, accepts: Any) -> list[Any]:
    """Valid documents of a contract, the fullest first: examples with every optional field that can be added."""
    found = [one for one in contract.facts.examples if accepts(one)]
    whole = made(package, contract.root)
    found += [
        one for one in (whole, _required(contract.root, whole), *_others(package, contract, whole)) if accepts(one)
    ]
    full = [one for one in (_filled(document, whole, accepts) for document in found) if one is not None]
    return full + found


def _others(package: Package, contract: Contract, whole: Any) -> Iterator[Any]:
    """One document per branch of the root, and the whole one without each of its members."""
    for keyword in contract.root.keywords:
        if isinstance(keyword, (rules.AnyOf, rules.OneOf)):
            yield from (made(package, one) for one in keyword.rules)
    if isinstance(whole, dict):
        yield from ({other: one for other, one in whole.items() if other != name} for name in whole)


def _required(rule: Rule, value: Any) -> Any:
    needed = {name for one in rule.keywords if isinstance(one, rules.Required) for name in one.names}
    return {name: one for name, one in value.items() if name in needed} if isinstance(value, dict) else value


def _filled(document: Any, whole: Any, accepts: Any) -> Any:
    if not isinstance(document, dict) or not isinstance(whole, dict):
        return None
    result = document
    for name, value in whole.items():
        candidate = {**result, name: value}
        there = result.get(name)
        if (name not in result or there is None or there in ([], {})) and accepts(candidate):
            result = candidate
    return result


def places(package: Package, rule: Rule, value: Any) -> dict[RuleId, list[tuple[str | int, ...]]]:
    """Where each rule judges a part of a document."""
    found: dict[RuleId, list[tuple[str | int, ...]]] = {}
    _place(package, rule, value, (), found, 0)
    return found


def _place(package: Package, rule: Rule, value: Any, path: tuple[str | int, ...], found: Any, depth: int) -> None:
    here = found.setdefault(rule.id, [])
    if path in here or depth > 30:
        return
    here.append(path)
    for keyword in rule.keywords:
        match keyword:
            case rules.Ref(target):
                _place(package, package.definitions[target], value, path, found, depth + 1)
            case rules.AnyOf(several) | rules.OneOf(several):
                for one in several:
                    _place(package, one, value, path, found, depth + 1)
            case _:
                pass
    for below, _ in members(rule):
        for step, inner in _steps(rule, below, value):
            _place(package, below, inner, (*path, *step), found, depth + 1)


def _steps(rule: Rule, below: Rule, value: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    import re

    for keyword in rule.keywords:
        match keyword:
            case rules.AllOf(several) if below in several:
                yield (), value
            case rules.Properties(known) if isinstance(value, dict):
                yield from (((name,), value[name]) for name, one in known.items() if one is below and name in value)
            case rules.PatternProperties(pairs) if isinstance(value, dict):
                for text, one in pairs:
                    if one is below:
                        yield from (((name,), inner) for name, inner in value.items() if re.search(text, name))
            case rules.AdditionalProperties(other, names, patterns) if other is below and isinstance(value, dict):
                for name, inner in value.items():
                    if name not in names and not any(re.search(text, name) for text in patterns):
                        yield (name,), inner
            case rules.PrefixItems(leading) if isinstance(value, list):
                yield from (((at,), value[at]) for at, one in enumerate(leading) if one is below and at < len(value))
            case rules.Items(item, after) if item is below and isinstance(value, list):
                yield from (((at,), value[at]) for at in range(after, len(value)))
            case _:
                pass
