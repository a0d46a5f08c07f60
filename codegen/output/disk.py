"""What the system says when it cannot write, as findings."""

from __future__ import annotations

import errno
from pathlib import Path

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.output import codes
from codegen.output.paths import shown

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_REFUSED = frozenset((errno.EROFS, errno.EACCES, errno.EPERM))


def unsettled(error: OSError, folder: Path) -> tuple[Diagnostic, Diagnostic]:
    """The findings for a disk that failed midway and could not be brought back to where it was."""
    message = "some files are from before this run and some from after it"
    again = "mend the disk, then run `type-contracts generate`; it repairs the folder"
    mixed = finding(codes.MIXED_TREE, message, Place(shown(folder)), help=again)
    return finding(_code(error), error.strerror or str(error), Place(shown(folder)), help=again), mixed


def trouble(error: OSError, folder: Path) -> Diagnostic:
    """The finding for an error of the system after which the output folder is as it was."""
    reason = error.strerror or str(error)
    return finding(
        _code(error),
        f"{reason}: nothing was written",
        Place(shown(folder)),
        help="the output folder is as it was before; mend the cause and run `type-contracts generate` again",
    )


def _code(error: OSError) -> Code:
    if error.errno in _FULL:
        return codes.DISK_FULL
    return codes.READ_ONLY if error.errno in _REFUSED else codes.DISK_ERROR


def leftover(error: OSError, folder: Path, staging: str) -> Diagnostic:
    """The finding for an error that came after the new files were in place."""
    name = staging.replace("\\", "/").rpartition("/")[2]
    return finding(
        codes.LEFTOVER,
        f"the new files are in place, but the staging folder `{name}` is left: {error.strerror or error}",
        Place(shown(folder)),
        help="the next run removes it",
    )
