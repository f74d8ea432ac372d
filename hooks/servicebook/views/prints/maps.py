"""The customer's journey as a map on one sheet, wider than it is high."""

from collections.abc import Iterator

from servicebook.routes import Target, index_uri, print_uri
from servicebook.views.context import Context
from servicebook.views.journey import JourneyBlock
from servicebook.views.prints.blocks import JourneyMapBlock
from servicebook.views.prints.sheet import BOTH, LARGE, SheetView, newest_day
from servicebook.views.prints.single import Pages


def map_sheets(pages: Pages, context: Context) -> Iterator[SheetView]:
    """Make the sheet of the journeys, where there are any."""
    page = pages.get(index_uri("journey"))
    if page is None:
        return
    maps = tuple(
        _map(section.heading, block)
        for section in page.sections
        for block in section.blocks
        if isinstance(block, JourneyBlock)
    )
    yield SheetView(
        uri=print_uri(page.src_uri),
        look="map",
        title=page.title,
        parts=maps,
        of=Target(page.src_uri),
        day=newest_day((one.key for one in context.graph.by_kind["journey"]), context),
        language=page.language,
        papers=(*BOTH, *LARGE),
        is_landscape=True,
    )


def _map(title: str, block: JourneyBlock) -> JourneyMapBlock:
    starts = range(0, len(block.stages), block.columns)
    bands = tuple(block.stages[start : start + block.columns] for start in starts)
    return JourneyMapBlock(title, bands, block.beneath)
