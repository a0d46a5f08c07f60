"""What stands beside the types does the same in both languages: durations, status machines, lists of values, ids."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.consumers.ground import CONTRACTS, PACKAGES, bundle, node

LAST = 86_400
"""The seconds of a day, of which none may get lost."""

PYTHON = """\
import json, sys
sys.path.insert(0, sys.argv[1])
from importlib import import_module

def machine(package, name):
    states = list(getattr(package, name))
    plain = name_of(name)
    can, must = getattr(package, f"can_transition_{plain}"), getattr(package, f"assert_transition_{plain}")
    return [[can(one, other), told(must, one, other)] for one in [*states, "odd"] for other in [*states, "odd"]]

def name_of(name):
    return "".join("_" + one.lower() if one.isupper() else one for one in name)[1:]

def told(function, *values):
    try:
        function(*values)
        return ""
    except ValueError as error:
        return str(error)

asked = json.load(sys.stdin)
answer = {}
for package, several in asked["machines"].items():
    module = import_module(package)
    answer[package] = {name: machine(module, name) for name in several}
module = import_module("kitesforu")
seconds = range(asked["last"] + 1)
answer["minutes"] = [module.seconds_to_minutes(one) for one in seconds]
answer["back"] = [module.minutes_to_seconds(one) for one in answer["minutes"]]
answer["shown"] = [module.format_duration(one) for one in seconds]
answer["nearest"] = [module.minutes_to_seconds(one) for one in asked["minutes"]]
answer["refused"] = [bool(told(module.format_duration, one)) for one in asked["bad"]]
compose = module.model_quota_id
answer["id"] = [compose("openai", "gpt-4o"), *(bool(told(compose, *one)) for one in asked["ids"])]
answer["languages"] = list(module.SUPPORTED_LANGUAGE_VALUES)
answer["guard"] = [module.is_supported_language(one) for one in asked["words"]]
print(json.dumps(answer))
"""

TYPESCRIPT = """\
import { readFileSync } from 'node:fs';
%(imports)s
const modules: Record<string, any> = { %(modules)s };
const asked = JSON.parse(readFileSync(0, 'utf8'));
const told = (call: () => void): string => {
  try { call(); return ''; } catch (error) { return (error as Error).message; }
};
const answer: Record<string, unknown> = {};
for (const [name, several] of Object.entries(asked.machines as Record<string, string[]>)) {
  const { C, H } = modules[name];
  const table: Record<string, unknown> = {};
  for (const one of several) {
    const states = [...C[one], 'odd'];
    table[one] = states.flatMap((from) => states.map((to) =>
      [H[`canTransition${one}`](from, to), told(() => H[`assertTransition${one}`](from, to))]));
  }
  answer[name] = table;
}
const { C, H } = modules['kitesforu'];
const seconds = Array.from({ length: asked.last + 1 }, (_, at) => at);
const minutes = seconds.map((one) => H.secondsToMinutes(one));
Object.assign(answer, {
  minutes,
  back: minutes.map((one) => H.minutesToSeconds(one)),
  shown: seconds.map((one) => H.formatDuration(one)),
  nearest: asked.minutes.map((one: number) => H.minutesToSeconds(one)),
  refused: asked.bad.map((one: number) => told(() => H.formatDuration(one)) !== ''),
  id: [H.modelQuotaId('openai', 'gpt-4o'),
    ...asked.ids.map(([one, other]: [string, string]) => told(() => H.modelQuotaId(one, other)) !== '')],
  languages: [...C.SupportedLanguage],
  guard: asked.words.map((one: unknown) => H.isSupportedLanguage(one)),
});
console.log(JSON.stringify(answer));
"""

ASKED = {
    "last": LAST,
    "minutes": [
        0.0083333,
        0.008333333333333333,
        0.00833,
        1 / 120,
        0.025,
        1.5 / 60,
        2.5 / 60,
        0.167,
        1e-300,
        12345678.9,
    ],
    "bad": [-1, 1.5, -0.5, 2**53],
    "ids": [["", "a"], ["a", "b/c"], ["a", ""], ["/", "a"], ["a", "b"]],
    "words": ["en", "en-US", "", None, 0, True, ["en"], {"en": 1}, "constructor", "length"],
}


def _machines() -> dict[str, list[str]]:
    """The status machines that contracts state, by package: the names of the lists of states."""
    found: dict[str, list[str]] = {}
    for package in PACKAGES:
        for path in sorted((CONTRACTS / package).rglob("*.schema.json")):
            schema = json.loads(path.read_text(encoding="utf-8"))
            stem = path.name.removesuffix(".schema.json")
            found.setdefault(package, []).extend(_named(schema, stem))
    return {package: names for package, names in found.items() if names}


def _named(schema: Any, name: str) -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    if "x-transitions" in schema:
        yield "".join(part.capitalize() for part in re.split(r"[_-]", name))
    for member in ("properties", "$defs"):
        for inner, one in schema.get(member, {}).items():
            yield from _named(one, inner if member == "$defs" else f"{name}_{inner}")


@pytest.fixture(scope="module")
def machines() -> dict[str, list[str]]:
    return _machines()


@pytest.fixture(scope="module")
def answers(
    generated: Path, machines: dict[str, list[str]], tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the helpers of Python and of TypeScript answer to the same questions."""
    folder = tmp_path_factory.mktemp("agree")
    asked = json.dumps({**ASKED, "machines": machines})
    done = subprocess.run(
        [sys.executable, "-B", "-c", PYTHON, str(generated / "python")],
        input=asked, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    imports = "".join(
        f"import * as C_{one} from '{generated}/typescript/{one}/TYPE-CONTRACTS';\n"
        f"import * as H_{one} from '{generated}/typescript/{one}/helpers';\n"
        for one in machines
    )
    modules = ", ".join(f"{one}: {{ C: C_{one}, H: H_{one} }}" for one in machines)
    (folder / "ask.ts").write_text(TYPESCRIPT % {"imports": imports, "modules": modules}, encoding="utf-8")
    script = bundle(folder / "ask.ts", folder / "ask.mjs")
    return json.loads(done.stdout), json.loads(node(["node", str(script)], folder, asked))


def test_every_second_of_a_day_has_the_same_minutes_and_text(answers: tuple[dict[str, Any], dict[str, Any]]) -> None:
    ours, theirs = answers
    for name in ("minutes", "back", "shown", "nearest", "refused"):
        assert ours[name] == theirs[name], name
    assert ours["back"] == list(range(LAST + 1))
    assert ours["minutes"] == [round(one / 60, 3) for one in range(LAST + 1)]
    assert [ours["shown"][one] for one in (0, 59, 60, 5400, 3661, LAST)] == [
        "0s",
        "59s",
        "1m",
        "1h 30m",
        "1h 1m 1s",
        "24h",
    ]
    assert all(ours["refused"])


def test_every_status_machine_has_the_same_truth_table_and_the_same_words(
    answers: tuple[dict[str, Any], dict[str, Any]], machines: dict[str, list[str]]
) -> None:
    ours, theirs = answers
    assert sum(map(len, machines.values())) >= 3
    for package, names in machines.items():
        for name in names:
            assert ours[package][name] == theirs[package][name], f"{package}: {name}"
            assert {may for may, _ in ours[package][name]} == {True, False}
            assert all(may == (told == "") for may, told in ours[package][name])


def test_a_composed_id_is_the_same(answers: tuple[dict[str, Any], dict[str, Any]]) -> None:
    ours, theirs = answers
    assert ours["id"] == theirs["id"] == ["openai_gpt-4o", True, True, True, True, False]


def test_a_list_of_values_and_its_guard_are_the_same(answers: tuple[dict[str, Any], dict[str, Any]]) -> None:
    ours, theirs = answers
    assert ours["languages"] == theirs["languages"]
    assert ours["guard"] == theirs["guard"]
    assert True in ours["guard"]
