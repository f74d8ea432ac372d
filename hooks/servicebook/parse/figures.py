"""A number as people write it goes in; its digits, and what stands around them, come out."""

import re
from dataclasses import dataclass
from types import MappingProxyType

FIGURE = re.compile(
    r"(?P<before>\D*?)(?P<sign>-?)(?P<digits>[0-9](?:[0-9.,' _]*[0-9])?)(?P<after>\D*)"
)
SPACES = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u202f": " ", "’": "'"})
GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([,' _])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?")
GROUPED_BY_POINTS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?P<rest>,[0-9]+)?")
TWO_READINGS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
"""A thousand in one country, one and nothing more in another."""
DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]+")
PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
LONGEST = 60
"""How long a number with its unit may be, in letters."""
POWER = re.compile(r"([1-9])[eE]\+?([1-9])")
FRACTIONS = MappingProxyType({"½": ".5", "¼": ".25", "¾": ".75"})

_ONES = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS = MappingProxyType(
    {word: number for number, word in enumerate(_ONES.split()) if number}
    | {word: 20 + 10 * place for place, word in enumerate(_TENS.split())}
    | {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "zero": 0}
    | {"nought": 0, "none": 0, "hundred": 100, "thousand": 1000, "a": 1, "an": 1}
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that was found in a text."""

    digits: str
    """As the playbook writes it: digits, perhaps with a point; empty where two are possible."""
    before: str = ""
    after: str = ""
    """What stands around it, in lower case, without spaces at the ends."""
    readings: tuple[str, ...] = ()
    """What it can mean, where that is not clear."""


def figure_in(text: str) -> Figure | None:
    """Find the one number in a text; None where there is none or more than one."""
    typed = text.strip().translate(SPACES) if len(text) <= LONGEST else ""
    for sign, value in FRACTIONS.items():
        if typed.count(sign) == 1:
            typed = typed.replace(
                sign, value if typed[: typed.index(sign)][-1:].isdigit() else f"0{value}"
            )
    power = POWER.fullmatch(typed)
    if power:
        return Figure(power[1] + "0" * int(power[2]))
    match = FIGURE.fullmatch(typed)
    if match is None:
        return _in_words(typed)
    before, after = match["before"].strip().lower(), match["after"].strip().lower()
    if TWO_READINGS.fullmatch(match["digits"]):
        whole, _, rest = match["digits"].partition(".")
        exact = f"{whole}.{rest}".rstrip("0").rstrip(".")
        return Figure("", before, after, (whole + rest, exact))
    digits = _plain(match["digits"])
    return Figure(match["sign"] + digits, before, after) if digits else None


def _plain(digits: str) -> str | None:
    if PLAIN.fullmatch(digits):
        return digits
    if GROUPED.fullmatch(digits):
        return digits.replace(",", "").replace("'", "").replace(" ", "").replace("_", "")
    if DECIMAL_COMMA.fullmatch(digits):
        return digits.replace(",", ".")
    if GROUPED_BY_POINTS.fullmatch(digits):
        return digits.replace(".", "").replace(",", ".")
    return None


def _in_words(text: str) -> Figure | None:
    """Read a number in words that stands first, such as `twenty-four hours`."""
    words = text.lower().replace("-", " ").split()
    numbers = []
    while words and words[0] in WORDS:
        numbers.append(WORDS[words.pop(0)])
    if not numbers:
        return None
    total = 0
    for number in numbers:
        total = total * number if number >= WORDS["hundred"] and total else total + number
    return Figure(str(total), after=" ".join(words))
