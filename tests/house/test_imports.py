"""Who may know whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.house import Module, imports, modules

BASE = frozenset(("diagnostics", "suggestion", "paths", "installed"))
COMPOSITION = frozenset((
    "workspace", "stages", "rendering", "freshness", "manifests", "catalogue", "outcome", "showing",
    "founding", "founding_texts", "dialect_pages", "revision", "reach", "aside", "copies", "crew",
    "division", "halving",
))  # fmt: skip
KNOWN_TO_THE_COMPOSITION = frozenset(("source", "ir", "lint", "compat", "targets", "output", "config"))
MAY_KNOW: dict[str, frozenset[str]] = {
    "diagnostics": frozenset(),
    "suggestion": frozenset(),
    "paths": frozenset(),
    "installed": frozenset(),
    "outcome": BASE,
    "source": BASE,
    "ir": BASE | {"source"},
    "lint": BASE | {"source", "ir"},
    "compat": BASE | {"source", "ir"},
    "targets": BASE | {"source", "ir"},
    "output": BASE,
    "report": BASE,
    "config": BASE,
    **dict.fromkeys(COMPOSITION, BASE | COMPOSITION | KNOWN_TO_THE_COMPOSITION),
    "cli": BASE | {"workspace", "report", "outcome", "catalogue", "config"},
    "__main__": frozenset(("cli",)),
}  # fmt: skip
"""Every part of the house with the parts that it may import, beside itself. The version is everybody's."""

ONLY: dict[str, str] = {
    "datamodel_code_generator": "targets.python",
    "typer": "cli",
    "click": "cli",
    "watchfiles": "cli",
}
"""Libraries that one room alone knows."""

IMPURE = frozenset(("os", "socket", "subprocess", "time", "random", "secrets", "tempfile", "shutil", "getpass",
                    "locale", "platform", "http", "multiprocessing", "threading", "asyncio"))  # fmt: skip
"""Modules of the standard library through which a target would see disk, clock, environment or network."""

SHARED_BY_TARGETS = frozenset(("distribution", "enforcement", "spelling", "target"))


def inside(module: Module) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The imports of the house's own modules: line, and the names below `codegen`."""
    for line, name in imports(module):
        parts = tuple(name.split("."))
        if parts[0] == "codegen" and len(parts) > 1 and parts[1] != "__version__":
            yield line, parts[1:]


def test_every_part_of_the_house_is_known_to_this_law() -> None:
    parts = {one.room[0] for one in modules() if one.room}
    assert parts <= MAY_KNOW.keys()


def test_imports_look_back_only() -> None:
    breaches = [
        f"{module.at(line)}: {module.room[0]} knows {'.'.join(parts)}"
        for module in modules()
        if module.room
        for line, parts in inside(module)
        if parts[0] != module.room[0] and parts[0] not in MAY_KNOW[module.room[0]]
    ]
    assert not breaches, "\n" + "\n".join(breaches)


def test_a_target_knows_no_other_target_and_not_the_registry() -> None:
    breaches = [
        f"{module.at(line)}: {module.room[1]} knows {'.'.join(parts)}"
        for module in modules()
        if module.room[:1] == ("targets",) and module.path.parent.name != "targets"
        for line, parts in inside(module)
        if parts[0] == "targets" and len(parts) > 1 and parts[1] not in SHARED_BY_TARGETS | {module.room[1]}
    ]
    assert not breaches, "\n" + "\n".join(breaches)


@pytest.mark.parametrize("library", ONLY)
def test_a_library_is_known_to_its_room_alone(library: str) -> None:
    breaches = [
        f"{module.at(line)}: {name}"
        for module in modules()
        if not f"{module.name}.".startswith(f"codegen.{ONLY[library]}.")
        for line, name in imports(module)
        if name.split(".")[0] == library
    ]
    assert not breaches, "\n" + "\n".join(breaches)


def test_targets_see_no_disk_clock_environment_or_network() -> None:
    breaches = [
        f"{module.at(line)}: {name}"
        for module in modules()
        if module.room[:1] in (("targets",), ("ir",), ("lint",))
        for line, name in imports(module)
        if name.split(".")[0] in IMPURE or name.startswith("urllib.request")
    ]
    assert not breaches, "\n" + "\n".join(breaches)


def test_no_target_goes_round_the_model_to_the_contracts() -> None:
    breaches = [
        f"{module.at(line)}: {'.'.join(parts)}"
        for module in modules()
        if module.room[:1] == ("targets",)
        for line, parts in inside(module)
        if parts[0] == "source" and parts[1:2] != ("model",)
    ]
    assert not breaches, "\n" + "\n".join(breaches)


def test_no_target_reads_the_raw_schema_of_a_contract() -> None:
    """`Contract.schema` is for printing as it is; what it says is in rules, shapes and facts."""
    breaches = [
        module.at(node.lineno)
        for module in modules()
        if module.room[:1] == ("targets",)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute) and node.value.attr == "schema"
    ]
    assert not breaches, "\n" + "\n".join(breaches)
