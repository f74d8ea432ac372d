"""Findings as text: exactly what a person reads."""

import pytest
from findings import FILES, FINDING, OTHER_PATH, PATH, edit, on_line, quoting

from servicebook.diagnostics import Diagnostic, Label, Span, in_order, start_of
from servicebook.report import Sources, as_text, count, summary, where_to_read_more
from servicebook.rules import HIDDEN_REFERENCE, UNKNOWN_KEY, WRONG_TYPE

HEAD = f"{PATH}:4:1: error[PB101] a principle has no `porpose`"


def show(*found: Diagnostic) -> str:
    """Write findings in the files above."""
    return as_text(found, quoting(FILES))


def test_finding_is_shown_with_line_help_correction_and_other_places() -> None:
    """Everything that somebody needs stands in one block, in the order in which they need it."""
    assert show(FINDING) == "\n".join(
        [
            HEAD,
            "  |",
            "4 | porpose: To answer.",
            "  | ^^^^^^^",
            "  = help: did you mean `purpose`?",
            "  = corrected:",
            "4 + purpose: To answer.",
            f"  = first defined here: {OTHER_PATH}:1:1",
            "  |",
            "1 | id: b",
            "  | ^^^^^",
        ]
    )


def test_finding_of_a_place_alone_is_one_line() -> None:
    """A folder or a missing file has no lines, and not every finding has advice."""
    assert show(UNKNOWN_KEY.at(start_of("base/none.yml"), "x")) == (
        "base/none.yml:1:1: error[PB101] x"
    )


def test_empty_file_is_not_quoted() -> None:
    """A caret below nothing says nothing."""
    assert (
        as_text([UNKNOWN_KEY.at(start_of("e.yml"), "x")], quoting({"e.yml": ""})).count("\n") == 0
    )


def test_empty_line_is_quoted_with_its_number() -> None:
    """What is missing on an empty line is shown there."""
    found = UNKNOWN_KEY.at(on_line(2, 1, 1, "e.yml"), "x")

    assert as_text([found], quoting({"e.yml": "a: b\n\nc: d\n"})).endswith("  |\n2 |\n  | ^")


def test_place_behind_the_last_line_is_not_quoted() -> None:
    """A file that has become shorter since it was read is no reason to fail."""
    found = UNKNOWN_KEY.at(on_line(9, 1, 2), "x", fix=[edit(9, 1, 2, "y")])

    assert show(found) == f"{PATH}:9:1: error[PB101] x"


def test_place_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    """The rest is not shown."""
    assert show(UNKNOWN_KEY.at(Span(PATH, 1, 5, 2, 3), "x")).endswith("1 | id: a\n  |     ^")


def test_place_behind_the_end_of_its_line_has_a_caret() -> None:
    """What ought to follow is marked where it ought to stand."""
    assert show(UNKNOWN_KEY.at(on_line(1, 6, 6), "x")).endswith("1 | id: a\n  |      ^")


def test_numbers_of_all_lines_stand_below_one_another() -> None:
    """The margin is as wide as the highest number that is shown."""
    files = {"m.yml": "id: a\n" * 100}
    label = Label(on_line(100, 1, 3, "m.yml"), "again here")
    found = UNKNOWN_KEY.at(on_line(2, 1, 3, "m.yml"), "x", "y", label)

    assert as_text([found], quoting(files)).split("\n")[1:] == [
        "    |",
        "  2 | id: a",
        "    | ^^",
        "    = help: y",
        "    = again here: m.yml:100:1",
        "    |",
        "100 | id: a",
        "    | ^^",
    ]


def test_advice_of_several_lines_stands_below_one_another() -> None:
    """An example to type may need more than one line."""
    assert show(UNKNOWN_KEY.at(start_of("x"), "x", "write\n- one\n- two")).split("\n")[1:] == [
        "  = help: write",
        "          - one",
        "          - two",
    ]


def test_findings_stand_apart() -> None:
    """An empty line between two, and none within one."""
    assert show(FINDING, FINDING) == f"{show(FINDING)}\n\n{show(FINDING)}"
    assert "\n\n" not in show(FINDING)


NOTE = HIDDEN_REFERENCE.at(start_of("a"), "x")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "1 item: nothing found"),
        ([FINDING], "1 item: 1 error"),
        ([NOTE, FINDING, FINDING], "1 item: 2 errors, 1 note"),
    ],
)
def test_findings_are_counted(found: list[Diagnostic], said: str) -> None:
    """Errors first, in words."""
    assert summary(1, found) == said
    assert count(found) == said.removeprefix("1 item: ")


def test_command_that_says_more_names_the_first_error() -> None:
    """Whoever has only notes needs no explanation."""
    other = WRONG_TYPE.at(start_of("a"), "x")

    assert where_to_read_more([NOTE, FINDING, other]).endswith("type: servicebook explain PB101")
    assert where_to_read_more([NOTE]) == ""


def test_order_is_that_of_places_then_codes() -> None:
    """Files by name, lines and columns by number."""
    other = UNKNOWN_KEY.at(on_line(10, 1, 2), "x")
    note = HIDDEN_REFERENCE.at(FINDING.span, "x")

    assert in_order([other, note, FINDING]) == (FINDING, note, other)


def test_each_file_is_read_once() -> None:
    """Twenty thousand findings in a file do not read it twenty thousand times."""
    asked: list[str] = []

    def read_lines(path: str) -> list[str]:
        asked.append(path)
        return FILES[path].split("\n")

    as_text([FINDING] * 20_000, Sources([FINDING], read_lines))
    assert asked == [PATH, OTHER_PATH]
