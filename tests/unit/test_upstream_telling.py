"""What changed upstream, in words: texts beside each other, for people and for programs."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playbooks import PLAYBOOK, Files, analyse_files, edited
from receipts import accepted, compared, kept

from servicebook.layer import Key
from servicebook.upstream import clipped, word_by_word
from servicebook.upstream.telling import as_json, as_text, in_a_line
from servicebook.upstream.wording import MOST_LETTERS, MOST_WORDS, marked, readable

PRINCIPLE = "base/principles/keep-the-promise.yml"
TERMS = "base/terms/terms.yml"
OURS = {"company/principles/keep-the-promise.yml": "id: keep-the-promise\ntitle: Ours\n"}
HOLD = edited(PRINCIPLE, "title: Keep the promise", "title: Hold the promise")
SETTINGS = "company/company.yml"

TEXTS = st.text() | st.lists(st.sampled_from(["we", "ring", " ", "\n", ".", "é", "  "])).map(
    "".join
)


def told(ours: Files, now: Files) -> str:
    """Tell a company that accepted everything what has changed since."""
    drifts = tuple(compared({**ours, **now}, accepted(ours)).drifts())
    return as_text(drifts)


@given(TEXTS, TEXTS)
def test_pieces_give_both_texts_back(before: str, after: str) -> None:
    """Nothing is lost between two texts, and nothing is added."""
    pieces = list(word_by_word(before, after))

    assert "".join(one.text for one in pieces if one.sort != "after") == before
    assert "".join(one.text for one in pieces if one.sort != "before") == after
    assert all(one.text for one in pieces)


def test_words_that_are_in_both_are_said_once() -> None:
    """A changed word is a piece; what stands around it another."""
    assert [tuple(one) for one in word_by_word("We ring early.", "We ring at once.")] == [
        ("both", "We ring "),
        ("before", "early"),
        ("after", "at once"),
        ("both", "."),
    ]


def test_long_texts_are_wholly_other() -> None:
    """Nobody reads the difference of two books, and it would take long to find."""
    before, after = "a " * (MOST_WORDS + 1), "a b"

    assert [one.sort for one in word_by_word(before, after)] == ["before", "after"]


def test_marks_stand_around_words() -> None:
    """The space behind them stays outside."""
    assert marked("Keep the old promise", "Keep our promise") == (
        "Keep [-the old-] promise",
        "Keep {+our+} promise",
    )
    assert marked(None, "Keep") == (None, "Keep")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A text.", "A text."),
        ("[sic] he said", "[sic] he said"),
        ("{{ company.name }}", "{{ company.name }}"),
        ('["a", "b"]', "- a\n- b"),
        ('{"a": "b", "c": null}', "a: b\nc: "),
        ('{"list": ["a", {"b": "c", "d": "e"}]}', "list:\n  - a\n  - b: c\n    d: e"),
        ('["one\\ntwo"]', "- one\n  two"),
        ('{"why": "one\\ntwo"}', "why:\n  one\n  two"),
        ("[]", ""),
    ],
)
def test_lists_and_fields_are_shown_as_authors_write_them(text: str, shown: str) -> None:
    """No brackets and quotes that nobody typed."""
    assert readable(text) == shown


@pytest.mark.parametrize("text", ["[" * 100_000, f"[{'1' * 5_000}]", '{"a": ' * 50_000])
def test_text_full_of_brackets_is_shown_as_it_is(text: str) -> None:
    """Whatever an author wrote, it is no reason to stop."""
    assert readable(text) == text


@given(st.text())
def test_clipped_text_fits_into_a_sentence(text: str) -> None:
    """One line, not too long."""
    assert len(clipped(text)) <= MOST_LETTERS
    assert "\n" not in clipped(text)


def test_change_beneath_is_told_with_three_texts() -> None:
    """Where it is, what it was, what it is, and what the company says."""
    text = told(OURS, HOLD)

    assert text == (
        "Changed upstream beneath a change of yours. Keep yours or take theirs, then accept:\n"
        "  principles/keep-the-promise, title  (company/principles/keep-the-promise.yml:2)\n"
        "    then (1.0.0): [-Keep-] the promise\n"
        "    now: {+Hold+} the promise\n"
        "    yours: Ours"
    )


def test_text_of_several_lines_begins_below_its_name() -> None:
    """A list stands in the form in which authors write it."""
    ours = {
        "company/principles/keep-the-promise.yml": "id: keep-the-promise\nlooks_like: [A note]\n"
    }
    text = told(ours, edited(PRINCIPLE, "[A call at five]", "[A call at six, A visit]"))

    assert "    now:\n      - A call at {+six\n      - A visit+}\n" in text
    assert text.endswith("    yours: - A note")


def test_hidden_item_is_told_to_be_taken_out() -> None:
    """The company says nothing in its place."""
    hide = {"company/terms/promise.yml": "id: promise\nhide: yes\nreason: Ours.\n"}
    text = told(hide, edited(TERMS, "What we said", "All we said"))

    assert "  terms/promise  (company/terms/promise.yml:1)\n" in text
    assert "    yours: taken out" in text


def test_what_is_lost_is_told_with_what_it_was() -> None:
    """So that a company can write it down as its own."""
    ours = {"company/terms/promise.yml": "id: promise\ntitle: Our word\n"}

    assert told(ours, {TERMS: None}) == (
        "Removed upstream, and changed by you. Mend your file, then accept:\n"
        "  terms/promise  (company/terms/promise.yml:1)\n"
        "    then: title: Promise\n"
        "    now: nothing\n"
        "    yours: title: Our word"
    )


def test_new_items_are_told_by_name_and_place() -> None:
    """Nobody need search for them."""
    new = edited(TERMS, "- id: promise", "- {id: new, title: N, definition: N.}\n- id: promise")

    assert told({}, new) == (
        "New upstream, and not published before you accept it, or hide it with a reason:\n"
        "  terms/new  (base/terms/terms.yml:1)"
    )


def test_numbers_of_each_sort_stand_in_a_line() -> None:
    """Those to be decided come first."""
    drifts = tuple(compared({**OURS, **HOLD, TERMS: None}, accepted(OURS)).drifts())

    assert in_a_line(drifts) == "1 changed beneath yours, 1 removed"
    assert in_a_line(()) == "nothing has changed upstream since you last accepted it"


def test_json_holds_everything() -> None:
    """For programs, each step with its place and texts as they are."""
    drifts = tuple(compared({**OURS, **HOLD}, accepted(OURS)).drifts())
    form = json.loads(as_json(drifts, "2.0.0"))

    assert list(form) == ["format", "version", "decisions", "steps"]
    assert (form["format"], form["version"], form["decisions"]) == (1, "2.0.0", 1)
    assert form["steps"][0] == {
        "state": "beneath",
        "item": "principles/keep-the-promise",
        "path": "title",
        "file": "company/principles/keep-the-promise.yml",
        "line": 2,
        "column": 1,
        "then": "Keep the promise",
        "now": "Hold the promise",
        "yours": "Ours",
        "since": "1.0.0",
    }


@pytest.mark.parametrize(
    ("word", "state", "code"), [("publish", "arrived", None), ("propose", "new", "PB505")]
)
def test_company_says_what_becomes_of_new_items(
    tmp_path: Path, word: str, state: str, code: str | None
) -> None:
    """They wait until they are accepted, unless it wants them at once."""
    settings = {SETTINGS: f"{PLAYBOOK[SETTINGS]}new_items: {word}\n"}
    analysis = analyse_files(tmp_path, {**settings, **kept({TERMS: None})})
    is_published = Key("terms", "promise") in analysis.graph.records

    assert [one.state for one in analysis.settled.drifts] == [state]
    assert [one.code for one in analysis.found] == ([code] if code else [])
    assert is_published == (word == "publish")


def test_company_cannot_want_anything_else(tmp_path: Path) -> None:
    """A slip is told, with what there is to choose from."""
    settings = {SETTINGS: f"{PLAYBOOK[SETTINGS]}new_items: published\n"}
    (found,) = analyse_files(tmp_path, settings).found

    assert (found.code, found.span.line) == ("PB104", 6)
