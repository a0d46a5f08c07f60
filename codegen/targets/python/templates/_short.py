"""The short way to read JSON: documents as nearly everybody writes them, without second choices.

The schema of exact types has a second choice for integers like `1.0`, and for texts that Python would write another
way. Its short form has the first choices alone: what it accepts, the whole schema reads the same way; what it refuses,
the whole schema reads again. A class gets one after many documents, and puts it aside where documents do not fit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import SchemaValidator

FIRST = "first_choice_alone"
"""Marks a union whose first choice reads whatever it accepts as the union reads it."""
OFTEN = 100
"""How many documents a class reads in full before it reads the short way."""

Reader = Callable[[Any], Any]
readers: dict[type[BaseModel], Reader] = {}
"""How classes read that have read many documents: the short way, or in full for want of one."""
_made: dict[type[BaseModel], Reader | None] = {}
_counts: dict[type[BaseModel], int] = {}

_INSIDE = {
    "definitions": "schema", "default": "schema", "dict": "values_schema", "list": "items_schema",
    "model": "schema", "model-field": "schema", "nullable": "schema",
}  # fmt: skip


def is_whole(cls: type[BaseModel]) -> bool:
    """Whether a class reads in full although it has a reader."""
    return _made.get(cls) is None


def note(cls: type[BaseModel]) -> None:
    """A class has read a document in full: for want of a reader, or since the document did not fit the short way.

    A subclass that somebody wrote may do more than read, and may be made to live for a short time.
    """
    if cls.__module__.rpartition(".")[0] != __package__:
        return
    count = 0 if readers.pop(cls, None) else _counts.get(cls, 0) + 1
    _counts[cls] = count
    if count == OFTEN:
        if cls not in _made:
            _made[cls] = _reader(cls)
        if not _is_guarded(cls.__pydantic_core_schema__):
            readers[cls] = _made[cls] or cls.__pydantic_validator__.validate_json


def forget(cls: type[BaseModel]) -> None:
    """A class gets another schema."""
    for known in (readers, _made, _counts):
        known.pop(cls, None)


def _reader(cls: type[BaseModel]) -> Reader | None:
    """The short way, if there is one. A plugin may do more than read."""
    whole: Any = cls.__pydantic_core_schema__
    if type(cls.__pydantic_validator__) is not SchemaValidator:
        return None
    found: list[Any] = []
    short = _short(whole, found)
    if not found:
        return None
    try:
        # Without what pydantic keeps of the classes inside, which reads them in full.
        return SchemaValidator(short, _use_prebuilt=False).validate_json
    except TypeError:
        return None


def _is_guarded(schema: Any) -> bool:
    """Whether something is wrapped in a schema: such as a check, to which it matters in what it is read."""
    waiting: list[Any] = [schema]
    for one in waiting:
        if isinstance(one, dict):
            known = cast("dict[str, Any]", one)
            if known.get("type") == "function-wrap":
                return True
            waiting.extend(known.values())
        elif isinstance(one, (list, tuple)):
            waiting.extend(cast("list[Any]", one))
    return False


def _short(schema: Any, found: list[Any]) -> Any:
    """The short form; `found` gets the unions that it is without. Below other unions and checks nothing changes: there
    a refusal decides."""
    kind = schema["type"]
    if kind == "union" and schema.get("metadata", {}).get(FIRST):
        found.append(schema)
        return schema["choices"][0]
    if kind == "missing-sentinel":  # no value of JSON
        return _short(schema["schema"], found)
    if kind == "model-fields":
        return {**schema, "fields": {name: _short(one, found) for name, one in schema["fields"].items()}}
    inside = _INSIDE.get(kind, "")
    return {**schema, inside: _short(schema[inside], found)} if inside in schema else schema
