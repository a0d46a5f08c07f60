"""Versions of installed distributions, read where installers write them.

`importlib.metadata` says the same, and parses whole descriptions as e-mails for it: a third of a fresh check.
"""

from __future__ import annotations

import os
import sys


def version(distribution: str) -> str:
    """The version of a distribution. Raises `importlib.metadata.PackageNotFoundError` when it is not installed."""
    wanted = _folded(distribution)
    for place in sys.path:
        try:
            near = [name for name in os.listdir(place or ".") if _folded(name.partition("-")[0]) == wanted]
        except OSError:
            near = []
        # Eggs, archives and whatever else is left to the standard library.
        if any(name.endswith(".egg-info") for name in near) or os.path.isfile(place):
            break
        for name in near:
            if name.endswith(".dist-info") and (said := _said(os.path.join(place, name, "METADATA"))):
                return said
    from importlib import metadata

    return metadata.version(distribution)


def _said(path: str) -> str:
    """What the head of the metadata says; empty when it cannot be read or says nothing."""
    try:
        with open(path, encoding="utf-8", errors="replace") as opened:
            for line in opened:
                if not line.strip():
                    break
                name, _, value = line.partition(":")
                if name.lower() == "version":
                    return value.strip()
    except OSError:
        pass
    return ""


def _folded(name: str) -> str:
    return name.lower().replace("-", "_").replace(".", "_")
