"""Paths as messages show them."""

from __future__ import annotations

import os
from pathlib import Path


def shown_path(path: Path) -> str:
    """A path from the working directory where it is below it, as it is elsewhere; forward slashes."""
    here = os.getcwd()
    text = str(path)
    if text == here:
        return "."
    return (text.removeprefix(here + os.sep) if text.startswith(here + os.sep) else text).replace(os.sep, "/")
