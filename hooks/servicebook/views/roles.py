"""The pages of roles and of their first ninety days."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.link import key_of
from servicebook.model.due import days_after_start
from servicebook.model.role import Onboarding, OnboardingPhase, OnboardingTask, Role
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
from servicebook.views.context import Context
from servicebook.views.desk import DeskView, desk
from servicebook.views.page import PageView, SectionView


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
class StopView:
    """Something to read."""

    link: LinkView
    mark: str
    """What its mark is kept as: the same on every path, because what is read once is read."""
    marks_before: tuple[str, ...]
    """What its mark was kept as under other names."""


@dataclass(frozen=True, slots=True)
class PathBlock(Block):
    """Stops on a way, in order, each with a mark that a browser keeps."""

    component: ClassVar[str] = "path"
    playbook: str
    """The company's id."""
    stops: tuple[StopView, ...]


@dataclass(frozen=True, slots=True)
class PhaseView:
    """A stretch of the first ninety days."""

    id: str
    when: str
    due_days: int | None
    """How many days after the start it is over."""
    goal: str
    items: tuple[ChecklistItemView, ...]
    links: tuple[LinkView, ...]
    gate: str


@dataclass(frozen=True, slots=True)
class PhasesBlock(Block):
    """The first ninety days."""

    component: ClassVar[str] = "phases"
    desk: DeskView
    phases: tuple[PhaseView, ...]


def role_pages(context: Context) -> tuple[PageView, ...]:
    """Make the lists of roles and of onboarding plans, and a page for each."""
    indexes = (("roles", _roles_index), ("onboarding", _onboarding_index))
    return (
        *(index(context) for kind, index in indexes if context.has(kind)),
        *(_role(key, item, context) for key, item in context.graph.items(Role)),
        *(_onboarding(key, item, context) for key, item in context.graph.items(Onboarding)),
    )


def _roles_index(context: Context) -> PageView:
    words = context.words
    cards = context.cards(key for key, _ in context.graph.items(Role))
    return PageView(
        src_uri=index_uri("roles"),
        kind="index",
        lists="roles",
        title=words("list-roles"),
        description=words("roles-description"),
        eyebrow=words("roles-eyebrow"),
        lede=words("roles-lede"),
        sections=(
            SectionView("all", words("all-roles"), (CardsBlock(cards),), is_heading_shown=False),
        ),
    )


def _onboarding_index(context: Context) -> PageView:
    words = context.words
    cards = context.cards(key for key, _ in context.graph.items(Onboarding))
    return PageView(
        src_uri=index_uri("onboarding"),
        kind="index",
        lists="onboarding",
        title=words("list-onboarding"),
        description=words("onboarding-description"),
        eyebrow=words("onboarding-eyebrow"),
        lede=words("onboarding-lede"),
        sections=(
            SectionView(
                "all", words("all-onboarding"), (CardsBlock(cards),), is_heading_shown=False
            ),
        ),
    )


def _role(key: Key, item: Role, context: Context) -> PageView:
    words = context.words
    decisions = tuple(DecisionView(one.choice, one.better, one.why) for one in item.decisions)
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="role",
        beside="outline",
        title=item.title,
        description=item.summary,
        eyebrow=context.noun("roles"),
        lede=item.summary,
        facts=_limit_facts(item, context),
        sections=(
            SectionView(
                "purpose",
                words("what-the-role-is-for"),
                (StatementBlock(item.purpose),),
                is_heading_shown=False,
            ),
            SectionView(
                "reaches",
                words("how-it-reaches"),
                (ListBlock(item.reaches_customers_by),),
            ),
            SectionView("decisions", words("decisions"), (DecisionsBlock(decisions),)),
            *_path(item, context),
            *_role_belongs(key, item, context),
        ),
        parent=context.list_of("roles"),
        phrases=item.phrases,
        tags=item.tags,
        language=context.language_of(key),
    )


def _path(item: Role, context: Context) -> tuple[SectionView, ...]:
    keys = (key_of(reference, None) for reference in item.path)
    stops = tuple(_stop(key, context) for key in keys if key not in context.graph.beyond)
    if not stops:
        return ()
    block = PathBlock(context.company.id, stops)
    return (SectionView("path", context.words("your-path"), (block,), "set-apart"),)


def _stop(key: Key, context: Context) -> StopView:
    record = context.graph.find(key)
    now = record.key if record else key
    before = (old for old, new in sorted(context.graph.renamed.items()) if new == now)
    return StopView(context.link(key), _mark(now), tuple(map(_mark, before)))


def _mark(key: Key) -> str:
    return f"{key.kind}-{key.id}"


def _limit_facts(item: Role, context: Context) -> tuple[Fact, ...]:
    return tuple(
        Fact(context.words("may-decide-up-to"), (context.amount(limit.up_to),))
        for _, limit in context.graph.items(Limit)
        if limit.role == item.id
    )


def _role_belongs(key: Key, item: Role, context: Context) -> tuple[SectionView, ...]:
    used_in = context.pointing_here(key, "checklists")
    checklists = dict.fromkeys((*item.checklists, *(one.id for one in used_in)))
    return context.belongs_with(
        key,
        item,
        LinkGroup(context.words("several-checklists"), context.links(checklists, "checklists")),
        LinkGroup(context.words("several-plays"), context.links(item.plays, "plays")),
        shown=frozenset({"checklists", "roles"}),
    )


def _onboarding(key: Key, item: Onboarding, context: Context) -> PageView:
    role = context.link(Key("roles", item.role))
    phases = PhasesBlock(
        desk(key, item, context, item.sign_off, has_calendar=True),
        tuple(_phase(phase, context) for phase in item.phases),
    )
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="onboarding",
        title=item.title,
        description=item.summary,
        eyebrow=context.noun("onboarding"),
        lede=item.summary,
        facts=(Fact(context.words("leads-into"), (role.title,)),),
        sections=(
            SectionView("phases", context.words("the-plan"), (phases,), is_heading_shown=False),
            *context.belongs_with(key, item, LinkGroup(context.noun("roles"), (role,))),
        ),
        parent=context.list_of("onboarding"),
        phrases=item.phrases,
        tags=item.tags,
        language=context.language_of(key),
    )


def _phase(phase: OnboardingPhase, context: Context) -> PhaseView:
    return PhaseView(
        id=phase.id,
        when=context.words(f"phase-{phase.id}"),
        due_days=days_after_start(phase.id),
        goal=phase.goal,
        items=tuple(_task(one, phase, context) for one in phase.items),
        links=(*context.links(phase.checklists, "checklists"), *context.links(phase.read)),
        gate=phase.how_we_know,
    )


def _task(task: OnboardingTask, phase: OnboardingPhase, context: Context) -> ChecklistItemView:
    return ChecklistItemView(
        id=f"{phase.id}-{task.id}",
        text=task.text,
        note=None,
        is_critical=False,
        owner=context.link(Key("roles", task.owner)) if task.owner else None,
        due=None,
        limit=None,
        # Before, it stood in this phase under another name, or in another one, which the name says.
        aliases=tuple(name for old in task.aliases for name in (f"{phase.id}-{old}", old)),
    )
