"""What is judged is what all consumers use."""

from tests.consumers.conftest import generated, shared

__all__ = ["generated", "shared"]
