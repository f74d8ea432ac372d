"""The pages of plays."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.kinds import KINDS
from servicebook.model.play import Play
from servicebook.routes import index_uri, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    CardView,
    Fact,
    LinkGroup,
    LinkView,
    ListBlock,
    with_values,
)
from servicebook.views.context import Context, upkeep_text
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class FirstWordsBlock(Block):
    """The first sentence to say."""

    component: ClassVar[str] = "first-words"
    situation: str
    words: str


@dataclass(frozen=True, slots=True)
class StepView:
    """A move."""

    anchor: str
    text: str
    say: str | None
    avoid: str | None
    limit: str | None
    more: str | None


@dataclass(frozen=True, slots=True)
class StepsBlock(Block):
    """Moves in order."""

    component: ClassVar[str] = "steps"
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class EscalationBlock(Block):
    """When to pass it on."""

    component: ClassVar[str] = "escalation"
    when: tuple[str, ...]
    to: LinkView


def play_pages(context: Context) -> tuple[PageView, ...]:
    """Make the list of plays and a page for each."""
    if not context.has("plays"):
        return ()
    pages = (_page(key, item, context) for key, item in context.graph.items(Play))
    return (_index(context), *pages)


def _index(context: Context) -> PageView:
    cards = tuple(
        CardView(context.link(key), item.situation, f"“{item.first_words}”")
        for key, item in context.graph.items(Play)
    )
    return PageView(
        src_uri=index_uri("plays"),
        kind="index",
        lists="plays",
        title=KINDS["plays"].heading,
        description="What to say and do when something has just happened.",
        eyebrow="When it happens",
        lede="Find what has just happened. The first words to say are on the card.",
        sections=(SectionView("all", "All plays", (CardsBlock(cards),), is_heading_shown=False),),
    )


def _page(key: Key, item: Play, context: Context) -> PageView:
    escalation = EscalationBlock(item.escalate.when, context.link(Key("roles", item.escalate.to)))
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="play",
        title=item.title,
        description=item.summary,
        eyebrow="Play",
        facts=_facts(item, context),
        sections=(
            SectionView(
                "first-words",
                "First words",
                (FirstWordsBlock(item.situation, item.first_words),),
                is_heading_shown=False,
            ),
            SectionView("steps", "Then", (StepsBlock(_steps(item, context)),)),
            SectionView("pass-on", "Pass it on when", (escalation,), "alert"),
            *_afterwards(item),
            *_belongs(key, item, context),
        ),
        parent=context.list_of("plays"),
        phrases=item.phrases,
        tags=item.tags,
        search_weight=3,
        upkeep=upkeep_text(item),
    )


def _facts(item: Play, context: Context) -> tuple[Fact, ...]:
    roles = tuple(link.title for link in context.links(item.roles, "roles"))
    return with_values(Fact("For", roles), context.kept_true_by(item))


def _steps(item: Play, context: Context) -> tuple[StepView, ...]:
    return tuple(
        StepView(
            f"step-{step.id}",
            step.text,
            step.say,
            step.avoid,
            context.limit_text(step.limit),
            step.more,
        )
        for step in item.steps
    )


def _afterwards(item: Play) -> tuple[SectionView, ...]:
    if not item.afterwards:
        return ()
    return (SectionView("afterwards", "Afterwards", (ListBlock(item.afterwards),)),)


def _belongs(key: Key, item: Play, context: Context) -> tuple[SectionView, ...]:
    return context.belongs_with(
        key,
        item,
        LinkGroup("Principles behind it", context.links(item.principles, "principles")),
        LinkGroup("Checklists that help", context.links(item.checklists, "checklists")),
        LinkGroup("Stories that show it", context.links(item.anecdotes, "anecdotes")),
    )
