"""Check that a story says where it comes from, what is uncertain, and who allowed it."""

from collections.abc import Iterator
from datetime import date

from servicebook.checks.days import in_future
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer import Key
from servicebook.load.nodes import Fields, Scalar, Sequence, at_path
from servicebook.model.anecdote import Anecdote, Consent
from servicebook.parse import Record
from servicebook.rules import CONSENT_MISSING, DOUBT_UNSAID, STORY_WITHOUT_SOURCE

WITHDRAW = "take the story out with `withdrawn: yes`"


def check_stories(subject: Subject) -> Iterator[Diagnostic]:
    """Report stories without a source, a word on doubts, or a consent that holds today."""
    for record in subject.graph.by_kind.get("anecdotes", ()):
        if isinstance(record.item, Anecdote):
            yield from _origin(record.fields, record.key)
            yield from _doubt(record, record.item)
            yield from _days(record, record.item.consent, subject.today)
    for broken in subject.broken:
        if broken.key.kind == "anecdotes":
            yield from _origin(broken.fields, broken.key)


def _origin(fields: Fields, key: Key) -> Iterator[Diagnostic]:
    """Report that a story does not say where it comes from, or who allowed it."""
    if _has(fields, "consent"):
        return
    if fields.text("text") == "outside":
        message = f"the story `{key.id}` comes from outside and has no `consent`"
        advice = f"add `consent:` with `who`, `how` and `when`, or {WITHDRAW}"
        yield CONSENT_MISSING.at(fields.place("text"), message, advice)
    elif not _has(fields, "sources"):
        message = f"the story `{key.id}` names no source"
        advice = (
            "add `sources:` with an id from the sources, such as `sources: [a-book]`; for what "
            "one of your own customers told you, add `consent:` with `who`, `how` and `when`"
        )
        yield STORY_WITHOUT_SOURCE.at(_place(fields, "sources"), message, advice)


def _has(fields: Fields, name: str) -> bool:
    """Whether something stands in a field, right or wrong."""
    entry = fields.entries.get(name)
    if entry is None:
        return False
    match entry.value:
        case Scalar(is_empty=is_empty):
            return not is_empty
        case Sequence(items=items):
            return bool(items)
        case Fields():
            return True


def _doubt(record: Record, story: Anecdote) -> Iterator[Diagnostic]:
    if story.uncertain is None:
        message = f"the story `{story.id}` does not say what is uncertain in it"
        advice = (
            "write after `uncertain:` what is not known, or that only one side was heard; "
            "if nothing is uncertain, say so there"
        )
        yield DOUBT_UNSAID.at(_place(record.fields, "uncertain"), message, advice)


def _days(record: Record, consent: Consent | None, today: date) -> Iterator[Diagnostic]:
    if consent is None:
        return
    if consent.when > today:
        yield in_future(record, ("consent", "when"), consent.when, today)
    if consent.until is not None and consent.until < today:
        message = f"the consent to this story ended on {consent.until}"
        advice = f"ask again and write the new last day after `until:`, or {WITHDRAW}"
        span = at_path(record.fields, ("consent", "until")).span
        yield CONSENT_MISSING.at(span, message, advice)


def _place(fields: Fields, name: str) -> Span:
    """Return where a field stands, or the title where it is not there."""
    entry = fields.entries.get(name)
    return fields.place("title") if entry is None else entry.key
