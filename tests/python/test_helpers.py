"""What stands beside the classes: state machines, values and guards, dotted paths, document ids, durations."""

from __future__ import annotations

import importlib
import itertools
import json
import subprocess
import sys
from typing import get_args

import pytest

STATUS = {
    "enum": ["queued", "running", "done"], "type": "string",
    "x-transitions": {"moves": {"queued": ["running"], "running": ["done", "queued"]}, "initial": ["queued"]},
}  # fmt: skip
JOB = {
    "type": "object", "additionalProperties": False,
    "x-store": {"engine": "firestore", "name": "jobs",
                "document_id": {"rule": "composed", "from": ["provider", "model-id"], "separator": "_"}},
    "properties": {
        "status": {"$ref": "status.schema.json"}, "duration": {"type": "integer", "x-unit": "seconds"},
        "progress": {"type": "object", "properties": {
            "pct": {"type": "integer"}, "by-stage": {"type": "object", "properties": {"class": {"type": "string"}}}}},
        "progress_pct": {"type": "integer"}, "parent": {"$ref": "#"},
        "voice": {"enum": ["deep", "high", None]}, "tags": {"type": "array", "items": {"enum": ["a", "b"]}},
        "level": {"enum": [1, 2]}, "odd": {"enum": ["x", 1]}, "only": {"const": "y"},
    },
}  # fmt: skip
SCHEMAS = {
    "status": STATUS,
    "job": JOB,
    "language": {"enum": ["en", "de"]},
    "code": {"type": "integer", "enum": [1, 2]},
}

USE = """\
from {package} import (
    JOB_PATHS, LANGUAGE_VALUES, Job, JobPath, JobVoiceValue, LanguageValue, Status, TransitionError,
    assert_transition_status, can_transition_status, format_duration, is_job_voice, is_language, job_id,
)


def of(text: str) -> LanguageValue:
    if is_language(text):
        return text
    return LANGUAGE_VALUES[0]


def voiced(job: Job, text: str) -> JobVoiceValue:
    if is_job_voice(text):
        job.voice = text
        return text
    return "deep"


path: JobPath = JOB_PATHS.progress_by_stage_class_
may: bool = can_transition_status(Status.QUEUED, Status.DONE)
told: str = format_duration(90) + job_id("a", "b")
try:
    assert_transition_status(Status.QUEUED, Status.DONE)
except TransitionError as error:
    before: str = error.before
"""


def test_a_state_machine_is_a_table_and_two_functions(made):
    package = made(SCHEMAS).package
    allowed = {("queued", "running"), ("running", "done"), ("running", "queued")}
    for before, after in itertools.product(package.Status, repeat=2):
        may = before is after or (before.value, after.value) in allowed
        assert package.can_transition_status(before, after) is may
        if may:
            package.assert_transition_status(before, after)
        else:
            with pytest.raises(
                package.TransitionError, match=f"Status cannot go from {before} to {after}; {before} may"
            ):
                package.assert_transition_status(before, after)
    assert package.STATUS_TRANSITIONS[package.Status.DONE] == frozenset()
    assert issubclass(package.TransitionError, ValueError)
    with pytest.raises(ValueError, match=r"; running may be followed by queued, done$") as caught:
        package.assert_transition_status(package.Status.RUNNING, "odd")
    assert (caught.value.before, caught.value.after, caught.value.allowed) == ("running", "odd", ("queued", "done"))
    with pytest.raises(ValueError, match=r"; done may be followed by nothing$"):
        package.assert_transition_status(package.Status.DONE, package.Status.QUEUED)


def test_a_guard_takes_the_values_of_an_enumeration_alone(made):
    package = made(SCHEMAS).package
    assert package.LANGUAGE_VALUES == ("en", "de")
    assert [package.is_language(one) for one in ("en", "de", "fr", 1, None, ["en"])] == [True, True, *[False] * 4]
    assert package.JOB_VOICE_VALUES == ("deep", "high")
    assert [package.is_job_voice(one) for one in ("deep", None)] == [True, False]
    assert [package.is_job_tags(one) for one in ("a", ["a"], "c")] == [True, False, False]
    assert [package.is_job_level(one) for one in (2, True, 1.0)] == [True, False, False]
    assert not {"is_job_odd", "is_job_only", "is_job_status"} & set(package.__all__)
    assert [package.is_code(one) for one in (1, 2, 3, True, "1", [1])] == [True, True, *[False] * 4]


def test_dotted_paths_lead_into_nested_records(made):
    package = made(SCHEMAS).package
    assert list(package.JOB_PATHS) == [
        "status", "duration", "progress", "progress_pct", "parent", "voice", "tags", "level", "odd", "only",
        "progress.pct", "progress.by-stage", "progress.by-stage.class",
    ]  # fmt: skip
    assert get_args(package.JobPath) == tuple(package.JOB_PATHS)
    assert package.JOB_PATHS.progress_pct == "progress_pct"
    assert package.JOB_PATHS.progress_pct_2 == "progress.pct"


def test_a_composed_id_refuses_what_no_id_can_hold(made):
    package = made(SCHEMAS).package
    assert package.job_id("openai", model_id="gpt") == "openai_gpt"
    assert "no property of the document" in package.job_id.__doc__
    for bad in (("", "x"), ("a/b", "x"), ("x", "/")):
        with pytest.raises(ValueError, match="no part of a document's id"):
            package.job_id(*bad)


def test_durations_come_back_and_read_well(made):
    package = made(SCHEMAS).package
    table = {10: "10s", 300: "5m", 5400: "1h 30m", 0: "0s", 59: "59s", 60: "1m", 90: "1m 30s", 3600: "1h",
             3661: "1h 1m 1s", 86400: "24h"}  # fmt: skip
    assert {seconds: package.format_duration(seconds) for seconds in table} == table
    for seconds in range(86_401):
        minutes = package.seconds_to_minutes(seconds)
        assert minutes == round(seconds / 60, 3)
        assert package.minutes_to_seconds(minutes) == seconds
    assert package.seconds_to_minutes(10) == 0.167
    for bad in (-1, 1.5, True, "1", float("nan")):
        with pytest.raises(ValueError, match="not a duration"):
            package.format_duration(bad)
    for bad in (-0.1, float("nan"), float("inf"), True):
        with pytest.raises(ValueError, match="not a duration"):
            package.minutes_to_seconds(bad)


def test_a_package_without_durations_or_machines_offers_none(made):
    package = made({"language": SCHEMAS["language"]}).package
    assert not {"format_duration", "TransitionError"} & set(package.__all__)


def test_helpers_stay_in_their_module_where_another_contract_has_the_name(made):
    package = made({
        "language": {"enum": ["en"]}, "language_value": {"type": "object", "properties": {"a": {"type": "null"}}},
        "is_language": {"enum": ["x"]}, "format_duration": JOB["properties"]["duration"],
    })  # fmt: skip
    assert package.accepts("language_value", {"a": None})
    assert "is_language" not in package.package.__all__
    assert importlib.import_module(f"{package.package.__name__}.language").is_language("en")
    assert package.accepts("format_duration", 1)


def test_type_checkers_narrow_with_the_helpers(made):
    package = made(SCHEMAS)
    (package.folder / "use.py").write_text(USE.format(package=package.package.__name__), encoding="utf-8")
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (package.folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    for command in (["mypy", "--strict", "."], ["pyright", "--pythonpath", sys.executable]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=package.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
