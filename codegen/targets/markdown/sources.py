"""Sources: where a row or a field comes from, and how it is computed, as a sentence in a cell."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.source.model import JsonValue
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import cell, code, text, value_code
from codegen.targets.markdown.terms import engine

_KINDS: Mapping[JsonValue, str] = {"copy": "copied", "lookup": "looked up", "aggregate": "aggregated",
                                   "constant": "a constant", "load": "loaded", "event": "from events",
                                   "filter": "filtered"}  # fmt: skip


def source(book: Book, said: JsonValue) -> str:
    """One source: a contract with its field and join, or a system outside with what it bears."""
    if not isinstance(said, dict):
        return cell(str(said))
    if "system" in said:
        limits = f" ({text(str(said['limits']))})" if "limits" in said else ""
        return f"{text(str(said['system']))}{limits}"
    field = f" {code(str(said['field']))}" if "field" in said else ""
    pairs = said.get("on")
    keys = " and ".join(f"{code(here)} = {code(str(there))}" for here, there in pairs.items()) if isinstance(
        pairs, dict) else ""  # fmt: skip
    join = f" ({text(str(said.get('join', '')))} join{f' on {keys}' if keys else ''})" if "join" in said else ""
    return f"{book.contract_link(str(said.get('contract', '')))}{field}{join}"


def mapped(book: Book, said: Mapping[str, JsonValue]) -> str:
    """The lineage of a field: its sources, the way it is made, and what else happens."""
    listed = said.get("from")
    sources = ", ".join(source(book, one) for one in listed) if isinstance(listed, list) else ""
    how = _KINDS.get(said.get("kind"), "")
    parts = [", ".join(part for part in (sources, how) if part)]
    parts += [f"where {cell(str(said['where']))}"] if "where" in said else []
    parts += [cell(str(said["rule"]))] if "rule" in said else []
    return "<br>".join(part for part in parts if part)


def computed(said: Mapping[str, JsonValue]) -> str:
    """A computed field: the rule in words, the expression of each engine, and the cases that must hold."""
    lines = [cell(str(said["rule"]))] if "rule" in said else []
    expressions = said.get("expression")
    lines += [f"{engine(name)}: {code(str(one))}" for name, one in expressions.items()] if isinstance(
        expressions, dict) else []  # fmt: skip
    cases = said.get("truth")
    for one in cases if isinstance(cases, list) else ():
        if isinstance(one, dict):
            given = one.get("given")
            pairs = given.items() if isinstance(given, dict) else ()
            there = ", ".join(f"{code(name)} {value_code(value)}" for name, value in pairs)
            lines.append(f"{there} gives {value_code(one.get('gives'))}")
    return "<br>".join(lines)
