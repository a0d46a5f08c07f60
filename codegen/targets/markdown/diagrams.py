"""Diagrams: Mermaid text. Ids are numbers of our own; whatever a contract says is inside a quoted label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.ir.facts import StateMachine
from codegen.ir.model import Contract
from codegen.ir.shapes import Record
from codegen.targets.markdown.blocks import Block, fence
from codegen.targets.markdown.book import Book, Use
from codegen.targets.markdown.escape import attribute, label, remark
from codegen.targets.markdown.kinds import unit_in, word
from codegen.targets.markdown.terms import unit as unit_of

MOST_MOVES = 120
MOST_NEIGHBOURS = 24
MOST_COLUMNS = 30


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow of a flow chart, between two nodes by their labels."""

    start: str
    end: str
    label: str = ""
    dotted: bool = False


def machine(states: Sequence[str], moves: StateMachine) -> tuple[Block, ...]:
    """The state diagram of an enumeration; nothing when it has more moves than a picture can show."""
    ids = {state: f"s{at}" for at, state in enumerate(states)}
    arrows = [(start, end) for start, ends in moves.moves.items() for end in ends if start in ids and end in ids]
    if len(arrows) > MOST_MOVES:
        return ()
    lines = ["stateDiagram-v2", *(f'    state "{label(state)}" as {name}' for state, name in ids.items())]
    lines += [f"    [*] --> {ids[state]}" for state in moves.initial if state in ids]
    lines += [f"    {ids[start]} --> {ids[end]}" for start, end in arrows]
    lines += [f"    {ids[state]} --> [*]" for state in moves.final if state in ids]
    return (fence("mermaid", lines),)


def flow(nodes: Iterable[tuple[str, str]], arrows: Iterable[Arrow], direction: str = "LR") -> Block:
    """A flow chart. `nodes` are labels with their form: `box`, `round` or `store`."""
    ids: dict[str, str] = {}
    lines = [f"flowchart {direction}"]
    brackets = {"box": ("[", "]"), "round": ("([", "])"), "store": ("[(", ")]"), "bold": ("[[", "]]")}
    for name, form in nodes:
        if name not in ids:
            ids[name] = f"n{len(ids)}"
            opening, closing = brackets[form]
            lines.append(f'    {ids[name]}{opening}"{label(name)}"{closing}')
    for arrow in arrows:
        line = "-.->" if arrow.dotted else "-->"
        said = f'|"{label(arrow.label)}"|' if arrow.label else ""
        lines.append(f"    {ids[arrow.start]} {line}{said} {ids[arrow.end]}")
    return fence("mermaid", lines)


def neighbourhood(book: Book, contract: Contract) -> tuple[Block, ...]:
    """What a contract refers to, and what refers to it; nothing when it stands alone."""
    uses = (*book.uses[contract.name], *book.used_by[contract.name])
    if not uses:
        return ()
    shown = uses[:MOST_NEIGHBOURS]
    names = dict.fromkeys((contract.name, *(one.user for one in shown), *(one.used for one in shown)))
    titles = {name: book.title(book.contracts[name]) if name in book.contracts else name for name in names}
    nodes = ((titles[name], "bold" if name == contract.name else "box") for name in names)
    arrows = dict.fromkeys(Arrow(titles[one.user], titles[one.used], one.field, not one.field) for one in shown)
    chart = flow(nodes, arrows)
    if len(uses) > len(shown):
        return (chart, Block((f"The diagram shows {len(shown)} of {len(uses)} connections; the lists have them all.",)))
    return (chart,)


def relations(book: Book, entities: Sequence[Contract], uses: Iterable[Use]) -> Block:
    """An entity-relationship diagram; ends of `uses` that are not among `entities` appear by name alone."""
    ids = {one.name: f"e{at}" for at, one in enumerate(entities)}
    lines = ["erDiagram"]
    for one in entities:
        lines += _entity(book, one, ids[one.name])
    links = []
    for use in uses:
        for name in (use.used, use.user):
            if name not in ids:
                ids[name] = f"e{len(ids)}"
                title = book.title(book.contracts[name]) if name in book.contracts else name
                lines.append(f'    {ids[name]}["{label(title)}"]')
        links.append(f'    {ids[use.used]} {_ends(use)} {ids[use.user]} : "{label(use.field or use.used)}"')
    return fence("mermaid", (*lines, *dict.fromkeys(links)))


def _ends(use: Use) -> str:
    one = "||" if use.required else "|o"
    return {
        "one_to_one": f"{one}--o|", "many_to_one": f"{one}--o{{",
        "one_to_many": "}o--||", "many_to_many": "}o--o{",
    }[use.cardinality]  # fmt: skip


def _entity(book: Book, contract: Contract, name: str) -> list[str]:
    record = book.package.types[contract.root.id]
    opening = f'    {name}["{label(book.title(contract))}"]'
    if not isinstance(record, Record) or not record.fields:
        return [opening]
    key = contract.facts.store.key if contract.facts.store else ()
    lines = [opening + " {"]
    for field in record.fields[:MOST_COLUMNS]:
        roles = [role for role, holds in (("PK", field.name in key), ("FK", field.facts.references)) if holds]
        kind = (field.facts.column.type if field.facts.column else "") or word(book, field.shape)
        counted = field.facts.unit or unit_in(book, field.shape)
        unit = f' "{remark(unit_of(counted))}"' if counted else ""
        marked = f" {','.join(roles)}" if roles else ""
        lines.append(f"        {attribute(kind)} {attribute(field.name)}{marked}{unit}")
    more = len(record.fields) - MOST_COLUMNS
    if more > 0:
        lines.append(f'        more and_{more}_others "see the page"')
    return [*lines, "    }"]
