"""The TypeScript target: TYPE-CONTRACTS.ts for people and compilers, codecs.ts for documents at run time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from codegen.diagnostics import Diagnostic
from codegen.ir.model import Package
from codegen.ir.shapes import Named, Record
from codegen.targets.spelling import Spelling
from codegen.targets.target import Output, Rendered, Texts
from codegen.targets.typescript.enforcing import enforces as enforces
from codegen.targets.typescript.options import Options
from codegen.targets.typescript.options import options as _options

if TYPE_CHECKING:
    from codegen.targets.typescript.scope import Scope
    from codegen.targets.typescript.sections import Before

NAME = "typescript"

SPLICES = True
"""`render` takes the texts of an earlier run, and renders only what it must."""

PARTS = ("codecs", "contracts")
"""What is rendered apart, the longest first."""


def options(table: Mapping[str, object]) -> Options:
    """The typed options of this target. Raises `OptionError` for unknown or bad ones."""
    return _options(table)


def versions() -> Mapping[str, str]:
    """No library has a say in the bytes of this target."""
    return {}


def wrapping(options: object) -> tuple[Output, ...]:
    """The metadata of the distribution that the configuration asks for."""
    from codegen.targets.typescript.distribution import project

    chosen = options if isinstance(options, Options) else Options()
    # Libraries of the language have Temporal among what is not settled yet.
    library = "esnext" if chosen.dates == "Temporal.Instant" else "es2022"
    return () if chosen.distribution is None else project(chosen.distribution, library)


def spell(package: Package) -> Spelling:
    """How this language spells the names of a package."""
    from codegen.targets.typescript.names import decide, property_name, view_name

    names = decide(package, lambda record: ())
    roots = {one.shape.id: one for one in package.contracts if isinstance(one.shape, Named)}
    return Spelling(
        language="TypeScript",
        types=names.types,
        fields={
            identity: {item.name: property_name(item.name, item.facts) for item in one.fields}
            for identity, one in package.types.items()
            if isinstance(one, Record)
        },
        views={
            identity: {view.kind: view_name(view.kind, names.types[identity]) for view in contract.views}
            for identity, contract in roots.items()
        },
        imports={
            identity: f"import {{ type {names.types[identity]} }} from './TYPE-CONTRACTS.js';" for identity in roots
        },
    )


def misnamed(package: Package) -> tuple[Diagnostic, ...]:
    """What is wrong with the names that TypeScript would give the package; `render` says it too, and writes nothing."""
    from codegen.targets.typescript.names import decide
    from codegen.targets.typescript.scope import values_of

    return decide(package, lambda record: (one.name for one in record.fields if values_of(one))).diagnostics


def render(
    package: Package, options: object, only: Iterable[str] | None = None, previous: Mapping[str, str] | None = None
) -> Rendered:
    """The files of a package, and what is to be said of its names and types.

    `previous` are the texts of the files that an earlier run with these options left, unchanged since.
    """
    from codegen.targets.typescript.scope import scope_of
    from codegen.targets.typescript.sections import before

    scope, findings = scope_of(package, options)
    if scope is None:
        return Rendered((), findings)
    folder = scope.options.place(package.name)
    left = before(scope, only, {path.removeprefix(f"{folder}/"): text for path, text in (previous or {}).items()})
    return Rendered(tuple(one for part in reversed(PARTS) for one in _files(scope, part, left)), findings)


def render_part(package: Package, options: object, part: str) -> Rendered:
    """Some of the files of a package; the first part has what is to be said."""
    from codegen.targets.typescript.scope import scope_of
    from codegen.targets.typescript.sections import before

    scope, findings = scope_of(package, options)
    files = () if scope is None else tuple(_files(scope, part, before(scope, None, {})))
    return Rendered(files, findings if part == PARTS[0] else ())


def _files(scope: Scope, part: str, left: Before) -> Iterator[Output]:
    from codegen.targets.typescript.codecs import coded
    from codegen.targets.typescript.contracts import declared
    from codegen.targets.typescript.helpers import helping
    from codegen.targets.typescript.pieces import judged, typed

    names = [one.name for one in scope.package.contracts]
    if part == "codecs":
        yield judged(scope, names, [coded(scope, names, left)])
    else:
        yield from typed(scope, names, [declared(scope, names, left)], [helping(scope, names)])


def piece(package: Package, options: object, names: Collection[str]) -> object | None:
    """What the named contracts contribute to the files of their package; nothing when they are at fault."""
    from codegen.targets.typescript.pieces import piece
    from codegen.targets.typescript.scope import scope_of

    scope, findings = scope_of(package, options)
    return None if scope is None else piece(scope, names, findings)


def joined(package: Package, options: object, names: Sequence[str], pieces: Sequence[object]) -> Rendered | None:
    """The files of a package of these contracts, of pieces of which this process made one from `package`."""
    from codegen.targets.typescript.pieces import Piece, fit, joined
    from codegen.targets.typescript.scope import scope_of

    scope, _ = scope_of(package, options)
    mine = [one for one in pieces if isinstance(one, Piece)]
    if scope is None or len(mine) < len(pieces) or not fit(mine):
        return None
    return Rendered(tuple(joined(scope, names, mine)), tuple(told for one in mine for told in one.findings))


def shares(package: Package, options: object, names: Iterable[str]) -> Mapping[str, str]:
    """What each of the named contracts contributes to the files outside of its own sections."""
    from codegen.targets.typescript.revision import shares_of
    from codegen.targets.typescript.scope import scope_of

    scope, _ = scope_of(package, options)
    return {} if scope is None else shares_of(scope, names)


def prepare() -> None:
    """Imports what a revision needs, in a process that has many before it."""
    from codegen.targets.typescript import revision as revision


def revise(package: Package, options: object, names: Iterable[str], previous: Texts) -> Rendered | None:
    """The two files with new sections of the named contracts, where the shares of these stayed the same."""
    from codegen.targets.typescript.revision import revised
    from codegen.targets.typescript.scope import scope_of

    scope, findings = scope_of(package, options)
    if scope is None:
        return None
    made = revised(scope, names, scope.options.place(package.name), previous)
    return None if made is None else Rendered(tuple(Output(path, text) for path, text in made.items()), findings)
