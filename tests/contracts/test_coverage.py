"""The page of coverage is complete, is what its rows say, and names nothing that is not there."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from tests.contracts.coverage import PAGE, ROOT, STATUSES, Row, page, rows

COUNTS = {"K": 49, "T": 44, "KS": 35, "SI": 45}


@cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef))


def is_there(proof: str) -> bool:
    path, _, test = proof.partition("::")
    file = ROOT / path
    return file.is_file() and (not test or test in names_in(file))


def has_test(one: Row) -> bool:
    return any("::" in proof or "/lint/" in proof for proof in one.proofs)


def test_every_row_is_there_once_and_in_order() -> None:
    wanted = [f"{name}-{at:02}" for name, most in COUNTS.items() for at in range(1, most + 1)]
    assert [one.id for one in rows()] == wanted


def test_every_test_and_page_that_is_named_is_there() -> None:
    assert [(one.id, proof) for one in rows() for proof in one.proofs if not is_there(proof)] == []


def test_a_status_has_the_proof_that_it_needs() -> None:
    assert {one.status for one in rows()} <= STATUSES.keys()
    assert [one.id for one in rows() if one.status in ("works", "checked", "partly") and not has_test(one)] == []
    assert [one.id for one in rows() if one.status == "described" and not one.proofs] == []
    assert [one.id for one in rows() if one.status in ("partly", "later", "outside") and not one.note] == []


def test_the_page_is_what_the_rows_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.contracts.coverage --write"
