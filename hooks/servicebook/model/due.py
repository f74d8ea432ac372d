"""When something is due goes in, as authors write it; how many days after the start comes out.

The first day is day 1. A week is over on its fifth day, and what is done before day 1 is done three
days before it: for whoever starts on a Monday, both are Fridays.
"""

DAYS_BEFORE = -3
DAYS_IN_WEEK = 7
LAST_OF_WEEK = 4
MOST_DIGITS = 3
WORDS_FROM_START = 2
"""As in: day 30, week 2, same day."""


def days_after_start(due: str) -> int | None:
    """Return how many days after the start something is due; None where the text does not tell.

    Args:
        due: `day 30`, `week 2`, `before day 1`, `same day`, `within 3 days`, `within a week`; or
            the id of a phase, such as day-30.
    """
    said = due.casefold()
    words = said.split() if " " in said else said.split("-")
    if len(words) == WORDS_FROM_START:
        return _on_day(words[0], words[1])
    return _within(words)


def _on_day(unit: str, number: str) -> int | None:
    """Count the days up to a day or week that has a number."""
    match unit, _count(number):
        case "same", _ if number == "day":
            return 0
        case "day", count if count:
            return count - 1
        case "week", count if count:
            return DAYS_IN_WEEK * (count - 1) + LAST_OF_WEEK
        case _:
            return None


def _within(words: list[str]) -> int | None:
    """Count the days of a span, or back from the first day."""
    match words:
        case ["before", "day", "1"]:
            return DAYS_BEFORE
        case ["within", number, "day" | "days"] if count := _count(number):
            return count
        case ["within", number, "week" | "weeks"] if count := _count(number):
            return DAYS_IN_WEEK * count
        case _:
            return None


def _count(number: str) -> int:
    """Read a number of days or weeks; 0 where it is none."""
    if number == "a":
        return 1
    is_number = number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS
    return int(number) if is_number else 0
