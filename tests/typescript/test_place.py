"""Where the files lie, and what their heads say of that."""

from __future__ import annotations

import pytest

from codegen.targets.target import OptionError
from codegen.targets.typescript.options import options

USER = {"user": {"type": "object", "properties": {"user_id": {"type": "string"}}}}
PUBLISHED = {"name": "@acme/contracts", "version": "1.4.0"}


def test_the_head_says_path_names_source_and_version(workshop) -> None:
    made = workshop.make(USER, header_path="docs/data", folder="data")
    assert made.types.startswith("// docs/data/TYPE-CONTRACTS.ts\n/*\n * Type contracts of `shop`")
    assert "snake_case in the database and on the wire <-> camelCase in TypeScript" in made.types
    assert "Single source of truth: the canonical JSON Schemas in contracts/shop/." in made.types
    assert "Version" not in made.types


def test_a_published_version_stands_in_the_head(workshop) -> None:
    made = workshop.make(USER, distribution=PUBLISHED)
    assert "\n * Version 1.4.0, published as @acme/contracts.\n" in made.types.partition("*/")[0]


@pytest.mark.parametrize(
    "folder", ["", "/data", "../data", "a/../b", "a//b", "a b", "{package}/.", "a\\b", "C:/x", 1, "{other}"]
)
def test_a_folder_that_leads_elsewhere_is_refused(folder: object) -> None:
    with pytest.raises(OptionError, match="`folder` is a folder below the output folder"):
        options({"folder": folder})


def test_what_is_published_has_its_own_place() -> None:
    with pytest.raises(OptionError, match="exclude each other"):
        options({"folder": "data", "distribution": PUBLISHED})
    assert options({"folder": "types/{package}"}).place("shop") == "types/shop"
