"""What lies upon what: the items of both layers as one, and how the company's came to be there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer.changes import CHANGED, as_day
from servicebook.layer.raw import Key, RawItem
from servicebook.load.nodes import Fields
from servicebook.model.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Hidden:
    """An item that is left out, and why."""

    item: RawItem
    """What the base says."""
    reason: str
    span: Span

    @property
    def key(self) -> Key:
        """Its name."""
        return self.item.key

    @property
    def title(self) -> str:
        """What people know it by."""
        return self.item.title


@dataclass(frozen=True, slots=True)
class Change:
    """What a company's file does to a base item."""

    verb: Literal["change", "hide", "replace"]
    target: Key
    """The base item, by its present name; perhaps it is not there."""
    item: RawItem
    """What the company says, under the name it was written for."""
    span: Span
    """Where it names the base item."""

    @property
    def day(self) -> date | None:
        """When the company last changed it, where it says so under `changed:`."""
        return as_day(self.item.fields.text(CHANGED))

    @property
    def is_whole(self) -> bool:
        """Whether it could be an item of its own."""
        return KINDS[self.item.key.kind].required <= self.item.fields.entries.keys()


@dataclass(frozen=True, slots=True)
class Layered:
    """Both layers as one."""

    company: Fields | None
    """The company's settings; None where they are missing or not fields."""
    items: tuple[RawItem, ...]
    hidden: tuple[Hidden, ...]
    successors: Mapping[Key, Key]
    """Base items that an item of the company stands in for."""
    base: Mapping[Key, RawItem]
    """The base's items without any change."""
    names_before: Mapping[Key, Key]
    """Names that base items had before, each with the present one."""
    changes: tuple[Change, ...]
    """What the company does to them, in the order read."""
    found: tuple[Diagnostic, ...]
    waiting: tuple[RawItem, ...] = ()
    """Base items that the company has not accepted yet."""
    beyond: tuple[RawItem, ...] = ()
    """Base items for a larger size of playbook than the company's."""
    gone: frozenset[Key] = frozenset()
    """Items that the base had when the company last accepted it, and has no more."""
