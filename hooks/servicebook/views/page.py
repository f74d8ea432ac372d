"""What a page is made of, before any markup."""

from dataclasses import dataclass
from typing import Literal

from servicebook.routes import Target
from servicebook.views.blocks import Block, ChangeView, Fact, LinkView, Takeaway, UpkeepView
from servicebook.views.icons import ICON_OF_PAGES


@dataclass(frozen=True, slots=True)
class SectionView:
    """A heading and what stands under it."""

    id: str
    """On a page whose items have anchors, `page--` keeps it apart from every id of an item."""
    heading: str
    blocks: tuple[Block, ...]
    variant: str = "plain"
    """plain, quiet (beside the matter), set-apart (to be talked over), alert (must not be missed),
    wide (broader than a text), paper (a sheet to fill in)."""
    is_heading_shown: bool = True
    """A hidden heading still stands in the outline and is read aloud."""


@dataclass(frozen=True, slots=True)
class PageView:
    """A page."""

    src_uri: str
    kind: str
    """Picks the page's own look."""
    title: str
    description: str
    eyebrow: str
    """What sort of page it is, in a word or two."""
    sections: tuple[SectionView, ...]
    lede: str | None = None
    """One sentence under the title; None where a block says it better."""
    emblem: str | None = None
    facts: tuple[Fact, ...] = ()
    takeaways: tuple[Takeaway, ...] = ()
    """What can be printed or saved of it, most wanted first."""
    parent: LinkView | None = None
    """The page one level up."""
    siblings: tuple[LinkView, ...] = ()
    """Pages that share an entry of the navigation with this one, itself among them."""
    phrases: tuple[str, ...] = ()
    """Words people would search for."""
    tags: tuple[str, ...] = ()
    """Short labels that search finds."""
    search_weight: float = 1
    """How far up search puts it; what is needed with a customer on the line comes first.
    0 keeps it out."""
    changes: tuple[ChangeView, ...] = ()
    """What the company changed in the items of the page."""
    upkeep: UpkeepView | None = None
    """Who keeps its items true, and until when."""
    lists: str | None = None
    """What a list page lists, as in its address; gives each list its own look."""
    language: str | None = None
    """The one its items' texts are in; None where the interface says most of it."""
    tone: str = "plain"
    """plain, good, bad or mixed."""
    beside: Literal["nothing", "outline", "navigation"] = "nothing"
    """What the frame shows beside the page on a wide screen."""

    @property
    def icon(self) -> str | None:
        """The one of its kind, or of what it lists."""
        return ICON_OF_PAGES.get(self.lists or self.kind)


@dataclass(frozen=True, slots=True)
class MovedPage:
    """A name that an item had before, and where the item stands now."""

    old: Target
    new: Target


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A line of the navigation: a page, or a heading over pages."""

    title: str
    src_uri: str | None = None
    children: tuple["NavEntry", ...] = ()
    takes_more: bool = False
    """Whether hand-written pages stand here too."""
