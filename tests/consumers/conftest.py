"""What the consumers of generated code share: one generation of our own packages per run of the tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.consumers.ground import CONTRACTS, PACKAGES, generate, once


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all the processes of a run of the tests share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def ours(shared: Path) -> Path:
    """What our own contracts generate: `python/<package>`, `typescript/<package>`, `docs/<package>`."""

    def make(folder: Path) -> None:
        generate(CONTRACTS, folder / "generated", PACKAGES, work=folder)

    return once(shared / "ours", make) / "generated"
