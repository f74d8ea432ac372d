"""The pages of anecdotes, which readers know as stories."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.routes import Target, index_uri, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    EvidenceBlock,
    LinkGroup,
    ListBlock,
    ProseBlock,
    StatementBlock,
)
from servicebook.views.context import POLARITY, Context
from servicebook.views.evidence import GRADES, STRENGTH
from servicebook.views.page import Fact, PageView, SectionView


@dataclass(frozen=True, slots=True)
class LessonBlock(Block):
    """What a story teaches, and one thing to try."""

    component: ClassVar[str] = "lesson"
    text: str
    try_this: str
    is_outside: bool = False


def story_pages(context: Context) -> tuple[PageView, ...]:
    """Make the list of stories and a page for each."""
    if not context.has("anecdotes"):
        return ()
    pages = (_page(key, item, context) for key, item in context.graph.items(Anecdote))
    return (_index(context), *pages)


def _index(context: Context) -> PageView:
    sections = []
    for polarity, heading in POLARITY.items():
        cards = context.cards(
            key for key, item in context.graph.items(Anecdote) if item.polarity == polarity
        )
        if cards:
            sections.append(SectionView(polarity, heading, (CardsBlock(cards),)))
    return PageView(
        src_uri=index_uri("anecdotes"),
        kind="index",
        lists="stories",
        title="Stories",
        description="What really happened to customers, with sources and doubts.",
        eyebrow="What really happened",
        lede="Short enough for a break. Each says where it comes from and what is not certain.",
        sections=tuple(sections),
    )


def _page(key: Key, item: Anecdote, context: Context) -> PageView:
    place = ", ".join(
        filter(None, (item.region, str(item.year) if item.year is not None else None))
    )
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="story",
        tone=item.polarity,
        title=item.title,
        description=item.summary,
        eyebrow=f"Story · {POLARITY[item.polarity]}",
        lede=item.summary,
        facts=tuple(
            Fact(label, values)
            for label, values in (
                ("Trade", (item.industry,)),
                ("Where and when", (place,) if place else ()),
                ("Contact by", item.channels),
                ("Evidence", (GRADES[item.evidence].title,)),
            )
            if values
        ),
        sections=(*_matter(item, context), *_belongs(key, item, context)),
        parent=Target(index_uri("anecdotes")),
        parent_title="Stories",
        phrases=item.phrases,
    )


def _matter(item: Anecdote, context: Context) -> tuple[SectionView, ...]:
    outside = item.text == "outside"
    turn = item.discuss or ("What would you do?",)
    note = (
        (StatementBlock(item.content_note, label="Before you read"),) if item.content_note else ()
    )
    situation = ProseBlock(item.situation, outside, is_story=True)
    events = ProseBlock(item.what_happened, outside, is_story=True)
    outcome = ProseBlock(item.outcome, outside, is_story=True)
    return (
        SectionView("situation", "The situation", (*note, situation)),
        SectionView("what-happened", "What happened", (events,)),
        SectionView("turn", "Stop here a moment", (ListBlock(turn, "questions"),), "set-apart"),
        SectionView("outcome", "How it ended", (outcome,)),
        SectionView(
            "lesson", "What we take from it", (LessonBlock(item.lesson, item.try_this, outside),)
        ),
        SectionView(
            "evidence", "How we know, and what is uncertain", (_evidence(item, context),), "quiet"
        ),
    )


def _evidence(item: Anecdote, context: Context) -> EvidenceBlock:
    grade = GRADES[item.evidence]
    return EvidenceBlock(
        grade=grade.title,
        meaning=grade.meaning,
        strength=STRENGTH[item.evidence],
        text=item.uncertain,
        text_heading="What is uncertain",
        sources=context.sources(item.sources),
        is_outside=item.text == "outside",
    )


def _belongs(key: Key, item: Anecdote, context: Context) -> tuple[SectionView, ...]:
    return context.belongs_with(
        key,
        item,
        LinkGroup("Principles it shows", context.links(item.principles, "principles")),
        LinkGroup("Roles that will know it", context.links(item.roles, "roles")),
    )
