"""A number in a text is held against a standard or limit only where it speaks of the same thing."""

from decimal import Decimal
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, Files, analyse_files, edited

from servicebook.checks.numbers.quantities import Length, lengths_in
from servicebook.checks.places import Typed
from servicebook.diagnostics import Span

PRINCIPLE = "base/principles/keep-the-promise.yml"
PLAY = "base/plays/no-answer.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
STORY = "base/anecdotes/the-call.yml"
STANDARDS = "base/standards/standards.yml"
PHONE = {
    "base/standards/more.yml": PLAYBOOK[STANDARDS]
    .replace("id: email", "id: phone")
    .replace("title: E-mail", "title: Phone")
    .replace("channel: E-mail", "channel: Phone")
    .replace("value: 1, unit: working days}", "value: 60, unit: minutes}\n  good: {text: At once}")
}

TIMES_THAT_FIT = [
    "We answer e-mail within 1 working day.",
    "We answer e-mail within one working day.",
    "We answer e-mail in a business day, or sooner.",
    "We answer e-mail within {{ standards.email.target }}.",
    "We answer the phone within an hour.",
    "We answer the phone within 60 minutes.",
    "We answer the phone within 3600 seconds.",
]
TIMES_OF_SOMETHING_ELSE = [
    "Send the e-mail within 48 hours of the visit.",
    "Somebody answers the door within 48 hours.",
    "We answer e-mail. Parcels go out within 48 hours.",
    "We answer e-mail; parcels go out within 48 hours.",
    "We answered 48 e-mails in the last 30 days.",
    "We answer e-mail, also in a week when nothing moved.",
    "We answer e-mail within an hour or two.",
    "We answer e-mail in 2026, and in 5 languages.",
    "We answer e-mail on the 2 days named.",
]
SUMS_THAT_FIT = [
    "An agent gives up to €50 per case.",
    "An agent gives up to EUR 50.",
    "An agent gives up to 50 €, no more.",
    "An agent gives up to {{ limits.agent.up_to }}.",
    "An agent gives up to €50.00.",
]
SUMS_OF_SOMETHING_ELSE = [
    "An agent gave €100 back.",
    "Prices rise by up to €100.",
    "An agent sends up to 100 letters.",
    "An agent gives up to $100.",
    "An agentless firm gives up to €100.",
]


def measure(text: str) -> Files:
    """Give the principle another measure."""
    return edited(PRINCIPLE, "measure: Promises kept.", f"measure: '{text}'")


@pytest.mark.parametrize("text", [*TIMES_THAT_FIT, *TIMES_OF_SOMETHING_ELSE])
def test_time_that_contradicts_nothing_is_left_alone(tmp_path: Path, text: str) -> None:
    """Equal times in other units, and times of other things, are no mistakes."""
    assert analyse_files(tmp_path, measure(text) | PHONE).found == ()


@pytest.mark.parametrize("text", [*SUMS_THAT_FIT, *SUMS_OF_SOMETHING_ELSE])
def test_sum_that_contradicts_nothing_is_left_alone(tmp_path: Path, text: str) -> None:
    """The limit's own sum, and sums of other things, are no mistakes."""
    assert analyse_files(tmp_path, measure(text)).found == ()


@pytest.mark.parametrize(
    ("uri", "old", "new"),
    [
        (STORY, "lesson: Ring.", "lesson: They answer e-mail within 48 hours."),
        (PRINCIPLE, "text: We think so.", "text: Others answer e-mail within 48 hours."),
        (PRINCIPLE, "[Saying yes to everything]", "[Answering e-mail within 48 hours]"),
        (PLAY, "first_words:", "phrases: [Will you answer my e-mail in 2 days]\nfirst_words:"),
        (
            PLAY,
            "    text: Say when\n",
            "    text: Say when\n    not: We answer e-mail in 2 days.\n",
        ),
    ],
)
def test_what_others_say_is_left_alone(tmp_path: Path, uri: str, old: str, new: str) -> None:
    """Stories, evidence, customers' words and words to avoid promise nothing in our name."""
    assert analyse_files(tmp_path, edited(uri, old, new)).found == ()


def test_condition_is_no_promise(tmp_path: Path) -> None:
    """Where only the item refers to the standard, a condition is something else."""
    text = PLAYBOOK[CHECKLIST].replace(
        "Read the notes", "If nobody answers, knock within 5 minutes"
    )
    text += "see_also: [standards/email]\n"

    assert analyse_files(tmp_path, {CHECKLIST: text}).found == ()


def test_sum_within_the_limit_is_left_alone(tmp_path: Path) -> None:
    """Where an entry names a limit, less may be given, and so may what a colleague agrees to."""
    limits = edited(
        "base/limits/limits.yml",
        "  must_escalate",
        "  with_colleague: {amount: 150, per: case}\n  must_escalate",
    )
    step = "    text: Waive the €5 fee\n    more: With a colleague up to €150.\n    limit: agent\n"
    play = edited(PLAY, "    text: Say when\n", step)

    assert analyse_files(tmp_path, limits | play).found == ()


def test_limit_in_words_contradicts_nothing(tmp_path: Path) -> None:
    """`Any sum` allows every sum."""
    limits = edited("base/limits/limits.yml", "{amount: 50, per: case}", "{text: Any sum}")

    assert analyse_files(tmp_path, limits | measure("An agent gives up to €100.")).found == ()


def test_value_that_was_inserted_is_left_alone(tmp_path: Path) -> None:
    """Whoever inserts another standard's or limit's value has chosen it; one change moves it."""
    lead = PLAYBOOK["base/limits/limits.yml"].replace("id: agent", "id: lead")
    lead = lead.replace("Front line", "Lead").replace("  role: agent\n", "").replace("50", "90")
    text = (
        "We answer e-mail within {{ standards.phone.target }}. "
        "An agent gives up to {{ limits.lead.up_to }}."
    )

    assert (
        analyse_files(tmp_path, measure(text) | PHONE | {"base/limits/lead.yml": lead}).found == ()
    )


def test_company_that_changes_a_standard_is_told_of_texts_with_the_old_time(tmp_path: Path) -> None:
    """The number in the text was right until the standard moved."""
    change = "- id: email\n  target: {value: 4, unit: working hours}\n"
    files = measure("We answer e-mail within 1 working day.") | {
        "company/standards/standards.yml": change
    }
    (found,) = analyse_files(tmp_path, files).found

    (label,) = found.related
    assert (found.code, found.span.path) == ("PB313", PRINCIPLE)
    assert label.span.path == "company/standards/standards.yml"
    assert [edit.text for edit in found.fix] == ["{{ standards.email.target }}"]


def test_text_that_a_company_changed_is_read(tmp_path: Path) -> None:
    """What the company writes over the base's text is held to the standards, too."""
    change = "id: keep-the-promise\nmeasure: We answer e-mail within 48 hours.\n"
    (found,) = analyse_files(tmp_path, {"company/principles/keep-the-promise.yml": change}).found

    assert (found.code, found.span.line, found.span.column) == ("PB313", 2, 34)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("in 90 seconds", Length("time", Decimal(90))),
        ("within 1.5 hours", Length("time", Decimal(5400))),
        ("within the next 2 weeks", Length("time", Decimal(1_209_600))),
        ("within no more than half an hour", Length("time", Decimal(1800))),
        ("within two business days", Length("working days", Decimal(2))),
        ("inside 8 office hours", Length("working hours", Decimal(8))),
        ("in less than 24h", Length("time", Decimal(86_400))),
    ],
)
def test_length_of_time_is_read_as_people_write_it(text: str, length: Length) -> None:
    """Words, parts and short units count, and working time is never the clock's."""
    assert [one.length for one in lengths_in(f"We answer {text}.")] == [length]


@pytest.mark.parametrize(
    "text", ["in 2 to 3 days", "in 2026", "within 3 months", "5 days", "in 2 working weeks"]
)
def test_what_is_no_length_of_time_is_none(text: str) -> None:
    """A range, a year, a span of months and a time without `within` are left alone."""
    assert list(lengths_in(text)) == []


def test_words_that_nobody_typed_have_no_place() -> None:
    """A value that was inserted stands nowhere in the file."""
    typed = Typed({"a.yml": "why: {{ x }} hours"})

    assert typed.place(Span("a.yml", 1, 6, 1, 19), "48 hours") is None


def test_place_beyond_the_end_is_the_end() -> None:
    """YAML ends lines at characters where we do not."""
    typed = Typed({"a.yml": "why: one\u2028two"})

    assert typed.place(Span("a.yml", 1, 6, 2, 4), "two") == Span("a.yml", 1, 10, 1, 13)
