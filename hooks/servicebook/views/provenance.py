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
from servicebook.views.numbers import BASES
from servicebook.views.page import PageView, SectionView

TITLE = "Where this comes from"
RULES = (
    Fact("Doubts", ("Each story says what is uncertain, and where only one side was heard.",)),
    Fact("Words", ("Told in our own. Nothing is added to a source, and nobody is misquoted.",)),
    Fact("Names", ("People are called by their part; firms and public figures may be named.",)),
    Fact("Grades", ("A story has the grade of its main source; where versions clash, disputed.",)),
    Fact("Lessons", ("A grade is about what happened. Whether the lesson fits, try and see.",)),
    Fact("Numbers", ("What we chose ourselves is called a house number, and is yours to change.",)),
)
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
    return PageView(
        src_uri=PROVENANCE_URI,
        kind="about",
        beside="navigation",
        title=TITLE,
        description="How evidence is graded in this playbook, and what nobody has checked yet.",
        eyebrow="How we know",
        lede="What stands behind the stories and the numbers, and how far to trust it.",
        sections=tuple(section for section in _sections(context) if section.blocks),
    )


def _sections(context: Context) -> tuple[SectionView, ...]:
    bases = tuple(Fact(title, (meaning,)) for title, meaning in BASES.values())
    return (
        SectionView("grades", "How evidence is graded", (GradesBlock(_grades(context)),)),
        SectionView("rules", "What we hold ourselves to", (FactsBlock(RULES),)),
        SectionView("numbers", "What a number can rest on", (FactsBlock(bases),)),
        SectionView("checked", "What has been checked", (FactsBlock(_checked(context)),)),
        SectionView("rests-on", "What the principles rest on most", _rests_on(context), "quiet"),
    )


def _grades(context: Context) -> tuple[GradeRow, ...]:
    stories = Counter[str](item.evidence for _, item in context.graph.items(Anecdote))
    principles = Counter[str](item.evidence.grade for _, item in context.graph.items(Principle))
    return tuple(
        GradeRow(
            grade.title,
            grade.meaning,
            grade.strength,
            _counted(stories[name], principles[name]),
        )
        for name, grade in GRADES.items()
    )


def _counted(stories: int, principles: int) -> str:
    """Say how much has a grade."""
    parts = []
    if stories:
        parts.append(f"{stories} {'story' if stories == 1 else 'stories'}")
    if principles:
        parts.append(f"{principles} principle{'' if principles == 1 else 's'}")
    return " and ".join(parts) or "nothing yet"


def _checked(context: Context) -> tuple[Fact, ...]:
    sources = [item for _, item in context.graph.items(Source)]
    opened = sum(item.checked_live for item in sources)
    addressed = sum(item.url is not None for item in sources)
    return (
        Fact("Sources", (f"{len(sources)}, of which {addressed} have an address on the web",)),
        Fact("Opened since they were written down", (str(opened),)),
        Fact("What that means", ("Before you quote a source, open it. Pages move and change.",)),
    )


def _rests_on(context: Context) -> tuple[Block, ...]:
    used = Counter(
        source for _, item in context.graph.items(Principle) for source in item.evidence.sources
    )
    most = [source for source, _ in used.most_common(MOST_RESTED_ON)]
    links = context.links(most, "sources")
    groups = (
        LinkGroup("Sources", links),
        LinkGroup("All of them", (context.list_of("sources"),)),
    )
    return (LinksBlock(groups),) if links else ()
