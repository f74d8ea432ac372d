"""The principles on a card for the pocket and on a poster for the wall."""

from collections.abc import Iterator
from math import ceil

from servicebook.layer import Key
from servicebook.model.principle import Principle
from servicebook.routes import Target, index_uri, print_uri
from servicebook.views.context import Context
from servicebook.views.prints.blocks import PocketBlock, PosterBlock
from servicebook.views.prints.sheet import BOTH, LARGE, SheetView, newest_day

MOST_LINES = 12
"""How many principles can still be read on a card."""
LETTERS_IN_A_ROW, ROWS = 26, 15
"""What fits on a poster in large letters."""


def small_sheets(context: Context) -> Iterator[SheetView]:
    """Make the card and the poster, where there are principles."""
    titles = _titles(context)
    if not titles:
        return
    words = context.words
    list_uri = index_uri("principles")
    day = newest_day(titles, context)
    yield SheetView(
        uri=print_uri("pocket-card.md"),
        look="card",
        title=words("pocket-card"),
        parts=(pocket(context),),
        of=Target(list_uri),
        day=day,
        language=context.language_of_kind("principles"),
    )
    yield SheetView(
        uri=print_uri("poster.md"),
        look="poster",
        title=words("poster"),
        parts=(_poster(tuple(titles.values()), context),),
        of=Target(list_uri),
        day=day,
        language=context.language_of_kind("principles"),
        papers=(*LARGE, *BOTH),
    )


def pocket(context: Context) -> PocketBlock:
    """Lay the principles out on the two panels of a card."""
    titles = tuple(_titles(context).values())
    half = (len(titles) + 1) // 2
    return PocketBlock(context.words("what-we-hold-to"), titles[:half], titles[half:])


def _poster(lines: tuple[str, ...], context: Context) -> PosterBlock:
    rows = sum(ceil(len(line) / LETTERS_IN_A_ROW) for line in lines)
    return PosterBlock(context.company.promise, lines, is_large=rows <= ROWS)


def _titles(context: Context) -> dict[Key, str]:
    items = context.graph.items(Principle)
    found = [(key, item.title) for key, item in items if item.stands == "principle"]
    return dict(found[:MOST_LINES])
