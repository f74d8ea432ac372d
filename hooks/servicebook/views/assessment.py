"""The page of self-assessments."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.assessment import Assessment
from servicebook.routes import index_uri
from servicebook.views.blocks import Block, Fact, LinkView, ProseBlock, with_values
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class StatementView:
    """Something to score."""

    id: str
    number: int
    text: str
    is_reverse: bool
    principle: LinkView
    evidence_prompt: str | None


@dataclass(frozen=True, slots=True)
class AssessmentBlock(Block):
    """Statements to score on one scale."""

    component: ClassVar[str] = "assessment"
    id: str
    scale: tuple[tuple[int, str], ...]
    statements: tuple[StatementView, ...]
    bands: tuple[tuple[str, str, str], ...]
    """Range, name, meaning."""


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
            (_block(item, context),),
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


def _block(item: Assessment, context: Context) -> AssessmentBlock:
    statements = tuple(
        StatementView(
            id=one.id,
            number=number,
            text=one.text,
            is_reverse=one.reverse,
            principle=context.link(Key("principles", one.principle)),
            evidence_prompt=one.evidence_prompt,
        )
        for number, one in enumerate(item.statements, start=1)
    )
    scale = tuple((point.value, point.label) for point in item.scale)
    return AssessmentBlock(item.id, scale, statements, _bands(item, context))


def _bands(item: Assessment, context: Context) -> tuple[tuple[str, str, str], ...]:
    ends = [*(band.score_from - 1 for band in item.bands[1:]), 100]
    return tuple(
        (
            context.words("score-range", low=band.score_from, high=end),
            band.title,
            band.meaning,
        )
        for band, end in zip(item.bands, ends, strict=True)
    )
