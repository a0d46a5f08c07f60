"""What is enforced where: the table of a contract's page, with fields that are alike in one row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.ir.constraints import Constraint, constraints_of
from codegen.ir.model import Contract
from codegen.ir.rules import Rule
from codegen.targets.enforcement import Enforcement, Level
from codegen.targets.markdown.blocks import Block, heading, prose, table
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text

WORDS: dict[frozenset[Level], str] = {
    frozenset(("type",)): "type",
    frozenset(("check",)): "check",
    frozenset(("type", "check")): "type and check",
    frozenset(("documented",)): "documented",
    frozenset(("lost",)): "**lost**",
}
_FIELDS_SHOWN = 6


def enforced(book: Book, contract: Contract, own: Iterable[Rule]) -> Iterable[Block]:
    """Who refuses what breaks the contract, keyword by keyword; nothing where no target judges documents."""
    asked: tuple[Enforcement, ...] = book.options.enforcements
    constraints = constraints_of(contract, own)
    if not asked or not constraints:
        return
    columns = [one.levels(contract, constraints) for one in asked]
    groups: dict[tuple[frozenset[Level], ...], dict[str, list[str]]] = {}
    for one, *levels in zip(constraints, *columns, strict=True):
        fields = groups.setdefault(tuple(levels), {}).setdefault(one.keyword, [])
        if (name := _shown(one)) not in fields:
            fields.append(name)
    yield heading(2, "What is enforced where")
    yield from prose(
        "Who refuses a document that breaks the rule. *type*: the type alone. *check*: the generated check, when a"
        " document is read. *documented*: nobody, since no single document shows it; it is said here and in comments."
    )
    order = {keyword: at for at, keyword in enumerate(dict.fromkeys(one.keyword for one in constraints))}
    cells = [(keyword, fields, levels) for levels, keywords in groups.items() for keyword, fields in keywords.items()]
    rows = (
        [code(keyword), _listed(fields), *(WORDS[one] for one in levels)]
        for keyword, fields, levels in sorted(cells, key=lambda cell: order[cell[0]])
    )
    yield table(("Rule", "Of", *(text(one.title) for one in asked)), rows)
    yield from prose(*(f"{text(one.title)}: {text(said)}." for one in asked if (said := one.exactness(contract))))
    yield from _waived(constraints)


def _shown(one: Constraint) -> str:
    inside = one.rule.id.partition("#")[2].partition("/$defs/")[2].partition("/")[0]
    return code(".".join(part for part in (inside, one.field) if part)) if inside or one.field else "the whole"


def _listed(fields: Sequence[str]) -> str:
    more = f" and {len(fields) - _FIELDS_SHOWN} more" if len(fields) > _FIELDS_SHOWN + 1 else ""
    return ", ".join(fields[:_FIELDS_SHOWN] if more else fields) + more


def _waived(constraints: Iterable[Constraint]) -> Iterable[Block]:
    lines = (f"The loss of {code(one.keyword)} is borne: {text(one.waived)}." for one in constraints if one.waived)
    yield from prose(*dict.fromkeys(lines))
