"""Check what the company's settings point to."""

from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic
from servicebook.rules import MISSING_FILE


def check_logo(subject: Subject) -> Iterator[Diagnostic]:
    """Report a logo that is not in the company's folder."""
    logo = subject.company.logo if subject.company else None
    if logo is None or subject.settings is None:
        return
    path = subject.company_path / logo
    if path.is_symlink() or not path.is_file():
        message = f"there is no picture `{logo}` beside company.yml"
        place = subject.settings.place("logo")
        yield MISSING_FILE.at(place, message, "put it there, or delete the line")
