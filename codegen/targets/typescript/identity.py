"""Ids of documents that are composed of several values, as functions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.ir.facts import FieldFacts
from codegen.ir.model import Contract
from codegen.ir.shapes import Record
from codegen.targets.typescript.names import camel, property_name
from codegen.targets.typescript.reserved import GLOBALS
from codegen.targets.typescript.scope import Scope
from codegen.targets.typescript.text import comment, literal

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_COMPOSED = """\
function composedId(separator: string, parts: readonly string[]): string {
  for (const part of parts) {
    if (part === '' || part.includes('/')) throw new RangeError(`no part of a document's id: ${JSON.stringify(part)}`);
  }
  return parts.join(separator);
}
"""


@dataclass(frozen=True, slots=True)
class Composing:
    """The function that composes an id: what it should be called, and its text before and behind its name."""

    wanted: str
    before: str
    behind: str


def composings(scope: Scope, names: Collection[str]) -> Mapping[str, Composing]:
    """The functions of those of the named contracts whose documents have a composed id."""
    found = ((one, composing(scope, one)) for one in scope.package.contracts if one.name in names)
    return {contract.name: one for contract, one in found if one is not None}


def identities(composed: Iterable[Composing], taken: Iterable[str]) -> Iterator[str]:
    """These functions under names that are free, and the one that they share."""
    claimed = {*taken, "composedId"}
    texts = []
    for one in composed:
        name = one.wanted
        while name in claimed:
            name += "_"
        claimed.add(name)
        texts.append(f"{one.before}{name}{one.behind}")
    if texts:
        yield from (*texts, _COMPOSED)


def composing(scope: Scope, contract: Contract) -> Composing | None:
    """The function of a contract whose documents have a composed id; nothing for any other."""
    rule = _rule(contract)
    return None if rule is None else _function(scope, contract, *rule)


def _rule(contract: Contract) -> tuple[list[str], str, str] | None:
    """The properties that an id is composed of, what stands between them, and the property that repeats the id."""
    rule = contract.facts.store.extra.get("document_id") if contract.facts.store is not None else None
    if not isinstance(rule, dict) or rule.get("rule") != "composed":
        return None
    parts, separator, repeated = rule.get("from"), rule.get("separator"), rule.get("field")
    if not isinstance(parts, list) or not isinstance(separator, str):
        return None
    return [one for one in parts if isinstance(one, str)], separator, repeated if isinstance(repeated, str) else ""


def _function(scope: Scope, contract: Contract, wires: list[str], separator: str, repeated: str) -> Composing:
    root = scope.package.types[contract.root.id]
    facts = {one.name: one.facts for one in root.fields} if isinstance(root, Record) else {}
    parts: list[str] = []
    for at, wire in enumerate(wires, 1):
        ours = property_name(wire, facts.get(wire, FieldFacts()))
        free = _IDENTIFIER.fullmatch(ours) and ours not in GLOBALS and ours not in (*parts, "composedId")
        parts.append(ours if free else f"part{at}")
    told = f"repeated as the property `{comment(repeated)}`" if repeated else "no property of the document"
    return Composing(
        f"{camel('_'.join(contract.type_name.words))}Id",
        f"/** The id of a document; it is {told}. No part may be empty or hold a slash. */\nexport function ",
        f"({', '.join(f'{one}: string' for one in parts)}): string {{\n"
        f"  return composedId({literal(separator)}, [{', '.join(parts)}]);\n}}\n",
    )
