# Generated from sight/rag_document.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class RagDocument(WireRoot):
    """
    A document that answers are looked up in.
    """

    root: dict[str, Any]


__all__ = [
    "RagDocument",
]
