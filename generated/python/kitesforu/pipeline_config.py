# Generated from kitesforu/pipeline_config.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Any

from ._runtime import WireRoot




class PipelineConfig(WireRoot):
    """
    Settings of the pipeline, read while it runs.
    """

    root: dict[str, Any]


__all__ = [
    "PipelineConfig",
]
