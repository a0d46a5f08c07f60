"""Linting a package: every rule, judged as configured, less what the contracts accept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from codegen.diagnostics import Code, Diagnostic, Severity, in_order
from codegen.ir.model import Package
from codegen.lint.acceptance import acceptances, sifted
from codegen.lint.codes import JUDGED
from codegen.lint.rule import offence_of
from codegen.lint.rules import RULES, unused_acceptance
from codegen.lint.survey import Survey, survey_of

_SEVERITIES: Mapping[str, Severity] = {"error": "error", "warning": "warning", "info": "info"}
OFF = "off"


def lint_package(package: Package, severities: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """The findings in a package that stands alone."""
    return lint_packages((package,), severities)


def lint_packages(
    packages: Iterable[Package], severities: Mapping[str, str], unread: frozenset[str] = frozenset()
) -> tuple[Diagnostic, ...]:
    """The findings in packages that may name each other's contracts, package by package.

    Each is at its configured severity; without one, at that of its rule. `severities` maps a code, an offence, or
    `<package>/<offence>` to `error`, `warning`, `info` or `off`. `unread` are packages that exist and were not read:
    what leads into them is not looked up.
    """
    around: dict[str, Survey] = {}
    for package in packages:
        around[package.name] = survey_of(package, around, unread)
    return tuple(one for survey in around.values() for one in _findings(survey, severities))


def _findings(survey: Survey, severities: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    levels = {code: level_of(code, survey.package.name, severities) for code in JUDGED}
    levels |= {rule.code: OFF for rule in RULES if rule.opt_in and not levels[rule.code]}
    active = [rule for rule in RULES if levels[rule.code] != OFF]
    found = [one for rule in active for one in rule.find(survey)]
    judged = {offence_of(rule.code) for rule in active}
    silent = {offence_of(code) for code, level in levels.items() if level == OFF}
    kept, unused = sifted(found, tuple(acceptances(survey)))
    if levels[unused_acceptance.CODE] != OFF:
        # What an acceptance of a rule that is off would accept, nobody knows.
        idle = (one for one in unused if one.offence not in silent)
        kept += [unused_acceptance.report(one, judged) for one in idle]
    return in_order(_judged(one, levels[one.code]) for one in kept)


def level_of(code: Code, package: str, severities: Mapping[str, str]) -> str:
    """What the configuration says of a code in a package: a level, or nothing. The narrowest entry wins."""
    offence = offence_of(code)
    names = (f"{package}/{offence}", code.name, offence)
    return next((severities[name] for name in names if name in severities), "")


def strangers(severities: Mapping[str, str], packages: frozenset[str]) -> tuple[str, ...]:
    """The entries of a configuration that name no rule, or none of these packages."""
    known = {offence_of(code) for code in JUDGED}
    parts = {code.name.partition("/")[0] for code in JUDGED} | packages | {""}
    split = ((name, *name.rpartition("/")[::2]) for name in severities)
    return tuple(name for name, part, offence in split if offence not in known or part not in parts)


def _judged(one: Diagnostic, level: str) -> Diagnostic:
    severity = _SEVERITIES.get(level)
    return one if severity is None or severity == one.severity else replace(one, severity=severity)
