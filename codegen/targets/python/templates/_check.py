"""The check of what a contract says beyond types: its schema, compiled when first needed, around the types."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from itertools import islice
from pkgutil import get_data
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core import core_schema as core

from ._names import has_old_names

# The validator itself is imported where a document is first judged: a class that needs no check does not wait for it.
if TYPE_CHECKING:
    from jsonschema_rs import Validator

_OWN = (f"{__package__}._runtime", f"{__package__}._check")
_GUARD = re.compile(r"\^\(\?<format_([a-z_]+)>\)")
"""How the expressions begin that keep a format from what the validator wrongly takes for one."""
_NOT_JSON = object()
_PLAIN: tuple[object, ...] = (str, int, float, bool, type(None))

Verdicts: TypeAlias = "dict[tuple[str, int], tuple[object, bool | ValueError]]"
"""What rules say of parts of a document, by rule and part; a part is held for as long as its verdict."""


Chosen: TypeAlias = "tuple[object, Any, ValidationError | None]"
"""A part of a document, what was made of it, and what speaks against it."""
Place: TypeAlias = "tuple[object, ...]"
"""What a union is known by: its options where they are classes, else the class that it stands in and its turn there."""
Known: TypeAlias = "dict[tuple[Place, int, bool], Chosen]"
"""What came of parts, by union, part, and whether the part is checked as one of a whole."""


class _Reading(threading.local):
    """What is known in the middle of a document."""

    checked = False
    """Whether the document is checked as a whole."""
    known: Known | None = None
    verdicts: Verdicts | None = None
    """What rules that are kept say of parts of it."""
    option = ""
    """The option that is to be tried."""
    trying = False
    """Whether errors are those of one option among several."""


reading = _Reading()


class Alone:
    """A document of its own, even where it is read in the middle of another one (by somebody's validator)."""

    __slots__ = ("before",)

    def __enter__(self) -> None:
        self.before = reading.checked
        reading.checked = False

    def __exit__(self, *_: object) -> None:
        reading.checked = self.before


def judge_of(cls: type[BaseModel], always: bool) -> Callable[[Any, Any, core.ValidationInfo[Any]], Any]:
    """The check of a class, around the validation of its types: once per outermost document, or wherever it occurs.

    A document is judged as it stands. Python values (from construction by keyword) are judged as they are written,
    and so are documents with old names.
    """

    def judge(value: Any, handler: Any, info: core.ValidationInfo[Any]) -> Any:
        covered = reading.checked
        if covered and not always:
            return handler(value)
        fits, is_json = _verdict(cls, value)
        old = has_old_names(value)
        if not fits and is_json and not old and (info.mode == "json" or _is_plain(value)):
            raise _refusal(cls, value)
        reading.checked = True
        try:
            result = handler(value)
        finally:
            reading.checked = covered
        if not fits or old:
            written = _written(cls, result)
            if not _verdict(cls, written)[0]:
                raise _refusal(cls, written)
        return result

    return judge


def _verdict(cls: type[BaseModel], value: Any) -> tuple[bool, bool]:
    """Whether the contract accepts a value, and whether the value is JSON."""
    keeper = _keeper(cls)
    try:
        return (_validator(cls) if keeper is None else keeper).is_valid(value), True
    except ValueError:
        return False, False


def _refusal(cls: type[BaseModel], value: Any) -> Exception:
    """What the contract has against a value: at most 100 findings; none in particular while options are tried."""
    if reading.trying:
        return PydanticCustomError("contract", "Input should fit the contract")
    return ValidationError.from_exception_data(cls.__name__, _findings(cls, value))


def _findings(cls: type[BaseModel], value: Any) -> list[InitErrorDetails]:
    keeper = _keeper(cls)
    try:
        if keeper is None:
            errors: Any = (((), value, error) for error in _validator(cls).iter_errors(value))
        else:
            errors = keeper.errors(value)
        return list(islice((detail for path, part, error in errors for detail in _details(error, part, path)), 100))
    except ValueError as refusal:
        error = PydanticCustomError("json", "Input should be JSON: {reason}", {"reason": str(refusal)})
        return [InitErrorDetails(type=error, loc=(), input=None)]


def _details(error: Any, value: Any, above: tuple[str | int, ...]) -> Iterator[InitErrorDetails]:
    """A finding of the validator on a part; one for each property where it is about properties as such."""
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
        yield InitErrorDetails(type=kind, loc=(*above, *path, *name), input=found)


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
    """What classes of a module are checked against; nothing for no module."""
    name = module.rpartition(".")[2]
    text = get_data(str(__package__), f"_schemas/{name}.json") if module else None
    return cast(dict[str, Any], json.loads(text or b'{"rules":{},"documents":{},"others":{}}'))


@cache
def _rule(cls: type[BaseModel]) -> tuple[Any, str]:
    """What a class is checked against: the rule of the nearest class of this package that a contract names, and its
    module."""
    for name, module in _origins(cls):
        rules = _schemas(module)["rules"]
        if name in rules:
            return rules[name], module
    return True, ""


def is_tangled(cls: type[BaseModel]) -> bool:
    """Whether a class holds itself by several options of a union."""
    return any(name in _schemas(module).get("tangled", ()) for name, module in _origins(cls))


def _origins(cls: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """The classes of contracts that a class is, by name and module, the nearest first."""
    for one in cls.__mro__:
        if one.__module__.rpartition(".")[0] == __package__ and one.__module__ not in _OWN:
            yield one.__name__, one.__module__


def _documents(module: str, kept: Any = None) -> Callable[[str], Any]:
    """How to find the documents that the rules of a module refer to."""
    others: dict[str, str] = dict(_schemas(module)["others"])

    def retrieve(uri: str) -> Any:
        home = module
        if uri not in _schemas(home)["documents"]:
            home = f"{__package__}.{others[uri]}"
            others.update(_schemas(home)["others"])
        document = _schemas(home)["documents"][uri]
        return document if kept is None else kept.prepared(document, _several(home))

    return retrieve


def _several(module: str) -> frozenset[str]:
    """The definitions that a module's rules refer to and that lead to themselves in several ways."""
    return frozenset(_schemas(module).get("several", ()))


@cache
def _validator(cls: type[BaseModel]) -> Validator:
    rule, module = _rule(cls)
    return _compiled(rule, _documents(module), {})


@cache
def _keeper(cls: type[BaseModel]) -> Any:
    """What judges documents of a class whose rules lead to themselves in several ways; nothing for other classes."""
    rule, module = _rule(cls)
    several = _several(module)
    if not several or not import_module("._kept", __package__).leads_to(rule, _documents(module), several):
        return None
    kept = _kept(module)
    return kept.keeper(kept.prepared(rule, several))


@cache
def _kept(module: str) -> Any:
    def compiled(rule: Any) -> Validator:
        return _compiled(rule, _documents(module, kept), {"kept": kept.keyword})

    # A package without such definitions is written without this module.
    kept: Any = import_module("._kept", __package__).Kept(compiled)
    return kept


def _compiled(rule: Any, retrieve: Callable[[str], Any], keywords: dict[str, Any]) -> Validator:
    from jsonschema_rs import FancyRegexOptions, validator_for

    patterns = FancyRegexOptions(backtrack_limit=50_000_000, size_limit=10_000_000)
    return validator_for(rule, validate_formats=True, retriever=retrieve, pattern_options=patterns, keywords=keywords)
