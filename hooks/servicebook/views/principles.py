"""The pages of principles."""

from dataclasses import dataclass
from itertools import zip_longest
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.model.principle import Principle
from servicebook.routes import index_uri, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    CardView,
    EvidenceBlock,
    Fact,
    LinkGroup,
    LinksBlock,
    ListBlock,
    ProseBlock,
    StatementBlock,
    with_values,
)
from servicebook.views.context import POLARITIES, Context
from servicebook.views.evidence import evidence_block
from servicebook.views.page import PageView, SectionView

MOST_STORIES = 6
"""How many stories a page shows large."""


@dataclass(frozen=True, slots=True)
class PracticeView:
    """A practice with its anchor."""

    anchor: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class PracticesBlock(Block):
    """Things to do, each with what it brings."""

    component: ClassVar[str] = "practices"
    practices: tuple[PracticeView, ...]


@dataclass(frozen=True, slots=True)
class ContrastBlock(Block):
    """What it looks like beside what it is mistaken for."""

    component: ClassVar[str] = "contrast"
    does_heading: str
    does: tuple[str, ...]
    does_not_heading: str
    does_not: tuple[str, ...]


def principle_pages(context: Context) -> tuple[PageView, ...]:
    """Make the list of principles and a page for each."""
    if not context.has("principles"):
        return ()
    pages = (_page(key, item, context) for key, item in context.graph.items(Principle))
    return (_index(context), *pages)


def principle_cards(context: Context, stands: str) -> tuple[CardView, ...]:
    """Show the principles, or the boundaries, as cards."""
    return context.cards(
        key for key, item in context.graph.items(Principle) if item.stands == stands
    )


def _index(context: Context) -> PageView:
    words = context.words
    cards = principle_cards(context, "principle")
    boundaries = principle_cards(context, "boundary")
    sections = []
    if cards:
        sections.append(
            SectionView(
                "all", words("all-principles"), (CardsBlock(cards),), is_heading_shown=False
            )
        )
    if boundaries:
        sections.append(
            SectionView(
                "boundaries", words("principles-boundaries"), (CardsBlock(boundaries),), "quiet"
            )
        )
    return PageView(
        src_uri=index_uri("principles"),
        kind="index",
        lists="principles",
        title=words("list-principles"),
        description=words("principles-description"),
        eyebrow=words("principles-eyebrow"),
        lede=words("principles-lede"),
        sections=tuple(sections),
    )


def _page(key: Key, item: Principle, context: Context) -> PageView:
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="principle",
        beside="outline",
        title=item.title,
        description=item.summary,
        eyebrow=context.words(f"stands-{item.stands}"),
        emblem=item.emblem,
        facts=_facts(item, context),
        sections=(*_matter(key, item, context), *_belongs(key, item, context)),
        parent=context.list_of("principles"),
        phrases=item.phrases,
        tags=item.tags,
        language=context.language_of(key),
    )


def _facts(item: Principle, context: Context) -> tuple[Fact, ...]:
    grade = context.words(f"grade-{item.evidence.grade}")
    evidence = Fact(context.words("evidence"), (grade,))
    return with_values(evidence, context.kept_true_by(item))


def _matter(key: Key, item: Principle, context: Context) -> tuple[SectionView, ...]:
    words = context.words
    practices = tuple(
        PracticeView(f"practice-{one.id}", one.text, one.why) for one in item.practices
    )
    contrast = ContrastBlock(
        words("looks-like"), item.looks_like, words("does-not-mean"), item.does_not_mean
    )
    checklists = context.cards(context.pointing_here(key, "checklists"))
    return (
        SectionView(
            "statement",
            words("the-principle"),
            (StatementBlock(item.statement, item.emblem),),
            is_heading_shown=False,
        ),
        SectionView("why", words("why-it-matters"), (ProseBlock(item.why),)),
        SectionView("looks-like", words("looks-like-and-not"), (contrast,), is_heading_shown=False),
        SectionView("practices", words("put-it-into-practice"), (PracticesBlock(practices),)),
        SectionView(
            "questions",
            words("talk-it-over"),
            (ListBlock(item.questions, "questions"),),
            "set-apart",
        ),
        *_stories(key, context),
        *_cards("checklists", words("checklists-that-keep-it"), checklists),
        SectionView("measure", words("how-to-tell"), (ProseBlock(item.measure),)),
        SectionView("evidence", words("how-we-know"), (_evidence(item, context),), "quiet"),
    )


def _stories(key: Key, context: Context) -> tuple[SectionView, ...]:
    """Show a few stories large, in turn one that went well and one that did not; name the rest."""
    told = context.pointing_here(key, "anecdotes")
    items = [one for one in context.graph.items(Anecdote) if one[0] in told]
    items.sort(key=lambda one: _place(key, one[1]))
    by_polarity = {
        sort: [one for one, item in items if item.polarity == sort] for sort in POLARITIES
    }
    in_turn = [one for turn in zip_longest(*by_polarity.values()) for one in turn if one]
    large = in_turn[:MOST_STORIES]
    more = (
        LinkGroup(context.words(f"more-{sort}"), context.published_links(set_aside))
        for sort in POLARITIES
        if (set_aside := [one for one in by_polarity[sort] if one not in large])
    )
    blocks: list[Block] = [CardsBlock(context.cards(large))]
    if len(in_turn) > MOST_STORIES:
        blocks.append(LinksBlock(tuple(more)))
    heading = context.words("stories-that-show-it")
    return (SectionView("stories", heading, tuple(blocks)),) if in_turn else ()


def _place(key: Key, story: Anecdote) -> int:
    """Say how important a principle is to a story; the last of all where it is only mentioned."""
    names = story.principles
    return names.index(key.id) if key.id in names else len(names)


def _cards(section_id: str, heading: str, cards: tuple[CardView, ...]) -> tuple[SectionView, ...]:
    return (SectionView(section_id, heading, (CardsBlock(cards),)),) if cards else ()


def _evidence(item: Principle, context: Context) -> EvidenceBlock:
    text = context.words("what-stands-behind-it"), item.evidence.text
    return evidence_block(context, item.evidence.grade, text, item.evidence.sources)


def _belongs(key: Key, item: Principle, context: Context) -> tuple[SectionView, ...]:
    return context.belongs_with(key, item, shown=frozenset({"anecdotes", "checklists"}))
