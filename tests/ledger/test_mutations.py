"""The ledger is true: a document that breaks one constraint alone is refused exactly where the ledger says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from codegen.targets.enforcement import Level
from tests.ledger.breaking import Cell, cells
from tests.ledger.rich import RICH
from tests.ledger.world import World, generate, ledger, model

REPOSITORY = Path(__file__).parents[2]
OWN = sorted(one.name for one in (REPOSITORY / "contracts").iterdir() if one.is_dir())
UNBROKEN: dict[str, str] = json.loads((Path(__file__).parent / "unbroken.json").read_text(encoding="utf-8"))
"""The cells that no single document breaks alone, with the reason. The list can only shrink."""


class Proof:
    """One package with its cells, its ledger, and its code."""

    def __init__(self, name: str, world: World) -> None:
        self.name, self.world = name, world
        self.cells = cells(world.package)
        self.ledger: Mapping[tuple[str, str, str], frozenset[Level]] = ledger(world.package)
        self.asked = [(one.contract, document) for one in self.cells for document in one.documents]

    def key(self, one: Cell) -> str:
        return f"{self.name}/{one.contract}#{one.constraint.pointer}"

    def levels(self, target: str, one: Cell) -> frozenset[Level]:
        return self.ledger[target, one.contract, one.constraint.pointer]

    def verdicts(self, accepted: list[bool]) -> Iterator[tuple[Cell, list[bool]]]:
        """The cells that documents break, each with whether each of its documents was refused."""
        rest = iter(accepted)
        for one in self.cells:
            refused = [not next(rest) for _ in one.documents]
            if refused:
                yield one, refused


@pytest.fixture(scope="module", params=[*OWN, "rich"])
def proof(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Proof:
    name: str = request.param
    folder = tmp_path_factory.mktemp(name)
    root = REPOSITORY / "contracts"
    if name == "rich":
        root = folder / "contracts"
        (root / name).mkdir(parents=True)
        for contract, schema in RICH.items():
            (root / name / f"{contract}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    return Proof(name, generate(model(root, name, f"ledger_of_{name}"), folder))


def test_every_constraint_is_broken_by_a_document_or_listed_with_a_reason(proof: Proof) -> None:
    unbroken = {proof.key(one) for one in proof.cells if not one.documents}
    listed = {key for key in UNBROKEN if key.startswith(f"{proof.name}/")}
    assert sorted(unbroken - listed) == []
    assert sorted(listed - unbroken) == [], "these are broken by a document now: take them out of the list"


def test_python_refuses_with_its_types_alone_what_the_ledger_gives_to_types(
    proof: Proof, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof.world.check, "_verdict", lambda *_: (True, True))
    wrong = []
    for one, refused in proof.verdicts([proof.world.python_accepts(*each) for each in proof.asked]):
        levels = proof.levels("python", one)
        if (levels == {"type"} and not all(refused)) or (levels == {"check"} and any(refused)):
            wrong.append((proof.key(one), sorted(levels), one.documents, refused))
    assert wrong == []


def test_python_refuses_everything_with_its_check(proof: Proof) -> None:
    verdicts = proof.verdicts([proof.world.python_accepts(*each) for each in proof.asked])
    assert [(proof.key(one), one.documents) for one, refused in verdicts if not all(refused)] == []


def test_codecs_refuse_what_the_ledger_gives_to_the_check(proof: Proof, node_modules: Path) -> None:
    for one, refused in proof.verdicts(proof.world.codec_accepts(proof.asked, node_modules)):
        assert set(refused) == {"check" in proof.levels("typescript", one)}, (proof.key(one), one.documents)


def test_the_compiler_refuses_what_the_ledger_gives_to_types(proof: Proof, node_modules: Path) -> None:
    wrong = []
    for one, refused in proof.verdicts(proof.world.compiler_accepts(proof.asked, node_modules)):
        if any(refused) != ("type" in proof.levels("typescript", one)):
            wrong.append((proof.key(one), sorted(proof.levels("typescript", one)), one.documents, refused))
    assert wrong == []
