"""What a fuzzing run has to show: how many executions, and each kind of finding with one input that leads to it."""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Record:
    """Executions and findings of a run that ends after `minutes`; inputs of findings are kept in `folder`."""

    what: str
    minutes: float
    folder: Path
    executions: int = 0
    findings: dict[str, str] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)

    @property
    def over(self) -> bool:
        """Whether the time is used up."""
        return time.monotonic() - self.started >= 60 * self.minutes

    def found(self, error: BaseException, data: bytes) -> None:
        """Notes what an input broke; the first input of each kind is kept, named by its number."""
        last = traceback.extract_tb(error.__traceback__)[-1]
        kind = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
        if kind in self.findings:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        name = self.folder / f"{self.what}-{len(self.findings) + 1}"
        name.write_bytes(data)
        self.findings[kind] = f"{kind}: {str(error)[:500]} (input: {name})"
        print(self.findings[kind], flush=True)

    def summary(self) -> str:
        """The last line of a run."""
        minutes = (time.monotonic() - self.started) / 60
        return f"{self.what}: {self.executions} executions in {minutes:.1f} minutes, {len(self.findings)} findings"
