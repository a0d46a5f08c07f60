"""What expressions may refer back to: nothing that may have read nothing."""

from __future__ import annotations

import pytest

from codegen.ir.backreferences import has_sure_references


@pytest.mark.parametrize(
    "pattern",
    [
        "^a+$", r"^(a)\1$", r"^(['\"]?)a\1$", r"^(a|b)\1$", r"^(?:(a)\1)+$", r"^(?=(a))\1b$", r"^((a)\2)\1$",
        r"^(?<q>'|)a\k<q>$", r"^(?:x|(a)\1)$", r"^(?:(a))\1[\1)]?",
    ],
)  # fmt: skip
def test_a_group_that_is_read_once_on_every_way_may_be_referred_to(pattern: str) -> None:
    assert has_sure_references(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(?:(a)|b)\1$", r"^(a)?\1b$", r"^(a)*\1$", r"^(a){0}\1b$", r"\1(a)", r"^(a\1)b$", r"^(?!(a))\1b$",
        r"^((a)|b)*\2$", r"^(?:(a)b|c\1)$", r"(?<=\1(a))b", r"(?<=(a))\1", r"^(?:(a))?\1", r"(a)\2",
        r"(?:(?<q>a)|(?<q>b))\k<q>",
    ],
)  # fmt: skip
def test_any_other_is_not(pattern: str) -> None:
    assert not has_sure_references(pattern)
