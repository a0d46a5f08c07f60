"""Contracts made to be endless, deep or huge: refused at a place by a budget, or generated; never a hang or a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile import harm
from tests.hostile.front import Front, apart
from tests.hostile.sizes import GRAPHS, LARGE, NESTING

GENERATED = {
    "graphs": {
        "itself_in_property_names", "itself_in_contains", "itself_in_unevaluated", "itself_in_unevaluated_items", "itself_in_prefix",
        "itself_in_pattern", "itself_required", "itself_in_a_list", "itself_as_map", "itself_in_union", "grows_by_intersection",
        "grows_without_end", "dynamic_list", "dynamic_across_resources", "doubling_properties_30", "doubling_items",
        "product_of_15_choices", "product_of_60_choices", "one_of_60_choices", "chain_of_40_properties", "everything_to_everything",
    },
    "nesting": {"defs_60", "const_arrays_120", "default_objects_120"},
    "large": {
        "description_1_mb", "properties_1500", "all_of_objects_1000", "defs_1000", "anchors_1000", "bounds_beyond_sense",
        "examples_20000", "const_5_mb", "unknown_keywords_50000",
        "unknown_extensions_50000", "address_1_mb", "pattern_of_many_in_a_class",
    },
}  # fmt: skip
KINDS = {"graphs": GRAPHS, "nesting": NESTING, "large": LARGE}
CODES = {
    "graphs": {"ir/reference-loop", "ir/too-large", "source/no-such-pointer"},
    "nesting": {"source/too-deep", "ir/too-large"},
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_too_much_is_refused_at_its_place_and_the_rest_is_generated(
    front: Front, tmp_path: Path, kind: str
) -> None:
    contracts = dict(KINDS[kind])
    refused = apart(front, tmp_path, contracts)
    assert set(contracts) - set(refused) == GENERATED[kind]
    assert {one["code"] for several in refused.values() for one in several} <= CODES.get(kind, LARGE_CODES)
    assert harm.compiled(tmp_path / "out") == ""
    assert harm.imported(tmp_path / "out") == ""


LARGE_CODES = {
    "ir/too-large", "source/file-too-large", "source/not-a-schema", "source/unknown-keyword", "source/duplicate-key", "source/no-such-pointer",
    "source/invalid-pattern", "source/reference-outside-root", "source/malformed-reference", "ir/slow-pattern",
}  # fmt: skip
