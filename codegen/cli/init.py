"""`type-contracts init`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from codegen.cli import generate, scaffold
from codegen.cli.console import Console
from codegen.cli.guard import USAGE_OR_ENVIRONMENT
from codegen.cli.options import Project, Voice
from codegen.cli.placing import Note, append, create, is_toml, merge_member
from codegen.cli.session import begin
from codegen.config.find import OWN_FILE, PROJECT_FILE, TABLE, find, parse
from codegen.diagnostics import Diagnostic
from codegen.report.printer import visible


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things go: what the folder's own configuration says, else the defaults."""

    root: Path
    configured: bool
    contracts: str = "contracts"
    out: str = "generated"
    example: str = "contracts"


def run(voice: Voice) -> int:
    """Writes what is missing, says what it left alone, and generates. Running it again changes nothing."""
    plan = _plan(Path.cwd())
    if isinstance(plan, Diagnostic):
        Console(voice).report((plan,), trouble=True)
        return USAGE_OR_ENVIRONMENT
    notes = tuple(_notes(plan))
    session = begin(Project(), voice)
    for note in notes:
        Console(voice).say(_sentence(note))
    if isinstance(session, int):
        return session
    from codegen import workspace

    outcome = workspace.generate(session.settings)
    files = [asdict(note) for note in notes]
    return session.finish(outcome, generate.sentence(outcome), {"files": files, **generate.members(outcome)})


def _plan(root: Path) -> _Plan | Diagnostic:
    path = find(root)
    if path is None or path.parent != root:
        return _Plan(root, configured=False)
    parsed = parse(path)
    if isinstance(parsed, Diagnostic):
        return parsed
    values = parsed[1]
    contracts, out = _text(values, "contracts", "contracts"), _text(values, "out", "generated")
    packages = values.get("packages")
    folders = [one for one in packages.values() if isinstance(one, str)] if isinstance(packages, dict) else []
    return _Plan(root, True, contracts, out, f"{contracts}/{folders[0]}" if folders else contracts)


def _text(values: Mapping[str, object], key: str, default: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) and value else default


def _notes(plan: _Plan) -> Iterator[Note]:
    yield _example(plan)
    yield _configuration(plan)
    yield _attributes(plan)
    yield _editor(plan)
    if any((folder / ".git").exists() for folder in plan.root.parents) and not (plan.root / ".git").exists():
        # Git and its services read these at the top of a repository only.
        yield Note(".github/workflows/type-contracts.yml", "left alone", scaffold.WORKFLOW)
        yield Note(".pre-commit-config.yaml", "left alone", scaffold.HOOK)
        return
    mark = "type-contracts"
    yield create(plan.root, ".github/workflows/type-contracts.yml", scaffold.WORKFLOW, mark=mark)
    yield create(plan.root, ".pre-commit-config.yaml", scaffold.HOOKS, mark=mark, advice=scaffold.HOOK)


def _example(plan: _Plan) -> Note:
    if next((plan.root / plan.contracts).rglob("*.schema.json"), None) is not None:
        return Note(plan.contracts, "kept")
    path = f"{plan.example}/{scaffold.EXAMPLE_NAME}.schema.json"
    return create(plan.root, path, scaffold.EXAMPLE, mark=scaffold.EXAMPLE)


def _configuration(plan: _Plan) -> Note:
    from codegen.targets import registry

    has_project = (plan.root / PROJECT_FILE).exists()
    file = PROJECT_FILE if has_project and not (plan.root / OWN_FILE).exists() else OWN_FILE
    if plan.configured:
        return Note(file, "kept")
    targets = tuple(name for name, _ in registry.OWN)
    if file == OWN_FILE:
        return create(plan.root, file, scaffold.table(plan.contracts, plan.out, targets), mark="contracts")
    text = scaffold.table(plan.contracts, plan.out, targets, ".".join(TABLE))
    return append(plan.root, file, f"\n{text}", holds=is_toml)


def _attributes(plan: _Plan) -> Note:
    file = plan.root / ".gitattributes"
    there = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    lacking = [line for line in scaffold.attributes(plan.out) if line not in there]
    if not lacking:
        return Note(file.name, "kept")
    return append(plan.root, file.name, "\n".join(lacking) + "\n", holds=lambda text: True)


def _editor(plan: _Plan) -> Note:
    from codegen.source.dialect import meta_schema

    entry = scaffold.editor_entry(meta_schema())
    return merge_member(plan.root, ".vscode/settings.json", "json.schemas", entry, mark=scaffold.OFFICIAL_DIALECT)


def _sentence(note: Note) -> str:
    if not note.advice:
        return f"{note.done} {visible(note.path)}"
    indented = "".join(f"    {line}\n" for line in note.advice.strip("\n").split("\n"))
    return f"left {visible(note.path)} alone; what it could have:\n\n{indented}"
