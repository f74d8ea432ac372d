"""The parts pages are built from; each is shown by the component of the same name."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.routes import Target
from servicebook.upstream import Piece


@dataclass(frozen=True, slots=True)
class DayView:
    """A day, as people write it and as machines do."""

    text: str
    iso: str
    """As 2026-11-22."""


@dataclass(frozen=True, slots=True)
class LineView:
    """What the interface says, with a day in it."""

    pieces: tuple[str, ...]
    """The day stands between each two of them."""
    day: DayView | None = None
    """None where there is a single piece."""


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link to an item; plain text where the item is left out."""

    title: str
    target: Target | None
    kind: str = ""
    """What it is, in a word."""
    emblem: str | None = None
    icon: str | None = None
    """That of its kind."""
    note: str | None = None
    day: DayView | None = None
    """Stands behind the note."""
    language: str | None = None
    """The one that the title is in; None where the interface says it."""


@dataclass(frozen=True, slots=True)
class Takeaway:
    """Something to take from a page: to print, to save, to open in another program."""

    label: str
    path: str
    """What it is published as, relative to the site; a page ends in index.html."""
    anchor: str | None = None
    """The place on that page."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to know at a glance."""

    label: str
    values: tuple[str, ...]
    explained: Target | None = None
    """Where the page says what they mean."""


def with_values(*facts: Fact) -> tuple[Fact, ...]:
    """Leave out the facts that have no value."""
    return tuple(fact for fact in facts if fact.values)


@dataclass(frozen=True, slots=True)
class CardView:
    """An item at a glance."""

    link: LinkView
    eyebrow: str
    text: str
    tone: str = "plain"
    """plain, good, bad or mixed."""
    badges: tuple[str, ...] = ()
    marks: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What it can be picked by, each with the answers that are true of it."""


class Block:
    """A part of a page."""

    __slots__ = ()
    component: ClassVar[str]


@dataclass(frozen=True, slots=True)
class ProseBlock(Block):
    """Running text."""

    component: ClassVar[str] = "prose"
    text: str
    is_outside: bool = False
    is_story: bool = False


@dataclass(frozen=True, slots=True)
class StatementBlock(Block):
    """One sentence as a spread."""

    component: ClassVar[str] = "statement"
    text: str
    emblem: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class ListBlock(Block):
    """Plain lines; questions are set larger."""

    component: ClassVar[str] = "list"
    lines: tuple[str, ...]
    variant: str = "plain"
    """plain, or questions."""


@dataclass(frozen=True, slots=True)
class CardsBlock(Block):
    """Items as cards."""

    component: ClassVar[str] = "cards"
    cards: tuple[CardView, ...]


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """Links under one heading."""

    heading: str
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class LinksBlock(Block):
    """Groups of links, side by side."""

    component: ClassVar[str] = "links"
    groups: tuple[LinkGroup, ...]


@dataclass(frozen=True, slots=True)
class WebLinksBlock(Block):
    """Addresses on the web, each with what is there."""

    component: ClassVar[str] = "web-links"
    links: tuple[tuple[str, str], ...]
    """What is there, and its address."""


@dataclass(frozen=True, slots=True)
class WebLinkView:
    """A link that leads out of the site."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class UpkeepView:
    """Who keeps the items of a page true, and how."""

    owners: tuple[LinkView, ...]
    """Roles; none where the page names them at its head."""
    checked: LineView | None
    """When they were last checked."""
    until: str | None
    """The last day, as 2026-11-22, on which that still counts; None where nothing is said later."""
    files: tuple[WebLinkView, ...]
    """Where their texts can be read as written."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """Where something can be read."""

    title: str
    details: str
    """Author, publisher, date, in one line."""
    url: str | None
    anchor: str
    note: str | None = None
    is_checked: bool = False
    language: str | None = None
    """The one that the title is in."""


@dataclass(frozen=True, slots=True)
class EvidenceBlock(Block):
    """How strong the evidence is, what is uncertain, and where it comes from."""

    component: ClassVar[str] = "evidence"
    grade: str
    meaning: str
    strength: int
    """5 strongest, 1 weakest."""
    text: str | None
    """None where nothing is said."""
    text_heading: str
    sources: tuple[SourceView, ...]
    explained: LinkView
    """Where the grades are explained."""
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class ChecklistItemView:
    """A box to tick."""

    id: str
    text: str
    note: str | None
    is_critical: bool
    owner: LinkView | None
    due: str | None
    limit: str | None
    due_days: int | None = None
    """How many days after the start that is; None where it cannot be told."""
    aliases: tuple[str, ...] = ()
    """Names it had before, under which ticks may be kept."""


@dataclass(frozen=True, slots=True)
class FactsBlock(Block):
    """Facts under each other."""

    component: ClassVar[str] = "facts"
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place that says something else."""

    label: str
    """Names of fields and entries, as people read them."""
    pieces: tuple[Piece, ...]
    note: str | None = None
    """What happened to it, where that is not a change of words."""


@dataclass(frozen=True, slots=True)
class ChangeView:
    """An item that the company changed."""

    line: LineView
    """Who did, and when."""
    places: tuple[PlaceView, ...]
