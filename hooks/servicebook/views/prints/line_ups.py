"""The line-ups: a principle, a story, a question and a thing to try for each working day."""

from collections import deque
from collections.abc import Iterable, Iterator

from babel.dates import get_day_names

from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.model.locales import locale_of
from servicebook.model.principle import Principle
from servicebook.routes import Target, index_uri, print_uri
from servicebook.views.context import Context
from servicebook.views.prints.blocks import LineUpBlock, LineUpCard, WeeksBlock
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
        of=Target(index_uri("anecdotes")),
        day=newest_day((one.key for one in context.graph.by_kind["anecdotes"]), context),
        language=context.language_of_kind("anecdotes"),
    )


def line_up(context: Context) -> Iterator[LineUpCard]:
    """Choose what is talked about, day after day: all principles in turn, each story once."""
    principles = dict(context.graph.items(Principle))
    waiting = {key: deque[tuple[Key, Anecdote]]() for key in principles}
    for key, story in context.graph.items(Anecdote):
        first = next(_principles(story.principles, context), None)
        if first is not None:
            waiting[first].append((key, story))
    turn = 0
    while any(waiting.values()):
        for key, stories in waiting.items():
            if stories:
                yield _card(key, principles[key], stories.popleft(), turn, context)
        turn += 1


def _principles(names: Iterable[str], context: Context) -> Iterator[Key]:
    for name in names:
        record = context.graph.find(Key("principles", name))
        if record is not None:
            yield record.key


def _card(
    key: Key, item: Principle, told: tuple[Key, Anecdote], turn: int, context: Context
) -> LineUpCard:
    story_key, story = told
    return LineUpCard(
        principle=context.link(key),
        statement=item.statement,
        story=context.link(story_key),
        summary=story.summary,
        question=item.questions[turn % len(item.questions)],
        try_this=story.try_this,
    )


def _weeks(cards: tuple[LineUpCard, ...], context: Context) -> Iterator[LineUpBlock]:
    names = get_day_names("wide", locale=locale_of(context.company.language))
    for number, start in enumerate(range(0, len(cards), WORKING_DAYS), start=1):
        week = cards[start : start + WORKING_DAYS]
        yield LineUpBlock(number, tuple((names[day], card) for day, card in enumerate(week)))
