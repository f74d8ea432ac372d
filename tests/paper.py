"""A PDF goes in; what stands on its pages, and what is marked in it, comes out.

Read with pikepdf (marks, fields, fonts) and PDFium (texts with their places, tags, pictures), so
that none of it is taken from the engine that made the file.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from pathlib import Path
from typing import Any, Self

import pikepdf
import pypdfium2
import zxingcpp
from pypdfium2 import raw

MM = 25.4 / 72
"""A point in millimetres."""
CODE_SCALE = 200 / 72
"""How large pages are drawn to scan their codes: 200 dots an inch."""
SOFT = "\u00ad\ufffe"
"""Hyphens that an engine has put in where it broke a word."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A sign on a page; distances in millimetres from the page's left and top, size in points."""

    page: int
    sign: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text in the tag tree, in its order there."""

    page: int
    tags: tuple[str, ...]
    """From the root to what the text stands in."""
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field to tick or to write in."""

    name: str
    tooltip: str
    is_box: bool
    width: float
    height: float
    is_tagged: bool


@dataclass(frozen=True, slots=True)
class Font:
    """A font that a file uses."""

    name: str
    """Without what marks it as a part of the whole."""
    is_embedded: bool
    is_type3: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF, read."""

    sizes: tuple[tuple[float, float], ...]
    """Of each page, in millimetres, to a tenth."""
    texts: tuple[str, ...]
    """Of each page, as somebody would copy them."""
    glyphs: tuple[Glyph, ...]
    tagged: tuple[Tagged, ...]
    fields: tuple[Field, ...]
    fonts: frozenset[Font]
    codes: tuple[str, ...]
    """What the codes to scan say."""
    bookmarks: tuple[str, ...]
    links: tuple[str, ...]
    """Addresses that links lead to, outside the file."""
    marks: dict[str, str]
    """`Lang`, `Title`, `DisplayDocTitle`, `Marked`, `pdfuaid:part` and `CreationDate`, if any."""

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a file."""
        drawn = pypdfium2.PdfDocument(path)
        with pikepdf.open(path) as inner:
            paper = cls(
                sizes=tuple(_size(page) for page in drawn),
                texts=tuple(page.get_textpage().get_text_bounded() for page in drawn),
                glyphs=tuple(
                    one for number, page in enumerate(drawn) for one in _glyphs(page, number)
                ),
                tagged=tuple(
                    one for number, page in enumerate(drawn) for one in _tagged(page, number)
                ),
                fields=tuple(_fields(inner)),
                fonts=frozenset(_fonts(inner)),
                codes=tuple(code for page in drawn for code in _codes(page)),
                bookmarks=tuple(one.get_title() for one in drawn.get_toc()),
                links=tuple(_links(inner)),
                marks=dict(_marks(inner)),
            )
        drawn.close()
        return paper


def squeezed(text: str) -> str:
    """Leave out what lines and pages have broken."""
    return "".join(one for one in text if not one.isspace() and one not in SOFT)


def _size(page: pypdfium2.PdfPage) -> tuple[float, float]:
    width, height = page.get_size()
    return round(width * MM, 1), round(height * MM, 1)


def _glyphs(page: pypdfium2.PdfPage, number: int) -> Iterator[Glyph]:
    text = page.get_textpage()
    height = page.get_height()
    for index in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, index))
        if sign.isspace() or not sign.isprintable() or raw.FPDFText_IsGenerated(text, index):
            continue
        left, bottom, right, top = text.get_charbox(index)
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(text, index, matrix)
        size = raw.FPDFText_GetFontSize(text, index) * hypot(matrix.b, matrix.d)
        places = (left, height - top, right, height - bottom)
        yield Glyph(number, sign, *(place * MM for place in places), round(size, 2))


def _tagged(page: pypdfium2.PdfPage, number: int) -> Iterator[Tagged]:
    texts = _marked_texts(page)
    tree = raw.FPDF_StructTree_GetForPage(page)
    for index in range(raw.FPDF_StructTree_CountChildren(tree)):
        root = raw.FPDF_StructTree_GetChildAtIndex(tree, index)
        for tags, mark in _leaves(root, ()):
            if texts.get(mark, "").strip():
                yield Tagged(number, tags, texts[mark])
    raw.FPDF_StructTree_Close(tree)


def _marked_texts(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Collect the texts on a page by the number they are marked with."""
    text_page = page.get_textpage()
    texts: dict[int, str] = {}
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        mark = raw.FPDFPageObj_GetMarkedContentID(one)
        length = raw.FPDFTextObj_GetText(one, text_page, None, 0)
        buffer = (ctypes.c_ushort * (length // 2))()
        raw.FPDFTextObj_GetText(one, text_page, buffer, length)
        text = bytes(buffer).decode("utf-16-le").rstrip("\0")
        texts[mark] = texts.get(mark, "") + text
    return texts


def _leaves(element: Any, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
    buffer = (ctypes.c_char * 64)()
    length = raw.FPDF_StructElement_GetType(element, buffer, 64)
    tags = (*above, bytes(buffer)[: length - 2].decode("utf-16-le"))
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            yield from _leaves(child, tags)
        else:
            yield tags, raw.FPDF_StructElement_GetChildMarkedContentID(element, index)


def _fields(pdf: pikepdf.Pdf) -> Iterator[Field]:
    if "/AcroForm" not in pdf.Root:
        return
    for field in pdf.Root.AcroForm.Fields:
        left, top, right, bottom = (float(side) * MM for side in field.Rect)
        yield Field(
            str(field.T),
            str(field.get("/TU", "")),
            str(field.FT) == "/Btn",
            abs(right - left),
            abs(bottom - top),
            "/StructParent" in field,
        )


def _fonts(pdf: pikepdf.Pdf) -> Iterator[Font]:
    for one in pdf.objects:
        if not isinstance(one, pikepdf.Dictionary) or one.get("/Type") != "/Font":
            continue
        if one.get("/Subtype") == "/Type0":
            continue  # the font that it is made of is another object
        descriptor = one.get("/FontDescriptor", {})
        files = [name for name in ("/FontFile", "/FontFile2", "/FontFile3") if name in descriptor]
        name = str(one.get("/BaseFont", "/")).removeprefix("/").rpartition("+")[2]
        yield Font(name, bool(files), one.get("/Subtype") == "/Type3")


def _codes(page: pypdfium2.PdfPage) -> list[str]:
    picture = page.render(scale=CODE_SCALE).to_pil()
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def _links(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for one in page.get("/Annots", ()):
            action = one.get("/A", {})
            if "/URI" in action:
                yield str(action.URI)


def _marks(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    root = pdf.Root
    yield "Lang", str(root.get("/Lang", ""))
    yield "Title", str(pdf.docinfo.get("/Title", ""))
    yield "DisplayDocTitle", str(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", ""))
    yield "Marked", str(root.get("/MarkInfo", {}).get("/Marked", ""))
    with pdf.open_metadata() as metadata:
        yield "pdfuaid:part", str(metadata.get("pdfuaid:part", ""))
    if "/CreationDate" in pdf.docinfo:
        yield "CreationDate", str(pdf.docinfo.CreationDate)
