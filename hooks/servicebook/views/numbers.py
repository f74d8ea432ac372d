"""The pages of standards and of limits: everything the playbook says in numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
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

BASES = ("convention", "survey", "regulation", "house")
"""What a number can rest on."""


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
    language: str


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
    language: str


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


def basis_facts(context: Context, bases: Iterable[str] = BASES) -> tuple[Fact, ...]:
    """Explain what numbers rest on."""
    words = context.words
    return tuple(Fact(words(f"basis-{one}"), (words(f"basis-{one}-text"),)) for one in bases)


def _standards(context: Context) -> PageView:
    words = context.words
    rows = tuple(_standard(key, item, context) for key, item in context.graph.items(Standard))
    used = {item.basis for _, item in context.graph.items(Standard)}
    bases = basis_facts(context, (one for one in BASES if one in used))
    return PageView(
        src_uri=index_uri("standards"),
        kind="standards",
        title=words("list-standards"),
        language=context.language_of_kind("standards"),
        description=words("standards-description"),
        eyebrow=words("standards-eyebrow"),
        lede=words("standards-lede"),
        sections=(
            SectionView(
                "page--all",
                words("all-standards"),
                (StandardsBlock(rows),),
                "wide",
                is_heading_shown=False,
            ),
            SectionView("page--basis", words("basis-heading"), (FactsBlock(bases),), "quiet"),
        ),
    )


def _standard(key: Key, item: Standard, context: Context) -> StandardRow:
    return StandardRow(
        id=item.id,
        title=item.title,
        channel=item.channel,
        promise=item.promise,
        target=context.measured(item.target),
        good=context.measured(item.good) if item.good else None,
        hours=item.hours,
        measure=item.measure,
        owner=context.link(Key("roles", item.owner)),
        basis=context.words(f"basis-{item.basis}"),
        basis_note=item.basis_note,
        source=context.link(Key("sources", item.source)) if item.source else None,
        last_result=item.last_result,
        used_in=context.used_in(key),
        language=context.language_of(key),
    )


def _limits(context: Context) -> PageView:
    words = context.words
    rows = tuple(_limit(key, item, context) for key, item in context.graph.items(Limit))
    sections = [
        SectionView(
            "page--all", words("all-limits"), (LimitsBlock(rows),), "wide", is_heading_shown=False
        )
    ]
    used = (LinkGroup(item.title, context.used_in(key)) for key, item in context.graph.items(Limit))
    if groups := tuple(group for group in used if group.links):
        sections.append(
            SectionView("page--used-in", words("limits-used-in"), (LinksBlock(groups),), "quiet")
        )
    if boundaries := principle_cards(context, "boundary"):
        sections.append(
            SectionView(
                "page--boundaries", words("limits-rules"), (CardsBlock(boundaries),), "quiet"
            )
        )
    return PageView(
        src_uri=index_uri("limits"),
        kind="limits",
        title=words("list-limits"),
        language=context.language_of_kind("limits"),
        description=words("limits-description"),
        eyebrow=words("limits-eyebrow"),
        lede=words("limits-lede"),
        sections=tuple(sections),
    )


def _limit(key: Key, item: Limit, context: Context) -> LimitRow:
    together = item.with_colleague
    role = context.link(Key("roles", item.role)) if item.role else None
    return LimitRow(
        id=item.id,
        title=item.title,
        role=role if role and role.title != item.title else None,
        may_always=item.may_always,
        up_to=context.amount(item.up_to),
        with_colleague=context.amount(together) if together else None,
        must_escalate=item.must_escalate,
        record=item.record,
        language=context.language_of(key),
    )
