"""The pages of standards and of limits: everything the playbook says in numbers."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.amounts import amount_text, measured_text
from servicebook.model.kinds import KINDS
from servicebook.model.standard import Limit, Standard
from servicebook.routes import index_uri
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    Fact,
    FactsBlock,
    LinkGroup,
    LinksBlock,
    LinkView,
)
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView
from servicebook.views.principles import principle_cards

BASES = {
    "convention": ("Convention", "Many use the number; nobody has shown that it is right."),
    "survey": ("Survey", "People were asked what they expect. It is not what firms reach."),
    "regulation": ("Regulation", "A rule or code somewhere sets a minimum. Check your own law."),
    "house": ("House number", "Our own starting point. Change it to fit your customers and costs."),
}


@dataclass(frozen=True, slots=True)
class StandardRow:
    """A measurable promise."""

    id: str
    title: str
    channel: str
    promise: str
    target: str
    good: str | None
    hours: str
    measure: str
    owner: LinkView
    basis: str
    basis_note: str | None
    source: LinkView | None
    last_result: str | None
    used_in: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class StandardsBlock(Block):
    """All promises in numbers."""

    component: ClassVar[str] = "standards"
    rows: tuple[StandardRow, ...]


@dataclass(frozen=True, slots=True)
class LimitRow:
    """What a role may decide."""

    id: str
    title: str
    role: LinkView | None
    """None where the title says it already."""
    may_always: tuple[str, ...]
    up_to: str
    with_colleague: str | None
    must_escalate: tuple[str, ...]
    record: str


@dataclass(frozen=True, slots=True)
class LimitsBlock(Block):
    """Everybody's limits."""

    component: ClassVar[str] = "limits"
    rows: tuple[LimitRow, ...]


def number_pages(context: Context) -> tuple[PageView, ...]:
    """Make the page of standards and the page of limits."""
    pages = []
    if context.has("standards"):
        pages.append(_standards(context))
    if context.has("limits"):
        pages.append(_limits(context))
    return tuple(pages)


def _standards(context: Context) -> PageView:
    rows = tuple(_standard(key, item, context) for key, item in context.graph.items(Standard))
    used = {row.basis for row in rows}
    bases = tuple(Fact(title, (meaning,)) for title, meaning in BASES.values() if title in used)
    return PageView(
        src_uri=index_uri("standards"),
        kind="standards",
        title=KINDS["standards"].heading,
        description="What we promise in numbers, who answers for it, and what the number rests on.",
        eyebrow="What we promise in numbers",
        lede="Each number says what it rests on. Most are starting points to be replaced by what "
        "your own customers need.",
        sections=(
            SectionView(
                "page--all",
                "All standards",
                (StandardsBlock(rows),),
                "wide",
                is_heading_shown=False,
            ),
            SectionView("page--basis", "What a number can rest on", (FactsBlock(bases),), "quiet"),
        ),
    )


def _standard(key: Key, item: Standard, context: Context) -> StandardRow:
    return StandardRow(
        id=item.id,
        title=item.title,
        channel=item.channel,
        promise=item.promise,
        target=measured_text(item.target, context.company.language),
        good=measured_text(item.good, context.company.language) if item.good else None,
        hours=item.hours,
        measure=item.measure,
        owner=context.link(Key("roles", item.owner)),
        basis=BASES[item.basis][0],
        basis_note=item.basis_note,
        source=context.link(Key("sources", item.source)) if item.source else None,
        last_result=item.last_result,
        used_in=context.used_in(key),
    )


def _limits(context: Context) -> PageView:
    rows = tuple(_limit(item, context) for _, item in context.graph.items(Limit))
    sections = [
        SectionView(
            "page--all", "Everybody's limits", (LimitsBlock(rows),), "wide", is_heading_shown=False
        )
    ]
    used = (LinkGroup(item.title, context.used_in(key)) for key, item in context.graph.items(Limit))
    if groups := tuple(group for group in used if group.links):
        sections.append(
            SectionView("page--used-in", "Where each is used", (LinksBlock(groups),), "quiet")
        )
    if boundaries := principle_cards(context, "boundary"):
        sections.append(
            SectionView(
                "page--boundaries", "The rules behind them", (CardsBlock(boundaries),), "quiet"
            )
        )
    return PageView(
        src_uri=index_uri("limits"),
        kind="limits",
        title=KINDS["limits"].heading,
        description="What each role may decide on the spot, and what it must pass on.",
        eyebrow="What may I decide?",
        lede="Find your row. Up to that sum you decide alone and nobody asks why, as long as you "
        "write it down.",
        sections=tuple(sections),
    )


def _limit(item: Limit, context: Context) -> LimitRow:
    together = item.with_colleague
    role = context.link(Key("roles", item.role)) if item.role else None
    return LimitRow(
        id=item.id,
        title=item.title,
        role=role if role and role.title != item.title else None,
        may_always=item.may_always,
        up_to=amount_text(item.up_to, context.company),
        with_colleague=amount_text(together, context.company) if together else None,
        must_escalate=item.must_escalate,
        record=item.record,
    )
