"""Merge one item's changes into the item: fields replace, entries with ids merge by id.

Order within a list: change, then add and move, then hide, so that a hidden entry can still be the
place another is put next to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from servicebook.diagnostics import Diagnostic, Label
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.rules import (
    DUPLICATE_ID,
    HIDDEN_WITHOUT_REASON,
    INVALID_VALUE,
    MISSING_FIELD,
    UNKNOWN_ENTRY,
    WRONG_TYPE,
    did_you_mean,
)

OPERATIONS = frozenset({"before", "after", "hide", "reason"})


@dataclass(frozen=True, slots=True)
class Merged:
    """The item with its changes in it."""

    fields: Fields
    found: tuple[Diagnostic, ...]


def merge_fields(under: Fields, over: Fields) -> Merged:
    """Merge changes into an item or an entry; every value keeps the place it was written at."""
    merge = _Merge()
    return Merged(merge.fields(under, over, without=frozenset()), tuple(merge.found))


def reason_to_hide(fields: Fields) -> str | Diagnostic:
    """Return why something is hidden, or what is wrong with saying so."""
    hide = fields.entries["hide"]
    if (fields.text("hide") or "").lower() not in {"yes", "true"}:
        return INVALID_VALUE.at(hide.value.span, "`hide` can only be yes", "write `hide: yes`")
    reason = fields.text("reason")
    if reason is None:
        advice = "add `reason:` with a sentence for those who come after you"
        return HIDDEN_WITHOUT_REASON.at(hide.key, "this is hidden without a reason", advice)
    return reason


class _Merge:
    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def fields(self, under: Fields, over: Fields, without: frozenset[str] = OPERATIONS) -> Fields:
        """Merge fields; the words that place and hide an entry mean nothing to a whole item."""
        merged = dict(under.entries)
        place = under.span
        for name, entry in over.entries.items():
            if name == "unset":
                self._unset(merged, entry.value)
                place = entry.value.span  # where a field that must be there was taken out
            elif name == "add":
                self._append(merged, entry.value)
            elif name not in without:
                merged[name] = self._field(name, merged.get(name), entry)
        return Fields(merged, place)

    def _field(self, name: str, under: Entry | None, over: Entry) -> Entry:
        if under is None:
            return over
        old, new = under.value, over.value
        if isinstance(old, Sequence) and isinstance(new, Sequence):
            entries = _by_id(old)
            if entries and new.items and all(isinstance(node, Fields) for node in new.items):
                changes = self._changes(name, new)
                return Entry(over.key, Sequence(self._entries(entries, changes), old.span))
        return over

    def _changes(self, name: str, entries: Sequence) -> dict[str, Fields]:
        """Return the changes by id; one without an id, or with another's, is left out."""
        changes: dict[str, Fields] = {}
        for node in entries.items:
            assert isinstance(node, Fields)
            entry_id = node.text("id")
            if entry_id is None:
                message = f"an entry of `{name}` has no `id`"
                advice = "add `id:` with the id of the entry to change, or a new one"
                self.found.append(MISSING_FIELD.at(node.place("id"), message, advice))
            elif entry_id in changes:
                message = f"`{entry_id}` is the id of two entries"
                first = Label(changes[entry_id].place("id"), "first used here")
                advice = "put the two together"
                self.found.append(DUPLICATE_ID.at(node.place("id"), message, advice, first))
            else:
                changes[entry_id] = node
        return changes

    def _entries(
        self, entries: dict[str, Fields], changes: Mapping[str, Fields]
    ) -> tuple[Node, ...]:
        for name, change in changes.items():
            if name in entries:
                entries[name] = self.fields(entries[name], change)
        for name, change in changes.items():
            self._put(entries, name, change)
        for name, change in changes.items():
            if "hide" in change.entries:
                self._hide(entries, name, change)
        return tuple(entries.values())

    def _put(self, entries: dict[str, Fields], name: str, change: Fields) -> None:
        """Add an entry, or move it, to the end or next to the one named."""
        is_new = name not in entries
        if is_new and "hide" not in change.entries:
            entries[name] = _without_operations(change)
        for word, offset in (("before", 0), ("after", 1)):
            anchor = change.entries.get(word)
            if anchor is None or name not in entries:
                continue
            target = anchor.value.text if isinstance(anchor.value, Scalar) else ""
            others = [other for other in entries if other != name]
            if target not in others:
                self.found.append(_no_entry(target, anchor.value, others))
                continue
            others.insert(others.index(target) + offset, name)
            reordered = {other: entries[other] for other in others}
            entries.clear()
            entries.update(reordered)

    def _hide(self, entries: dict[str, Fields], name: str, change: Fields) -> None:
        reason = reason_to_hide(change)
        if isinstance(reason, Diagnostic):
            self.found.append(reason)
        elif entries.pop(name, None) is None:
            self.found.append(_no_entry(name, change.entries["id"].value, entries))

    def _append(self, merged: dict[str, Entry], additions: Node) -> None:
        if not isinstance(additions, Fields):
            advice = "write the field's name under `add:`, and the texts as a list under that"
            self.found.append(WRONG_TYPE.at(additions.span, "`add` needs fields", advice))
            return
        for name, entry in additions.entries.items():
            old = merged.get(name)
            if old is None:
                merged[name] = entry
            elif isinstance(old.value, Sequence) and isinstance(entry.value, Sequence):
                items = (*old.value.items, *entry.value.items)
                merged[name] = replace(old, value=Sequence(items, old.value.span))
            else:
                message = f"`{name}` is not two lists that can be put together"
                advice = "write the texts as a list, each on a line that begins with `- `"
                self.found.append(WRONG_TYPE.at(entry.key, message, advice))

    def _unset(self, merged: dict[str, Entry], names: Node) -> None:
        for node in names.items if isinstance(names, Sequence) else (names,):
            name = node.text if isinstance(node, Scalar) else ""
            if merged.pop(name, None) is None:
                self.found.append(_no_entry(name, node, merged))


def _by_id(entries: Sequence) -> dict[str, Fields]:
    """Return a list's entries by id; empty where it is a list of something else."""
    found: dict[str, Fields] = {}
    for node in entries.items:
        if not isinstance(node, Fields) or (name := node.text("id")) is None or name in found:
            return {}
        found[name] = node
    return found


def _without_operations(fields: Fields) -> Fields:
    kept = {name: entry for name, entry in fields.entries.items() if name not in OPERATIONS}
    return Fields(kept, fields.span)


def _no_entry(name: str, node: Node, known: Mapping[str, object] | list[str]) -> Diagnostic:
    return UNKNOWN_ENTRY.at(node.span, f"there is no `{name}` here", did_you_mean(name, known))
