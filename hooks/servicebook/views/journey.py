"""The page of the customer's journey."""

from dataclasses import dataclass
from math import ceil
from typing import ClassVar

from servicebook.model.reference import Journey
from servicebook.routes import index_uri
from servicebook.views.blocks import Block, LinkView
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView

MOST_COLUMNS = 5
"""How many stages can be read side by side."""


@dataclass(frozen=True, slots=True)
class StageView:
    """A stretch of the customer's way."""

    anchor: str
    number: int
    title: str
    wants: str
    touchpoints: tuple[str, ...]
    implied_promise: str
    must_not_fail: tuple[str, ...]
    moment_of_truth: str | None
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class JourneyBlock(Block):
    """The customer's way as a map."""

    component: ClassVar[str] = "journey"
    stages: tuple[StageView, ...]
    beneath: tuple[str, ...]
    columns: int
    """How many stages stand side by side where there is room."""


def journey_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page of the journey."""
    journeys = context.graph.items(Journey)
    if not journeys:
        return ()
    summary = journeys[0][1].summary
    page = PageView(
        src_uri=index_uri("journey"),
        kind="journey",
        title=context.words("list-journey"),
        language=context.language_of_kind("journey"),
        description=summary,
        eyebrow=context.words("journey-eyebrow"),
        lede=summary,
        sections=tuple(
            section
            for key, journey in journeys
            for section in (_section(journey, context), *context.belongs_with(key, journey))
        ),
    )
    return (page,)


def _section(journey: Journey, context: Context) -> SectionView:
    stages = tuple(
        StageView(
            anchor=f"{journey.id}-{stage.id}",
            number=number,
            title=stage.title,
            wants=stage.wants,
            touchpoints=stage.touchpoints,
            implied_promise=stage.implied_promise,
            must_not_fail=stage.must_not_fail,
            moment_of_truth=stage.moment_of_truth,
            links=context.links(stage.links),
        )
        for number, stage in enumerate(journey.stages, start=1)
    )
    block = JourneyBlock(stages, journey.beneath, columns_for(len(stages)))
    return SectionView(journey.id, journey.title, (block,), "wide")


def columns_for(stages: int) -> int:
    """Divide stages into as few bands as can be read, as even as can be."""
    bands = ceil(stages / MOST_COLUMNS)
    return ceil(stages / bands)
