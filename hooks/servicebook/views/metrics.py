"""The page of metrics: figures that show how service goes, each with what it hides."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
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
    language: str


@dataclass(frozen=True, slots=True)
class MetricsBlock(Block):
    """All figures."""

    component: ClassVar[str] = "metrics"
    rows: tuple[MetricRow, ...]


def metric_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page of metrics."""
    if not context.has("metrics"):
        return ()
    words = context.words
    rows = tuple(_metric(key, item, context) for key, item in context.graph.items(Metric))
    section = SectionView(
        "page--all", words("all-metrics"), (MetricsBlock(rows),), "wide", is_heading_shown=False
    )
    return (
        PageView(
            src_uri=index_uri("metrics"),
            kind="metrics",
            title=words("list-metrics"),
            language=context.language_of_kind("metrics"),
            description=words("metrics-description"),
            eyebrow=words("metrics-eyebrow"),
            lede=words("metrics-lede"),
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
        language=context.language_of(key),
    )
