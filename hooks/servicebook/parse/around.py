"""What is known around a value that is wrong: the files, the items, and the fields it stands in."""

from dataclasses import dataclass, field

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer import Names
from servicebook.load.nodes import Entry, Fields
from servicebook.model.shapes import ModelShape
from servicebook.written import Written


@dataclass(frozen=True, slots=True)
class Around:
    """The files as typed, and all items that can be named."""

    written: Written
    names: Names


@dataclass(slots=True)
class Level:
    """Fields of one item, entry or group while they are put right."""

    noun: str
    """What they belong to, in messages."""
    shape: ModelShape
    typed: Fields
    """As their author has them."""
    name: str = ""
    """The field they stand under; empty for those of the item itself."""
    entries: dict[str, Entry] = field(default_factory=dict)
    """As they were meant."""
    settled: set[str] = field(default_factory=set)
    """Fields that are not missing: something has been said about them."""

    def unknown(self) -> list[str]:
        """List the names that mean nothing here, in the order typed."""
        known = self.shape.fields
        return [name for name in self.entries if name not in known and not name.startswith("x-")]

    def is_free(self, name: str, path: str) -> bool:
        """Whether a field exists that the same file has not written yet."""
        if name not in self.shape.fields or name in self.settled:
            return False
        entry = self.entries.get(name)
        return entry is None or entry.key.path != path


@dataclass(slots=True)
class Findings:
    """What was found, and the places about which all has been said."""

    found: list[Diagnostic] = field(default_factory=list)
    places: set[Span] = field(default_factory=set)

    def add(self, finding: Diagnostic, *places: Span) -> None:
        """Note a finding; what else is wrong at its place, or at those given, follows from it."""
        self.found.append(finding)
        self.places.update((finding.span, *places))
