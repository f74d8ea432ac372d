"""A text goes in; what a reader would see or hear in it comes out, with the way back.

Invisible characters, HTML entities, full-width letters, digits of other scripts and marks of
Markdown are taken away or replaced, so that nothing is hidden behind them.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?|%40")
SPECIAL = re.compile(r"[^\x20-\x7e]|[*`\\]")
"""What is not plainly what it looks like, and the marks of Markdown that leave no trace."""
MOST_CODINGS = 4
"""How often a text may have been put into entities, one time over the other."""
INVISIBLE = frozenset("*`\\\u115f\u1160\u3164\uffa0\u2800")
"""Marks of Markdown, and letters without a shape."""
INVISIBLE_SORTS = frozenset({"Cf", "Cc", "Mn", "Me"})
"""Zero-width characters, soft hyphens, direction marks, marks on top of others."""
DOTS = frozenset("\u00b7\u2022\u2024\u2027\u3002\u30fb")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without disguise; each of its characters knows where it came from."""

    text: str
    _starts: Sequence[int]
    """Where what each character stands for begins in the text as typed."""
    _ends: Sequence[int]
    """Where it ends there."""

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Find where a stretch of the text, which is not empty, begins and ends as typed."""
        return self._starts[start], self._ends[end - 1]

    def rewritten(self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], str]) -> "Plain":
        """Return the text with something else in each place that a pattern finds."""
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for found in pattern.finditer(self.text):
            begin, end = found.span()
            new = read(found)
            parts += (self.text[done:begin], new)
            starts += (*self._starts[done:begin], *[self._starts[begin]] * len(new))
            ends += (*self._ends[done:begin], *[self._ends[end - 1]] * len(new))
            done = end
        text = "".join((*parts, self.text[done:]))
        return Plain(text, (*starts, *self._starts[done:]), (*ends, *self._ends[done:]))


def undisguised(text: str) -> Plain:
    """Take away what a number or an address could hide behind."""
    plain = Plain(text, range(len(text)), range(1, len(text) + 1)).rewritten(SPECIAL, _look)
    for _ in range(MOST_CODINGS):
        decoded = plain.rewritten(ENTITY, _decode)
        if decoded.text == plain.text:
            break
        plain = decoded.rewritten(SPECIAL, _look)
    return plain


def _decode(entity: re.Match[str]) -> str:
    return "@" if entity[0] == "%40" else html.unescape(entity[0])


def _look(found: re.Match[str]) -> str:
    """Say what a single character looks like to a reader."""
    character = found[0]
    if character == "\n":
        # A single line break is shown as a space; an empty line ends a paragraph.
        around = found.string[max(0, found.start() - 1) : found.end() + 1]
        return "\n" if "\n\n" in around else " "
    if character in DOTS:
        return "."
    sort = unicodedata.category(character)
    if character in INVISIBLE or (sort in INVISIBLE_SORTS and character != "\t"):
        return ""
    if sort == "Pd":
        return "-"
    return "".join(map(_digit, unicodedata.normalize("NFKC", character)))


def _digit(character: str) -> str:
    if character.isspace():
        return " "
    return str(unicodedata.decimal(character)) if character.isdecimal() else character
