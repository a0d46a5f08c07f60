"""Reading a configuration: defaults, overrides, and a place for everything that is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.config import Loaded, Overrides, Settings, TargetNames, load
from codegen.diagnostics import Place

NAMES = TargetNames(("alpha", "beta"), lambda: ("alpha", "beta", "gamma"))

Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.chdir(tmp_path)

    def put(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return put


def good(loaded: Loaded) -> Settings:
    assert loaded.settings is not None, loaded.diagnostics
    return loaded.settings


def only(loaded: Loaded) -> tuple[str, Place, str]:
    assert loaded.settings is None
    [one] = loaded.diagnostics
    return one.code.name, one.place, one.message


def test_without_configuration_contracts_is_one_package_written_to_generated(write: Write, tmp_path: Path) -> None:
    (tmp_path / "contracts").mkdir()
    settings = good(load(Overrides(), NAMES))
    assert [(one.name, one.folder) for one in settings.packages] == [("contracts", tmp_path / "contracts")]
    assert settings.out == tmp_path / "generated"
    assert settings.targets == ("alpha", "beta")
    assert not settings.partial


def test_the_nearest_file_that_has_our_table_rules(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("pyproject.toml", '[tool.type-contracts]\nout = "made"\n')
    write("inner/pyproject.toml", '[project]\nname = "other"\n')
    (tmp_path / "contracts").mkdir()
    monkeypatch.chdir(tmp_path / "inner")
    settings = good(load(Overrides(), NAMES))
    assert (settings.root, settings.out) == (tmp_path, tmp_path / "made")


def test_packages_targets_and_options_are_read(write: Write, tmp_path: Path) -> None:
    (tmp_path / "schemas/shop").mkdir(parents=True)
    (tmp_path / "schemas/people").mkdir()
    write(
        "type-contracts.toml",
        'contracts = "schemas"\ntargets = ["gamma"]\n[packages]\nshop = "shop"\naccounts = "people"\n'
        '[gamma]\nstyle = "plain"\n[lint]\n"lint/vague" = "off"\n',
    )
    settings = good(load(Overrides(packages=("shop",)), NAMES))
    assert [one.name for one in settings.all_packages] == ["accounts", "shop"]
    assert [one.name for one in settings.packages] == ["shop"]
    assert settings.partial
    assert settings.target_options == {"gamma": {"style": "plain"}}
    assert settings.lint == {"lint/vague": "off"}
    assert settings.place("gamma", "style") == Place("type-contracts.toml", 7, 1, length=5)


def test_the_command_line_wins_and_is_relative_to_the_working_directory(write: Write, tmp_path: Path) -> None:
    write("pyproject.toml", '[tool.type-contracts]\ncontracts = "contracts"\nout = "made"\n')
    (tmp_path / "other").mkdir()
    settings = good(load(Overrides(contracts=Path("other"), out=Path("x/../out"), targets=("beta",)), NAMES))
    assert (settings.contracts, settings.out, settings.targets) == (tmp_path / "other", tmp_path / "out", ("beta",))
    assert settings.partial


def test_contracts_elsewhere_are_not_read_by_the_rules_of_this_project(write: Write, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere/contracts"
    elsewhere.mkdir(parents=True)
    write("here/pyproject.toml", '[tool.type-contracts.packages]\nshop = "shop"\n')
    settings = good(load(Overrides(contracts=elsewhere), NAMES, tmp_path / "here"))
    assert [one.name for one in settings.packages] == ["contracts"]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ('[tool.type-contracts]\ncontract = "x"\n', "config/unknown-key", 2, 1),
        ("[tool.type-contracts]\nout = 3\n", "config/wrong-type", 2, 1),
        ('[tool.type-contracts]\n  targets = "alpha"\n', "config/wrong-type", 2, 3),
        ('[tool.type-contracts]\ntargets = ["alhpa"]\n', "config/unknown-target", 2, 1),
        ("[tool.type-contracts]\nalpha = 1\n", "config/wrong-type", 2, 1),
        ('[tool.type-contracts.packages]\nA-b = "x"\n', "config/bad-package-name", 2, 1),
        ('[tool.type-contracts.packages]\nclass = "x"\n', "config/bad-package-name", 2, 1),
        ('[tool.type-contracts.packages]\nnul = "x"\n', "config/bad-package-name", 2, 1),
        ("[tool.type-contracts]\npackages = { shop = 1 }\n", "config/wrong-type", 2, 14),
        ('[tool.type-contracts.packages]\nshop = "nowhere"\n', "config/missing-folder", 2, 1),
        ('[tool.type-contracts.packages]\nshop = "s"\norders = "s/o"\n', "config/overlapping-folders", 3, 1),
        ('[tool.type-contracts]\nout = "."\n', "config/overlapping-folders", 2, 1),
        ('[tool.type-contracts.lint]\n"lint/vague" = "fatal"\n', "config/wrong-type", 2, 1),
        ("[tool.type-contracts]\nout = \n", "config/unreadable", 2, 7),
        ("[tool]\ntype-contracts = 1\n", "config/wrong-type", 2, 1),
    ],
)
def test_a_fault_is_located(write: Write, tmp_path: Path, text: str, code: str, line: int, column: int) -> None:
    for folder in ("contracts/s/o", "contracts/x"):
        (tmp_path / folder).mkdir(parents=True)
    write("pyproject.toml", text)
    name, place, _ = only(load(Overrides(), NAMES))
    assert (name, place.file, place.line, place.column) == (code, "pyproject.toml", line, column)


def test_a_misspelling_is_guessed(write: Write) -> None:
    write("type-contracts.toml", 'contract = "contracts"\n')
    assert "did you mean `contracts`?" in only(load(Overrides(), NAMES))[2]
    write("type-contracts.toml", 'targets = ["Alhpa"]\n')
    assert "did you mean `alpha`?" in only(load(Overrides(), NAMES))[2]


def test_a_file_that_is_not_text_is_located(write: Write, tmp_path: Path) -> None:
    (tmp_path / "type-contracts.toml").write_bytes(b'out = "a"\n# \xff\n')
    name, place, _ = only(load(Overrides(), NAMES))
    assert (name, place.line, place.column) == ("config/unreadable", 2, 3)


def test_a_named_file_that_is_missing_is_a_fault(write: Write) -> None:
    assert only(load(Overrides(config=Path("no.toml")), NAMES))[0] == "config/unreadable"


def test_an_unknown_package_is_a_fault(write: Write, tmp_path: Path) -> None:
    (tmp_path / "contracts/shop").mkdir(parents=True)
    write("type-contracts.toml", '[packages]\nshop = "shop"\n')
    assert only(load(Overrides(packages=("shpo",)), NAMES))[0] == "config/unknown-package"


def test_without_configuration_the_command_line_names_the_package(write: Write, tmp_path: Path) -> None:
    (tmp_path / "contracts").mkdir()
    assert [one.name for one in good(load(Overrides(packages=("shop",)), NAMES)).packages] == ["shop"]


def test_a_name_that_hides_a_module_is_warned_about(write: Write, tmp_path: Path) -> None:
    (tmp_path / "contracts/a").mkdir(parents=True)
    write("type-contracts.toml", '[packages]\ncalendar = "a"\n')
    loaded = load(Overrides(), NAMES)
    assert loaded.settings is not None
    assert [(one.code.name, one.severity) for one in loaded.diagnostics] == [
        ("config/shadowing-package-name", "warning")
    ]


def test_a_link_that_leaves_the_project_is_refused_unless_its_place_is_written(write: Write, tmp_path: Path) -> None:
    project, outside = tmp_path / "project", tmp_path / "outside"
    (project / "contracts").mkdir(parents=True)
    outside.mkdir()
    (project / "generated").symlink_to(outside)
    assert only(load(Overrides(), NAMES, project))[0] == "config/path-escapes"
    (project / "type-contracts.toml").write_text('out = "../outside"\n', encoding="utf-8")
    assert good(load(Overrides(), NAMES, project)).out == outside
