"""What is printed together, before any markup."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servicebook.layer import Key
from servicebook.routes import Target
from servicebook.views.blocks import Block, DayView
from servicebook.views.context import Context
from servicebook.views.page import PageView

Part = PageView | Block

BOTH = ("A4", "Letter")
"""The papers that offices have, on both sides of the Atlantic."""
LARGE = ("A3", "Tabloid")
"""Papers for a wall."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A sheet as a file."""

    paper: str
    path: str
    """What it is published as."""
    pages: int


@dataclass(frozen=True, slots=True)
class SheetView:
    """One or more pages of paper that belong together."""

    uri: str
    """Where it stands, named as pages are: `print/checklists/before-the-call.md`."""
    look: str
    """Picks its look: page, pack, card, poster, map, line-up, pairs or book."""
    title: str
    parts: tuple[Part, ...]
    of: Target
    """The page of the site that it was made from; the code to scan leads there."""
    day: DayView | None = None
    """When the newest thing in it was last checked."""
    language: str | None = None
    """The one its texts are in; None where the interface says most of it."""
    papers: tuple[str, ...] = BOTH
    """What it is made into a PDF for; none where nobody wants all of it at once."""
    is_landscape: bool = False


def newest_day(keys: Iterable[Key], context: Context) -> DayView | None:
    """Say when the last checked of some items was checked; None where that is not known."""
    days: list[date] = []
    for key in keys:
        record = context.graph.find(key)
        if record is not None and record.item.reviewed is not None:
            days.append(record.item.reviewed)
    return context.day(max(days)) if days else None
