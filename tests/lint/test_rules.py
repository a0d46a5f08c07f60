"""Each rule finds its offence, alone, in the contracts that have it, and nothing in those that do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.lint.rule import LintRule, offence_of
from codegen.lint.rules import RULES, unused_acceptance
from codegen.lint.run import lint_package
from codegen.lint.survey import survey_of
from codegen.source import pointer as pointers
from tests.lint.conftest import Packager, example, package_in

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad").iterdir())
GOOD = sorted((HERE / "good").iterdir())
PAGED = [rule for rule in RULES if rule.code.name.startswith("lint/")]


def _name(one: LintRule | Path) -> str:
    return one.name if isinstance(one, Path) else offence_of(one.code)


@pytest.mark.parametrize("folder", BAD, ids=_name)
def test_a_bad_folder_has_exactly_its_offence(folder: Path) -> None:
    found = lint_package(package_in(folder), {folder.name: "warning"})
    assert {offence_of(one.code) for one in found} == {folder.name}


@pytest.mark.parametrize("folder", GOOD, ids=_name)
def test_a_good_folder_has_none(folder: Path) -> None:
    assert lint_package(package_in(folder), {folder.name: "warning"}) == ()


def test_every_rule_has_a_bad_and_a_good_folder() -> None:
    offences = {offence_of(one.code) for one in PAGED} | {offence_of(unused_acceptance.CODE)}
    assert {one.name for one in BAD} == offences
    assert {one.name for one in GOOD} == offences


@pytest.mark.parametrize("rule", PAGED, ids=_name)
def test_the_bad_example_of_a_page_has_the_offence_and_the_good_one_has_not(
    rule: LintRule, packaged: Packager, tmp_path: Path
) -> None:
    bad = packaged(texts=example(rule.code.page, "Bad"))
    assert list(rule.find(survey_of(bad)))
    for path in tmp_path.iterdir():
        path.unlink()
    good = packaged(texts=example(rule.code.page, "Good"))
    assert not list(rule.find(survey_of(good)))


@pytest.mark.parametrize("folder", BAD, ids=_name)
def test_every_finding_has_help_and_a_place_that_is_there(folder: Path) -> None:
    package = package_in(folder)
    files = {f"contracts/{one.source}": one.schema for one in package.contracts}
    for one in lint_package(package, {folder.name: "warning"}):
        assert one.help
        for place in (one.place, *one.related):
            value = files[place.file]
            for token in pointers.tokens_of(place.pointer) or ():
                if isinstance(value, dict) and token not in value and place.pointer.endswith(f"/{token}"):
                    break  # The name of a member (`given: {name}`, `through: {name}`) is meant.
                value = pointers.step(value, token)


def test_a_rule_is_named_by_its_file_and_its_page_says_how_to_accept_it() -> None:
    files = {path.stem for path in Path(unused_acceptance.__file__).parent.glob("*.py")} - {"__init__"}
    codes = [*(rule.code for rule in RULES), unused_acceptance.CODE]
    assert files == {offence_of(code).replace("-", "_") for code in codes}
    for code in codes:
        assert code.title.endswith(".")
        if code.name.startswith("lint/"):
            assert json.dumps(offence_of(code)) in code.page
            assert "[tool.type-contracts.lint]" in code.page
