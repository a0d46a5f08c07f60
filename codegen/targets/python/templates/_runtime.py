"""What the models of this package share: exact JSON types, values kept as written, and the check of the contract.

Two rules hold for every model. `model_validate` and `model_validate_json` judge a document of the wire exactly as its
contract does; `model_dump(mode="json")` gives that document back. Construction by keyword takes Python names.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, RootModel, ValidationError
from pydantic_core import CoreSchema
from pydantic_core import core_schema as core

from ._check import Alone, is_tangled, judge_of, reading
from ._exact import exact
from ._names import reader_of
from ._short import forget, is_whole, note, readers

_CONFIG = ConfigDict(
    defer_build=True,
    validate_by_alias=True,
    validate_by_name=False,
    serialize_by_alias=True,
    allow_inf_nan=False,
    protected_namespaces=(),
)

_CALLS = 10_000


class WireModel(BaseModel):
    """A model whose types say all that its contract says."""

    model_config = _CONFIG
    __old_names__: ClassVar[Mapping[str, str]] = {}

    if not TYPE_CHECKING:

        def __init__(self, /, **data: Any) -> None:
            names = _wire_names(type(self))
            wire = {names.get(name, name): value for name, value in data.items()} if names else data
            with Alone():
                self.__pydantic_validator__.validate_python(wire, self_instance=self)

        __init__.__pydantic_base_init__ = True

        @classmethod
        def model_validate(cls, obj: Any, **how: Any) -> Self:
            """As pydantic's own; a document of its own, wherever it is read."""
            if not how and not reading.checked:
                return cls.__pydantic_validator__.validate_python(obj)
            with Alone():
                return super().model_validate(obj, **how)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
            """As pydantic's own, by the short way where there is one."""
            read = None if how else readers.get(cls)
            if read is not None:
                try:
                    return read(json_data)
                except ValidationError:
                    if is_whole(cls):
                        raise
            if how or reading.checked:
                with Alone():
                    return super().model_validate_json(json_data, **how)
            held = cls.__pydantic_validator__.validate_json(json_data)
            note(cls)
            return held

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
        return _prepared(cls, _built(source, handler), handler)


class CheckedModel(WireModel):
    """A model whose contract says more than types can: the rest is checked once per outermost document."""


class JudgedModel(CheckedModel):
    """A checked model that stands beside others in a union: checked wherever it occurs, to find the right branch."""


class WireRoot(RootModel[Any]):
    """A contract that is no object, as `root`; its type says all that the contract says."""

    model_config = ConfigDict(defer_build=True, serialize_by_alias=True, allow_inf_nan=False)

    if not TYPE_CHECKING:

        def __init__(self, /, *root: Any, **data: Any) -> None:
            with Alone():
                super().__init__(*root, **data)

        __init__.__pydantic_base_init__ = True

        @classmethod
        def model_validate(cls, obj: Any, **how: Any) -> Self:
            """As pydantic's own; a document of its own, wherever it is read."""
            with Alone():
                return super().model_validate(obj, **how)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
            """As pydantic's own; a document of its own, wherever it is read."""
            with Alone():
                return super().model_validate_json(json_data, **how)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
        return _prepared(cls, _built(source, handler), handler)


class CheckedRoot(WireRoot):
    """A contract that is no object and says more than types can."""


class Contracts(Mapping[str, type[BaseModel]]):
    """The root class of every contract by the contract's name; a module is imported when its class is asked for."""

    def __init__(self, package: str, classes: Mapping[str, tuple[str, str]]) -> None:
        self._package = package
        self._classes = classes
        self._found: dict[str, type[BaseModel]] = {}

    def __getitem__(self, name: str) -> type[BaseModel]:
        try:
            return self._found[name]
        except KeyError:
            module, cls = self._classes[name]
            found = self._found[name] = cast(type[BaseModel], getattr(import_module(f".{module}", self._package), cls))
            return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._classes)

    def __len__(self) -> int:
        return len(self._classes)


def _built(source: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
    """The schema that pydantic makes. Types that lie deep inside each other take more calls than Python grants."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _CALLS))
    try:
        return handler(source)
    finally:
        sys.setrecursionlimit(limit)


def _prepared(cls: type[BaseModel], schema: CoreSchema, handler: GetCoreSchemaHandler) -> CoreSchema:
    """The schema of a class with exact types, wire names for reading, and its check. Done once per class."""
    forget(cls)
    model: Any = handler.resolve_ref_schema(schema)
    if model["type"] != "model" or model.setdefault("metadata", {}).get("wire"):
        return schema
    model["metadata"]["wire"] = True
    inner = exact(model["schema"], handler)
    if cls.model_config.get("extra") == "allow":
        inner.setdefault("extras_schema", exact(core.any_schema(), handler))
    if is_tangled(cls):
        # A package without such classes is written without this module.
        inner = import_module("._choice", __package__).guided(inner, cls)
    for one in inner.get("fields", {}).values():
        if "serialization_alias" in one and "validation_alias" not in one:
            one["validation_alias"] = one["serialization_alias"]
    if issubclass(cls, WireModel) and cls.__old_names__:
        inner = core.no_info_before_validator_function(reader_of(cls.__old_names__), inner)
    if issubclass(cls, (CheckedModel, CheckedRoot)):
        inner = core.with_info_wrap_validator_function(judge_of(cls, always=issubclass(cls, JudgedModel)), inner)
    model["schema"] = inner
    return schema


@cache
def _wire_names(cls: type[BaseModel]) -> dict[str, str]:
    """The wire names of the fields whose Python name differs."""
    if not cls.__pydantic_fields_complete__:
        cls.model_rebuild()
    fields = cls.__pydantic_fields__
    return {name: one.serialization_alias for name, one in fields.items() if one.serialization_alias is not None}
