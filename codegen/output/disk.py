"""What the system says when it cannot write, as findings."""

from __future__ import annotations

import errno
from pathlib import Path

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.output import codes
from codegen.output.paths import shown

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_REFUSED = frozenset((errno.EROFS, errno.EACCES, errno.EPERM))


def trouble(error: OSError, folder: Path) -> Diagnostic:
    """The finding for an error of the system, at the file that it was about or else at the output folder."""
    code = codes.DISK_FULL if error.errno in _FULL else codes.READ_ONLY if error.errno in _REFUSED else codes.DISK_ERROR
    reason = error.strerror or str(error)
    return finding(
        code,
        f"{reason}: nothing was written",
        Place(shown(folder)),
        help="the output folder is as it was before; mend the cause and run `type-contracts generate` again",
    )


def leftover(error: OSError, folder: Path, staging: str) -> Diagnostic:
    """The finding for an error that came after the new files were in place."""
    name = staging.replace("\\", "/").rpartition("/")[2]
    return finding(
        codes.LEFTOVER,
        f"the new files are in place, but the staging folder `{name}` is left: {error.strerror or error}",
        Place(shown(folder)),
        help="the next run removes it",
    )
