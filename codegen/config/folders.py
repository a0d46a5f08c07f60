"""What must hold between the folders of a configuration."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from codegen.config import codes
from codegen.config.settings import Settings
from codegen.diagnostics import Diagnostic, Place, finding
from codegen.paths import shown_path


def absolute(base: Path, path: Path) -> Path:
    """The path from `base`, with `.` and `..` taken away; links are left as they are written."""
    return Path(os.path.normpath(base / path))


def escaping(settings: Settings) -> Iterator[Diagnostic]:
    """Paths that are written as places inside the project (or inside the contracts) and are elsewhere."""
    written: list[tuple[Path, Path, tuple[str, ...]]] = [(settings.root, settings.contracts, ("contracts",))]
    written.append((settings.root, settings.out, ("out",)))
    written += [(settings.contracts, one.folder, ("packages", one.name)) for one in settings.all_packages]
    for base, path, keys in written:
        real, real_base = Path(os.path.realpath(path)), Path(os.path.realpath(base))
        if path.is_relative_to(base) and not real.is_relative_to(real_base):
            message = f"`{shown_path(path)}` is a link that leads out of `{shown_path(base)}`"
            advice = "if that is meant, write its real path"
            yield finding(codes.PATH_ESCAPES, message, settings.place(*keys), help=advice)


def overlapping(settings: Settings) -> Iterator[Diagnostic]:
    """Packages in one folder or in one another, and an output folder that holds contracts."""
    real = {one.name: Path(os.path.realpath(one.folder)) for one in settings.all_packages}
    for first, second in combinations(settings.all_packages, 2):
        if _nested(real[first.name], real[second.name]):
            both = "have the same folder" if real[first.name] == real[second.name] else "lie one inside the other"
            places = [settings.place("packages", one.name) for one in (first, second)]
            message = f"the packages `{first.name}` and `{second.name}` {both}"
            yield finding(codes.OVERLAPPING_FOLDERS, message, max(places), related=[min(places)])
    out = Path(os.path.realpath(settings.out))
    for folder in dict.fromkeys((Path(os.path.realpath(settings.contracts)), *real.values())):
        if folder.is_relative_to(out):
            message = f"the output folder `{shown_path(settings.out)}` holds the contracts in `{shown_path(folder)}`"
            advice = "give the output a folder of its own"
            yield finding(codes.OVERLAPPING_FOLDERS, message, settings.place("out"), help=advice)
            return


def missing(settings: Settings) -> Iterator[Diagnostic]:
    """Folders of contracts that are not there."""
    if not settings.contracts.is_dir():
        shown = shown_path(settings.contracts)
        place = settings.place("contracts") if settings.source else Place(shown)
        advice = "`type-contracts init` makes a first one; `--contracts DIR` names another"
        yield finding(codes.MISSING_FOLDER, f"there is no folder `{shown}`", place, help=advice)
        return
    for one in settings.all_packages:
        if not one.folder.is_dir():
            message = f"the package `{one.name}` has no folder `{shown_path(one.folder)}`"
            yield finding(codes.MISSING_FOLDER, message, settings.place("packages", one.name))


def _nested(first: Path, second: Path) -> bool:
    return first.is_relative_to(second) or second.is_relative_to(first)
