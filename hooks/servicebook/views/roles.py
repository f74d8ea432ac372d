"""The pages of roles and of their first ninety days."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.amounts import amount_text
from servicebook.model.kinds import KINDS
from servicebook.model.role import Onboarding, OnboardingPhase, Role
from servicebook.model.standard import Limit
from servicebook.routes import index_uri, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    ChecklistItemView,
    Fact,
    LinkGroup,
    LinkView,
    ListBlock,
    StatementBlock,
)
from servicebook.views.context import Context, upkeep_text
from servicebook.views.page import PageView, SectionView

PHASES = {
    "before-day-1": "Before day 1",
    "day-1": "Day 1",
    "week-1": "Week 1",
    "day-30": "By day 30",
    "day-60": "By day 60",
    "day-90": "By day 90",
}


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A choice and the way that serves the customer."""

    choice: str
    better: str
    why: str


@dataclass(frozen=True, slots=True)
class DecisionsBlock(Block):
    """Choices that reach a customer."""

    component: ClassVar[str] = "decisions"
    decisions: tuple[DecisionView, ...]


@dataclass(frozen=True, slots=True)
class PathBlock(Block):
    """Stops on a way, in order."""

    component: ClassVar[str] = "path"
    stops: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class PhaseView:
    """A stretch of the first ninety days."""

    id: str
    when: str
    goal: str
    items: tuple[ChecklistItemView, ...]
    links: tuple[LinkView, ...]
    gate: str


@dataclass(frozen=True, slots=True)
class PhasesBlock(Block):
    """The first ninety days."""

    component: ClassVar[str] = "phases"
    id: str
    phases: tuple[PhaseView, ...]
    sign_off: tuple[str, ...]


def role_pages(context: Context) -> tuple[PageView, ...]:
    """Make the lists of roles and of onboarding plans, and a page for each."""
    indexes = (("roles", _roles_index), ("onboarding", _onboarding_index))
    return (
        *(index(context) for kind, index in indexes if context.has(kind)),
        *(_role(key, item, context) for key, item in context.graph.items(Role)),
        *(_onboarding(key, item, context) for key, item in context.graph.items(Onboarding)),
    )


def _roles_index(context: Context) -> PageView:
    cards = context.cards(key for key, _ in context.graph.items(Role))
    return PageView(
        src_uri=index_uri("roles"),
        kind="index",
        lists="roles",
        title=KINDS["roles"].heading,
        description="How each role's work reaches a customer, and what to read for it.",
        eyebrow="What do I do here?",
        lede="Everybody's decisions reach a customer. Find yours, and the path that goes with it.",
        sections=(SectionView("all", "All roles", (CardsBlock(cards),), is_heading_shown=False),),
    )


def _onboarding_index(context: Context) -> PageView:
    cards = context.cards(key for key, _ in context.graph.items(Onboarding))
    return PageView(
        src_uri=index_uri("onboarding"),
        kind="index",
        lists="onboarding",
        title=KINDS["onboarding"].heading,
        description="The first ninety days, with what opens each next step.",
        eyebrow="The first ninety days",
        lede="A plan for whoever starts on Monday, and for the person beside them.",
        sections=(SectionView("all", "All plans", (CardsBlock(cards),), is_heading_shown=False),),
    )


def _role(key: Key, item: Role, context: Context) -> PageView:
    decisions = tuple(DecisionView(one.choice, one.better, one.why) for one in item.decisions)
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="role",
        beside="outline",
        title=item.title,
        description=item.summary,
        eyebrow="Role",
        lede=item.summary,
        facts=_limit_facts(item, context),
        sections=(
            SectionView(
                "purpose",
                "What the role is for",
                (StatementBlock(item.purpose),),
                is_heading_shown=False,
            ),
            SectionView(
                "reaches",
                "How its work reaches a customer",
                (ListBlock(item.reaches_customers_by),),
            ),
            SectionView("decisions", "Choices that customers feel", (DecisionsBlock(decisions),)),
            *_path(context.links(item.path)),
            *_role_belongs(key, item, context),
        ),
        parent=context.list_of("roles"),
        phrases=item.phrases,
        tags=item.tags,
        upkeep=upkeep_text(item),
    )


def _path(stops: tuple[LinkView, ...]) -> tuple[SectionView, ...]:
    if not stops:
        return ()
    title = "Your path through the playbook"
    return (SectionView("path", title, (PathBlock(stops),), "set-apart"),)


def _limit_facts(item: Role, context: Context) -> tuple[Fact, ...]:
    return tuple(
        Fact("May decide up to", (amount_text(limit.up_to, context.company),))
        for _, limit in context.graph.items(Limit)
        if limit.role == item.id
    )


def _role_belongs(key: Key, item: Role, context: Context) -> tuple[SectionView, ...]:
    used_in = context.pointing_here(key, "checklists")
    checklists = dict.fromkeys((*item.checklists, *(one.id for one in used_in)))
    return context.belongs_with(
        key,
        item,
        LinkGroup("Checklists", context.links(checklists, "checklists")),
        LinkGroup("Plays", context.links(item.plays, "plays")),
        shown=frozenset({"checklists", "roles"}),
    )


def _onboarding(key: Key, item: Onboarding, context: Context) -> PageView:
    role = context.link(Key("roles", item.role))
    phases = PhasesBlock(
        item.id, tuple(_phase(phase, context) for phase in item.phases), item.sign_off
    )
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="onboarding",
        title=item.title,
        description=item.summary,
        eyebrow="Onboarding plan",
        lede=item.summary,
        facts=(Fact("Leads into", (role.title,)),),
        sections=(
            SectionView("phases", "The plan", (phases,), is_heading_shown=False),
            *context.belongs_with(key, item, LinkGroup("Role", (role,))),
        ),
        parent=context.list_of("onboarding"),
        phrases=item.phrases,
        tags=item.tags,
        upkeep=upkeep_text(item),
    )


def _phase(phase: OnboardingPhase, context: Context) -> PhaseView:
    items = tuple(
        ChecklistItemView(
            id=f"{phase.id}-{one.id}",
            text=one.text,
            note=None,
            is_critical=False,
            owner=context.link(Key("roles", one.owner)) if one.owner else None,
            due=None,
            limit=None,
        )
        for one in phase.items
    )
    links = (*context.links(phase.checklists, "checklists"), *context.links(phase.read))
    return PhaseView(phase.id, PHASES[phase.id], phase.goal, items, links, phase.how_we_know)
