"""Options of the Markdown target."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.targets.enforcement import Enforcement
from codegen.targets.spelling import Spelling
from codegen.targets.target import OptionError


@dataclass(frozen=True, slots=True)
class Options:
    """`contracts` is the way from a package's pages to the contracts' root, for links (empty: no links).

    `spellings` are the names in other languages, `enforcements` what the other targets enforce; they come from the
    other targets, not from configuration.
    """

    contracts: str = "../../../contracts/"
    spellings: tuple[Spelling, ...] = ()
    enforcements: tuple[Enforcement, ...] = ()


def read(table: Mapping[str, object]) -> Options:
    """The options of a configuration table."""
    for key in table:
        if key != "contracts":
            raise OptionError(key, f"the only option is `contracts`, not `{key}`")
    way = table.get("contracts", Options.__dataclass_fields__["contracts"].default)
    if not isinstance(way, str):
        raise OptionError("contracts", "`contracts` is a text: the way from the pages to the contracts' root")
    return Options(way if not way or way.endswith("/") else way + "/")
