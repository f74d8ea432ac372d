"""The line-ups: a principle, a story, a question and a thing to try for each working day."""

from collections.abc import Iterator

from babel.dates import get_day_names

from servicebook.model.locales import locale_of
from servicebook.routes import LINE_UP_URI, Target, print_uri
from servicebook.views.context import Context
from servicebook.views.line_up import LineUpCard, line_up
from servicebook.views.prints.blocks import LineUpBlock, WeeksBlock
from servicebook.views.prints.sheet import SheetView, newest_day

WORKING_DAYS = 5


def line_up_sheets(context: Context) -> Iterator[SheetView]:
    """Make one sheet with a page for each week, until every story has had its day."""
    cards = tuple(line_up(context))
    if not cards:
        return
    weeks = tuple(_weeks(cards, context))
    yield SheetView(
        uri=print_uri("line-up.md"),
        look="line-up",
        title=context.words("line-ups"),
        parts=(WeeksBlock(tuple(one.number for one in weeks)), *weeks),
        of=Target(LINE_UP_URI),
        day=newest_day((one.key for one in context.graph.by_kind["anecdotes"]), context),
        language=context.language_of_kind("anecdotes"),
    )


def _weeks(cards: tuple[LineUpCard, ...], context: Context) -> Iterator[LineUpBlock]:
    names = get_day_names("wide", locale=locale_of(context.company.language))
    for number, start in enumerate(range(0, len(cards), WORKING_DAYS), start=1):
        week = cards[start : start + WORKING_DAYS]
        yield LineUpBlock(number, tuple((names[day], card) for day, card in enumerate(week)))
