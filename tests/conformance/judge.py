"""Runs inside the generated world: `judge.py <folder of the package> <jobs> <answers>`, a verdict per document.

A line of `jobs` is `{"name", "package", "documents": [text]}`; a line of `answers` is `{"name", "verdicts"}` or
`{"name", "broken"}`.
A verdict is `true`, `false`, or a text that says how the check failed; after a `true` that comes back as another
document it is `{"back": text}`.
"""

from __future__ import annotations

import importlib
import json
import signal
import sys
from pathlib import Path
from typing import Any

SECONDS = 10


class OutOfTimeError(BaseException):
    """The clock of one contract ran out."""


def main(package_folder: str, jobs: str, answers: str) -> None:
    """Judges every job in order; an answer is flushed as soon as it is known."""
    sys.path.insert(0, package_folder)
    signal.signal(signal.SIGALRM, _out_of_time)
    with Path(answers).open("a", encoding="utf-8") as out:
        for line in Path(jobs).read_text(encoding="utf-8").split("\n"):
            if line:
                job = json.loads(line)
                out.write(json.dumps({"name": job["name"], **_judge(job)}) + "\n")
                out.flush()


def _judge(job: dict[str, Any]) -> dict[str, object]:
    verdicts: list[object] = []
    signal.setitimer(signal.ITIMER_REAL, job.get("seconds", SECONDS))
    try:
        model = importlib.import_module(job["package"]).CONTRACTS[job["name"]]
        model.model_rebuild()
        importlib.import_module(f"{job['package']}._short").OFTEN = 1
        for text in job["documents"]:
            verdicts.append(_verdict(model, text, job.get("back", False)))  # noqa: PERF401 - kept when time runs out
    except OutOfTimeError:
        return {"broken": f"no end within {job.get('seconds', SECONDS)} s"}
    except BaseException as error:
        return {"broken": f"{type(error).__name__}: {str(error)[:500]}"}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return {"verdicts": verdicts}


def _verdict(model: Any, text: str, back: bool) -> object:
    from pydantic import ValidationError

    try:
        value = model.model_validate_json(text)
    except ValidationError:
        return _refused(model, text) if back else False
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:300]}"
    if not back:
        return True
    try:
        dumped = json.dumps(value.model_dump(mode="json", by_alias=True))
        for way, other in (
            ("wire", model.model_validate(json.loads(text))),
            ("keyword", _constructed(model, value)),
            ("again", model.model_validate_json(text)),
        ):
            if json.dumps(other.model_dump(mode="json", by_alias=True)) != dumped:
                return f"{way}: another document"
    except Exception as error:
        return f"dump: {type(error).__name__}: {str(error)[:300]}"
    return {"back": dumped}


def _refused(model: Any, text: str) -> object:
    """The verdict on a refused text by the other way in: the document as Python has it."""
    from pydantic import ValidationError

    try:
        model.model_validate(json.loads(text))
    except (ValidationError, RecursionError):
        return False
    except Exception as error:
        return f"wire: {type(error).__name__}: {str(error)[:300]}"
    return "wire: accepted what the text was refused for"


def _constructed(model: Any, value: Any) -> Any:
    """The same model, made by keyword: what was given, and what came beside it, unless one word says both."""
    given = {name: getattr(value, name) for name in model.model_fields if name in value.model_fields_set}
    beside = getattr(value, "__pydantic_extra__", None) or {}
    return value if given.keys() & beside.keys() else model(**given, **beside)


def _out_of_time(*_: object) -> None:
    raise OutOfTimeError


if __name__ == "__main__":
    main(*sys.argv[1:])
