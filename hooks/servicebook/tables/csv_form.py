"""A table goes in, a CSV file comes out that no program takes for formulas."""

import csv
from datetime import date
from io import StringIO

from servicebook.tables.table import Cell, Table

MARKS = frozenset("=+-@\t\r\n＝＋－＠")
"""What a text begins with that a program for spreadsheets may take for a formula.

Source: OWASP, CSV Injection.
"""
AS_TEXT = "'"
"""Stands before such a text, so that it is none."""


def as_csv(table: Table) -> bytes:
    """Write a table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it.

    Numbers stand bare, days as 2026-01-31, and every text in quotes.
    """
    file = StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(_safe(column.title) for column in table.columns)
    for row in table.rows:
        writer.writerow(map(_written, row))
    return file.getvalue().encode("utf-8-sig", "replace")


def looks_like_formula(text: str) -> bool:
    """Whether a program could take a text for a formula; blanks before it make no difference."""
    return text[:1] in MARKS or text.lstrip()[:1] in MARKS if text.strip() else False


def _written(cell: Cell) -> Cell:
    match cell:
        case str():
            return _safe(cell)
        case date():
            return cell.isoformat()
        case _:
            return cell


def _safe(text: str) -> str:
    return f"{AS_TEXT}{text}" if looks_like_formula(text) else str(text)
