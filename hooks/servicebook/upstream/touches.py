"""A base item and a company's change of it go in; each place that is touched comes out.

This walks the same way as `layer.merge`, which carries the change out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from servicebook.diagnostics import Span
from servicebook.layer import CHANGE_NAMES, Change
from servicebook.layer.merge import OPERATIONS, entries_by_id
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.upstream.canonical import canonical, item_text

WHOLE = "whole"
"""The path of an item that is hidden or replaced as it is."""

Verb = Literal["changed", "cleared", "hidden", "replaced", "beside", "added", "lost"]
"""What a company does at a place; `beside`: puts something next to it; `lost`: an entry that the
base does not have, which is new or was there before."""

WHOLE_VERBS: Mapping[str, Verb] = MappingProxyType(
    {"change": "changed", "hide": "hidden", "replace": "replaced"}
)
"""What each sort of file does to its item."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A place of a base item that a company has its hand on."""

    verb: Verb
    path: str
    """Names of fields and ids of entries, with points between."""
    span: Span
    """Where the company wrote it."""
    now: str | None
    """What the base says there; None where it says nothing."""
    yours: str | None
    """What the company says instead; None where it takes it away."""
    reason: str | None = None
    """Why an entry is hidden."""
    written: Fields | None = None
    """All that the company wrote of an entry that the base does not have."""

    @property
    def recorded_path(self) -> str:
        """The path in the receipt; an entry may be hidden, and something stand next to it."""
        return f"{self.path}.id" if self.verb == "beside" else self.path


def touches(under: Fields, change: Change) -> Iterator[Touch]:
    """Yield every place that a change touches, in the order written.

    Args:
        under: The base item.
        change: What the company says of it.
    """
    fields = change.item.fields
    if change.verb == "change":
        yield from _in_fields(under, fields, "", CHANGE_NAMES - OPERATIONS | {"id"})
        return
    yours = None if change.verb == "hide" else item_text(fields)
    yield Touch(WHOLE_VERBS[change.verb], WHOLE, change.span, item_text(under), yours)


def _in_fields(
    under: Fields, over: Fields, before: str, without: frozenset[str]
) -> Iterator[Touch]:
    for name, entry in over.entries.items():
        if name == "unset":
            yield from _cleared(under, entry.value, before)
        elif name == "add":
            yield from _added(entry.value, before)
        elif name not in without and not name.startswith("x-"):
            yield from _in_field(f"{before}{name}", under.entries.get(name), entry)


def _in_field(path: str, under: Entry | None, over: Entry) -> Iterator[Touch]:
    entries = entries_by_id(under, over)
    if not entries:
        now = canonical(under.value) if under else None
        yield Touch("changed", path, over.key, now, canonical(over.value))
        return
    assert isinstance(over.value, Sequence)
    for change in over.value.items:
        assert isinstance(change, Fields)
        yield from _in_entry(path, entries, change)


def _in_entry(path: str, entries: dict[str, Fields], change: Fields) -> Iterator[Touch]:
    name = change.text("id") or ""
    here, span = f"{path}.{name}", change.place("id")
    under = entries.get(name)
    if under is None:
        yield Touch("lost", here, span, None, _entry_text(change), written=change)
    elif "hide" in change.entries:
        yield Touch("hidden", here, span, canonical(under), None, change.text("reason"))
    else:
        yield from _in_fields(under, change, f"{here}.", OPERATIONS | {"id"})
    for word in ("before", "after"):
        anchor = change.text(word)
        if anchor is not None:
            is_there = anchor if anchor in entries else None
            yield Touch("beside", f"{path}.{anchor}", change.place(word), is_there, anchor)


def _entry_text(change: Fields) -> str:
    kept = {name: one for name, one in change.entries.items() if name not in OPERATIONS}
    return canonical(Fields(kept, change.span))


def _cleared(under: Fields, names: Node, before: str) -> Iterator[Touch]:
    for node in names.items if isinstance(names, Sequence) else (names,):
        if isinstance(node, Scalar):
            entry = under.entries.get(node.text)
            now = canonical(entry.value) if entry else None
            yield Touch("cleared", f"{before}{node.text}", node.span, now, None)


def _added(additions: Node, before: str) -> Iterator[Touch]:
    for name, entry in additions.entries.items() if isinstance(additions, Fields) else ():
        yield Touch("added", f"{before}{name}", entry.key, None, canonical(entry.value))
