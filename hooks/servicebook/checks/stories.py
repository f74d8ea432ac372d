"""Check that a story says where it comes from, what is uncertain, and who allowed it."""

from collections.abc import Iterator
from datetime import date

from servicebook.checks.days import in_future
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Span
from servicebook.load.nodes import at_path
from servicebook.model.anecdote import Anecdote, Consent
from servicebook.parse import Record
from servicebook.rules import CONSENT_MISSING, DOUBT_UNSAID, STORY_WITHOUT_SOURCE

WITHDRAW = "take the story out with `withdrawn: yes`"


def check_stories(subject: Subject) -> Iterator[Diagnostic]:
    """Report stories without a source, a word on doubts, or a consent that holds today."""
    for record in subject.graph.by_kind.get("anecdotes", ()):
        if isinstance(record.item, Anecdote):
            yield from _source(record, record.item)
            yield from _doubt(record, record.item)
            yield from _consent(record, record.item, subject.today)


def _source(record: Record, story: Anecdote) -> Iterator[Diagnostic]:
    # What a stranger sent in needs a consent, which says where it comes from.
    if story.sources or story.consent is not None or story.text == "outside":
        return
    place = _place(record, "sources")
    message = f"the story `{story.id}` names no source"
    advice = (
        "add `sources:` with an id from the sources, such as `sources: [a-book]`; "
        "for what one of your own customers told you, add `consent:` with `who`, `how` and `when`"
    )
    yield STORY_WITHOUT_SOURCE.at(place, message, advice)


def _doubt(record: Record, story: Anecdote) -> Iterator[Diagnostic]:
    if story.uncertain is None:
        message = f"the story `{story.id}` does not say what is uncertain in it"
        advice = (
            "write after `uncertain:` what is not known, or that only one side was heard; "
            "if nothing is uncertain, say so there"
        )
        yield DOUBT_UNSAID.at(_place(record, "uncertain"), message, advice)


def _consent(record: Record, story: Anecdote, today: date) -> Iterator[Diagnostic]:
    consent = story.consent
    if consent is not None:
        yield from _days(record, consent, today)
    elif story.text == "outside":
        message = f"the story `{story.id}` comes from outside and has no `consent`"
        advice = f"add `consent:` with `who`, `how` and `when`, or {WITHDRAW}"
        yield CONSENT_MISSING.at(record.fields.place("text"), message, advice)


def _days(record: Record, consent: Consent, today: date) -> Iterator[Diagnostic]:
    if consent.when > today:
        yield in_future(record, ("consent", "when"), consent.when, today)
    if consent.until is not None and consent.until < today:
        message = f"the consent to this story ended on {consent.until}"
        advice = f"ask again and write the new last day after `until:`, or {WITHDRAW}"
        span = at_path(record.fields, ("consent", "until")).span
        yield CONSENT_MISSING.at(span, message, advice)


def _place(record: Record, field: str) -> Span:
    """Return where a field stands, or the title where it is not there."""
    entry = record.fields.entries.get(field)
    return record.fields.place("title") if entry is None else entry.key
