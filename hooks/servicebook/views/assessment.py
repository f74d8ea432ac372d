"""The page of self-assessments."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.assessment import Assessment, ScalePoint, Statement
from servicebook.model.checklist import Checklist
from servicebook.model.principle import Principle
from servicebook.routes import index_uri
from servicebook.views.blocks import Block, Fact, LinkView, ProseBlock, with_values
from servicebook.views.context import Context
from servicebook.views.desk import DeskView, desk
from servicebook.views.page import PageView, SectionView

VIEWS = ("leaders", "front-line", "customers")
"""Who answers; apart, so that their answers can be compared."""
MOST_CHECKLISTS = 4
"""How many checklists stand beside a low statement; its principle's page has all of them."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A point of the scale."""

    value: int
    label: str
    asks_for_evidence: bool
    """Whether it is a high one, which should be shown to be so."""


@dataclass(frozen=True, slots=True)
class StatementView:
    """Something to score."""

    id: str
    number: int
    text: str
    is_reverse: bool
    principle_id: str
    principle: LinkView
    evidence_prompt: str | None


@dataclass(frozen=True, slots=True)
class ScoredView:
    """A principle that gets a score, and the checklists that help to raise it."""

    id: str
    link: LinkView
    checklists: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class BandView:
    """A range of scores, and what to do there."""

    score_from: int
    range: str
    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class AssessmentBlock(Block):
    """Statements to score on one scale."""

    component: ClassVar[str] = "assessment"
    id: str
    desk: DeskView
    views: tuple[tuple[str, str], ...]
    """Ids of those who answer, and what they are called."""
    scale: tuple[AnswerView, ...]
    statements: tuple[StatementView, ...]
    principles: tuple[ScoredView, ...]
    bands: tuple[BandView, ...]

    def names_before(self, field: str) -> tuple[str, ...]:
        """Name a field of the print page as it was called when the assessment had another id."""
        return tuple(f"{one}{field}" for one in self.desk.aliases)


def assessment_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page of assessments."""
    items = context.graph.items(Assessment)
    if not items:
        return ()
    first = items[0][1]
    page = PageView(
        src_uri=index_uri("assessments"),
        kind="assessment",
        title=context.words("list-assessments"),
        language=context.language_of_kind("assessments"),
        description=first.summary,
        eyebrow=context.words("assessment-eyebrow"),
        lede=first.summary,
        facts=_facts(first, context),
        sections=tuple(section for key, item in items for section in _sections(key, item, context)),
    )
    return (page,)


def _facts(item: Assessment, context: Context) -> tuple[Fact, ...]:
    return with_values(
        Fact(context.words("statements"), (str(len(item.statements)),)),
        Fact(context.words("takes"), context.minutes_text(item.minutes)),
    )


def _sections(key: Key, item: Assessment, context: Context) -> tuple[SectionView, ...]:
    return (
        SectionView(item.id, item.title, (ProseBlock(item.how_to),)),
        SectionView(
            f"{item.id}-statements",
            context.words("the-statements"),
            (_block(key, item, context),),
            "wide",
        ),
        SectionView(
            f"{item.id}-caveat",
            context.words("what-the-result-cannot-say"),
            (ProseBlock(item.caveat),),
            "quiet",
        ),
        *context.belongs_with(key, item),
    )


def _block(key: Key, item: Assessment, context: Context) -> AssessmentBlock:
    statements = tuple(
        _statement(number, one, context) for number, one in enumerate(item.statements, start=1)
    )
    return AssessmentBlock(
        id=item.id,
        desk=desk(key, item, context, ()),
        views=tuple((one, context.words(f"assess-view-{one}")) for one in VIEWS),
        scale=_scale(item.scale),
        statements=statements,
        principles=tuple(_principles(statements, context)),
        bands=_bands(item, context),
    )


def _statement(number: int, one: Statement, context: Context) -> StatementView:
    key = Key("principles", one.principle)
    record = context.graph.find(key)
    return StatementView(
        id=one.id,
        number=number,
        text=one.text,
        is_reverse=one.reverse,
        principle_id=record.key.id if record else one.principle,
        principle=context.link(key),
        evidence_prompt=one.evidence_prompt,
    )


def _scale(points: tuple[ScalePoint, ...]) -> tuple[AnswerView, ...]:
    twice_the_middle = points[0].value + points[-1].value if points else 0
    return tuple(
        AnswerView(one.value, one.label, asks_for_evidence=2 * one.value > twice_the_middle)
        for one in points
    )


def _principles(statements: tuple[StatementView, ...], context: Context) -> Iterator[ScoredView]:
    """Yield the principles that statements tell about, in the order of the site."""
    links = {one.principle_id: one.principle for one in statements}
    listed = [key.id for key, _ in context.graph.items(Principle) if key.id in links]
    for name in dict.fromkeys((*listed, *links)):
        yield ScoredView(name, links[name], _checklists(name, context))


def _checklists(principle: str, context: Context) -> tuple[LinkView, ...]:
    """Link to checklists that keep a principle: first those to which it matters most."""
    told = context.pointing_here(Key("principles", principle), "checklists")
    found = [
        (
            item.principles.index(principle)
            if principle in item.principles
            else len(item.principles),
            key,
        )
        for key, item in context.graph.items(Checklist)
        if key in told
    ]
    found.sort(key=lambda one: one[0])
    return context.published_links(key for _, key in found[:MOST_CHECKLISTS])


def _bands(item: Assessment, context: Context) -> tuple[BandView, ...]:
    ends = [*(band.score_from - 1 for band in item.bands[1:]), 100]
    return tuple(
        BandView(
            band.score_from,
            context.words("score-range", low=band.score_from, high=end),
            band.title,
            band.meaning,
        )
        for band, end in zip(item.bands, ends, strict=True)
    )
