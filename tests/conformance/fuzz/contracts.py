"""Random contracts over the whole dialect, from a seed."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.conformance.fuzz.families import FAMILIES
from tests.conformance.fuzz.values import DIVISORS, FORMATTED, LARGE, NAMES, NUMBERS, PATTERNS, STRINGS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")
Schema = Any


def contract(random: Random) -> dict[str, Any]:
    """A whole contract: definitions, and a root that is an object more often than not."""
    maker = _Maker(random)
    # The last first: whoever refers to a definition knows by then whether it has an anchor.
    definitions = {name: maker.definition(name) for name in reversed(maker.definitions)}
    root = maker.object(3) if random.random() < 0.6 else maker.schema(3)
    if not isinstance(root, dict):
        root = {"allOf": [root]}
    used = {"$defs": definitions} if definitions else {}
    return {"$schema": DIALECT, **root, **used}


class _Maker:
    """The state of one contract: its random source and the names of its definitions."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.definitions = random.sample(
            ["item", "Node", "shared_type", "a-b", "x/y", "T~1"], random.choice([0, 0, 1, 2, 3])
        )
        self.reachable = self.definitions
        self.anchored = {one for one in self.definitions if random.random() < 0.4}

    def definition(self, name: str) -> Schema:
        """A definition; those before it must not be referred to in place, or a circle has no end."""
        self.reachable = self.definitions[self.definitions.index(name) + 1 :]
        made = self.schema(2)
        self.reachable = self.definitions
        if isinstance(made, dict) and name in self.anchored and "$id" not in made:
            return {"$anchor": _anchor(name), **made}
        self.anchored -= {name}
        return made

    def schema(self, depth: int) -> Schema:
        """Any schema, of at most this depth."""
        leaves: list[Callable[[int], Schema]] = [
            self.string,
            self.number,
            self.enum,
            self.const,
            self.scalar,
            self.formatted,
        ]
        inner: list[Callable[[int], Schema]] = [
            self.object,
            self.array,
            self.combined,
            self.soup,
            self.conditional,
            self.reference,
            self.typed_list,
            self.family,
        ]
        make = self.random.choice(leaves * 2 + inner * 3 if depth > 0 else leaves)
        made = make(depth)
        if self.random.random() < 0.06:
            return self.random.choice([True, True, False])
        return self._annotated(made)

    def _annotated(self, made: Schema) -> Schema:
        if isinstance(made, dict) and self.random.random() < 0.12:
            extra: list[dict[str, Any]] = [
                {"title": self.random.choice(NAMES)}, {"description": 'a "quoted" */ text'}, {"default": self.value(1)},
                {"deprecated": True}, {"readOnly": True}, {"writeOnly": True}, {"x-unit": "seconds"},
            ]  # fmt: skip
            return {**self.random.choice(extra), **made}
        return made

    def string(self, _: int) -> Schema:
        made: dict[str, Any] = {"type": "string"}
        self._maybe(made, "minLength", lambda: self.random.choice([0, 1, 2, 3]))
        self._maybe(made, "maxLength", lambda: self.random.choice([0, 1, 2, 4, 10]))
        self._maybe(made, "pattern", lambda: self.random.choice(PATTERNS))
        return made

    def formatted(self, _: int) -> Schema:
        made: dict[str, Any] = {"format": self.random.choice(tuple(FORMATTED))}
        return {"type": "string", **made} if self.random.random() < 0.9 else made

    def number(self, _: int) -> Schema:
        made: dict[str, Any] = {"type": self.random.choice(["number", "integer"])}
        large = self.random.random() < 0.1
        bounds, divisors = (LARGE, LARGE) if large else (NUMBERS[:16], DIVISORS)
        for word in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
            self._maybe(made, word, lambda: self.random.choice(bounds), 0.25)
        self._maybe(made, "multipleOf", lambda: abs(self.random.choice(divisors)), 0.25)
        return made

    def scalar(self, _: int) -> Schema:
        return {"type": self.random.choice(TYPES)}

    def enum(self, _: int) -> Schema:
        texts = self.random.random() < 0.6
        values = [
            self.random.choice(STRINGS[:14]) if texts else self.value(1) for _ in range(self.random.randint(1, 4))
        ]
        unique = [one for position, one in enumerate(values) if repr(one) not in map(repr, values[:position])]
        made: dict[str, Any] = {"enum": unique}
        return {"type": "string", **made} if texts and self.random.random() < 0.6 else made

    def const(self, _: int) -> Schema:
        return {"const": self.value(2)}

    def family(self, depth: int) -> Schema:
        return self.random.choice(FAMILIES)(self, depth)

    def typed_list(self, depth: int) -> Schema:
        return {**self.soup(depth), "type": self.random.sample(TYPES, self.random.randint(1, 3))}

    def object(self, depth: int) -> Schema:
        names = self.random.sample(NAMES, self.random.randint(0, 5))
        made: dict[str, Any] = {"type": "object"} if self.random.random() < 0.9 else {}
        if names:
            made["properties"] = {name: self.schema(depth - 1) for name in names}
        pool = [*names, self.random.choice(NAMES)]
        self._maybe(made, "required", lambda: self.random.sample(sorted(set(pool)), 1), 0.5)
        self._maybe(made, "additionalProperties", lambda: self._closing(depth), 0.4)
        self._maybe(made, "patternProperties", lambda: {self.random.choice(PATTERNS): self.schema(depth - 1)}, 0.15)
        self._maybe(made, "propertyNames", lambda: self.random.choice([self.string(0), self.formatted(0), False]), 0.1)
        self._maybe(made, "minProperties", lambda: self.random.randint(0, 3), 0.1)
        self._maybe(made, "maxProperties", lambda: self.random.randint(0, 4), 0.1)
        self._maybe(made, "dependentRequired", lambda: {self.random.choice(pool): [self.random.choice(pool)]}, 0.12)
        self._maybe(made, "dependentSchemas", lambda: {self.random.choice(pool): self.schema(depth - 1)}, 0.12)
        self._maybe(made, "unevaluatedProperties", lambda: self._closing(depth), 0.12)
        if depth > 1 and self.random.random() < 0.2:
            made.update(self.random.choice([self.combined, self.conditional])(depth))
        return made

    def array(self, depth: int) -> Schema:
        made: dict[str, Any] = {"type": "array"} if self.random.random() < 0.9 else {}
        self._maybe(
            made, "prefixItems", lambda: [self.schema(depth - 1) for _ in range(self.random.randint(1, 3))], 0.3
        )
        self._maybe(made, "items", lambda: self.schema(depth - 1), 0.7)
        self._maybe(made, "minItems", lambda: self.random.randint(0, 3), 0.2)
        self._maybe(made, "maxItems", lambda: self.random.randint(0, 4), 0.2)
        self._maybe(made, "uniqueItems", lambda: True, 0.2)
        if self.random.random() < 0.2:
            made["contains"] = self.schema(depth - 1)
            self._maybe(made, "minContains", lambda: self.random.randint(0, 2), 0.4)
            self._maybe(made, "maxContains", lambda: self.random.randint(0, 3), 0.4)
        self._maybe(made, "unevaluatedItems", lambda: self._closing(depth), 0.15)
        return made

    def combined(self, depth: int) -> Schema:
        word = self.random.choice(["allOf", "anyOf", "oneOf", "not", "anyOf", "oneOf"])
        if word == "not":
            return {"not": self.schema(depth - 1)}
        return {word: [self.schema(depth - 1) for _ in range(self.random.randint(1, 3))]}

    def conditional(self, depth: int) -> Schema:
        made: dict[str, Any] = {"if": self.schema(depth - 1)}
        self._maybe(made, "then", lambda: self.schema(depth - 1), 0.8)
        self._maybe(made, "else", lambda: self.schema(depth - 1), 0.6)
        return made

    def soup(self, depth: int) -> Schema:
        """Keywords of many types beside one another, without a `type`."""
        makers = [self.string, self.number, self.object, self.array, self.combined, self.enum]
        made: dict[str, Any] = {}
        for make in self.random.sample(makers, self.random.randint(1, 3)):
            made.update(make(depth - 1))
        made.pop("type", None)
        return made

    def reference(self, depth: int) -> Schema:
        if not self.reachable or self.random.random() < 0.15:
            target = self.random.choice(["", *(f"/$defs/{_token(one)}" for one in self.definitions)])
            return {"type": "array", "items": {"$ref": f"#{target}"}}
        name = self.random.choice(self.reachable)
        anchored = name in self.anchored and self.random.random() < 0.5
        made: dict[str, Any] = {"$ref": f"#{_anchor(name)}" if anchored else f"#/$defs/{_token(name)}"}
        if depth > 0 and self.random.random() < 0.25:
            made.update(self.random.choice([self.object, self.string, self.array])(depth - 1))
        return made

    def value(self, depth: int) -> Any:
        """Any JSON value."""
        pick = self.random.random()
        if pick < 0.3:
            return self.random.choice(STRINGS)
        if pick < 0.55:
            return self.random.choice(LARGE if pick > 0.52 else NUMBERS)
        if pick < 0.75 or depth <= 0:
            return self.random.choice([None, True, False])
        if pick < 0.87:
            return [self.value(depth - 1) for _ in range(self.random.randint(0, 3))]
        return {self.random.choice(NAMES): self.value(depth - 1) for _ in range(self.random.randint(0, 3))}

    def _closing(self, depth: int) -> Schema:
        return False if self.random.random() < 0.6 else self.schema(depth - 1)

    def _maybe(self, made: dict[str, Any], word: str, make: Any, chance: float = 0.35) -> None:
        if self.random.random() < chance:
            made[word] = make()


def _anchor(name: str) -> str:
    return "".join(one for one in name if one.isalnum())


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
