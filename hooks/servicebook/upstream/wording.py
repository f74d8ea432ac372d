"""Texts that have become others, as people read them: short, or word by word."""

import json
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from textwrap import indent
from typing import Literal, NamedTuple

from servicebook.upstream.drift import Drift
from servicebook.upstream.touches import WHOLE

MOST_LETTERS = 200
"""How much of a text a finding quotes."""
WORD = re.compile(r"^\s+|\{\{[^{}]*\}\}\s*|\w+\s*|[^\s\w]\s*")
"""A word, a name in braces or a sign, with the space behind it: changed words beside each other
are one piece."""
MOST_WORDS = 2_000
"""Longer texts are shown as wholly other: to compare them word by word would take seconds."""


class Piece(NamedTuple):
    """Some words that are in both texts, only in the one before, or only in the one after."""

    sort: Literal["both", "before", "after"]
    text: str


def clipped(text: str | None) -> str:
    """Shorten a text to what fits into a sentence."""
    line = " ".join(readable(text or "").split())
    return line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1]}…"


def readable(text: str) -> str:
    """Write a list or fields, which are kept as JSON, on lines of their own as authors do."""
    if text[:1] not in {"{", "["}:
        return text
    try:
        return "\n".join(_lines(json.loads(text)))
    except (ValueError, RecursionError):
        return text  # a text that begins with a bracket, or with thousands of them


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, one in value.items():
            lines = list(_lines(one))
            if (isinstance(one, str) or one is None) and len(lines) == 1:
                yield f"{name}: {lines[0]}"
            else:
                yield from (f"{name}:", *(f"  {line}" for line in lines))
    elif isinstance(value, list):
        for one in value:
            for number, line in enumerate(_lines(one)):
                yield f"  {line}" if number else f"- {line}"
    else:
        yield from ("" if value is None else str(value)).split("\n")


def where(drift: Drift) -> str:
    """Name a place as its author would."""
    return f"`{drift.key}`" if drift.path in {"", WHOLE} else f"`{drift.path}`"


def word_by_word(before: str, after: str) -> Iterator[Piece]:
    """Yield what two texts share and what only one has, in the order of reading."""
    old, new = WORD.findall(before), WORD.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        yield Piece("before", before)
        yield Piece("after", after)
        return
    for sort, begin, end, first, last in SequenceMatcher(
        a=old, b=new, autojunk=False
    ).get_opcodes():
        if sort == "equal":
            yield Piece("both", "".join(old[begin:end]))
            continue
        if begin < end:
            yield Piece("before", "".join(old[begin:end]))
        if first < last:
            yield Piece("after", "".join(new[first:last]))


def marked(before: str | None, after: str | None) -> tuple[str | None, str | None]:
    """Make two texts readable, with what went and what came between marks where both are there."""
    old = None if before is None else readable(before)
    new = None if after is None else readable(after)
    if old is None or new is None:
        return old, new
    pieces = [*word_by_word(old, new)]
    return (
        "".join(_in_marks(one) for one in pieces if one.sort != "after"),
        "".join(_in_marks(one) for one in pieces if one.sort != "before"),
    )


def _in_marks(piece: Piece) -> str:
    before, after = {"before": ("[-", "-]"), "after": ("{+", "+}"), "both": ("", "")}[piece.sort]
    words = piece.text.rstrip()
    return f"{before}{words}{after}{piece.text[len(words) :]}"


def indented(text: str, by: int) -> str:
    """Begin a text of several lines on a line of its own, further in; another behind a space."""
    return f" {text}" if "\n" not in text else "\n" + indent(text, " " * by)
