"""Reach: what of a contract stands on other pages than its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from codegen.ir.model import Contract
from codegen.ir.rules import RuleId
from codegen.ir.shapes import Named
from codegen.targets.markdown.blocks import Block
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.documents import OF_FACTS
from codegen.targets.markdown.groups import is_entity, is_message, sort_of
from codegen.targets.markdown.index import row
from codegen.targets.markdown.kinds import unit_in
from codegen.targets.markdown.names import topic_names
from codegen.targets.markdown.naming import exceptions, respelled
from codegen.targets.markdown.relationships import data_model, diagrams, opening
from codegen.targets.markdown.services import flow_blocks, topic_blocks, topics
from codegen.targets.spelling import Spelling


def shares_of(book: Book, names: Iterable[str]) -> Mapping[str, str]:
    """The share of each of some contracts."""
    wanted = frozenset(names)
    turns = [{identity: turn for turn, identity in enumerate(one.fields)} for one in book.spellings]
    return {one.name: repr(_share(book, one, turns)) for one in book.package.contracts if one.name in wanted}


def _share(book: Book, contract: Contract, turns: Sequence[Mapping[RuleId, int]]) -> tuple[object, ...]:
    *cells, said = row(book, contract)
    store = contract.facts.store
    listed = replace(book.package, types={one: book.package.types[one] for one in contract.types})
    return (
        book.pages[contract.name], sort_of(contract), cells, bool(said), contract.name in book.long,
        (store.engine, store.layer) if store else None,
        [(book.titles[one], book.anchors[one], unit_in(book, Named(one))) for one in contract.types],
        book.uses[contract.name],
        tuple(exceptions(replace(book, package=listed))),
        [respelled(_in_turn(contract, one, known)) for one, known in zip(book.spellings, turns, strict=True)],
        [(one.language, one.imports.get(contract.root.id)) for one in book.spellings],
        tuple(_elsewhere(book, contract)),
    )  # fmt: skip


def _in_turn(contract: Contract, spelling: Spelling, turns: Mapping[RuleId, int]) -> Iterator[Mapping[str, str]]:
    """The names of the contract's records, in the order that the language has them in."""
    own = (one for one in contract.types if one in turns)
    return (spelling.fields[one] for one in sorted(own, key=turns.__getitem__))


def _elsewhere(book: Book, contract: Contract) -> Iterator[Block]:
    """What the documents of the package would say if there were this contract alone."""
    alone = replace(book, package=replace(book.package, contracts=(contract,)))
    if is_entity(contract):
        mute = replace(contract, facts=replace(contract.facts, description=""))
        silent = replace(book, package=replace(book.package, contracts=(mute,)))
        yield from (*data_model(silent), *diagrams(silent), Block((str(bool(opening(book, contract))),)))
    if is_message(contract):
        found = topics(alone)
        yield from flow_blocks(alone, topic_names(found))
        yield from (one for topic, contracts in found.items() for one in topic_blocks(alone, topic, contracts))
    for document in OF_FACTS:
        if document.facts(alone):
            yield from document.blocks(alone)
