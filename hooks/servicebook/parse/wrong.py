"""A value that its field cannot hold, as it is given to those who know what to write instead."""

from dataclasses import dataclass

from servicebook.layer import Key
from servicebook.load.nodes import Fields, Node, Scalar
from servicebook.model.shapes import Path, ScalarShape
from servicebook.parse.around import Around

MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that its field cannot hold."""

    node: Node
    path: Path
    shape: ScalarShape
    is_required: bool
    """Whether its field must be there."""
    parent: Node
    """The fields or the list it stands in."""
    item: Fields
    key: Key | None
    """The item's name; None for the company's settings."""
    around: Around

    @property
    def name(self) -> str:
        """The field it stands in."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    @property
    def text(self) -> str:
        """What was typed."""
        return self.node.text if isinstance(self.node, Scalar) else ""

    @property
    def shown(self) -> str:
        """What was typed, in backquotes, where it can stand in a message."""
        text = self.text.strip()
        if not text or "\n" in text:
            return ""
        return f"`{text}`" if len(text) <= MOST_SHOWN else f"`{text[:MOST_SHOWN]}…`"

    @property
    def is_entry(self) -> bool:
        """Whether it is one of several values in a list."""
        return isinstance(self.path[-1], int)

    def line(self, value: str) -> str:
        """Write the value as it is typed: behind its field's name, or alone in a list."""
        return f"`{value}`" if self.is_entry else f"`{self.name}: {value}`"


@dataclass(frozen=True, slots=True)
class Said:
    """What is wrong with a value, and what to write instead."""

    what: str
    """Goes on from the field's name, as in: must be yes or no."""
    advice: str
    instead: str | None = None
    """The value as it should be typed, where that is certain."""
