"""When something is due, counted from the first day; and what the scripts are published as."""

import pytest

from servicebook.model.due import days_after_start
from servicebook.render import TEMPLATES_PATH
from servicebook.scripts import scripts


@pytest.mark.parametrize(
    ("due", "days"),
    [
        ("before day 1", -3),
        ("before-day-1", -3),
        ("day 1", 0),
        ("Day 30", 29),
        ("day-90", 89),
        ("week 1", 4),
        ("week 2", 11),
        ("same day", 0),
        ("within a week", 7),
        ("within 3 days", 3),
        ("within 1 day", 1),
        ("within 2 weeks", 14),
    ],
)
def test_day_is_counted_from_the_first(due: str, days: int) -> None:
    assert days_after_start(due) == days


@pytest.mark.parametrize(
    "due",
    [
        "",
        "before release",
        "day",
        "day 0",
        "day thirty",
        "day -1",
        "day 3000",
        "day ٣",
        "day 30 or so",
        "same week",
        "week 0",
        "before day 2",
        "within a month",
        "notes out the same day",
    ],
)
def test_text_that_tells_no_day_has_none(due: str) -> None:
    """It is shown as it was written."""
    assert days_after_start(due) is None


DRAWINGS = "http://www.w3.org/2000/svg"
"""The name of a language, which nobody fetches."""


def test_scripts_find_every_module_that_they_import() -> None:
    """All are published in one folder."""
    found = scripts(TEMPLATES_PATH)
    imported = {
        line.split('"')[1]
        for text in found.values()
        for line in text.splitlines()
        if line.startswith(("import ", "} from")) and '"' in line
    }
    assert "servicebook.js" in found
    assert len(imported) > 5
    assert {f"./{name}" for name in found} >= imported


def test_scripts_say_nothing_and_ask_nobody() -> None:
    """Words stand in the page; no text becomes HTML or a program; nothing is fetched."""
    never = ("innerHTML", "insertAdjacentHTML", "eval(", "Function(", "fetch(", "XMLHttpRequest",
             "document.write", "://", "confirm(", "alert(")  # fmt: skip
    for name, text in scripts(TEMPLATES_PATH).items():
        said = text.replace(DRAWINGS, "")
        assert [one for one in never if one in said] == [], name
