"""The choice among options of a union, where they lead back to it: tried once for each part of a document.

pydantic's own union tries every option at every level, each of which tries every option at the next one. Here what
came of a part is kept while the document is read.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from typing import Any, cast

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core import core_schema as core

from ._check import Chosen, Known, Place, reading
from ._exact import within

_MOST = 100
_LEVELS = 250
_CLASSES = frozenset(("model", "definition-ref"))
_COMPOSED = frozenset(("model", "definition-ref", "list", "dict", "tuple", "union", "nullable"))


def _is_choice(schema: Any) -> bool:
    return schema["type"] == "union" and sum(one["type"] in _COMPOSED for one in schema["choices"]) > 1


def guided(schema: Any, cls: type[BaseModel]) -> Any:
    """The schema of a class, with unions that try their options one by one."""
    count = itertools.count()

    def change(one: Any) -> Any:
        if one["type"] == "model":
            return one
        inner = within(one, change)
        if not _is_choice(inner):
            return inner
        classes = tuple(each.get("schema_ref") or each.get("ref") for each in inner["choices"])
        return _choice(inner, classes if all(classes) else (cls, next(count)))

    return change(schema)


def _choice(schema: Any, place: Place) -> Any:
    """A union whose options are tried one by one; it is written, and shown, as it was."""
    options = dict(zip(_labels(schema["choices"]), schema["choices"], strict=True))

    def option_of(value: Any) -> str | None:
        tried, reading.option = reading.option, ""
        return tried or next((one.__name__ for one in type(value).__mro__ if one.__name__ in options), None)

    def show(_: object, handler: Any) -> Any:
        return handler(schema)

    def write(value: Any, handler: core.SerializerFunctionWrapHandler) -> Any:
        return handler(value)

    made: dict[str, Any] = {"metadata": {"pydantic_js_functions": [show]}}
    if any(one["type"] not in _CLASSES or " " in name for name, one in options.items()):
        made["serialization"] = core.wrap_serializer_function_ser_schema(write, schema=schema)
    tagged = core.tagged_union_schema(cast("dict[Any, Any]", options), option_of)
    return core.no_info_wrap_validator_function(_Choice(place, tuple(options)), tagged, **made)


class _Choice:
    def __init__(self, place: Place, options: tuple[str, ...]) -> None:
        self._place, self._options = place, options

    def __call__(self, value: Any, handler: Any) -> Any:
        known, trying = reading.known, reading.trying
        first = known is None
        if known is None:
            known, value = {}, _apart(value)
            reading.verdicts = {}
        reading.known, reading.trying = known, True
        try:
            _, best, refusal = known.get((self._place, id(value), reading.checked)) or self._chosen(
                value, handler, known
            )
            if refusal is None:
                return best
            reading.trying = trying
            raise self._all(value, handler) if first else refusal
        finally:
            reading.trying = trying
            if first:
                reading.known = reading.verdicts = None

    def _chosen(self, value: Any, handler: Any, known: Known) -> Chosen:
        """What comes of a value, once it is known of the parts of it: else each level would wait for all below it."""
        checked = reading.checked
        try:
            for part in parts_of(value, lambda one: (self._place, id(one), checked) in known):
                for reading.checked in {True, checked}:
                    known[self._place, id(part), reading.checked] = self._tried(part, handler)
        finally:
            reading.checked = checked
        return known[self._place, id(value), checked]

    def _tried(self, value: Any, handler: Any) -> Chosen:
        best, most, errors = None, -1, list[ValidationError]()
        for option in self._options:
            reading.option = option
            try:
                found = handler(value)
            except ValidationError as error:
                errors.append(error)
                continue
            count = _known_names(found)
            if count > most:
                best, most = found, count
        return value, best, _deepest(errors) if most < 0 else None

    def _all(self, value: Any, handler: Any) -> ValidationError:
        """What each option has against a value."""
        told: list[InitErrorDetails] = []
        for option in self._options:
            reading.option = option
            try:
                handler(value)
            except ValidationError as error:
                told += _details(error)
        return ValidationError.from_exception_data("union", told[:_MOST])


def is_composed(value: Any) -> bool:
    """Whether a value is a list or an object."""
    return isinstance(value, (dict, list))


def inside(value: Any) -> Iterable[tuple[str | int, Any]]:
    """What is right inside a value, by name or index."""
    composed: Any = value
    if isinstance(value, dict):
        return cast("Iterable[tuple[str, Any]]", composed.items())
    return cast("Iterable[tuple[int, Any]]", enumerate(composed) if isinstance(value, list) else ())


def parts_of(value: Any, known: Callable[[Any], bool]) -> list[Any]:
    """A value and the lists and objects inside it, the deepest first, less those that are known with all inside."""
    found: list[Any] = [value]
    seen: set[int] = {id(value)}
    for one in found:
        for _, each in inside(one):
            if is_composed(each) and id(each) not in seen and not known(each):
                seen.add(id(each))
                found.append(each)
    return found[::-1]


def _apart(value: Any) -> Any:
    """A value in which no list or object is there twice: what is made of it is not to be shared."""
    seen: set[int] = set()
    waiting: list[Any] = [value]
    for one in waiting:
        if is_composed(one):
            if id(one) in seen:
                return _copied(value, _LEVELS)
            seen.add(id(one))
            waiting.extend(each for _, each in inside(one))
    return value


def _copied(value: Any, levels: int) -> Any:
    if not levels or not is_composed(value):
        return value
    made = {name: _copied(one, levels - 1) for name, one in inside(value)}
    return made if isinstance(value, dict) else list(made.values())


def _labels(choices: list[Any]) -> list[str]:
    names: list[str] = []
    for one in choices:
        name = str(one.get("schema_ref") or getattr(one.get("cls"), "__qualname__", one["type"]))
        name = name.partition(":")[0].rpartition(".")[2]
        names.append(f"{name} {len(names) + 1}" if name in names else name)
    return names


def _known_names(found: Any) -> int:
    """How many names of its own a model was given, or the models of a list or a map."""
    if isinstance(found, BaseModel):
        if issubclass(type(found), RootModel):
            return _known_names(getattr(found, "root", None))
        return len(found.model_fields_set & type(found).__pydantic_fields__.keys())
    return sum(_known_names(one) for _, one in inside(found))


def _deepest(errors: list[ValidationError]) -> ValidationError:
    """Of all that options have against a value, what was found by the one that came furthest."""
    details = [each for error in errors for each in _details(error)]
    return ValidationError.from_exception_data("union", [max(details, key=lambda each: len(each.get("loc", ())))])


def _details(error: ValidationError) -> list[InitErrorDetails]:
    return [
        InitErrorDetails(
            type=PydanticCustomError(cast(Any, each["type"]), "{reason}", {"reason": each["msg"]}),
            loc=each["loc"], input=each["input"],
        )
        for each in error.errors(include_url=False, include_context=False)
    ]  # fmt: skip
