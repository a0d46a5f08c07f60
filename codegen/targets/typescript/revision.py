"""Revision: new sections of a few contracts in the files of an earlier run, and what must stay the same for that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.ir.model import Contract
from codegen.ir.rules import SCOPED, RuleId
from codegen.ir.shapes import Enumeration, NeverShape, Record, Shape
from codegen.targets.target import Texts
from codegen.targets.typescript.codecs import JUDGED
from codegen.targets.typescript.contracts import section
from codegen.targets.typescript.fragments import again, offered
from codegen.targets.typescript.functions import functions_of
from codegen.targets.typescript.identity import composing
from codegen.targets.typescript.leaves import parts, scalars_in
from codegen.targets.typescript.parts import runtime
from codegen.targets.typescript.scope import Scope, root_type, unit_of
from codegen.targets.typescript.sections import ABROAD, SHARED, Fragment, asks, declares, read, span, uses


def shares_of(scope: Scope, names: Iterable[str]) -> Mapping[str, str]:
    """What each contract contributes outside of its sections: names, proofs, units, the line of its codec."""
    wanted = frozenset(names)
    inline = _inline(scope)
    contracts = [one for one in scope.package.contracts if one.name in wanted]
    careful, endless = _careful(scope, contracts), scope.endless
    return {
        one.name: repr((_share(scope, one, inline), careful[one.source], one.root.id in endless)) for one in contracts
    }


def _inline(scope: Scope) -> Mapping[RuleId, list[tuple[int, tuple[object, str]]]]:
    """The names of inline types by the type that they stand in, each with its turn in the package."""
    found: dict[RuleId, list[tuple[int, tuple[object, str]]]] = {}
    for turn, (key, name) in enumerate(scope.names.inline.items()):
        found.setdefault(key[0], []).append((turn, (key, name)))
    return found


def _share(
    scope: Scope, contract: Contract, within: Mapping[RuleId, list[tuple[int, tuple[object, str]]]]
) -> tuple[object, ...]:
    declared = [scope.package.types[one] for one in contract.types]
    records = [
        (scope.names.types[one.id], isinstance(one.extra, NeverShape)) for one in declared if isinstance(one, Record)
    ]
    inline = [named for _, named in sorted(one for own in contract.types for one in within.get(own, ()))]
    lists = [(scope.names.types[one.id], one.machine is not None) for one in declared if isinstance(one, Enumeration)]
    units = {unit_of(one, scope.options) for one in scalars_in(*_shapes(scope, contract)) if one.unit}
    return (
        root_type(scope, contract), [scope.names.types[one] for one in contract.types],
        sorted(declares(scope, contract)), records, inline, lists, sorted(units - {""}),
        [*offered(scope, contract)], scope.changes(contract.shape), composing(scope, contract),
    )  # fmt: skip


def _careful(scope: Scope, wanted: Iterable[Contract]) -> Mapping[str, list[RuleId]]:
    """The definitions and types of each contract that lead to themselves in several ways, as all of their ring do."""
    found = {one.source: [each for each in one.types if scope.tangles.has(each)] for one in wanted}
    for one in scope.package.definitions:
        source = one.partition("#")[0]
        if source in found and scope.ways.several(one):
            found[source].append(one)
    # Definitions come in the order in which somebody led to them, which is another one where less is read.
    return {source: sorted(one) for source, one in found.items()}


def _shapes(scope: Scope, contract: Contract) -> Iterator[Shape]:
    yield from (shape for one in contract.types for shape in parts(scope.package.types[one]))
    yield from (item.shape for view in contract.views for item in view.fields)


def revised(scope: Scope, names: Iterable[str], folder: str, previous: Texts) -> Mapping[str, str] | None:
    """The two files by path, with new sections of the named contracts; nothing when more than these would change."""
    paths = [f"{folder}/{name}" for name in ("TYPE-CONTRACTS.ts", "codecs.ts")]
    types, codecs = (previous(path) for path in paths)
    if types is None or codecs is None or any(SCOPED in one for one in scope.package.definitions):
        return None
    if f"\n{ABROAD}\n" in types or f"\n{ABROAD}\n" in codecs:
        return None
    wanted = frozenset(names)
    contracts = [one for one in scope.package.contracts if one.name in wanted]
    fresh_types = _replaced(types, {root_type(scope, one): section(scope, one) for one in contracts})
    fresh_codecs = _codecs(scope, contracts, codecs)
    if fresh_types is None or fresh_codecs is None:
        return None
    return dict(zip(paths, (fresh_types, fresh_codecs), strict=True))


def _codecs(scope: Scope, contracts: list[Contract], text: str) -> str | None:
    asked = asks(text)
    functions = functions_of(scope)
    made = again(scope, functions, [one.name for one in contracts], asked)
    sections = {root_type(scope, one): made[one.name] for one in contracts}
    fresh = _replaced(text, {name: one.text.rstrip("\n") + "\n" for name, one in sections.items()})
    if fresh is None or f"\n{JUDGED}\n" not in fresh:
        return None
    if all(_needs_the_same(text, name, one) for name, one in sections.items()):
        return fresh
    now_used = uses(fresh)
    if asks(fresh) != asked:
        return None
    if now_used == uses(text):
        return fresh
    above, mark, _ = fresh.partition(f"\n{SHARED}\n")
    always = {"codec", *(("shallow",) if "\nfunction shallow(" in text else ())}
    return "\n".join([above + mark, *runtime(always | now_used)]) if mark else None


def _needs_the_same(text: str, name: str, made: Fragment) -> bool:
    place = span(text, name)
    before = read(text[slice(*place)]) if place else None
    return before is not None and (before.helpers, before.asked) == (made.helpers, made.asked)


def _replaced(text: str, sections: Mapping[str, str]) -> str | None:
    """A text with other sections under the names of old ones, each of which must be there exactly once."""
    spans = {name: span(text, name) for name in sections}
    pieces, at = [], 0
    for start, end, name in sorted((*one, name) for name, one in spans.items() if one is not None):
        pieces += [text[at:start], sections[name]]
        at = end
    return "".join([*pieces, text[at:]]) if all(spans.values()) else None
