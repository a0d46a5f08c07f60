"""Verdicts that are kept while a document is judged, where a contract leads to the same part of it in several ways.

Rules for parts of a value that lead back to such a definition become a keyword of their own, `kept`. It asks what is
known of the part; parts are judged from the deepest up, so that nothing is judged in the middle of something else.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from ._check import Verdicts, reading
from ._choice import inside, is_composed, parts_of

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_WORD = "kept"
_BELOW = frozenset(("additionalProperties", "unevaluatedProperties", "items", "contains", "unevaluatedItems"))
_NAMED_BELOW = frozenset(("properties", "patternProperties"))
_NAMED = _NAMED_BELOW | {"dependentSchemas", "$defs"}
_LISTED = frozenset(("allOf", "anyOf", "oneOf"))
_IN_PLACE = frozenset(("not", "if", "then", "else"))
_SUMMARIES = frozenset(("AnyOf", "OneOfNotValid", "Contains"))

Path: TypeAlias = "tuple[str | int, ...]"


class _Session(threading.local):
    verdicts: Verdicts | None = None
    refusal: ValueError | None = None
    asked: list[tuple[str, Any, bool]] | None = None
    """What is asked of the parts of a value, and the answers, while what is wrong with it is found out."""


_session = _Session()


class Kept:
    """The rules that are kept, of all that passed `prepared`; `compiled` makes a validator of one."""

    def __init__(self, compiled: Callable[[Any], Validator]) -> None:
        self._compiled = compiled
        self._schemas: dict[str, Any] = {}
        self.validators: dict[str, Validator] = {}

    def keyword(self, _: Any, key: str, __: Any) -> _Keyword:
        """The keyword, for the validator."""
        return _Keyword(self, key)

    def prepared(self, schema: Any, several: frozenset[str]) -> Any:
        """A schema whose rules for parts are kept where they lead to one of `several` definitions."""
        if schema in (True, False) or not several:
            return schema
        result: dict[str, Any] = dict(schema)
        for word, one in result.items():
            if word in _BELOW:
                result[word] = self._below(one, several)
            elif word in _NAMED_BELOW:
                result[word] = {name: self._below(each, several) for name, each in one.items()}
            elif word == "prefixItems":
                result[word] = [self._below(each, several) for each in one]
            elif word in _LISTED:
                result[word] = [self.prepared(each, several) for each in one]
            elif word in _IN_PLACE:
                result[word] = self.prepared(one, several)
            elif word in ("dependentSchemas", "$defs"):
                result[word] = {name: self.prepared(each, several) for name, each in one.items()}
        return result

    def _below(self, schema: Any, several: frozenset[str]) -> Any:
        made = self.prepared(schema, several)
        if not _leads(made, several):
            return made
        key = json.dumps(made, sort_keys=True)
        self._schemas[key] = made
        return {_WORD: key}

    def keeper(self, rule: Any) -> Keeper:
        """What judges whole documents by a prepared rule."""
        return Keeper(self, self._compiled(rule))

    def judge_parts(self, value: Any) -> None:
        """Judges all parts of a document, the deepest first."""
        while len(self.validators) < len(self._schemas):
            missing = [key for key in tuple(self._schemas) if key not in self.validators]
            self.validators.update((key, self._compiled(self._schemas[key])) for key in missing)
        last = next(reversed(self.validators))
        for part in parts_of(value, lambda one: (last, id(one)) in (_session.verdicts or ()))[:-1]:
            for key in tuple(self.validators):  # another thread may add to them
                self.judge(key, part)

    def judge(self, key: str, part: Any) -> bool | ValueError:
        """What a kept rule says of a part; what is no JSON has an error for a verdict."""
        verdicts = _session.verdicts
        if verdicts is None or not is_composed(part):
            return self.validators[key].is_valid(part)
        known = verdicts.get((key, id(part)))
        if known is None:
            # What holds itself without end fits as far as this goes; it is refused where it is read.
            verdicts[key, id(part)] = part, True
            before, _session.refusal = _session.refusal, None
            try:
                verdict: bool | ValueError = self.validators[key].is_valid(part)
            except ValueError as refusal:
                verdict = refusal
            known = verdicts[key, id(part)] = part, _session.refusal or verdict
            _session.refusal = before
        return known[1]


class Keeper:
    """Judges documents, and keeps verdicts on their parts in the meantime."""

    def __init__(self, kept: Kept, validator: Validator) -> None:
        self._kept, self._validator = kept, validator

    def is_valid(self, value: Any) -> bool:
        """The verdict on a whole document. Raises `ValueError` for what is no JSON."""
        with _Judging():
            self._kept.judge_parts(value)
            verdict = self._validator.is_valid(value)
            if _session.refusal is not None:
                raise _session.refusal
            return verdict

    def errors(self, value: Any) -> Iterator[tuple[Path, Any, Any]]:
        """What is wrong with a document: the path of a part, the part, and an error of the validator with it."""
        with _Judging():
            self._kept.judge_parts(value)
            told: set[tuple[str, int]] = set()
            waiting: list[tuple[Path, Any, Validator]] = [((), value, self._validator)]
            while waiting:
                path, part, validator = waiting.pop()
                asked: list[tuple[str, Any, bool]] = []
                _session.asked = asked
                errors = [error for error in validator.iter_errors(part) if error.kind.name != _WORD]
                _session.asked = None
                fitting = {id(one) for _, one, verdict in asked if verdict}
                failing = {(key, id(one)): (key, one) for key, one, _ in asked if id(one) not in fitting}
                below = [one for each, one in failing.items() if each not in told]
                told |= failing.keys()
                # Options fail because of what is wrong below: that is told instead.
                yield from (
                    (path, part, one) for one in errors if not failing or type(one.kind).__name__ not in _SUMMARIES
                )
                waiting += [
                    ((*path, *_way(part, one)), one, self._kept.validators[key]) for key, one in reversed(below)
                ]


class _Judging:
    __slots__ = ("before",)

    def __enter__(self) -> None:
        self.before = _session.verdicts, _session.refusal, _session.asked
        verdicts = {} if reading.verdicts is None else reading.verdicts
        _session.verdicts, _session.refusal, _session.asked = verdicts, None, None

    def __exit__(self, *_: object) -> None:
        _session.verdicts, _session.refusal, _session.asked = self.before


class _Keyword:
    def __init__(self, kept: Kept, key: str) -> None:
        self._kept, self._key = kept, key

    def validate(self, instance: Any) -> None:
        verdict = self._kept.judge(self._key, instance)
        if _session.asked is not None:
            _session.asked.append((self._key, instance, verdict is True))
        if verdict is not True:
            if isinstance(verdict, ValueError):
                _session.refusal = verdict
            raise ValueError(_WORD)


def leads_to(rule: Any, resource: Callable[[str], Any], targets: frozenset[str]) -> bool:
    """Whether a rule refers to one of some definitions, or to one that does; `resource` has the schema documents."""
    found: set[str] = set()
    waiting: list[Any] = [rule] if targets else []
    for schema in waiting:
        ahead = set(_references(schema)) - found
        if not targets.isdisjoint(ahead):
            return True
        found |= ahead
        waiting.extend(_found(one, resource) for one in ahead)
    return False


def _references(schema: Any) -> Iterator[str]:
    for word, one in inside(schema):
        if word == "$ref":
            yield one
        elif word in _NAMED:
            yield from (each for _, inner in inside(one) for each in _references(inner))
        elif word not in ("const", "enum"):
            yield from _references(one)


def _found(reference: str, resource: Callable[[str], Any]) -> Any:
    base, _, pointer = reference.partition("#")
    found = resource(base)
    for token in pointer.split("/")[1:]:
        found = found[unquote(token).replace("~1", "/").replace("~0", "~")]
    return found


def _way(value: Any, part: Any) -> Path:
    """The path to a part of a value."""
    waiting: list[tuple[Path, Any]] = [((), value)]
    for path, one in waiting:
        if one is part:
            return path
        waiting.extend(((*path, step), each) for step, each in inside(one))
    return ()


def _leads(schema: Any, several: frozenset[str]) -> bool:
    """Whether a schema leads to one of several definitions that judges the same value."""
    if schema in (True, False):
        return False
    return schema.get("$ref") in several or any(_leads(one, several) for one in _in_place(schema))


def _in_place(schema: dict[str, Any]) -> Iterator[Any]:
    for word, one in schema.items():
        if word in _LISTED:
            yield from one
        elif word in _IN_PLACE:
            yield one
        elif word == "dependentSchemas":
            yield from one.values()
