"""The pages of anecdotes, which readers know as stories."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.model.kinds import KINDS
from servicebook.routes import index_uri, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    EvidenceBlock,
    Fact,
    LinkGroup,
    ListBlock,
    ProseBlock,
    StatementBlock,
    with_values,
)
from servicebook.views.context import POLARITY, Context, upkeep_text, year_text
from servicebook.views.evidence import GRADES
from servicebook.views.page import PageView, SectionView


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
        title=KINDS["anecdotes"].heading,
        description="What really happened to customers, with sources and doubts.",
        eyebrow="What really happened",
        lede="Short enough for a break. Each says where it comes from and what is not certain.",
        sections=tuple(sections),
    )


def _page(key: Key, item: Anecdote, context: Context) -> PageView:
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="story",
        tone=item.polarity,
        title=item.title,
        description=item.summary,
        eyebrow=f"Story · {POLARITY[item.polarity]}",
        lede=item.summary,
        facts=_facts(item),
        sections=(*_matter(item, context), *_belongs(key, item, context)),
        parent=context.list_of("anecdotes"),
        phrases=item.phrases,
        tags=item.tags,
        upkeep=upkeep_text(item),
    )


def _facts(item: Anecdote) -> tuple[Fact, ...]:
    place = ", ".join(filter(None, (item.region, year_text(item))))
    return with_values(
        Fact("Trade", (item.industry,)),
        Fact("Where and when", (place,) if place else ()),
        Fact("Contact by", item.channels),
        Fact("Evidence", (GRADES[item.evidence].title,)),
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
    evidence = "How we know, and what is uncertain" if item.uncertain else "How we know"
    return (
        SectionView("situation", "The situation", (*note, situation)),
        SectionView("what-happened", "What happened", (events,)),
        SectionView("turn", "Stop here a moment", (ListBlock(turn, "questions"),), "set-apart"),
        SectionView("outcome", "How it ended", (outcome,)),
        SectionView(
            "lesson", "What we take from it", (LessonBlock(item.lesson, item.try_this, outside),)
        ),
        SectionView("evidence", evidence, (_evidence(item, context),), "quiet"),
    )


def _evidence(item: Anecdote, context: Context) -> EvidenceBlock:
    grade = GRADES[item.evidence]
    return EvidenceBlock(
        grade=grade.title,
        meaning=grade.meaning,
        strength=grade.strength,
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
