"""An item's name goes in; texts for it come out, the same on every machine and in every run."""

from collections.abc import Sequence
from hashlib import blake2b
from itertools import count
from typing import TypeVar

T = TypeVar("T")

WHO = (
    "The caller",
    "A guest at the counter",
    "Whoever takes the call",
    "The technician",
    "A customer of many years",
    "The team lead",
    "Somebody from billing",
    "The person who promised",
    "A newcomer",
    "The buyer on the other side",
    "Our partner's driver",
    "The colleague on the late shift",
    "One family in the queue",
)
DOES = (
    "asks for",
    "waits two days for",
    "writes down",
    "never hears about",
    "pays twice for",
    "explains",
    "cannot find",
    "checks",
    "passes on",
    "remembers",
    "sends back",
    "looks again at",
    "wants to cancel",
    "is surprised by",
    "apologises for",
    "signs off",
    "puts right",
)
WHAT = (
    "the renewal",
    "a date that was promised",
    "the invoice with the wrong address",
    "a part that does not fit",
    "the reply from last Tuesday",
    "a refund of 40 euros",
    "the noise in the room",
    "an appointment before noon",
    "the price on the website",
    "a locked card",
    "the missing key",
    "a delivery to the back door",
    "the form with eleven fields",
    "the note in the record",
    "a complaint about the queue",
    "the change of plan",
    "a broken seal",
    "the second reminder",
    "the last visit",
)
WHEN = (
    "before the day is over",
    "at the end of the contact",
    "while everybody else is waiting",
    "because nobody asked",
    "without a word of explanation",
    "on the day it was due",
    "and says so plainly",
    "with a name and a day",
    "as soon as it is noticed",
    "in the first minute",
    "when the shop is full",
)
TOPICS = (
    "late-delivery",
    "wrong-invoice",
    "first-visit",
    "locked-account",
    "missed-call",
    "long-queue",
    "renewal-price",
    "broken-part",
    "quiet-customer",
    "open-promise",
    "new-address",
)


class Voice:
    """Speak for one item: each request gives the next text, fixed by the name and its number."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._numbers = count()

    def pick(self, options: Sequence[T]) -> T:
        """Choose one of the options."""
        digest = blake2b(f"{self._name}/{next(self._numbers)}".encode(), digest_size=4).digest()
        return options[int.from_bytes(digest) % len(options)]

    def some(self, options: Sequence[T], number: int) -> list[T]:
        """Choose at most so many of the options, each once."""
        return list(dict.fromkeys(self.pick(options) for _ in range(number)))

    def line(self) -> str:
        """Say one sentence."""
        words = (self.pick(WHO), self.pick(DOES), self.pick(WHAT), self.pick(WHEN))
        return " ".join(words) + "."

    def lines(self, number: int) -> list[str]:
        """Say a list of sentences."""
        return [self.line() for _ in range(number)]

    def rich(self, sentences: int, links: Sequence[str]) -> str:
        """Write Markdown; one text in three has more in it than words.

        In the base it is one in six, so this is to the disadvantage of who reads Markdown.

        Args:
            sentences: How long it is.
            links: The items it may link to, as `kind/id`.
        """
        text = " ".join(self.lines(sentences))
        match self.pick(range(9)):
            case 0:
                return f"{text} See [what helps]({self.pick(links)}), and **say so**."
            case 1:
                return f"*{self.line()}* {text}\n\n- {self.line()}\n- {self.line()}"
            case 2:
                return f"{text}\n\n> {self.line()}\n\nThen **write it down** in `the record`."
            case _:
                return text
