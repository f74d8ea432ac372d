"""Rules on the playbook as a whole: one function each, in one list."""

from collections.abc import Callable, Iterator

from servicebook.checks.checklists import check_checklists
from servicebook.checks.company import (
    check_colours,
    check_currency,
    check_language,
    check_logo,
    check_time_zone,
)
from servicebook.checks.days import check_material_changes, check_reviews
from servicebook.checks.names import check_file_names
from servicebook.checks.numbers import check_sums, check_times
from servicebook.checks.pages import check_page_addresses
from servicebook.checks.principles import check_principles, check_principles_of_stories
from servicebook.checks.privacy import check_privacy
from servicebook.checks.stories import check_stories
from servicebook.checks.subject import Subject
from servicebook.checks.texts import check_texts
from servicebook.checks.ticks import check_ticks
from servicebook.diagnostics import Diagnostic

__all__ = ["Subject", "check"]

CHECKS: tuple[Callable[[Subject], Iterator[Diagnostic]], ...] = (
    check_texts,
    check_page_addresses,
    check_file_names,
    check_logo,
    check_colours,
    check_language,
    check_currency,
    check_time_zone,
    check_ticks,
    check_checklists,
    check_principles,
    check_principles_of_stories,
    check_stories,
    check_reviews,
    check_material_changes,
    check_times,
    check_sums,
    check_privacy,
)


def check(subject: Subject) -> tuple[Diagnostic, ...]:
    """Hold the playbook to every rule."""
    return tuple(found for one in CHECKS for found in one(subject))
