"""The home page: what this is, the three ways in, and how the company is reached."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from servicebook.model.play import Play
from servicebook.model.principle import Principle
from servicebook.model.role import Role
from servicebook.routes import HOME_URI, LINE_UP_URI, Target, logo_uri
from servicebook.views.blocks import Block, LinkView
from servicebook.views.context import Context
from servicebook.views.icons import ICON_OF_ITEMS
from servicebook.views.line_up import line_up_weeks
from servicebook.views.page import PageView, SectionView
from servicebook.views.reach import reach_facts, with_links


@dataclass(frozen=True, slots=True)
class HeroBlock(Block):
    """The home page's opening."""

    component: ClassVar[str] = "hero"
    name: str
    promise: str
    text: str
    logo_uri: str | None
    reach: LinkView | None
    """Where the page says how the company is reached, if the company does."""
    line_up: LinkView | None
    """Where today's card of the line-up is, if there are any cards."""


@dataclass(frozen=True, slots=True)
class WayView:
    """A way into the playbook."""

    heading: str
    text: str
    links: tuple[LinkView, ...]
    all: LinkView
    variant: str
    icon: str


@dataclass(frozen=True, slots=True)
class WaysBlock(Block):
    """The ways in."""

    component: ClassVar[str] = "ways"
    ways: tuple[WayView, ...]


def home_page(context: Context) -> PageView:
    """Make the home page."""
    company, words = context.company, context.words
    reach = with_links(reach_facts(context), context)
    to_reach = words("how-to-reach-us")
    hero = HeroBlock(
        name=company.name,
        promise=company.promise,
        text=words("home-text"),
        logo_uri=logo_uri(company.logo) if company.logo else None,
        reach=LinkView(to_reach, Target(HOME_URI, "reach")) if reach else None,
        line_up=LinkView(words("line-up-home"), Target(LINE_UP_URI))
        if line_up_weeks(context)
        else None,
    )
    return PageView(
        src_uri=HOME_URI,
        kind="home",
        title=words("home"),
        description=words("playbook-of", name=company.name),
        eyebrow=words("home-eyebrow"),
        sections=(
            SectionView("welcome", words("welcome"), (hero,), is_heading_shown=False),
            SectionView("ways-in", words("ways-in"), (WaysBlock(tuple(_ways(context))),), "wide"),
            *((SectionView("reach", to_reach, reach, "quiet"),) if reach else ()),
        ),
    )


def _ways(context: Context) -> Iterable[WayView]:
    words = context.words
    plays = context.graph.items(Play)
    if plays:
        yield WayView(
            words("way-plays"),
            words("way-plays-text"),
            tuple(context.link(key, item.situation) for key, item in plays),
            context.list_of("plays", words("all-plays")),
            "situation",
            ICON_OF_ITEMS["plays"],
        )
    roles = context.graph.items(Role)
    if roles:
        yield WayView(
            words("way-roles"),
            words("way-roles-text"),
            tuple(context.link(key) for key, _ in roles),
            context.list_of("roles", words("all-roles")),
            "role",
            ICON_OF_ITEMS["roles"],
        )
    principles = [key for key, item in context.graph.items(Principle) if item.stands == "principle"]
    if principles:
        yield WayView(
            words("way-principles"),
            words("way-principles-text"),
            tuple(context.link(key) for key in principles),
            context.list_of("principles", words("all-principles")),
            "principle",
            ICON_OF_ITEMS["principles"],
        )
