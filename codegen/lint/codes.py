"""Findings of linting: the codes of the rules."""

from __future__ import annotations

from codegen.lint.rules import RULES, unused_acceptance

JUDGED = (*(rule.code for rule in RULES), unused_acceptance.CODE)
"""Every code that linting reports; that of a format belongs to the model."""

CODES = tuple(code for code in JUDGED if code.name.startswith("lint/"))
