"""Tables go in, a workbook for Excel and its like comes out, the same bytes each time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from servicebook.tables.csv_form import looks_like_formula
from servicebook.tables.table import Cell, Column, Table

CREATED = datetime(2020, 1, 1)  # noqa: DTZ001 -- XlsxWriter takes none with a zone
"""What every file names as the day of its making: the same content gives the same bytes."""
FIRST_DAY = date(1900, 3, 1)
"""The first from which on Excel counts days rightly."""
A4 = 9
MOST_LETTERS = 32_767
"""What a cell of Excel holds."""
MOST_IN_NAME = 31
"""How many letters the name of a sheet has."""
NOT_IN_NAME = frozenset("[]:*?/\\'")
RESERVED_NAME = "history"
JOINER = "\u2060"
"""Stands between two letters and is not seen."""
MOST_IN_HEADER = 200
MOST_IN_CHOICES = 255
SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


@dataclass(frozen=True, slots=True)
class _Formats:
    heading: Format
    text: Format
    formula_like: Format
    """Stays a text when somebody edits the cell."""
    day: Format


def as_xlsx(tables: Sequence[Table], author: str) -> bytes:
    """Write tables as the sheets of a workbook, whose title is that of the first.

    Args:
        tables: At least one.
        author: Whose they are.
    """
    content = BytesIO()
    book = Workbook(content, SETTINGS)
    book.set_properties({"title": tables[0].title, "author": author, "created": CREATED})
    formats = _formats(book)
    for name, table in zip(_sheet_names(tables), tables, strict=True):
        _write(book.add_worksheet(name), table, formats)
    book.close()
    return content.getvalue()


def _formats(book: Workbook) -> _Formats:
    text = {"text_wrap": True, "valign": "top"}
    return _Formats(
        heading=book.add_format(text | {"bold": True, "bottom": 1, "bg_color": "#E8ECEE"}),
        text=book.add_format(text),
        formula_like=book.add_format(text | {"quote_prefix": True}),
        day=book.add_format(text | {"num_format": "yyyy-mm-dd", "align": "left"}),
    )


def _sheet_names(tables: Iterable[Table]) -> tuple[str, ...]:
    """Name each sheet after its table, in the letters allowed and no two alike."""
    names: list[str] = []
    taken = {RESERVED_NAME}
    for number, table in enumerate(tables, start=1):
        letters = (" " if one in NOT_IN_NAME or not one.isprintable() else one
                   for one in table.title)  # fmt: skip
        name = _shortened("".join(letters).strip(), MOST_IN_NAME) or str(number)
        if name.casefold() in taken:
            end = f" {number}"
            name = f"{_shortened(name, MOST_IN_NAME - len(end))}{end}"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _write(sheet: Worksheet, table: Table, formats: _Formats) -> None:
    last_row, last_column = len(table.rows), len(table.columns) - 1
    for position, column in enumerate(table.columns):
        sheet.set_column(position, position, column.width, formats.text)
        sheet.write_string(0, position, column.title, formats.heading)
        _offer(sheet, position, column, last_row)
    for number, row in enumerate(table.rows, start=1):
        for position, cell in enumerate(row):
            _write_cell(sheet, number, position, cell, formats)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last_row, last_column)
    _set_up_print(sheet, table.title)


def _write_cell(sheet: Worksheet, row: int, column: int, cell: Cell, formats: _Formats) -> None:
    match cell:
        case None:
            pass  # it looks as its column does
        case int() | Decimal():
            sheet.write_number(row, column, float(cell), formats.text)
        case date() if cell >= FIRST_DAY:
            sheet.write_datetime(row, column, cell, formats.day)
        case _:
            text = _shortened(str(cell), MOST_LETTERS)
            style = formats.formula_like if looks_like_formula(text) else formats.text
            sheet.write_string(row, column, text, style)


def _offer(sheet: Worksheet, position: int, column: Column, last_row: int) -> None:
    """Let the cells of a column be chosen; Excel's list can hold no comma, and little else."""
    listed = ",".join(column.choices)
    is_plain = listed.count(",") == len(column.choices) - 1 and '"' not in listed
    if column.choices and last_row and is_plain and _units(listed) <= MOST_IN_CHOICES:
        rule = {"validate": "list", "source": [*map(str, column.choices)]}
        sheet.data_validation(1, position, last_row, position, rule)


def _set_up_print(sheet: Worksheet, title: str) -> None:
    """Fit the columns on one sheet of A4, with the headings on each."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L{_in_header(_shortened(title, MOST_IN_HEADER // 2))}")
    sheet.set_footer("&R&P / &N")


def _in_header(text: str) -> str:
    """Mark `&` as a sign. Behind it `G` or `[` would begin a picture, so a joiner parts them."""
    marked = text.replace("&", "&&")
    return marked.replace("&G", f"&{JOINER}G").replace("&[", f"&{JOINER}[")


def _shortened(text: str, most: int) -> str:
    """Cut a text to what fits; a letter beyond the first 65,536 of Unicode counts as two."""
    if len(text) <= most // 2 or _units(text) <= most:
        return text
    while _units(text) > most - 1:
        text = text[: len(text) - max(1, (_units(text) - most) // 2)]
    return f"{text.rstrip()}…"


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
