"""Rules on the playbook as a whole: one function each, in one list."""

from collections.abc import Callable, Iterator

from servicebook.checks.company import check_logo
from servicebook.checks.pages import check_page_addresses
from servicebook.checks.subject import Subject
from servicebook.checks.texts import check_texts
from servicebook.checks.ticks import check_ticks
from servicebook.diagnostics import Diagnostic

__all__ = ["Subject", "check"]

CHECKS: tuple[Callable[[Subject], Iterator[Diagnostic]], ...] = (
    check_texts,
    check_page_addresses,
    check_logo,
    check_ticks,
)


def check(subject: Subject) -> tuple[Diagnostic, ...]:
    """Hold the playbook to every rule."""
    return tuple(found for one in CHECKS for found in one(subject))
