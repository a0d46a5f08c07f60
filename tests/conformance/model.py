"""Verdicts of the model alone, before any target: of its rules, and of its shapes wherever the rules accept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from codegen.diagnostics import has_errors
from codegen.ir.build import build
from codegen.ir.model import Contract, Package
from codegen.source.load import PackageFolder, load
from tests.conformance.admission import admits
from tests.conformance.forge import SUFFIX
from tests.conformance.rulebook import Rulebook
from tests.conformance.score import Case


def modelled(contracts: Mapping[str, str], folder: Path) -> tuple[Package, set[str]]:
    """The package of these contracts (name -> JSON text), and the names of those that were refused."""
    for name, text in contracts.items():
        (folder / f"{name}{SUFFIX}").write_text(text, encoding="utf-8")
    refused: set[str] = set()
    while True:
        sources, found = load(folder, [PackageFolder("contracts", "")], shown="")
        built = build(sources)
        findings = (*found, *built.diagnostics)
        if not has_errors(findings):
            return built.packages[0], refused
        for one in findings:
            if one.severity == "error":
                (folder / one.place.file).unlink(missing_ok=True)
                refused.add(one.place.file.removesuffix(SUFFIX))


def model_mistakes(cases: Iterable[Case], package: Package) -> list[str]:
    """Every document on which the rules are wrong, or that is right and looks other than the shape says."""
    by_name = {case.name: case for case in cases}
    book = Rulebook(package.definitions)
    judged = [one for one in package.contracts if one.name in by_name]
    return [mistake for one in judged for mistake in _mistakes(by_name[one.name], one, package, book)]


def _mistakes(case: Case, contract: Contract, package: Package, book: Rulebook) -> list[str]:
    found = []
    for text, expected in case.documents:
        value = json.loads(text)
        if book.accepts(contract.root, value) is not expected:
            found.append(f"{case.name}: the rules say {not expected} of {text}")
        elif expected and not admits(contract.shape, value, package.types):
            found.append(f"{case.name}: the shape does not admit {text}")
    return found
