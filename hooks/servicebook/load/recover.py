"""A file's text goes in; nodes come out, as far as they can be read, with every slip in it.

A slip is repaired on the quiet, so that the rest of the file is read and its own mistakes are found
in the same run. Whether something that looks like a slip is one, libyaml decides: it is, if the
file cannot be read as far without its repair.
"""

from collections.abc import Callable
from collections.abc import Sequence as Many
from math import inf

from servicebook.diagnostics import Edit
from servicebook.edits import edited
from servicebook.load.compose import Composed, compose
from servicebook.load.outline import outline
from servicebook.load.shifts import Shifts
from servicebook.load.slips import (
    Sheet,
    Slip,
    may_hide_slips,
    slips_mistyped,
    slips_that_hide,
    slips_that_show,
    slips_unseen,
)
from servicebook.rules import TOO_LARGE, WRONG_INDENTATION

MOST_ROUNDS = 20
"""How many slips that make a file unreadable are mended to read on behind them."""
MOST_LINES = 20_000
"""How many lines may be looked at in those rounds, so that a muddle of a file ends soon."""
MOST_LETTERS = 10_000_000
"""How many letters libyaml may be asked to read again in them."""
Round = Callable[[str, Composed], Composed]
Reach = tuple[float, float]
"""The line and the column as far as a text can be read."""


def read(path: str, text: str, names: frozenset[str]) -> Composed:
    """Read one file.

    Args:
        path: The name used in spans.
        text: The file's text, without a byte-order mark.
        names: Every name that a field of any kind has.
    """
    composed = compose(path, text)
    is_refused = any(one.code == TOO_LARGE.code for one in composed.found)
    if is_refused or (composed.root is not None and not may_hide_slips(text)):
        return composed
    return _Reader(path, names).read(text, composed)


class _Reader:
    """Read a file in rounds, each of which is given a text in which the last found no slip."""

    def __init__(self, path: str, names: frozenset[str]) -> None:
        self.path = path
        self.names = names
        self.lines_left = MOST_LINES
        self.letters_left = MOST_LETTERS
        self.rounds_left = MOST_ROUNDS

    def read(self, text: str, composed: Composed) -> Composed:
        is_readable = composed.root is not None
        slips = slips_unseen(self._sheet(text), is_readable=is_readable)
        return self._past(slips, text, composed, self._mistyped)

    def _mistyped(self, text: str, composed: Composed) -> Composed:
        return self._past(slips_mistyped(self._sheet(text)), text, composed, self._mended)

    def _mended(self, text: str, composed: Composed) -> Composed:
        """Mend the first slip that lets libyaml read on, and look again at what comes after it."""
        if composed.root is not None:
            return self._past(slips_that_hide(self._sheet(text)), text, composed, _as_it_is)
        if self._is_tired(text):
            return composed
        reach = _reach(composed)
        for one in slips_that_show(self._sheet(text)):
            self.letters_left -= len(text)
            if (one.finding.span.line, 0) > reach or self.letters_left < 0:
                break
            again = compose(self.path, edited(text, one.repair))
            if _reach(again) > reach:
                mended = self._past([one], text, composed, self._mended)
                return _without_echo(one, mended)
        return composed

    def _is_tired(self, text: str) -> bool:
        self.rounds_left -= 1
        self.lines_left -= text.count("\n")
        return self.rounds_left < 0 or self.lines_left < 0

    def _past(self, slips: Many[Slip], text: str, composed: Composed, then: Round) -> Composed:
        """Go on to the next round with the slips of this one repaired."""
        if not slips:
            return then(text, composed)
        mended = edited(text, _repairs(slips))
        return _told(slips, then(mended, compose(self.path, mended)))

    def _sheet(self, text: str) -> Sheet:
        return Sheet(outline(self.path, text), self.names)


def _without_echo(first: Slip, composed: Composed) -> Composed:
    """Leave out lines that stand as far off as the one before: whoever moves it moves them."""
    if first.finding.code != WRONG_INDENTATION.code:
        return composed
    how_far = first.finding.message.partition(" stands ")[2]
    found = tuple(
        one
        for one in composed.found
        if one is first.finding
        or one.code != first.finding.code
        or one.message.partition(" stands ")[2] != how_far
    )
    return Composed(composed.root, found)


def _as_it_is(text: str, composed: Composed) -> Composed:  # noqa: ARG001 -- a round like others
    return composed


def _told(slips: Many[Slip], composed: Composed) -> Composed:
    """Put together what is to be said; what lies on the line of a slip follows from it."""
    shifts = Shifts(_repairs(slips))
    lines = {number for one in slips for number in one.lines}
    others = [shifts.finding(one) for one in composed.found if one.span.line not in lines]
    root = shifts.node(composed.root) if composed.root is not None else None
    return Composed(root, (*(one.finding for one in slips), *others))


def _repairs(slips: Many[Slip]) -> list[Edit]:
    return [edit for one in slips for edit in one.repair]


def _reach(composed: Composed) -> Reach:
    if composed.root is not None:
        return inf, inf
    span = composed.found[-1].span
    return span.line, span.column
