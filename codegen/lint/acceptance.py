"""What contracts accept of what the rules find: `x-lint`, with a reason, at the root or at a schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.diagnostics import Diagnostic, Place
from codegen.lint.rule import offence_of
from codegen.lint.survey import Survey


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One offence that is accepted at `pointer` of a file and below; `place` is where it says so."""

    offence: str
    file: str
    pointer: str
    place: Place

    def covers(self, one: Diagnostic) -> bool:
        """Whether the finding is accepted by it."""
        if one.place.file != self.file or offence_of(one.code) != self.offence:
            return False
        return one.place.pointer == self.pointer or one.place.pointer.startswith(f"{self.pointer}/")


def acceptances(survey: Survey) -> Iterator[Acceptance]:
    """Everything that the contracts of a package accept."""
    for site in survey.sites:
        said = site.value.get("x-lint")
        accepted = said.get("accept") if isinstance(said, dict) else None
        for offence in accepted if isinstance(accepted, dict) else ():
            place = site.place("x-lint", "accept", offence)
            yield Acceptance(offence, place.file, site.pointer, place)


def sifted(
    found: Iterable[Diagnostic], accepted: tuple[Acceptance, ...]
) -> tuple[list[Diagnostic], tuple[Acceptance, ...]]:
    """The findings that nobody accepts, and the acceptances that accept nothing."""
    by_file: dict[tuple[str, str], list[Acceptance]] = {}
    for one in accepted:
        by_file.setdefault((one.file, one.offence), []).append(one)
    used: set[Acceptance] = set()
    kept: list[Diagnostic] = []
    for finding in found:
        hits = [one for one in by_file.get((finding.place.file, offence_of(finding.code)), ()) if one.covers(finding)]
        used.update(hits)
        if not hits:
            kept.append(finding)
    return kept, tuple(one for one in accepted if one not in used)
