"""Examples and defaults, judged by a reference validator when a contract is generated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.ir import codes
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule, RuleId
from codegen.ir.schema import DIALECT, print_documents, print_rule
from codegen.source.model import JsonValue

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, Registry

_NESTED = ("properties", "$defs", "definitions", "patternProperties", "dependentSchemas")
_SINGLE = ("items", "additionalProperties", "contains", "propertyNames", "not", "if", "then", "else")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")


def judged(package: Package) -> tuple[Diagnostic, ...]:
    """A finding for each example, and for each default, that its own schema refuses."""
    shown = [(one, pointer, value) for one in package.contracts for pointer, value in _with_samples(one.schema)]
    if not shown:
        return ()
    from jsonschema_rs import Registry

    documents = print_documents(package)
    registry = Registry([(str(document["$id"]), document) for document in documents.values()])
    rules = _rules_by_id(package)
    return tuple(one for sample in shown for one in _judge(*sample, rules, registry))


def _with_samples(schema: JsonValue) -> Iterator[tuple[str, dict[str, JsonValue]]]:
    """The schemas of a contract that show an example or a default, with their pointers."""
    waiting: list[tuple[str, JsonValue]] = [("", schema)]
    while waiting:
        pointer, value = waiting.pop()
        if not isinstance(value, dict):
            continue
        if "default" in value or isinstance(value.get("examples"), list):
            yield pointer, value
        for keyword in _NESTED:
            members = value.get(keyword)
            for name, one in members.items() if isinstance(members, dict) else ():
                waiting.append((f"{pointer}/{keyword}/{_escaped(name)}", one))
        waiting.extend((f"{pointer}/{keyword}", value.get(keyword)) for keyword in _SINGLE)
        for keyword in _LISTS:
            several = value.get(keyword)
            for index, one in enumerate(several if isinstance(several, list) else ()):
                waiting.append((f"{pointer}/{keyword}/{index}", one))


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _rules_by_id(package: Package) -> dict[RuleId, Rule]:
    from codegen.ir.traversal import children

    found: dict[RuleId, Rule] = {}
    waiting = list(package.definitions.values())
    while waiting:
        rule = waiting.pop()
        if rule.id not in found or rule.id in package.definitions:
            found.setdefault(rule.id, rule)
            waiting.extend(children(rule))
    return found


def _judge(
    contract: Contract,
    pointer: str,
    value: dict[str, JsonValue],
    rules: dict[RuleId, Rule],
    registry: Registry,
) -> Iterator[Diagnostic]:
    rule = rules.get(f"{contract.source}#{pointer}")
    if rule is None:
        return
    validator = _validator(rule, registry)
    examples = value.get("examples")
    for index, example in enumerate(examples if isinstance(examples, list) else ()):
        place = Place(contract.place.file, pointer=f"{pointer}/examples/{index}")
        for one in _refusal(validator, example, codes.INVALID_EXAMPLE, "this example", place):
            yield one if _is_of_our_dialect(contract) else replace(one, severity="warning")
    if "default" in value:
        place = Place(contract.place.file, pointer=f"{pointer}/default")
        yield from _refusal(validator, value["default"], codes.DEFAULT_OUTSIDE, "this default", place)


def _is_of_our_dialect(contract: Contract) -> bool:
    """Whether a contract is written in 2020-12. A schema of an older draft is taken over as it is, slips included."""
    said = contract.schema.get("$schema") if isinstance(contract.schema, dict) else None
    return not isinstance(said, str) or "2020-12" in said


def _validator(rule: Rule, registry: Registry) -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator

    schema = print_rule(rule)
    whole = schema if isinstance(schema, bool) else {"$schema": DIALECT, "allOf": [schema]}
    return Draft202012Validator(whole, registry=registry, validate_formats=True)


def _refusal(
    validator: Draft202012Validator, value: JsonValue, code: Code, what: str, place: Place
) -> Iterator[Diagnostic]:
    error = next(iter(validator.iter_errors(value)), None)
    if error is not None:
        where = "".join(f"/{part}" for part in error.instance_path)
        behind = f" (at {where})" if where else ""
        yield finding(code, f"{what} does not fit its schema: {error.message}{behind}", place,
                      help="Mend the example or the schema.")  # fmt: skip
