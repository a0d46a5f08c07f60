"""A lint rule: the code of an offence, and the function that finds it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from codegen.diagnostics import Code, Diagnostic, Severity
from codegen.lint.survey import Survey

Find: TypeAlias = Callable[[Survey], Iterator[Diagnostic]]

_ACCEPT = """\
To accept one finding, put this on the schema that it points to and give the reason; on the contract's root it accepts
every finding of the contract. An acceptance that accepts nothing any more is reported in turn:

```json
{{"x-lint": {{"accept": {{"{offence}": "the reason"}}}}}}
```

To change how bad it is, in the whole project or in one package, configure it as `error`, `warning`, `info` or `off`:

```toml
[tool.type-contracts.lint]
{offence} = "warning"
"some_package/{offence}" = "off"
```
"""


@dataclass(frozen=True, slots=True)
class LintRule:
    """One rule. `find` yields its findings in a package; what configuration and acceptance say comes afterwards.

    A rule that is `opt_in` is off unless the configuration names a level for it.
    """

    code: Code
    find: Find
    opt_in: bool = False


def code_of(module: str, page: str | None, severity: Severity) -> Code:
    """The code of the rule in `module`: the module's name is the offence, its docstring is the page."""
    offence = module.rpartition(".")[2].replace("_", "-")
    title, _, rest = inspect.cleandoc(page or "").partition("\n")
    return Code(f"lint/{offence}", severity, title, f"{rest.strip()}\n\n{_ACCEPT.format(offence=offence)}")


def eased(survey: Survey, one: Diagnostic) -> Diagnostic:
    """The finding as a warning in a package that speaks of no store: plain JSON Schema makes fewer promises."""
    return one if survey.stored else replace(one, severity="warning")


def offence_of(code: Code) -> str:
    """The bare name of the offence: what stands behind the part."""
    return code.name.rpartition("/")[2]
