"""A text goes in; what belongs to a person in it comes out, each with its place and a mask.

No machine finds every name: these are the things that have a form of their own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from servicebook.checks.privacy.addresses import addresses
from servicebook.checks.privacy.codes import GAP, Place, accounts, cards
from servicebook.checks.privacy.disguise import undisguised
from servicebook.checks.privacy.phones import phones

SUSPECT = re.compile(
    r"[0-9@]|&#|&[a-z]+;|[\[({<]\s*at\s*[\])}>]|\sdot\s|[^\x00-\xac\xae-\xb1\xb4-\xb8\xba-\u024f"
    r"\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]",
    re.IGNORECASE,
)
"""What every such thing has one of, so that most texts need no closer look."""
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
        orders = tuple(map(order_pattern, order_numbers))
        self._sorts: tuple[tuple[str, str, Callable[[str], Iterable[Place]]], ...] = (
            ("a bank account's number", "•••• ••••", accounts),
            ("a payment card's number", "•••• ••••", cards),
            ("an e-mail address", "•••@•••", addresses),
            ("an order number", "••••", lambda text: _all(orders, text)),
            ("a phone number", "••• •••", phones),
        )
        self._has_orders = bool(orders)

    def find(self, text: str) -> Iterator[Private]:
        """Yield what belongs to a person; of two that overlap, only the more certain."""
        if len(text) > LONGEST or not SUSPECT.search(text):
            return
        plain = undisguised(text)
        taken: list[Place] = []
        for what, mask, places in self._sorts:
            for start, end in places(plain.text):
                if all(end <= other[0] or other[1] <= start for other in taken):
                    taken.append((start, end))
                    yield Private(what, mask, *plain.typed(start, end))


def order_pattern(written: str) -> re.Pattern[str]:
    """Make what finds order numbers from an example: # is a digit, @ a letter, the rest itself."""
    is_long = written.count("#") >= LONG_NUMBER
    has_letters = "@" in written or any(map(str.isalpha, written))
    between = f"{GAP}{{0,2}}" if is_long or has_letters else ""
    signs = {"#": "[0-9]", "@": "[A-Za-z]"} | dict.fromkeys(" ._/-", f"{GAP}{{0,3}}")
    form = between.join(signs.get(one) or re.escape(one) for one in written)
    return re.compile(rf"(?<![^\W_]){form}(?![^\W_])", re.IGNORECASE)


def _all(patterns: Iterable[re.Pattern[str]], text: str) -> Iterator[Place]:
    for pattern in patterns:
        for found in pattern.finditer(text):
            yield found.span()
