"""All pages of the site, and its navigation."""

from collections.abc import Callable
from collections.abc import Sequence as Many
from dataclasses import replace

from servicebook.layer import Layered
from servicebook.link import Graph
from servicebook.model.kinds import KINDS, PARTS
from servicebook.routes import (
    A_TO_Z_URI,
    ABOUT_URI,
    HOME_URI,
    LINE_UP_URI,
    PRINT_CENTRE_URI,
    PROVENANCE_URI,
    Target,
    index_uri,
    target_of,
)
from servicebook.upstream import differences
from servicebook.views.a_to_z import a_to_z_pages
from servicebook.views.about import about_page
from servicebook.views.assessment import assessment_pages
from servicebook.views.blocks import LinkView
from servicebook.views.changes import with_changes
from servicebook.views.checklists import checklist_pages
from servicebook.views.context import Context
from servicebook.views.home import home_page
from servicebook.views.journey import journey_pages
from servicebook.views.line_up import line_up_pages
from servicebook.views.metrics import metric_pages
from servicebook.views.numbers import number_pages
from servicebook.views.page import MovedPage, NavEntry, PageView
from servicebook.views.plays import play_pages
from servicebook.views.principles import principle_pages
from servicebook.views.provenance import provenance_pages
from servicebook.views.reference import reference_pages
from servicebook.views.roles import role_pages
from servicebook.views.stories import story_pages
from servicebook.views.takeaways import with_tables
from servicebook.views.upkeep import with_upkeep
from servicebook.words import Words

PAGE_MAKERS: tuple[Callable[[Context], tuple[PageView, ...]], ...] = (
    principle_pages,
    story_pages,
    line_up_pages,
    checklist_pages,
    play_pages,
    role_pages,
    number_pages,
    metric_pages,
    journey_pages,
    assessment_pages,
    reference_pages,
)


def all_pages(context: Context, layered: Layered, version: str) -> tuple[PageView, ...]:
    """Make every page."""
    pages = _with_siblings(tuple(page for make in PAGE_MAKERS for page in make(context)))
    found = differences(layered)
    about = about_page(context, found, len(layered.base), version)
    marked = with_upkeep(with_changes(pages, context, found), context, layered)
    every = (home_page(context), *marked, about, *provenance_pages(context), *a_to_z_pages(context))
    return tuple(with_tables(every, context.graph, context.words))


def navigation(pages: Many[PageView], context: Context) -> tuple[NavEntry, ...]:
    """Arrange the pages that lists stand on; single items are reached through them."""
    titles = {page.src_uri: page.title for page in pages}
    words = context.words
    parts = (_part(part, titles, words) for part in context.company.sections)
    uris = (A_TO_Z_URI, ABOUT_URI, PROVENANCE_URI, index_uri("sources"))
    about = [NavEntry(titles[uri], uri) for uri in uris if uri in titles]
    printed = [NavEntry(words("print-take"), PRINT_CENTRE_URI)] if context.graph.records else []
    daily = [NavEntry(titles[LINE_UP_URI], LINE_UP_URI)] if LINE_UP_URI in titles else []
    return (
        NavEntry(words("home"), HOME_URI),
        *daily,
        *(part for part in parts if part is not None),
        *printed,
        NavEntry(words("about-eyebrow"), children=tuple(about), takes_more=True),
    )


def moved_pages(graph: Graph) -> tuple[MovedPage, ...]:
    """Say which addresses of before lead to which of today, for items with a page of their own."""
    return tuple(
        MovedPage(target_of(old), target_of(new))
        for old, new in sorted(graph.renamed.items())
        if KINDS[old.kind].own_pages and new in graph.records
    )


def _with_siblings(pages: tuple[PageView, ...]) -> tuple[PageView, ...]:
    """Link the lists that share an entry of the navigation to each other."""
    titles = {page.src_uri: page.title for page in pages}
    siblings: dict[str, tuple[LinkView, ...]] = {}
    for kinds in PARTS.values():
        uris = [uri for uri in map(index_uri, kinds) if uri in titles]
        if len(uris) > 1:
            links = tuple(LinkView(titles[uri], Target(uri)) for uri in uris)
            siblings |= dict.fromkeys(uris, links)
    return tuple(replace(page, siblings=siblings.get(page.src_uri, ())) for page in pages)


def _part(part: str, titles: dict[str, str], words: Words) -> NavEntry | None:
    kinds = PARTS[part]
    title = words(f"part-{part}" if len(kinds) > 1 else f"list-{part}")
    uris = [uri for uri in map(index_uri, kinds) if uri in titles]
    if len(uris) > 1:
        return NavEntry(title, children=tuple(NavEntry(titles[uri], uri) for uri in uris))
    return NavEntry(title, uris[0]) if uris else None
