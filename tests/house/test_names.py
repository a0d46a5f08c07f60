"""What the house may not name: a target outside its room, and this repository's own contracts anywhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from codegen.ir.words import pascal, words_of
from codegen.targets.registry import OWN
from tests.house.house import HOUSE, ROOT, SHIPPED, Module, documentation, modules

DEFAULTS = ("config", "settings")
"""The module with the default configuration: which targets a package gets when nobody says."""


NO_TARGETS = ("diagnostics", "report")
"""Parts that cannot know a target; SARIF has a member that is called like one."""


def said(module: Module) -> Iterator[tuple[int, str]]:
    """The texts that a module works with: no documentation, and no pages of diagnostic codes with their examples."""
    if module.room and module.room[-1].startswith("codes"):
        return
    skipped = documentation(module)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


@pytest.mark.parametrize("target", [name for name, _ in OWN])
def test_a_target_is_named_in_its_folder_and_the_registry_alone(target: str) -> None:
    word = re.compile(rf"(?:^|[./]){target}(?:$|[./])")
    breaches = [
        f"{module.at(line)}: {text!r}"
        for module in modules()
        if module.room[:2] not in (("targets", target), ("targets", "registry"), DEFAULTS)
        and module.room[:1] not in [(part,) for part in NO_TARGETS]
        for line, text in said(module)
        if word.search(text)
    ]
    assert not breaches, "\n" + "\n".join(breaches)


def own_names() -> set[str]:
    """Names that only this repository's contracts have: packages, and contracts of more than one word."""
    folders = [one for one in (ROOT / "contracts").iterdir() if one.is_dir()]
    contracts = {path.name.removesuffix(".schema.json") for folder in folders for path in folder.rglob("*.schema.json")}
    long = {name for name in contracts if len(words_of(name)) > 1}
    return {folder.name for folder in folders} | long | {pascal(words_of(name)) for name in long}


def test_nothing_in_the_house_works_with_the_names_of_our_own_contracts() -> None:
    own = own_names()
    assert own
    breaches = [
        f"{module.at(line)}: {text!r}"
        for module in modules()
        for line, text in said(module)
        if own & set(re.split(r"[/.#\s]", text.removesuffix(".schema.json")))
    ]
    breaches += [
        f"{module.at(node.lineno)}: {node.id}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Name) and node.id in own
    ]
    assert not breaches, "\n" + "\n".join(breaches)


def test_shipped_files_are_the_only_python_outside_the_laws() -> None:
    """What is shipped into generated code lies below a target, so nothing hides from the laws by its folder's name."""
    shipped = [path for path in HOUSE.rglob("*.py") if SHIPPED in path.relative_to(HOUSE).parts]
    assert all(path.relative_to(HOUSE).parts[0] == "targets" for path in shipped)
