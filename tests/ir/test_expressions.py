"""Expressions as the reference validator has to read them."""

from __future__ import annotations

import jsonschema_rs
import pytest

from codegen.ir.expressions import fits_reference, for_reference


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("^.$", "\u2028", False),
        ("^.$", "\r", False),
        ("^.$", "😀", True),
        ("^[.]$", "a", False),
        (r"^\.$", "a", False),
        (r"^a\\.$", "a\\b", True),
        (r"\b", "é", False),
        (r"\b", "a", True),
        (r"^\B$", "", True),
        (r"\Bé", "é", True),
        (r"^\bfoo\b$", "foo", True),
        (r"^\p{L}.$", "éa", True),
        (r"^[^\]].$", "]a", False),
        (r"^\ud83d\ude00+$", "😀😀", True),
        (r"^[\ud83d\ude00-\ud83d\ude03]$", "😁", True),
        (r"^(?!a)\cJ$", "\n", True),
        (r"^[\b\cI]$", "\b", True),
        (r"^[\b\cI]$", "\t", True),
        (r"^[\b\cI]$", "b", False),
    ],
)
def test_an_expression_finds_what_ecma_262_finds(pattern: str, text: str, found: bool) -> None:
    assert jsonschema_rs.validator_for({"pattern": for_reference(pattern)}).is_valid(text) is found


def test_an_expression_that_both_read_alike_stays_as_it_is() -> None:
    assert for_reference("^[a-z]+$") == "^[a-z]+$"


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("^[^]$", "\n", True),
        ("^[^]*x$", "a\nx", True),
        ("a[]", "a", False),
        ("^[[^]$", "^", True),
        ("^[(?:)]$", ":", True),
        (r"^[^\0]\0$", "a\0", True),
        (r"^[\0-\x1f]$", "\x01", True),
        ("^(?:)*a$", "a", True),
        ("^(?:(?:))?$", "", True),
        (r"^(a)(?<year>\d)-\k<year>1$", "a1-11", True),
        (r"^(?<q>['\"]?)x\k<q>$", "'x\"", False),
        (r"^(?<$>a)[(?<q>]$", "aq", True),
    ],
)
def test_what_the_reference_has_no_word_for_is_said_in_its_own(pattern: str, text: str, found: bool) -> None:
    assert fits_reference(pattern)
    assert jsonschema_rs.validator_for({"pattern": for_reference(pattern)}).is_valid(text) is found


@pytest.mark.parametrize("depth", [1, 40, 60, 64, 100, 3000])
def test_groups_deeper_than_the_reference_reads_do_not_fit(depth: int) -> None:
    pattern = "(" * depth + "a" + ")" * depth
    try:
        jsonschema_rs.validator_for({"pattern": pattern})
        known = True
    except ValueError:
        known = False
    assert fits_reference(pattern) is known


def test_what_is_no_expression_is_not_told_of_twice() -> None:
    assert fits_reference(r"\ud800")
