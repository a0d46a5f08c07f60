"""Groups: contracts by what they are for."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir.model import Contract
from codegen.source.model import JsonValue
from codegen.targets.markdown.escape import text
from codegen.targets.markdown.terms import engine

MESSAGES = frozenset(("pubsub",))
"""Engines that carry contracts instead of keeping them."""


def is_message(contract: Contract) -> bool:
    """Whether a contract is the body of a message."""
    store = contract.facts.store
    return "x-message" in contract.facts.extra or (store is not None and store.engine in MESSAGES)


def is_payload(contract: Contract) -> bool:
    """Whether instances of a contract are sent and answered, and kept nowhere."""
    store = contract.facts.store
    return store is not None and (store.engine == "api" or store.extra.get("kind") == "payload")


def is_entity(contract: Contract) -> bool:
    """Whether instances of a contract are kept somewhere."""
    return contract.facts.store is not None and not is_message(contract) and not is_payload(contract)


def sort_of(contract: Contract) -> str:
    """What a contract is, in a word."""
    if is_message(contract):
        return "message"
    if is_payload(contract):
        return "payload"
    return "entity" if is_entity(contract) else "shared type"


def grouped(contracts: Iterable[Contract]) -> tuple[tuple[str, tuple[Contract, ...]], ...]:
    """Contracts under headings: entities by store and layer, then messages, payloads and shared types."""
    groups: dict[tuple[int, str, str], list[Contract]] = {}
    for one in contracts:
        store = one.facts.store
        if is_entity(one) and store is not None:
            layer = f", layer {text(store.layer)}" if store.layer else ""
            groups.setdefault((0, store.engine, f"Entities in {engine(store.engine)}{layer}"), []).append(one)
        elif is_message(one):
            groups.setdefault((1, "", "Messages"), []).append(one)
        elif is_payload(one):
            groups.setdefault((2, "", "Payloads"), []).append(one)
        else:
            groups.setdefault((3, "", "Shared types"), []).append(one)
    return tuple((title, tuple(groups[order, engine, title])) for order, engine, title in sorted(groups))


def marks_of(contract: Contract) -> str:
    """The marks of a contract as they stand behind its description; nothing when it has none."""
    facts = contract.facts
    held = {
        "append-only": facts.append_only, "deprecated": facts.deprecated, "assumed": facts.assumed is not None,
        "incomplete": bool(facts.incomplete),
    }  # fmt: skip
    marks = [name for name, holds in held.items() if holds]
    return f" *{' · '.join(marks)}*" if marks else ""


def fact(contract: Contract, keyword: str) -> dict[str, JsonValue]:
    """An object-valued keyword of a contract's root; empty when it has none."""
    value = contract.facts.extra.get(keyword)
    return value if isinstance(value, dict) else {}


def texts(value: JsonValue) -> tuple[str, ...]:
    """A list of texts; a single text stands for a list of one."""
    if isinstance(value, str):
        return (value,)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
