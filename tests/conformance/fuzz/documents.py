"""Random documents for a contract: made after it, nearly so, and hostile."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any
from urllib.parse import unquote

from tests.conformance.fuzz.values import FORMATTED, NAMES, NUMBERS, STRINGS

_HOSTILE = (
    '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', "[" * 60 + "]" * 60,
    '{"a":' * 40 + "1" + "}" * 40, "9007199254740991", "-0", "1e2", "[1,true]", "[0,false]",
    '[{"a":1,"b":2},{"b":2,"a":1}]', "[1,1.0]", '"\\u0000"', "{}", "[]", "null", "true", "0", '""',
    '{"toString":1,"hasOwnProperty":2,"__proto__":3}',
)  # fmt: skip
_STEPS = 60


def documents(random: Random, contract: Any, count: int) -> list[str]:
    """`count` JSON texts, each one once."""
    texts: dict[str, None] = {}
    for attempt in range(count * 4):
        if len(texts) >= count:
            break
        if attempt % 12 == 11:
            texts[random.choice(_HOSTILE)] = None
            continue
        value = _Follower(random, contract).value(contract, 5)
        for _ in range(random.choice([0, 0, 0, 1, 1, 2])):
            value = _mutated(random, value)
        texts[json.dumps(value, ensure_ascii=False)] = None
    return list(texts)


class _Follower:
    """Makes a value that follows a schema as far as a simple reading goes; the judges say whether it fits."""

    def __init__(self, random: Random, root: Any) -> None:
        self.random = random
        self.root = root
        self.steps = _STEPS

    def value(self, schema: Any, depth: int) -> Any:
        self.steps -= 1
        if not isinstance(schema, dict) or self.steps < 0 or depth < 0:
            return self._anything()
        parts = [schema, *self._in_place(schema)]
        for part in parts:
            if "const" in part:
                return copy.deepcopy(part["const"])
            if part.get("enum"):
                return copy.deepcopy(self.random.choice(part["enum"]))
        kind = self._kind(parts)
        if kind == "object":
            return self._object(parts, depth)
        if kind == "array":
            return self._array(parts, depth)
        return self._scalar(kind, parts)

    def _in_place(self, schema: Any, budget: int = 4) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        branches = [*schema.get("allOf", [])]
        for word in ("anyOf", "oneOf"):
            branches += [self.random.choice(schema[word])] if schema.get(word) else []
        if "if" in schema:
            branches += [schema["if"], schema.get("then")] if self.random.random() < 0.5 else [schema.get("else")]
        branches += [self._target(schema[word]) for word in ("$ref", "$dynamicRef") if word in schema]
        for branch in branches:
            if isinstance(branch, dict) and budget > 0:
                found += [branch, *self._in_place(branch, budget - 1)]
        return found

    def _target(self, reference: str) -> Any:
        """What a reference may mean: the first schema of that address, anchor or pointer, whatever the base."""
        address, _, fragment = reference.partition("#")
        for resource in _resources(self.root):
            if address and resource.get("$id") != address:
                continue
            if fragment and not fragment.startswith("/"):
                if fragment in (resource.get("$anchor"), resource.get("$dynamicAnchor")):
                    return resource
                continue
            try:
                return _at(resource, unquote(fragment))
            except (KeyError, IndexError):
                continue
        return True

    def _kind(self, parts: list[dict[str, Any]]) -> str:
        for part in parts:
            if "type" in part:
                types = part["type"]
                return str(types if isinstance(types, str) else self.random.choice(types))
        words = {word for part in parts for word in part}
        guesses = [
            kind
            for kind, signs in (
                (
                    "object",
                    {"properties", "required", "additionalProperties", "unevaluatedProperties", "patternProperties"},
                ),
                ("array", {"items", "prefixItems", "contains", "uniqueItems", "unevaluatedItems"}),
                ("string", {"pattern", "format", "minLength", "maxLength"}),
                ("number", {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"}),
            )
            if words & signs
        ]
        return self.random.choice(guesses) if guesses else self.random.choice(["object", "string", "number", "null"])

    def _object(self, parts: list[dict[str, Any]], depth: int) -> Any:
        made: dict[str, Any] = {}
        required = {name for part in parts for name in part.get("required", [])}
        for part in parts:
            for name, schema in part.get("properties", {}).items():
                if name in required or self.random.random() < 0.5:
                    made[name] = self.value(schema, depth - 1)
            for schema in part.get("patternProperties", {}).values():
                if self.random.random() < 0.4:
                    made[self.random.choice([*NAMES, *STRINGS])] = self.value(schema, depth - 1)
        for part in parts:
            for name, needs in part.get("dependentRequired", {}).items():
                required |= set(needs) if name in made and self.random.random() < 0.7 else set()
            other = part.get("additionalProperties", part.get("unevaluatedProperties"))
            if isinstance(other, dict) and self.random.random() < 0.4:
                names = part.get("propertyNames", {})
                key = self.value({"type": "string", **names}, 0) if isinstance(names, dict) else ""
                made.setdefault(key if isinstance(key, str) else "", self.value(other, depth - 1))
        for name in sorted(required - made.keys()):
            made[name] = self._anything()
        if self.random.random() < 0.15:
            made[self.random.choice(NAMES)] = self._anything()
        return made

    def _array(self, parts: list[dict[str, Any]], depth: int) -> Any:
        prefix: list[Any] = next((part["prefixItems"] for part in parts if "prefixItems" in part), [])
        rest = next((part[word] for part in parts for word in ("items", "contains") if word in part), True)
        least = max([part.get("minItems", 0) for part in parts], default=0)
        made = [self.value(schema, depth - 1) for schema in prefix[: self.random.randint(0, 3)]]
        for _ in range(max(least - len(made), self.random.choice([0, 0, 1, 2, 3]))):
            made.append(self.value(rest, depth - 1))  # noqa: PERF401 - the bound is not that of a list
        return made

    def _scalar(self, kind: str, parts: list[dict[str, Any]]) -> Any:
        if kind == "string":
            names = [part["format"] for part in parts if part.get("format") in FORMATTED]
            return self.random.choice(FORMATTED[names[0]] if names else STRINGS)
        bounds = [
            part[word]
            for part in parts
            for word in ("minimum", "maximum", "exclusiveMinimum", "multipleOf")
            if word in part
        ]
        if kind == "number":
            return self.random.choice([*NUMBERS, *bounds, *bounds, *bounds])
        if kind == "integer":
            return self.random.choice([one for one in (*NUMBERS, *bounds) if one == int(one)])
        return self.random.choice([True, False]) if kind == "boolean" else None

    def _anything(self) -> Any:
        return self.random.choice([None, True, False, {}, [], *NUMBERS, *STRINGS])


def _resources(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for one in schema.values():
            yield from _resources(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from _resources(one)


def _at(schema: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        schema = schema[int(name)] if isinstance(schema, list) else schema[name]
    return schema


def _mutated(random: Random, value: Any) -> Any:
    if isinstance(value, dict) and value and random.random() < 0.8:
        changed = dict(value)
        name = random.choice(sorted(changed))
        pick = random.random()
        if pick < 0.25:
            del changed[name]
        elif pick < 0.45:
            changed[random.choice(NAMES)] = changed[name]
        else:
            changed[name] = _mutated(random, changed[name])
        return changed
    if isinstance(value, list) and value and random.random() < 0.8:
        items = list(value)
        position = random.randrange(len(items))
        pick = random.random()
        if pick < 0.25:
            del items[position]
        elif pick < 0.5:
            items.append(copy.deepcopy(items[position]))
        else:
            items[position] = _mutated(random, items[position])
        return items
    if isinstance(value, bool):
        return random.choice([not value, int(value), str(value).lower(), None])
    if isinstance(value, (int, float)) and abs(value) < 1e15:
        return random.choice([value + 1, value - 1, -value, value + 0.5, str(value), float(value), value * 10])
    if isinstance(value, str):
        return random.choice([value + "a", value[:-1], value.upper(), value + "\n", " " + value, None, [value]])
    return random.choice([None, True, False, 0, 1, "", "a", [], {}, [value], {"a": value}])
