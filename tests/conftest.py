"""What every test can ask for."""

from pathlib import Path

import pytest

from tests import node


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The folder of the JavaScript packages that the tests run and import."""
    return node.node_modules()
