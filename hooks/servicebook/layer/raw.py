"""An item before its fields are read, and the name it goes by throughout the playbook."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from servicebook.diagnostics import Span
from servicebook.load.nodes import Fields

Origin = Literal["base", "changed", "own"]
"""Where an item's words come from: upstream, upstream with the company's changes, the company."""


ANY_ID = "*"
"""Stands, in keys, for all ids of a kind, where a file that lists some cannot be read."""


class Key(NamedTuple):
    """The name of an item throughout the playbook."""

    kind: str
    id: str

    def __str__(self) -> str:
        """Write it as authors do."""
        return f"{self.kind}/{self.id}"


@dataclass(frozen=True, slots=True)
class RawItem:
    """An item before its fields are read."""

    key: Key
    fields: Fields
    id_span: Span
    origin: Origin

    @property
    def title(self) -> str:
        """What people know it by, or its id where it has no title."""
        return self.fields.text("title") or self.key.id
