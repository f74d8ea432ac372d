"""An outline goes in; for each line, the columns come out at which it could belong to something."""

from dataclasses import dataclass
from functools import cached_property

from servicebook.load.line import Line
from servicebook.load.outline import Outline

STEP = 2
DEEPEST = 40
"""How many columns are remembered; a file that is deeper is refused for that."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns, 0-based and outermost first, of what is open just before a line."""

    fields: tuple[int, ...]
    lists: tuple[int, ...]

    @property
    def all(self) -> tuple[int, ...]:
        """Both together."""
        return tuple(sorted({*self.fields, *self.lists}))

    def for_line(self, line: Line) -> tuple[int, ...]:
        """Return those that suit a line: an entry goes to a list, a field to fields."""
        return (self.lists if line.dashes else self.fields) or self.all


@dataclass(frozen=True)
class Surroundings:
    """What is above each line of an outline, found in one walk down."""

    outline: Outline

    def above(self, line: Line) -> Line | None:
        """Return the last line before one in which a field or an entry begins."""
        return self._above[line.number - 1]

    def columns(self, line: Line) -> Columns:
        """Find what is open; a field with nothing behind it opens what is a step further in."""
        opened = list(self._open[line.number - 1])
        above = self.above(line)
        if above is not None and above.opens and (above.name or above.dashes):
            further = above.depth + STEP
            opened += [(further, False), (further, True)]
        fields = {column for column, is_list in opened if not is_list}
        lists = {column for column, is_list in opened if is_list}
        return Columns(tuple(sorted(fields)), tuple(sorted(lists)))

    @cached_property
    def _above(self) -> list[Line | None]:
        found: list[Line | None] = []
        last = None
        for line in self.outline.lines:
            found.append(last)
            last = line if line.is_structure else last
        return found

    @cached_property
    def _open(self) -> list[tuple[tuple[int, bool], ...]]:
        """For each line the columns open before it, each with whether it is a list's."""
        found: list[tuple[tuple[int, bool], ...]] = []
        opened: tuple[tuple[int, bool], ...] = ()
        for line in self.outline.lines:
            found.append(opened)
            if line.is_structure and "\t" not in line.text[: line.indent]:
                own = [(column, True) for column in line.dashes]
                own += [(line.start, False)] if line.name else []
                for column, is_list in own:
                    kept = [one for one in opened if one[0] < column or one == (column, False)]
                    kept += [] if (column, is_list) in kept else [(column, is_list)]
                    opened = tuple(kept[-DEEPEST:])
        return found
