"""The unit that is being written: its functions and constants so far, and the names it has taken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from codegen.ir.model import Package
from codegen.ir.rules import Rule, RuleId
from codegen.ir.words import pascal, words_of
from codegen.targets.typescript.text import literal

_DEFINED = re.compile(r"(?:function|const) (\w+)")
_WORD = re.compile(r"[A-Za-z_]\w*")
_SKIPPED = frozenset(("properties", "$defs", "definitions", "items", "prefixItems", "patternProperties"))


@dataclass(slots=True)
class Unit:
    """A codecs.ts in the making. `helpers` are the declarations of the runtime that it uses.

    `references` has the functions for a definition, by what they do and its id. `dropped` tells that something was
    written which the text that was wanted did not use in the end.
    """

    package: Package
    taken: set[str]
    lines: list[str] = field(default_factory=list)
    helpers: set[str] = field(default_factory=lambda: {"codec"})
    references: dict[tuple[str, RuleId], str] = field(default_factory=dict)
    patterns: dict[str, str] = field(default_factory=dict)
    dropped: bool = False
    waiting: list[Callable[[], None]] = field(default_factory=list)
    spelled: dict[RuleId, str] = field(default_factory=dict)

    def name(self, wanted: str) -> str:
        """A name that nothing else in the file has."""
        if wanted not in self.taken:
            self.taken.add(wanted)
            return wanted
        count = 2
        while f"{wanted}{count}" in self.taken:
            count += 1
        self.taken.add(f"{wanted}{count}")
        return f"{wanted}{count}"

    def prune(self, roots: str) -> None:
        """Takes out what nothing uses; `roots` is the text that uses the rest."""
        defined = {found[1]: line for line in self.lines if (found := _DEFINED.match(line))}
        words = {name: set(_WORD.findall(line)) for name, line in defined.items()}
        used: set[str] = set()
        waiting = [one for one in set(_WORD.findall(roots)) if one in defined]
        while waiting:
            name = waiting.pop()
            if name not in used:
                used.add(name)
                waiting.extend(one for one in words[name] if one in defined)
        self.lines = [line for name, line in defined.items() if name in used]
        every = set(_WORD.findall(roots)).union(*(words[name] for name in used))
        self.helpers = {one for one in self.helpers if one in every}

    def use(self, helper: str) -> str:
        """The name of a declaration of the runtime, which the file will have."""
        self.helpers.add(helper)
        return helper

    def title(self, identity: RuleId) -> str:
        """What functions for a rule are called: the words of its file and of the way to it, in PascalCase."""
        known = self.spelled.get(identity)
        if known is None:
            path, _, pointer = identity.partition("#")
            stem = path.rsplit("/", 1)[-1].removesuffix(".json").removesuffix(".schema")
            words = [word for token in pointer.split("/") if token not in _SKIPPED for word in words_of(token)]
            known = self.spelled[identity] = "".join(one for one in pascal((*words_of(stem), *words)) if one.isascii())
        return known

    def pattern(self, text: str, hint: str) -> str:
        """The constant that holds a compiled expression."""
        known = self.patterns.get(text)
        if known is None:
            known = self.patterns[text] = self.name(f"pattern{hint}")
            self.lines.append(f"const {known}: RegExp = /*#__PURE__*/ new RegExp({literal(text)}, 'u');\n")
        return known

    def function(self, kind: str, identity: RuleId, write: Callable[[Rule, str], None]) -> str:
        """The function of that kind for a definition; it is written later, once."""
        known = self.references.get((kind, identity))
        if known is None:
            known = self.references[kind, identity] = self.name(kind + self.title(identity))
            rule, name = self.package.definitions[identity], known
            self.waiting.append(lambda: write(rule, name))
        return known

    def finish(self) -> None:
        """Writes what was asked for on the way."""
        while self.waiting:
            self.waiting.pop(0)()
