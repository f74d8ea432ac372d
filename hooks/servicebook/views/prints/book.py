"""The whole playbook as a book: cover, contents, every page, and an index of terms."""

from collections.abc import Iterator

from servicebook.model.reference import Term
from servicebook.routes import A_TO_Z_URI, HOME_URI, LINE_UP_URI, Target, print_uri, target_of
from servicebook.views.context import Context
from servicebook.views.page import NavEntry, PageView
from servicebook.views.prints.blocks import ContentsBlock, CoverBlock, IndexBlock, PartBlock
from servicebook.views.prints.sheet import SheetView, newest_day
from servicebook.views.prints.single import Pages, on_paper

SCREEN_ONLY = (HOME_URI, LINE_UP_URI, A_TO_Z_URI)
"""Pages that lead somewhere; the book has contents and an index with numbers for that."""


def book(pages: Pages, navigation: tuple[NavEntry, ...], context: Context) -> SheetView:
    """Make the book, in the order of the navigation."""
    words = context.words
    parts = tuple(_parts(pages, navigation))
    return SheetView(
        uri=print_uri("book.md"),
        look="book",
        title=words("whole-book"),
        parts=(
            CoverBlock(words("site-name", name=context.company.name), context.company.promise),
            _contents(parts, context),
            *_matter(parts),
            *_index(context),
        ),
        of=Target(HOME_URI),
        day=newest_day(context.graph.records, context),
    )


def _matter(parts: tuple[tuple[str, tuple[PageView, ...]], ...]) -> Iterator[PartBlock | PageView]:
    for title, several in parts:
        yield PartBlock(title)
        yield from map(on_paper, several)


def _parts(
    pages: Pages, navigation: tuple[NavEntry, ...]
) -> Iterator[tuple[str, tuple[PageView, ...]]]:
    """Yield each part of the site with its pages; a list stands for the pages it leads to."""
    for entry in navigation:
        lists = [one.src_uri for one in (entry, *entry.children) if one.src_uri in pages]
        found = (
            page for uri in lists if uri and uri not in SCREEN_ONLY for page in _under(uri, pages)
        )
        if several := tuple(found):
            yield entry.title, several


def _under(list_uri: str, pages: Pages) -> Iterator[PageView]:
    """Yield the pages that a list leads to, or the list itself where it holds everything."""
    children = [page for page in pages.values() if _parent(page) == list_uri]
    yield from children or [pages[list_uri]]


def _parent(page: PageView) -> str | None:
    return page.parent.target.src_uri if page.parent and page.parent.target else None


def _contents(
    parts: tuple[tuple[str, tuple[PageView, ...]], ...], context: Context
) -> ContentsBlock:
    groups = tuple(
        (title, tuple((page.title, Target(page.src_uri)) for page in several))
        for title, several in parts
    )
    return ContentsBlock(context.words("contents"), groups)


def _index(context: Context) -> Iterator[IndexBlock]:
    terms = []
    for key, item in context.graph.items(Term):
        users = (link.target for link in context.used_in(key))
        targets = (target_of(key), *(one for one in users if one is not None))
        terms.append((item.title, tuple(dict.fromkeys(targets))))
    if terms:
        yield IndexBlock(context.words("index-of-terms"), tuple(terms))
