"""`type-contracts dialect`."""

from __future__ import annotations

import json
import sys

from codegen import workspace


def run() -> int:
    """Prints the flattened meta-schema; every format prints the same, because it is JSON already."""
    sys.stdout.write(json.dumps(workspace.dialect(), indent=2) + "\n")
    return 0
