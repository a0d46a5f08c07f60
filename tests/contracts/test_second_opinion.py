"""An oracle of its own, `jsonschema`, agrees with what the contracts' vectors and examples are said to be."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from codegen.ir.build import build
from codegen.ir.model import Package
from codegen.ir.schema import print_documents, uri_of
from codegen.source.load import PackageFolder, load

HERE = Path(__file__).parent
CONTRACTS = HERE.parents[1] / "contracts"


@cache
def packages() -> dict[str, Package]:
    """The packages by name, as the model has them: an entity without its write-only inputs."""
    folders = [PackageFolder(one.name, one.name) for one in sorted(CONTRACTS.iterdir()) if one.is_dir()]
    sources, _ = load(CONTRACTS, folders)
    return {one.name: one for one in build(sources).packages}


@cache
def judge(package: str, contract: str) -> Draft202012Validator:
    """The oracle for a contract of a package. Its engine of patterns names groups in Python's way."""
    model = packages()[package]
    found: Registry[Any] = Registry()
    for document in print_documents(model).values():
        known = json.loads(_known_scheme(json.dumps(document)).replace("(?<format_", "(?P<format_"))
        found = found.with_resource(known["$id"], DRAFT202012.create_resource(known))
    return Draft202012Validator({"$ref": _known_scheme(uri_of(model.contract(contract).root.id))}, registry=found)


def _known_scheme(text: str) -> str:
    """Python's `urllib`, which the oracle asks, takes addresses of an unknown scheme apart in its own way."""
    return text.replace("contracts:///", "https://contracts.test/")


def test_every_example_of_every_contract_is_valid() -> None:
    shown = [
        (package.name, one.name, example)
        for package in packages().values()
        for one in package.contracts
        for example in one.facts.examples
    ]
    assert len(shown) > 50
    assert [(package, one) for package, one, example in shown if not judge(package, one).is_valid(example)] == []


def test_every_good_vector_is_valid_and_most_bad_ones_are_not() -> None:
    lines = (HERE / "vectors.jsonl").read_text(encoding="utf-8").splitlines()
    vectors = [(json.loads(line), *json.loads(line)["contract"].split("/")) for line in lines]
    good = [(one, judge(package, name)) for one, package, name in vectors if one["valid"]]
    bad = [(one, judge(package, name)) for one, package, name in vectors if not one["valid"]]
    # An old name of a property is read by the generated code before the contract is asked.
    refused_good = [one["why"] for one, oracle in good if not oracle.is_valid(one["document"])]
    assert [why for why in refused_good if "old name" not in why and "alias" not in why] == []
    # What is left of the bad ones breaks a format alone, which this oracle takes for an annotation.
    assert sum(not oracle.is_valid(one["document"]) for one, oracle in bad) >= 0.7 * len(bad)
