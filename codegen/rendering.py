"""Rendering: which jobs there are, and doing them on every core where that pays."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import cast

from codegen.diagnostics import Diagnostic, has_errors
from codegen.ir.model import Package
from codegen.targets import registry
from codegen.targets.target import Divider, Output, Splicer

Progress = Callable[[str, int, int], None]

_PARALLEL_FROM = 60
"""Contracts to render from which a second process pays for its start."""

_SHARE = 125
"""Contracts in one job of a target whose files are one to a contract."""


@dataclass(frozen=True, slots=True)
class Job:
    """One call of a target: a package, its options, and the contracts to render (all of them when `only` is None).

    `previous` are texts of an earlier run that the target may take unchanged sections from, by path. `shared` are the
    contracts of which the manifest is to know how far a change of them reaches. `part`: some of the files alone.
    """

    package: Package
    target: str
    options: object
    only: tuple[str, ...] | None
    previous: Mapping[str, str] = field(default_factory=dict)
    shared: tuple[str, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What one job made."""

    package: str
    target: str
    outputs: tuple[Output, ...]
    diagnostics: tuple[Diagnostic, ...]
    shares: Mapping[str, str] = field(default_factory=dict)


def jobs_of(
    package: Package,
    target: str,
    options: object,
    only: frozenset[str] | None,
    previous: Callable[[], Mapping[str, str]],
) -> Iterator[Job]:
    """The jobs of one target: shares of the contracts where its files are one to a contract, parts where it has some.

    `previous` reads what an earlier run with these options left; it is asked for targets that make use of it alone.
    """
    every = tuple(one.name for one in package.contracts)
    names = tuple(one for one in every if only is None or one in only)
    if not getattr(registry.get(target), "PER_CONTRACT", False):
        parts = getattr(registry.get(target), "PARTS", ())
        if only is None and parts and len(every) >= _PARALLEL_FROM:
            for part in parts:
                yield Job(package, target, options, None, shared=every if part == parts[-1] else (), part=part)
            return
        texts = previous() if only is not None and getattr(registry.get(target), "SPLICES", False) else {}
        yield Job(package, target, options, None if only is None else names, texts, every)
        return
    shares = max(1, len(names) // _SHARE)
    for share in range(shares):
        yield Job(package, target, options, names[share::shares], shared=every[share::shares])


def render(jobs: Sequence[Job], progress: Progress | None) -> tuple[Made, ...]:
    """Does the jobs, in as many processes as there are cores where there is enough to do; results in their order."""
    work = sum(len(job.package.contracts if job.only is None else job.only) for job in jobs)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    done: dict[int, Made] = {}
    seen: dict[str, Output] = {}
    if cores > 1 and len(jobs) > 1 and work >= _PARALLEL_FROM and _can_fork():
        from codegen import crew

        with closing(crew.done(len(jobs), lambda index: _do(jobs[index]), min(cores, len(jobs)))) as elsewhere:
            for index, one in elsewhere:
                done[index] = _told(_held_once(one, seen), len(done), len(jobs), progress)
    # Where a process was ended from outside, or there was no room for one, the rest is done here.
    for index in [index for index in range(len(jobs)) if index not in done]:
        done[index] = _told(_do(jobs[index]), len(done), len(jobs), progress)
    return tuple(done[index] for index in range(len(jobs)))


def _held_once(made: Made, seen: dict[str, Output]) -> Made:
    """What a process made, with files that an earlier share has as well taken from that one.

    Every share has the files of the package as a whole: of many contracts they are large, and there are many shares.
    """
    first = [seen.setdefault(one.path, one) for one in made.outputs]
    kept = (known if known == one else one for known, one in zip(first, made.outputs, strict=True))
    return replace(made, outputs=tuple(kept))


def _can_fork() -> bool:
    return hasattr(os, "fork") and sys.platform != "darwin"


def _told(made: Made, index: int, count: int, progress: Progress | None) -> Made:
    if progress is not None:
        progress(f"{made.target} of {made.package}", index + 1, count)
    return made


def _do(job: Job) -> Made:
    target = registry.get(job.target)
    if job.part:
        rendered = cast(Divider, target).render_part(job.package, job.options, job.part)
    elif job.previous:
        rendered = cast(Splicer, target).render(job.package, job.options, job.only, job.previous)
    else:
        rendered = target.render(job.package, job.options, job.only)
    broken = has_errors(rendered.diagnostics)
    shares = {} if broken else registry.shares(job.target, job.package, job.options, job.shared)
    return Made(job.package.name, job.target, rendered.outputs, rendered.diagnostics, shares)
