"""Loading the contracts of all packages: found, read, judged and indexed. The only way in."""

from __future__ import annotations

import gc
import hashlib
import os
import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.source import codes
from codegen.source.find import SUFFIX, Found, find, visible
from codegen.source.keywords import draft_named
from codegen.source.model import Document, Draft, JsonValue, Sources
from codegen.source.read import SIZE_BUDGET, read_file
from codegen.source.resolve import resolve_sources
from codegen.source.validity import FINDINGS_BUDGET, check

_NAMING = (b'"$anchor"', b'"$dynamicAnchor"', b'"$recursiveAnchor"', b"\\u")

_DYNAMIC = (b'"$dynamicRef"', b'"$recursiveRef"', b"\\u", b"\\/")
_OFFICIAL = re.compile(rb'"\$ref"\s*:\s*"[^"]*json-schema\.org/')

Only = Collection[str] | None
"""The paths of the contracts to read; all of them when there is nothing."""

_UNREADABLE = (codes.NOT_A_SCHEMA, codes.INVALID_ANNOTATION)
"""Findings of a contract whose keywords do not hold what later stages rely on."""


@dataclass(frozen=True, slots=True)
class PackageFolder:
    """A package and the folder of its contracts, relative to the contracts' root (`""`: the root itself)."""

    name: str
    folder: str


@dataclass(slots=True)
class _Loading:
    documents: list[Document] = field(default_factory=list)
    flat: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    findings: list[Diagnostic] = field(default_factory=list)


def load(
    root: Path, packages: Sequence[PackageFolder], *, shown: str | None = None, only: Collection[str] | None = None
) -> tuple[Sources, tuple[Diagnostic, ...]]:
    """Every contract of the packages, and all that is wrong with them (places without lines: see `locate`).

    `shown` stands before the paths in messages; by default it is `root` as given. Contracts that are no
    schemas are left out of `Sources.documents`; the rest is there, so that later stages find what they can. With `only`
    the contracts of these paths are read, which were found before, and no others.
    """
    prefix = root.as_posix() if shown is None else shown
    real_root = os.path.realpath(root)
    loading = _Loading()
    folders = {_normal(package.folder) for package in packages}
    with _no_collection():
        for package in packages:
            folder = _normal(package.folder)
            _load_package(loading, real_root, package.name, folder, folders - {folder}, prefix, only)
    sources, duplicates = resolve_sources(loading.documents, loading.flat, loading.broken)
    return sources, (*loading.findings, *duplicates)


def reader(root: Path, *, shown: str | None = None) -> Callable[[str], str | None]:
    """The text of a file as named in places, read again from the disk; None for what has no text."""
    prefix = root.as_posix() if shown is None else shown

    def read_text(file: str) -> str | None:
        below = file.removeprefix(f"{prefix}/") if prefix else file
        path = root / below
        try:
            if not below.endswith(SUFFIX) or not path.is_file() or path.stat().st_size > SIZE_BUDGET:
                return None
            return path.read_bytes().decode("utf-8", errors="replace")
        except OSError:
            return None

    return read_text


@contextmanager
def _no_collection() -> Iterator[None]:
    # JSON has no cycles: the collector would look at every value many times, a third of the whole time, for nothing.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _normal(folder: str) -> str:
    path = posixpath.normpath(folder)
    return "" if path == "." else path


def _load_package(
    loading: _Loading, real_root: str, name: str, folder: str, others: set[str], prefix: str, only: Only
) -> None:
    here = Place(visible(prefix, folder))
    inside = os.path.join(real_root, folder) if folder else real_root
    linked = os.path.normcase(os.path.realpath(inside)) != os.path.normcase(inside)
    if linked or not os.path.isdir(inside) or not Path(inside).is_relative_to(real_root):
        loading.findings.append(
            finding(
                codes.MISSING_FOLDER,
                f"the package {name!r} has no folder of contracts here",
                here,
                help="name a folder below the contracts' root that is no link, or run `type-contracts init`",
            )
        )
        return
    if only is None:
        found, troubles = find(real_root, folder, others, prefix)
    else:
        found, troubles = _named(real_root, folder, others, only), ()
    loading.findings.extend(troubles)
    if not found and not troubles and only is None:
        loading.findings.append(
            finding(
                codes.NO_CONTRACT,
                f"the package {name!r} has no contract",
                here,
                help="a contract is a file <name>.schema.json; `type-contracts init` writes a first one",
            )
        )
    misnamed = {one.place.file for one in troubles}
    for one in found:
        shown = visible(prefix, one.path)
        if shown in misnamed or "#" in one.path:
            # Nothing later can tell such a contract from others by its path.
            _add_broken(loading, Document(one.path, shown, name, one.name, True, Draft.DRAFT_2020_12), ())
        else:
            _load_one(loading, real_root, name, one, shown)


def _named(real_root: str, folder: str, others: set[str], paths: Collection[str]) -> tuple[Found, ...]:
    """The files of contracts that were found before, as far as they are the package's own."""
    inside = f"{folder}/" if folder else ""
    deeper = tuple(f"{one}/" for one in others if one.startswith(inside))
    own = (path for path in paths if path.startswith(inside) and not path.startswith(deeper))
    return tuple(
        Found(f"{real_root}/{path}", path, path.rpartition("/")[2].removesuffix(SUFFIX)) for path in sorted(own)
    )


def _load_one(loading: _Loading, real_root: str, package: str, one: Found, shown: str) -> None:
    reading = read_file(one.real, real_root, shown)
    if isinstance(reading, tuple):
        _add_broken(loading, Document(one.path, shown, package, one.name, True, Draft.DRAFT_2020_12), reading)
        return
    value, data = reading.value, reading.data
    draft = _draft(value)
    digest, known = _digest(data), draft or Draft.DRAFT_2020_12
    document = Document(one.path, shown, package, one.name, value, known, digest, _is_static(data))
    if draft is None:
        _add_broken(loading, document, (_unknown_draft(value, shown),))
        return
    troubles = tuple(islice(check(document, data), FINDINGS_BUDGET))
    if any(trouble.code in _UNREADABLE for trouble in troubles):
        _add_broken(loading, document, troubles)
        return
    loading.findings.extend(troubles)
    loading.documents.append(document)
    if _is_flat(value, draft, data):
        loading.flat.add(document.path)


def _digest(data: bytes) -> str:
    """The digest of what was read, line endings aside: a checkout with CRLF is the same contract."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n") if b"\r" in data else data).hexdigest()


def _add_broken(loading: _Loading, document: Document, troubles: tuple[Diagnostic, ...]) -> None:
    loading.findings.extend(troubles)
    loading.documents.append(document)
    loading.broken.add(document.path)


def _draft(value: JsonValue) -> Draft | None:
    named = value.get("$schema") if isinstance(value, dict) else None
    return draft_named(named) if isinstance(named, str) else Draft.DRAFT_2020_12


def _unknown_draft(value: JsonValue, shown: str) -> Diagnostic:
    named = value.get("$schema") if isinstance(value, dict) else None
    old = "is too old" if "draft-03" in str(named) or "draft-02" in str(named) else "is not known"
    return finding(
        codes.UNKNOWN_DRAFT,
        f"the draft {named!r} {old}",
        Place(shown, pointer="/$schema"),
        help="name one of: " + ", ".join(Draft),
    )


def _is_static(data: bytes) -> bool:
    """Whether no dynamic reference, and none to a meta-schema, is in a text: escapes might spell either."""
    return not any(mark in data for mark in _DYNAMIC) and not _OFFICIAL.search(data)


def _is_flat(value: JsonValue, draft: Draft, data: bytes) -> bool:
    if not isinstance(value, dict):
        return True
    keyword = b'"id"' if draft is Draft.DRAFT_4 else b'"$id"'
    named = "id" if draft is Draft.DRAFT_4 else "$id"
    return data.count(keyword) <= (named in value) and not any(mark in data for mark in _NAMING)
