"""The sections that an earlier run left in the two files, one for each contract, and which of them still hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from codegen.ir.model import Contract
from codegen.ir.rules import SCOPED
from codegen.ir.shapes import Alias, Enumeration, Record
from codegen.targets.typescript.names import view_name
from codegen.targets.typescript.nesting import nests
from codegen.targets.typescript.scope import Scope, root_type

ABROAD = "// === What other packages define ==="
UNITS = "// === What numbers count ==="
SHARED = "// === What all of them use ==="

_BOUNDS = (ABROAD, UNITS, SHARED)
_MARK = "\n// === "
_USES = "// Uses "
_ASKS = "// Asks other contracts for "


@dataclass(frozen=True, slots=True)
class Fragment:
    """A section of codecs.ts: its text, what it uses of the runtime, what it asks of others beside what all have."""

    text: str
    helpers: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Before:
    """What holds of an earlier run, by contract. `asked` is what any section of that run asked of others."""

    types: Mapping[str, str] = field(default_factory=dict)
    fragments: Mapping[str, Fragment] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()


def fragment(name: str, helpers: Iterable[str], asked: Iterable[str], lines: Iterable[str]) -> Fragment:
    """A section that says in its first lines what it needs, so that `before` knows without rendering it again."""
    used, asks = sorted(helpers), sorted(asked)
    head = [f"// === {name} ===" if name else ABROAD]
    head += [f"{_USES}{', '.join(used)}."] if used else []
    head += [f"{_ASKS}{', '.join(asks)}."] if asks else []
    return Fragment("\n".join([*head, "", *lines]), frozenset(used), frozenset(asks))


def before(scope: Scope, only: Iterable[str] | None, previous: Mapping[str, str]) -> Before:
    """The sections that still hold: of contracts that are not in `only`, and that declare what they would declare now.

    On any doubt, none. The files' texts are this target's own, unchanged since: no text of a contract begins a line
    like a mark, since all of it stands in comments and literals of one line behind something else.
    """
    types, codecs = previous.get("TYPE-CONTRACTS.ts"), previous.get("codecs.ts")
    if only is None or types is None or codecs is None or any(SCOPED in one for one in scope.package.definitions):
        return Before()
    declared, written = _split(types), {name: read(text) for name, text in _split(codecs).items()}
    if declared.keys() != written.keys():
        return Before()
    changed = frozenset(only)
    kept = {
        one.name: name
        for one in scope.package.contracts
        if one.name not in changed and (name := root_type(scope, one)) in declared
        if _holds(scope, one, _declared(declared[name]))
    }
    return Before(
        {contract: declared[name] for contract, name in kept.items()},
        {contract: written[name] for contract, name in kept.items()},
        frozenset().union(*(one.asked for one in written.values())),
    )


def _split(text: str) -> dict[str, str]:
    """The sections of a text by the names in their marks; none when a mark is there twice."""
    found: list[tuple[str, list[str]]] = []
    lines: list[str] = []
    for piece in text.split(_MARK)[1:]:
        head = piece.partition("\n")[0].removesuffix(" ===").removesuffix(" Entity")
        if " " not in head:
            lines = []
            found.append((head, lines))
        elif "// === " + piece.partition("\n")[0] in _BOUNDS:
            lines = []
        lines.append(piece)
    sections = {name: "// === " + _MARK.join(pieces).rstrip("\n") + "\n" for name, pieces in found}
    return sections if len(sections) == len(found) and "\r" not in text else {}


def span(text: str, name: str) -> tuple[int, int] | None:
    """Where the section of that name begins and ends in a text; nothing when it is not there exactly once."""
    heads = [head for head in (f"{_MARK}{name} Entity ===\n", f"{_MARK}{name} ===\n") if head in text]
    if len(heads) != 1 or text.count(heads[0]) != 1:
        return None
    start = text.index(heads[0]) + 1
    end = start
    while (end := text.find(_MARK, end)) >= 0:
        line = text[end + 1 : text.index("\n", end + 1)]
        if line in _BOUNDS or " " not in line.removeprefix("// === ").removesuffix(" ===").removesuffix(" Entity"):
            return start, end
        end += 1
    return start, len(text)


def uses(text: str) -> frozenset[str]:
    """What all sections of codecs.ts use of the runtime."""
    return frozenset(_listed(text, _USES))


def asks(text: str) -> frozenset[str]:
    """What all sections of codecs.ts ask of others beside what all have."""
    return frozenset(_listed(text, _ASKS))


def _listed(text: str, mark: str) -> Iterator[str]:
    at = 0
    while (at := text.find(f"\n{mark}", at)) >= 0:
        at += 1
        yield from text[at + len(mark) : text.index("\n", at)].removesuffix(".").split(", ")


def _declared(text: str) -> list[str]:
    """Every name that a section of TYPE-CONTRACTS.ts exports, in order."""
    return list(dict.fromkeys(one.split(" ", 2)[1].rstrip(":") for one in text.split("\nexport ")[1:]))


def _holds(scope: Scope, contract: Contract, declared: list[str]) -> bool:
    """Whether a section has the names that it would have now, with its types in the order that they would have."""
    wanted = [scope.names.types[identity] for identity in contract.types]
    types = frozenset(wanted)
    return frozenset(declared) == declares(scope, contract) and [one for one in declared if one in types] == wanted


def read(text: str) -> Fragment:
    """A section of codecs.ts with what its first lines say of it."""
    listed = {}
    for line in text.split("\n", 3)[1:3]:
        for mark in (_USES, _ASKS):
            if line.startswith(mark):
                listed[mark] = frozenset(line.removeprefix(mark).removesuffix(".").split(", "))
    return Fragment(text, listed.get(_USES, frozenset()), listed.get(_ASKS, frozenset()))


def declares(scope: Scope, contract: Contract) -> frozenset[str]:
    """Every name that the section of a contract in TYPE-CONTRACTS.ts declares."""
    names = []
    for identity in contract.types:
        one, name = scope.package.types[identity], scope.names.types[identity]
        names.append(name)
        if isinstance(one, Record):
            names += [f"{name}Fields", f"{name}Columns"]
            names += [inline for item in one.fields if (inline := scope.names.inline.get((identity, item.name)))]
            if identity == contract.root.id:
                names += [f"{name}Paths", f"{name}Path"] if nests(scope.package.types, contract) else []
                names += [view_name(view.kind, name) for view in contract.views]
        if isinstance(one, Enumeration) and one.machine is not None:
            names.append(f"{name}Transitions")
        if isinstance(one, (Record, Alias)) and identity in scope.changing:
            names.append(f"{name}Wire")
    return frozenset(names)
