"""Check what items say of days: nothing was done on a day to come, and nothing waits too long."""

from collections.abc import Iterator
from datetime import date

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import at_path
from servicebook.model.shapes import Path
from servicebook.parse import Record
from servicebook.rules import FUTURE_DAY, REVIEW_OVERDUE

MONTHS = 12


def check_reviews(subject: Subject) -> Iterator[Diagnostic]:
    """Report reviews on a day to come, and items that should have been reviewed again."""
    for record in subject.graph.records.values():
        reviewed = record.item.reviewed
        if reviewed is None:
            continue
        if reviewed > subject.today:
            yield in_future(record, ("reviewed",), reviewed, subject.today)
        else:
            late = months_late(reviewed, record.item.review_months, subject.today)
            if late is not None:
                yield _overdue(record, late, subject.today)


def check_material_changes(subject: Subject) -> Iterator[Diagnostic]:
    """Report changes that are to be read again and are said to have been made on a day to come."""
    for record in subject.graph.records.values():
        changed = record.item.material
        if changed is not None and changed > subject.today:
            yield in_future(record, ("material",), changed, subject.today)


def in_future(record: Record, path: Path, day: date, today: date) -> Diagnostic:
    """Report a day to come, where one that has been is asked for.

    Args:
        record: The item.
        path: The way to the field.
        day: What it says.
        today: The last day it could say.
    """
    span = at_path(record.fields, path).span
    message = f"`{path[-1]}` names a day to come: {day}"
    advice = f"write the day on which it was done; if that is today, `{path[-1]}: {today}`"
    return FUTURE_DAY.at(span, message, advice)


def months_late(reviewed: date, months: int, today: date) -> int | None:
    """Count the whole months that have gone by since a review was due; None before that.

    Args:
        reviewed: The day of the last one.
        months: After how many it should be done again.
        today: The day on which that is asked.
    """
    gone = (today.year - reviewed.year) * MONTHS + today.month - reviewed.month
    late = gone - months
    if late < 0 or (late == 0 and today.day <= reviewed.day):
        return None
    return late - (today.day < reviewed.day)


def _overdue(record: Record, late: int, today: date) -> Diagnostic:
    by = {0: "less than a month", 1: "a month"}.get(late, f"{late} months")
    message = f"the review of `{record.key}` is overdue by {by}"
    advice = f"read it again, mend what is no longer so, and write `reviewed: {today}`"
    return REVIEW_OVERDUE.at(record.fields.place("reviewed"), message, advice)
