"""Names of properties: as constants, and the old ones that are still read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, cast

from pydantic_core import PydanticCustomError

_every_old_name: set[str] = set()


class FieldNames:
    """The wire names of a contract's properties, as typed constants; iterating yields them in the contract's order."""

    _names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._names = tuple(value for name, value in vars(cls).items() if name[0] != "_" and isinstance(value, str))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names


def composed_id(separator: str, *parts: str) -> str:
    """The id of a document that is composed of several values: document stores know no slash in an id."""
    for part in parts:
        if not part or "/" in part:
            raise ValueError(f"no part of a document's id: {part!r}")
    return separator.join(parts)


def reader_of(names: Mapping[str, str]) -> Callable[[Any], Any]:
    """What gives a document its current names; both names with different values cannot be understood."""
    _every_old_name.update(names)

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        document = cast(dict[str, Any], value)
        result = {name: one for name, one in document.items() if name not in names}
        for old, name in names.items():
            if old in document and not _same(result.setdefault(name, document[old]), document[old]):
                told = {"old": old, "name": name}
                raise PydanticCustomError("alias", "`{old}`, the old name of `{name}`, contradicts it", told)
        return result

    return read


def has_old_names(value: Any) -> bool:
    """Whether an old name occurs anywhere in a document."""
    waiting: list[Any] = [value] if _every_old_name else []
    for one in waiting:
        kind = cast(object, type(one))
        if kind is dict:
            if not _every_old_name.isdisjoint(one):
                return True
            waiting.extend(one.values())
        elif kind is list:
            waiting.extend(one)
    return False


def _same(one: Any, other: Any) -> bool:
    """Whether two values are one in JSON, where 1 is 1.0 and not true."""
    if isinstance(one, dict) and isinstance(other, dict):
        left, right = cast(dict[str, Any], one), cast(dict[str, Any], other)
        return left.keys() == right.keys() and all(_same(left[name], right[name]) for name in left)
    if isinstance(one, list) and isinstance(other, list):
        first, second = cast(list[object], one), cast(list[object], other)
        return len(first) == len(second) and all(map(_same, first, second))
    return bool(isinstance(one, bool) == isinstance(other, bool) and one == other)
