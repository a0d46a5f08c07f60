"""Constraints: every demand that a contract makes, one by one, and the shape that a program sees where it is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.diagnostics import Place
from codegen.ir import rules
from codegen.ir.model import Contract, Package
from codegen.ir.rules import FORMATS, SCOPED, Keyword, Rule, RuleId
from codegen.source.model import JsonValue

NOTES: tuple[str, ...] = (
    "contentEncoding", "contentMediaType", "contentSchema",
    "x-references", "x-unique", "x-immutable", "x-transitions", "x-computed", "x-unit", "x-becomes", "x-ttl",
    "x-quality",
)  # fmt: skip
"""Keywords that say something of values which no single document shows: they are documented, and judged by nobody."""

_NAMES: Mapping[type, str] = {
    rules.TypeIs: "type", rules.PrefixItems: "prefixItems", rules.Ref: "$ref", rules.IfThenElse: "if",
    rules.Never: "false",
}  # fmt: skip
_DESCENDED = (rules.Properties, rules.PatternProperties, rules.Items, rules.PrefixItems, rules.AllOf)


@dataclass(frozen=True, slots=True)
class Constraint:
    """One demand. `pointer` names it by its way in the contract's file, `field` is the dotted path of what it is about.

    `[]` stands for an item, `*` for a name that is data; the path begins at the contract's root, or at the definition
    that the constraint stands in. `written` leads to what is written in `file` (older drafts have other keywords).
    `value` is what the contract says, where it is plain. `statement` is the keyword of the rule `rule`; a note has
    none. `name` is the property that a `required` asks for. `input` marks a property that is only ever sent. `waived`
    is the reason for which the contract bears that a target loses the constraint.
    """

    pointer: str
    keyword: str
    value: JsonValue
    field: str
    file: str
    written: str
    rule: Rule
    statement: Keyword | None
    name: str = ""
    input: bool = False
    waived: str = ""

    @property
    def place(self) -> Place:
        """Where the contract makes it."""
        return Place(self.file, pointer=self.written)


def own_rules(package: Package) -> Mapping[str, tuple[Rule, ...]]:
    """The rules that each file of a package begins: its root, and the definitions in it, by the file's path."""
    found: dict[str, list[Rule]] = {one.source: [one.root] for one in package.contracts}
    for identity, rule in package.definitions.items():
        starts = found.get(identity.partition("#")[0])
        if starts is not None and rule.id != starts[0].id:
            starts.append(rule)
    return {
        source: (several[0], *sorted(several[1:], key=lambda one: pointer_of(one.id)))
        for source, several in found.items()
    }


def constraints_of(contract: Contract, own: Iterable[Rule]) -> tuple[Constraint, ...]:
    """Every constraint of a contract, given the rules that its file begins, in their order and without repetition."""
    inputs = frozenset(
        one.rule.id for view in contract.views for one in view.fields if one.facts.input_only and view.kind == "create"
    )
    found: dict[str, Constraint] = {}
    for rule in own:
        path = pointer_of(rule.id).rpartition("/")[2] if rule.id in inputs else ""
        for one in _walk(contract, rule, path, rule.id in inputs):
            found.setdefault(one.pointer, one)
    return tuple(found.values())


def pointer_of(identity: RuleId) -> str:
    """Where a rule stands in its file."""
    return identity.partition("#")[2].partition(SCOPED)[0]


def keyword_name(keyword: Keyword) -> str:
    """The name of a keyword as contracts write it."""
    if isinstance(keyword, (rules.Minimum, rules.Maximum)) and keyword.exclusive:
        return f"exclusive{type(keyword).__name__}"
    known = _NAMES.get(type(keyword))
    return known or type(keyword).__name__[:1].lower() + type(keyword).__name__[1:]


def _walk(contract: Contract, rule: Rule, path: str, input_only: bool) -> Iterator[Constraint]:
    pointer = pointer_of(rule.id)
    said = _at(contract.schema, pointer)
    raw = said if isinstance(said, dict) else {}
    excused = raw.get("x-waive")
    waivers = excused if isinstance(excused, dict) else {}

    file = contract.place.file

    def made(keyword: str, value: JsonValue, field: str, statement: Keyword | None, name: str = "") -> Constraint:
        plain = "required" if name else keyword
        where = f"{pointer}/{keyword}"
        written = where if plain in raw else pointer
        reason = str(waivers.get(plain, "")) if waivers else ""
        return Constraint(where, plain, value, field, file, written, rule, statement, name, input_only, reason)

    for keyword in rule.keywords:
        match keyword:
            case rules.Required(names):
                listed = raw.get("required")
                order = listed if isinstance(listed, list) else list(names)
                for name in names:
                    index = order.index(name) if name in order else len(order)
                    yield made(f"required/{index}", name, _joined(path, name), keyword, name)
            case rules.AdditionalProperties(other) if other.keywords != (rules.Never(),):
                pass
            case _ if not isinstance(keyword, _DESCENDED):
                name = keyword_name(keyword)
                yield made(name, _plain(raw.get(name)), path, keyword)
    if isinstance(unknown := raw.get("format"), str) and unknown not in FORMATS:
        yield made("format", unknown, path, None)
    yield from (made(name, _plain(raw[name]), path, None) for name in NOTES if name in raw)
    for below, step in members(rule):
        yield from _walk(contract, below, _joined(path, step), input_only)


def members(rule: Rule) -> Iterator[tuple[Rule, str]]:
    """The rules below a rule that hold whenever it holds, each with its step in a dotted path."""
    for keyword in rule.keywords:
        match keyword:
            case rules.Properties(known):
                yield from ((one, name) for name, one in known.items())
            case rules.AdditionalProperties(other) if other.keywords != (rules.Never(),):
                yield other, "*"
            case rules.PatternProperties(pairs):
                yield from ((one, "*") for _, one in pairs)
            case rules.PrefixItems(leading):
                yield from ((one, f"[{at}]") for at, one in enumerate(leading))
            case rules.Items(item):
                yield item, "[]"
            case rules.AllOf(several):
                yield from ((one, "") for one in several)
            case _:
                pass


def _joined(path: str, step: str) -> str:
    if not step or not path:
        return path or step
    return f"{path}{step}" if step.startswith("[") else f"{path}.{step}"


def _plain(value: JsonValue) -> JsonValue:
    """A value that a line can show: a scalar, or a list or map of them."""
    if isinstance(value, list):
        return value if all(not isinstance(one, (dict, list)) for one in value) else None
    if isinstance(value, dict):
        lists = (one for one in value.values())
        simple = all(isinstance(one, list) and all(isinstance(each, str) for each in one) for one in lists)
        return value if simple else None
    return value


def _at(schema: JsonValue, pointer: str) -> JsonValue:
    value = schema
    for token in pointer.split("/")[1:]:
        plain = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(plain)
        elif isinstance(value, list) and plain.isdigit() and int(plain) < len(value):
            value = value[int(plain)]
        else:
            return None
    return value
