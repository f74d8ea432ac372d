"""Each working day has a turn of its own, one after the other, whatever the year."""

from datetime import date, timedelta

import pytest

from servicebook.views.turns import FIRST_MONDAY, day_of, turn_of, working_days

MONDAY_TO_FRIDAY = range(5)
SUNDAY_TO_THURSDAY = range(-1, 4)
SATURDAY_TO_THURSDAY = range(-2, 4)
MONDAY_TO_SATURDAY = range(6)
EVERYWHERE = {
    "60": MONDAY_TO_FRIDAY,
    "56": SUNDAY_TO_THURSDAY,
    "5": SATURDAY_TO_THURSDAY,
    "0": MONDAY_TO_SATURDAY,
}


@pytest.mark.parametrize(("weekend", "worked"), EVERYWHERE.items())
def test_weeks_begin_after_the_weekend(weekend: str, worked: range) -> None:
    """Saturday and Sunday, Friday and Saturday, Friday alone, Sunday alone: as countries do."""
    assert working_days(weekend) == worked


@pytest.mark.parametrize("worked", EVERYWHERE.values())
def test_turns_follow_each_other(worked: range) -> None:
    """Over two ends of a year, forwards and from before the first day."""
    weekdays = {day % 7 for day in worked}
    every = [FIRST_MONDAY + timedelta(days=one) for one in range(-30, 800)]
    days = [day for day in every if day.weekday() in weekdays]
    turns = [turn_of(day, worked) for day in days]

    assert turns == list(range(turns[0], turns[0] + len(turns)))
    assert [day_of(turn, worked) for turn in turns] == days


@pytest.mark.parametrize("worked", EVERYWHERE.values())
def test_first_turn_of_a_week_is_its_first_working_day(worked: range) -> None:
    """So that a sheet of paper holds the days of one week."""
    firsts = {day_of(week * len(worked), worked).weekday() for week in range(-9, 60)}

    assert firsts == {worked.start % 7}


def test_free_day_has_the_turn_of_the_next_that_is_worked() -> None:
    """Whoever looks on Saturday sees Monday."""
    saturday, monday = date(2026, 11, 21), date(2026, 11, 23)

    assert turn_of(saturday, MONDAY_TO_FRIDAY) == turn_of(monday, MONDAY_TO_FRIDAY)
    assert day_of(turn_of(saturday, MONDAY_TO_FRIDAY), MONDAY_TO_FRIDAY) == monday
    assert turn_of(monday, MONDAY_TO_FRIDAY) == 151 * 5
