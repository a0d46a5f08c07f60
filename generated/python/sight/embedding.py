# Generated from sight/embedding.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from ._runtime import CheckedRoot




class Embedding(CheckedRoot):
    """
    A vector that stands for the meaning of something, for similarity search.
    """

    root: list[float]


__all__ = [
    "Embedding",
]
