"""`explain`, `dialect`, and the catalogue behind the documentation pages."""

import json
from pathlib import Path

from codegen import catalogue
from codegen.diagnostics import SEVERITIES


def test_a_code_is_explained_with_its_page(run) -> None:
    done = run("explain", "config/unknown-key")
    assert done.returncode == 0
    assert done.stdout.startswith(
        "# config/unknown-key\n\n**error** · The configuration has a key that nothing reads.\n"
    )


def test_without_a_code_all_are_listed(run) -> None:
    listed = json.loads(run("explain", "--format", "json").stdout)["codes"]
    assert [one["code"] for one in listed] == [code.name for code in catalogue.codes()]


def test_an_unknown_code_is_a_usage_error_with_a_guess(run) -> None:
    done = run("explain", "config/unkown-key", "--format", "json")
    assert done.returncode == 2
    [one] = json.loads(done.stdout)["diagnostics"]
    assert one["code"] == "cli/unknown-code"
    assert "did you mean `config/unknown-key`?" in one["message"]


def test_the_dialect_is_printed_as_json(run) -> None:
    assert json.loads(run("dialect").stdout)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_code_is_well_formed_and_has_a_page_with_a_bad_and_a_good_example() -> None:
    for code in catalogue.codes():
        part, _, offence = code.name.partition("/")
        assert part.isidentifier(), code.name
        assert offence == offence.lower()
        assert offence.replace("-", "").isalnum(), code.name
        assert code.severity in SEVERITIES
        assert code.title.endswith("."), code.name
        assert len(code.page.split()) >= 20, code.name


def test_writing_the_pages_makes_them_fresh_and_takes_away_old_ones(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    (tmp_path / "gone/old.md").write_text("old", encoding="utf-8")
    assert "gone/old.md" in catalogue.stale(tmp_path)
    assert "config/unknown-key.md" in catalogue.write(tmp_path)
    assert catalogue.stale(tmp_path) == ()
    assert not (tmp_path / "gone/old.md").exists()
    assert "(config/unknown-key.md)" in (tmp_path / "README.md").read_text(encoding="utf-8")
    assert catalogue.main(["--check", str(tmp_path)]) == 0
    (tmp_path / "config/unknown-key.md").write_text("mine", encoding="utf-8")
    assert catalogue.main(["--check", str(tmp_path)]) == 1


def test_the_committed_pages_are_those_of_the_codes() -> None:
    pages = Path(catalogue.__file__).parents[1] / "docs/diagnostics"
    assert catalogue.stale(pages) == (), "write them: python -m codegen.catalogue --write docs/diagnostics"
