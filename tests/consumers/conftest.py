"""What the judges of generated code share: one generation of all packages per run of the tests."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.consumers.ground import JUDGED, folder_of, generate, once


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all the processes of a run of the tests share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def generated(shared: Path) -> Path:
    """What our own contracts and those made to break a generator yield: `python/`, `typescript/`, `docs/<package>`."""

    def make(folder: Path) -> None:
        for package in JUDGED:
            shutil.copytree(folder_of(package), folder / "contracts" / package)
        generate(folder / "contracts", folder / "generated", JUDGED, work=folder)

    return once(shared / "all", make) / "generated"
