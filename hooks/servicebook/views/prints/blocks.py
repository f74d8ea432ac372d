"""Parts that stand on paper only."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.routes import Target
from servicebook.views.blocks import Block
from servicebook.views.journey import StageView
from servicebook.views.line_up import LineUpCard


@dataclass(frozen=True, slots=True)
class LinesBlock(Block):
    """Lines to write on, or to fill in."""

    component: ClassVar[str] = "lines"
    of: str
    """Whose they are, as kind/id."""
    lines: tuple[tuple[str, str], ...]
    """The name of the line, and what stands before it."""


@dataclass(frozen=True, slots=True)
class CoverBlock(Block):
    """The first page of a pack or a book."""

    component: ClassVar[str] = "cover"
    title: str
    text: str
    lines: LinesBlock | None = None


@dataclass(frozen=True, slots=True)
class PartBlock(Block):
    """The title of a part of a book."""

    component: ClassVar[str] = "part"
    title: str


@dataclass(frozen=True, slots=True)
class ContentsBlock(Block):
    """What follows, with page numbers where the printer knows them."""

    component: ClassVar[str] = "contents"
    title: str
    groups: tuple[tuple[str, tuple[tuple[str, Target], ...]], ...]
    """A heading, empty for none, over titles with what they lead to."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A stretch of the first ninety days in one row."""

    id: str
    when: str
    goal: str
    gate: str


@dataclass(frozen=True, slots=True)
class MilestonesBlock(Block):
    """The first ninety days at a glance, with room for a date at each gate."""

    component: ClassVar[str] = "milestones"
    of: str
    """Whose they are, as kind/id."""
    title: str
    rows: tuple[Milestone, ...]


@dataclass(frozen=True, slots=True)
class PocketBlock(Block):
    """Cards to cut out and fold."""

    component: ClassVar[str] = "pocket"
    title: str
    front: tuple[str, ...]
    """Lines of the panel that is turned round, so that it faces outwards when folded."""
    back: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PosterBlock(Block):
    """A few lines to read from across the room."""

    component: ClassVar[str] = "poster"
    title: str
    lines: tuple[str, ...]
    is_large: bool
    """Whether there is room for larger letters."""


@dataclass(frozen=True, slots=True)
class LineUpBlock(Block):
    """A week of line-ups."""

    component: ClassVar[str] = "line-up"
    number: int
    cards: tuple[tuple[str, LineUpCard], ...]
    """The day of the week, and what it holds."""


@dataclass(frozen=True, slots=True)
class PairBlock(Block):
    """A story for two: one asks, one knows the end."""

    component: ClassVar[str] = "pair"
    id: str
    title: str
    note: str | None
    situation: str
    what_happened: str
    questions: tuple[str, ...]
    outcome: str
    lesson: str
    try_this: str
    uncertain: str | None
    is_outside: bool


@dataclass(frozen=True, slots=True)
class WeeksBlock(Block):
    """The way to a week of line-ups, so that it is printed alone."""

    component: ClassVar[str] = "weeks"
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class JourneyMapBlock(Block):
    """A journey on one sheet."""

    component: ClassVar[str] = "journey-map"
    title: str
    bands: tuple[tuple[StageView, ...], ...]
    """Stages that stand side by side."""
    beneath: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexBlock(Block):
    """Terms, each with the pages on which it is explained and used."""

    component: ClassVar[str] = "word-index"
    title: str
    terms: tuple[tuple[str, tuple[Target, ...]], ...]
