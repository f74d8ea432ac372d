"""Whose turn is it on a day? Days go in, numbers come out, and the other way round.

Working days are counted from a Monday long ago, so that the answer hangs on the day alone, and is
the same for everybody. `templates/scripts/turns.js` counts in the same way.
"""

from datetime import date, timedelta

FIRST_MONDAY = date(2024, 1, 1)
DAYS_IN_WEEK = 7


def working_days(weekend: str) -> range:
    """Return the days of a week that are worked on, from the first after the weekend.

    They are numbered from 0 for the Monday; one that comes before the Monday is less than 0.

    Args:
        weekend: Numbers of weekdays in their order as browsers have them, 0 for Sunday: `60`.
    """
    last = int(weekend[-1])
    first = last - DAYS_IN_WEEK if last else 0
    return range(first, first + DAYS_IN_WEEK - len(weekend))


def turn_of(day: date, worked: range) -> int:
    """Count the working days before a day; a free day has the turn of the next that is worked."""
    weeks, place = divmod((day - FIRST_MONDAY).days - worked.start, DAYS_IN_WEEK)
    return weeks * len(worked) + min(place, len(worked))


def day_of(turn: int, worked: range) -> date:
    """Return the working day with so many before it."""
    weeks, place = divmod(turn, len(worked))
    return FIRST_MONDAY + timedelta(days=weeks * DAYS_IN_WEEK + worked[place])
