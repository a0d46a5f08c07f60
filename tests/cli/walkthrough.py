"""The README as a script: its console blocks are run, and what they print is compared with what it shows."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str, text: str | None = None) -> tuple[str, ...]:
    """The fenced blocks of one language, in order."""
    found = _BLOCK.finditer(README.read_text(encoding="utf-8") if text is None else text)
    return tuple(one["text"] for one in found if one["language"] == language)


def played(folder: Path, environment: Mapping[str, str]) -> str:
    """The README with each console block as it comes out now, all of them run in one folder, in order."""

    def replay(block: re.Match[str]) -> str:
        if block["language"] != "console":
            return block[0]
        commands = [line[2:] for line in block["text"].splitlines() if line.startswith("$ ")]
        return "```console\n" + "".join(f"$ {one}\n{_output(one, folder, environment)}" for one in commands) + "```"

    return _BLOCK.sub(replay, README.read_text(encoding="utf-8"))


def _output(command: str, folder: Path, environment: Mapping[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return done.stdout
