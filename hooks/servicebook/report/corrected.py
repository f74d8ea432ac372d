"""A finding's edits and its file's lines go in; the lines as they should be typed come out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servicebook.diagnostics import Edit
from servicebook.edits import edited

REACH = 400
"""How much of a very long line is looked at on both sides of a change; more than is ever shown."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A line that the edits make, or make different."""

    number: int
    """1-based, counted as if all edits had been made."""
    text: str
    focus: int
    """A 0-based column that matters in it."""


def corrected(fix: Sequence[Edit], lines: Sequence[str]) -> list[Corrected]:
    """Apply edits and return the lines that come out different; none for lines only deleted."""
    result: list[Corrected] = []
    shift = 0
    for edits in _neighbours(fix):
        first, last = _reach(edits)
        if last > len(lines):
            return []
        old, new, focus = _apply(edits, lines[first - 1 : last])
        same = _same(old, new)
        end = len(new) - _same(old[same:][::-1], new[same:][::-1])
        result += [
            Corrected(first + shift + index, new[index], 0 if index else focus)
            for index in range(same, end)
        ]
        shift += len(new) - len(old)
    return result


def _apply(edits: Sequence[Edit], lines: Sequence[str]) -> tuple[list[str], list[str], int]:
    """Return lines without what is far from the edits, the same lines edited, and where."""
    first, last = _reach(edits)
    left = max(0, edits[0].span.column - 1 - REACH)
    end = max(edit.span.end_column for edit in edits if edit.span.end_line == last)
    if first == last:
        old = [lines[0][left : end + REACH]]
    else:
        old = [lines[0][left:], *lines[1:-1], lines[-1][: end + REACH]]
    new = edited("\n".join(old), [_moved(edit, first - 1, left) for edit in edits])
    return old, new.split("\n"), edits[0].span.column - 1 - left


def _moved(edit: Edit, lines: int, columns: int) -> Edit:
    """Move an edit up by some lines and, if it then is on the first, to the left."""
    span = edit.span
    start, end = span.line - lines, span.end_line - lines
    return edit._replace(
        span=span._replace(
            line=start,
            end_line=end,
            column=span.column - columns if start == 1 else span.column,
            end_column=span.end_column - columns if end == 1 else span.end_column,
        )
    )


def _neighbours(fix: Sequence[Edit]) -> Iterator[list[Edit]]:
    """Group edits that share a line."""
    group: list[Edit] = []
    for edit in sorted(fix):
        if group and edit.span.line > _reach(group)[1]:
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _reach(edits: Sequence[Edit]) -> tuple[int, int]:
    """Return the first and the last line that edits touch; they do not overlap."""
    return edits[0].span.line, edits[-1].span.end_line


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the lines with which both begin."""
    pairs = zip(one, other, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
