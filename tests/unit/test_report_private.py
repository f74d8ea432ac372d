"""What nobody may see is in no report."""

import json

import pytest
from findings import PATH, edit, on_line, private, quoting

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.report import Console, as_annotations, as_job_summary, as_json, as_sarif, as_text
from servicebook.rules import LONG_ITEM

ADDRESS = "jo@example.com"
LINE = f"situation: Write to {ADDRESS}, please."
START = LINE.index(ADDRESS) + 1
PLACE = on_line(1, START, START + len(ADDRESS))
MASK = "•" * len(ADDRESS)
FILES = {PATH: f"{LINE}\nmore: {LINE}\n"}
FOUND = private(PLACE, "an address stands here")


def all_forms(*found: Diagnostic) -> str:
    """Write findings in every form, with nothing escaped."""
    sources = quoting(FILES, *found)
    forms = [
        as_text(found, sources),
        as_job_summary("x", found, sources),
        *as_annotations(found, sources, Console()),
        *(
            json.dumps(json.loads(form), ensure_ascii=False)
            for form in (as_json(1, found, sources), as_sarif(found, sources))
        ),
    ]
    return "\n".join(forms)


def test_private_place_is_masked_in_its_line() -> None:
    """One sees where it is, and not what it is."""
    assert as_text([FOUND], quoting(FILES, FOUND)).split("\n")[2:] == [
        f"1 | situation: Write to {MASK}, please.",
        f"  | {' ' * (START - 1)}{'^' * len(ADDRESS)}",
    ]


def test_private_place_is_masked_for_other_findings_too() -> None:
    """The same line may be quoted for another reason, before or after."""
    long = LONG_ITEM.at(on_line(1, 1, 10), "x")
    more = LONG_ITEM.at(on_line(9, 1, 1), "x", None, Label(on_line(1, 1, 10), "see"))

    assert ADDRESS not in all_forms(long, FOUND, more)
    assert all_forms(long, FOUND, more).count(MASK) >= 3


def test_private_place_is_masked_where_its_own_finding_is_not_shown() -> None:
    """MkDocs' log shows warnings apart from errors."""
    long = LONG_ITEM.at(on_line(1, 1, 10), "x", fix=[edit(1, 1, 10, "title")])
    shown = as_text([long], quoting(FILES, FOUND))

    assert ADDRESS not in shown
    assert shown.count(MASK) == 2


@pytest.mark.parametrize(
    "found",
    [
        private(PLACE, f"`{ADDRESS}` stands here"),
        private(PLACE, "x", help=f"delete {ADDRESS}"),
        private(PLACE, "x", related=(Label(on_line(1, 1, 4), f"{ADDRESS} again"),)),
        private(PLACE, "x", fix=(edit(1, 1, 1, f"# was {ADDRESS}\n"),)),
        private(PLACE, "x", fix=(edit(1, START, START, "x"),)),
        private(Span(PATH, 1, START, 2, 1), "x"),
    ],
)
def test_private_text_is_in_no_form(found: Diagnostic) -> None:
    """Even where a rule forgot to mask it in its own words."""
    shown = all_forms(found)

    assert ADDRESS not in shown
    assert "jo@" not in shown


def test_private_text_without_a_readable_file_is_no_failure() -> None:
    """The place alone is told."""
    assert (
        as_text([FOUND], quoting({}, FOUND)) == f"{PATH}:1:21: error[PB314] an address stands here"
    )


def test_mask_is_shown_on_an_ascii_console() -> None:
    """With a sign that it has."""
    shown = as_text([FOUND], quoting(FILES, FOUND), Console("ascii"))

    assert f"Write to {'*' * len(ADDRESS)}, please." in shown


def test_private_text_is_in_no_other_finding_of_its_file() -> None:
    """A wrong value is named in words, and may be an address."""
    wrong = LONG_ITEM.at(on_line(1, 1, 10), f"`more` cannot be `{ADDRESS}`")

    assert ADDRESS not in all_forms(wrong, FOUND)
