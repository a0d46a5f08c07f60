"""`type-contracts dialect`."""

from __future__ import annotations

import json
import sys


def run() -> int:
    """Prints the flattened meta-schema; every format prints the same, because it is JSON already."""
    from codegen.source.dialect import meta_schema

    sys.stdout.write(json.dumps(meta_schema(), indent=2) + "\n")
    return 0
