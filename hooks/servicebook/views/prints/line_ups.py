"""The line-ups: a principle, a story, a question and a thing to try for each working day."""

from collections.abc import Iterator

from babel.dates import get_day_names

from servicebook.model.locales import locale_of
from servicebook.routes import LINE_UP_URI, Target, print_uri
from servicebook.views.context import Context
from servicebook.views.desk import locale_said
from servicebook.views.line_up import line_up_weeks, worked_in
from servicebook.views.prints.blocks import LineUpBlock, WeeksBlock
from servicebook.views.prints.sheet import SheetView, newest_day
from servicebook.views.turns import DAYS_IN_WEEK


def line_up_sheets(context: Context) -> Iterator[SheetView]:
    """Make one sheet with a page for each week, until every story has had its day."""
    weeks = tuple(_weeks(context))
    if not weeks:
        return
    yield SheetView(
        uri=print_uri(LINE_UP_URI),
        look="line-up",
        title=context.words("line-ups"),
        parts=(WeeksBlock(tuple(one.number for one in weeks)), *weeks),
        of=Target(LINE_UP_URI),
        day=newest_day((one.key for one in context.graph.by_kind["anecdotes"]), context),
        language=context.language_of_kind("anecdotes"),
    )


def _weeks(context: Context) -> Iterator[LineUpBlock]:
    locale = locale_of(locale_said(context.company, context.words))
    names = get_day_names("wide", locale=locale)
    days = [names[day % DAYS_IN_WEEK] for day in worked_in(context)]
    for number, cards in enumerate(line_up_weeks(context), start=1):
        yield LineUpBlock(number, tuple(zip(days, cards, strict=True)))
