"""What every test can ask for."""

import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import node

# No test judges how fast the machine is, and every run looks at the same examples.
settings.register_profile(
    "steady", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")


# Whoever runs the tests in the background of a shell has these ignored, and so would every program that a test starts.
for _name, _usual in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL), ("SIGTERM", signal.SIG_DFL)):
    _number = getattr(signal, _name, None)
    if _number is not None and signal.getsignal(_number) is signal.SIG_IGN:
        signal.signal(_number, _usual)


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The folder of the JavaScript packages that the tests run and import."""
    return node.node_modules()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--record` writes what the tests expect anew, to be read before it is committed."""
    parser.addoption("--record", action="store_true", help="write the expectations of the specs anew")
