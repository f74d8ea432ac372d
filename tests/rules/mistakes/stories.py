"""Mistakes in what stories say of their sources, doubts and consent, and items of their review."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

STORY = "base/anecdotes/the-call.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
SOURCES = "sources: [a-book]\n"
CONSENT = "consent: {who: The customer, how: By letter, when: 2026-05-01}\n"

NO_SOURCE = (
    "add `sources:` with an id from the sources, such as `sources: [a-book]`; "
    "for what one of your own customers told you, add `consent:` with `who`, `how` and `when`"
)
NO_DOUBT = (
    "write after `uncertain:` what is not known, or that only one side was heard; "
    "if nothing is uncertain, say so there"
)
NO_CONSENT = (
    "add `consent:` with `who`, `how` and `when`, or take the story out with `withdrawn: yes`"
)
ENDED = (
    "ask again and write the new last day after `until:`, "
    "or take the story out with `withdrawn: yes`"
)


def story(*changes: tuple[str, str]) -> Files:
    """Change the story in several places."""
    text = PLAYBOOK[STORY]
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return {STORY: text}


ORIGIN = (
    Mistake(
        "a story without a source is reported at its title",
        "PB309",
        story((SOURCES, ""), ("title: The call", "title: ▸The call")),
        "the story `the-call` names no source",
        NO_SOURCE,
    ),
    Mistake(
        "an empty list of sources is none, and is reported at its name",
        "PB309",
        story((SOURCES, "▸sources: []\n")),
        "the story `the-call` names no source",
        NO_SOURCE,
    ),
    Mistake(
        "a story without a word on doubts is reported at its title",
        "PB310",
        story(("uncertain: One side only.\n", ""), ("title: The call", "title: ▸The call")),
        "the story `the-call` does not say what is uncertain in it",
        NO_DOUBT,
    ),
    Mistake(
        "an empty word on doubts is reported once, at its name",
        "PB310",
        story(("uncertain: One side only.", "▸uncertain:")),
        "the story `the-call` does not say what is uncertain in it",
        NO_DOUBT,
    ),
)

CONSENTS = (
    Mistake(
        "a story from outside without consent is reported at that word, and nothing else",
        "PB315",
        story((SOURCES, "text: ▸outside\n")),
        "the story `the-call` comes from outside and has no `consent`",
        NO_CONSENT,
    ),
    Mistake(
        "a source is no consent",
        "PB315",
        story((SOURCES, f"{SOURCES}text: ▸outside\n")),
        "the story `the-call` comes from outside and has no `consent`",
        NO_CONSENT,
    ),
    Mistake(
        "a consent that ended yesterday is reported at its last day",
        "PB315",
        story((SOURCES, CONSENT.replace("}", ", until: ▸2026-11-21}"))),
        "the consent to this story ended on 2026-11-21",
        ENDED,
    ),
    Mistake(
        "a consent given tomorrow is reported at its day",
        "PB109",
        story((SOURCES, CONSENT.replace("2026-05-01", "▸2026-11-23"))),
        "`when` names a day to come: 2026-11-23",
        "write the day on which it was done; if that is today, `when: 2026-11-22`",
    ),
)


def _reviewed(name: str, lines: str, by: str) -> Mistake:
    return Mistake(
        name,
        "PB311",
        edited(PRINCIPLE, "statement:", f"{lines}\nstatement:"),
        f"the review of `principles/keep-the-promise` is overdue by {by}",
        "read it again, mend what is no longer so, and write `reviewed: 2026-11-22`",
    )


REVIEWS = (
    Mistake(
        "a review on a day to come is reported at that day",
        "PB109",
        edited(PRINCIPLE, "statement:", "reviewed: ▸2026-11-23\nstatement:"),
        "`reviewed` names a day to come: 2026-11-23",
        "write the day on which it was done; if that is today, `reviewed: 2026-11-22`",
    ),
    Mistake(
        "a review on a day to come is reported in a list of items, too",
        "PB109",
        edited("base/terms/terms.yml", "  title:", "  reviewed: ▸2027-01-01\n  title:"),
        "`reviewed` names a day to come: 2027-01-01",
        "write the day on which it was done; if that is today, `reviewed: 2026-11-22`",
    ),
    Mistake(
        "a change to be read again, made on a day to come, is reported at that day",
        "PB109",
        edited(PRINCIPLE, "statement:", "material: ▸2026-11-23\nstatement:"),
        "`material` names a day to come: 2026-11-23",
        "write the day on which it was done; if that is today, `material: 2026-11-22`",
    ),
    _reviewed(
        "a review that was due yesterday is overdue",
        "reviewed: ▸2025-11-21",
        "less than a month",
    ),
    _reviewed("a review that was due a month ago says so", "reviewed: ▸2025-10-22", "a month"),
    _reviewed(
        "a review that was due long ago says for how long",
        "reviewed: ▸2024-03-01\nreview_months: 6",
        "26 months",
    ),
)

STORIES = (*ORIGIN, *CONSENTS, *REVIEWS)
