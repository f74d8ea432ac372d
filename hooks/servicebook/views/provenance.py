"""The page that says where the playbook comes from, how sure we are, and what was checked."""

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from servicebook.model.anecdote import Anecdote
from servicebook.model.principle import Principle
from servicebook.model.reference import Source
from servicebook.routes import PROVENANCE_URI
from servicebook.views.blocks import Block, Fact, FactsBlock, LinkGroup, LinksBlock
from servicebook.views.context import Context
from servicebook.views.evidence import GRADES
from servicebook.views.numbers import basis_facts
from servicebook.views.page import PageView, SectionView
from servicebook.words import Words

RULES = ("doubts", "words", "names", "grades", "lessons", "numbers")
"""What we hold ourselves to."""
RESTING = ("principles", "anecdotes")
"""Kinds whose items have a grade of evidence."""
MOST_RESTED_ON = 12


@dataclass(frozen=True, slots=True)
class GradeRow:
    """A grade of evidence, and how much of the playbook has it."""

    title: str
    meaning: str
    strength: int
    count: str


@dataclass(frozen=True, slots=True)
class GradesBlock(Block):
    """All grades, strongest first."""

    component: ClassVar[str] = "grades"
    rows: tuple[GradeRow, ...]


def provenance_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page about evidence, where there is anything that rests on some."""
    return (_page(context),) if any(map(context.has, RESTING)) else ()


def _page(context: Context) -> PageView:
    words = context.words
    return PageView(
        src_uri=PROVENANCE_URI,
        kind="about",
        beside="navigation",
        title=words("provenance-title"),
        description=words("provenance-description"),
        eyebrow=words("how-we-know"),
        lede=words("provenance-lede"),
        sections=tuple(section for section in _sections(context) if section.blocks),
    )


def _sections(context: Context) -> tuple[SectionView, ...]:
    words, bases = context.words, basis_facts(context)
    rules = tuple(Fact(words(f"rule-{one}"), (words(f"rule-{one}-text"),)) for one in RULES)
    return (
        SectionView("grades", words("how-evidence-is-graded"), (GradesBlock(_grades(context)),)),
        SectionView("rules", words("rules-heading"), (FactsBlock(rules),)),
        SectionView("numbers", words("basis-heading"), (FactsBlock(bases),)),
        SectionView("checked", words("checked-heading"), (FactsBlock(_checked(context)),)),
        SectionView("rests-on", words("rests-on-heading"), _rests_on(context), "quiet"),
    )


def _grades(context: Context) -> tuple[GradeRow, ...]:
    stories = Counter[str](item.evidence for _, item in context.graph.items(Anecdote))
    principles = Counter[str](item.evidence.grade for _, item in context.graph.items(Principle))
    return tuple(
        GradeRow(
            context.words(f"grade-{name}"),
            context.words(f"grade-{name}-text"),
            strength,
            _counted(stories[name], principles[name], context.words),
        )
        for name, strength in GRADES.items()
    )


def _counted(stories: int, principles: int, words: Words) -> str:
    """Say how much has a grade."""
    told, held = words.counted("stories", stories), words.counted("principles", principles)
    if stories and principles:
        return words("grade-of-both", stories=told, principles=held)
    if stories or principles:
        return told if stories else held
    return words("grade-of-nothing")


def _checked(context: Context) -> tuple[Fact, ...]:
    sources = [item for _, item in context.graph.items(Source)]
    opened = sum(item.checked_live for item in sources)
    addressed = sum(item.url is not None for item in sources)
    words = context.words
    counted = words("checked-addressed", count=len(sources), addressed=addressed)
    return (
        Fact(words("several-sources"), (counted,)),
        Fact(words("checked-opened"), (str(opened),)),
        Fact(words("checked-meaning"), (words("checked-meaning-text"),)),
    )


def _rests_on(context: Context) -> tuple[Block, ...]:
    used = Counter(
        source for _, item in context.graph.items(Principle) for source in item.evidence.sources
    )
    most = [source for source, _ in used.most_common(MOST_RESTED_ON)]
    links = context.links(most, "sources")
    groups = (
        LinkGroup(context.words("several-sources"), links),
        LinkGroup(context.words("all-of-them"), (context.list_of("sources"),)),
    )
    return (LinksBlock(groups),) if links else ()
