"""helpers.ts, and what TYPE-CONTRACTS.ts has for it: status machines, units, durations, guards, paths."""

import pytest

JOB = {
    "type": "object",
    "x-store": {"engine": "firestore", "name": "jobs", "key": ["job_id"]},
    "required": ["job_id", "status", "progress", "cost", "balance"],
    "properties": {
        "job_id": {"type": "string"},
        "status": {"$ref": "status.schema.json"},
        "language": {"enum": ["en", "uk"]},
        "cost": {"type": "number", "x-unit": "usd"},
        "balance": {"type": ["integer", "null"], "minimum": 0, "maximum": 9, "x-unit": "credits"},
        "duration": {"type": "number", "x-unit": "seconds"},
        "progress": {"type": "object", "properties": {"pct": {"type": "number"}, "last_step": {"type": "string"}}},
        "progress_pct": {"type": "number"},
        "by_stage": {"type": "object", "additionalProperties": {"type": "number"}},
        "parent": {"$ref": "#"},
    },
}
STATUS = {
    "enum": ["queued", "running", "done"],
    "x-transitions": {"moves": {"queued": ["running"], "running": ["done", "queued"]}, "initial": ["queued"]},
}
USE = """
import type { Job, JobPath, Status } from './TYPE-CONTRACTS.js';
import { JobPaths } from './TYPE-CONTRACTS.js';
import { credits, usd, isStatus, isJobLanguage } from './helpers.js';
export function fits(job: Job, text: string): Status | undefined {
  job.balance = credits(5);
  job.cost = 1.5;
  job.cost = usd(job.cost * 2);
  const path: JobPath = JobPaths.progressLastStep;
  const language: 'en' | 'uk' | undefined = isJobLanguage(path) ? path : undefined;
  void language;
  return isStatus(text) ? text : undefined;
}
"""
FORMATTED = {
    0: "0s", 10: "10s", 59: "59s", 60: "1m", 90: "1m 30s", 300: "5m", 3600: "1h", 3601: "1h 1s", 3661: "1h 1m 1s",
    5400: "1h 30m", 86400: "24h",
}  # fmt: skip


@pytest.mark.parametrize("compiler", ["typescript5", "typescript7"])
def test_a_number_of_one_unit_is_none_of_another(workshop, compiler: str) -> None:
    made = workshop.make({"job": JOB, "status": STATUS})
    (made.folder / "use.ts").write_text(USE)
    assert made.compile(compiler) == ""
    (made.folder / "use.ts").write_text(USE.replace("job.cost = 1.5;", "job.cost = job.balance;"))
    assert "use.ts(7,3): error TS" in made.compile(compiler)
    (made.folder / "use.ts").write_text(USE.replace("isStatus(text) ? text : undefined", "text"))
    assert "error TS2322" in made.compile(compiler)


def test_moves_follow_the_table(workshop) -> None:
    made = workshop.make({"job": JOB, "status": STATUS})
    script = """
    const { canTransitionStatus: can, assertTransitionStatus: must } = helpers;
    const told = (from, to) => { try { must(from, to); return ''; } catch (error) { return error.message; } };
    answer([data.map((from) => data.map((to) => can(from, to))), told('done', 'done'), told('done', 'queued'),
      told('running', 'odd'), told('__proto__', '__proto__')]);"""
    table, stays, ended, strange, hostile = made.run(script, ["queued", "running", "done"])
    assert table == [[True, True, False], [True, True, True], [False, False, True]]
    assert stays == ""
    assert ended == "Status cannot go from done to queued; done may be followed by nothing"
    assert strange == "Status cannot go from running to odd; running may be followed by queued, done"
    assert hostile.endswith("nothing, being no state")


def test_durations_come_back_and_read_well(workshop) -> None:
    made = workshop.make({"job": JOB, "status": STATUS})
    script = """
    const { minutesToSeconds, secondsToMinutes, formatDuration } = helpers;
    const refused = (call) => { try { call(); return false; } catch (error) { return error instanceof RangeError; } };
    let lost = 0;
    for (let at = 0; at <= 86400; at++) if (minutesToSeconds(secondsToMinutes(at)) !== at) lost++;
    answer([lost, secondsToMinutes(10), minutesToSeconds(0.167), data.map((one) => formatDuration(one)),
      [-1, 1.5, NaN, Infinity].every((one) => refused(() => formatDuration(one))),
      [-1, NaN].every((one) => refused(() => minutesToSeconds(one)) && refused(() => secondsToMinutes(one)))]);"""
    assert made.run(script, list(FORMATTED)) == [0, 0.167, 10, list(FORMATTED.values()), True, True]


def test_guards_know_the_values_and_nothing_else(workshop) -> None:
    made = workshop.make({"job": JOB, "status": STATUS})
    script = "answer(data.map((one) => [helpers.isJobLanguage(one), helpers.isStatus(one)]));"
    values = ["en", "uk", "done", "toString", None, 0, ["en"]]
    expected = [[True, False], [True, False], [False, True], *([[False, False]] * 4)]
    assert made.run(script, values) == expected


def test_paths_lead_into_records_but_not_into_data(workshop) -> None:
    made = workshop.make({"job": JOB, "status": STATUS})
    paths = made.types[made.types.index("export const JobPaths") :].split("\n}")[0]
    assert "  progress: 'progress'," in paths
    assert "  progressLastStep: 'progress.last_step'," in paths
    assert "  progressPct: 'progress_pct',\n" in paths
    assert "  'progress.pct': 'progress.pct'," in paths
    assert "  byStage: 'by_stage'," in paths
    assert "parentJobId" not in paths


def test_a_composed_id_refuses_what_no_id_can_hold(workshop) -> None:
    store = {"engine": "firestore", "name": "quotas"}
    rule = {"rule": "composed", "from": ["provider", "model_id", "class", "a-b"], "separator": "_'"}
    quota = {"type": "object", "properties": {one: {"type": "string"} for one in rule["from"]}}
    made = workshop.make({
        "model_quota": {**quota, "x-store": {**store, "document_id": rule}},
        "other": {**quota, "x-store": {**store, "document_id": {**rule, "from": ["provider"], "field": "provider"}}},
    })  # fmt: skip
    assert made.compile("typescript5") == ""
    assert "export function modelQuotaId(provider: string, modelId: string, part3: string, part4: s" in made.helpers
    assert "it is repeated as the property `provider`" in made.helpers
    script = """
    const told = (...parts) => { try { return helpers.modelQuotaId(...parts); } catch (error) { return error.name; } };
    answer([told('a', 'b', 'c', 'd'), told('', 'b', 'c', 'd'), told('a', 'b/c', 'd', 'e'), helpers.otherId('x')]);"""
    assert made.run(script) == ["a_'b_'c_'d", "RangeError", "RangeError", "x"]


def test_a_unit_called_like_something_else_steps_aside(workshop) -> None:
    units = ["delete", "is_status", "minutes", "value", "seconds_to_minutes"]
    members = {f"n_{at}": {"type": "number", "x-unit": unit} for at, unit in enumerate(units)}
    made = workshop.make({"sum": {"type": "object", "properties": members}, "status": STATUS})
    assert made.compile("typescript5") == ""
    assert "export function delete_(amount: number)" in made.helpers


def test_without_lists_and_units_there_is_no_file(workshop) -> None:
    assert workshop.make({"user": {"type": "object", "properties": {"a": {"type": "string"}}}}).helpers == ""
