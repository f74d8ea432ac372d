"""The page of metrics: figures that show how service goes, each with what it hides."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.kinds import KINDS
from servicebook.model.standard import Metric
from servicebook.routes import index_uri
from servicebook.views.blocks import Block, LinkView, SourceView
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class MetricRow:
    """A figure."""

    id: str
    title: str
    summary: str | None
    asks: str | None
    formula: str
    example: str
    tells: str
    hides: str
    beside: tuple[LinkView, ...]
    sources: tuple[SourceView, ...]
    used_in: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class MetricsBlock(Block):
    """All figures."""

    component: ClassVar[str] = "metrics"
    rows: tuple[MetricRow, ...]


def metric_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page of metrics."""
    if not context.has("metrics"):
        return ()
    rows = tuple(_metric(key, item, context) for key, item in context.graph.items(Metric))
    section = SectionView(
        "page--all", "All metrics", (MetricsBlock(rows),), "wide", is_heading_shown=False
    )
    return (
        PageView(
            src_uri=index_uri("metrics"),
            kind="metrics",
            title=KINDS["metrics"].heading,
            description="Figures for service: how each is worked out, what it tells and hides.",
            eyebrow="How we know how it goes",
            lede="Every figure hides something. Read a fast one beside a good one, and read some "
            "contacts yourself.",
            sections=(section,),
        ),
    )


def _metric(key: Key, item: Metric, context: Context) -> MetricRow:
    return MetricRow(
        id=item.id,
        title=item.title,
        summary=item.summary,
        asks=item.asks,
        formula=item.formula,
        example=item.example,
        tells=item.tells,
        hides=item.hides,
        beside=context.links(item.beside),
        sources=context.sources(item.sources),
        used_in=context.used_in(key, besides=item.beside),
    )
