"""The print centre, and the buttons that lead from a page to its prints."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from servicebook.routes import PRINT_CENTRE_URI, page_path, print_uri
from servicebook.views.blocks import Block, Takeaway
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView
from servicebook.views.prints.sheet import Pdf, SheetView

Pdfs = Mapping[str, tuple[Pdf, ...]]
"""The PDFs of each sheet, by the path it is published as; those that were not made are missing."""

GROUPS = {"onboarding": "onboarding", "checklists": "checklists", "plays": "plays"}
"""Folders below print/ that are shown under a heading of their own, with the kind they hold."""


@dataclass(frozen=True, slots=True)
class PrintRow:
    """Something to print."""

    title: str
    path: str
    pdfs: tuple[tuple[str, str, str], ...]
    """What the file is, its path, and how many pages it has."""
    language: str | None


@dataclass(frozen=True, slots=True)
class PrintsBlock(Block):
    """A list of things to print."""

    component: ClassVar[str] = "prints"
    rows: tuple[PrintRow, ...]


def print_centre(
    sheets: tuple[SheetView, ...], pdfs: Pdfs, context: Context
) -> tuple[PageView, ...]:
    """Make the page that lists everything that can be printed, if anything can."""
    if not sheets:
        return ()
    words = context.words
    page = PageView(
        src_uri=PRINT_CENTRE_URI,
        kind="prints",
        title=words("print-centre"),
        description=words("print-centre-description"),
        eyebrow=words("print-centre-eyebrow"),
        lede=words("print-centre-lede"),
        sections=tuple(_sections(sheets, pdfs, context)),
    )
    return (page,)


def _sections(sheets: tuple[SheetView, ...], pdfs: Pdfs, context: Context) -> Iterator[SectionView]:
    rows: dict[str, list[PrintRow]] = {folder: [] for folder in (*GROUPS, "")}
    for sheet in sheets:
        folder = sheet.uri.split("/")[1]
        rows[folder if folder in GROUPS else ""].append(_row(sheet, pdfs, context))
    for folder, several in rows.items():
        heading = f"list-{GROUPS[folder]}" if folder else "print-all"
        if several:
            block = PrintsBlock(tuple(several))
            yield SectionView(folder or "all", context.words(heading), (block,), "wide")


def _row(sheet: SheetView, pdfs: Pdfs, context: Context) -> PrintRow:
    words = context.words
    files = tuple(
        (words("pdf-take", paper=one.paper), one.path, words.counted("pages", one.pages))
        for one in pdfs.get(page_path(sheet.uri), ())
    )
    return PrintRow(sheet.title, page_path(sheet.uri), files, sheet.language)


def with_prints(
    pages: tuple[PageView, ...], sheets: tuple[SheetView, ...], pdfs: Pdfs, context: Context
) -> tuple[PageView, ...]:
    """Give each page that is printed the buttons for it."""
    of = {sheet.uri: sheet for sheet in sheets}
    return tuple(
        _with_print(page, of.get(print_uri(page.src_uri)), pdfs, context) for page in pages
    )


def _with_print(page: PageView, sheet: SheetView | None, pdfs: Pdfs, context: Context) -> PageView:
    if sheet is None:
        return page
    words = context.words
    files = (
        Takeaway(words("pdf-take", paper=one.paper), one.path)
        for one in pdfs.get(page_path(sheet.uri), ())
    )
    own = (Takeaway(words("print-take"), page_path(sheet.uri)), *files)
    return replace(page, takeaways=(*own, *page.takeaways))
