"""The manifest as a file, and what it lets a run leave alone."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from codegen.output import dependence, manifest
from codegen.output.model import Entry, Manifest, Source
from tests.output.place import GENERATOR, OPTIONS, SOURCES, generate, outputs, record, source


def test_a_manifest_comes_back_as_it_was_written() -> None:
    made = replace(record(outputs()), pending={"a/b.py": "0" * 64})
    assert manifest.loads(manifest.dumps(made)) == made


def test_the_text_does_not_depend_on_the_order_of_anything() -> None:
    made = outputs()
    shuffled = random.Random(7).sample(made, len(made))
    assert manifest.dumps(record(shuffled, reversed(SOURCES))) == manifest.dumps(record(made))


def test_each_fact_has_a_line_of_its_own() -> None:
    text = manifest.dumps(record(outputs()))
    for path in [*(one.path for one in outputs()), *(one.path for one in SOURCES), *OPTIONS, *GENERATOR]:
        assert sum(line.strip().startswith(f'"{path}":') for line in text.splitlines()) == 1


def test_names_of_any_script_and_quotes_survive() -> None:
    odd = Manifest(sources={'ключ"\\': Source('ключ"\\', "1" * 64)}, outputs={'доки/"q".md': Entry("2" * 64)})
    assert manifest.loads(manifest.dumps(odd)) == odd


def test_a_sealed_manifest_that_lists_a_path_outside_the_folder_is_refused() -> None:
    for path in ("../x", "/etc/passwd", "a/../../x", "C:/x", "a\\b", "", "a//b", "./a", "manifest.json"):
        text = manifest.dumps(Manifest(outputs={path: Entry("2" * 64)}))
        found = manifest.loads(text)
        assert not isinstance(found, Manifest)
        assert path in found.message
        assert manifest.salvaged(text).outputs == {}


def test_a_damaged_manifest_still_tells_its_own_files() -> None:
    text = manifest.dumps(record(outputs()))
    half = text[: text.index('"python/accounts/user.py"')]
    kept = manifest.salvaged(half).outputs.keys()
    assert kept == {one.path for one in outputs() if one.path < "python/accounts/user.py"}
    conflict = text.replace('  "outputs": {\n', '  "outputs": {\n<<<<<<< ours\n')
    assert manifest.salvaged(conflict).outputs.keys() == {one.path for one in outputs()}


def changed(made: Manifest, random: random.Random) -> Manifest:
    """The same with other digests here and there, and other users."""
    sources = {
        path: replace(one, digest=f"{random.getrandbits(256):064x}", uses=("b.json", "a.json"), face="f" * 20)
        if random.random() < 0.3
        else one
        for path, one in made.sources.items()
    }
    entries = {
        path: replace(one, digest=f"{random.getrandbits(256):064x}") if random.random() < 0.3 else one
        for path, one in made.outputs.items()
    }
    return replace(made, sources=sources, outputs=entries)


def test_an_amended_text_is_the_one_that_would_be_written_anew() -> None:
    old = record(outputs())
    text = manifest.dumps(old)
    for seed in range(30):
        new = changed(old, random.Random(seed))
        assert manifest.amended(text, old, new) == manifest.dumps(new)
        assert manifest.amended(text.replace("\n", "\r\n"), old, new) == manifest.dumps(new)
        mark = replace(old, pending=dict.fromkeys(new.outputs, "0" * 64))
        assert manifest.amended(text, old, mark) == manifest.dumps(mark)


def test_a_text_of_which_much_changed_is_the_same_as_one_written_anew() -> None:
    many = {f"p/{number}.json": Source(f"p/{number}.json", f"{number:064x}") for number in range(100)}
    old = replace(record(outputs()), sources=many)
    new = replace(old, sources={path: replace(one, digest="f" * 64) for path, one in many.items()})
    assert manifest.amended(manifest.dumps(old), old, new) == manifest.dumps(new)


def test_a_manifest_that_was_not_read_whole_is_written_anew() -> None:
    new = record(outputs())
    damaged = manifest.dumps(new)[:-40]
    for text, old in (("", Manifest()), (damaged, manifest.salvaged(damaged))):
        assert manifest.amended(text, old, new) == manifest.dumps(new)
        mark = replace(old, pending=dict.fromkeys(new.outputs, "0" * 64))
        assert manifest.amended(text, old, mark) == manifest.dumps(mark)


def test_a_text_that_is_not_that_of_the_old_manifest_is_written_anew() -> None:
    old = record(outputs())
    path = next(iter(old.outputs))
    new = replace(old, outputs={**old.outputs, path: replace(old.outputs[path], digest="1" * 64)})
    other = manifest.dumps(replace(old, outputs={**old.outputs, path: replace(old.outputs[path], digest="2" * 64)}))
    assert manifest.amended(other, old, new) == manifest.dumps(new)
    for differing in (replace(old, options={"a": 1}), replace(old, generator={"a": "1"}), replace(old, outputs={})):
        assert manifest.amended(manifest.dumps(old), old, differing) == manifest.dumps(differing)
    marked = replace(old, pending={path: "0" * 64})
    assert manifest.amended(manifest.dumps(marked), marked, new) == manifest.dumps(new)


def test_what_a_process_remembers_of_its_manifest_is_what_it_would_read() -> None:
    made = changed(replace(record(outputs()), options={"a": (1, 2)}), random.Random(1))
    text = manifest.dumps(made)
    read = manifest.loads(text)
    manifest.remember(text, made)
    assert manifest.loads(text) == read
    assert manifest.loads(text) is not read
    assert manifest.loads(text[:-1]) != read


def test_what_needs_no_rendering_is_what_no_changed_contract_reaches(tmp_path: Path) -> None:
    folder = tmp_path / "generated"
    generate(folder)
    old = manifest.load(folder)
    assert isinstance(old, Manifest)
    now = [SOURCES[0], source("accounts/user", "new", ["accounts/address"]), SOURCES[2]]
    kept = dependence.unaffected(folder, old, now, OPTIONS, GENERATOR)
    assert set(kept) == {
        "python/accounts/address.py",
        "docs/accounts/address.md",
        "python/shop/order.py",
        "docs/shop/order.md",
        "typescript/shop/ALL.ts",
    }


def test_a_file_that_is_not_intact_needs_rendering(tmp_path: Path) -> None:
    folder = tmp_path / "generated"
    generate(folder)
    old = manifest.load(folder)
    assert isinstance(old, Manifest)
    (folder / "docs/shop/order.md").write_text("edited")
    (folder / "python/shop/order.py").unlink()
    kept = dependence.unaffected(folder, old, SOURCES, OPTIONS, GENERATOR)
    assert set(old.outputs) - set(kept) == {"docs/shop/order.md", "python/shop/order.py"}


def test_other_options_or_versions_or_a_killed_run_need_everything_rendered(tmp_path: Path) -> None:
    folder = tmp_path / "generated"
    generate(folder)
    old = manifest.load(folder)
    assert isinstance(old, Manifest)
    assert dependence.unaffected(folder, old, SOURCES, {"dates": "iso"}, GENERATOR) == {}
    assert dependence.unaffected(folder, old, SOURCES, OPTIONS, {"pydantic": "3"}) == {}
    assert dependence.unaffected(folder, replace(old, pending={"a": "b"}), SOURCES, OPTIONS, GENERATOR) == {}


def test_contracts_that_use_each_other_in_a_circle_are_followed_to_an_end() -> None:
    ring = [source(f"p/c{n}", "", [f"p/c{(n + 1) % 5}"]) for n in range(5)]
    old = record(outputs(ring), ring)
    assert len(dependence.dependents(old).contracts([ring[0].path])) == 5
