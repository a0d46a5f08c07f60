"""A format that no generated check asserts. Its code, and so its page, is that of the model: `ir/unasserted-format`."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostic, finding
from codegen.ir.codes import UNASSERTED_FORMAT
from codegen.ir.rules import FORMATS
from codegen.lint.rule import LintRule
from codegen.lint.survey import Survey
from codegen.suggestion import did_you_mean


def find(survey: Survey) -> Iterator[Diagnostic]:
    """One finding per schema whose format is only an annotation."""
    for site in survey.sites:
        name = site.value.get("format")
        if isinstance(name, str) and name not in FORMATS:
            message = f"nothing checks the format `{name}`{did_you_mean(name, FORMATS)}"
            yield finding(UNASSERTED_FORMAT, message, site.place("format"), help="say how with `pattern`")


RULE = LintRule(UNASSERTED_FORMAT, find)
