"""Text of a contract stays text in every output, whatever it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.hostile import harm, names, texts
from tests.hostile.front import Front, generated

GRAMMAR = {
    f"{at}_{name}": one
    for at, payload in enumerate(texts.GRAMMAR_PAYLOADS)
    for name, one in texts.single(texts.PAYLOADS[payload])
}
HARMLESS = ("dcg_names", "dcg_type", "discriminator", "extension", "format", "id", "keyword", "media", "x_aliases")
LONG = {"long_line", "many_lines"}


@pytest.fixture(scope="module")
def worlds(front: Front, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder for each kind of attack with all contracts of the kind that were not refused, generated."""
    made = {}
    members = {f"p_{name}": names.of_properties(several) for name, several in names.PROPERTIES.items()}
    members |= {f"d_{name}": names.of_definitions(several) for name, several in names.PROPERTIES.items()}
    members |= {f"v_{name}": names.of_values(several) for name, several in names.PROPERTIES.items()}
    members["measured"] = names.of_units(names.UNITS)
    kinds: dict[str, dict[str, Any]] = {
        "words": {name: texts.words(payload) for name, payload in texts.PAYLOADS.items()},
        "names": {name: texts.names(payload) for name, payload in texts.PAYLOADS.items() if name not in LONG},
        "grammar": {name: contract for name, contract in GRAMMAR.items() if name.endswith(HARMLESS)},
        "members": members,
        "contracts": {name: names.of_properties(["id", "kind", "at"]) for name in names.CONTRACTS},
    }
    for kind, contracts in kinds.items():
        folder = tmp_path_factory.mktemp(kind)
        refused = generated(
            front, folder, {f"c_{name}" if kind != "contracts" else name: one for name, one in contracts.items()}
        )
        assert set(refused) <= ALLOWED.get(kind, set()), refused
        made[kind] = folder / "out"
    return made


ALLOWED = {
    "contracts": {"init", "proto", "create_user_dto", "user_fields", "t"},
    "members": {"c_v_scripts"},
}
"""Contracts whose names collide with others', and may be refused."""


@pytest.mark.parametrize("kind", ["words", "names", "grammar", "members", "contracts"])
def test_nothing_that_a_contract_says_is_code_or_markup_in_any_output(worlds: dict[str, Path], kind: str) -> None:
    out = worlds[kind]
    assert harm.hidden_characters(out) == {}
    assert harm.python_harm(out) == {}
    assert harm.typescript_harm(out) == {}
    assert harm.page_harm(out) == {}


@pytest.mark.parametrize("kind", ["words", "names", "grammar", "members", "contracts"])
def test_what_is_generated_compiles_and_imports_and_runs_nothing(worlds: dict[str, Path], kind: str) -> None:
    assert harm.compiled(worlds[kind]) == ""
    assert harm.imported(worlds[kind]) == ""


def test_diagrams_of_hostile_states_and_relations_are_read_by_mermaid(worlds: dict[str, Path]) -> None:
    assert harm.diagram_harm(worlds["words"]) == {}


def test_strict_type_checkers_accept_hostile_names(worlds: dict[str, Path], tmp_path: Path) -> None:
    assert harm.checked(worlds["members"], tmp_path) == ""


def test_a_contract_that_a_grammar_refuses_is_refused_at_its_place(front: Front, tmp_path: Path) -> None:
    contracts = {name: one for name, one in GRAMMAR.items() if not name.endswith(HARMLESS)}
    refused = generated(front, tmp_path, contracts)
    strict = [
        name
        for name in contracts
        if name.partition("_")[2]
        not in ("pattern", "patterns", "reference", "dynamic", "x_lineage", "x_unique", "anchor")
    ]
    assert set(strict) - set(refused) == set()
    assert harm.hidden_characters(tmp_path / "out") == {}
