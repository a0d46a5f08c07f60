"""The warm process, shared by all attacks of a worker."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.front import Front


@pytest.fixture(scope="session")
def front() -> Iterator[Front]:
    """The command, warm."""
    started = Front()
    yield started
    started.close()
