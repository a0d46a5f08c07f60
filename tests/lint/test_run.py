"""What the configuration and the contracts themselves say about findings."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.lint.rule import offence_of
from codegen.lint.run import lint_package, strangers
from tests.lint.conftest import Packager

PLAIN = {"type": "object", "properties": {"userId": {"type": "string"}, "name": {"type": "string"}}}


def _stored(**properties: Any) -> dict[str, Any]:
    """A documented collection with these fields."""
    return {
        "description": "An alert.",
        "x-store": {"engine": "firestore", "name": "alerts", "key": ["id"]},
        "type": "object",
        "properties": {"id": {"description": "Identifies it.", "type": "string", "format": "uuid"}, **properties},
    }


def _text(**more: Any) -> dict[str, Any]:
    return {"description": "A text.", "type": "string", **more}


def _accepting(reason: str, offence: str = "unbounded-text") -> dict[str, Any]:
    return {"x-lint": {"accept": {offence: reason}}}


@pytest.mark.parametrize("name", ["lint/unbounded-text", "unbounded-text", "shop/unbounded-text"])
@pytest.mark.parametrize("level", ["error", "warning", "info"])
def test_the_configuration_decides_how_bad_an_offence_is(name: str, level: str, packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text()))
    assert [(offence_of(one.code), one.severity) for one in lint_package(package, {name: level})] == [
        ("unbounded-text", level)
    ]


def test_an_offence_that_is_off_is_not_reported(packaged: Packager) -> None:
    assert lint_package(packaged(alert=_stored(message=_text())), {"unbounded-text": "off"}) == ()


def test_the_entry_of_a_package_wins_over_that_of_the_project(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text()))
    severities = {"lint/unbounded-text": "error", "shop/unbounded-text": "off", "other/unbounded-text": "error"}
    assert lint_package(package, severities) == ()


def test_a_finding_of_the_model_is_judged_by_the_configuration_too(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text(format="shout", maxLength=3)))
    assert [one.code.name for one in lint_package(package, {})] == ["ir/unasserted-format"]
    assert lint_package(package, {"ir/unasserted-format": "off"}) == ()
    assert [one.severity for one in lint_package(package, {"unasserted-format": "error"})] == ["error"]


def test_entries_that_name_no_rule_are_known() -> None:
    right = {"unbounded-text": "off", "shop/unbounded-text": "off", "ir/unasserted-format": "off"}
    wrong = {"lint/unbound-text": "off", "elsewhere/missing-key": "off"}
    assert strangers(right | wrong, frozenset({"shop"})) == tuple(wrong)


def test_a_field_accepts_an_offence_with_a_reason(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text(**_accepting("the sender limits it"))))
    assert lint_package(package, {}) == ()


def test_a_contract_accepts_an_offence_everywhere_in_it(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text(), note=_text()) | _accepting("the sender limits both"))
    assert lint_package(package, {}) == ()


def test_a_field_accepts_nothing_for_its_neighbour(packaged: Packager) -> None:
    package = packaged(alert=_stored(text=_text(**_accepting("short")), text_note=_text()))
    assert [one.place.pointer for one in lint_package(package, {})] == ["/properties/text_note"]


def test_an_acceptance_that_accepts_nothing_is_reported(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text(maxLength=9, **_accepting("no longer true"))))
    found = lint_package(package, {})
    assert [(one.code.name, one.place.pointer) for one in found] == [
        ("lint/unused-acceptance", "/properties/message/x-lint/accept/unbounded-text")
    ]


def test_an_acceptance_of_an_offence_that_there_is_not_is_reported_with_a_guess(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text(maxLength=9, **_accepting("typo", "unbound-text"))))
    (one,) = lint_package(package, {})
    assert "did you mean `unbounded-text`" in one.message


def test_an_acceptance_of_a_rule_that_is_off_is_left_alone(packaged: Packager) -> None:
    package = packaged(alert=_stored(message=_text(**_accepting("the sender limits it"))))
    assert lint_package(package, {"unbounded-text": "off"}) == ()


def test_an_acceptance_without_a_reason_is_no_contract(packaged: Packager) -> None:
    with pytest.raises(AssertionError, match="invalid-annotation"):
        packaged(alert=_stored(message=_text(**_accepting(" "))))


def test_plain_json_schema_is_warned_and_never_asked_for_stores(packaged: Packager) -> None:
    found = lint_package(packaged(user=PLAIN), {})
    assert {one.severity for one in found} == {"warning"}
    assert {offence_of(one.code) for one in found} == {"undocumented-contract", "undocumented-field", "not-snake-case"}


def test_the_same_names_are_errors_once_a_package_has_a_store(packaged: Packager) -> None:
    found = lint_package(packaged(user=PLAIN, alert=_stored()), {})
    assert {one.severity for one in found} == {"error"}
    assert "missing-store" in {offence_of(one.code) for one in found}


def test_an_empty_package_has_no_findings(packaged: Packager) -> None:
    package = packaged(alert=_stored())
    assert lint_package(package, {}) == ()


def test_a_rule_that_has_to_be_turned_on_is_off_until_then(packaged: Packager) -> None:
    package = packaged(alert=_stored())
    assert lint_package(package, {}) == ()
    assert [one.severity for one in lint_package(package, {"shop/missing-metadata": "info"})] == ["info"]


def test_a_field_that_two_contracts_share_is_reported_once_where_it_stands(packaged: Packager) -> None:
    part = {"description": "One.", "type": "object", "properties": {"name": {"type": "string"}}}
    either = {"description": "Either.", "oneOf": [{"$ref": "one.schema.json"}, {"$ref": "two.schema.json"}]}
    package = packaged(
        one=part, two=part, either=either, more={"description": "M.", "allOf": [{"$ref": "one.schema.json"}]}
    )
    found = [(one.place.file, one.place.pointer) for one in lint_package(package, {})]
    assert found == [
        ("contracts/one.schema.json", "/properties/name"),
        ("contracts/two.schema.json", "/properties/name"),
    ]
