"""A text goes in; what belongs to a person in it comes out, each with its place and a mask.

No machine finds every name: these are the things that have a form of their own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from servicebook.checks.privacy.addresses import addresses
from servicebook.checks.privacy.codes import GAP, Place, accounts, cards, may_hold_account
from servicebook.checks.privacy.disguise import undisguised
from servicebook.checks.privacy.phones import WITH_NAME, phones

UNUSUAL = r"[^\x00-\xac\xae-\xb1\xb4-\xb8\xba-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
"""No letter, digit or sign of a language in Latin letters: something may hide behind it."""
SIGN = re.compile(r"[@&%(\[{<]")
"""What an address or a hidden thing in ASCII has one of, unless words stand for it."""
HINT = re.compile(rf"[0-9]|{SIGN.pattern}")
"""What all of them have in ASCII: most texts have none of it."""
SUSPECT = re.compile(rf"[@&]|%40|[\[({{<]\s*at\s*[\])}}>]|\sdot\s|{UNUSUAL}", re.IGNORECASE)
"""The same, more exactly."""
FEWEST_DIGITS = min(WITH_NAME)
"""A phone number may have so few, and a payment card's has more."""
DAY = re.compile(r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]")
LONGEST = 10_000
"""Longer texts are refused in any case."""
LONG_NUMBER = 9
"""A number that long may be broken up by gaps; a shorter one would then be like a day."""


@dataclass(frozen=True, slots=True)
class Private:
    """Something that belongs to a person; it must not be shown."""

    what: str
    """What it is, with its article."""
    mask: str
    """What is shown in its place."""
    start: int
    end: int
    """In the text as typed."""


class Finder:
    """Find what belongs to a person, by forms that are known and those a company names."""

    def __init__(self, order_numbers: Iterable[str] = ()) -> None:
        order_numbers = tuple(order_numbers)
        orders = tuple(map(order_pattern, order_numbers))
        self._sorts: tuple[tuple[str, str, Callable[[str], Iterable[Place]]], ...] = (
            ("a bank account's number", "•••• ••••", accounts),
            ("a payment card's number", "•••• ••••", cards),
            ("an e-mail address", "•••@•••", addresses),
            ("an order number", "••••", lambda text: _all(orders, text)),
            ("a phone number", "••• •••", phones),
        )
        fewest = min((FEWEST_DIGITS, *map(_digits_together, order_numbers)))
        self._digits = re.compile(rf"[0-9](?:[^0-9A-Za-z,]*[0-9]){{{fewest - 1}}}")

    def find(self, text: str) -> Iterator[Private]:
        """Yield what belongs to a person; of two that overlap, only the more certain."""
        if len(text) > LONGEST or not self._is_suspect(text):
            return
        plain = undisguised(text)
        taken: list[Place] = []
        for what, mask, places in self._sorts:
            for start, end in places(plain.text):
                if all(end <= other[0] or other[1] <= start for other in taken):
                    taken.append((start, end))
                    yield Private(what, mask, *plain.typed(start, end))

    def _is_suspect(self, text: str) -> bool:
        """Whether a closer look may find something; every text of every story is asked this."""
        if text.isascii() and HINT.search(text) is None and "dot" not in text.lower():
            return False
        if self._digits.search(text):
            return DAY.fullmatch(text) is None
        has_sign = not text.isascii() or SIGN.search(text) or "dot" in text.lower()
        return (has_sign and SUSPECT.search(text) is not None) or may_hold_account(text)


def order_pattern(written: str) -> re.Pattern[str]:
    """Make what finds order numbers from an example: # is a digit, @ a letter, the rest itself."""
    is_long = written.count("#") >= LONG_NUMBER
    has_letters = "@" in written or any(map(str.isalpha, written))
    between = f"{GAP}{{0,2}}" if is_long or has_letters else ""
    signs = {"#": "[0-9]", "@": "[A-Za-z]"} | dict.fromkeys(" ._/-", f"{GAP}{{0,3}}")
    form = between.join(signs.get(one) or re.escape(one) for one in written)
    return re.compile(rf"(?<![^\W_]){form}(?![^\W_])", re.IGNORECASE)


def _digits_together(written: str) -> int:
    """Count the most digits of an order number that stand together, without a letter or a comma."""
    parts = re.split("[@A-Za-z,]", written)
    counts = (len([one for one in part if one == "#" or one.isdecimal()]) for part in parts)
    return max(counts)


def _all(patterns: Iterable[re.Pattern[str]], text: str) -> Iterator[Place]:
    for pattern in patterns:
        for found in pattern.finditer(text):
            yield found.span()
