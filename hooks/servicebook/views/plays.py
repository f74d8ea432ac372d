"""The pages of plays."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
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
from servicebook.views.context import Context
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
    words = context.words
    cards = tuple(
        CardView(context.link(key), item.situation, words("quoted", text=item.first_words))
        for key, item in context.graph.items(Play)
    )
    return PageView(
        src_uri=index_uri("plays"),
        kind="index",
        lists="plays",
        title=words("list-plays"),
        description=words("plays-description"),
        eyebrow=words("plays-eyebrow"),
        lede=words("plays-lede"),
        sections=(
            SectionView("all", words("all-plays"), (CardsBlock(cards),), is_heading_shown=False),
        ),
    )


def _page(key: Key, item: Play, context: Context) -> PageView:
    words = context.words
    escalation = EscalationBlock(item.escalate.when, context.link(Key("roles", item.escalate.to)))
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="play",
        title=item.title,
        description=item.summary,
        eyebrow=context.noun("plays"),
        facts=_facts(item, context),
        sections=(
            SectionView(
                "first-words",
                words("first-words"),
                (FirstWordsBlock(item.situation, item.first_words),),
                is_heading_shown=False,
            ),
            SectionView("steps", words("then"), (StepsBlock(_steps(item, context)),)),
            SectionView("pass-on", words("pass-it-on-when"), (escalation,), "alert"),
            *_afterwards(item, context),
            *_belongs(key, item, context),
        ),
        parent=context.list_of("plays"),
        phrases=item.phrases,
        tags=item.tags,
        search_weight=1.5,
        language=context.language_of(key),
    )


def _facts(item: Play, context: Context) -> tuple[Fact, ...]:
    roles = tuple(link.title for link in context.links(item.roles, "roles"))
    return with_values(Fact(context.words("for"), roles), context.kept_true_by(item))


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


def _afterwards(item: Play, context: Context) -> tuple[SectionView, ...]:
    if not item.afterwards:
        return ()
    heading = context.words("afterwards")
    return (SectionView("afterwards", heading, (ListBlock(item.afterwards),)),)


def _belongs(key: Key, item: Play, context: Context) -> tuple[SectionView, ...]:
    words = context.words
    return context.belongs_with(
        key,
        item,
        LinkGroup(words("principles-behind-it"), context.links(item.principles, "principles")),
        LinkGroup(words("checklists-that-help"), context.links(item.checklists, "checklists")),
        LinkGroup(words("stories-that-show-it"), context.links(item.anecdotes, "anecdotes")),
    )
