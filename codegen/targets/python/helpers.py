"""What stands beside the classes of a contract: values and guards, state machines, dotted paths, document ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from codegen.ir.facts import FieldFacts, StateMachine
from codegen.ir.model import Contract, Package
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Alias, Enumeration, ListOf, Literals, Named, Record, Shape, without_null
from codegen.ir.words import pascal, snake, words_of
from codegen.targets.python.graph import Homes
from codegen.targets.python.names import Names, field_names, free, members_of
from codegen.targets.python.text import line, literal
from codegen.targets.python.units import MODULE, Units

_MOST_PATHS = 400
"""Paths of one contract that get a constant: records that repeat inside each other have no end of them."""


_MOST_VALUES = 200
"""Values of an enumeration that get a literal type: type checkers are slow with more."""

DURATIONS = ("format_duration", "minutes_to_seconds", "seconds_to_minutes")


@dataclass(frozen=True, slots=True)
class Helpers:
    """The text of one contract's helpers, the names that they offer, and what they import."""

    text: str = ""
    names: tuple[str, ...] = ()
    imports: Mapping[str, frozenset[str]] = field(default_factory=dict)


def helpers_of(package: Package, names: Names, homes: Homes) -> dict[str, Helpers]:
    """The helpers of every contract, by its name. Their names step aside for what else stands in the module."""
    result: dict[str, Helpers] = {}
    for group in homes.groups.values():
        taken = {name for one in group for name in _names_in(names, homes, one)}
        result |= {one.name: _helpers(package, names, one, taken) for one in group}
    return result


def _names_in(names: Names, homes: Homes, contract: Contract) -> Iterator[str]:
    """The names that a contract alone puts into its module: no other contract may change those of its helpers."""
    yield from (names.classes[one] for one in (*contract.types, *homes.uses[contract.name]))
    yield from (names.views[contract.name, one.kind] for one in contract.views)
    yield names.roots[contract.name]
    if contract.name in names.constants:
        yield names.constants[contract.name]
        yield f"{names.classes[contract.types[0]]}Fields"


def _helpers(package: Package, names: Names, contract: Contract, taken: set[str]) -> Helpers:
    made: list[Helpers] = []
    for identity in contract.types:
        declared = package.types[identity]
        if isinstance(declared, Enumeration):
            made.append(_guard(names.classes[identity], declared.values, taken))
            if declared.machine is not None and all(isinstance(one, str) for one in declared.values):
                made.append(_machine(names.classes[identity], declared, declared.machine, taken))
        elif isinstance(declared, Alias) and isinstance(declared.shape, Literals):
            values = tuple(one for one in declared.shape.values if isinstance(one, str))
            if values and len(values) == len(declared.shape.values):
                made.append(_guard(names.classes[identity], values, taken))
        elif isinstance(declared, Record):
            made += _guards_inside(names.classes[identity], declared, taken)
    made += [_paths(package, names, contract, taken), _document_id(names, contract, taken)]
    return _joined(made)


def shared_by(package: Package, units: Units) -> dict[str, tuple[str, ...]]:
    """What a package's root offers beside its contracts, by module: for state machines, durations and units."""
    declared = package.types.values()
    result: dict[str, tuple[str, ...]] = {}
    if any(isinstance(one, Enumeration) and one.machine is not None for one in declared):
        result["_states"] = ("TransitionError",)
    if units.durations:
        result["durations"] = DURATIONS
    if units.names:
        result[MODULE] = tuple(units.names.values())
    return result


def _joined(made: Iterable[Helpers]) -> Helpers:
    several = [one for one in made if one.text]
    imports: dict[str, frozenset[str]] = {}
    for one in several:
        for source, wanted in one.imports.items():
            imports[source] = imports.get(source, frozenset()) | wanted
    return Helpers(
        "\n\n".join(one.text for one in several), tuple(name for one in several for name in one.names), imports
    )


def _guard(cls: str, values: tuple[str | int, ...], taken: set[str]) -> Helpers:
    if len(values) > _MOST_VALUES:
        return Helpers()
    plain = _snake(cls)
    value, several, guard = _claimed(taken, f"{cls}Value", f"{plain.upper()}_VALUES", f"is_{plain}")
    listed = [literal(one) if isinstance(one, str) else str(one) for one in values]
    text = (
        f"{value}: TypeAlias = Literal{_list(listed, '[', ']')}\n"
        f"{several}: Final[tuple[{value}, ...]] = {_list(listed, '(', ')')}\n\n\n"
        f"def {guard}(value: object) -> TypeGuard[{value}]:\n"
        f'    """Whether a value is one of `{several}`."""\n'
        f"    return isinstance(value, {'str' if isinstance(values[0], str) else 'int'})"
        f"{'' if isinstance(values[0], str) else ' and not isinstance(value, bool)'} and value in {several}\n"
    )
    return Helpers(text, (value, several, guard), {"typing": frozenset({"Final", "Literal", "TypeAlias", "TypeGuard"})})


def _guards_inside(cls: str, record: Record, taken: set[str]) -> Iterator[Helpers]:
    """The guards of the values that a record's properties list in place."""
    attributes = field_names((one.name, one.facts) for one in record.fields)
    for one in record.fields:
        values = _listed(one.shape)
        if values:
            yield _guard(f"{cls}{pascal(words_of(attributes[one.name]))}", values, taken)


def _listed(shape: Shape) -> tuple[str | int, ...]:
    """Two or more strings, or as many integers, that are all that a property may be (or its items), null aside."""
    inner = without_null(shape)
    inner = without_null(inner.item) if isinstance(inner, ListOf) else inner
    values = inner.values if isinstance(inner, Literals) else ()
    texts = tuple(one for one in values if isinstance(one, str))
    counts = tuple(one for one in values if isinstance(one, int) and not isinstance(one, bool))
    plain: tuple[str | int, ...] = texts or counts
    return plain if len(plain) == len(values) > 1 else ()


def _list(items: list[str], opening: str, closing: str) -> str:
    short = f"{opening}{', '.join(items)}{',' if len(items) == 1 and opening == '(' else ''}{closing}"
    return short if len(short) <= 60 else f"{opening}\n{''.join(f'    {one},{chr(10)}' for one in items)}{closing}"


def _machine(cls: str, declared: Enumeration, machine: StateMachine, taken: set[str]) -> Helpers:
    plain = _snake(cls)
    table, can, must = _claimed(
        taken, f"{plain.upper()}_TRANSITIONS", f"can_transition_{plain}", f"assert_transition_{plain}"
    )
    members = {
        str(value): f"{cls}.{member}"
        for value, member in zip(declared.values, members_of(declared.values), strict=True)
    }
    rows = ""
    for state, member in members.items():
        after = [members[one] for one in machine.moves.get(state, ()) if one in members]
        rows += f"        {member}: frozenset({_set(after)}),\n"
    text = (
        f"{table}: Final[Mapping[{cls}, frozenset[{cls}]]] = MappingProxyType(\n    {{\n{rows}    }}\n)\n"
        f'"""The states that may follow each state; staying is always allowed."""\n\n\n'
        f"def {can}(before: {cls}, after: {cls}) -> bool:\n"
        f'    """Whether `{cls}` may go from one state to another; staying is always allowed."""\n'
        f"    return may_move({table}, before, after)\n\n\n"
        f"def {must}(before: {cls}, after: {cls}) -> None:\n"
        f'    """Raises `TransitionError` when `{cls}` may not go from one state to another."""\n'
        f"    if not {can}(before, after):\n"
        f"        raise TransitionError({literal(cls)}, before, after, {table})\n"
    )
    imports = {
        "typing": frozenset({"Final"}), "types": frozenset({"MappingProxyType"}),
        "collections.abc": frozenset({"Mapping"}), "._states": frozenset({"TransitionError", "may_move"}),
    }  # fmt: skip
    return Helpers(text, (table, can, must), imports)


def _set(members: list[str]) -> str:
    return f"{{{', '.join(members)}}}" if members else ""


def _paths(package: Package, names: Names, contract: Contract, taken: set[str]) -> Helpers:
    root = package.types[contract.types[0]]
    if contract.facts.store is None or not isinstance(root, Record):
        return Helpers()
    found = list(_paths_in(package, root))
    if all(len(one) == 1 for one in found):
        return Helpers()
    cls = names.classes[root.id]
    name, constant, path_type = _claimed(taken, f"{cls}Paths", f"{_snake(cls).upper()}_PATHS", f"{cls}Path")
    members, used = "", set[str]()
    wires = [literal(".".join(wire for _, wire in path)) for path in found]
    for path, wire in zip(found, wires, strict=True):
        attribute = free("_".join(one for one, _ in path), used)
        used.add(attribute)
        members += f"    {attribute}: Final = {wire}\n"
    text = (
        f"class {name}(FieldNames):\n"
        f'    """The dotted paths of the properties of `{cls}`, as document stores write them."""\n\n{members}\n\n'
        f"{constant}: Final = {name}()\n"
    )
    imports = {"typing": frozenset({"Final"}), "._names": frozenset({"FieldNames"})}
    if len(wires) > _MOST_VALUES:
        return Helpers(text, (name, constant), imports)
    text += f"{path_type}: TypeAlias = Literal{_list(wires, '[', ']')}\n"
    imports["typing"] |= {"Literal", "TypeAlias"}
    return Helpers(text, (name, constant, path_type), imports)


Path = tuple[tuple[str, str], ...]
"""Attribute and wire name of each step."""


def _paths_in(package: Package, root: Record) -> Iterator[Path]:
    """The paths of a record, outermost first; a record inside itself is not entered again."""
    waiting: list[tuple[Path, Record, frozenset[RuleId]]] = [((), root, frozenset({root.id}))]
    count = 0
    for path, record, inside in waiting:
        attributes = field_names((one.name, one.facts) for one in record.fields)
        for one in record.fields:
            if count == _MOST_PATHS or "." in one.name:
                continue
            count += 1
            longer = (*path, (attributes[one.name], one.name))
            yield longer
            inner = _record(package, one.shape)
            if inner is not None and inner.id not in inside:
                waiting.append((longer, inner, inside | {inner.id}))


def _record(package: Package, shape: Shape) -> Record | None:
    named = without_null(shape)
    declared = package.types.get(named.id) if isinstance(named, Named) else None
    return declared if isinstance(declared, Record) else None


def _document_id(names: Names, contract: Contract, taken: set[str]) -> Helpers:
    store = contract.facts.store
    rule = store.extra.get("document_id") if store is not None else None
    if not isinstance(rule, dict) or rule.get("rule") != "composed":
        return Helpers()
    parts, separator = rule.get("from"), rule.get("separator")
    if not isinstance(parts, list) or not isinstance(separator, str):
        return Helpers()
    wires = [one for one in parts if isinstance(one, str)]
    attributes = [f"{one}_" if one in ("str", "composed_id") else one for one in _attributes(wires)]
    (name,) = _claimed(taken, f"{_snake(names.classes[contract.types[0]])}_id")
    repeated = rule.get("field")
    told = (
        f"repeated as the property `{line(repeated)}`" if isinstance(repeated, str) else "no property of the document"
    )
    text = (
        f"def {name}({', '.join(f'{one}: str' for one in attributes)}) -> str:\n"
        f'    """The id of a document; it is {told}. No part may be empty or hold a slash."""\n'
        f"    return composed_id({literal(separator)}, {', '.join(attributes)})\n"
    )
    return Helpers(text, (name,), {"._names": frozenset({"composed_id"})})


def _attributes(wires: Iterable[str]) -> list[str]:
    return list(field_names((one, FieldFacts()) for one in wires).values())


def _claimed(taken: set[str], *wanted: str) -> tuple[str, ...]:
    """Free names; a name that is taken gets a number."""
    result = tuple(free(one, taken) for one in wanted)
    taken.update(result)
    return result


def _snake(cls: str) -> str:
    return snake(words_of(cls))
