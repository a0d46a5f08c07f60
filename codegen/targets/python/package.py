"""The files of a package around its classes: headers, constants, exports, the lazy root, the schemas of the checks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from codegen.ir.model import Contract, Package
from codegen.ir.schema import document_uri
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue
from codegen.targets.python.names import Names, field_names
from codegen.targets.python.text import line, literal


def header(sources: Iterable[str]) -> str:
    """The comment that every generated module begins with."""
    told = ", ".join(line(one) for one in sources)
    return (
        f"# Generated from {told} by `type-contracts generate`.\n"
        "# Do not edit: change the contract and generate again.\n\n"
    )


def import_block(imports: Mapping[str, frozenset[str]]) -> str:
    """The import statements of a module: the standard library, pydantic, our own, each group in order."""
    groups: dict[int, list[str]] = {}
    for source, names in sorted(imports.items()):
        group = 0 if source == "__future__" else 3 if source.startswith(".") else 2 if source == "pydantic" else 1
        groups.setdefault(group, []).append(_import(source, sorted(names, key=_like_a_sorter)))
    return "\n".join("".join(groups[group]) for group in sorted(groups)) + "\n\n"


def _import(source: str, names: list[str]) -> str:
    short = f"from {source} import {', '.join(names)}\n"
    inner = "".join(f"    {one},\n" for one in names)
    return short if len(short) <= 121 else f"from {source} import (\n{inner})\n"


def _like_a_sorter(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest: the order that import sorters keep."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2), name


def constants(package: Package, names: Names, contract: Contract) -> str:
    """The block of field-name constants of a contract whose root is a record; empty for any other."""
    root = package.types[contract.types[0]]
    if not isinstance(root, Record):
        return ""
    own = names.classes[root.id]
    attributes = field_names((one.name, one.facts) for one in root.fields)
    members = "".join(f"    {attribute}: Final = {literal(wire)}\n" for wire, attribute in attributes.items())
    return (
        f"class {own}Fields(FieldNames):\n"
        f'    """The wire names of the properties of `{own}`."""\n\n{members}\n\n'
        f"{names.constants[contract.name]}: Final = {own}Fields()\n"
    )


def exports(package: Package, names: Names, contract: Contract, classes: Iterable[str]) -> tuple[str, ...]:
    """What a contract's module offers, in alphabetical order."""
    extra: tuple[str, ...] = ()
    if isinstance(package.types[contract.types[0]], Record):
        extra = (names.constants[contract.name], f"{names.classes[contract.types[0]]}Fields")
    return tuple(sorted((*classes, *extra), key=_like_a_sorter))


def export_list(exported: Iterable[str]) -> str:
    """The assignment of `__all__`."""
    inner = "".join(f"    {literal(name)},\n" for name in exported)
    return f"__all__ = [\n{inner}]\n" if inner else "__all__: list[str] = []\n"


def reexport(home: str, contract: Contract, exported: Iterable[str]) -> str:
    """The module of a contract whose classes stand with others in one private module."""
    return f"{header([contract.source])}{_import(f'.{home}', list(exported))}\n{export_list(exported)}"


def root_module(package: Package, names: Names, exported: Mapping[str, tuple[str, ...]]) -> str:
    """The package's `__init__`: everything by name, nothing imported before it is used. `exported` goes by module."""
    modules = {name: module for module, several in exported.items() for name in several}
    lines = (_import(f".{module}", list(several)) for module, several in sorted(exported.items()) if several)
    imports = "".join(f"    {one}\n" for text in lines for one in text.splitlines())
    where = "".join(f"    {literal(name)}: {literal(module)},\n" for name, module in sorted(modules.items()))
    roots = "".join(
        f"    {literal(one.name)}: ({literal(names.modules[one.name])}, {literal(names.roots[one.name])}),\n"
        for one in package.contracts
    )
    body = _ROOT.format(
        title=line(package.name), imports=imports, modules=where, roots=roots,
        exports=export_list(sorted(["CONTRACTS", *modules], key=_like_a_sorter)),
    )  # fmt: skip
    body = body.replace("\n\n\n    CONTRACTS", "\n\n    CONTRACTS")
    return header([f"the contracts of the package {package.name}"]) + (
        body if modules else body.replace("_MODULES = {", "_MODULES: _builtins.dict[_builtins.str, _builtins.str] = {")
    )


def without_clashes(
    own: Mapping[str, tuple[str, ...]], beside: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """What a package's root offers, by module: the contracts' own names, and those of helpers that nothing else has.

    A helper that is left out is still in its module.
    """
    counts = Counter(name for several in beside.values() for name in several)
    taken = {*own, *beside, *(name for several in own.values() for name in several)}
    free = {
        module: tuple(name for name in several if counts[name] == 1 and name not in taken)
        for module, several in beside.items()
    }
    return {
        module: tuple(sorted((*own.get(module, ()), *free.get(module, ())), key=_like_a_sorter))
        for module in {**own, **free}
    }


def schema_text(
    rules: Mapping[str, JsonValue], documents: Mapping[str, JsonValue], others: Mapping[str, str],
    several: Iterable[str], tangled: Iterable[str],
) -> str:  # fmt: skip
    """What the checks of one module are compiled from, and the definitions and classes that need care."""
    value: dict[str, JsonValue] = {"rules": dict(rules), "documents": dict(documents), "others": dict(others)}
    cared: dict[str, JsonValue] = {"several": [*sorted(several)], "tangled": [*sorted(tangled)]}
    value |= {name: one for name, one in cared.items() if one}
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), allow_nan=False) + "\n"


def split_documents(
    printed: Mapping[str, dict[str, JsonValue]], contracts: tuple[Contract, ...], homes: Mapping[str, str]
) -> tuple[dict[str, JsonValue], dict[str, str]]:
    """The documents that a module's schema file holds, and the modules that hold those that they lead to."""
    own = {one.source for one in contracts}
    documents: dict[str, JsonValue] = {}
    others: dict[str, str] = {}
    for source in sorted({read for one in contracts for read in one.reads} | own):
        if source in own or source not in homes:
            if source in printed:
                documents[document_uri(source)] = printed[source]
        else:
            others[document_uri(source)] = homes[source]
    return documents, others


def fault_in(text: str) -> str:
    """Why a module's text is no Python; empty when it is."""
    try:
        # Says more than parsing alone, in less time: no tree is made for Python to look at.
        compile(text, "<generated>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError) as fault:
        return str(fault)
    return ""


_ROOT = '''"""The contracts of {title}, as models. A module is imported when something of it is first used."""

from __future__ import annotations

import builtins as _builtins
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from ._runtime import Contracts as _Contracts

{imports}
    CONTRACTS: _Contracts

# A contract may be called `type` or `sorted`, and its module is an attribute here: no plain name is relied on.
_MODULES = {{
{modules}}}

_ROOTS = {{
{roots}}}


def __getattr__(name: _builtins.str) -> _Any:
    if name == "CONTRACTS":
        value: _Any = _import_module("._runtime", __name__).Contracts(__name__, _ROOTS)
    elif name in _MODULES:
        value = _builtins.getattr(_import_module(f".{{_MODULES[name]}}", __name__), name)
    else:
        raise _builtins.AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    _builtins.globals()[name] = value
    return value


def __dir__() -> _builtins.list[_builtins.str]:
    return _builtins.sorted({{*_builtins.globals(), *__all__}})


{exports}'''
