"""Types come from the schema: a field decides what a text means, never YAML."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from playbooks import analyse_files, edited, item_of

PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
PLAY = "base/plays/no-answer.yml"
LIMITS = "base/limits/limits.yml"
TERMS = "base/terms/terms.yml"
COMPANY = "company/company.yml"
TITLE = "title: Keep the promise"

TEXTS = [
    *("NO", "No", "yes", "y", "on", "true", "null", "Null", "~", "nan", ".inf"),
    *("01234", "3", "1.10", "1_000", "1e3", "0x1F", "0o7", "+1", "-0", "1,000", ".5"),
    *("8:30", "12:30:45", "190:20:30", "2024-03-01", "2024-03-01 10:00:00", "=", "<"),
]
"""What YAML, or a reader of it, would take for something else than the text it is."""


FIELDS = (
    (PRINCIPLE, TITLE, "principles/keep-the-promise", "title"),
    (STORY, "lesson: Ring.", "anecdotes/the-call", "lesson"),
    (CHECKLIST, "moment: Before you dial", "checklists/before-the-call", "moment"),
    (PLAY, "first_words: I am sorry.", "plays/no-answer", "first_words"),
    (LIMITS, "record: A note.", "limits/agent", "record"),
    (TERMS, "title: Promise", "terms/promise", "title"),
)
"""A text of each of several kinds: its file, its line, its item and its name."""


@pytest.mark.parametrize("text", TEXTS)
def test_text_field_keeps_what_was_typed(tmp_path: Path, text: str) -> None:
    """Text shown is text written, letter for letter, in every kind."""
    files: dict[str, str] = {}
    for uri, old, _, name in FIELDS:
        files |= edited(uri, old, f"{name}: {text}")
    analysis = analyse_files(tmp_path, files)

    assert [getattr(item_of(analysis, item), name) for _, _, item, name in FIELDS] == [text] * 6


@pytest.mark.parametrize("text", TEXTS)
def test_list_of_texts_keeps_what_was_typed(tmp_path: Path, text: str) -> None:
    """Entries of a list are texts like any other, in brackets and on lines of their own."""
    files = edited(PRINCIPLE, "looks_like: [A call at five]", f"looks_like: ['{text}', a]")
    files |= edited(STORY, "polarity:", f"phrases:\n  - {text}\n  - {text}\npolarity:")
    analysis = analyse_files(tmp_path, files)

    assert item_of(analysis, "principles/keep-the-promise").looks_like == (text, "a")
    assert item_of(analysis, "anecdotes/the-call").phrases == (text, text)


@pytest.mark.parametrize("text", TEXTS)
def test_setting_keeps_what_was_typed(tmp_path: Path, text: str) -> None:
    """The company's own words are texts too, and stay so where they are inserted."""
    files = edited(COMPANY, "promise:", f"variables:\n  word: {text}\npromise:")
    files |= edited(PRINCIPLE, TITLE, 'title: "{{ company.variables.word }}"')

    item = item_of(analyse_files(tmp_path, files), "principles/keep-the-promise")
    assert item.title == text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        *((text, True) for text in ("yes", "Yes", "YES", "true", "True", "on", "ON")),
        *((text, False) for text in ("no", "No", "NO", "false", "FALSE", "off", "Off")),
    ],
)
def test_yes_and_no_are_read_in_six_words(tmp_path: Path, text: str, answer: bool) -> None:  # noqa: FBT001 -- a column of the table
    """However they are written, in capitals or small."""
    item = "        text: Read the notes"
    files = edited(CHECKLIST, item, f"{item}\n        critical: {text}")

    (section,) = item_of(analyse_files(tmp_path, files), "checklists/before-the-call").sections
    assert section.items[0].critical is answer


def test_date_is_read(tmp_path: Path) -> None:
    """A day is year, month and day."""
    files = edited(PRINCIPLE, TITLE, f"{TITLE}\nreviewed: 2024-02-29")

    item = item_of(analyse_files(tmp_path, files), "principles/keep-the-promise")
    assert item.reviewed == date(2024, 2, 29)


def test_number_is_read_as_decimal(tmp_path: Path) -> None:
    """A sum is exact, and what is written after it is kept."""
    files = edited(LIMITS, "amount: 50", "amount: 19.90")

    assert item_of(analyse_files(tmp_path, files), "limits/agent").up_to.amount == Decimal("19.90")


def test_whole_number_with_leading_nought_is_decimal(tmp_path: Path) -> None:
    """YAML would read 010 as eight."""
    files = edited(PRINCIPLE, TITLE, f"{TITLE}\norder: 010")

    assert item_of(analyse_files(tmp_path, files), "principles/keep-the-promise").order == 10


def test_empty_field_is_as_if_not_there(tmp_path: Path) -> None:
    """A field that need not be there may be left empty."""
    files = edited(PRINCIPLE, TITLE, f"{TITLE}\nowner:\nphrases:\nreviewed: # soon")
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    item = item_of(analysis, "principles/keep-the-promise")
    assert (item.owner, item.phrases, item.reviewed) == (None, (), None)


def test_spaces_around_a_text_are_not_part_of_it(tmp_path: Path) -> None:
    """Nobody sees them."""
    files = edited(PRINCIPLE, TITLE, 'title: "  Keep it  "')

    assert item_of(analyse_files(tmp_path, files), "principles/keep-the-promise").title == "Keep it"


def test_single_item_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    """Small kinds are listed, or written one to a file."""
    text = "id: call\ntitle: Call\ndefinition: We ring.\n"
    analysis = analyse_files(tmp_path, {"base/terms/call.yml": text})

    assert item_of(analysis, "terms/call").title == "Call"
    assert item_of(analysis, "terms/promise").title == "Promise"


def test_item_is_frozen(tmp_path: Path) -> None:
    """A value has one state for its whole life."""
    item = item_of(analyse_files(tmp_path, {}), "principles/keep-the-promise")

    with pytest.raises(ValueError, match="frozen"):
        item.title = "Other"


def test_word_that_is_python_is_a_field(tmp_path: Path) -> None:
    """A step's `not` is read under the name that authors use."""
    files = edited("base/plays/no-answer.yml", "text: Say when", "text: Say when\n    not: Soon")

    (step,) = item_of(analyse_files(tmp_path, files), "plays/no-answer").steps
    assert step.avoid == "Soon"
