"""Put buttons on pages for what can be saved from them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from servicebook.link import Graph
from servicebook.routes import (
    ABOUT_URI,
    ALL_ITEMS,
    TABLE_FORMS,
    download_uri,
    index_uri,
    target_of,
)
from servicebook.views.blocks import Takeaway
from servicebook.views.page import PageView
from servicebook.words import Words

KINDS_WITH_TABLES = frozenset({"checklists", "onboarding"})
"""The kinds of which each item has a spreadsheet."""
LISTS_WITH_TABLES = ("limits", "standards")
"""The kinds that have one together."""


def with_tables(pages: Iterable[PageView], graph: Graph, words: Words) -> Iterator[PageView]:
    """Offer the spreadsheets on the pages whose content they hold, behind what is there."""
    names = {
        target_of(key).src_uri: str(key) for key in graph.records if key.kind in KINDS_WITH_TABLES
    }
    names |= {index_uri(kind): kind for kind in LISTS_WITH_TABLES if graph.count(kind)}
    for page in pages:
        if page.src_uri in names:
            yield _offering(page, names[page.src_uri], words, "save")
        elif page.src_uri == ABOUT_URI:
            yield _offering(page, ALL_ITEMS, words, "save-all")
        else:
            yield page


def _offering(page: PageView, name: str, words: Words, label: str) -> PageView:
    buttons = (Takeaway(words(f"{label}-{form}"), download_uri(name, form)) for form in TABLE_FORMS)
    return replace(page, takeaways=(*page.takeaways, *buttons))
