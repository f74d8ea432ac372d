"""What a spreadsheet holds, whatever the form of its file."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Cell = str | int | Decimal | date | None
"""A text, a number, a day, or nothing; never a formula."""
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in a column, and how much room it takes."""

    title: str
    width: int
    """In letters."""
    choices: tuple[str, ...] = ()
    """What its cells are chosen from, where somebody keeps track of something."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    """Each with a cell for each column."""
