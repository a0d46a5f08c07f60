"""Expressions that can take exponential time are refused; those that only look alike are not."""

from __future__ import annotations

import pytest

from codegen.ir.backtracking import is_exponential

from .conftest import Builder


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(a+)+$",
        r"^(a*)*$",
        r"^(a|a)*$",
        r"^(a|aa)+$",
        r"^([a-z]+-?)*$",
        r"^(\w+\s?)*$",
        r"(x+x+)+y",
        r"^(\d|\d\d)*!$",
        r"^((ab)*)*$",
        r"^(?:[^\s]+\s*)+$",
        r"^(?<n>a+)+$",
        r"^(.*a){11}$",
        r"^(\p{L}+)+$",
        r"^((a+)+)\1$",
        r"(?=(a+)+b)",
        r"^(?!(a+)+$)",
        r"(?<=b(a+)+)",
        r"(?=(?=(a+)+b)a)",
        r"(a?){30}a{30}",
        r"^[^,]+ -> [^,]+(,[^,]+ -> [^,]+)*$",
    ],
)
def test_a_loop_that_reads_one_text_in_two_ways_is_exponential(pattern: str) -> None:
    assert is_exponential(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^a+$",
        r"^(?=.*[A-Z])(?=.*\d)(?:.{8,})$",
        r"^(?!-)(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}$",
        r"(a?){0,30}b",
        r"^(a+)+",
        r"^([a-z]+(\.[a-z]+)*)$",
        r"^(\d{3}-)*\d+$",
        r"^(0|[1-9]\d*)$",
        r"^v?(\d+\.)?(\d+\.)?\d+$",
        r"^(foo|bar)+$",
        r"^([A-Z][a-z]*)+$",
        r"^/(?:[^/]+/)*$",
        r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    ],
)
def test_a_loop_that_reads_each_text_in_one_way_is_not(pattern: str) -> None:
    assert not is_exponential(pattern)


def test_such_an_expression_is_refused_where_it_stands(built: Builder) -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string", "pattern": "^([a-z]+-?)+$"}},
        "patternProperties": {"^(a+)+$": {"type": "string"}},
    }
    found = [(one.code.name, one.place.pointer) for one in built(thing=schema).diagnostics]
    assert sorted(found) == [
        ("ir/slow-pattern", "/patternProperties/^(a+)+$"),
        ("ir/slow-pattern", "/properties/name/pattern"),
    ]
