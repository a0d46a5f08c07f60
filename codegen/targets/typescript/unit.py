"""The section of a contract that is being written: its functions and constants so far, and the names it has taken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from codegen.ir.model import Package
from codegen.ir.rules import Rule, RuleId
from codegen.ir.words import pascal, words_of
from codegen.targets.typescript import expressions
from codegen.targets.typescript.functions import Functions, reserved
from codegen.targets.typescript.text import literal

_DEFINED = re.compile(r"(?:function|const) ([\w$]+)")
_WORD = re.compile(r"[A-Za-z_$][\w$]*")
_SKIPPED = frozenset(("properties", "$defs", "definitions", "items", "prefixItems", "patternProperties"))


@dataclass(slots=True)
class Unit:
    """The section of one contract in the making. `helpers` are the declarations of the runtime that it uses.

    `asked` has the functions of other contracts that it calls, by name. `references` has the functions for a
    definition, by what they do and its id. `dropped` tells that something was written which the text that was wanted
    did not use in the end.
    """

    package: Package
    functions: Functions
    contract: str
    taken: set[str] = field(default_factory=set)
    lines: list[str] = field(default_factory=list)
    helpers: set[str] = field(default_factory=set)
    asked: dict[str, tuple[str, RuleId]] = field(default_factory=dict)
    references: dict[tuple[str, RuleId], str] = field(default_factory=dict)
    patterns: dict[str, str] = field(default_factory=dict)
    dropped: bool = False
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def name(self, wanted: str) -> str:
        """A name of the section's own that nothing else in the file has."""
        known, count = wanted, 1
        while known in self.taken or known in reserved():
            count += 1
            known = f"{wanted}{count}"
        self.taken.add(known)
        return known

    def prune(self, roots: set[str]) -> None:
        """Takes out what nothing uses; `roots` are the names that others use."""
        defined = {found[1]: line for line in self.lines if (found := _DEFINED.match(line))}
        words = {name: set(_WORD.findall(line)) for name, line in defined.items()}
        used: set[str] = set()
        waiting = [one for one in roots if one in defined]
        while waiting:
            name = waiting.pop()
            if name not in used:
                used.add(name)
                waiting.extend(one for one in words[name] if one in defined)
        self.lines = [line for name, line in defined.items() if name in used]
        every = set(roots).union(*(words[name] for name in used))
        self.helpers = {one for one in self.helpers if one in every}
        self.asked = {name: one for name, one in self.asked.items() if name in every}

    def use(self, helper: str) -> str:
        """The name of a declaration of the runtime, which the file will have."""
        self.helpers.add(helper)
        return helper

    def title(self, identity: RuleId) -> str:
        """What functions of the section's own for a rule are called: the contract, and the words of the way to it."""
        pointer = identity.partition("#")[2]
        words = [word for token in pointer.split("/") if token not in _SKIPPED for word in words_of(token)]
        root = self.functions.roots.get(self.contract)
        stem = self.functions.stem(root) if root is not None else ""
        return f"{stem}_" + "".join(one for one in pascal(tuple(words)) if one.isascii() and one.isalnum())

    def pattern(self, text: str, hint: str) -> str:
        """The constant that holds a compiled expression: its `test` judges a text."""
        known = self.patterns.get(text)
        if known is None:
            known = self.patterns[text] = self.name(f"pattern{hint}")
            one = expressions.automaton(text)
            kind, made = "RegExp", f"new RegExp({literal(text)}, 'u')"
            if one is not None:
                kind, made = "Expression", f"{self.use('expression')}({expressions.arguments(text, one)})"
            self.lines.append(f"const {known}: {kind} = /*#__PURE__*/ {made};\n")
        return known

    def function(self, kind: str, identity: RuleId, write: Callable[[str], None]) -> str:
        """The function of a kind for a definition or type: in this section it is written later, once."""
        known = self.references.get((kind, identity))
        if known is None:
            known = self.references[kind, identity] = self.functions.name(kind, identity)
            chosen = known
            if self.functions.owner(identity) == self.contract:
                self.waiting.append(lambda: write(chosen))
            else:
                self.asked[chosen] = (kind, identity)
        return known

    def definition(self, kind: str, identity: RuleId, write: Callable[[Rule, str], None]) -> str:
        """The function of a kind that is written from the rules of a definition."""
        return self.function(kind, identity, lambda name: write(self.package.definitions[identity], name))

    def finish(self) -> None:
        """Writes what was asked for on the way."""
        while self.waiting:
            self.waiting.pop(0)()


def hint_of(name: str) -> str:
    """What the names of parts of a function begin with: its own name less `is`, and the mark of a section's own."""
    hint = name[2:]
    return hint if "_" in hint else f"{hint}_"
