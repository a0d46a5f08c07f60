"""Which names a package may have."""

from __future__ import annotations

import keyword
import re
import sys

from codegen.config import codes
from codegen.config.settings import Settings
from codegen.diagnostics import Diagnostic, finding

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in range(10))
_DEVICES = frozenset({"con", "prn", "aux", "nul", *_PORTS})
# What generated programs import beside the standard library.
_LIBRARIES = frozenset(
    {
        "pydantic",
        "pydantic_core",
        "jsonschema_rs",
        "typing_extensions",
        "typing_inspection",
        "annotated_types",
        "codegen",
    }
    # What Python itself imports at its start, from wherever it finds it.
    | {"sitecustomize", "usercustomize"}
)
# Folders that compilers and packagers of either language take for their own and leave out.
_SKIPPED = frozenset({"build", "dist", "node_modules"})
_LENGTH_LIMIT = 100


def name_findings(settings: Settings) -> list[Diagnostic]:
    """What is wrong with the names of the packages, at the place of each."""
    found = []
    for package in settings.all_packages:
        place = settings.place("packages", package.name)
        if offence := _offence(package.name):
            message = f"`{package.name}` cannot be the name of a package: {offence}"
            found.append(finding(codes.BAD_PACKAGE_NAME, message, place, help=_help(package.name)))
        elif package.name in sys.stdlib_module_names or package.name in _LIBRARIES:
            message = f"the generated Python package `{package.name}` hides the module of this name"
            found.append(finding(codes.SHADOWING_NAME, message, place, help=_help(f"{package.name}_contracts")))
    return found


def _offence(name: str) -> str:
    if not _NAME.match(name):
        return "it must begin with a lower-case letter and have only lower-case letters, digits and underscores"
    if keyword.iskeyword(name):
        return "it is a keyword of Python"
    if name in _DEVICES:
        return "it is the name of a device on Windows"
    if name in _SKIPPED:
        return "tools take a folder of this name for their own and skip it"
    return f"it is longer than {_LENGTH_LIMIT} characters" if len(name) > _LENGTH_LIMIT else ""


def _help(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    plain = re.sub(r"[^a-z0-9]+", "_", words).strip("_0123456789")[:_LENGTH_LIMIT]
    taken = not plain or keyword.iskeyword(plain) or plain in _DEVICES | _SKIPPED
    return f"call it `{plain or 'package'}_contracts`" if taken else f"call it `{plain}`"
