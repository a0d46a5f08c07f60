"""What the functions of codecs.ts are called: by their contract and definition alone, whatever else the package has.

So the section of a contract is the same text as long as the contract and what it uses stay the same. A function for a
declared type has the type's name behind its kind (`isUser`, `toUserAddress`); names of types are unique in a package.
What a section has to itself holds a `_` behind that (`isUser_Address`), which no name of a type leaves in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256

from codegen.ir.model import Package
from codegen.ir.rules import MERGED, Rule, RuleId
from codegen.ir.tangles import Tangles
from codegen.ir.traversal import children
from codegen.ir.ways import Ways
from codegen.targets.typescript.parts import parts
from codegen.targets.typescript.reserved import GLOBALS
from codegen.targets.typescript.scope import Scope

KINDS = ("is", "rules", "seen", "to", "from", "fits", "upgrade")
"""What a function does with a definition or a type; no kind begins another one."""

_OWN = frozenset(("T", "CONTRACTS", "value", "item", "list", "name", "at"))
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9]*")


@cache
def reserved() -> frozenset[str]:
    """Names that stand for something else in every codecs.ts."""
    return frozenset(GLOBALS | parts().keys() | _OWN)


@dataclass(slots=True)
class Functions:
    """The names of the functions of a package, and the contract in whose section each of them stands."""

    package: Package
    types: Mapping[RuleId, str]
    ways: Ways
    tangles: Tangles
    roots: dict[str, RuleId] = field(default_factory=dict)
    contracts: dict[str, str] = field(default_factory=dict)
    known: dict[tuple[str, RuleId], str] = field(default_factory=dict)
    _rules: dict[RuleId, Rule] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.package.contracts:
            self.contracts[one.source] = one.name
            self.roots[one.name] = one.root.id

    def owner(self, identity: RuleId) -> str:
        """The contract that a definition or a type belongs to; empty for one of another package."""
        return self.contracts.get(identity.rpartition(MERGED)[2].partition("#")[0], "")

    def stem(self, identity: RuleId) -> str:
        """What stands behind the kind of a function for a definition or a type."""
        name = self.types.get(identity)
        if name is not None:
            return name if _PLAIN.fullmatch(name) else f"{_letters(name)}$0{_short(name)}"
        root = self.roots.get(self.owner(identity))
        return f"{self.stem(root) if root is not None else ''}$0{_short(identity)}"

    def name(self, kind: str, identity: RuleId) -> str:
        """The function of a kind for a definition or a type."""
        known = self.known.get((kind, identity))
        if known is None:
            known = kind + self.stem(identity)
            known = self.known[kind, identity] = f"{known}$" if known in reserved() else known
        return known

    def rule(self, identity: RuleId) -> Rule | None:
        """Any rule of the package, however deep it stands."""
        if not self._rules:
            waiting = [*self.package.definitions.values(), *(one.root for one in self.package.contracts)]
            while waiting:
                rule = waiting.pop()
                if rule.id not in self._rules:
                    self._rules[rule.id] = rule
                    waiting.extend(children(rule))
        return self._rules.get(identity)


def functions_of(scope: Scope) -> Functions:
    """The functions of a package as this target sees it."""
    return Functions(scope.package, scope.names.types, scope.ways, scope.tangles)


def _letters(name: str) -> str:
    return "".join(one for one in name if one.isascii() and one.isalnum())


def _short(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]
