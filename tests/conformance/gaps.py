"""Gaps that are known: groups that are refused. The list may only shrink, and nothing on it may be wrong."""

from __future__ import annotations

REFUSED: dict[str, frozenset[str]] = {
    # A meta-schema of their own, with fewer vocabularies: refused by name, as every unknown `$schema` is.
    "draft2020-12": frozenset({"vocabulary_00", "vocabulary_01"}),
    "draft2020-12-typed": frozenset({"typed_vocabulary_00"}),
    "draft2019-09": frozenset({"vocabulary_00", "vocabulary_01"}),
    "draft7": frozenset(),
    "draft6": frozenset(),
    "draft4": frozenset(),
}
