"""The texts in a contract: whatever it refers to or mentions is among them."""

from __future__ import annotations

import os
from pathlib import Path

from codegen.source.model import JsonValue
from codegen.source.read import read_file


def texts_in(root: Path, path: str) -> frozenset[str] | None:
    """Every text in the contract at `path` below `root`, names of members aside; nothing where it cannot be read."""
    real_root = os.path.realpath(root)
    reading = read_file(os.path.join(real_root, path), real_root, path)
    return None if isinstance(reading, tuple) else frozenset(_texts(reading.value))


def _texts(value: JsonValue) -> set[str]:
    found: set[str] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.add(one)
        elif isinstance(one, dict):
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    return found
