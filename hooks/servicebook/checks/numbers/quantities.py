"""Read how long something may take, as people write it: `within 48 hours`, `in half an hour`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from servicebook.model.standard import Measured

NUMBER_WORDS = {
    word: Decimal(number)
    for number, words in {
        "0.5": "half an|half a",
        "1": "a|an|one",
        "2": "two",
        "3": "three",
        "4": "four",
        "5": "five",
        "6": "six",
        "7": "seven",
        "8": "eight",
        "9": "nine",
        "10": "ten",
        "12": "twelve",
        "15": "fifteen",
        "20": "twenty",
        "24": "twenty-four",
        "30": "thirty",
        "45": "forty-five",
        "48": "forty-eight",
        "60": "sixty",
        "72": "seventy-two",
        "90": "ninety",
    }.items()
    for word in words.split("|")
}
UNITS = {
    "second": ("time", 1),
    "sec": ("time", 1),
    "minute": ("time", 60),
    "min": ("time", 60),
    "hour": ("time", 3600),
    "hr": ("time", 3600),
    "h": ("time", 3600),
    "day": ("time", 86_400),
    "week": ("time", 604_800),
    "working hour": ("working hours", 1),
    "working day": ("working days", 1),
}
"""What a unit belongs to, and how many of the smallest unit there it holds.

A working day is no number of hours: the two are never the same.
"""

NUMBER = "|".join(sorted(map(re.escape, NUMBER_WORDS), key=len, reverse=True))
WITHIN = re.compile(
    r"\b(?:within|inside|under|in(?!\s+an?\s)|in less than|in no more than|no later than)\s+"
    r"(?:about\s+|around\s+|at most\s+|the next\s+|no more than\s+)?"
    rf"(?P<words>(?P<number>[0-9]{{1,4}}(?:\.[0-9]{{1,2}})?|{NUMBER})[\s-]?"
    r"(?P<working>(?:working|business|office)\s)?"
    r"(?P<unit>second|sec|minute|min|hour|hr|h|day|week)s?)\b(?! or )",
    re.IGNORECASE,
)

ANY_LENGTH = tuple(
    re.compile(
        rf"{word}\s+(?:[a-z]+\s+){{0,3}}?(?:[0-9][0-9.]*|{NUMBER})[\s-]*(?:[a-z]+\s+)?"
        r"(?:sec|min|h|day|week)"
    )
    for word in ("in(?:side)?", "under", "than", "In(?:side)?", "Under")
)
"""The same, less strict, each beginning with letters that are found fast."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time, in a form in which equal ones are equal: 60 minutes are an hour."""

    family: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Written:
    """A length of time in a text."""

    length: Length
    phrase: re.Match[str]
    """The words with their preposition; the group `words` is without."""


def may_hold_lengths(text: str) -> bool:
    """Whether a longer text is worth a closer look."""
    return any(one.search(text) for one in ANY_LENGTH)


def lengths_in(text: str) -> Iterator[Written]:
    """Yield each length of time that something may take at most."""
    for match in WITHIN.finditer(text):
        number = match["number"].casefold()
        amount = NUMBER_WORDS.get(number) or Decimal(number)
        unit = match["unit"].casefold()
        if match["working"]:
            unit = f"working {unit}"
        if unit in UNITS:
            yield Written(_length(amount, unit), match)


def length_of(target: Measured | None) -> Length | None:
    """Read the time a standard promises; None where it promises none."""
    if target is None or target.value is None or target.unit is None:
        return None
    unit = target.unit.removesuffix("s")
    return _length(target.value, unit) if unit in UNITS else None


def _length(amount: Decimal, unit: str) -> Length:
    family, seconds = UNITS[unit]
    return Length(family, amount * seconds)
