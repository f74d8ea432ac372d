"""The home page: what this is, and the three ways in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from servicebook.model.play import Play
from servicebook.model.principle import Principle
from servicebook.model.role import Role
from servicebook.routes import HOME_URI
from servicebook.views.blocks import Block, LinkView
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class HeroBlock(Block):
    """The home page's opening."""

    component: ClassVar[str] = "hero"
    name: str
    promise: str
    text: str
    logo_uri: str | None


@dataclass(frozen=True, slots=True)
class WayView:
    """A way into the playbook."""

    heading: str
    text: str
    links: tuple[LinkView, ...]
    all: LinkView
    variant: str


@dataclass(frozen=True, slots=True)
class WaysBlock(Block):
    """The ways in."""

    component: ClassVar[str] = "ways"
    ways: tuple[WayView, ...]


def home_page(context: Context) -> PageView:
    """Make the home page."""
    company = context.company
    hero = HeroBlock(
        name=company.name,
        promise=company.promise,
        text="This is how we treat customers: what we hold to, what to say and do when something "
        "happens, the lists that keep us from forgetting, and true stories to learn from.",
        logo_uri=f"assets/company/{company.logo}" if company.logo else None,
    )
    return PageView(
        src_uri=HOME_URI,
        kind="home",
        title="Home",
        description=f"The customer-service playbook of {company.name}.",
        eyebrow="Customer-service playbook",
        sections=(
            SectionView("welcome", "Welcome", (hero,), is_heading_shown=False),
            SectionView(
                "ways-in", "What do you need?", (WaysBlock(tuple(_ways(context))),), "wide"
            ),
        ),
    )


def _ways(context: Context) -> Iterable[WayView]:
    plays = context.graph.items(Play)
    if plays:
        yield WayView(
            "Something has just happened",
            "Pick the situation. The first words to say are at the top.",
            tuple(context.link(key, item.situation) for key, item in plays),
            context.list_of("plays", "All plays"),
            "situation",
        )
    roles = context.graph.items(Role)
    if roles:
        yield WayView(
            "I want to know my part",
            "Pick your role: what you decide, what to read, which lists are yours.",
            tuple(context.link(key) for key, _ in roles),
            context.list_of("roles", "All roles"),
            "role",
        )
    principles = [key for key, item in context.graph.items(Principle) if item.stands == "principle"]
    if principles:
        yield WayView(
            "What do we hold to?",
            "Pick a principle: what it looks like, stories, and how to practise it.",
            tuple(context.link(key) for key in principles),
            context.list_of("principles", "All principles"),
            "principle",
        )
