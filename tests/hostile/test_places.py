"""Bytes that are no contract, files that are none, references out of the folder: refused at their place, and not touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.hostile.front import Front, apart, blameless, generated, written
from tests.hostile.names import MEETING_FILES, REFUSED_FILES
from tests.hostile.places import BYTES, REFERENCES, THINGS, WRONG

GOOD = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_bytes_that_are_no_contract_are_refused_by_their_own_code(front: Front, tmp_path: Path) -> None:
    refused = generated(front, tmp_path, {name: data for name, (data, _) in BYTES.items()} | {"good": GOOD})
    assert {name: several[0]["code"] for name, several in refused.items()} == {
        name: code for name, (_, code) in BYTES.items()
    }


def test_a_keyword_of_the_wrong_type_is_refused(front: Front, tmp_path: Path) -> None:
    refused = apart(front, tmp_path, WRONG)
    assert set(WRONG) - set(refused) == set()


def test_a_reference_out_of_the_contracts_is_refused_and_reads_nothing(front: Front, tmp_path: Path) -> None:
    (tmp_path / "secret.schema.json").write_text('{"type": "string"}')
    (tmp_path / "contracts" / "refers").mkdir(parents=True)
    (tmp_path / "contracts" / "secret.schema.json").symlink_to("../secret.schema.json")
    (tmp_path / "contracts" / "secret.schema.json").unlink()
    refused = generated(
        front,
        tmp_path,
        {name: {"allOf": [{}], "$ref": reference} for name, reference in REFERENCES.items()} | {"good": GOOD},
    )
    assert set(REFERENCES) - set(refused) == set()
    assert all(one["code"].startswith("source/") for several in refused.values() for one in several)


@pytest.mark.parametrize("name", THINGS)
def test_what_is_no_file_is_refused_without_waiting(front: Front, tmp_path: Path, name: str) -> None:
    make, code = THINGS[name]
    (tmp_path / "secret.schema.json").write_text('{"type": "string"}')
    written(tmp_path, {"good": GOOD})
    make(tmp_path / "contracts" / f"{name}.schema.json")
    answer = front.generate(tmp_path)
    blameless(answer)
    assert answer.status == 1
    assert {one["code"] for one in answer.errors} <= set(code.split("|"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", REFUSED_FILES)
def test_a_file_name_that_some_system_cannot_have_is_refused(front: Front, tmp_path: Path, name: str) -> None:
    (tmp_path / "contracts").mkdir()
    (tmp_path / "contracts" / f"{name}.schema.json").write_text("{}")
    answer = front.generate(tmp_path)
    blameless(answer)
    assert answer.status == 1
    assert {one["code"] for one in answer.errors} == {"source/unportable-name"}


@pytest.mark.parametrize(("one", "other"), MEETING_FILES)
def test_file_names_that_meet_are_refused_or_told_apart(front: Front, tmp_path: Path, one: str, other: str) -> None:
    (tmp_path / "contracts").mkdir()
    for name in (one, other):
        (tmp_path / "contracts" / f"{name}.schema.json").write_text('{"type": "object", "properties": {"a": {}}}')
    answer = front.generate(tmp_path)
    blameless(answer)
    if answer.status == 0:
        made = [path.name.casefold() for path in (tmp_path / "out" / "docs").rglob("*.md")]
        assert len(made) == len(set(made)) == 3
    else:
        assert {found["code"].partition("/")[2] for found in answer.errors} == {"name-collision"}


def test_a_contract_that_may_not_be_read_is_refused(front: Front, tmp_path: Path) -> None:
    written(tmp_path, {"closed": GOOD})
    (tmp_path / "contracts" / "closed.schema.json").chmod(0)
    answer = front.generate(tmp_path)
    blameless(answer)
    assert os.geteuid() == 0 or [one["code"] for one in answer.errors] == ["source/unreadable"]


def test_links_planted_in_the_output_are_replaced_and_not_followed(front: Front, tmp_path: Path) -> None:
    written(tmp_path, {"good": GOOD})
    (tmp_path / "victim.txt").write_text("mine")
    (tmp_path / "elsewhere").mkdir()
    package = tmp_path / "out" / "python" / "contracts"
    package.mkdir(parents=True)
    (package / "good.py").symlink_to(tmp_path / "victim.txt")
    (tmp_path / "out" / "docs").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "out" / "manifest.json").symlink_to(tmp_path / "victim.txt")
    answer = front.generate(tmp_path)
    assert "Traceback" not in answer.stderr
    assert (tmp_path / "victim.txt").read_text() == "mine"
    assert list((tmp_path / "elsewhere").iterdir()) == []
