"""Pages of the site as they go on paper: checklists, plays, limits, the self-assessment."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from servicebook.layer import Key
from servicebook.model.checklist import Checklist
from servicebook.model.play import Play
from servicebook.routes import Target, index_uri, print_uri, target_of
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView
from servicebook.views.prints.blocks import LinesBlock
from servicebook.views.prints.sheet import SheetView, newest_day

Pages = Mapping[str, PageView]
"""The pages of the site by their source."""

LINES = ("name", "date")
"""What is written over a checklist."""
BESIDE_THE_MATTER = ("belongs-with", "used-in", "boundaries")
"""How the ids of sections end that only lead elsewhere."""
LANDSCAPE = frozenset({"limits"})
"""Lists that are wider than they are high."""


def single_sheets(pages: Pages, context: Context) -> Iterator[SheetView]:
    """Make a sheet of each checklist and play, of the limits and of the self-assessment."""
    for model in (Checklist, Play):
        for key, _ in context.graph.items(model):
            yield _alone(key, pages, context)
    for kind in ("limits", "assessments"):
        if context.has(kind):
            yield _together(kind, pages[index_uri(kind)], context)


def on_paper(page: PageView, *before: SectionView) -> PageView:
    """Leave out what only leads elsewhere; put sections in front."""
    kept = (one for one in page.sections if not one.id.endswith(BESIDE_THE_MATTER))
    return replace(page, sections=(*before, *kept), phrases=(), changes=(), takeaways=())


def lines_over(of: str, context: Context) -> SectionView:
    """Make the lines for a name and a date, which stand over a checklist."""
    lines = tuple((name, context.words(f"line-{name}")) for name in LINES)
    return SectionView("page--lines", "", (LinesBlock(of, lines),), is_heading_shown=False)


def _alone(key: Key, pages: Pages, context: Context) -> SheetView:
    page = pages[target_of(key).src_uri]
    before = (lines_over(str(key), context),) if key.kind == "checklists" else ()
    return SheetView(
        uri=print_uri(page.src_uri),
        look="page",
        title=page.title,
        parts=(on_paper(page, *before),),
        of=target_of(key),
        day=newest_day([key], context),
        language=page.language,
    )


def _together(kind: str, page: PageView, context: Context) -> SheetView:
    return SheetView(
        uri=print_uri(page.src_uri),
        look="page",
        title=page.title,
        parts=(on_paper(page),),
        of=Target(page.src_uri),
        day=newest_day((one.key for one in context.graph.by_kind[kind]), context),
        language=page.language,
        is_landscape=kind in LANDSCAPE,
    )
