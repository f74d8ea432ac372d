"""A place and its line go in; the line as it is shown, and what to mark in it, come out."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from servicebook.diagnostics import Span
from servicebook.report.console import Console, named, width
from servicebook.report.sources import columns_of


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line, or the part of it that matters."""

    line: str
    indent: int
    """How many columns stand before what is marked."""
    marked: int
    """How many columns are marked."""


def excerpt(span: Span, line: str, console: Console, room: int) -> Excerpt:
    """Quote the line in which a span begins.

    Args:
        span: What is marked; to the end of the line, if it goes on below.
        line: The whole line.
        console: Where it is shown.
        room: How many columns there are.
    """
    start, end = columns_of(span, span.line, len(line))
    left, right = _window(line, start, console, room)
    end = max(start, min(end, right))
    dots = console.printable("…")
    before = (dots if left else "") + console.printable(line[left:start])
    marked = _marked(line[start:end], console)
    after = console.printable(line[end:right]) + (dots if right < len(line) else "")
    return Excerpt(before + marked + after, width(before), max(1, width(marked)))


def clipped(line: str, focus: int, console: Console, room: int) -> str:
    """Show a line, or what there is room for around a 0-based column."""
    return excerpt(Span("", 1, focus + 1, 1, focus + 1), line, console, room).line


def _marked(text: str, console: Console) -> str:
    """Show what is marked; blanks that are not the common ones by their number."""
    if text.isspace() and not text.isascii():
        return "".join(console.printable(c) if c.isascii() else named(c) for c in text)
    return console.printable(text)


def _window(line: str, start: int, console: Console, room: int) -> tuple[int, int]:
    """Choose the part of a line that is shown: all, or what fits around a column."""
    if len(line) <= room and width(console.printable(line)) <= room:
        return 0, len(line)
    room -= 2 * width(console.printable("…"))
    text_behind = line[start : start + room]
    behind, used = _fitting(text_behind, console, room * 2 // 3)
    ahead, used = _fitting(line[max(0, start - room) : start][::-1], console, room - used)
    if ahead == start:
        behind, _ = _fitting(text_behind, console, room - used)
    return start - ahead, start + behind


def _fitting(text: str, console: Console, room: int) -> tuple[int, int]:
    """Say how many characters at the beginning of a text fit, and how many columns they take."""
    if text.isascii() and text.isprintable():
        return min(len(text), room), min(len(text), room)
    ends = [0, *accumulate(console.widths(text))]
    number = bisect_right(ends, room) - 1
    return number, ends[number]
