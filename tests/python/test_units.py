"""Units: what a type checker sees, and that nothing changes at run time."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys

import pytest

ACCOUNT = {
    "type": "object",
    "additionalProperties": {"type": "number", "x-unit": "usd"},
    "required": ["cost", "balance", "spent"],
    "properties": {
        "cost": {"type": "number", "minimum": 0, "x-unit": "usd", "description": "What it cost."},
        "balance": {"type": "integer", "minimum": 0, "x-unit": "credits"},
        "limit": {"type": ["integer", "null"], "maximum": 9, "x-unit": "credits"},
        "spent": {"type": "array", "items": {"type": "integer", "x-unit": "credits"}, "maxItems": 3},
        "by_stage": {"type": "object", "additionalProperties": {"type": ["number", "null"], "x-unit": "usd"}},
        "pair": {"type": "array", "prefixItems": [{"type": "integer", "x-unit": "tokens"}, {"type": "string"}],
                 "items": False, "minItems": 2},
        "exact": {"type": "string", "pattern": "^[0-9.]+$", "x-type": {"python": "Decimal"}, "x-unit": "usd"},
        "length": {"type": "string", "x-unit": "characters"},
        "pause": {"$ref": "#/$defs/pause"},
        "units": {"type": "string"}, "Credits": {"type": "integer"},
    },
    "$defs": {"pause": {"type": "integer", "x-unit": "seconds"}},
}  # fmt: skip
CREDITS = {"type": "object", "properties": {"amount": {"type": "integer", "x-unit": "credits"}}}
SCHEMAS = {"account": ACCOUNT, "credits": CREDITS}

RIGHT = """\
from decimal import Decimal

from {package} import Account, MinutesFloat, Seconds, Tokens, UsdDecimal, UsdFloat, minutes_to_seconds
from {package}.units import Credits

account = Account(
    cost=UsdFloat(1.5), balance=Credits(5), limit=None, spent=[Credits(1)], by_stage={{"a": UsdFloat(2), "b": None}},
    pair=(Tokens(3), "x"), exact=UsdDecimal(Decimal("1.5")), pause=minutes_to_seconds(2), Credits=1,
)
account.balance = Credits(account.balance + 1)
account.cost = UsdFloat(account.cost * 2)
total: float = account.cost + 1
count: int = account.balance - 1
later: Seconds = minutes_to_seconds(MinutesFloat(0.5))
read = Account.model_validate({{"cost": 1, "balance": 2, "spent": []}})
"""
WRONG = """\
from {package} import Account, Seconds, Tokens, UsdFloat
from {package}.units import Credits


def misuse(account: Account, usd: UsdFloat, credits: Credits) -> None:
    account.cost = UsdFloat(0) if usd > 1 else account.balance  # 1
    account.balance = Tokens(5)  # 2
    account.spent = [Tokens(5)]  # 3
    account.by_stage = {{"a": Seconds(5)}}  # 4
    account.pair = (credits, "x")  # 5
    account.balance = 5  # 6
    Account(cost=credits, balance=credits, spent=[])  # 7
    account.limit = Seconds(1)  # 8
"""


def _complaints(made, text: str) -> dict[str, tuple[int, str]]:
    (made.folder / "use.py").write_text(text.format(package=made.package.__name__), encoding="utf-8")
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (made.folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    told = {}
    for command in (["mypy", "--strict", "."], ["pyright", "--pythonpath", sys.executable]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=made.folder, capture_output=True, text=True, check=False
        )
        told[command[0]] = done.returncode, done.stdout + done.stderr
    return told


def test_type_checkers_tell_units_apart(made):
    package = made(SCHEMAS)
    for code, told in _complaints(package, RIGHT).values():
        assert code == 0, told
    lines = WRONG.splitlines()
    marked = {at for at, line in enumerate(lines, 1) if re.search(r"# \d$", line)}
    for name, (_, told) in _complaints(package, WRONG).items():
        found = {int(one) for one in re.findall(r"use\.py:(\d+):.*error", told)}
        assert found == marked, (name, told)


@pytest.mark.parametrize(("change", "fits"), [
    ({}, True), ({"cost": 1}, True), ({"cost": -1}, False), ({"cost": "1"}, False), ({"cost": True}, False),
    ({"balance": 1.5}, False), ({"balance": -1}, False), ({"balance": "1"}, False), ({"limit": 10}, False),
    ({"limit": None}, True), ({"balance": None}, False), ({"by_stage": {"a": None, "b": 2}}, True),
    ({"by_stage": {"a": "1"}}, False), ({"pair": [1, "x"]}, True), ({"pair": ["x", 1]}, False),
    ({"exact": "1.50"}, True), ({"exact": "x"}, False), ({"more": 1.5}, True), ({"more": "1"}, False),
    ({"spent": [1, 2, 3, 4]}, False), ({"pause": 1.5}, False), ({"length": "x", "units": "y"}, True),
])  # fmt: skip
def test_the_verdicts_are_those_of_plain_numbers(made, change, fits):
    package = made(SCHEMAS)
    document = {"cost": 1.5, "balance": 5, "spent": [1]} | change
    assert package.accepts("account", document) is fits
    plain = made({"account": json.loads(json.dumps(ACCOUNT).replace("x-unit", "x-note")), "credits": CREDITS})
    assert plain.accepts("account", document) is fits


def test_at_run_time_a_unit_is_nothing(made):
    package = made(SCHEMAS).package
    held = package.Account.model_validate({"cost": 1, "balance": 2.0, "spent": [3]})
    assert (type(held.cost), type(held.balance), type(held.spent[0])) == (int, int, int)
    assert package.UsdFloat(2) == 2
    assert type(package.UsdFloat(2)) is int
    plain = made({"account": json.loads(json.dumps(ACCOUNT).replace("x-unit", "x-note")), "credits": CREDITS}).package
    assert package.Account.model_json_schema() == plain.Account.model_json_schema()


def test_a_unit_has_a_type_for_each_kind_of_value(made):
    package = made({
        "a": {"type": "object", "properties": {
            "whole": {"type": "integer", "x-unit": "percent"}, "part": {"type": "number", "x-unit": "percent"},
            "short": {"type": "number", "x-unit": "seconds"}, "odd": {"type": "integer", "x-unit": "m_2"},
            "none": {"type": "integer", "x-unit": "none"}, "point": {"type": "integer", "x-unit": "decimal"},
            "like": {"type": "integer", "x-unit": "a_float"}, "more": {"type": "number", "x-unit": "long_decimal"}}}
    }).package  # fmt: skip
    units = importlib.import_module(f"{package.__name__}.units")
    assert {name: getattr(units, name).__supertype__ for name in units.__all__} == {
        "Percent": int, "PercentFloat": float, "Seconds": int, "SecondsFloat": float, "MinutesFloat": float,
        "M_2": int, "None_": int, "Decimal_": int, "A_float": int, "Long_decimalFloat": float,
    }  # fmt: skip


def test_a_class_keeps_its_name_and_the_unit_stays_in_its_module(made):
    package = made(SCHEMAS).package
    assert issubclass(package.Credits, package.Account.__mro__[2])
    assert importlib.import_module(f"{package.__name__}.units").Credits(5) == 5
    assert {"UsdFloat", "Tokens"} <= set(package.__all__)


def test_a_package_without_units_has_no_module_for_them(made):
    assert not [one for one in made({"a": {"type": "integer"}}).rendered.outputs if "units" in one.path]
