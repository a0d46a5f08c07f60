"""Writes the output folder: the old tree or the new one, never half of each, and nothing that is not ours."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.diagnostics import Diagnostic, Place, finding, has_errors
from codegen.output import codes, digest, disk, exchange, inplace, lock, manifest, staging, system
from codegen.output.model import Manifest, Output, WriteResult
from codegen.output.paths import MANIFEST, shown
from codegen.output.plan import Plan, plan
from codegen.output.tree import survey

_CANNOT = frozenset(
    (errno.EXDEV, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EACCES, errno.EBUSY, errno.EMLINK)
)


@dataclass(frozen=True, slots=True)
class _Task:
    """One write: the real folder, what the user calls it, the plan, the manifest before and after, its text before."""

    folder: str
    name: Path
    plan: Plan
    old: Manifest
    new: Manifest
    text: str

    @property
    def parent(self) -> str:
        return os.path.dirname(self.folder)


def write(
    folder: Path,
    outputs: Sequence[Output],
    new: Manifest,
    kept: Collection[str] = (),
    *,
    in_place: bool = False,
    wait: float = 10.0,
) -> WriteResult:
    """Makes the folder hold these outputs, the `kept` files as they are, and the manifest; removes own orphans.

    All or nothing. Files whose content is right are not touched, nor is the folder when all of it is right (a manifest
    that would differ in the generator's versions alone is right). `in_place` replaces file by file instead of the
    whole folder, for a watcher whose readers watch the folder. Another run is waited for `wait` seconds.
    """
    try:
        real = Path(os.path.realpath(folder))
        if real.parent == real or (os.path.lexists(real) and not real.is_dir()):
            message = f"`{shown(folder)}` is no folder, and none can be made there"
            return _refused(finding(codes.FOLDER_UNUSABLE, message, Place(shown(folder)), help="name another folder"))
        os.makedirs(real.parent, exist_ok=True)
        with lock.exclusive(real, wait) as held:
            if held:
                return _locked(real, folder, outputs, new, kept, in_place)
        message = f"another run of type-contracts is writing here; gave up after {wait:g} seconds"
        return _refused(finding(codes.LOCKED, message, Place(shown(folder)), help="wait for it to end, then run again"))
    except OSError as error:
        return _refused(disk.trouble(error, folder))
    except inplace.UnsettledError as error:
        return WriteResult(diagnostics=disk.unsettled(error.args[0], folder))


def _locked(
    real: Path, name: Path, outputs: Sequence[Output], new: Manifest, kept: Collection[str], in_place: bool
) -> WriteResult:
    for where in (real.parent, real):
        staging.repair(str(where), str(real))
    before = digest.read(f"{real}/{MANIFEST}")
    text = (before or b"").decode("utf-8", "replace")
    known = manifest.loads(text, shown(name, MANIFEST)) if before is not None else Manifest()
    if isinstance(known, Diagnostic) and known.code is codes.MANIFEST_NEWER:
        return _refused(known)
    old = known if isinstance(known, Manifest) else manifest.salvaged(text)
    planned = plan(real, name, outputs, kept, old)
    if has_errors(planned.diagnostics):
        return WriteResult(diagnostics=planned.diagnostics)
    settled = before is not None and isinstance(known, Manifest)
    if not planned.writes and not planned.removals and settled and _same(old, new):
        return WriteResult(unchanged=planned.unchanged, diagnostics=planned.diagnostics)
    final = manifest.amended(text, old, new)
    task = _Task(str(real), name, replace(planned, writes={**planned.writes, MANIFEST: final}), old, new, text)
    done = _write(task, in_place)
    if in_place:
        manifest.remember(final, new)
    return done


def _same(old: Manifest, new: Manifest) -> bool:
    """Whether two manifests vouch for the same; versions, and who depends on whom, are no reason to write."""
    if old.pending or manifest.changed_options(old, new.options):
        return False
    return all(
        {path: one.digest for path, one in before.items()} == {path: one.digest for path, one in after.items()}
        for before, after in ((old.sources, new.sources), (old.outputs, new.outputs))
    )


def _write(task: _Task, in_place: bool) -> WriteResult:
    alone = len(task.plan.writes) == 1 and not task.plan.removals and not task.plan.vacated
    done = None
    if os.path.lexists(task.folder) is False or not (alone or in_place or not exchange.possible(task.folder)):
        done = _exchanged(task)
    findings = done if done is not None else _replaced(task, alone)
    return WriteResult(
        tuple(sorted(task.plan.writes)),
        task.plan.removals,
        task.plan.unchanged,
        (*task.plan.diagnostics, *findings),
    )


def _exchanged(task: _Task) -> tuple[Diagnostic, ...] | None:
    """Writes by exchanging folders; `None`, with nothing touched, where the system or the folder does not allow it."""
    ours = task.old.outputs.keys() | task.new.outputs.keys() | {MANIFEST}
    present = os.path.lexists(task.folder)
    found = survey(task.folder, ours) if present else None
    if present and found is None:
        return None
    try:
        where = staging.make(task.parent, task.folder)
    except OSError as error:
        if error.errno in _CANNOT and present:
            return None
        raise
    try:
        tree = f"{where}/{staging.TREE}"
        exchange.build(task.folder, tree, task.plan, found)
        exchange.commit(task.folder, tree)
    except BaseException as error:
        _dropped(task, where)
        if isinstance(error, OSError) and error.errno in _CANNOT and present:
            return None
        raise
    return _finished(task, where)


def _replaced(task: _Task, alone: bool) -> tuple[Diagnostic, ...]:
    """Writes file by file; `alone` is the manifest by itself, which needs no mark."""
    where = _staging_inside_or_beside(task)
    pending = {path: one.digest for path, one in task.new.outputs.items() if path in task.plan.writes}
    mark = replace(task.old, pending=pending or dict.fromkeys(task.plan.removals, ""))
    marked = manifest.amended(task.text, task.old, mark)
    try:
        staged = inplace.prepare(task.folder, where, task.plan, marked.encode("utf-8"))
        if alone:
            os.replace(staged[MANIFEST], f"{task.folder}/{MANIFEST}")
        else:
            inplace.commit(task.folder, where, task.plan, staged)
    except BaseException:
        _dropped(task, where)
        raise
    return _finished(task, where)


def _staging_inside_or_beside(task: _Task) -> str:
    if not os.path.ismount(task.folder) and os.lstat(task.parent).st_dev == os.lstat(task.folder).st_dev:
        try:
            beside = staging.make(task.parent, task.folder)
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
        else:
            if _fits(task, beside):
                return beside
    return staging.make(task.folder, task.folder)


def _fits(task: _Task, beside: str) -> bool:
    """Whether files can be moved from the staging into the folder; drops it where they cannot.

    One file system may be mounted a second time, and a system says so before it finds that there is nothing to move.
    """
    try:
        os.rename(f"{beside}/nothing", f"{task.folder}/{os.path.basename(beside)}")
    except FileNotFoundError:
        return True
    except BaseException as error:
        _dropped(task, beside)
        if isinstance(error, OSError) and error.errno == errno.EXDEV:
            return False
        raise
    return True


def _dropped(task: _Task, where: str) -> None:
    # The reason for giving up matters more than a disk that cannot even remove; the next run clears what is left.
    with suppress(OSError):
        staging.clear(where, task.folder)


def _finished(task: _Task, where: str) -> tuple[Diagnostic, ...]:
    """Clears the staging of a run whose files are in place; what goes wrong now no longer undoes it."""
    try:
        system.settle([task.parent])
        staging.clear(where, task.folder)
    except OSError as error:
        return (disk.leftover(error, task.name, where),)
    return ()


def _refused(reason: Diagnostic) -> WriteResult:
    return WriteResult(diagnostics=(reason,))
