"""Contracts as keywords name them: `user` in the same package, `accounts/user` in another one."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.model import Contract
from codegen.lint.survey import Property, Survey
from codegen.suggestion import did_you_mean


@dataclass(frozen=True, slots=True)
class Target:
    """Where a name leads: the survey of the package that it means, and the contract's own name there.

    `survey` is None when the project has no such package.
    """

    survey: Survey | None
    package: str
    name: str

    @property
    def contract(self) -> Contract | None:
        """The contract, if there is one of this name."""
        return self.survey.contracts.get(self.name) if self.survey else None

    def field(self, name: str) -> Property | None:
        """A field of the contract, if it has one of this name."""
        return self.survey.fields.get(self.name, {}).get(name) if self.survey else None


def target_of(survey: Survey, name: str) -> Target | None:
    """Where a name leads; None where it means a package of the project that this run does not read."""
    package, _, own = name.rpartition("/")
    if package in ("", survey.package.name):
        return Target(survey, survey.package.name, own)
    if package in survey.unread:
        return None
    return Target(survey.around.get(package), package, own)


def lack(survey: Survey, target: Target) -> str:
    """What there is not, when a name leads to no contract: the end of a message, with the likely name."""
    if target.survey is None:
        packages = sorted({*survey.around, *survey.unread})
        return f"the project has no package `{target.package}`{did_you_mean(target.package, packages)}"
    inside = "" if target.survey is survey else f" in the package `{target.package}`"
    return f"there is no such contract{inside}{did_you_mean(target.name, target.survey.contracts)}"
