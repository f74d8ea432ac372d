"""What can be printed: the pages of the site go in, sheets of paper come out."""

from collections.abc import Iterator

from servicebook.views.context import Context
from servicebook.views.page import NavEntry, PageView
from servicebook.views.prints.book import book
from servicebook.views.prints.centre import Pdfs, print_centre, with_prints
from servicebook.views.prints.line_ups import line_up_sheets
from servicebook.views.prints.maps import map_sheets
from servicebook.views.prints.packs import packs
from servicebook.views.prints.pairs import pair_sheets
from servicebook.views.prints.sheet import Part, Pdf, SheetView
from servicebook.views.prints.single import single_sheets
from servicebook.views.prints.small import small_sheets


def all_sheets(
    pages: tuple[PageView, ...], navigation: tuple[NavEntry, ...], context: Context
) -> Iterator[SheetView]:
    """Make everything that can be printed, in the order in which it is listed."""
    by_uri = {page.src_uri: page for page in pages}
    yield from packs(by_uri, context)
    yield from single_sheets(by_uri, context)
    yield from map_sheets(by_uri, context)
    yield from small_sheets(context)
    yield from line_up_sheets(context)
    yield from pair_sheets(context)
    if context.graph.records:
        yield book(by_uri, navigation, context)


__all__ = ["Part", "Pdf", "Pdfs", "SheetView", "all_sheets", "print_centre", "with_prints"]
