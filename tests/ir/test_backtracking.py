"""Expressions are judged by the engine where that takes linear time, else in all ways at once, else refused."""

from __future__ import annotations

import pytest

from codegen.ir.backtracking import judgement_of

from .conftest import Builder


@pytest.mark.parametrize(
    "pattern",
    [
        r"^a+$",
        r"^(a+)+",
        r"\S+",
        r".*",
        r"foo|bar|^baz",
        r"^(?=.*[A-Z])(?=.*\d)(?:.{8,})$",
        r"^(?!-)(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}$",
        r"^(?!.*(\{a\}|[<>:]))(?!^b).*\.[bB]$",
        r"^((?!foo).)*$",
        r"(?<![a-z])cat(?![a-z])",
        r"\bcat\b",
        r"^([\x22']).*\1$",
        r"^(?<quote>[\x22'])[a-z]*\k<quote>$",
        r"^([a-z]+(\.[a-z]+)*)$",
        r"^(\d{3}-)*\d+$",
        r"^(0|[1-9]\d*)$",
        r"^v?(\d+\.)?(\d+\.)?\d+$",
        r"^(foo|bar)+$",
        r"^([A-Z][a-z]*)+$",
        r"^/(?:[^/]+/)*$",
        r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
        r"^\p{Lu}\d+(?:-\p{Lu}\d+)*$",
        r"^[a-z]{0,30000}$",
        r"^(?:" + "|".join(f"word{one}" for one in range(300)) + ")$",
    ],
)
def test_where_the_ways_to_read_a_text_are_few_the_engine_judges(pattern: str) -> None:
    assert judgement_of(pattern).is_linear


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(a+)+$",
        r"^(a*)*$",
        r"^(a|a)*$",
        r"^(a|aa)+$",
        r"^([a-z]+-?)*$",
        r"(x+x+)+y",
        r"^(?:[^\s]+\s*)+$",
        r"^(?<n>a+)+$",
        r"^(.*a){11}$",
        r"^(\p{L}+)+$",
        r"(a?){30}a{30}",
        r"^" + "a?" * 30 + "a" * 30 + "$",
        r"^[^,]+ -> [^,]+(,[^,]+ -> [^,]+)*$",
        r"^.*,.*,.*;$",
        r"a*a*a*a*a*b",
        r"a*b",
        r"\s+$",
        r"^\s+|\s+$",
        r"^[^@\s]+@[^@\s]+\.[^@\s]+$",
        r"(?:" + "|".join(f"[a-z]*{one}" for one in range(60)) + ")$",
    ],
)
def test_where_they_may_be_many_the_automaton_does(pattern: str) -> None:
    judgement = judgement_of(pattern)
    assert not judgement.is_linear
    assert judgement.automaton is not None


@pytest.mark.parametrize(
    "pattern",
    [
        r"^((a+)+)\1$",
        r"(?=(a+)+b)",
        r"^(?!(a+)+$)",
        r"(?<=b(a+)+)",
        r"(?=(?=(a+)+b)a)",
        r"(?=a)a*a*b",
        r"^(?:(?=.*x).)*$",
        r"(?<=a*)b",
        r"^(.+)-\1$",
        r"\ba*b\b",
        r"^(?=" + "a?" * 30 + "a" * 30 + ")",
        r"^(a)" + "".join(rf"(\{one}\{one})" for one in range(1, 15)) + "$",
        r"^.*[a-z]{3000}.*$",
    ],
)
def test_what_no_engine_is_known_to_judge_in_time_is_refused(pattern: str) -> None:
    judgement = judgement_of(pattern)
    assert not judgement.is_linear
    assert judgement.automaton is None


def test_such_an_expression_is_refused_where_it_stands(built: Builder) -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string", "pattern": "^(?!([a-z]+-?)+$)"}},
        "patternProperties": {"^(?=(a+)+$)": {"type": "string"}},
    }
    found = [(one.code.name, one.place.pointer) for one in built(thing=schema).diagnostics]
    assert sorted(found) == [
        ("ir/slow-pattern", "/patternProperties/^(?=(a+)+$)"),
        ("ir/slow-pattern", "/properties/name/pattern"),
    ]


@pytest.mark.parametrize("pattern", [r"^[\s\S]{0,60000}$", r"^(?:[a-z]{1,1000}-){1,1000}$"])
def test_an_expression_that_the_reference_cannot_hold_is_refused(built: Builder, pattern: str) -> None:
    found = [one.code.name for one in built(thing={"type": "string", "pattern": pattern}).diagnostics]
    assert found == ["ir/too-large"]


def test_what_refers_back_to_a_group_that_may_have_read_nothing_is_refused(built: Builder) -> None:
    found = built(thing={"type": "string", "pattern": r"^(')?a\1$"}).diagnostics
    assert [(one.code.name, one.place.pointer) for one in found] == [("ir/foreign-pattern", "/pattern")]
