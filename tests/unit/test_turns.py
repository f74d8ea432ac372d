"""Each working day has a turn of its own, one after the other, whatever the year."""

from datetime import date, timedelta

import pytest

from servicebook.views.turns import FIRST_MONDAY, day_of, turn_of, working_days

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("weekend", "worked"),
    [("60", MONDAY_TO_FRIDAY), ("56", (0, 1, 2, 3, 6)), ("0", (0, 1, 2, 3, 4, 5))],
)
def test_weekends_are_not_worked(weekend: str, worked: tuple[int, ...]) -> None:
    """As countries have them: Saturday and Sunday, Friday and Saturday, Sunday alone."""
    assert working_days(weekend) == worked


@pytest.mark.parametrize("worked", [MONDAY_TO_FRIDAY, (0, 1, 2, 3, 6), (0, 1, 2, 3, 4, 5)])
def test_turns_follow_each_other(worked: tuple[int, ...]) -> None:
    """Over two ends of a year, forwards and from before the first day."""
    days = [FIRST_MONDAY + timedelta(days=one) for one in range(-30, 800)]
    turns = [turn_of(day, worked) for day in days if day.weekday() in worked]

    assert turns == list(range(turns[0], turns[0] + len(turns)))
    assert [day_of(turn, worked) for turn in turns] == [
        day for day in days if day.weekday() in worked
    ]


def test_free_day_has_the_turn_of_the_next_that_is_worked() -> None:
    """Whoever looks on Saturday sees Monday."""
    saturday, monday = date(2026, 11, 21), date(2026, 11, 23)

    assert turn_of(saturday, MONDAY_TO_FRIDAY) == turn_of(monday, MONDAY_TO_FRIDAY)
    assert day_of(turn_of(saturday, MONDAY_TO_FRIDAY), MONDAY_TO_FRIDAY) == monday
    assert turn_of(monday, MONDAY_TO_FRIDAY) == 151 * 5
