"""The manifest as a file: `manifest.json` in the output folder.

One fact a line and sorted, so that git shows and merges it well: programs and versions, options, a line per contract
(digest, the contracts it uses directly, how far a change of it reaches), a line per generated file (digest, target,
the contracts it is made from). What a file depends on is the closure of `uses` from there, which keeps the file small:
10,000 contracts need no lists of lists. The last line is a seal over all others, so a manifest that was cut, merged or
edited shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.output import codes, digest
from codegen.output.model import Entry, Manifest, Output, Source
from codegen.output.paths import MANIFEST, acceptable, shown

FORMAT = 1

_JSON = json.JSONEncoder(sort_keys=True)
_quoted = json.encoder.encode_basestring_ascii
_SEAL = '  "seal": "'
_FEW = 20
"""Lines that are changed where they stand sooner than the whole text is made anew: each costs a search of all of it."""
_LISTED = re.compile(r'^\s*("(?:[^"\\]|\\.)+"): \{"digest": "([0-9a-f]{64})", "target": ', re.MULTILINE)


def made(
    outputs: Iterable[Output],
    sources: Iterable[Source],
    options: Mapping[str, object],
    generator: Mapping[str, str],
    kept: Mapping[str, Entry] | None = None,
) -> Manifest:
    """The manifest of a run: its rendered outputs, and the entries of those that it keeps as they are."""
    entries = dict(kept or {})
    for one in outputs:
        entries[one.path] = Entry(digest.of_text(one.text), one.target, tuple(sorted(set(one.sources))))
    return Manifest(dict(generator), dict(options), {one.path: one for one in sources}, entries)


def dumps(manifest: Manifest) -> str:
    """The text of a manifest: the same for equal manifests, whatever order their mappings have."""
    blocks = [
        ("generator", {name: as_json(version) for name, version in manifest.generator.items()}),
        ("options", {name: as_json(value) for name, value in manifest.options.items()}),
        ("contracts", {path: _source(one) for path, one in manifest.sources.items()}),
        ("outputs", {path: _entry(one) for path, one in manifest.outputs.items()}),
    ]
    body = "{\n" + f'  "format": {FORMAT},\n' + "".join(_block(name, lines) for name, lines in blocks)
    return _sealed(f"{body}{_pending(manifest)}")


def amended(text: str, old: Manifest, new: Manifest) -> str:
    """What `dumps` makes of `new`; where a few lines of `text`, which holds `old`, say something else, the rest stays.

    An `old` without a generator was never read from a whole text.
    """
    alike = old.sources.keys() == new.sources.keys() and old.outputs.keys() == new.outputs.keys()
    if not alike or not old.generator or old.pending or old.generator != new.generator:
        return dumps(new)
    sources, outputs = _differing(old.sources, new.sources), _differing(old.outputs, new.outputs)
    if len(sources) + len(outputs) > _FEW or changed_options(old, new.options):
        return dumps(new)
    body = text.replace("\r\n", "\n").rpartition(_SEAL)[0]
    lines = [(_line(path, _source(old.sources[path])), _line(path, _source(new.sources[path]))) for path in sources]
    lines += [(_line(path, _entry(old.outputs[path])), _line(path, _entry(new.outputs[path]))) for path in outputs]
    for before, after in lines:
        if body.count(before) != 1:
            return dumps(new)
        body = body.replace(before, after)
    return _sealed(f"{body}{_pending(new)}")


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    # Nearly all are the very same values, and to compare values takes longer.
    return [path for path, one in new.items() if one is not old[path] and one != old[path]]


def _line(path: str, value: str) -> str:
    return f"\n    {as_json(path)}: {value}"


def _pending(manifest: Manifest) -> str:
    lines = {path: as_json(value) for path, value in manifest.pending.items()}
    return _block("pending", lines) if lines else ""


def _sealed(body: str) -> str:
    return f'{body}{_SEAL}{digest.of_text(body)}"\n}}\n'


def loads(text: str, shown_as: str = MANIFEST) -> Manifest | Diagnostic:
    """The manifest that `dumps` wrote, or the reason why this text is none.

    A run reads its manifest when it looks around, when it has the lock, and when the old folder is cleared away: what
    it said is remembered.
    """
    if _written and _written[0][0] == text:
        return _written[0][1]
    known = _loads(text, MANIFEST)
    return known if isinstance(known, Manifest) or shown_as == MANIFEST else _loads(text, shown_as)


_written: list[tuple[str, Manifest]] = []
"""The manifest that this process wrote last, and its text."""


def remember(text: str, manifest: Manifest) -> None:
    """Remembers what `loads` would make of a text that was made of this manifest."""
    sources = {path: one if _is_plain(one.uses, one.borrows)
               else replace(one, uses=_plain(one.uses), borrows=_plain(one.borrows))
               for path, one in manifest.sources.items()}  # fmt: skip
    outputs = {path: one if _is_plain(one.sources) else replace(one, sources=_plain(one.sources))
               for path, one in manifest.outputs.items()}  # fmt: skip
    options = json.loads(as_json(manifest.options))
    _written[:] = [(text, Manifest(dict(manifest.generator), options, sources, outputs, dict(manifest.pending)))]


def _is_plain(*several: tuple[str, ...]) -> bool:
    return all(len(words) < 2 or words == _plain(words) for words in several)


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(words)))


@lru_cache(maxsize=2)
def _loads(text: str, shown_as: str) -> Manifest | Diagnostic:
    place = Place(shown_as)
    text = text.replace("\r\n", "\n")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        return finding(
            codes.MANIFEST_UNREADABLE,
            f"the manifest is cut off or damaged: {error}",
            Place(shown_as, line, getattr(error, "colno", 0)),
            help="run `type-contracts generate`; it repairs the manifest",
        )
    version = value.get("format") if isinstance(value, dict) else None
    if isinstance(version, int) and version > FORMAT:
        return finding(
            codes.MANIFEST_NEWER,
            f"the manifest has format {version}, and this version of type-contracts knows format {FORMAT} at most",
            place,
            help="use the newer version of type-contracts that wrote it",
        )
    body, _, seal = text.rpartition(_SEAL)
    if version != FORMAT or seal != f'{digest.of_text(body)}"\n}}\n':
        return finding(
            codes.MANIFEST_EDITED,
            "the manifest is not as type-contracts wrote it: it was edited or merged",
            place,
            help="run `type-contracts generate`; it writes the manifest anew",
        )
    return _read(value, place)


def load(folder: Path) -> Manifest | Diagnostic:
    """The manifest of an output folder, or the reason why there is none."""
    name = shown(folder, MANIFEST)
    data = digest.read(str(folder / MANIFEST))
    if data is None:
        return finding(
            codes.MANIFEST_MISSING,
            "there is no manifest: nothing was generated here yet, or it was deleted",
            Place(name),
            help="run `type-contracts generate`",
        )
    return loads(data.decode("utf-8", "replace"), name)


def salvaged(text: str) -> Manifest:
    """What a damaged manifest still lists as generated, so that the next run knows its own files."""
    found = {}
    for quoted, value in _LISTED.findall(text.replace("\r\n", "\n")):
        try:
            path = json.loads(quoted)
        except ValueError:
            continue
        if acceptable(path):
            found[path] = Entry(value)
    return Manifest(outputs=found)


def _read(value: dict[str, Any], place: Place) -> Manifest | Diagnostic:
    try:
        sources = {path: _source_of(path, one) for path, one in value["contracts"].items()}
        entries = {
            path: Entry(one["digest"], one["target"], tuple(one["from"])) for path, one in value["outputs"].items()
        }
        generator = {str(name): str(version) for name, version in value["generator"].items()}
        pending = {str(path): str(coming) for path, coming in value.get("pending", {}).items()}
        options = dict(value["options"])
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        return finding(
            codes.MANIFEST_UNREADABLE,
            f"the manifest lacks something that it needs: {error}",
            place,
            help="run `type-contracts generate`; it writes the manifest anew",
        )
    bad = next((path for path in (*entries, *pending) if not acceptable(path)), None)
    if bad is not None:
        return finding(
            codes.MANIFEST_EDITED,
            f"the manifest lists `{bad}`, which no run of type-contracts can have written",
            place,
            help="run `type-contracts generate`; it writes the manifest anew, and touches nothing outside the folder",
        )
    return Manifest(generator, options, sources, entries, pending)


def _block(name: str, lines: Mapping[str, str]) -> str:
    if not lines:
        return f'  "{name}": {{}},\n'
    rows = ",\n".join(f"    {as_json(key)}: {lines[key]}" for key in sorted(lines))
    return f'  "{name}": {{\n{rows}\n  }},\n'


def _source(one: Source) -> str:
    uses = f', "uses": {_words(one.uses)}' if one.uses else ""
    borrows = f', "borrows": {_words(one.borrows)}' if one.borrows else ""
    face = f', "face": "{one.face}"' if one.face else ""
    shares = f', "shares": {as_json(one.shares)}' if one.shares else ""
    return f'{{"digest": "{one.digest}"{uses}{borrows}{face}{shares}}}'


def _source_of(path: str, one: dict[str, Any]) -> Source:
    uses, borrows = tuple(one.get("uses", ())), tuple(one.get("borrows", ()))
    return Source(path, one["digest"], uses, one.get("face", ""), borrows, dict(one.get("shares", {})))


def _entry(one: Entry) -> str:
    return f'{{"digest": "{one.digest}", "target": {as_json(one.target)}, "from": {_words(one.sources)}}}'


def _words(several: Sequence[str]) -> str:
    # The encoder takes a text at a stroke, and a list member by member.
    if len(several) == 1:
        return f"[{_quoted(several[0])}]"
    return f"[{', '.join(as_json(one) for one in sorted(set(several)))}]"


def as_json(value: object) -> str:
    """A value of an option as the manifest spells it."""
    return _quoted(value) if isinstance(value, str) else _JSON.encode(value)


def changed_options(old: Manifest, options: Mapping[str, object]) -> tuple[str, ...]:
    """The names of the options whose values differ from the recorded ones, or that came or went."""
    names = sorted({*old.options, *options})
    return tuple(
        name
        for name in names
        if (name in old.options) != (name in options) or as_json(old.options.get(name)) != as_json(options.get(name))
    )
