"""From a configuration table and the command line to settings that hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.config import codes
from codegen.config.find import find, parse
from codegen.config.folders import absolute, escaping, missing, overlapping
from codegen.config.packages import name_findings
from codegen.config.settings import Loaded, Overrides, PackageSetting, Settings, Source, TargetNames
from codegen.diagnostics import Diagnostic, Place, finding, has_errors, in_order
from codegen.suggestion import did_you_mean

_KEYS = ("contracts", "out", "targets", "packages", "lint")
LEVELS = ("error", "warning", "info", "off")
DEFAULT_CONTRACTS = "contracts"
DEFAULT_OUT = "generated"
DEFAULT_PACKAGE = "contracts"


def load(overrides: Overrides, names: TargetNames, cwd: Path | None = None) -> Loaded:
    """The settings of a run from the nearest configuration and the command line, or why there are none.

    The search goes upward from the working directory; from the folder of `--contracts`, where that is given, so
    that contracts elsewhere are not read by the rules of the project one happens to stand in.
    """
    here = cwd or Path.cwd()
    start = absolute(here, overrides.contracts) if overrides.contracts else here
    path = absolute(here, overrides.config) if overrides.config else find(start)
    if path is None:
        return _settle(_Table({}, None, names), overrides, here, here)
    parsed = parse(path)
    if isinstance(parsed, Diagnostic):
        return Loaded(None, (parsed,))
    source, table = parsed
    return _settle(_Table(table, source, names), overrides, path.parent, here)


@dataclass(frozen=True, slots=True)
class _Table:
    """Our table, with the questions that reading it asks."""

    values: Mapping[str, object]
    source: Source | None
    names: TargetNames

    def place(self, *keys: str) -> Place:
        return self.source.place(*keys) if self.source else Place("")

    def text(self, key: str, default: str) -> str:
        value = self.values.get(key, default)
        return value if isinstance(value, str) and value else default

    def table(self, key: str) -> Mapping[str, object]:
        value = self.values.get(key, {})
        return value if isinstance(value, dict) else {}

    def texts(self, key: str) -> tuple[str, ...] | None:
        value = self.values.get(key)
        if not isinstance(value, list):
            return None
        return tuple(dict.fromkeys(one for one in value if isinstance(one, str)))


def _settle(table: _Table, overrides: Overrides, root: Path, here: Path) -> Loaded:
    found = [*_shape(table), *_target_names(table, overrides)]
    contracts_said = overrides.contracts or Path(table.text("contracts", DEFAULT_CONTRACTS))
    out_said = overrides.out or Path(table.text("out", DEFAULT_OUT))
    contracts = absolute(here if overrides.contracts else root, contracts_said)
    out = absolute(here if overrides.out else root, out_said)
    packages = _packages(table, overrides, contracts)
    targets = table.texts("targets") or table.names.own
    chosen = _chosen(packages, overrides)
    settings = Settings(
        root=root,
        contracts=contracts,
        out=out,
        packages=chosen,
        targets=tuple(dict.fromkeys(overrides.targets)) or targets,
        all_packages=packages,
        all_targets=targets,
        target_options={name: table.table(name) for name in table.values if name not in _KEYS},
        lint={code: str(level) for code, level in table.table("lint").items()},
        source=table.source,
    )
    found += name_findings(settings) + _unknown_packages(packages, overrides, table)
    found += [*escaping(settings), *overlapping(settings), *missing(settings)] if not has_errors(found) else []
    return Loaded(None if has_errors(found) else settings, in_order(found))


def _packages(table: _Table, overrides: Overrides, contracts: Path) -> tuple[PackageSetting, ...]:
    said = {name: folder for name, folder in table.table("packages").items() if isinstance(folder, str)}
    if said:
        return tuple(PackageSetting(name, absolute(contracts, Path(said[name]))) for name in sorted(said))
    # Without a table the one package has no name of its own yet, so the command line may give it one.
    name = overrides.packages[0] if len(overrides.packages) == 1 and not table.source else DEFAULT_PACKAGE
    return (PackageSetting(name, contracts),)


def _chosen(packages: tuple[PackageSetting, ...], overrides: Overrides) -> tuple[PackageSetting, ...]:
    return tuple(one for one in packages if not overrides.packages or one.name in overrides.packages)


def _unknown_packages(packages: tuple[PackageSetting, ...], overrides: Overrides, table: _Table) -> list[Diagnostic]:
    known = [one.name for one in packages]
    return [
        finding(
            codes.UNKNOWN_PACKAGE,
            f"there is no package `{name}`{did_you_mean(name, known)}",
            table.place("packages"),
            help=f"the packages are {_listed(known)}",
        )
        for name in overrides.packages
        if name not in known
    ]


def _shape(table: _Table) -> list[Diagnostic]:
    found = [one for key, value in table.values.items() for one in _top_level(table, key, value)]
    for name, folder in table.table("packages").items():
        if not isinstance(folder, str):
            found.append(_wrong_type(table, ("packages", name), "must be a text: the folder of the package"))
    for code, level in table.table("lint").items():
        if level not in LEVELS:
            found.append(_wrong_type(table, ("lint", code), f"must be one of {_listed(LEVELS)}"))
    return found


def _top_level(table: _Table, key: str, value: object) -> Iterable[Diagnostic]:
    if key in ("contracts", "out"):
        if not isinstance(value, str) or not value or "\0" in value:
            yield _wrong_type(table, (key,), "must be a text: the path of a folder")
    elif key == "targets":
        if not isinstance(value, list) or not value or not all(isinstance(one, str) for one in value):
            yield _wrong_type(table, (key,), "must be a list of texts: names of targets")
    elif key in ("packages", "lint") or table.names.knows(key):
        if not isinstance(value, dict):
            yield _wrong_type(table, (key,), "must be a table")
        elif key == "packages" and not value:
            yield _wrong_type(table, (key,), 'must have at least one package: `name = "folder"`')
    else:
        known = (*_KEYS, *table.names.known())
        message = f"nothing reads the key `{key}`{did_you_mean(key, known)}"
        yield finding(codes.UNKNOWN_KEY, message, table.place(key), help=f"the keys are {_listed(known)}")


def _target_names(table: _Table, overrides: Overrides) -> list[Diagnostic]:
    said = [(name, table.place("targets")) for name in table.texts("targets") or ()]
    said += [(name, Place("")) for name in overrides.targets]
    return [_unknown_target(name, place, table.names) for name, place in said if not table.names.knows(name)]


def _unknown_target(name: str, place: Place, names: TargetNames) -> Diagnostic:
    known = names.known()
    message = f"there is no target `{name}`{did_you_mean(name, known)}"
    return finding(codes.UNKNOWN_TARGET, message, place, help=f"the targets are {_listed(known)}")


def _wrong_type(table: _Table, keys: tuple[str, ...], rest: str) -> Diagnostic:
    return finding(codes.WRONG_TYPE, f"`{'.'.join(keys)}` {rest}", table.place(*keys))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
