"""What every printer owes: all findings, in their place, with nothing in them that could harm a reader."""

import json
import xml.etree.ElementTree as ElementTree

import pytest

from codegen.diagnostics import Code, Diagnostic, Place, finding
from codegen.report import github, junit, sarif, text
from codegen.report import json as json_report
from codegen.report.printer import visible

DUPLICATE = Code("source/duplicate-key", "error", "A key stands twice.", "The page.")
VAGUE = Code("lint/vague", "warning", "A description says nothing.", "Another page.")
HOSTILE = 'a\x1b[31m\u202eb\n::error::c\r%0A,:"<&>|`'

PLACE = Place("contracts/user.schema.json", 3, 5, "/properties/name", length=6)
FINDING = finding(DUPLICATE, "the key `name` stands twice", PLACE, help="take one away")


def nothing(file: str) -> str | None:
    return None


def test_text_shows_the_line_with_a_caret_under_the_place_and_the_help() -> None:
    source = '{\n  "properties": {\n    "name": 1\n  }\n}\n'
    assert text.render([FINDING], lambda file: source) == (
        "error[source/duplicate-key]: the key `name` stands twice\n"
        "  --> contracts/user.schema.json:3:5\n"
        "  |\n"
        '3 |     "name": 1\n'
        "  |     ^^^^^^\n"
        "   = help: take one away\n"
        "\n"
        "1 error; `type-contracts explain source/duplicate-key` says more\n"
    )


def test_text_shows_related_places_with_their_lines() -> None:
    two = FINDING.at(PLACE, related=(Place("other.json", 1, 1),))
    printed = text.render([two], lambda file: "first\nsecond\nthird\n")
    assert "  ::: other.json:1:1\n  |\n1 | first\n" in printed


def test_text_lists_the_first_related_places_and_counts_the_rest() -> None:
    many = FINDING.at(PLACE, related=tuple(Place(f"{number}.json") for number in range(14)))
    lines = text.render([many], nothing).splitlines()
    assert [line for line in lines if ":::" in line][-2:] == ["  ::: 4.json", "  ::: and 9 more"]


def test_text_sets_the_caret_under_wide_and_hidden_characters() -> None:
    place = Place("a.json", 1, 4, length=1)
    printed = text.render([FINDING.at(place)], lambda file: "한\u202ex!")
    lines = printed.splitlines()
    assert lines[3] == "1 | 한U+202Ex!"
    assert lines[4] == "  | " + " " * (2 + 6 + 1) + "^"


def test_text_cuts_a_long_line_around_the_place() -> None:
    place = Place("a.json", 1, 50_001)
    printed = text.render([FINDING.at(place)], lambda file: "x" * 50_000 + "!" + "y" * 50_000)
    shown, caret = printed.splitlines()[3:5]
    assert len(shown) < 130
    assert shown[caret.index("^")] == "!"


def test_text_survives_a_place_beyond_the_file() -> None:
    assert "^" not in text.render([FINDING.at(Place("a.json", 99, 1))], lambda file: "one line")


def test_text_prints_fifty_of_a_code_and_counts_the_rest() -> None:
    printed = text.render([FINDING] * 120 + [finding(VAGUE, "says nothing")], nothing)
    assert printed.count("the key `name` stands twice") == 50
    assert "... and 70 more of source/duplicate-key (all of them: --format json)" in printed
    assert "120 errors, 1 warning" in printed


def test_text_has_colours_only_when_asked() -> None:
    assert "\x1b" not in text.render([FINDING], nothing)
    assert "\x1b[1;31m" in text.render([FINDING], nothing, color=True)


def test_text_is_empty_without_findings() -> None:
    assert text.render([], nothing) == ""


def test_json_has_exactly_the_documented_members() -> None:
    document = json.loads(json_report.render([FINDING], nothing, {"fresh": False}))
    assert document == {
        "diagnostics": [
            {
                "code": "source/duplicate-key",
                "severity": "error",
                "message": "the key `name` stands twice",
                "file": "contracts/user.schema.json",
                "line": 3,
                "column": 5,
                "pointer": "/properties/name",
                "help": "take one away",
            }
        ],
        "fresh": False,
    }


def test_json_keeps_file_names_usable_and_readable_by_strict_readers() -> None:
    printed = json_report.render([FINDING.at(Place("käse\udcff.json", 1, 1))], nothing)
    assert printed.isascii()
    assert json.loads(printed)["diagnostics"][0]["file"] == "käseU+DCFF.json"


def test_github_escapes_what_would_end_a_property_or_a_command() -> None:
    place = Place("a,b:c%.json", 2, 7)
    printed = github.render([finding(DUPLICATE, "100 % wrong", place, help="mend it")], nothing)
    assert printed.splitlines()[0] == (
        "::error file=a%2Cb%3Ac%25.json,line=2,col=7,title=source/duplicate-key::100 %25 wrong%0Amend it"
    )


def test_github_annotates_the_ten_worst_and_lists_the_rest() -> None:
    findings = [finding(VAGUE, f"vague {number}") for number in range(12)] + [FINDING]
    lines = github.render(findings, nothing).splitlines()
    assert lines[0].startswith("::error ")
    assert sum(line.startswith("::") for line in lines) == 10
    assert lines[10:] == [
        "warning[lint/vague]  vague 9",
        "warning[lint/vague]  vague 10",
        "warning[lint/vague]  vague 11",
        "1 error, 12 warnings",
    ]


def test_the_summary_has_every_finding_and_no_markup_of_a_message() -> None:
    table = github.summary([finding(VAGUE, "a | b <img src=x> `c` [d](e)", PLACE)] * 30)
    rows = [line for line in table.splitlines() if line.startswith("| warning")]
    assert len(rows) == 30
    assert "a \\| b &lt;img src=x&gt; \\`c\\` \\[d\\](e)" in rows[0]


def test_sarif_has_a_rule_for_each_code_and_a_region_for_each_result() -> None:
    document = json.loads(sarif.render([FINDING, finding(VAGUE, "says nothing", Place("a b#.json"))], nothing))
    assert document["version"] == "2.1.0"
    run = document["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["lint/vague", "source/duplicate-key"]
    first, second = run["results"]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 5, "endColumn": 11}
    assert second["level"] == "warning"
    assert second["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b%23.json"


def test_junit_counts_errors_as_failures_and_passes_without_findings() -> None:
    suites = ElementTree.fromstring(junit.render([FINDING, finding(VAGUE, "says nothing")], nothing))
    assert (suites.get("tests"), suites.get("failures")) == ("2", "1")
    assert suites.find(".//failure").get("message") == "the key `name` stands twice"  # type: ignore[union-attr]
    assert ElementTree.fromstring(junit.render([], nothing)).get("failures") == "0"


@pytest.mark.parametrize("render", [text.render, json_report.render, github.render, sarif.render, junit.render])
def test_no_printer_lets_control_or_bidi_characters_through(render: object) -> None:
    hostile = Diagnostic(DUPLICATE, HOSTILE, Place(HOSTILE, 1, 1, HOSTILE), HOSTILE)
    printed = render([hostile], lambda file: HOSTILE)  # type: ignore[operator]
    assert "\x1b" not in printed
    assert "\u202e" not in printed
    assert "U+202E" in printed
    assert not any(line.lstrip().startswith("::error::") for line in printed.splitlines())
    if render is junit.render:
        ElementTree.fromstring(printed)


def test_visible_leaves_letters_of_every_script_alone() -> None:
    assert visible("naïve 한국어 Ω") == "naïve 한국어 Ω"
    assert visible("a\tb\u2028\ud800") == "aU+0009bU+2028U+D800"
