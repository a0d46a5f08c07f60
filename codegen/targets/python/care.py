"""What takes care to read: contracts that lead to themselves in several ways, and classes that do by their unions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.ir.model import Contract, Package
from codegen.ir.rules import RuleId
from codegen.ir.schema import document_uri, uri_of
from codegen.ir.tangles import Tangles
from codegen.ir.ways import Ways
from codegen.targets.python.names import Names, written


@dataclass(slots=True)
class Care:
    """Tells of the modules of one package, as they are asked for."""

    package: Package
    names: Names
    _ways: Ways = field(init=False)
    _tangles: Tangles = field(init=False)
    _found: dict[str, list[RuleId]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ways = Ways(self.package.definitions)
        self._tangles = Tangles(self.package)

    def is_needed(self) -> bool:
        """Whether anything of the package takes care."""
        return any(map(self._ways.several, self.package.definitions)) or any(map(self._tangles.has, self.package.types))

    def several(self, documents: Iterable[str]) -> Iterator[str]:
        """The addresses of the definitions in some documents that lead to themselves in several ways."""
        if not self._found:
            for one in self.package.definitions:
                self._found.setdefault(document_uri(one.partition("#")[0]), []).append(one)
        every = (one for document in documents for one in self._found.get(document, ()))
        return (uri_of(one) for one in every if self._ways.several(one))

    def tangled(self, contracts: Iterable[Contract]) -> Iterator[str]:
        """The classes of contracts that hold themselves by several options of a union."""
        every = (one for contract in contracts for one in written(self.package, contract))
        return (self.names.classes[one] for one in every if self._tangles.has(one))
