"""Whose turn is it on a day? Days go in, numbers come out, and the other way round.

Working days are counted from a Monday long ago, so that the answer hangs on the day alone, and is
the same for everybody. `templates/scripts/turns.js` counts in the same way.
"""

from collections.abc import Sequence
from datetime import date, timedelta

FIRST_MONDAY = date(2024, 1, 1)
DAYS_IN_WEEK = 7


def working_days(weekend: str) -> tuple[int, ...]:
    """Return the weekdays that are worked on, from 0 for Monday.

    Args:
        weekend: Numbers of weekdays as browsers have them, 0 for Sunday: `60`.
    """
    free = {(int(one) - 1) % DAYS_IN_WEEK for one in weekend}
    return tuple(day for day in range(DAYS_IN_WEEK) if day not in free)


def turn_of(day: date, worked: Sequence[int]) -> int:
    """Count the working days before a day; a free day has the turn of the next that is worked."""
    weeks, weekday = divmod((day - FIRST_MONDAY).days, DAYS_IN_WEEK)
    return weeks * len(worked) + sum(one < weekday for one in worked)


def day_of(turn: int, worked: Sequence[int]) -> date:
    """Return the working day with so many before it."""
    weeks, place = divmod(turn, len(worked))
    return FIRST_MONDAY + timedelta(days=weeks * DAYS_IN_WEEK + worked[place])
