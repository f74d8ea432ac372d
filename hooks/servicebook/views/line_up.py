"""The line-up: what a team talks about for ten minutes at the start of a shift, day by day."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.model.principle import Principle
from servicebook.routes import LINE_UP_FEED, LINE_UP_URI, Target, print_uri
from servicebook.views.blocks import Block, LinkView, Takeaway
from servicebook.views.context import Context
from servicebook.views.desk import locale_said, weekend
from servicebook.views.page import PageView, SectionView
from servicebook.views.turns import working_days


@dataclass(frozen=True, slots=True)
class LineUpCard:
    """What a team talks about on one working day."""

    principle: LinkView
    statement: str
    story: LinkView
    summary: str
    question: str
    try_this: str


Week = tuple[LineUpCard, ...]
"""The cards of its working days."""


@dataclass(frozen=True, slots=True)
class LineUpsBlock(Block):
    """All weeks in turn; a script puts today's card, and those of the days after, before them."""

    component: ClassVar[str] = "line-ups"
    weeks: tuple[Week, ...]
    print_of: Target
    """Where a week is printed."""
    zone: str
    """The time zone that says which day it is."""
    locale: str
    weekend: str
    """Numbers of weekdays, 0 for Sunday."""


def line_up_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page of line-ups, where there are stories to tell."""
    weeks = line_up_weeks(context)
    if not weeks:
        return ()
    company, words = context.company, context.words
    block = LineUpsBlock(
        weeks,
        Target(print_uri(LINE_UP_URI)),
        company.time_zone or "UTC",
        locale_said(company, words),
        weekend(company.language),
    )
    page = PageView(
        src_uri=LINE_UP_URI,
        kind="line-up",
        title=words("line-up"),
        description=words("line-up-description"),
        eyebrow=words("line-up-eyebrow"),
        lede=words("line-up-lede"),
        takeaways=(
            Takeaway(words("line-up-calendar"), f"{LINE_UP_FEED}.ics"),
            Takeaway(words("line-up-feed"), f"{LINE_UP_FEED}.xml"),
        ),
        search_weight=0.2,
        sections=(SectionView("page--days", words("line-ups"), (block,), is_heading_shown=False),),
    )
    return (page,)


def line_up_weeks(context: Context) -> tuple[Week, ...]:
    """Deal the cards to whole weeks; the last is filled up with the first cards."""
    length = len(worked_in(context))
    cards = tuple(_in_turn(context))
    days = (*cards, *islice(cycle(cards), -len(cards) % length))
    return tuple(days[start : start + length] for start in range(0, len(days), length))


def worked_in(context: Context) -> range:
    """Return the working days of the company's country."""
    return working_days(weekend(context.company.language))


def _in_turn(context: Context) -> Iterator[LineUpCard]:
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
