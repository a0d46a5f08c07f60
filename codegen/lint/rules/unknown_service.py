"""A service that the package does not know.

Services are named once, as the values of the package's contract `service`; producers, consumers, readers and writers
are taken from there. A name that is not among them is misspelt, or a service that nobody has announced. A package
without a contract `service` is passed over. A service of another package is named `<package>/<service>`.

Bad:

```json service.schema.json
{"type": "string", "enum": ["api", "worker"]}
```

```json job.schema.json
{"type": "object", "x-access": {"read": ["api"], "write": ["wroker"]}, "properties": {"id": {"type": "string"}}}
```

Good:

```json service.schema.json
{"type": "string", "enum": ["api", "worker"]}
```

```json job.schema.json
{"type": "object", "x-access": {"read": ["api"], "write": ["worker"]}, "properties": {"id": {"type": "string"}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.model import Contract
from codegen.ir.shapes import Enumeration
from codegen.lint.paths import Tokens, table, texts
from codegen.lint.rule import LintRule, code_of
from codegen.lint.survey import Survey, below
from codegen.suggestion import did_you_mean

CODE = code_of(__name__, __doc__, "error")


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per place that names an unknown service."""
    for one in survey.package.contracts:
        for name, way in _services(one):
            lacking = _lacking(survey, name)
            if lacking:
                message = f"`{one.name}` names the service `{name}`, and {lacking}"
                yield finding(CODE, message, below(one.place, *way), help="name a value of the contract `service`")


def _lacking(survey: Survey, name: str) -> str:
    """What there is not, when a name leads to no service: the end of a message."""
    package, _, service = name.rpartition("/")
    if package in survey.unread:
        return ""
    home = survey if package in ("", survey.package.name) else survey.around.get(package)
    if home is None:
        return f"the project has no package `{package}`{did_you_mean(package, sorted(survey.around))}"
    known = _known(home)
    if known is None:
        return f"the package `{package}` has no contract `service`" if package else ""
    return "" if service in known else f"there is none{did_you_mean(service, known)}"


def _known(survey: Survey) -> tuple[str, ...] | None:
    """The services of a package; None when it lists none."""
    contract = survey.contracts.get("service")
    declared = survey.package.types.get(contract.root.id) if contract else None
    return tuple(str(value) for value in declared.values) if isinstance(declared, Enumeration) else None


def _services(contract: Contract) -> Iterator[tuple[str, Tokens]]:
    for keyword, members in (("x-message", ("producers", "consumers")), ("x-access", ("read", "write"))):
        said = table(contract.facts.extra.get(keyword))
        for member in members:
            yield from ((name, (keyword, member, index)) for index, name in enumerate(texts(said.get(member))))
    for reader, through in table(table(contract.facts.extra.get("x-access")).get("through")).items():
        yield reader, ("x-access", "through", reader)
        yield str(through), ("x-access", "through", reader)


RULE = LintRule(CODE, find)
