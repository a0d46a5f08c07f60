"""Only `output` writes to disk, only `source` reads contracts."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.house.house import Module, modules

WRITES = frozenset((
    "write_text", "write_bytes", "mkdir", "makedirs", "rename", "renames", "rmdir", "unlink", "touch", "symlink_to",
    "hardlink_to", "rmtree", "copyfile", "copytree", "copy2", "move", "removedirs", "truncate", "ftruncate", "chmod",
    "mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryDirectory", "fsync",
))  # fmt: skip
SYSTEM_CALLS = frozenset(("remove", "replace", "open", "write", "link", "symlink"))
WRITERS = ("output",)


def written(module: Module) -> Iterator[int]:
    """The lines on which a module changes the disk."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        of = getattr(node.func.value, "id", "") if isinstance(node.func, ast.Attribute) else ""
        texts = [one.value for one in (*node.args, *(word.value for word in node.keywords))
                 if isinstance(one, ast.Constant) and isinstance(one.value, str)]  # fmt: skip
        if any(isinstance(one, ast.Attribute) and one.attr == "devnull" for one in node.args):
            continue
        opens = name == "open" and any(set(one) <= set("rwxab+t") and set(one) & set("wxa+") for one in texts)
        if name in WRITES or opens or (of == "os" and name in SYSTEM_CALLS):
            yield node.lineno


def test_only_output_writes_to_disk() -> None:
    breaches = [
        module.at(line) for module in modules() if module.room[:1] != WRITERS for line in written(module)
        if not (module.room[:1] == ("source",) and _reads_only(module, line))
    ]  # fmt: skip
    assert not breaches, "\n" + "\n".join(breaches)


def _reads_only(module: Module, line: int) -> bool:
    """Whether what is opened on that line is opened by descriptor for reading."""
    calls = (one for one in ast.walk(module.tree) if isinstance(one, ast.Call) and one.lineno == line)
    words = {node.attr for call in calls for node in ast.walk(call) if isinstance(node, ast.Attribute)}
    names = {node.id for call in ast.walk(module.tree) if isinstance(call, ast.Call) and call.lineno == line
             for node in ast.walk(call) if isinstance(node, ast.Name)}  # fmt: skip
    return "open" in words and not words & {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"} and "os" in names


def test_only_source_parses_contracts() -> None:
    """The stages behind it get values; the JSON of other files (manifest, editor settings) is its owners' affair."""
    behind = ("ir", "lint", "compat", "targets", "report")
    breaches = [
        module.at(node.lineno)
        for module in modules()
        if module.room[:1] and module.room[0] in behind
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in ("loads", "load")
        and isinstance(node.value, ast.Name)
        and node.value.id == "json"
    ]
    assert not breaches, "\n" + "\n".join(breaches)
