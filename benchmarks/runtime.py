"""`python -m benchmarks.runtime`: what a verdict costs, in both languages, beside what people write by hand.

Python: the generated model against a hand-written pydantic one, exact by type and with a residual check; and the first
use of one model of a large package (with `--first-use N`: of N contracts), each in a fresh process. TypeScript (with
`--node-modules FOLDER` that has ajv, ajv-formats and zod): `is` against ajv, `parse` against zod.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.make_contracts import contract, name_of
from benchmarks.process import ROOT
from benchmarks.report import table, write_section
from tests.conformance.forge import Forged, forge
from tests.conformance.judges import bundled

ORDER = ROOT / "benchmarks" / "order.schema.json"
DOCUMENT: dict[str, Any] = {
    "order_id": "0b9d3a52-6c1e-4f57-8f0a-1d2c3b4a5968",
    "customer_id": "customer-81",
    "state": "paid",
    "placed_at": "2026-03-04T05:06:07.089Z",
    "shipped_at": None,
    "amount_cents": 4590,
    "remark": "ring twice",
    "labels": ["north", "fragile", "gift"],
    "lines": [{"article_id": n + 1, "count": 2, "price": 4.5, "is_present": n % 2 == 0} for n in range(5)],
}
_ROUNDS = 9


def contracts() -> dict[str, str]:
    """The order as it is, and with a rule that no pydantic type can say."""
    order = json.loads(ORDER.read_text(encoding="utf-8"))
    bound = {**order, "title": "Checked order", "dependentRequired": {"remark": ["labels"]}}
    return {"order": json.dumps(order), "checked_order": json.dumps(bound)}


def main() -> None:
    """Generates the contracts and prints both tables."""
    parser = argparse.ArgumentParser(prog="benchmarks.runtime", description=__doc__)
    parser.add_argument("--node-modules", type=Path)
    parser.add_argument("--first-use", type=int, default=0, metavar="N")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="runtime-"))
    try:
        forged = forge(contracts(), folder)
        if forged.refused or forged.broken:
            sys.exit(f"the order is not generated: {forged.refused or forged.broken}")
        texts = {"Verdicts in Python": _in_python(forged)}
        if options.first_use:
            texts["First use of a model in Python"] = _first_use(folder, options.first_use)
        if options.node_modules:
            texts["Verdicts in TypeScript"] = _in_typescript(forged, options.node_modules)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for title, text in texts.items():
        print(f"\n{title}\n\n{text}")
        if options.write:
            write_section(title, text)


def _in_python(forged: Forged) -> str:
    """In several processes, since where things lie in the memory of one makes some hundredths of a ratio."""
    folder = forged.out / "python"
    (folder / "by_hand.py").write_text(_BY_HAND, encoding="utf-8")
    (folder / "document.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.verdicts", str(folder)]
    runs = [
        json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout) for _ in range(_ROUNDS)
    ]
    rows = [(name, *(statistics.median(run[name][part] for run in runs) for part in (0, 1))) for name in runs[0]]
    return table(("what", "µs", "ratio"), [(name, f"{us:.2f}", f"{ratio:.2f}") for name, us, ratio in rows])


def _first_use(folder: Path, count: int) -> str:
    """Processor time of import and first verdict, in fresh processes, without what Python itself costs."""
    (folder / "large").mkdir()
    others = {name_of(number): json.dumps(contract(number)) for number in range(count)}
    forged = forge({**others, **contracts()}, folder / "large", seconds=900)
    python = forged.out / "python"
    (python / "by_hand.py").write_text(_BY_HAND, encoding="utf-8")
    read = f".model_validate_json({json.dumps(DOCUMENT)!r})"
    cases = {
        "hand-written pydantic, one module": f"from by_hand import Order; Order{read}",
        "generated, exact by type": f"from contracts import Order; Order{read}",
        "generated, with a residual": f"from contracts import CheckedOrder; CheckedOrder{read}",
    }
    best = dict.fromkeys(("", *cases), float("inf"))
    for _ in range(_ROUNDS):
        for name, code in {"": "pass", **cases}.items():
            best[name] = min(best[name], _processor_time([sys.executable, "-c", code], python))
    nothing = best.pop("")
    base = best["hand-written pydantic, one module"] - nothing
    rows = [(name, f"{(used - nothing) * 1000:.0f}", f"{(used - nothing) / base:.2f}") for name, used in best.items()]
    return f"One model of a package of {count} contracts.\n\n" + table(("what", "ms", "ratio"), rows)


def _processor_time(command: list[str], cwd: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=cwd, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


_BY_HAND = """from typing import Annotated, Literal
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, ConfigDict, Field


class Line(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    article_id: Annotated[int, Field(ge=1, le=2147483647)]
    count: Annotated[int, Field(ge=1, le=500)]
    price: Annotated[float, Field(ge=0)]
    is_present: bool | MISSING = MISSING


class Order(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    order_id: UUID
    customer_id: Annotated[str, Field(min_length=1, max_length=80)]
    state: Literal["open", "paid", "shipped", "returned", "closed"]
    placed_at: AwareDatetime
    shipped_at: AwareDatetime | None | MISSING = MISSING
    amount_cents: Annotated[int, Field(ge=0, le=1000000000)]
    remark: Annotated[str, Field(max_length=400)] | MISSING = MISSING
    labels: Annotated[list[str], Field(max_length=16)] | MISSING = MISSING
    lines: Annotated[list[Line], Field(min_length=1)]
"""


def _in_typescript(forged: Forged, node_modules: Path) -> str:
    bundles, problems = bundled(forged, ["contracts"])
    if problems:
        sys.exit(str(problems))
    arguments = [
        str(node_modules.resolve()),
        str(bundles / "contracts" / "codecs.mjs"),
        str(ORDER),
        json.dumps(DOCUMENT),
    ]
    run = subprocess.run(
        ["node", str(ROOT / "benchmarks" / "runtime.mjs"), *arguments], capture_output=True, text=True, check=False
    )
    if run.returncode:
        sys.exit(run.stderr)
    return table(("what", "ns", "ratio"), [tuple(line.split("\t")) for line in run.stdout.splitlines()])


if __name__ == "__main__":
    main()
