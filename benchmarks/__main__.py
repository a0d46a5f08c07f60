"""`python -m benchmarks`: every measurement, one after the other, into docs/benchmarks.md.

`--node-modules FOLDER` has the JavaScript programs to compare with (typescript, ajv, zod, quicktype,
json-schema-to-typescript); without it only what needs none of them runs. Real-world schemas have a command of their
own, since they are not part of the repository: `python -m benchmarks.realworld FOLDER`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.process import ROOT


def main() -> None:
    """Runs each command in a process of its own, so that none is measured in what another left behind."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--node-modules", type=Path, help="a node_modules folder with the peers")
    parser.add_argument("--no-growth", action="store_true", help="leave out the 10,000 contracts, which take minutes")
    parser.add_argument("--no-write", action="store_true", help="print only")
    options = parser.parse_args()
    peers = ["--node-modules", str(options.node_modules.resolve())] if options.node_modules else []
    write = [] if options.no_write else ["--write"]
    commands = [["runtime", *peers], ["generate", *peers], ["profile"], *([] if options.no_growth else [["growth"]])]
    failed = [name for name, *more in commands if _run("-m", f"benchmarks.{name}", *more, *write)]
    sys.exit(f"failed: {', '.join(failed)}" if failed else 0)


def _run(*arguments: str) -> int:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    main()
