"""Whether a contract is a schema of its draft and of our dialect: judged by meta-schemas, told with places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.source import codes
from codegen.source import pointer as pointers
from codegen.source.misses import perhaps
from codegen.source.model import Document, Draft, JsonValue
from codegen.source.properties import is_script, unknown_property
from codegen.source.walk import schemas, schemas_in

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError, Validator

FINDINGS_BUDGET = 100
"""The most findings of one kind for one contract."""

_LARGE = 256 * 1024
"""From this size on, a contract that is no schema is told its first offence only: all of them can take minutes."""

_PATTERN = re.compile(rb'"pattern"\s*:\s*("(?:[^"\\]|\\.)*")')
_HALF = re.compile(
    r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(\\u(?:[dD][89a-fA-F]..|\{0*[dD][89a-fA-F][0-9A-Fa-f]{2}\}))|\\.", re.DOTALL
)
_IDENTITY_ESCAPE = re.compile(
    r"\\([^\w^$\\.*+?()\[\]{}|/-]|_)|\\(-)|(\[)|(\])|\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):|\\.", re.DOTALL
)


def check(document: Document, data: bytes) -> Iterator[Diagnostic]:
    """What the meta-schemas, the engine of patterns and our vocabulary have against a contract.

    `data` are the bytes that the document was read from: they tell which of the questions need not be asked.
    """
    if not isinstance(document.value, dict | bool):
        message = "a contract is an object, or true or false"
        yield finding(codes.NOT_A_SCHEMA, message, Place(document.shown), help='begin with {"type": ...}')
        return
    official = _official(document.draft)
    escaped = b"\\u" in data
    patterns, annotations = escaped or b'"pattern' in data, escaped or b'"x-' in data
    if not official.is_valid(document.value):
        yield from _offences(document, official, len(data) > _LARGE)
        if annotations:
            for pointer, schema in schemas(document):
                yield from _unknown_keywords(pointer, [name for name in schema if name.startswith("x-")], document)
        return
    if not (annotations or (patterns and (escaped or _may_have_bad_patterns(data)))):
        return
    places: set[str] = set()
    for pointer, schema in schemas(document):
        if patterns and ("pattern" in schema or "patternProperties" in schema):
            yield from _patterns_of(pointer, schema, document)
        if annotations:
            ours = [name for name in schema if name.startswith("x-")]
            if ours:
                places.update(f"{pointer}/{pointers.escape(name)}" for name in ours)
                yield from _unknown_keywords(pointer, ours, document)
    if places and not _dialect().is_valid(document.value):
        yield from _broken_annotations(document, places)


def _may_have_bad_patterns(data: bytes) -> bool:
    """Whether a text without escaped letters may have a pattern with an offence: to tell where takes a walk."""
    stated = set(_PATTERN.findall(data))
    return b'"patternProperties"' in data or any(pattern_trouble(json.loads(one)) for one in stated)


def first_offence(value: JsonValue, draft: Draft) -> str:
    """What `check` would have against a value that is used as a schema where none stands; empty when nothing."""
    for error in _official(draft).iter_errors(value):
        return _words(error)
    return next((told for _, schema in schemas_in(value, draft) for told in _offences_of_one(schema)), "")


def _offences_of_one(schema: Mapping[str, JsonValue]) -> Iterator[str]:
    """What is wrong with the annotations and the patterns of one schema."""
    ours = {name: said for name, said in schema.items() if name.startswith("x-")}
    for error in _dialect().iter_errors(ours) if ours else ():
        yield f"`{next(iter(error.instance_path), '')}`: {_words(error)}"
    named = schema.get("patternProperties")
    for pattern in (schema.get("pattern"), *(named if isinstance(named, dict) else ())):
        if isinstance(pattern, str) and (trouble := pattern_trouble(pattern)):
            yield f"the pattern {pattern!r}: {trouble}"


@lru_cache(maxsize=len(Draft))
def _official(draft: Draft) -> Validator:
    from jsonschema_rs import validator_for

    return validator_for({"$schema": draft.value, "$ref": draft.value}, validate_formats=False, offline=True)


@lru_cache(maxsize=1)
def _dialect() -> Validator:
    from jsonschema_rs import validator_for

    from codegen.source.dialect import meta_schema

    return validator_for(meta_schema(), validate_formats=False, offline=True)


@lru_cache(maxsize=1)
def _regex() -> Validator:
    from jsonschema_rs import validator_for

    return validator_for({"format": "regex"}, validate_formats=True)


def _offences(document: Document, validator: Validator, first_only: bool) -> Iterator[Diagnostic]:
    seen: set[tuple[str, str]] = set()
    for error in _errors(document.value, validator, first_only):
        pointer, words = pointers.join("", error.instance_path), _words(error)
        if len(seen) == FINDINGS_BUDGET:
            return
        if (pointer, words) not in seen:
            seen.add((pointer, words))
            yield finding(
                codes.NOT_A_SCHEMA,
                f"{_subject(error.instance_path)}: {words}",
                Place(document.shown, pointer=pointer),
                help=_advice(error, document.draft),
            )


def _errors(value: JsonValue, validator: Validator, first_only: bool) -> Iterator[ValidationError]:
    from jsonschema_rs import ValidationError

    if not first_only:
        yield from validator.iter_errors(value)
        return
    try:
        validator.validate(value)
    except ValidationError as error:
        yield error


def _subject(path: list[Any]) -> str:
    names = [str(one) for one in path if isinstance(one, str)]
    return f"`{names[-1]}` is not as its draft wants it" if names else "the contract is not as its draft wants it"


def _words(error: ValidationError) -> str:
    names = error.instance if isinstance(error.instance, list) else [error.instance]
    if _is_of_type(error) and (wrong := _wrong_type(error.instance)):
        return f"`{wrong}` is no type"
    if _is_of_type(error) and all(one in _TYPES for one in names):
        return "a list of types names each one once, and at least one"
    message = error.message
    return message if len(message) <= 200 else message[:200] + "..."


_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_MEANT = {
    "int": "integer", "long": "integer", "str": "string", "text": "string", "bool": "boolean", "float": "number",
    "double": "number", "decimal": "number", "dict": "object", "map": "object", "list": "array", "none": "null",
}  # fmt: skip
"""What other languages call the types."""


def _advice(error: ValidationError, draft: Draft) -> str:
    last = error.instance_path[-1] if error.instance_path else ""
    if _is_of_type(error) and (wrong := _wrong_type(error.instance)):
        listed = "the types are " + ", ".join(_TYPES)
        meant = _MEANT.get(wrong.casefold())
        return f"did you mean {meant!r}?" if meant else perhaps(wrong, _TYPES, listed)
    if last in ("required", "exclusiveMinimum", "exclusiveMaximum") and isinstance(error.instance, bool):
        return (
            "a true or false here is of an older draft"
            if last != "required"
            else "`required` is a list of names on the object"
        )
    if last == "items" and isinstance(error.instance, list):
        return "a list of schemas by position is `prefixItems` in 2020-12"
    return f"see the keyword in {draft.value}"


def _is_of_type(error: ValidationError) -> bool:
    """Whether the error is about the value of a keyword `type`, or of a name in its list."""
    path = (
        error.instance_path[:-1] if isinstance(next(iter(error.instance_path[-1:]), ""), int) else error.instance_path
    )
    return path[-1:] == ["type"] and path[-2:-1] not in (["properties"], ["$defs"])


def _wrong_type(value: Any) -> str:
    """The first name in a `type` that is no type's."""
    names = value if isinstance(value, list) else [value]
    return next((one for one in names if isinstance(one, str) and one not in _TYPES), "")


def _patterns_of(pointer: str, schema: dict[str, JsonValue], document: Document) -> Iterator[Diagnostic]:
    pattern, by_pattern = schema.get("pattern"), schema.get("patternProperties")
    if isinstance(pattern, str) and (trouble := pattern_trouble(pattern)):
        yield _bad_pattern(pattern, trouble, Place(document.shown, pointer=f"{pointer}/pattern"))
    if isinstance(by_pattern, dict):
        for one in by_pattern:
            if trouble := pattern_trouble(one):
                place = Place(document.shown, pointer=pointers.join(pointer, ("patternProperties", one)), part="key")
                yield _bad_pattern(one, trouble, place)


def _bad_pattern(pattern: str, trouble: str, place: Place) -> Diagnostic:
    brief = pattern if len(pattern) <= 80 else pattern[:80] + "..."
    return finding(
        codes.INVALID_PATTERN, f"{brief!r} is no regular expression of ECMA-262 with the u flag", place, help=trouble
    )


@lru_cache(maxsize=4096)
def pattern_trouble(pattern: str) -> str:
    """What is wrong with a pattern under ECMA-262's u flag, as a help text; empty when nothing."""
    if not _regex().is_valid(pattern):
        if "(?i)" in pattern:
            return "there are no inline flags; spell out both cases: [aA]"
        if re.search(r"\\[AZz]", pattern):
            return "the ends are written ^ and $"
        if "(?P" in pattern:
            return "a group is named (?<name>...)"
        return "check brackets, repetitions and escapes; { } [ ] need a backslash when they are meant literally"
    if "\\" not in pattern and "(?" not in pattern:
        return ""
    if name := unknown_property(pattern):
        told = f"; a script is written Script={name}" if is_script(name) else ""
        return f"`{name}` is no property of Unicode that ECMA-262 knows{told}"
    if half := next((one[1] for one in _HALF.finditer(pattern) if one[1]), ""):
        return f"{half} is half of a surrogate pair, which no text has"
    in_class = False
    for token in _IDENTITY_ESCAPE.finditer(pattern):
        if token[3] or token[4]:
            in_class = bool(token[3]) or (in_class and not token[4])
        elif token[1] or (token[2] and not in_class):
            return f"{token[0]} escapes a character that needs no escape: write it without the backslash"
        elif token[0].startswith("(?") and not in_class:
            return f"{token[0]} sets flags for a part, which no engine here has"
    return ""


def _unknown_keywords(pointer: str, names: list[str], document: Document) -> Iterator[Diagnostic]:
    from codegen.source.dialect import KEYWORDS

    for name in names:
        if name not in KEYWORDS:
            place = Place(document.shown, pointer=f"{pointer}/{pointers.escape(name)}", part="key")
            yield finding(
                codes.UNKNOWN_KEYWORD,
                f"the keyword {name!r} is not known",
                place,
                help=perhaps(name, KEYWORDS, "`type-contracts dialect` prints the keywords that are known"),
            )


def _broken_annotations(document: Document, places: set[str]) -> Iterator[Diagnostic]:
    told = 0
    for error in _errors(document.value, _dialect(), False):
        path = [pointers.join("", error.instance_path[:count]) for count in range(1, len(error.instance_path) + 1)]
        if told < FINDINGS_BUDGET and (ours := next((one for one in path if one in places), None)):
            told += 1
            name = pointers.tokens_of(ours) or ("",)
            yield finding(
                codes.INVALID_ANNOTATION,
                f"`{name[-1]}`: {_words(error)}",
                Place(document.shown, pointer=path[-1]),
                help="`type-contracts dialect` prints what the keyword may say",
            )
