"""The check of what a contract says beyond types: its schema, compiled when first needed, around the types."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pkgutil import get_data
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core import core_schema as core

from ._effort import is_too_much, ways_of
from ._names import has_old_names

# The validator itself is imported where a document is first judged: a class that needs no check does not wait for it.
if TYPE_CHECKING:
    from jsonschema_rs import Validator

_OWN = (f"{__package__}._runtime", f"{__package__}._check")
_GUARD = re.compile(r"\^\(\?<format_([a-z_]+)>\)")
"""How the expressions begin that keep a format from what the validator wrongly takes for one."""
_TANGLED = PydanticCustomError("contract", "Input should fit the contract; it is too deep to say where it does not")
_NOT_JSON = object()
_PLAIN: tuple[object, ...] = (str, int, float, bool, type(None))


class _Within(threading.local):
    checked = False


_within = _Within()


class Alone:
    """A document of its own, even where it is read in the middle of another one (by somebody's validator)."""

    __slots__ = ("before",)

    def __enter__(self) -> None:
        self.before = _within.checked
        _within.checked = False

    def __exit__(self, *_: object) -> None:
        _within.checked = self.before


def judge_of(cls: type[BaseModel], always: bool) -> Callable[[Any, Any, core.ValidationInfo[Any]], Any]:
    """The check of a class, around the validation of its types: once per outermost document, or wherever it occurs.

    A document is judged as it stands. Python values (from construction by keyword) are judged as they are written,
    and so are documents with old names.
    """

    def judge(value: Any, handler: Any, info: core.ValidationInfo[Any]) -> Any:
        covered = _within.checked
        if covered and not always:
            return handler(value)
        found, is_json = _findings(cls, value)
        old = has_old_names(value)
        if found and is_json and not old and (info.mode == "json" or _is_plain(value)):
            raise ValidationError.from_exception_data(cls.__name__, found)
        _within.checked = True
        try:
            result = handler(value)
        finally:
            _within.checked = covered
        if found or old:
            again, _ = _findings(cls, _written(cls, result))
            if again:
                raise ValidationError.from_exception_data(cls.__name__, again)
        return result

    return judge


def _findings(cls: type[BaseModel], value: Any) -> tuple[list[InitErrorDetails], bool]:
    """What the contract has against a value (at most 100 findings), and whether the value is JSON."""
    validator = _validator(cls)
    try:
        if validator.is_valid(value):
            return [], True
        if is_too_much(value, _ways(cls)):
            return [InitErrorDetails(type=_TANGLED, loc=(), input=None)], True
        details = (detail for error in validator.iter_errors(value) for detail in _details(error, value))
        return list(islice(details, 100)), True
    except ValueError as refusal:
        error = PydanticCustomError("json", "Input should be JSON: {reason}", {"reason": str(refusal)})
        return [InitErrorDetails(type=error, loc=(), input=None)], False


def _details(error: Any, value: Any) -> Iterator[InitErrorDetails]:
    """A finding of the validator; one for each property where it is about properties as such."""
    keyword = str(error.schema_path[-1]) if error.schema_path else "false"
    found, reason = error.instance, error.message
    path = next((one for one, part in _paths(error.instance_path, value) if part is _NOT_JSON or part == found), ())
    guard = _GUARD.match(getattr(error.kind, "pattern", ""))
    if guard is not None:
        from jsonschema_rs import validator_for

        name = guard[1].replace("_", "-")
        if not validator_for({"format": name}, validate_formats=True).is_valid(found):
            return
        keyword, reason = "format", f'{json.dumps(found)} is not a "{name}"'
    kind = PydanticCustomError("contract", "{reason} ({keyword})", {"reason": reason, "keyword": keyword})
    for name in _properties(error.kind):
        yield InitErrorDetails(type=kind, loc=(*path, *name), input=found)


def _paths(steps: list[str | int], value: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The paths that a validator may mean, with what they lead to: it leaves out empty names, and writes "01" as 1."""
    kind = cast(object, type(value))
    if not steps:
        yield (), value
    elif kind is dict:
        ahead, rest = steps[0], steps[1:]
        names = [name for name in value if name == str(ahead)]
        names += [name for name in value if name not in names and isinstance(ahead, int) and _number(name) == ahead]
        yield from (((name, *path), part) for name in names for path, part in _paths(rest, value[name]))
    elif kind is list and isinstance(steps[0], int) and steps[0] < len(value):
        yield from (((steps[0], *path), part) for path, part in _paths(steps[1:], value[steps[0]]))
    elif kind is not list:
        yield tuple(steps), _NOT_JSON
    if kind is dict and "" in value:
        yield from ((("", *path), part) for path, part in _paths(steps, value[""]))


def _number(name: str) -> int | None:
    digits = name.removeprefix("+")
    return int(digits) if len(digits) < 21 and digits.isascii() and digits.isdecimal() else None


def _properties(kind: Any) -> list[tuple[str, ...]]:
    match kind.name:
        case "required":
            return [(kind.property,)]
        case "additionalProperties" | "unevaluatedProperties":
            return [(name,) for name in kind.unexpected]
        case "propertyNames":
            return [(str(kind.error.instance),)]
        case _:
            return [()]


def _is_plain(value: Any) -> bool:
    """Whether a value is made of JSON's own types alone."""
    waiting: list[Any] = [value]
    for one in waiting:
        kind = cast(object, type(one))
        if kind is dict:
            waiting.extend(one.values())
        elif kind is list:
            waiting.extend(one)
        elif kind not in _PLAIN:
            return False
    return True


def _written(cls: type[BaseModel], result: Any) -> Any:
    """The document of a validated, not yet finished model."""
    probe = cls.__new__(cls)
    if issubclass(cls, RootModel):
        fields, extra, given = {"root": result}, None, {"root"}
    else:
        fields, extra, given = result
    object.__setattr__(probe, "__dict__", fields)
    object.__setattr__(probe, "__pydantic_fields_set__", given)
    object.__setattr__(probe, "__pydantic_extra__", extra)
    object.__setattr__(probe, "__pydantic_private__", None)
    return probe.model_dump(mode="json", by_alias=True)


@cache
def _schemas(module: str) -> dict[str, Any]:
    name = module.rpartition(".")[2]
    return cast(dict[str, Any], json.loads(get_data(str(__package__), f"_schemas/{name}.json") or b"{}"))


@cache
def _rule(cls: type[BaseModel]) -> tuple[Any, Callable[[str], Any]]:
    """What a class is checked against: the rule of the nearest class of this package that a contract names, and how to
    find the documents that it refers to."""
    for one in cls.__mro__:
        if one.__module__.rpartition(".")[0] == __package__ and one.__module__ not in _OWN:
            schemas = _schemas(one.__module__)
            if one.__name__ in schemas["rules"]:
                return schemas["rules"][one.__name__], _documents(schemas)
    return True, _schemas


def _documents(schemas: dict[str, Any]) -> Callable[[str], Any]:
    others: dict[str, str] = dict(schemas["others"])

    def retrieve(uri: str) -> Any:
        if uri in schemas["documents"]:
            return schemas["documents"][uri]
        neighbour = _schemas(f"{__package__}.{others[uri]}")
        others.update(neighbour["others"])
        return neighbour["documents"][uri]

    return retrieve


@cache
def _validator(cls: type[BaseModel]) -> Validator:
    from jsonschema_rs import FancyRegexOptions, validator_for

    rule, retrieve = _rule(cls)
    patterns = FancyRegexOptions(backtrack_limit=1_000_000, size_limit=10_000_000)
    return validator_for(rule, validate_formats=True, retriever=retrieve, pattern_options=patterns)


@cache
def _ways(cls: type[BaseModel]) -> tuple[int, int]:
    return ways_of(*_rule(cls))
