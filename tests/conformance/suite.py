"""The official JSON-Schema-Test-Suite: fetched once, pinned by hash, never part of the repository."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from codegen.ir.rules import FORMATS
from tests.node import alone

HERE = Path(__file__).parent
CACHE = HERE / ".cache"
PIN = HERE / "suite.sha256"
DIALECTS = {
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft4": "http://json-schema.org/draft-04/schema#",
}
_OLD = ("draft7", "draft6", "draft4")
REMOTE_BASE = "http://localhost:1234/"
_IMPLIED = {
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": ("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "array": (
        "items", "prefixItems", "additionalItems", "contains", "minContains", "maxContains", "minItems", "maxItems",
        "uniqueItems", "unevaluatedItems",
    ),
    "object": (
        "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties",
        "maxProperties", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """A schema of the suite and its instances as JSON texts, each with the verdict that is right."""

    name: str
    title: str
    schema: object
    documents: tuple[tuple[str, bool], ...]


def fetched() -> Path:
    """The folder that holds `tests/` and `remotes/`; the first call downloads it with pip."""
    requirement, digest = PIN.read_text(encoding="utf-8").split()
    folder = CACHE / requirement.replace("==", "-")
    with alone():
        if not folder.is_dir():
            with tempfile.TemporaryDirectory() as temporary:
                _download(requirement, digest, Path(temporary))
                _extract(Path(temporary), folder)
    return folder


def _download(requirement: str, digest: str, folder: Path) -> None:
    pinned = folder / "requirements.txt"
    pinned.write_text(f"{requirement} --hash=sha256:{digest}\n", encoding="utf-8")
    flags = ["--no-deps", "--no-binary", ":all:", "--require-hashes", "--quiet", "--disable-pip-version-check"]
    # Another program's build requirements are not pinned by our hashes, so they are not asked to be.
    command = [sys.executable, "-m", "pip", "download", *flags, "-d", str(folder), "-r", str(pinned)]
    subprocess.run(command, check=True, timeout=600, capture_output=True)
    archive = next(folder.glob("*.tar.gz"))
    if hashlib.sha256(archive.read_bytes()).hexdigest() != digest:
        raise ValueError(f"the hash of {archive.name} is not the one in {PIN.name}")


def _extract(downloads: Path, folder: Path) -> None:
    staging = downloads / "suite"
    with tarfile.open(next(downloads.glob("*.tar.gz"))) as archive:
        for member in archive:
            parts = PurePosixPath(member.name).parts[1:]
            if member.isfile() and parts[:2] in {("json", "tests"), ("json", "remotes")} and ".." not in parts:
                content = archive.extractfile(member)
                target = staging.joinpath(*parts[1:])
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.read() if content else b"")
    folder.parent.mkdir(parents=True, exist_ok=True)
    staging.replace(folder) if staging.stat().st_dev == folder.parent.stat().st_dev else _copy(staging, folder)


def _copy(source: Path, target: Path) -> None:
    import shutil

    shutil.copytree(source, target)


def groups(draft: str) -> Iterator[Group]:
    """Every required group of a draft, and the optional groups of the formats that assert."""
    root = fetched() / "tests" / draft
    files = [*sorted(root.glob("*.json")), *sorted(root.glob("optional/format/*.json"))]
    for path in files:
        optional = path.parent.name == "format"
        # The required file `format.json` says that formats do not assert; in our dialect they do.
        if (optional and path.stem not in FORMATS) or (not optional and path.stem == "format"):
            continue
        stem = ("format_" if optional else "") + re.sub(r"(?<=[a-z])(?=[A-Z])", "_", path.stem).lower()
        for number, entry in enumerate(json.loads(path.read_text(encoding="utf-8"))):
            documents = tuple((json.dumps(one["data"], ensure_ascii=False), one["valid"]) for one in entry["tests"])
            name = f"{re.sub(r'[^a-z0-9]+', '_', stem)}_{number:02}"
            yield Group(name, entry["description"], declared(entry["schema"], draft), documents)


def remotes(draft: str) -> Iterator[Group]:
    """The documents that the suite's references lead to, each under the address that the suite gives it."""
    root = fetched() / "remotes"
    drafts = {one.name for one in (fetched() / "tests").iterdir()} | {"draft-next"}
    for path in sorted(root.rglob("*.json")):
        where = path.relative_to(root)
        schema = json.loads(path.read_text(encoding="utf-8"))
        if "$vocabulary" in schema:
            continue
        # Documents outside the folders of the drafts belong to draft 7 and older, but for those that name themselves.
        if where.parts[0] != draft and (where.parts[0] in drafts or (draft not in _OLD and not identifiers(schema))):
            continue
        name = "remote_" + re.sub(r"[^a-z0-9]+", "_", where.with_suffix("").as_posix().lower())
        address = REMOTE_BASE + where.as_posix()
        word = "id" if draft == "draft4" else "$id"
        placed = {word: address, "$schema": DIALECTS[draft], **schema}
        yield Group(name, where.as_posix(), placed, ())
        if placed[word] != address:
            # A contract has one address, so the place that it would be fetched from is a contract that refers to it.
            pointing = {"$schema": DIALECTS[draft], word: address, "allOf": [{"$ref": placed[word]}]}
            yield Group(f"{name}_place", where.as_posix(), pointing, ())


def declared(schema: object, draft: str) -> object:
    """The schema with its `$schema` said; a boolean stays one."""
    return {"$schema": DIALECTS[draft], **schema} if isinstance(schema, dict) else schema


def identifiers(schema: object) -> set[str]:
    """Every `$id` in a schema (`id` in draft 4), as it is written."""
    if isinstance(schema, list):
        return set().union(*map(identifiers, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema[word].rstrip("#") for word in ("$id", "id") if isinstance(schema.get(word), str)}
    return own.union(*map(identifiers, schema.values()))


def typed(group: Group) -> Group | None:
    """The group as contracts are written: the `type` that its keywords imply said, other instances left out.

    None where keywords imply no type or several, and where a schema that refers to its root would mean something else.
    """
    if not isinstance(group.schema, dict) or "type" in group.schema or '"$ref": "#"' in json.dumps(group.schema):
        return None
    meant = [name for name, words in _IMPLIED.items() if any(word in group.schema for word in words)]
    if len(meant) != 1:
        return None
    kept = tuple((text, valid) for text, valid in group.documents if _type(json.loads(text)) == meant[0])
    schema = {**group.schema, "type": meant[0]}
    return replace(group, name="typed_" + group.name, schema=schema, documents=kept) if kept else None


def _type(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return "other"
    names = {str: "string", int: "number", float: "number", list: "array", dict: "object"}
    return names[type(value)]
