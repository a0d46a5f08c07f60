"""Whatever a contract holds, linting ends without an exception, and every finding has a place in the contract."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.ir.model import Package
from codegen.lint.rules import RULES
from codegen.lint.run import lint_package
from tests.conformance import official, suite
from tests.conformance.fuzz.__main__ import subjects
from tests.conformance.model import modelled

EVERYTHING = {rule.code.name: "info" for rule in RULES}


def _check(package: Package) -> None:
    files = {one.place.file for one in package.contracts}
    for one in lint_package(package, EVERYTHING):
        assert one.place.file in files
        assert one.message
        assert one.help


@pytest.mark.parametrize("draft", sorted(suite.DIALECTS))
def test_the_official_suite_is_linted(draft: str, tmp_path: Path) -> None:
    for number, (cases, support) in enumerate(official.batches(draft)):
        folder = tmp_path / str(number)
        folder.mkdir()
        package, _ = modelled({**support, **{case.name: case.contract for case in cases}}, folder)
        _check(package)


def test_random_contracts_are_linted(tmp_path: Path) -> None:
    made = subjects(seed=31, batch=0, contracts=200, per_contract=1)
    package, _ = modelled({f"case_{number:03}": json.dumps(one.contract) for number, one in enumerate(made)}, tmp_path)
    _check(package)
