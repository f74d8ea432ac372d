"""Put buttons on pages for what can be saved from them."""

from collections.abc import Iterable, Iterator, Mapping
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
    saved = {form: words(f"save-{form}") for form in TABLE_FORMS}
    saved_all = {form: words(f"save-all-{form}") for form in TABLE_FORMS}
    for page in pages:
        if page.src_uri in names:
            yield _offering(page, names[page.src_uri], saved)
        elif page.src_uri == ABOUT_URI:
            yield _offering(page, ALL_ITEMS, saved_all)
        else:
            yield page


def _offering(page: PageView, name: str, labels: Mapping[str, str]) -> PageView:
    buttons = (Takeaway(label, download_uri(name, form)) for form, label in labels.items())
    return replace(page, takeaways=(*page.takeaways, *buttons))
