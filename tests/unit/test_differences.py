"""All that a company says otherwise than the base is listed: changed, hidden, replaced, added."""

import json
from datetime import date
from pathlib import Path

import pytest
from playbooks import analyse_files

from servicebook.upstream import (
    Difference,
    count_line,
    differences,
    differences_as_json,
    differences_as_text,
)

CHANGED = """\
id: keep-the-promise
changed: 2026-11-02
statement: Do what we said.
add: {looks_like: [A note]}
practices:
  - {id: write-it-down, text: Write it on the card}
  - {id: ring-early, hide: yes, reason: We write.}
  - {id: co-look, after: write-it-down, text: Look, why: It helps.}
"""
FILES = {
    "company/principles/keep-the-promise.yml": CHANGED,
    "company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: We answer.\n",
    "company/terms/co-word.yml": "id: co-word\ntitle: Word\ndefinition: Ours.\nreplaces: promise\n",
    "company/terms/co-more.yml": "id: co-more\ntitle: More\ndefinition: Ours.\n",
}


def found_in(tmp_path: Path) -> tuple[Difference, ...]:
    """List the differences of a company that does a little of everything."""
    analysis = analyse_files(tmp_path, FILES)
    assert not analysis.has_errors
    return differences(analysis.settled.layered)


def test_each_item_is_listed_once_under_what_is_done_to_it(tmp_path: Path) -> None:
    """Changed, hidden, replaced and added follow each other."""
    listed = [(one.sort, str(one.key), str(one.by or "")) for one in found_in(tmp_path)]

    assert listed == [
        ("changed", "principles/keep-the-promise", ""),
        ("hidden", "plays/no-answer", ""),
        ("replaced", "terms/promise", "terms/co-word"),
        ("added", "terms/co-more", ""),
    ]


def test_each_place_is_listed_with_the_words_of_both_sides(tmp_path: Path) -> None:
    """Fields, entries, words added, and an entry's place."""
    places = [(one.verb, one.path, one.now, one.yours) for one in found_in(tmp_path)[0].places]

    assert places[:3] == [
        ("changed", "statement", "Do what you said.", "Do what we said."),
        ("added", "looks_like", None, '[\n "A note"\n]'),
        ("changed", "practices.write-it-down.text", "Write it down", "Write it on the card"),
    ]
    assert [(one[0], one[1]) for one in places[3:]] == [
        ("hidden", "practices.ring-early"),
        ("lost", "practices.co-look"),
        ("beside", "practices.write-it-down"),
    ]


def test_day_and_reasons_are_kept(tmp_path: Path) -> None:
    """They are the company's own words."""
    changed, hidden, *_ = found_in(tmp_path)

    assert (changed.day, hidden.reason) == (date(2026, 11, 2), "We answer.")
    assert [one.reason for one in changed.places if one.reason] == ["We write."]


def test_text_shows_what_went_and_what_came(tmp_path: Path) -> None:
    """Words that both sides share stand without marks."""
    text = differences_as_text(found_in(tmp_path))

    assert "      base: Do what [-you-] said." in text
    assert "      yours: Do what {+we+} said." in text
    assert "taken out: We write." in text
    assert "because: We answer." in text


def test_json_says_the_same_to_programs(tmp_path: Path) -> None:
    """It has a number that tells its form."""
    whole = json.loads(differences_as_json(found_in(tmp_path), 13, "0.1.0"))

    assert whole["format"] == 1
    assert whole["counts"] == {"changed": 1, "hidden": 1, "replaced": 1, "added": 1}
    assert whole["items"][0]["places"][0]["base"] == "Do what you said."
    assert whole["items"][0]["places"][4]["what"] == "added"


def test_count_tells_how_far_a_company_went(tmp_path: Path) -> None:
    """In one line."""
    line = count_line(found_in(tmp_path), 13, "0.1.0")

    assert (
        line == "1 changed, 1 hidden, 1 replaced, 1 added; the base has 13 items (version 0.1.0)."
    )


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "20261101", "1.11.2026", "[2026]"])
def test_day_of_a_change_must_be_one(tmp_path: Path, day: str) -> None:
    """What is no day is told at its place."""
    files = {"company/plays/no-answer.yml": f"id: no-answer\nchanged: {day}\ntitle: Ours\n"}

    found = [one for one in analyse_files(tmp_path, files).found if one.is_error]

    assert [(one.code, one.span.line, one.span.column) for one in found] == [("PB104", 2, 10)]


def test_own_item_has_no_day_of_change(tmp_path: Path) -> None:
    """It has the day of its review."""
    own = "id: co-a\ntitle: A\ndefinition: Ours.\nchanged: 2026-11-02\n"

    found = analyse_files(tmp_path, {"company/terms/co-a.yml": own}).found

    assert [one.code for one in found if one.is_error] == ["PB101"]
