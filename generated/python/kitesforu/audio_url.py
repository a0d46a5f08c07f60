# Generated from kitesforu/audio_url.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from ._runtime import CheckedRoot




class AudioUrl(CheckedRoot):
    """
    Where audio lies in Google Cloud Storage. Audio itself is never part of a document.
    """

    root: str


__all__ = [
    "AudioUrl",
]
