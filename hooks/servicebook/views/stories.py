"""The pages of anecdotes, which readers know as stories."""

from dataclasses import dataclass, replace
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.routes import PAIRS_URI, Target, index_uri, page_path, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    CardView,
    EvidenceBlock,
    Fact,
    LinkGroup,
    ListBlock,
    ProseBlock,
    StatementBlock,
    Takeaway,
    with_values,
)
from servicebook.views.context import POLARITIES, Context, year_text
from servicebook.views.evidence import evidence_block
from servicebook.views.facets import marks_of, story_filter
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class LessonBlock(Block):
    """What a story teaches, and one thing to try."""

    component: ClassVar[str] = "lesson"
    text: str
    try_this: str
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class DrillBlock(Block):
    """The way to tell a story as an exercise."""

    component: ClassVar[str] = "drill"
    stories: Target
    """The list that picks the next one."""


def story_pages(context: Context) -> tuple[PageView, ...]:
    """Make the list of stories and a page for each."""
    if not context.has("anecdotes"):
        return ()
    pages = (_page(key, item, context) for key, item in context.graph.items(Anecdote))
    return (_index(context), *pages)


def _index(context: Context) -> PageView:
    words = context.words
    stories = context.graph.items(Anecdote)
    block = story_filter((item for _, item in stories), context)
    sections = [SectionView("filter", words("filter"), (block,), "wide", is_heading_shown=False)]
    for polarity in POLARITIES:
        cards = tuple(_card(one, context) for one in stories if one[1].polarity == polarity)
        if cards:
            heading = words(f"polarity-{polarity}")
            sections.append(SectionView(polarity, heading, (CardsBlock(cards),)))
    return PageView(
        src_uri=index_uri("anecdotes"),
        kind="index",
        lists="stories",
        title=words("list-anecdotes"),
        description=words("anecdotes-description"),
        eyebrow=words("anecdotes-eyebrow"),
        lede=words("anecdotes-lede"),
        sections=tuple(sections),
    )


def _card(story: tuple[Key, Anecdote], context: Context) -> CardView:
    """Show a story small, with what it can be picked by."""
    key, item = story
    card = context.card(key)
    assert card is not None
    return replace(card, marks=marks_of(item, context))


def _page(key: Key, item: Anecdote, context: Context) -> PageView:
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="story",
        tone=item.polarity,
        title=item.title,
        description=item.summary,
        eyebrow=f"{context.noun('anecdotes')} · {context.words(f'polarity-{item.polarity}')}",
        lede=item.summary,
        facts=_facts(key, item, context),
        sections=(*_matter(item, context), *_belongs(key, item, context)),
        parent=context.list_of("anecdotes"),
        takeaways=(Takeaway(context.words("pair-take"), page_path(PAIRS_URI), key.id),),
        phrases=item.phrases,
        tags=item.tags,
        language=context.language_of(key),
    )


def _facts(key: Key, item: Anecdote, context: Context) -> tuple[Fact, ...]:
    words = context.words
    place = ", ".join(filter(None, (item.region, year_text(item))))
    return with_values(
        Fact(words("trade"), (item.industry,)),
        Fact(words("where-and-when"), (place,) if place else ()),
        Fact(words("contact-by"), item.channels),
        Fact(
            words("evidence"),
            (words(f"grade-{item.evidence}"),),
            Target(target_of(key).src_uri, "evidence"),
        ),
    )


def _matter(item: Anecdote, context: Context) -> tuple[SectionView, ...]:
    words, outside = context.words, item.text == "outside"
    turn = item.discuss or (words("what-would-you-do"),)
    warning = item.content_note
    note = (StatementBlock(warning, label=words("before-you-read")),) if warning else ()
    situation = ProseBlock(item.situation, outside, is_story=True)
    events = ProseBlock(item.what_happened, outside, is_story=True)
    outcome = ProseBlock(item.outcome, outside, is_story=True)
    drill = DrillBlock(Target(index_uri("anecdotes")))
    evidence = words("how-we-know-and-not") if item.uncertain else words("how-we-know")
    return (
        SectionView("situation", words("the-situation"), (*note, situation)),
        SectionView("what-happened", words("what-happened"), (events,)),
        SectionView("turn", words("stop-here"), (ListBlock(turn, "questions"), drill), "set-apart"),
        SectionView("outcome", words("how-it-ended"), (outcome,)),
        SectionView("lesson", words("lesson"), (LessonBlock(item.lesson, item.try_this, outside),)),
        SectionView("evidence", evidence, (_evidence(item, context),), "quiet"),
    )


def _evidence(item: Anecdote, context: Context) -> EvidenceBlock:
    text = context.words("what-is-uncertain"), item.uncertain
    outside = item.text == "outside"
    return evidence_block(context, item.evidence, text, item.sources, is_outside=outside)


def _belongs(key: Key, item: Anecdote, context: Context) -> tuple[SectionView, ...]:
    return context.belongs_with(
        key,
        item,
        LinkGroup(
            context.words("principles-it-shows"), context.links(item.principles, "principles")
        ),
        LinkGroup(context.words("roles-that-will-know-it"), context.links(item.roles, "roles")),
    )
