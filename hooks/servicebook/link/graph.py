"""The published items and what connects them, both ways."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from servicebook.layer import Key, Names
from servicebook.model.item import Item
from servicebook.model.shapes import Path
from servicebook.parse import Record

ItemT = TypeVar("ItemT", bound=Item)


class Reference(NamedTuple):
    """One item names another."""

    source: Key
    target: Key
    path: Path
    """The field in the source."""


@dataclass(frozen=True, slots=True)
class Graph:
    """The published items and what connects them."""

    records: Mapping[Key, Record]
    """In the order of kinds, then of `order` and title."""
    by_kind: Mapping[str, tuple[Record, ...]]
    """The same by kind; a kind without any is not there."""
    left_out: Mapping[Key, str]
    """Titles of items that exist and are not published."""
    renamed: Mapping[Key, Key]
    """Old names and replaced items, with the key that stands for them now."""
    references: tuple[Reference, ...]
    backlinks: Mapping[Key, tuple[Reference, ...]]
    names: Names
    """To find out what a reference that leads nowhere was meant to name."""
    beyond: frozenset[Key] = frozenset()
    """Those of them, by all their names, that are for a larger size of playbook: a company which
    begins small need not be told of each reference to them."""
    gone: frozenset[Key] = frozenset()
    """Items that upstream has removed since the company last accepted it."""

    def find(self, key: Key) -> Record | None:
        """Return the published item a name stands for now."""
        return self.records.get(self.renamed.get(key, key))

    def items(self, model: type[ItemT]) -> tuple[tuple[Key, ItemT], ...]:
        """Return the published items of a class, in their order, each with its key."""
        found = (records for records in self.by_kind.values() if isinstance(records[0].item, model))
        return tuple(
            (record.key, record.item)
            for records in found
            for record in records
            if isinstance(record.item, model)
        )

    def count(self, kind: str) -> int:
        """Count the published items of a kind."""
        return len(self.by_kind.get(kind, ()))


def key_of(reference: str, kind: str | None) -> Key:
    """Read a reference: an id where the field says the kind, else `kind/id`."""
    if kind is not None:
        return Key(kind, reference)
    kind, _, item_id = reference.partition("/")
    return Key(kind, item_id)
