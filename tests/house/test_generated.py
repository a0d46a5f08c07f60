"""What this repository has generated is fresh, by our own gate."""

from __future__ import annotations

import subprocess
import sys

from codegen.catalogue import stale
from tests.house.house import ROOT


def test_generated_code_and_pages_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "check", "--full", "--no-color"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_pages_of_the_diagnostic_codes_are_fresh() -> None:
    assert stale(ROOT / "docs" / "diagnostics") == ()
