"""From documents to the frozen model: read the rules, refuse what has no meaning, shape, name, and tie together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from codegen.diagnostics import Diagnostic
from codegen.ir.annotations import contract_facts, field_facts
from codegen.ir.backtracking import slow_patterns
from codegen.ir.budgets import over_budget, types_over_budget
from codegen.ir.inventory import file_graph, file_of, inventories
from codegen.ir.keywords import inputs_of
from codegen.ir.loops import loops
from codegen.ir.model import Contract, Package
from codegen.ir.naming import Names
from codegen.ir.reading import RuleReader
from codegen.ir.rules import MERGED, Rule, RuleId
from codegen.ir.shapes import (
    Alias,
    AnyShape,
    Declaration,
    Field,
    ListOf,
    Literals,
    MapOf,
    Named,
    NeverShape,
    Record,
    Scalar,
    Shape,
    Tuple,
    TypeName,
    Union,
)
from codegen.ir.shaping import Shaper
from codegen.ir.views import views_of
from codegen.source.keywords import SCHEMAS_IN
from codegen.source.model import Document, JsonValue, Position, Sources


@dataclass(frozen=True, slots=True)
class Built:
    """The packages of a run, and what is to be said of them. With an error among it the packages are not whole."""

    packages: tuple[Package, ...]
    diagnostics: tuple[Diagnostic, ...]


def build(sources: Sources, names: Iterable[str] | None = None, paths: Collection[str] | None = None) -> Built:
    """The model of every package of `sources`, or of the named ones.

    With `paths` the model of these contracts and of those that they lead to. It is as in the whole model, short of
    names that step aside for names of contracts that are not in it, and of types that only those have others declare.
    """
    wanted = None if names is None else set(names)
    by_package: dict[str, list[Document]] = {}
    for document in sources.documents:
        if wanted is None or document.package in wanted:
            by_package.setdefault(document.package, []).append(document)
    built = [build_package(sources, name, tuple(documents), paths) for name, documents in sorted(by_package.items())]
    return Built(tuple(package for package, _ in built), tuple(one for _, found in built for one in found))


def build_package(
    sources: Sources, name: str, documents: tuple[Document, ...], paths: Collection[str] | None = None
) -> tuple[Package, tuple[Diagnostic, ...]]:
    """The model of one package, or of some of its contracts and those that they lead to, and the findings."""
    reader = RuleReader(sources, dynamic=_has_dynamic(documents))
    positions = {document.path: sources.root(document) for document in documents}
    roots = _roots(reader, sources, positions, positions if paths is None else paths)
    diagnostics = [*reader.diagnostics, *loops(reader.definitions)]
    listed = inventories(reader.definitions)
    diagnostics += over_budget(reader.definitions, listed) if not diagnostics else ()
    diagnostics += slow_patterns(listed)
    if diagnostics:
        return Package(name, (), {}, {}, {}), tuple(diagnostics)
    chosen = Names()
    called = {path: chosen.contract(position) for path, position in positions.items()}
    root_names = {root.id: called[path] for path, root in roots.items()}
    hidden = {f"{path}#/properties/{name}" for path, one in positions.items() for name in inputs_of(one)}
    shaper = _shape(reader, chosen, root_names, frozenset(hidden))
    owners = {one: reader.positions[_first(one)].document.name for one in shaper.types}
    types = _mark_recursive(shaper.types)
    used = {name: uses(one) for name, one in types.items()}
    mentions = {name: one & types.keys() for name, one in used.items()}
    if deep := types_over_budget(mentions, {name: one.place for name, one in types.items()}):
        return Package(name, (), {}, {}, {}), (*chosen.diagnostics, *deep)
    graph = file_graph(listed)
    own: dict[str, list[RuleId]] = {}
    for one in types:
        own.setdefault(file_of(_first(one)), []).append(one)
    contracts = tuple(
        _contract(positions[path], roots[path], tuple(own[path]), shaper, used, graph)
        for path in positions
        if path in roots
    )
    return Package(name, contracts, reader.definitions, types, owners), tuple(chosen.diagnostics)


def _roots(
    reader: RuleReader, sources: Sources, positions: Mapping[str, Position], paths: Collection[str]
) -> dict[str, Rule]:
    """The rules of some contracts, and of every contract of the package that these lead to."""
    roots: dict[str, Rule] = {}
    waiting = [path for path in positions if path in paths]
    while waiting:
        roots |= {path: _read(reader, sources, positions[path]) for path in waiting}
        reached = {file_of(one) for one in reader.definitions} - roots.keys() if len(roots) < len(positions) else ()
        waiting = sorted(path for path in reached if path in positions)
    return roots


def _read(reader: RuleReader, sources: Sources, position: Position) -> Rule:
    for keyword in ("$defs", "definitions"):
        # A keyword that the draft does not know holds no schemas: nobody has judged what is in it.
        known = keyword in SCHEMAS_IN[position.draft]
        for name in _members(position.value, keyword) if known else ():
            reader.read_definition(sources.child(position, keyword, name), position)
    for name in inputs_of(position):
        reader.read_definition(sources.child(position, "properties", name), position)
    return reader.read_root(position)


def _members(value: JsonValue, keyword: str) -> Mapping[str, JsonValue]:
    said = value.get(keyword) if isinstance(value, dict) else None
    return said if isinstance(said, dict) else {}


def _shape(reader: RuleReader, names: Names, roots: Mapping[RuleId, TypeName], hidden: frozenset[RuleId]) -> Shaper:
    shaper = Shaper(reader.definitions, reader.positions, names, roots)
    own = [one for one in reader.definitions if reader.positions[one].document.name and one not in hidden]
    ordered = sorted(own, key=lambda identity: (identity not in roots, _depth(reader.positions[identity]), identity))
    for identity in ordered:
        shaper.declare(identity)
    return shaper


def _depth(position: Position) -> int:
    """Definitions are named before whatever else something refers to."""
    return 0 if position.pointer.startswith(("/$defs/", "/definitions/")) else 1


def _contract(
    position: Position,
    root: Rule,
    own: tuple[RuleId, ...],
    shaper: Shaper,
    used: Mapping[RuleId, frozenset[RuleId]],
    graph: Mapping[str, frozenset[str]],
) -> Contract:
    document = position.document
    mentioned = {one for name in own for one in used[name]}
    facts = contract_facts(position.value)
    record = shaper.types[root.id]
    views = views_of(record, _inputs(position, shaper), facts) if isinstance(record, Record) else ()
    return Contract(
        name=document.name,
        package=document.package,
        type_name=shaper.roots[root.id],
        root=root,
        shape=Named(root.id),
        types=(root.id, *(one for one in own if one != root.id)),
        imports=tuple(sorted(one for one in mentioned if file_of(_first(one)) != document.path)),
        views=views,
        facts=facts,
        place=position.place(),
        source=document.path,
        reads=tuple(sorted(_reach(document.path, graph) | {document.path})),
        refers=tuple(sorted(graph[document.path])),
        schema=document.value,
    )


def _inputs(position: Position, shaper: Shaper) -> tuple[Field, ...]:
    """The write-only properties of a stored entity, shaped on their own since its rules leave them out."""
    hidden = inputs_of(position)
    required = position.value.get("required") if isinstance(position.value, dict) else None
    fields = []
    for name in _members(position.value, "properties"):
        if name in hidden:
            rule = shaper.definitions[f"{position.key}/properties/{name}"]
            must = isinstance(required, list) and name in required
            facts = field_facts(shaper.positions[rule.id].value, shaper.behind(rule))
            fields.append(Field(name, shaper.shape((rule,)), must, rule, rule.place, facts))
    return tuple(fields)


_SIMPLE = (Scalar, Literals, AnyShape, NeverShape)


def uses(declaration: Declaration) -> frozenset[RuleId]:
    """The declared types that a declaration mentions."""
    match declaration:
        case Record():
            shapes = (*[one.shape for one in declaration.fields], declaration.extra)
        case Alias():
            shapes = (declaration.shape,)
        case _:
            shapes = ()
    return frozenset([one for shape in shapes if not isinstance(shape, _SIMPLE) for one in _named(shape)])


def _named(shape: Shape) -> Iterator[RuleId]:
    match shape:
        case Named(identity):
            yield identity
        case ListOf(item):
            yield from _named(item)
        case MapOf(value):
            yield from _named(value)
        case Tuple(items, rest):
            for one in (*items, rest):
                yield from _named(one)
        case Union(options):
            for one in options:
                yield from _named(one)
        case _:
            pass


def _mark_recursive(types: Mapping[RuleId, Declaration]) -> dict[RuleId, Declaration]:
    """Aliases that reach themselves through aliases alone are marked: a target cannot write them out in place."""
    aliases = _aliases(types)
    through = {name: uses(one) & aliases for name, one in types.items() if isinstance(one, Alias)}
    marked = dict(types)
    for name in _without_ends(through):
        one = types[name]
        if isinstance(one, Alias) and name in _reach(name, through):
            marked[name] = replace(one, recursive=True)
    return marked


def _without_ends(graph: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The names that may be on a circle: those that lead nowhere are taken away until there are none."""
    before: dict[str, list[str]] = {}
    left = {name: len(targets) for name, targets in graph.items()}
    for name, targets in graph.items():
        for target in targets:
            before.setdefault(target, []).append(name)
    ends = [name for name, count in left.items() if not count]
    while ends:
        for name in before.get(ends.pop(), ()):
            left[name] -= 1
            if not left[name]:
                ends.append(name)
    return tuple(name for name, count in left.items() if count)


def _aliases(types: Mapping[RuleId, Declaration]) -> frozenset[RuleId]:
    return frozenset(name for name, one in types.items() if isinstance(one, Alias))


def _reach(start: str, graph: Mapping[str, frozenset[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(graph.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(graph.get(name, ()))
    return found


def _first(identity: RuleId) -> RuleId:
    """The rule that a merged type's id ends with: the place where it stands."""
    return identity.rpartition(MERGED)[2]


def _has_dynamic(documents: tuple[Document, ...]) -> bool:
    """Whether any contract can meet a dynamic reference: its own, or one of a meta-schema that it refers to."""
    waiting: list[object] = [document.value for document in documents if not document.is_static]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if "$dynamicRef" in value or "$recursiveRef" in value:
                return True
            reference = value.get("$ref")
            if isinstance(reference, str) and "json-schema.org/" in reference:
                return True
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return False
