"""What principles, stories, checklists and reviews may do without a word from us."""

from datetime import date
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, Files, analyse_files, compile_files, edited
from running import ROOT

from servicebook.checks.days import months_late
from servicebook.compiler import Sources, analyse
from servicebook.diagnostics import Severity

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
SECOND = {
    "base/principles/answer-fast.yml": PLAYBOOK[PRINCIPLE].replace(
        "id: keep-the-promise\n", "id: answer-fast\n"
    )
}
CHECKLIST_NAMES_BOTH = edited(CHECKLIST, "[keep-the-promise]", "[keep-the-promise, answer-fast]")


def codes(tmp_path: Path, files: Files) -> list[str]:
    """List the codes of what is found."""
    return [one.code for one in analyse_files(tmp_path, files).found]


@pytest.mark.parametrize(
    "company_path", ["playbook_src/company", "playbook_src/examples/greenleaf-lawns"]
)
def test_shipped_playbook_has_no_error_or_warning(company_path: str) -> None:
    """What we ship keeps the rules we hold others to, on the day it was last reviewed."""
    day = date(2026, 11, 22)
    sources = Sources(ROOT, ROOT / "playbook_src/base", ROOT / company_path, day)

    assert [one for one in analyse(sources).found if one.severity is not Severity.NOTE] == []


@pytest.mark.parametrize(("part", "code"), [("anecdotes", "PB304"), ("checklists", "PB303")])
def test_part_that_a_site_leaves_out_is_not_missed(tmp_path: Path, part: str, code: str) -> None:
    """A company that shows no stories has decided so; the other part is asked for all the same."""
    parts = {"anecdotes", "checklists", "principles", "roles"} - {part}
    company = edited(COMPANY, "currency:", f"sections: [{', '.join(sorted(parts))}]\ncurrency:")

    assert codes(tmp_path, SECOND | company) == [code]


def test_story_that_cannot_be_read_may_show_any_principle(tmp_path: Path) -> None:
    """One mistake in a story is not also a principle without one."""
    wrong = edited(STORY, "polarity: good", "polarity: nice")

    assert codes(tmp_path, SECOND | CHECKLIST_NAMES_BOTH | wrong) == ["PB104"]


def test_misspelt_principle_may_be_any(tmp_path: Path) -> None:
    """A story that names a principle wrongly is one mistake."""
    wrong = edited(STORY, "[keep-the-promise]", "[keep-the-promise, answer-fats]")

    assert codes(tmp_path, SECOND | CHECKLIST_NAMES_BOTH | wrong) == ["PB201"]


def test_see_also_shows_no_principle(tmp_path: Path) -> None:
    """A story that only points to a principle does not show it."""
    story = edited(STORY, "evidence:", "see_also: [principles/answer-fast]\nevidence:")

    assert codes(tmp_path, SECOND | CHECKLIST_NAMES_BOTH | story) == ["PB303"]


def test_story_names_no_principle_where_there_are_none(tmp_path: Path) -> None:
    """A site without principles asks no story for one."""
    company = edited(COMPANY, "currency:", "sections: [anecdotes]\ncurrency:")
    story = edited(STORY, "[keep-the-promise]", "[]")

    assert codes(tmp_path, company | story) == []


def test_nine_items_and_twenty_words_are_allowed(tmp_path: Path) -> None:
    """The limits themselves are within the limits; a dash is no word."""
    items = [f"      - {{id: look-{number}, text: Look}}\n" for number in range(8)]
    text = f"      - id: read\n        text: Read – yes ·{' the notes' * 8} and e-mail\n"
    old = "      - id: read-notes\n        text: Read the notes\n"

    assert codes(tmp_path, edited(CHECKLIST, old, "".join([*items, text]))) == []


@pytest.mark.parametrize(
    "lines",
    [
        "consent: {who: The customer, how: By letter, when: 2026-11-22, until: 2026-11-22}",
        "text: outside\nconsent: {who: The customer, how: By letter, when: 2026-11-22}",
        (
            "withdrawn: yes\ntext: outside\n"
            "consent: {who: A, how: B, when: 2020-01-01, until: 2021-01-01}"
        ),
        "status: draft",
    ],
)
def test_consent_that_holds_today_is_enough(tmp_path: Path, lines: str) -> None:
    """So is none, where the story is not shown: it was taken back, or is a draft."""
    more = PLAYBOOK[STORY].replace("id: the-call", "id: more").replace("sources: [a-book]", lines)
    if "withdrawn" in lines or "draft" in lines:
        more = more.replace("uncertain: One side only.\n", "")

    assert codes(tmp_path, {"base/anecdotes/more.yml": more}) == []


def test_story_without_doubts_is_shown_without_them(tmp_path: Path) -> None:
    """Only a warning: the page leaves that part out, and keeps the rest."""
    site = compile_files(tmp_path, edited(STORY, "uncertain: One side only.\n", ""))
    (page,) = (one for one in site.pages if one.src_uri == "stories/the-call.md")

    assert "ncertain" not in page.html
    assert "How we know" in page.html
    assert "A book" in page.html


def test_two_names_of_lists_that_differ_are_two(tmp_path: Path) -> None:
    """Folders tell files apart, and files with one item are called after it."""
    files = {
        "base/terms/words.yml": "- {id: call, title: Call, definition: We ring.}\n",
        "base/sources/words.yml": "- {id: note, title: Note, type: book}\n",
    }

    assert codes(tmp_path, files) == []


@pytest.mark.parametrize(
    ("reviewed", "months", "late"),
    [
        (date(2026, 5, 22), 6, None),
        (date(2026, 5, 21), 6, 0),
        (date(2026, 4, 23), 6, 0),
        (date(2026, 4, 22), 6, 1),
        (date(2025, 11, 22), 12, None),
        (date(2024, 11, 22), 12, 12),
        (date(1, 1, 1), 1, 24_309),
        (date(2026, 11, 22), 10**30, None),
    ],
)
def test_months_are_counted_by_the_calendar(reviewed: date, months: int, late: int | None) -> None:
    """A review is due on the same day of a later month, and overdue on the day after."""
    assert months_late(reviewed, months, date(2026, 11, 22)) == late


def test_short_month_ends_on_its_last_day() -> None:
    """What was reviewed on the 31st is overdue when the next month begins."""
    assert months_late(date(2026, 1, 31), 1, date(2026, 2, 28)) is None
    assert months_late(date(2026, 1, 31), 1, date(2026, 3, 1)) == 0
