"""The trials of `python -m tests.fuzz`: a few of each, and those that found something once."""

from __future__ import annotations

import os
import random

import pytest

from codegen.output import exchange, system, verdict
from tests.fuzz import complaints, naming, writer


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    # A trial of writing waits for no disk and says so to the system's functions; the tests after this one shall not.
    monkeypatch.setattr(os, "fsync", os.fsync)
    monkeypatch.setattr(system, "_flusher", system._flusher)


@pytest.mark.parametrize("seed", range(20))
def test_names_are_one_thing_each_or_their_meeting_is_told(seed: int) -> None:
    naming.trial(random.Random(seed))


@pytest.mark.parametrize("seed", range(40))
def test_a_disturbed_run_leaves_the_old_tree_or_the_new_one(seed: int) -> None:
    writer.trial(random.Random(seed))


@pytest.mark.parametrize("seed", range(20))
def test_every_complaint_names_a_line_and_a_column_of_a_file(seed: int) -> None:
    complaints.trial(random.Random(seed))


def test_the_laws_of_writing_see_a_mixture_that_is_called_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "check", lambda *given: ())
    monkeypatch.setattr(exchange, "possible", lambda folder: False)
    assert any(_fails(seed) for seed in range(300))


def _fails(seed: int) -> bool:
    try:
        writer.trial(random.Random(seed))
    except AssertionError as error:
        return "called fresh" in str(error)
    return False
