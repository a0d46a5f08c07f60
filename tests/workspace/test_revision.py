"""After a change of a few contracts only these are rendered, and the result is that of a run from nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random

import pytest

from benchmarks import make_contracts
from codegen import workspace
from codegen.outcome import Outcome

from .edits import edit
from .shop import BUYER, ORDER, STATE, Shop, open_shop

OURS = Path(__file__).parents[2] / "contracts"


def errors(outcome: Outcome) -> list[tuple[str, str, int, str]]:
    """What is wrong, in order."""
    found = [one for one in outcome.diagnostics if one.severity == "error"]
    return sorted((one.code.name, one.place.file, one.place.line, one.message) for one in found)


def project(root: Path, package: str) -> Shop:
    """Contracts of this repository beside some that refer to each other."""
    shutil.copytree(OURS / package, root / "contracts" / "ours")
    make_contracts.write(10, root / "contracts" / "many")
    (root / "type-contracts.toml").write_text('[packages]\nours = "ours"\nmany = "many"\n', encoding="utf-8")
    return Shop(root)


def check_a_walk(shop: Shop, random: Random, steps: int) -> int:
    """Edits and generates in turn, and compares each time; how many contracts were rendered."""
    shop.generate()
    sound, count = shop.root / "sound", 0
    for _ in range(steps):
        shutil.copytree(shop.root / "contracts", sound)
        done = [edit(random, shop.root / "contracts") for _ in range(random.choice((1, 1, 1, 2)))]
        after = workspace.generate(shop.settings(), in_place=random.random() < 0.5)
        fresh = workspace.generate(shop.settings("fresh"))
        assert errors(after) == errors(fresh), done
        if fresh.status:
            shutil.rmtree(shop.root / "contracts")
            sound.rename(shop.root / "contracts")
            continue
        assert shop.tree() == shop.tree("fresh"), done
        count += len(after.rendered)
        shutil.rmtree(sound)
        shutil.rmtree(shop.root / "fresh")
    return count


@pytest.mark.parametrize(("seed", "package"), [(1, "accounts"), (2, "koreanstory"), (3, "accounts"), (4, "sight")])
def test_a_walk_of_random_edits_ends_where_runs_from_nothing_do(tmp_path: Path, seed: int, package: str) -> None:
    assert check_a_walk(project(tmp_path, package), Random(seed), 8)


@pytest.fixture
def many(tmp_path: Path) -> Shop:
    """Contracts of which most refer to an earlier one, generated."""
    make_contracts.write(30, tmp_path / "contracts")
    (tmp_path / "type-contracts.toml").write_text('[packages]\nmany = "."\n', encoding="utf-8")
    shop = Shop(tmp_path)
    shop.generate()
    return shop


def change(shop: Shop, name: str, field: str = "", **keywords: object) -> Outcome:
    """Changes keywords of a contract, or of one of its fields, and generates."""
    path = shop.root / "contracts" / f"{name}.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    (schema["properties"].setdefault(field, {}) if field else schema).update(keywords)
    path.write_text(json.dumps(schema, indent=2), encoding="utf-8")
    outcome = shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    return outcome


def users(shop: Shop, name: str) -> set[str]:
    """The contracts that refer to one, through others or not, itself included."""
    found = {name}
    for path in sorted((shop.root / "contracts").iterdir(), key=lambda one: one.name.rpartition("_")[2]):
        refers = json.loads(path.read_text(encoding="utf-8"))["properties"]["parent"].get("$ref", "")
        if refers.removesuffix(".schema.json") in found:
            found.add(path.name.removesuffix(".schema.json"))
    return found


def names(outcome: Outcome) -> set[str]:
    """The contracts that were rendered."""
    return {path.rpartition("/")[2].removesuffix(".schema.json") for path in outcome.rendered}


FIRST, LAST = make_contracts.name_of(9), make_contracts.name_of(29)


def test_the_description_of_a_field_is_its_contracts_own_business(many: Shop) -> None:
    assert len(users(many, FIRST)) > 1
    done = change(many, FIRST, "address", description="Where it is.")
    assert names(done) == users(many, FIRST), "the address is a type of its own, which others can show"
    done = change(many, FIRST, "parent", description="What it comes from.")
    assert names(done) == {FIRST}
    assert sorted(done.written) == [
        f"docs/many/{FIRST}.md", f"python/many/{FIRST}.py", "typescript/many/TYPE-CONTRACTS.ts",
    ]  # fmt: skip


def test_the_description_of_a_contract_that_nobody_uses_renders_it_alone(many: Shop) -> None:
    done = change(many, LAST, description="The last one.")
    assert names(done) == {LAST}
    assert sorted(done.written) == [
        "docs/many/README.md", f"docs/many/{LAST}.md", f"python/many/{LAST}.py", "typescript/many/TYPE-CONTRACTS.ts",
    ]  # fmt: skip


@pytest.mark.parametrize("keywords", [{"maxLength": 77}, {"type": "boolean"}])
def test_a_new_or_bounded_field_renders_a_contract_and_those_that_see_it(
    many: Shop, keywords: dict[str, object]
) -> None:
    field = {"type": "string", **keywords}
    assert names(change(many, FIRST, "nickname", **field)) == users(many, FIRST)
    assert names(change(many, LAST, "nickname", **field)) == {LAST}


def test_a_contract_that_takes_properties_over_shows_their_descriptions(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.write("client", {"allOf": [{"$ref": "buyer.schema.json"}, {"required": ["full_name"]}]})
    shop.generate()
    shop.write("buyer", {**BUYER, "properties": {"full_name": {"type": "string", "description": "As on the card."}}})
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    assert any(b"As on the card." in text for path, text in shop.tree().items() if "client" in path)


def test_a_contract_that_others_make_judge_its_documents_is_rendered_with_them(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.write("gift", {"type": "object", "properties": {"note": {"type": "string"}}, "minProperties": 1})
    shop.generate()
    either = {"anyOf": [{"$ref": "gift.schema.json"}, {"$ref": "buyer.schema.json"}]}
    shop.write("order", {**ORDER, "properties": {**ORDER["properties"], "for": either}})  # type: ignore[dict-item]
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")


def test_a_contract_whose_last_open_field_goes_has_another_line_outside_of_its_section(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    fields = {"made_at": {"type": "string", "format": "date-time"}, "more_to_say": {}}
    shop.write("note", {"type": "object", "additionalProperties": False, "properties": fields})
    shop.generate()
    del fields["more_to_say"]
    shop.write("note", {"type": "object", "additionalProperties": False, "properties": fields})
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")


def test_an_error_is_told_like_in_a_run_from_nothing_and_its_repair_heals(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    before = shop.tree()
    shop.write("state", {**STATE, "examples": ["lost"]})
    after, fresh = workspace.generate(shop.settings()), workspace.generate(shop.settings("fresh"))
    assert errors(after) == errors(fresh) != []
    assert shop.tree() == before
    shop.write("state", STATE)
    assert workspace.generate(shop.settings()).status == 0
    assert shop.tree() == before


def test_a_hand_edited_file_is_repaired_with_the_change_beside_it(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    edited = tmp_path / "shop" / "generated" / "typescript" / "sales" / "TYPE-CONTRACTS.ts"
    edited.write_text(edited.read_text(encoding="utf-8").replace("buyer", "byer"), encoding="utf-8")
    shop.write("state", {**STATE, "description": "Where it stands now."})
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")


def test_a_file_edited_between_two_runs_of_one_process_is_noticed(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "shop")
    shop.generate()
    shop.generate()
    page = tmp_path / "shop" / "generated" / "docs" / "sales" / "state.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("open", "shut"), encoding="utf-8")
    shop.generate()
    assert page.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("beside", [False, True])
def test_a_type_merged_elsewhere_follows_a_contract_that_its_own_does_not_refer_to(
    tmp_path: Path, beside: bool
) -> None:
    shop = open_shop(tmp_path / "shop")
    make_contracts.write(12, shop.root / "contracts" / "sales")
    if beside:
        (shop.root / "type-contracts.toml").write_text('targets = ["python"]\n[packages]\nsales = "sales"\n', "utf-8")
    fields: dict[str, object] = {"note": {"type": "string"}}
    shop.write("gift", {"type": "object", "properties": fields})
    both = {"allOf": [{"$ref": "buyer.schema.json"}, {"$ref": "gift.schema.json"}]}
    shop.write("parcel", {"type": "object", "properties": {"content": both}})
    shop.generate()
    shop.write("buyer", {**BUYER, "properties": {"full_name": {"type": "string"}, "age": {"type": "integer"}}})
    if beside:
        shop.write("envelope", {"type": "object", "properties": fields})
    shop.generate()
    shop.generate("fresh")
    assert shop.tree() == shop.tree("fresh")
    assert shop.stale(full=True) == []
