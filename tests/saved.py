"""Files that readers save go in; what other programs see in them comes out."""

import csv
import io
from collections.abc import Iterable
from typing import TypeAlias
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from servicebook.site_file import SiteFile

Rows: TypeAlias = list[dict[str, str]]


def content_of(files: Iterable[SiteFile], path: str) -> bytes:
    """Return the bytes of a published file."""
    (found,) = (one.content for one in files if one.path == path)
    return found if isinstance(found, bytes) else found.encode()


def lines_in(content: bytes) -> list[list[str]]:
    """Read a CSV file as Python does, headings first; it must be what RFC 4180 describes."""
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def rows_in(content: bytes) -> Rows:
    """Read a CSV file's rows by their headings."""
    headings, *rows = lines_in(content)
    assert len(set(headings)) == len(headings)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def book_in(content: bytes) -> Workbook:
    """Read a workbook as openpyxl does."""
    return load_workbook(io.BytesIO(content))


def sheet_in(content: bytes) -> Worksheet:
    """Return the first sheet of a workbook."""
    sheet = book_in(content).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def formulas_in(content: bytes) -> list[str]:
    """List the parts of a workbook whose cells hold formulas, as they are written in it."""
    with ZipFile(io.BytesIO(content)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        assert sheets
        texts = {name: archive.read(name).decode() for name in sheets}
    return [name for name, text in texts.items() if "<f>" in text or "<f " in text]
