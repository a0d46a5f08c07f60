"""The stages of a run, each a function from run to run: read, model, choose options, keep, render, write."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from codegen import manifests
from codegen.config import codes as config_codes
from codegen.diagnostics import Diagnostic, finding
from codegen.ir.model import Contract, Package
from codegen.outcome import Outcome
from codegen.output.model import Output, Source
from codegen.paths import shown_path
from codegen.rendering import Job, Made
from codegen.workspace import Run, located


def read(run: Run, only: Collection[str] | None = None) -> Run:
    """Reads every contract of the run's packages, or those of some paths."""
    from codegen.source.load import PackageFolder, load

    settings = run.settings
    folders = [PackageFolder(one.name, manifests.folder_of(settings, one)) for one in settings.packages]
    sources, found = load(settings.contracts, folders, shown=shown_path(settings.contracts), only=only)
    return replace(run, sources=sources).found(found)


def model(run: Run) -> Run:
    """Builds the model, and judges the examples that it shows."""
    from codegen.ir.build import build
    from codegen.ir.examples import judged

    if run.sources is None:
        return run
    # Contracts at fault are left out of the sources; the rest is built all the same, so that every error is told.
    built = build(run.sources)
    aside = manifests.stepped_aside(built.packages)
    run = replace(run, packages=built.packages, aside=aside).found(built.diagnostics)
    return run if run.failed else run.found(tuple(one for package in built.packages for one in judged(package)))


def choose_options(run: Run) -> Run:
    """The typed options of every target of the run; a bad one is a finding in the configuration."""
    from codegen.targets import registry
    from codegen.targets.target import OptionError

    chosen: dict[str, object] = {}
    found: list[Diagnostic] = []
    for name in run.settings.targets:
        try:
            chosen[name] = registry.get(name).options(run.settings.target_options.get(name, {}))
        except OptionError as error:
            place = run.settings.place(name, error.key)
            found.append(finding(config_codes.BAD_OPTION, f"[{name}] {error}", place, help="See the target's page."))
    return replace(run, options=chosen).found(tuple(found))


def keep_what_did_not_change(run: Run) -> Run:
    """Finds the files of the last run that need no rendering."""
    from codegen.output import dependence, manifest

    if run.failed or run.sources is None:
        return run
    files = manifests.sources_of(run.sources, run.packages)
    old = manifest.load(run.settings.out)
    if isinstance(old, Diagnostic):
        return replace(run, files=files)
    options, programs = manifests.options_of(run.settings, run.aside), manifests.programs(run.settings)
    kept = dependence.unaffected(run.settings.out, old, files, options, programs)
    return replace(run, files=files, old=old, kept=kept)


def render(run: Run) -> Run:
    """Renders what is affected by a change, or everything when nothing is known to be unaffected."""
    from codegen.rendering import jobs_of, render
    from codegen.targets import registry

    if run.failed:
        return run
    jobs: list[Job] = []
    rendered: list[Contract] = []
    for package in run.packages:
        only = _affected(run, package)
        rendered += [one for one in package.contracts if not run.kept or one.name in only]
        for name, options in run.options.items():
            informed = registry.informed(name, options, package, run.settings.all_targets)
            previous = partial(manifests.previous, run.settings, run.old, package.name, name)
            jobs.extend(jobs_of(package, name, informed, only if run.kept else None, previous))
    made = render(jobs, run.progress) if jobs else ()
    done = assembled(run, made, [one.source for one in rendered])
    if run.kept and _reach_further(run, done.files, done.rendered):
        return _everything(run)
    touched = {one.place.file for one in rendered}
    found = tuple(
        one
        for part in made
        for one in part.diagnostics
        if one.severity == "error" or not run.kept or one.place.file in touched
    )
    return done.found(found)


def assembled(run: Run, made: Sequence[Made], rendered: Iterable[str]) -> Run:
    """The run with the outputs that targets made of its packages, and with those that belong to no package."""
    outputs = {output.path: output for one in made for output in _placed(one, run)}
    outputs |= {output.path: output for output in (manifests.attributes(), *_wrapping(run))}
    ordered = tuple(outputs[path] for path in sorted(outputs))
    told = run.found(tuple(_written_twice(run, made)))
    return replace(told, outputs=ordered, files=_shared(run, made), rendered=tuple(rendered))


def _everything(run: Run) -> Run:
    return render(replace(run, kept={}))


def _shared(run: Run, made: Iterable[Made]) -> tuple[Source, ...]:
    """The contracts of the run, with what the targets said of how far each of them reaches."""
    told: dict[str, dict[str, str]] = {}
    for part in made:
        paths = _paths(run, part.package)
        told.setdefault(part.target, {}).update({paths[name]: text for name, text in part.shares.items()})
    others = set(run.settings.all_targets) - set(run.settings.targets)
    return manifests.with_shares(run.files, run.old, others, told)


def _reach_further(run: Run, files: Iterable[Source], rendered: Collection[str]) -> bool:
    """Whether a change reaches contracts that were not rendered: their files, or others', say something else now."""
    known = ((one, run.old.sources.get(one.path)) for one in files if one.path not in rendered)
    return any(before and before.shares and before.shares != one.shares for one, before in known)


def write(run: Run) -> Outcome:
    """Writes the outputs, all or nothing."""
    from codegen.output import files, manifest
    from codegen.output.codes import ENVIRONMENT
    from codegen.output.paths import MANIFEST

    if run.failed:
        known = sum(len(one.contracts) for one in run.packages)
        return Outcome(contracts=known, packages=len(run.packages), diagnostics=located(run))
    settings = run.settings
    counts = Outcome(contracts=len(run.files), packages=len(settings.packages))
    others = manifests.of_other_runs(settings, run.old)
    rendered = {one.path for one in run.outputs}
    kept = {path: one for path, one in {**others, **run.kept}.items() if path not in rendered}
    sources = manifests.merged_sources(run.old, run.files, others)
    options = manifests.merged_options(run.old, manifests.options_of(settings, run.aside), others)
    new = manifest.made(run.outputs, sources, options, manifests.programs(settings), kept)
    result = files.write(settings.out, run.outputs, new, tuple(kept), in_place=run.in_place)
    broken = any(one.code.name in ENVIRONMENT for one in result.diagnostics if one.severity == "error")
    return replace(
        counts,
        diagnostics=located(run, result.diagnostics),
        written=tuple(path for path in result.written if path != MANIFEST),
        removed=result.removed,
        unchanged=result.unchanged,
        rendered=run.rendered,
        environment_error=broken,
    )


def lint(run: Run) -> Outcome:
    """The findings of the lint rules, with those of reading and building, and of names that a target cannot give."""
    from codegen.lint.run import lint_packages

    packages = () if run.failed else run.packages
    unread = frozenset(one.name for one in run.settings.all_packages) - {one.name for one in run.packages}
    found = lint_packages(packages, run.settings.lint, unread)
    contracts = sum(len(one.contracts) for one in run.packages)
    named = tuple(one for package in packages for one in _misnamed(run, package))
    return Outcome(
        located(run, (*found, *named, *_unknown_rules(run))), contracts=contracts, packages=len(run.packages)
    )


def _misnamed(run: Run, package: Package) -> Iterator[Diagnostic]:
    """What the targets of the run would refuse to write because of its name, from those that can tell beforehand."""
    from codegen.targets import registry

    for name in run.settings.targets:
        tell = getattr(registry.get(name), "misnamed", None)
        yield from tell(package) if tell is not None else ()


def _unknown_rules(run: Run) -> Iterator[Diagnostic]:
    """What the configuration says of rules that there are not."""
    from codegen.lint.run import strangers

    settings = run.settings
    for name in strangers(settings.lint, frozenset(one.name for one in settings.all_packages)):
        place = settings.place("lint", name)
        advice = "name an offence (`missing-key`), its code (`lint/missing-key`), or `<package>/<offence>`"
        yield finding(config_codes.UNKNOWN_KEY, f"there is no lint rule `{name}`", place, help=advice)


def _affected(run: Run, package: Package) -> frozenset[str]:
    """The contracts of a package that changed or use one that did."""
    from codegen.output import dependence

    hit = dependence.dependents(run.old, run.files).contracts(dependence.changed(run.old, run.files))
    missing = {source for path, one in run.old.outputs.items() if path not in run.kept for source in one.sources}
    return frozenset(one.name for one in package.contracts if one.source in hit or one.source in missing)


def _written_twice(run: Run, made: Iterable[Made]) -> Iterator[Diagnostic]:
    """Files that a target would write for two packages: an option puts both of them in one place."""
    owners: dict[tuple[str, str], set[str]] = {}
    for part in made:
        for one in part.outputs:
            owners.setdefault((part.target, one.path), set()).add(part.package)
    for (target, path), packages in sorted(owners.items()):
        if len(packages) > 1:
            told = f"[{target}] `{path}` would be written for the packages {', '.join(sorted(packages))}"
            advice = "give every package a folder of its own"
            yield finding(config_codes.BAD_OPTION, told, run.settings.place(target), help=advice)


def _wrapping(run: Run) -> Iterator[Output]:
    """The files of the run's targets that belong to no package."""
    from codegen.targets import registry

    for target, options in run.options.items():
        yield from (Output(one.path, one.text, target) for one in registry.wrapping(target, options))


def _placed(made: Made, run: Run) -> Iterator[Output]:
    paths = _paths(run, made.package)
    folder = manifests.package_pattern(run.settings, made.package)
    for one in made.outputs:
        sources = tuple(paths[name] for name in one.contracts) or (folder,)
        yield Output(one.path, one.text, made.target, sources)


def _paths(run: Run, package: str) -> Mapping[str, str]:
    """The paths of the contracts of a package, by name."""
    documents = run.sources.documents if run.sources is not None else ()
    return {one.name: one.path for one in documents if one.package == package}
