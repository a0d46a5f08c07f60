"""Hostile documents against generated code: the contract's verdict in both languages, no crash, no polluted prototype."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.forge import Forged, forge
from tests.conformance.judges import judged_in_python, judged_in_typescript
from tests.hostile import names

DEEP = 100_000
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}

CONTRACTS: dict[str, Any] = {
    "closed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    "open": {"type": "object", "properties": {"a": {"type": "string"}}},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "beside": {
        "type": "object",
        "properties": {"a_b": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    },
    "proto": {
        "type": "object",
        "properties": {"__proto__": {"type": "integer"}, "constructor": {"type": "integer"}},
        "required": ["__proto__"],
    },
    "needs": {"type": "object", "required": ["constructor", "toString"]},
    "patterned": {"type": "object", "patternProperties": {"^__": {"type": "integer"}}, "additionalProperties": False},
    "tree": {"type": "object", "properties": {"n": {"$ref": "#"}}, "additionalProperties": False},
    "list": {"type": "array", "items": {"$ref": "#"}},
    "number": {"type": "number"},
    "whole": {"type": "integer"},
    "small": {"type": "integer", "maximum": 10},
    "tens": {"type": "integer", "multipleOf": 10},
    "cents": {"type": "number", "multipleOf": 0.01},
    "text": {"type": "string", "maxLength": 3},
    "plain": {"type": "string", "pattern": "^(a|b)*c$"},
    "fixed": {"const": {"__proto__": 1, "a": [1, {"b": None}]}},
    "chosen": {"enum": ["__proto__", "constructor", "a", 1, None, {"a": 1}]},
    "unique": {"type": "array", "uniqueItems": True},
    "anything": True,
    "nothing": False,
}
LARGEST = 2**1024 - 2**970 - 1
HUGE = [(str(sign * (LARGEST + more)), not more) for sign in (1, -1) for more in (0, 1)]
"""The largest integers that a number of double precision stands for, and those next to them, which it cannot hold."""
DOCUMENTS: dict[str, list[tuple[str, bool]]] = {
    "closed": [('{"__proto__": {"polluted": 1}}', False), ('{"a": "x", "constructor": 1}', False), ('{"hasOwnProperty": 1}', False), ("{}", True), ('{"a": null}', False), ('{"\\u005f_proto__": 1}', False)],
    "open": [('{"__proto__": {"a": 5}}', True), ('{"a": "x", "__proto__": {"a": 5}}', True), ('{"constructor": {"prototype": {"polluted": 1}}}', True), ('{"toString": 1, "valueOf": 2}', True)],
    "map": [('{"__proto__": 1, "constructor": 2}', True), ('{"__proto__": "x"}', False), ('{"constructor": {"prototype": 1}}', False)],
    "proto": [("{}", False), ('{"__proto__": 1}', True), ('{"__proto__": "x"}', False), ('{"__proto__": 1, "constructor": "x"}', False)],
    "needs": [("{}", False), ('{"constructor": 1}', False), ('{"constructor": 1, "toString": 2}', True)],
    "patterned": [('{"__proto__": 1}', True), ('{"__proto__": "x"}', False), ('{"x": 1}', False)],
    "number": [("1e308", True), ("-1e308", True), ("5e-324", True), ("1" + "0" * 300, True), ("0." + "1" * 400, True), ('"1"', False), ("true", False), *HUGE],
    "whole": [("1e20", True), ("1.0", True), ("1.5", False), ("1" + "0" * 300, True), ("9007199254740993", True), ("true", False), ("-0", True), ("-0.0", True), *HUGE],
    "small": [("1" + "0" * 300, False), ("-1e300", True), ("1e1", True), ("11", False)],
    "tens": [("9223372036854775808", False), ("-9223372036854775808", False), ("1e20", True), ("12", False)],
    "cents": [("0.07", True), ("1.005", False), ("19.99", True), ("0.075", False)],
    "text": [('"\\ud83d\\ude00\\ud83d\\ude00\\ud83d\\ude00"', True), ('"abcd"', False), ('"\\u0000\\u0000"', True), ('"e\\u0301"', True)],
    "plain": [('"' + "ab" * 5000 + 'c"', True), ('"' + "ab" * 5000 + 'd"', False), ('"c\\n"', False)],
    "fixed": [('{"__proto__": 1, "a": [1, {"b": null}]}', True), ('{"a": [1, {"b": null}]}', False), ('{"a": [1.0, {"b": null}], "__proto__": 1.0}', True)],
    "chosen": [('"__proto__"', True), ('"constructor"', True), ('"toString"', False), ("1.0", True), ("true", False), ("null", True), ('{"a": 1.0}', True), ("{}", False)],
    "unique": [("[1, 1.0]", False), ("[1, true]", True), ('[{"a": 1, "b": 2}, {"b": 2, "a": 1}]', False), ('["__proto__", "constructor"]', True), ("[0, -0]", False)],
    "anything": [('{"__proto__": null}', True), ("null", True)],
    "nothing": [("{}", False), ("null", False)],
    "tree": [('{"n": {"n": {}}}', True), ('{"n": {"m": 1}}', False)],
    "list": [("[[], [[]]]", True), ("[[], {}]", False)],
}  # fmt: skip
ROUGH: dict[str, list[str]] = {
    "tree": ['{"n":' * DEEP + "{}" + "}" * DEEP, '{"n":' * 1000 + "{}" + "}" * 1000],
    "list": ["[" * DEEP + "]" * DEEP, "[" * 1000 + "]" * 1000],
    "anything": ["[" * DEEP + "]" * DEEP, '{"a":' * DEEP + "1" + "}" * DEEP],
    "number": ["1e400", "-1e400", "9" * 5000, "1e1000000000"],
    "whole": ["1e400", "9" * 5000, "1e1000000000"],
    "text": ['"\\ud800"', '"\\udc00\\ud800"'],
    "open": ['{"a": "x", "a": 1}', '{"\\ud800": 1}', '{"a": "\\ud800"}'],
}
"""Documents that languages read differently, or cannot hold: an answer or a refusal, never a crash or a hang."""


@pytest.fixture(scope="module")
def forged(tmp_path_factory: pytest.TempPathFactory) -> Forged:
    """The contracts, generated, and those of hostile names."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    contracts = {name: one if isinstance(one, bool) else {**draft, **one} for name, one in CONTRACTS.items()}
    contracts |= {f"p_{name}": {**draft, **names.of_properties(several)} for name, several in names.PROPERTIES.items()}
    made = forge({name: json.dumps(one) for name, one in contracts.items()}, tmp_path_factory.mktemp("documents"))
    assert made.broken == {}
    assert made.refused == {}
    return made


@pytest.mark.parametrize("judged", [judged_in_python, judged_in_typescript])
def test_a_hostile_document_gets_the_verdict_of_its_contract(forged: Forged, judged: Any) -> None:
    jobs = {name: [text for text, _ in several] for name, several in DOCUMENTS.items()}
    wanted = {name: [verdict for _, verdict in several] for name, several in DOCUMENTS.items()}
    assert judged(forged, jobs) == wanted


@pytest.mark.parametrize("judged", [judged_in_python, judged_in_typescript])
def test_half_of_a_surrogate_pair_is_no_text_wherever_it_stands(forged: Forged, judged: Any) -> None:
    texts = ['"\\ud800"', '"\\udc00\\ud800"']
    inside = ['{"a": "\\ud800"}', '{"b": "\\ud800"}', '{"\\ud800": 1}', '{"b": [{"\\udc00": 1}]}']
    jobs = {"text": texts, "open": inside, "map": inside, "beside": inside, "anything": [*texts, *inside]}
    assert judged(forged, jobs) == {name: [False] * len(several) for name, several in jobs.items()}


@pytest.mark.parametrize("judged", [judged_in_python, judged_in_typescript])
def test_a_deep_document_of_a_contract_with_many_options_is_judged_in_time(tmp_path: Path, judged: Any) -> None:
    """A judge that looks into every option at every level takes 3 to the power of 60 steps."""
    again = {"$ref": "#/$defs/term"}
    kinds = [
        {"type": "object", "properties": {"args": {"type": "array", "items": again}, "kind": {"const": kind}},
         "required": ["kind", "args"]}
        for kind in ("and", "or", "not")
    ]  # fmt: skip
    contract = {**again, "$defs": {"term": {"oneOf": [{"type": "integer"}, *kinds]}}}
    documents = [_nested('{"args":[', "1", f'],"kind":"{kind}"}}', 60) for kind in ("not", "xor")]
    made = forge({"term": json.dumps(contract)}, tmp_path)
    accepted, refused = judged(made, {"term": documents}, back=True)["term"]
    assert json.loads(accepted["back"]) == json.loads(documents[0])
    assert refused is False


def test_options_that_nothing_tells_apart_are_judged_once_for_each_part_in_typescript(tmp_path: Path) -> None:
    again = {"type": "array", "items": {"$ref": "#/$defs/term"}}
    kinds = [
        {"type": "object", "properties": {"args": again, name: {"type": "integer"}}, "required": ["args"]}
        for name in ("x", "y", "z")
    ]
    contract = {"$ref": "#/$defs/term", "$defs": {"term": {"anyOf": [{"type": "integer"}, *kinds]}}}
    documents = [_nested('{"args":[', leaf, "]}", 60) for leaf in ("1", '"one"')]
    made = forge({"term": json.dumps(contract)}, tmp_path)
    assert judged_in_typescript(made, {"term": documents}) == {"term": [True, False]}


def _nested(before: str, inside: str, behind: str, depth: int) -> str:
    return before * depth + inside + behind * depth


@pytest.mark.parametrize("judged", [judged_in_python, judged_in_typescript])
def test_hostile_names_are_checked_like_any_other(forged: Forged, judged: Any) -> None:
    jobs = {f"p_{name}": names.documents_of(several) for name, several in names.PROPERTIES.items()}
    wanted = {
        f"p_{name}": [True, True, False, False, *(False for _ in several)] for name, several in names.PROPERTIES.items()
    }
    assert judged(forged, jobs) == wanted


def test_names_that_meet_are_told_apart_or_refused_at_their_place(tmp_path: Path) -> None:
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    contracts = {name: json.dumps({**draft, **names.of_properties(several)}) for name, several in names.MEETING.items()}
    made = forge(contracts, tmp_path)
    assert made.broken == {}
    assert all(one.located and one.code.endswith("name-collision") for one in made.refused.values())
    left = {name: several for name, several in names.MEETING.items() if name not in made.refused}
    jobs = {name: names.documents_of(several) for name, several in left.items()}
    wanted = {name: [True, True, False, False, *(False for _ in several)] for name, several in left.items()}
    assert judged_in_python(made, jobs) == wanted
    assert judged_in_typescript(made, jobs) == wanted


@pytest.mark.parametrize("judged", [judged_in_python, judged_in_typescript])
def test_a_document_that_nothing_can_hold_breaks_nothing(forged: Forged, judged: Any) -> None:
    answers = judged(forged, ROUGH)
    assert {name: one for name, one in answers.items() if not isinstance(one, list)} == {}
    odd = {name: [one for one in several if not isinstance(one, bool)] for name, several in answers.items()}
    assert {name: several for name, several in odd.items() if several} == {}
