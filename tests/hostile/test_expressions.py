"""Long texts against expressions known for the time that they take: a verdict in both languages, or no contract."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.forge import Forged, forge
from tests.conformance.judges import judged_in_python, judged_in_typescript

LONG = 100_000

EXPRESSIONS: dict[str, tuple[str, list[tuple[str, bool]]]] = {
    "nested": ("^(a+)+$", [("a" * LONG, True), ("a" * LONG + "!", False)]),
    "alike": ("^(a|a)*$", [("a" * LONG, True), ("a" * LONG + "!", False)]),
    "halves": ("^(a|aa)+$", [("a" * LONG, True), ("a" * LONG + "!", False)]),
    "words": (r"^(\w+\s?)*$", [("ab " * (LONG // 3), True), ("a" * LONG + "!", False)]),
    "groups": ("^(([a-z])+.)+[A-Z]([a-z])+$", [("a" * LONG + "Ab", True), ("a" * LONG, False)]),
    "comma": ("^(.*),(.*)$", [("," * LONG, True), ("," * LONG + "\n", False)]),
    "commas": ("^.*,.*,.*,.*;$", [("," * LONG + ";", True), ("," * LONG, False)]),
    "many": ("a*a*a*a*a*b", [("a" * LONG + "b", True), ("a" * LONG, False)]),
    "start": ("a*b", [("a" * LONG + "b", True), ("a" * LONG, False)]),
    "blank_end": (r"\s+$", [(" " * LONG, True), (" " * LONG + "x", False)]),
    "trim": (r"^\s+|\s+$", [("x" + " " * LONG, True), ("x" + " " * LONG + "x", False)]),
    "at": ("(.+)+@", [("a" * LONG + "@", True), ("a" * LONG, False)]),
    "mail": (
        r"^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
        [("a" * LONG + "@b.com", True), ("a" * LONG + "!", False), ("a_" * (LONG // 2) + "@b.com", False)],
    ),
    "link": (
        r"^(https?://)?([\da-z.-]+)\.([a-z.]{2,6})([/\w .-]*)*/?$",
        [("a.bc/" + "x" * LONG, True), ("a.bc/" + "x" * LONG + "!", False), ("a" * LONG, False)],
    ),
    "markup": ("<!--(.|\\s)*?-->", [("<!--" * (LONG // 4) + "-->", True), ("<!--" * (LONG // 4), False)]),
    "path": (r"^(.+\/)+(.+)\.(ya?ml)(@.+)?$", [("a/" * (LONG // 2) + "b.yml", True), ("a/" * (LONG // 2), False)]),
    "optional": ("a?" * 40 + "a" * 40, [("a" * LONG, True), ("ab" * (LONG // 2), False)]),
    "window": ("^.*[ab]{300}!$", [("a" * LONG + "!", True), ("a" * LONG, False)]),
    "ahead": (r"^(?=.*[A-Z])(?=.*\d).{8,}$", [("a" * LONG + "A1", True), ("a" * LONG, False)]),
    "without": ("^(?:(?!--).)*$", [("a-" * (LONG // 2), True), ("a-" * (LONG // 2) + "-", False)]),
    "quoted": (r"""^(["']).*\1$""", [("'" + "a" * LONG + "'", True), ("'" + "a" * LONG, False)]),
    "word": (r"\bcat\b", [("cat_" * (LONG // 4) + " cat", True), ("cat_" * (LONG // 4), False)]),
    "astral": ("^(😀|[^a])*b$", [("😀" * (LONG // 2) + "b", True), ("😀" * (LONG // 2), False)]),
}
"""An expression, and texts with the verdict on each."""

REFUSED = {
    "ahead_in_loop": "^(?:(?=.*x).)*$",
    "not_ahead": "^(?!(a+)+$)",
    "behind": "(?<=b(a+)+)",
    "ahead_first": "(?=a)a*a*b",
    "again": r"^(.+)-\1$",
    "border": r"\ba*b\b",
    "large": r"^[\s\S]{0,60000}$",
    "half": r"^\ud83d$",
}


@pytest.fixture(scope="module")
def forged(tmp_path_factory: pytest.TempPathFactory) -> Forged:
    """The expressions, each as the pattern of a text and of names."""
    patterns = {name: one for name, (one, _) in EXPRESSIONS.items()} | REFUSED
    contracts = {name: _text(one) for name, one in patterns.items()}
    contracts |= {f"names_{name}": _names(one) for name, one in patterns.items()}
    made = forge({name: json.dumps(one) for name, one in contracts.items()}, tmp_path_factory.mktemp("expressions"))
    assert made.broken == {}
    return made


def _text(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern}


def _names(pattern: str) -> dict[str, Any]:
    return {"type": "object", "patternProperties": {pattern: {"type": "integer"}}, "additionalProperties": False}


@pytest.mark.parametrize("judged", [judged_in_python, judged_in_typescript])
def test_a_long_text_gets_its_verdict(forged: Forged, judged: Any) -> None:
    jobs: dict[str, list[str]] = {}
    wanted: dict[str, list[bool]] = {}
    for name, (_, texts) in EXPRESSIONS.items():
        jobs[name] = [json.dumps(text) for text, _ in texts]
        jobs[f"names_{name}"] = [json.dumps({text: 1}) for text, _ in texts]
        wanted[name] = wanted[f"names_{name}"] = [verdict for _, verdict in texts]
    assert judged(forged, jobs) == wanted


def test_a_refused_text_is_explained_in_time(forged: Forged) -> None:
    texts = {
        name: [json.dumps(text) for text, fits in several if not fits] for name, (_, several) in EXPRESSIONS.items()
    }
    answers = judged_in_typescript(forged, texts, back=True)
    assert answers == {name: [False] * len(several) for name, several in texts.items()}


def test_expressions_that_no_engine_is_known_to_judge_in_time_are_refused_at_their_place(forged: Forged) -> None:
    codes = {name: one.code for name, one in forged.refused.items()}
    wanted = dict.fromkeys(REFUSED, "ir/slow-pattern") | {"large": "ir/too-large", "half": "source/invalid-pattern"}
    assert codes == wanted | {f"names_{name}": code for name, code in wanted.items()}
    assert all(one.located for one in forged.refused.values())


def test_a_text_that_is_too_long_to_look_around_in_is_refused_with_words(tmp_path: Path) -> None:
    made = forge({"thing": json.dumps(_text("^(?:(?!--).)*$"))}, tmp_path)
    documents = [json.dumps("a" * 300_000), json.dumps("a" * 2_000_000)]
    assert judged_in_python(made, {"thing": documents}) == {"thing": [True, False]}
    script = """
import sys
from contracts import Thing
from pydantic import ValidationError
try:
    Thing.model_validate_json(sys.stdin.read())
except ValidationError as refusal:
    print(refusal.errors()[0]["msg"])
"""
    command = [sys.executable, "-B", "-c", script]
    environment = {**os.environ, "PYTHONPATH": str(made.out / "python")}
    done = subprocess.run(command, input=documents[1], env=environment, capture_output=True, text=True, check=False)
    assert "Max stack size exceeded for backtracking" in done.stdout, done.stdout + done.stderr
