"""Builds every model of packages: `build.py <folder> <package>...`; prints what was imported and built as JSON."""

from __future__ import annotations

import importlib
import json
import sys
from types import ModuleType


def main(folder: str, packages: list[str]) -> None:
    """Prints per package the modules that importing it brought, and the classes that were built afterwards."""
    sys.path.insert(0, folder)
    found: dict[str, dict[str, list[str]]] = {}
    for name in packages:
        package = importlib.import_module(name)
        brought = sorted(one for one in sys.modules if one.startswith(f"{name}."))
        found[name] = {"imported": brought, "built": _build(package)}
    print(json.dumps(found))


def _build(package: ModuleType) -> list[str]:
    from pydantic import BaseModel

    built = []
    for name in package.__all__:
        getattr(package, name)
    assert set(package.__all__) <= set(dir(package))
    for contract in package.CONTRACTS:
        module = sys.modules[package.CONTRACTS[contract].__module__]
        for name, value in list(vars(module).items()):
            if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__:
                value.model_rebuild(force=True, raise_errors=True)
                assert value.__pydantic_complete__
                value.model_json_schema()
                built.append(f"{contract}.{name}")
    return built


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
