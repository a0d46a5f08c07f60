"""From the model back to plain JSON Schema 2020-12: what a reference validator is given.

One schema document per contract file: `$defs` holds every rule of that file that something refers to, by its id;
references lead to `contracts:///<path>#/$defs/<id>`. No annotation, no dynamic reference and no other draft is left.
"""

from __future__ import annotations

from urllib.parse import quote

from codegen.ir import rules
from codegen.ir.expressions import for_reference
from codegen.ir.guards import GUARDS
from codegen.ir.model import Package
from codegen.ir.rules import Keyword, Rule, RuleId
from codegen.source.model import JsonValue

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def document_uri(source: str) -> str:
    """The address of the printed schema of a contract file, given by its path below the contracts' root."""
    return f"contracts:///{quote(source)}"


def uri_of(identity: RuleId) -> str:
    """The address of one rule in the printed schemas."""
    return f"{document_uri(identity.partition('#')[0])}#/$defs/{_pointer(identity)}"


def print_documents(package: Package) -> dict[str, dict[str, JsonValue]]:
    """The schema documents of every file that the package's rules stand in, by path."""
    files: dict[str, dict[RuleId, Rule]] = {}
    for name, rule in package.definitions.items():
        files.setdefault(name.partition("#")[0], {})[name] = rule
    return {source: _document(source, own) for source, own in sorted(files.items())}


def _document(source: str, own: dict[RuleId, Rule]) -> dict[str, JsonValue]:
    # In the order of their ids: which one was read first depends on who refers to them.
    definitions: dict[str, JsonValue] = {name: print_rule(rule) for name, rule in sorted(own.items())}
    return {"$schema": DIALECT, "$id": document_uri(source), "$defs": definitions}


def print_rule(rule: Rule) -> dict[str, JsonValue] | bool:
    """One rule as a schema; a keyword that occurs twice (two bounds of one kind) goes into `allOf`."""
    result: dict[str, JsonValue] = {}
    more: list[JsonValue] = []
    for keyword in rule.keywords:
        if isinstance(keyword, rules.Never):
            return False
        members = _members(keyword)
        if result.keys() & members.keys():
            more.append(members)
        else:
            result.update(members)
    if more:
        stated = result.get("allOf")
        result["allOf"] = [*(stated if isinstance(stated, list) else []), *more]
    return result


def _members(keyword: Keyword) -> dict[str, JsonValue]:
    match keyword:
        case rules.TypeIs(types):
            return {"type": types[0] if len(types) == 1 else list(types)}
        case rules.Const(value):
            return {"const": value}
        case rules.Enum(values):
            return {"enum": list(values)}
        case rules.Ref(target):
            return {"$ref": uri_of(target)}
        case rules.AllOf(branches):
            return {"allOf": _list(branches)}
        case rules.AnyOf(branches):
            return {"anyOf": _list(branches)}
        case rules.OneOf(branches):
            return {"oneOf": _list(branches)}
        case rules.Not(branch):
            return {"not": print_rule(branch)}
        case rules.IfThenElse(condition, then, otherwise):
            parts = {"if": condition, "then": then, "else": otherwise}
            return {name: print_rule(part) for name, part in parts.items() if part is not None}
        case _:
            return _bounds(keyword) or _array_members(keyword) or _object_members(keyword)


def _bounds(keyword: Keyword) -> dict[str, JsonValue]:
    match keyword:
        case rules.MultipleOf(divisor):
            return {"multipleOf": divisor}
        case rules.Minimum(value, exclusive):
            return {"exclusiveMinimum" if exclusive else "minimum": value}
        case rules.Maximum(value, exclusive):
            return {"exclusiveMaximum" if exclusive else "maximum": value}
        case rules.MinLength(count):
            return {"minLength": count}
        case rules.MaxLength(count):
            return {"maxLength": count}
        case rules.Pattern(text):
            return {"pattern": for_reference(text)}
        case rules.Format(name):
            return {"format": name, "pattern": GUARDS[name]} if name in GUARDS else {"format": name}
        case _:
            return {}


def _array_members(keyword: Keyword) -> dict[str, JsonValue]:
    match keyword:
        case rules.MinItems(count):
            return {"minItems": count}
        case rules.MaxItems(count):
            return {"maxItems": count}
        case rules.UniqueItems():
            return {"uniqueItems": True}
        case rules.PrefixItems(leading):
            return {"prefixItems": _list(leading)}
        case rules.Items(item, _):
            return {"items": print_rule(item)}
        case rules.Contains(item, minimum, maximum):
            most: dict[str, JsonValue] = {} if maximum is None else {"maxContains": maximum}
            return {"contains": print_rule(item), "minContains": minimum, **most}
        case rules.UnevaluatedItems(item):
            return {"unevaluatedItems": print_rule(item)}
        case _:
            return {}


def _object_members(keyword: Keyword) -> dict[str, JsonValue]:
    match keyword:
        case rules.MinProperties(count):
            return {"minProperties": count}
        case rules.MaxProperties(count):
            return {"maxProperties": count}
        case rules.Required(names):
            return {"required": list(names)}
        case rules.DependentRequired(needs):
            return {"dependentRequired": {name: list(others) for name, others in needs.items()}}
        case rules.Properties(members):
            return {"properties": {name: print_rule(one) for name, one in members.items()}}
        case rules.PatternProperties(matched):
            return {"patternProperties": {for_reference(text): print_rule(one) for text, one in matched}}
        case rules.AdditionalProperties(other):
            return {"additionalProperties": print_rule(other)}
        case rules.PropertyNames(names):
            return {"propertyNames": print_rule(names)}
        case rules.DependentSchemas(branches):
            return {"dependentSchemas": {name: print_rule(one) for name, one in branches.items()}}
        case rules.UnevaluatedProperties(other):
            return {"unevaluatedProperties": print_rule(other)}
        case _:
            return {}


def _list(branches: tuple[Rule, ...]) -> list[JsonValue]:
    return [print_rule(one) for one in branches]


def _pointer(identity: RuleId) -> str:
    return quote(identity.replace("~", "~0").replace("/", "~1"), safe="~$")
