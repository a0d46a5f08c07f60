"""The values of this stage: generated files, the contracts they come from, and the manifest that ties them together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Output:
    """A generated file: `path` below the output folder with forward slashes, `text` with line feeds only.

    `target` names who rendered it. `sources` are the contracts it is made from (with everything that these use,
    see `Source.uses`): paths below the contracts' root; a name that ends in `/` is every contract below that folder.
    """

    path: str
    text: str
    target: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A contract file: `path` below the contracts' root, and the digest of its bytes (see `codegen.output.digest`).

    `uses` are the contracts that it refers to directly. They matter when a manifest is made; `check` needs none.
    The rest tells how far a change reaches: `face` is the digest of what others see of the contract, `borrows` are the
    contracts whose inner prose it shows as its own, `shares` has by who keeps it (a target, or the model) the digest of
    what it contributes to files that are not its own.
    """

    path: str
    digest: str
    uses: tuple[str, ...] = ()
    face: str = ""
    borrows: tuple[str, ...] = ()
    shares: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the manifest knows about one generated file."""

    digest: str
    target: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was generated from what. Holds no time, no user and no absolute path.

    `generator` maps the names of the programs that influence the bytes to their versions; `options` are plain JSON
    values by name; `sources` and `outputs` are keyed by path. `pending` is not empty while files are being replaced
    one by one (path -> digest that is coming): a manifest found like that belongs to a run that was killed.
    """

    generator: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, object] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    outputs: Mapping[str, Entry] = field(default_factory=dict)
    pending: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What a run did to the output folder. With an error among the diagnostics it did nothing."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()
