"""Examples and defaults, judged by a reference validator when a contract is generated."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.ir import codes
from codegen.ir.model import Contract, Package
from codegen.ir.rules import Rule, RuleId
from codegen.ir.schema import DIALECT, print_documents, print_rule
from codegen.ir.traversal import children
from codegen.source.model import JsonValue
from codegen.source.pointer import escape

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, Registry

_NESTED = frozenset(("properties", "$defs", "definitions", "patternProperties", "dependentSchemas"))
_SINGLE = frozenset(("items", "additionalProperties", "contains", "propertyNames", "not", "if", "then", "else"))
_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
_BELOW = _NESTED | _SINGLE | _LISTS
_TELLING = _BELOW | {"default", "examples"}
"""Keywords without which there is nothing to be found in a schema: most have none of them."""


def judged(package: Package) -> tuple[Diagnostic, ...]:
    """A finding for each example, and for each default, that its own schema refuses."""
    shown = [(one, pointer, value) for one in package.contracts for pointer, value in _with_samples(one.schema)]
    if not shown:
        return ()
    judge = _Judge(package, _rules_by_id(package, {f"{one.source}#{pointer}" for one, pointer, _ in shown}))
    return tuple(one for sample in shown for one in judge.findings(*sample))


def _with_samples(schema: JsonValue) -> Iterator[tuple[str, dict[str, JsonValue]]]:
    """The schemas of a contract that show an example or a default, with their pointers."""
    waiting: list[tuple[str, JsonValue]] = [("", schema)]
    while waiting:
        pointer, value = waiting.pop()
        if not isinstance(value, dict):
            continue
        if "default" in value or isinstance(value.get("examples"), list):
            yield pointer, value
        for keyword, below in value.items():
            if keyword not in _BELOW:
                continue
            path = f"{pointer}/{keyword}"
            if keyword in _SINGLE:
                waiting.append((path, below))
            elif isinstance(below, dict) and keyword in _NESTED:
                waiting.extend((f"{path}/{escape(name)}", one) for name, one in below.items() if _tells(one))
            elif isinstance(below, list) and keyword in _LISTS:
                waiting.extend((f"{path}/{index}", one) for index, one in enumerate(below) if _tells(one))


def _tells(schema: JsonValue) -> bool:
    return isinstance(schema, dict) and not _TELLING.isdisjoint(schema)


def _rules_by_id(package: Package, wanted: Collection[RuleId]) -> dict[RuleId, Rule]:
    """The rules of these names."""
    found: dict[RuleId, Rule] = {}
    sources = {one.partition("#")[0] for one in wanted}
    waiting = [rule for name, rule in package.definitions.items() if name.partition("#")[0] in sources]
    while waiting:
        rule = waiting.pop()
        if rule.id in wanted:
            found.setdefault(rule.id, rule)
        waiting.extend(children(rule))
    return found


@dataclass(slots=True)
class _Judge:
    """The validators of a package. Rules that say the same share one; documents are printed when a rule refers."""

    package: Package
    rules: dict[RuleId, Rule]
    _known: dict[str, Draft202012Validator] = field(default_factory=dict)
    _registry: Registry | None = None

    def findings(self, contract: Contract, pointer: str, value: dict[str, JsonValue]) -> Iterator[Diagnostic]:
        """What is wrong with the examples and the default of one schema of a contract."""
        rule = self.rules.get(f"{contract.source}#{pointer}")
        if rule is None:
            return
        validator = self._validator(rule)
        examples = value.get("examples")
        for index, example in enumerate(examples if isinstance(examples, list) else ()):
            place = Place(contract.place.file, pointer=f"{pointer}/examples/{index}")
            for one in _refusal(validator, example, codes.INVALID_EXAMPLE, "this example", place):
                yield one if _is_of_our_dialect(contract) else replace(one, severity="warning")
        if "default" in value:
            place = Place(contract.place.file, pointer=f"{pointer}/default")
            yield from _refusal(validator, value["default"], codes.DEFAULT_OUTSIDE, "this default", place)

    def _validator(self, rule: Rule) -> Draft202012Validator:
        schema = print_rule(rule)
        text = json.dumps(schema)
        if text not in self._known:
            from jsonschema_rs import Draft202012Validator

            whole = schema if isinstance(schema, bool) else {"$schema": DIALECT, "allOf": [schema]}
            registry = self._documents() if '"$ref"' in text else None
            self._known[text] = Draft202012Validator(whole, registry=registry, validate_formats=True)
        return self._known[text]

    def _documents(self) -> Registry:
        if self._registry is None:
            from jsonschema_rs import Registry

            documents = print_documents(self.package)
            self._registry = Registry([(str(document["$id"]), document) for document in documents.values()])
        return self._registry


def _is_of_our_dialect(contract: Contract) -> bool:
    """Whether a contract is written in 2020-12. A schema of an older draft is taken over as it is, slips included."""
    said = contract.schema.get("$schema") if isinstance(contract.schema, dict) else None
    return not isinstance(said, str) or "2020-12" in said


def _refusal(
    validator: Draft202012Validator, value: JsonValue, code: Code, what: str, place: Place
) -> Iterator[Diagnostic]:
    error = next(iter(validator.iter_errors(value)), None)
    if error is not None:
        where = "".join(f"/{part}" for part in error.instance_path)
        behind = f" (at {where})" if where else ""
        yield finding(code, f"{what} does not fit its schema: {error.message}{behind}", place,
                      help="Mend the example or the schema.")  # fmt: skip
