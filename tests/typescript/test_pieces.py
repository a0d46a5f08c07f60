"""Files that are made in pieces: those of a full render, whoever made which piece, or none at all."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, event, given, settings

from codegen import manifests
from codegen.diagnostics import has_errors
from codegen.ir.build import build
from codegen.ir.naming import meet
from codegen.output.model import Source
from codegen.source.load import PackageFolder, load
from codegen.source.model import Sources
from codegen.targets import typescript

from .test_sections import NAMES, _contracts


def _read(contracts: Mapping[str, object]) -> Sources | None:
    with tempfile.TemporaryDirectory() as folder:
        for name, schema in contracts.items():
            (Path(folder) / f"{name}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
        sources, found = load(Path(folder), [PackageFolder("shop", ".")])
    return None if has_errors((*found, *build(sources).diagnostics)) else sources


def _joined(sources: Sources, first: set[str]) -> dict[str, str] | None:
    """The files from one piece of the contracts in `first` and one of all others, each by a model of its own."""
    chosen = typescript.options({})
    names = [one.name for one in sources.documents]
    halves = [[one for one in names if one in first], [one for one in names if one not in first]]
    packages = [build(sources, paths=[f"{name}.schema.json" for name in half]).packages[0] for half in halves]
    known: dict[str, Source] = {}
    told = [one for package in packages for one in manifests.sources_of(sources, [package])]
    if any(known.setdefault(one.path, one) != one for one in told) or meet(
        [{key: one.name for key, one in package.types.items()} for package in packages]
    ):
        return None
    pieces = [typescript.piece(one, chosen, half) for one, half in zip(packages, halves, strict=True)]
    joined = typescript.joined(packages[0], chosen, names, pieces)
    return None if joined is None else {one.path: one.text for one in joined.outputs}


@st.composite
def _halves(draw: st.DrawFn) -> tuple[dict[str, object], set[str]]:
    some = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=6, unique=True))
    contracts = draw(_contracts(tuple(some), tuple(some)))
    first = draw(st.sets(st.sampled_from(some), min_size=1, max_size=len(some) - 1))
    return contracts, first


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(_halves())
def test_pieces_join_to_the_files_of_a_full_render(halves: tuple[dict[str, object], set[str]]) -> None:
    contracts, first = halves
    sources = _read(contracts)
    if sources is None:
        return
    joined = _joined(sources, first)
    event("joined" if joined is not None else "not joined")
    whole = typescript.render(build(sources).packages[0], typescript.options({}))
    if joined is not None and not has_errors(whole.diagnostics):
        assert joined == {one.path: one.text for one in whole.outputs}
