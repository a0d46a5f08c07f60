"""Faults are put before calls, so nothing here needs a real disk, nor one that is flushed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.output import system


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory where the system has such a place: these tests make some ten thousand files."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as name:
        yield Path(name)


@pytest.fixture(autouse=True)
def _no_flushing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    monkeypatch.setattr(system, "_flusher", lambda: None)
