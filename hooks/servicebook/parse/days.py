"""A day as people write it goes in; the days it can mean come out, as the playbook writes them."""

import re
from calendar import month_name, monthrange
from datetime import date
from types import MappingProxyType

from servicebook.model.fields import DAY

MONTHS = MappingProxyType(
    {
        name[:length].lower(): number
        for number, name in enumerate(month_name)
        if number
        for length in range(3, len(name) + 1)
    }
)
NUMBERS = re.compile(r"([0-9]{1,4})[\s./,–—-]+([0-9]{1,2})[\s./,–—-]+([0-9]{1,4})[\s.]*")
YEAR_AND_MONTH = re.compile(r"([0-9]{4})[\s./,–—-]+([0-9]{1,2})")
COMPACT = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
TIME = re.compile(r"[ t,]+[0-9]{1,2}:[0-9]{2}.*")
WORD = re.compile(r"[a-z]+")
DIGITS = re.compile(r"[0-9]+")
CENTURY = 2000
WITHOUT_CENTURY = 100
DAY_AND_YEAR = 2
SHORT_YEAR = 2
FIRST_YEAR = 1000
LONGEST = 60
"""How many letters of a text are looked at; no day has more."""
MOST_MONTHS = 12


def days_in(text: str) -> tuple[str, ...]:
    """List the days that a text can mean, the British reading first; none if it means no day."""
    typed = text[:LONGEST].strip().lower()
    typed = typed[: match.start()] if (match := TIME.search(typed)) else typed
    found = [one for one in (_day(*parts) for parts in _parts(typed)) if one is not None]
    return tuple(dict.fromkeys(found))


def impossible(text: str) -> tuple[str, str] | None:
    """Say why a day written as it should be is not in the calendar, and name one that is.

    Returns:
        The reason and the day; None where the text is not written as it should be.
    """
    if DAY.fullmatch(text) is None:
        return None
    year, month = int(text[:4]), int(text[5:7])
    if year < FIRST_YEAR or not 1 <= month <= MOST_MONTHS:
        what = f"month {month}" if year >= FIRST_YEAR else f"year {year}"
        return f"there is no {what}", "2026-01-31"
    last = monthrange(year, month)[1]
    return f"{month_name[month]} {year} has {last} days", f"{text[:8]}{last}"


def first_day_in(text: str) -> str | None:
    """Return the first day of the month or the year that a text names without a day."""
    typed = text[:LONGEST].strip().lower()
    numbers = [int(number) for number in DIGITS.findall(typed)]
    parts = YEAR_AND_MONTH.fullmatch(typed)
    if parts:
        return _day(int(parts[1]), int(parts[2]), 1)
    return _day(numbers[0], _month(typed) or 1, 1) if len(numbers) == 1 else None


def in_words(day: str) -> str:
    """Write a day so that nobody mixes up its parts: `1 March 2026`."""
    known = date.fromisoformat(day)
    return f"{known.day} {month_name[known.month]} {known.year}"


def _parts(text: str) -> list[tuple[int, int, int]]:
    """List the ways to read a text as year, month and day."""
    compact = COMPACT.fullmatch(text)
    if compact:
        return [(int(compact[1]), int(compact[2]), int(compact[3]))]
    if (month := _month(text)) is not None:
        return _with_month([int(number) for number in DIGITS.findall(text)], month)
    match = NUMBERS.fullmatch(text)
    if match is None:
        return []
    first, second, third = (int(part) for part in match.groups())
    if len(match[1]) > SHORT_YEAR:
        is_swapped = second > MOST_MONTHS
        return [(first, third, second) if is_swapped else (first, second, third)]
    readings = [(_year(third), second, first), (_year(third), first, second)]
    is_year_first = first > MOST_MONTHS and len(match[3]) == SHORT_YEAR
    return [*readings, (_year(first), second, third)] if is_year_first else readings


def _with_month(numbers: list[int], month: int) -> list[tuple[int, int, int]]:
    """Tell the day from the year beside a month in words; whichever cannot be one, is not."""
    if len(numbers) != DAY_AND_YEAR:
        return []
    return [(_year(year), month, day) for day, year in (numbers, numbers[::-1])]


def _month(text: str) -> int | None:
    """Find the one month that a text names."""
    found = {MONTHS[word] for word in WORD.findall(text) if word in MONTHS}
    return found.pop() if len(found) == 1 else None


def _year(number: int) -> int:
    return number + CENTURY if number < WITHOUT_CENTURY else number


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if year >= FIRST_YEAR else None
    except (ValueError, OverflowError):
        return None
