"""Setting up a folder as a project: what is missing is written, what is there is left as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen import founding_texts
from codegen.config.find import OWN_FILE, PROJECT_FILE, TABLE, find, parse
from codegen.diagnostics import Diagnostic
from codegen.outcome import Note
from codegen.output.placing import Placed, append, create, is_toml, merge_member
from codegen.source.dialect import meta_schema
from codegen.targets import registry


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things go: what the folder's own configuration says, else the defaults."""

    root: Path
    configured: bool
    contracts: str = "contracts"
    out: str = "generated"
    example: str = "contracts"


def found(root: Path) -> tuple[Note, ...] | Diagnostic:
    """What became of each file of a project, or why the configuration that is there cannot be read."""
    plan = _plan(root)
    if isinstance(plan, Diagnostic):
        return plan
    return tuple(Note(one.path, one.done, one.advice) for one in _placed(plan))


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


def _placed(plan: _Plan) -> Iterator[Placed]:
    yield _example(plan)
    yield _configuration(plan)
    yield _attributes(plan)
    yield _editor(plan)
    if any((folder / ".git").exists() for folder in plan.root.parents) and not (plan.root / ".git").exists():
        # Git and its services read these at the top of a repository only.
        yield Placed(".github/workflows/type-contracts.yml", "left alone", founding_texts.WORKFLOW)
        yield Placed(".pre-commit-config.yaml", "left alone", founding_texts.HOOK)
        return
    mark = "type-contracts"
    yield create(plan.root, ".github/workflows/type-contracts.yml", founding_texts.WORKFLOW, mark=mark)
    yield create(plan.root, ".pre-commit-config.yaml", founding_texts.HOOKS, mark=mark, advice=founding_texts.HOOK)


def _example(plan: _Plan) -> Placed:
    if next((plan.root / plan.contracts).rglob("*.schema.json"), None) is not None:
        return Placed(plan.contracts, "kept")
    path = f"{plan.example}/{founding_texts.EXAMPLE_NAME}.schema.json"
    return create(plan.root, path, founding_texts.EXAMPLE, mark=founding_texts.EXAMPLE)


def _configuration(plan: _Plan) -> Placed:
    has_project = (plan.root / PROJECT_FILE).exists()
    file = PROJECT_FILE if has_project and not (plan.root / OWN_FILE).exists() else OWN_FILE
    if plan.configured:
        return Placed(file, "kept")
    targets = tuple(name for name, _ in registry.OWN)
    if file == OWN_FILE:
        return create(plan.root, file, founding_texts.table(plan.contracts, plan.out, targets), mark="contracts")
    text = founding_texts.table(plan.contracts, plan.out, targets, ".".join(TABLE))
    return append(plan.root, file, f"\n{text}", holds=is_toml)


def _attributes(plan: _Plan) -> Placed:
    file = plan.root / ".gitattributes"
    there = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    lacking = [line for line in founding_texts.attributes(plan.out) if line not in there]
    if not lacking:
        return Placed(file.name, "kept")
    return append(plan.root, file.name, "\n".join(lacking) + "\n", holds=lambda text: True)


def _editor(plan: _Plan) -> Placed:
    entry = founding_texts.editor_entry(meta_schema())
    return merge_member(plan.root, ".vscode/settings.json", "json.schemas", entry, mark=founding_texts.OFFICIAL_DIALECT)
