"""Corrected lines: what somebody would see had they typed what a finding says."""

import pytest
from findings import PATH, edit, quoting

from servicebook.diagnostics import Edit, Span
from servicebook.report import Console, as_text
from servicebook.rules import UNKNOWN_KEY

TEXT = "one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 5\nsix: 6\n"


def typed(*fix: Edit, text: str = TEXT, console: Console | None = None) -> list[str]:
    """Return the rows that show how it should be."""
    found = UNKNOWN_KEY.at(fix[0].span, "x", fix=fix)
    rows = as_text([found], quoting({PATH: text}), console or Console()).split("\n")
    return rows[rows.index("  = corrected:") + 1 :] if "  = corrected:" in rows else []


def block(line: int, column: int, end_line: int, end_column: int, text: str) -> Edit:
    """Write something else over lines."""
    return Edit(Span(PATH, line, column, end_line, end_column), text)


@pytest.mark.parametrize(
    ("fix", "rows"),
    [
        ([edit(2, 1, 4, "zwei")], ["2 + zwei: 2"]),
        ([edit(2, 6, 6, '"'), edit(2, 7, 7, '"')], ['2 + two: "2"']),
        ([edit(2, 7, 7, "00")], ["2 + two: 200"]),
        ([edit(1, 1, 1, "null: 0\n")], ["1 + null: 0"]),
        ([edit(2, 7, 7, "\nmore: 2")], ["3 + more: 2"]),
        ([edit(7, 1, 1, "seven: 7\n")], ["7 + seven: 7"]),
        ([block(2, 1, 3, 1, "")], []),
        ([block(1, 7, 2, 7, "")], []),
        ([block(2, 5, 3, 6, " ")], ["2 + two: : 3"]),
        ([block(2, 1, 4, 1, "a: 1\nb: 2\nc: 3\n")], ["2 + a: 1", "3 + b: 2", "4 + c: 3"]),
        ([edit(1, 1, 1, "  "), edit(3, 1, 1, "  ")], ["1 +   one: 1", "3 +   three: 3"]),
        ([edit(1, 1, 1, "x: 0\n"), edit(5, 1, 5, "fünf")], ["1 + x: 0", "6 + fünf: 5"]),
        ([block(1, 1, 3, 1, ""), edit(5, 1, 5, "fünf")], ["3 + fünf: 5"]),
    ],
)
def test_lines_that_come_out_different_are_shown(fix: list[Edit], rows: list[str]) -> None:
    """With the numbers that they then have; lines that are only deleted need not be typed."""
    assert typed(*fix) == rows


def test_many_lines_are_shown_in_part() -> None:
    """Four show how it is done."""
    fix = [edit(line, 1, 1, "  ") for line in range(1, 7)]

    assert typed(*fix)[3:] == ["4 +   four: 4", "    … and 2 more"]


def test_number_of_a_new_line_has_room() -> None:
    """A line that follows the ninth is the tenth, whatever the finding's own number."""
    text = "a: 1\n" * 9
    found = UNKNOWN_KEY.at(edit(9, 1, 2, "").span, "x", fix=[edit(9, 5, 5, "\nb: 2")])
    rows = as_text([found], quoting({PATH: text})).split("\n")

    assert rows[2] == " 9 | a: 1"
    assert rows[-1] == "10 + b: 2"


def test_change_in_a_very_long_line_is_shown() -> None:
    """The part around the change, cut like a quoted line."""
    text = f"{'a' * 3000}: {'b' * 3000}\n"
    (row,) = typed(edit(1, 3001, 3003, " = "), text=text)

    assert len(row) <= 160
    assert row.startswith("1 + …a")
    assert "a = b" in row
    assert row.endswith("b…")


def test_long_new_text_is_cut() -> None:
    """A correction can be longer than what was there."""
    (row,) = typed(edit(2, 6, 7, "x" * 3000))

    assert row.startswith("2 + two: xxx")
    assert row.endswith("x…")
    assert len(row) <= 160


def test_console_without_our_sign_gets_a_simpler_one() -> None:
    """As for a quoted line."""
    fix = [edit(line, 1, 1, "  ") for line in range(1, 7)]

    assert typed(*fix, console=Console("ascii"))[-1] == "    ... and 2 more"
