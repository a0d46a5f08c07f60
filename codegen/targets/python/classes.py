"""The renderer of classes: lowered definitions in, the text of modules out, verified. Nothing else knows it."""

from __future__ import annotations

import ast
import gc
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from codegen.targets.python.patterns import UNITS, Cast, Pattern, casts_in, definitions_of, pattern_of
from codegen.targets.python.plans import ClassPlan, Definition, plan_of, text_of
from codegen.targets.python.stock import stocked

_SETTINGS = Path(__file__).parent / "templates"
_MARK = "# generated"
RUNTIME_CLASSES = ("WireModel", "CheckedModel", "JudgedModel", "WireRoot", "CheckedRoot")


class RenderError(Exception):
    """The renderer of classes refused, or did something else than it was asked to; the message says what."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module's classes as text, and what they import: names by module, with leading dots for our own."""

    body: str
    imports: Mapping[str, frozenset[str]]


_patterns: dict[str, Pattern] = {}
"""What was rendered in this process: a pattern has no word of a contract in it."""


def render_modules(definitions: Mapping[str, Definition], aliases: Mapping[str, str]) -> dict[str, Module]:
    """The modules of definitions named `<module>.<class>`; `aliases` has `<module>.<class>.<attribute>` -> wire name.

    Raises `RenderError` when something is not there under the very name that was asked for.
    """
    plans = [plan_of(name, definition, aliases) for name, definition in definitions.items()]
    wanted = {one.key: one.meant for plan in plans for one in (plan.head, *plan.fields) if one.key not in _patterns}
    _render(dict(sorted(wanted.items())))
    modules: dict[str, list[ClassPlan]] = {}
    for plan in plans:
        modules.setdefault(plan.name.partition(".")[0], []).append(plan)
    return {module: _module(module, several) for module, several in modules.items()}


def _render(meant: Mapping[str, Any]) -> None:
    casts = stocked(meant)
    casts |= cast({key: one for key, one in meant.items() if key not in casts})
    _patterns.update({key: pattern_of(one) for key, one in casts.items()})


def cast(meant: Mapping[str, Any]) -> dict[str, Cast]:
    """What is rendered for patterns (what each means, by its key), by nobody but the renderer of classes."""
    if not meant:
        return {}
    wanted, aliases = definitions_of(meant)
    known = {f"_runtime.{name}": {"type": "object"} for name in RUNTIME_CLASSES}
    texts = _generate({"$defs": {**known, **wanted}}, aliases)
    classes: dict[str, dict[str, Definition]] = {}
    for name, definition in wanted.items():
        module, _, cls = name.partition(".")
        classes.setdefault(module, {})[cls] = definition
    trees = {module: _verified(module, texts.get(module, ""), several) for module, several in classes.items()}
    return casts_in(meant, trees)


def _module(module: str, plans: list[ClassPlan]) -> Module:
    imports: dict[str, set[str]] = {"__future__": {"annotations"}}
    ordered = _in_order(plans)
    hidden = {each for plan in plans for each in _hidden(plan)}
    if any(plan.name in hidden for plan in plans):
        imports["typing"] = {"TypeAlias"}
    plans = [_seen(plan) for plan in ordered]
    for plan in plans:
        used = {each for one in plan.fields for each in one.classes}
        if plan.old:
            imports.setdefault("typing", set()).add("ClassVar")
            imports.setdefault("collections.abc", set()).add("Mapping")
        if any(one.units for one in (plan.head, *plan.fields)):
            imports.setdefault(".", set()).add(f"units as {UNITS}")
        for source, name in (pair for one in (plan.head, *plan.fields) for pair in _patterns[one.key].imports):
            imports.setdefault(source, set()).add(name)
        for home, _, name in (each.partition(".") for each in (*plan.head.classes, *used)):
            if home != module:
                imports.setdefault(f".{home}", set()).add(f"{name[1:]} as {name}" if name.startswith("_") else name)
    body = "\n\n".join(text_of(plan, _patterns) + (_alias(plan) if plan.name in hidden else "") for plan in plans)
    return Module(body, {source: frozenset(names) for source, names in imports.items()})


def _hidden(plan: ClassPlan) -> frozenset[str]:
    """The classes that a class mentions and that an attribute of its own has the name of."""
    attributes = {one.name for one in plan.fields}
    used = (each for one in (plan.head, *plan.fields) for each in one.classes)
    return frozenset(each for each in used if each.partition(".")[2] in attributes)


def _seen(plan: ClassPlan) -> ClassPlan:
    """The same class, that mentions the classes which its attributes hide by another name: `_Team` for `Team`."""
    hidden = _hidden(plan)
    if not hidden:
        return plan
    head, *fields = (
        replace(one, classes=tuple(each.replace(".", "._") if each in hidden else each for each in one.classes))
        for one in (plan.head, *plan.fields)
    )
    return replace(plan, head=head, fields=tuple(fields))


def _alias(plan: ClassPlan) -> str:
    name = plan.name.partition(".")[2]
    return f"\n\n_{name}: TypeAlias = {name}\n"


def _in_order(plans: list[ClassPlan]) -> list[ClassPlan]:
    """Classes behind those that they mention, as far as that goes, without recursion."""
    named = {plan.name: plan for plan in plans}
    done: dict[str, ClassPlan] = {}
    for first in plans:
        waiting = [(first, False)]
        begun: set[str] = set()
        while waiting:
            plan, ready = waiting.pop()
            if ready:
                done.setdefault(plan.name, plan)
            elif plan.name not in done and plan.name not in begun:
                begun.add(plan.name)
                waiting.append((plan, True))
                used = [each for one in (plan.head, *plan.fields) for each in one.classes]
                waiting += [(named[each], False) for each in reversed(used) if each in named]
    return list(done.values())


def get_ready() -> None:
    """Imports the renderer of classes, and has it render something, which imports what it needs for that."""
    _generate({"$defs": {"_runtime.WireModel": {"type": "object"}, "_patterns.One": {"type": "object"}}}, {})


def _generate(schema: Mapping[str, Any], aliases: Mapping[str, str]) -> dict[str, str]:
    from datamodel_code_generator import generate

    config = _config().model_copy(update={"serialization_aliases": dict(aliases)})
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        collecting = gc.isenabled()
        gc.disable()  # its many small objects live as long as the call: looking for garbage costs a tenth of it
        try:
            made = generate(schema, config=config)
        except Exception as refusal:
            raise RenderError(f"the renderer of classes failed: {refusal}") from refusal
        finally:
            if collecting:
                gc.enable()
    for one in complaints:
        if issubclass(one.category, UserWarning):
            raise RenderError(str(one.message))
    if not isinstance(made, dict):
        raise RenderError("the renderer of classes made one text instead of modules")
    return {
        ".".join(path).removesuffix(".py"): str(text).removeprefix(_MARK).lstrip("\n") for path, text in made.items()
    }


@cache
def _config() -> Any:
    from datamodel_code_generator import InputFileType
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.enums import DataModelType, TargetPydanticVersion
    from datamodel_code_generator.format import Formatter, PythonVersion

    return GenerateConfig(
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        target_pydantic_version=TargetPydanticVersion.V2_14,
        use_missing_sentinel=True,
        use_annotated=True,
        use_double_quotes=True,
        use_schema_description=True,
        use_exact_imports=True,
        use_tuple_for_closed_arrays=True,
        formatters=[Formatter.BUILTIN],
        builtin_format_line_length=120,
        settings_path=_SETTINGS,
        strict_refs=True,
        allow_remote_refs=False,
        special_field_name_prefix="",
        custom_file_header=_MARK,
        disable_timestamp=True,
    )


def _verified(module: str, text: str, classes: Mapping[str, Mapping[str, Any]]) -> ast.Module:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as fault:
        raise RenderError(f"the module `{module}` is no valid Python: {fault}") from fault
    found = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    if found.keys() != classes.keys():
        other = sorted(found.keys() ^ classes.keys())
        raise RenderError(f"the module `{module}` has other classes than the contract: {', '.join(other)}")
    for name, definition in classes.items():
        wanted = definition.get("properties", {}).keys() if "enum" not in definition else definition["x-enum-varnames"]
        attributes = list(_attributes(found[name]))
        if sorted(attributes) != sorted(wanted):
            other = sorted(set(attributes) ^ set(wanted))
            raise RenderError(f"the class `{name}` has other attributes than the contract: {', '.join(other)}")
    for node in tree.body:
        if not isinstance(node, (ast.ClassDef, ast.ImportFrom)):
            raise RenderError(f"the module `{module}` has a statement that nobody asked for: {ast.unparse(node)[:80]}")
        if isinstance(node, ast.ImportFrom) and any(one.asname for one in node.names):
            raise RenderError(f"the module `{module}` imports under another name: {ast.unparse(node)}")
    return tree


def _attributes(node: ast.ClassDef) -> Iterable[str]:
    for one in node.body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            yield one.target.id
        elif isinstance(one, ast.Assign):
            names = [target.id for target in one.targets if isinstance(target, ast.Name)]
            yield from (name for name in names if name not in ("model_config", "__annotations__"))
