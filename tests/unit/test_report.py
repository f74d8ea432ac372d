"""Findings as text: exactly what a person reads on a terminal."""

import pytest

from servicebook.diagnostics import Diagnostic, Label, Severity, Span, in_order, start_of
from servicebook.report import as_text, count, printable
from servicebook.rules import HIDDEN_REFERENCE, UNKNOWN_KEY, did_you_mean, nearest

LINES = {"base/a.yml": ["id: a", "titel: A"]}
FIRST = UNKNOWN_KEY.at(
    Span("base/a.yml", 2, 1, 2, 6), "a term has no `titel`", "did you mean `title`?"
)
SECOND = Label(Span("base/a.yml", 1, 1, 1, 3), "first written here")


def show(*found: Diagnostic) -> str:
    """Write findings, with the lines of the files above."""
    return as_text(found, lambda path: LINES.get(path, []))


def test_finding_is_shown_with_its_line_and_advice() -> None:
    """Code, name, message, place, the line itself, and what to do."""
    assert show(FIRST) == (
        "error[PB101] unknown-key: a term has no `titel`\n"
        "  --> base/a.yml:2:1\n"
        " 2 | titel: A\n"
        "   | ^^^^^\n"
        "   = help: did you mean `title`?"
    )


def test_second_place_is_shown_too() -> None:
    """With what it has to do with the first."""
    found = UNKNOWN_KEY.at(Span("base/a.yml", 2, 8, 2, 9), "twice", None, SECOND)

    assert show(found) == (
        "error[PB101] unknown-key: twice\n"
        "  --> base/a.yml:2:8\n"
        " 2 | titel: A\n"
        "   |        ^\n"
        "   = first written here:\n"
        "  --> base/a.yml:1:1\n"
        " 1 | id: a\n"
        "   | ^^"
    )


def test_place_without_a_line_is_shown_alone() -> None:
    """A folder or a missing file has no lines."""
    assert show(UNKNOWN_KEY.at(start_of("base/none.yml"), "x")) == (
        "error[PB101] unknown-key: x\n  --> base/none.yml:1:1"
    )


def test_span_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    """The rest is not shown."""
    assert show(UNKNOWN_KEY.at(Span("base/a.yml", 1, 5, 2, 3), "x")).endswith(
        " | id: a\n   |     ^"
    )


def test_findings_stand_apart() -> None:
    """An empty line between two."""
    assert show(FIRST, FIRST).count("\n\n") == 1


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "nothing found"),
        ([FIRST], "1 error"),
        ([FIRST, FIRST], "2 errors"),
        ([FIRST, HIDDEN_REFERENCE.at(start_of("a"), "x")], "1 error, 1 note"),
    ],
)
def test_findings_are_counted(found: list[Diagnostic], said: str) -> None:
    """Errors first, in words."""
    assert count(found) == said


@pytest.mark.parametrize(
    "text", ["\x1b[2J", "\x07", "\r", "a\x00b", "\u202e", "\x9b31m", "\n", "\u200b"]
)
def test_control_characters_are_replaced(text: str) -> None:
    """A text cannot clear the terminal, ring its bell or turn its letters round."""
    assert "\N{REPLACEMENT CHARACTER}" in printable(text)
    assert printable(text).isprintable()


@pytest.mark.parametrize("text", ["é “x” – 日本 🙂", "a b"])
def test_letters_are_kept(text: str) -> None:
    """Every language can be read."""
    assert printable(text) == text


def test_hostile_line_is_shown_harmless() -> None:
    """Message, line, path and advice go through the same filter."""
    found = UNKNOWN_KEY.at(Span("\x1b.yml", 1, 1, 1, 2), "\x1b[2J", "\x1b[0m")
    text = as_text([found], lambda _: ["\x1b]0;x\x07"])

    assert not [c for c in text if not c.isprintable() and c != "\n"]


def test_order_is_that_of_places_then_codes() -> None:
    """Files by name, lines and columns by number."""
    other = UNKNOWN_KEY.at(Span("base/a.yml", 10, 1, 10, 2), "x")
    note = HIDDEN_REFERENCE.at(FIRST.span, "x")

    assert in_order([other, note, FIRST]) == (FIRST, note, other)


def test_only_an_error_stops() -> None:
    """A note does not."""
    assert FIRST.is_error
    assert not HIDDEN_REFERENCE.at(start_of("a"), "x").is_error
    assert HIDDEN_REFERENCE.severity is Severity.NOTE


@pytest.mark.parametrize(
    ("word", "meant"),
    [("titel", "title"), ("sumary", "summary"), ("tag", "tags"), ("xyz", None), ("", None)],
)
def test_nearest_word_is_the_one_meant(word: str, meant: str | None) -> None:
    """Or none, if nothing is near."""
    assert nearest(word, ["title", "summary", "tags"]) == meant


def test_all_words_are_named_where_none_is_near() -> None:
    """In the order of the alphabet."""
    assert did_you_mean("xyz", ["b", "a"]) == "it can be: `a`, `b`"
    assert did_you_mean("xyz", []) == "there is none"
