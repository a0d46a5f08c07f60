"""The renderer of classes: lowered definitions in, the text of modules out, verified. Nothing else knows it."""

from __future__ import annotations

import ast
import gc
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from codegen.targets.python.sharing import Shared, put_together, shared
from codegen.targets.python.text import escaped

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


def render_modules(
    definitions: Mapping[str, Mapping[str, Any]], aliases: Mapping[str, str], elsewhere: frozenset[str]
) -> dict[str, Module]:
    """The modules of definitions named `<module>.<class>`; `aliases` has `<module>.<class>.<attribute>` -> wire name.

    `elsewhere` names classes that are only referred to here.

    Raises `RenderError` when a class or attribute is not there under the very name that was asked for.
    """
    known = (*(f"_runtime.{name}" for name in RUNTIME_CLASSES), *sorted(elsewhere))
    whole = shared(definitions, aliases)
    texts = _generate({"$defs": {**{name: {"type": "object"} for name in known}, **whole.lean}}, aliases)
    wanted: dict[str, dict[str, Mapping[str, Any]]] = {}
    for name, definition in whole.lean.items():
        module, _, cls = name.partition(".")
        wanted.setdefault(module, {})[cls] = definition
    return {module: _module(module, texts.get(module, ""), classes, whole) for module, classes in wanted.items()}


def _module(module: str, text: str, classes: Mapping[str, Mapping[str, Any]], whole: Shared) -> Module:
    text, tree = _visible(text, _verified(module, text, classes))
    return Module(put_together(text, tree, module, whole), _imports(module, tree))


def _visible(text: str, tree: ast.Module) -> tuple[str, ast.Module]:
    """The same module with nothing invisible in its string literals."""
    plain = escaped(text)
    if plain == text:
        return text, tree
    again = ast.parse(plain)
    if ast.dump(again) != ast.dump(tree):
        raise RenderError("a string of the contract cannot be written with visible characters alone")
    return plain, again


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
        if not isinstance(node, (ast.ClassDef, ast.Import, ast.ImportFrom)) and not _is_rebuild(node, found.keys()):
            raise RenderError(f"the module `{module}` has a statement that nobody asked for: {ast.unparse(node)[:80]}")
    return tree


def _imports(module: str, tree: ast.Module) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and any(one.asname for one in node.names)):
            raise RenderError(f"the module `{module}` imports under another name: {ast.unparse(node)}")
        if isinstance(node, ast.ImportFrom):
            source = "." * node.level + (node.module or "")
            found[source] = found.get(source, frozenset()) | {one.name for one in node.names}
    return found


def _attributes(node: ast.ClassDef) -> Iterable[str]:
    for one in node.body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            yield one.target.id
        elif isinstance(one, ast.Assign):
            names = [target.id for target in one.targets if isinstance(target, ast.Name)]
            yield from (name for name in names if name not in ("model_config", "__annotations__"))


def _is_rebuild(node: ast.stmt, classes: Iterable[str]) -> bool:
    """`User.model_rebuild()`: what the renderer writes behind classes that refer to each other."""
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call) or node.value.args:
        return False
    call = node.value.func
    return isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name) and call.value.id in set(classes)
