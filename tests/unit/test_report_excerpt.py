"""Quoted lines: carets stand below what they mean, whatever the line holds."""

import unicodedata

import pytest
from findings import on_line, quoting
from hypothesis import given
from hypothesis import strategies as st

from servicebook.report import Console, as_text
from servicebook.rules import UNKNOWN_KEY


def quoted(line: str, start: int, end: int, console: Console | None = None) -> tuple[str, str]:
    """Mark the columns of a line and return the two rows that show it."""
    found = UNKNOWN_KEY.at(on_line(1, start, end, "a.yml"), "x")
    rows = as_text([found], quoting({"a.yml": line}), console or Console()).split("\n")
    return rows[2].removeprefix("1 | "), rows[3].removeprefix("  | ")


def columns(text: str) -> int:
    """Count a terminal's columns as Unicode says, apart from how the report does."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.category(c) in {"Mn", "Me"} for c in text)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("title: plain words", "plain"),
        ("title: 日本語 words", "words"),
        ("title: 日本語 words", "日本語"),
        ("title: e\u0301te\u0301 words", "words"),
        ("title: e\u0301te\u0301 words", "e\u0301te\u0301"),
        ("title:\t\twords", "words"),
        ("title: \u200b\u202e words", "words"),
        ("title: 🙂 words", "words"),
        ("title: full-width： words", "words"),
    ],
)
def test_carets_stand_below_the_words(line: str, word: str) -> None:
    """Wide and combining characters, tabs and what is shown by its number are counted as shown."""
    start = line.index(word)
    shown, marks = quoted(line, start + 1, start + len(word) + 1)

    assert columns(marks.split("^")[0]) == columns(shown[: shown.index(word)])
    assert marks.count("^") == columns(word)


def test_tab_is_shown_as_blanks() -> None:
    """A tab goes as far as each console likes; blanks do not."""
    assert quoted("\ttitle: x", 1, 2) == ("    title: x", "^^^^")


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u2003"])
def test_blank_that_is_marked_is_shown_by_its_number(blank: str) -> None:
    """Nobody sees the difference between two blanks; elsewhere it stays as it is."""
    assert quoted(f" {blank}a: b{blank}c", 1, 3)[0] == f" <U+{ord(blank):04X}>a: b{blank}c"


LONG = "a" * 300 + "HERE" + "b" * 300


@pytest.mark.parametrize(
    ("line", "is_cut_before", "is_cut_behind"),
    [
        (LONG, True, True),
        (f"HERE{LONG[304:]}", False, True),
        (f"{LONG[:300]}HERE", True, False),
        (f"{LONG[:100]}HERE{LONG[304:]}", True, True),
        (f"{LONG[:20]}HERE{LONG[304:]}", False, True),
        ("界" * 100 + "HERE" + "界" * 100, True, True),
        ("界" * 70 + "HERE" + "界" * 70, True, True),
        ("e\u0301" * 200 + "HERE", True, False),
        (f"{LONG[:60]}HERE{LONG[304:360]}", False, False),
    ],
)
def test_long_line_is_cut_around_the_place(
    line: str, *, is_cut_before: bool, is_cut_behind: bool
) -> None:
    """What matters can be seen, the row is not too long, and it shows where it was cut."""
    start = line.index("HERE")
    shown, marks = quoted(line, start + 1, start + 5)

    assert "HERE" in shown
    assert columns(f"1 | {shown}") <= 160
    assert columns(marks) == columns(shown[: shown.index("HERE") + 4])
    assert shown.startswith("…") == is_cut_before
    assert shown.endswith("…") == is_cut_behind


@pytest.mark.parametrize("start", [1, 20, 60, 301, 560, 600])
def test_cut_line_fills_its_row(start: int) -> None:
    """As much as there is room for is shown, wherever the place stands in its line."""
    shown, _ = quoted(LONG, start, start + 4)

    assert 150 <= len(shown) <= 156


def test_what_is_marked_is_cut_too() -> None:
    """Ten thousand carets help nobody."""
    shown, marks = quoted("a" * 10_000, 1, 10_001)

    assert len(f"1 | {shown}") <= 160
    assert marks == "^" * (len(shown) - len("…"))


def test_narrow_console_has_shorter_lines() -> None:
    """A line that a terminal breaks has its carets in the wrong place."""
    shown, _ = quoted(LONG, 301, 305, Console(columns=60))

    assert len(f"1 | {shown}") <= 60


@given(st.text(), st.integers(1, 50), st.integers(1, 50), st.integers(30, 100))
def test_any_line_can_be_quoted(line: str, start: int, end: int, room: int) -> None:
    """Nothing that stands in a line makes the report fail or steer the console."""
    line = line.replace("\n", "")
    found = UNKNOWN_KEY.at(on_line(1, start, start + end, "a.yml"), "x")
    shown = as_text([found], quoting({"a.yml": line}), Console(columns=room))

    assert all(c.isprintable() or unicodedata.category(c) == "Zs" or c == "\n" for c in shown)
    assert "^" in shown or not line
