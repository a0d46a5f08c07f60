"""The laws of writing: any tree, any harm done to it, any fault on the way: the old tree or the new one.

Every trial writes a random tree, spoils it as a person or a program might, lets a run that makes another tree meet a
fault (or two), and looks: no torn file, nothing foreign touched, no mixture that `check` calls fresh, and a run without
faults afterwards makes what it would have made in the first place.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import has_errors
from codegen.output import files, manifest, system, verdict
from codegen.output.model import Output, Source, WriteResult
from tests.faults import operations
from tests.faults.signals import interruptible
from tests.output.place import GENERATOR, OPTIONS, snapshot, source

ERRORS = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EXDEV)
NAMES = ("a", "b", "c", "Order", "__init__", "x y", "é", "deep")
Tree = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class World:
    """A run to be disturbed: what it writes, how, and the tree that it makes when nobody disturbs it."""

    outputs: tuple[Output, ...]
    sources: tuple[Source, ...]
    in_place: bool
    old: Tree
    new: Tree
    refused: bool

    def write(self, folder: Path) -> WriteResult:
        """The run."""
        record = manifest.made(self.outputs, self.sources, OPTIONS, GENERATOR)
        return files.write(folder, self.outputs, record, in_place=self.in_place, wait=0.1)

    def fresh(self, folder: Path) -> bool:
        """Whether `check` has nothing to say."""
        return verdict.check(folder, Path("contracts"), self.sources, OPTIONS, GENERATOR) == ()


def trial(chance: random.Random) -> None:
    """One tree, one change, one fault or two, and one repair."""
    _quiet()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        root = Path(name)
        folder = root / "disturbed" / "generated"
        world = _world(chance, root, folder)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            _disturb(chance, world, folder)
            _judge(world, folder)
        world.write(folder)
        now = snapshot(folder) if folder.exists() else {}
        assert _same(now, world.new), f"not repaired: {_difference(now, world.new)}"
        if not world.refused:
            assert os.listdir(folder.parent) == [folder.name], os.listdir(folder.parent)


def _quiet() -> None:
    # A fault is put before calls, so no disk has to be waited for.
    os.fsync = lambda handle: None
    system._flusher = lambda: None  # type: ignore[assignment]


def _world(chance: random.Random, root: Path, folder: Path) -> World:
    before, after = _state(chance, ()), ()
    after = _state(chance, before[0])
    first = World(*before, False, {}, {}, False)
    folder.parent.mkdir()
    if chance.random() < 0.9:
        first.write(folder)
        for _ in range(chance.choice((0, 0, 1, 1, 2, 4))):
            _spoil(chance, folder)
    in_place = chance.random() < 0.5
    twin = root / "twin" / "generated"
    shutil.copytree(folder.parent, twin.parent, symlinks=True)
    old = snapshot(twin) if twin.exists() else {}
    planned = World(*after, in_place, old, {}, False)
    result = planned.write(twin)
    return World(*after, in_place, old, snapshot(twin) if twin.exists() else {}, has_errors(result.diagnostics))


def _state(chance: random.Random, before: tuple[Output, ...]) -> tuple[tuple[Output, ...], tuple[Source, ...]]:
    kept = {one.path: one for one in before if chance.random() < 0.6}
    for _ in range(chance.randrange(1, 7)):
        path = "/".join(chance.choice(NAMES) for _ in range(chance.randrange(1, 4))) + chance.choice((".py", ".ts", ""))
        text = "".join(chance.choice(("line\n", "x", "é", "", "end\n")) for _ in range(chance.choice((0, 1, 5, 900))))
        kept[path] = Output(path, text, "python", (f"{chance.choice('ab')}/c.schema.json",))
    above = {folder for path in kept for folder in _above(path)}
    outputs = tuple(kept[path] for path in sorted(kept) if path not in above)
    sources = tuple(source(f"{name}/c", chance.choice("xyz")) for name in "ab")
    return outputs, sources


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def _spoil(chance: random.Random, folder: Path) -> None:
    """What people and programs do to a generated folder."""
    present = [one for one in sorted(folder.rglob("*")) if one.is_symlink() or one.is_file()]
    if not present:
        return
    one = chance.choice(present)
    beside = one.parent / chance.choice(("mine.txt", "a", "b.py", "Order.ts"))
    match chance.randrange(9):
        case 0:
            one.unlink()
        case 1 if not one.is_symlink():
            one.write_bytes(one.read_bytes() + b"edited")
        case 2 if not one.is_symlink():
            one.write_bytes(one.read_bytes().replace(b"\n", b"\r\n"))
        case 3 if not one.is_symlink():
            one.write_bytes(one.read_bytes()[: chance.randrange(40)])
        case 4:
            one.unlink()
            one.mkdir()
            (one / "mine").write_text("mine")
        case 5:
            one.unlink()
            one.symlink_to(chance.choice(("nowhere", "..", "/etc/hostname", "manifest.json")))
        case 6 if not beside.exists() and not beside.is_symlink():
            beside.write_text("mine")
        case 7 if not beside.exists() and not beside.is_symlink():
            beside.mkdir()
        case _:
            record = folder / "manifest.json"
            if record.is_file() and not record.is_symlink():
                record.write_bytes(record.read_bytes()[: chance.randrange(400)])


def _disturb(chance: random.Random, world: World, folder: Path) -> None:
    number = chance.choice((chance.randrange(1, 12), chance.randrange(1, 90)))
    kind = chance.randrange(4)
    error = chance.choice(ERRORS)
    faults: tuple[Callable[[], operations.Fault], ...] = (
        lambda: operations.killed_at(number, torn=chance.random() < 0.5),
        lambda: operations.failing_at(number, error),
        lambda: operations.failing_at(number, error, ever_after=True),
        lambda: operations.signalled_at(number, chance.choice((signal.SIGINT, signal.SIGTERM))),
    )
    fault = faults[kind]()

    def work() -> None:
        with interruptible(), operations.watched(fault):
            world.write(folder)

    status = operations.in_a_child(work)
    ended = os.waitstatus_to_exitcode(status)
    assert ended in (0, -signal.SIGKILL, 128 + signal.SIGINT, 128 + signal.SIGTERM), f"ended with {ended}"


def _judge(world: World, folder: Path) -> None:
    now = snapshot(folder) if folder.exists() else {}
    for path, data in now.items():
        if path != "manifest.json":
            allowed = (world.old.get(path), world.new.get(path))
            assert data in allowed or data == b"/", f"torn or foreign: {path}"
    for path, data in world.old.items():
        if world.new.get(path) == data and data != b"/" and path != "manifest.json":
            assert now.get(path) == data, f"lost: {path}"
    whole = _same(now, world.old) or _same(now, world.new)
    if not whole:
        assert world.in_place or not system.can_swap(), f"a mixture: {_difference(now, world.new)}"
        assert not world.fresh(folder), f"a mixture called fresh: {_difference(now, world.new)}"


def _same(one: Tree, other: Tree) -> bool:
    """Folders left empty make no difference to anybody."""
    return {path: data for path, data in one.items() if data != b"/"} == {
        path: data for path, data in other.items() if data != b"/"
    }


def _difference(one: Tree, other: Tree) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))[:8]
