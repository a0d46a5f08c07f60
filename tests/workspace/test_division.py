"""A run in two halves leaves what a whole run leaves, byte for byte, or there is none."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Collection
from pathlib import Path
from random import Random

import pytest

from benchmarks import make_contracts
from codegen import aside, division, stages, workspace
from codegen.config.settings import Settings
from codegen.workspace import Run

from .edits import edit
from .shop import Shop

OURS = Path(__file__).parents[2] / "contracts"
TYPES = ("typescript",)
Schema = dict[str, object]


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with two cores, in a process with one thread."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1}, raising=False)
    monkeypatch.setattr(aside.threading, "active_count", lambda: 1)


@workspace.unhindered
def whole(settings: Settings) -> Run:
    """What a run finds out that is not divided."""
    run = stages.choose_options(stages.read(Run(settings)))
    return stages.render(stages.keep_what_did_not_change(stages.model(run)))


@workspace.unhindered
def divided(settings: Settings) -> Run | None:
    """What a run finds out in halves."""
    return division.divided(stages.choose_options(stages.read(Run(settings))))


def is_like_the_whole(settings: Settings) -> bool:
    """Whether there is a division; where there is one, it is compared with the whole run."""
    halves = divided(settings)
    if halves is None:
        return False
    run = whole(settings)
    assert halves.outputs == run.outputs
    assert halves.files == run.files
    assert halves.rendered == run.rendered
    assert {name: moved for name, moved in halves.aside.items() if moved} == {
        name: moved for name, moved in run.aside.items() if moved
    }
    assert workspace.located(halves) == workspace.located(run)
    return True


def cut_at_random(monkeypatch: pytest.MonkeyPatch, random: Random) -> None:
    """Halves are cut anywhere, whatever they have in common."""

    def halves(documents: Collection[object]) -> tuple[frozenset[str], frozenset[str]]:
        paths = [one.path for one in documents]  # type: ignore[attr-defined]
        first = {one.package: one.path for one in documents}  # type: ignore[attr-defined]
        mine = {*random.sample(paths, len(paths) // 2), *first.values()}
        return frozenset(mine), frozenset(paths) - mine

    monkeypatch.setattr(division, "halves", halves)


@pytest.mark.parametrize("package", ["accounts", "kitesforu", "koreanstory", "sight"])
def test_our_own_packages_cut_anywhere_are_rendered_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    shutil.copytree(OURS / package, tmp_path / "contracts" / package)
    (tmp_path / "type-contracts.toml").write_text(f'[packages]\n{package} = "{package}"\n', encoding="utf-8")
    settings = Shop(tmp_path).settings(targets=TYPES)
    cut_at_random(monkeypatch, Random(package))
    assert sum(is_like_the_whole(settings) for _ in range(6))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_any_edits_halves_are_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    random, package = Random(seed), ("accounts", "koreanstory", "sight")[seed % 3]
    shutil.copytree(OURS / package, tmp_path / "contracts" / "ours")
    make_contracts.write(12, tmp_path / "contracts" / "many")
    (tmp_path / "type-contracts.toml").write_text('[packages]\nours = "ours"\nmany = "many"\n', encoding="utf-8")
    settings = Shop(tmp_path).settings(targets=TYPES)
    cut_at_random(monkeypatch, random)
    done = 0
    for _ in range(12):
        shutil.copytree(tmp_path / "contracts", tmp_path / "sound")
        told = [edit(random, tmp_path / "contracts") for _ in range(3)]
        divides = is_like_the_whole(settings)
        assert not (divides and whole(settings).failed), told
        done += divides
        if whole(settings).failed:
            shutil.rmtree(tmp_path / "contracts")
            (tmp_path / "sound").rename(tmp_path / "contracts")
        else:
            shutil.rmtree(tmp_path / "sound")
    assert done


@pytest.fixture
def many(tmp_path: Path) -> Shop:
    """As many contracts as two processes share, of which most refer to an earlier one."""
    make_contracts.write(80, tmp_path / "contracts")
    (tmp_path / "type-contracts.toml").write_text('[packages]\nmany = "."\n', encoding="utf-8")
    return Shop(tmp_path)


def test_many_contracts_are_divided_and_written_as_one_process_writes_them(
    many: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    divide = division.divided
    monkeypatch.setattr(division, "divided", lambda run: seen.append((done := divide(run)) is not None) or done)
    assert many.generate(targets=TYPES).status == 0
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0}, raising=False)
    again = many.generate("alone", targets=TYPES)
    assert seen == [True, False]
    assert again.contracts == 80
    assert many.tree() == many.tree("alone")


def test_a_contract_at_fault_is_told_as_by_a_whole_run(many: Shop) -> None:
    path = many.root / "contracts" / f"{make_contracts.name_of(70)}.schema.json"
    broken = json.loads(path.read_text(encoding="utf-8"))
    broken["properties"]["lost"] = {"$ref": "nowhere.schema.json"}
    path.write_text(json.dumps(broken), encoding="utf-8")
    assert divided(many.settings(targets=TYPES)) is None
    outcome = workspace.generate(many.settings(targets=TYPES))
    assert outcome.status == 1
    assert [one.place.file.endswith(path.name) for one in outcome.diagnostics] == [True]


INSIDE = {"type": "object", "properties": {"note": {"type": "string", "maxLength": 9}}}
OLD = "https://json-schema.org/draft/2019-09/schema"


@pytest.mark.parametrize(
    ("divides", "first", "second"),
    [
        pytest.param(
            False,
            {"user": {"properties": {"home_address": INSIDE}}},
            {"user_home": {"properties": {"address": INSIDE}}},
            id="a name is taken in both",
        ),
        pytest.param(
            True,
            {"user": {"properties": {"home": INSIDE}}},
            {"user_home": {"title": "UserHome"}, "order": {"properties": {"home_fields": INSIDE}}},
            id="nothing stands in the way",
        ),
        pytest.param(
            False,
            {"user": {"properties": {"home": INSIDE}}},
            {"order": {"properties": {"to": {"$ref": "user.schema.json#/properties/home"}}}},
            id="a reference leads into the inside of the other half",
        ),
        pytest.param(
            True,
            {"user": {"properties": {"home": INSIDE}}},
            {"order": {"allOf": [{"$ref": "user.schema.json"}], "properties": {"home": {"maxProperties": 3}}}},
            id="a type of the other half is merged",
        ),
        pytest.param(
            False,
            {"node": {"$schema": OLD, "$recursiveAnchor": True, "properties": {"next": {"$recursiveRef": "#"}}}},
            {"order": {"properties": {"home": INSIDE}}},
            id="a reference depends on where it is met",
        ),
    ],
)
def test_where_halves_cannot_tell_the_whole_run_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, divides: bool, first: dict[str, Schema], second: dict[str, Schema]
) -> None:
    shop = Shop(tmp_path)
    for name, schema in {**second, **first}.items():
        shop.write(name, {"type": "object", **schema})
    (tmp_path / "type-contracts.toml").write_text('[packages]\nsales = "sales"\n', encoding="utf-8")
    mine, others = ({f"sales/{name}.schema.json" for name in names} for names in (first, second.keys() - first.keys()))
    monkeypatch.setattr(division, "halves", lambda documents: (frozenset(mine), frozenset(others)))
    settings = shop.settings(targets=TYPES)
    assert whole(settings).outputs
    assert is_like_the_whole(settings) is divides
