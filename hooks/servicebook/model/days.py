"""A day goes in; what people write for it in the company's language and country comes out."""

from calendar import monthrange
from datetime import date

from babel.dates import format_date

from servicebook.model.fields import DAY
from servicebook.model.locales import locale_of

MONTHS = 12


def day_text(day: date, language: str) -> str:
    """Write a day: `22 November 2026`, `November 22, 2026`, `22. November 2026`."""
    return format_date(day, "long", locale_of(language))


def months_after(day: date, months: int) -> date:
    """Count months on from a day; a month that is too short ends the count on its last day."""
    years, month = divmod(day.month - 1 + months, MONTHS)
    year, month = day.year + years, month + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def with_day_said(text: str, language: str) -> str:
    """Write a text that is nothing but a day, as 2026-11-22, as people do; keep any other."""
    if not DAY.fullmatch(text):
        return text
    try:
        return day_text(date.fromisoformat(text), language)
    except ValueError:
        return text  # it has the form of a day, as 2026-02-30 has
