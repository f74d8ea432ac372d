"""Merge one item's changes into the item: fields replace, entries with ids merge by id.

Order within a list: change, then add and move, then hide, so that a hidden entry can still be the
place another is put next to.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.layer.changes import CHANGED, entry_operations, reason_to_hide
from servicebook.layer.conflicts import (
    not_cleared,
    said_of_hidden,
    said_twice,
    says_nothing,
    two_places,
    unset_names,
    wrong_unset,
)
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.rules import DUPLICATE_ID, MISSING_FIELD, UNKNOWN_ENTRY, WRONG_TYPE
from servicebook.suggest import MOST_COMPARED, listed, nearest

OPERATIONS = frozenset({"before", "after", "hide", "reason"})
CHANGE_NAMES = OPERATIONS | {"add", "unset", "replaces", CHANGED}
"""The fields that say what is to be changed; no item keeps them."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The item with its changes in it."""

    fields: Fields
    found: tuple[Diagnostic, ...]


def merge_fields(under: Fields, over: Fields, required: frozenset[str] = frozenset()) -> Merged:
    """Merge changes into an item; every value keeps the place it was written at.

    Args:
        under: What the base says.
        over: What the company changes.
        required: The fields that the item must have, which cannot be unset.
    """
    merge = _Merge(required)
    return Merged(merge.fields(under, over, without=frozenset()), tuple(merge.found))


class _Merge:
    def __init__(self, required: frozenset[str]) -> None:
        self.found: list[Diagnostic] = []
        self.required = required
        self._left = MOST_COMPARED

    def fields(self, under: Fields, over: Fields, without: frozenset[str] = OPERATIONS) -> Fields:
        """Merge fields; the words that place and hide an entry mean nothing to a whole item."""
        merged = dict(under.entries)
        place = under.span
        self.found.extend(said_twice(under.entries, over))
        for name, entry in over.entries.items():
            if name == "unset":
                self._unset(merged, over)
                place = entry.value.span  # where a field that must be there was taken out
            elif name == "add":
                self._append(merged, entry.value)
            elif name in without:
                continue
            elif says_nothing(name, entry):
                can_be_unset = not without and name in under.entries and name not in self.required
                self.found.append(not_cleared(name, entry, can_be_unset=can_be_unset))
            else:
                merged[name] = self._field(name, merged.get(name), entry)
        return Fields(merged, place)

    def _field(self, name: str, under: Entry | None, over: Entry) -> Entry:
        if under is None:
            return over
        entries = entries_by_id(under, over)
        if not entries:
            return over
        assert isinstance(over.value, Sequence)
        changes = self._changes(name, over.value, next(iter(entries)))
        return Entry(over.key, Sequence(self._entries(entries, changes), under.value.span))

    def _changes(self, name: str, entries: Sequence, first_id: str) -> dict[str, Fields]:
        """Return the changes by id; one without an id, or with another's, is left out."""
        changes: dict[str, Fields] = {}
        for node in entries.items:
            assert isinstance(node, Fields)
            change, slips = entry_operations(node, name)
            self.found.extend(slips)
            wrong = (said_of_hidden(change), two_places(change))
            self.found.extend(one for one in wrong if one is not None)
            entry_id = change.text("id")
            if entry_id is None:
                message = f"an entry of `{name}` has no `id`"
                advice = (
                    f"add the id of the entry to change, such as `id: {first_id}`, or a new one"
                )
                self.found.append(MISSING_FIELD.at(change.place("id"), message, advice))
            elif entry_id in changes:
                message = f"`{entry_id}` is the id of two entries"
                first = Label(changes[entry_id].place("id"), "first used here")
                advice = "write both changes in one entry, and delete the other"
                self.found.append(DUPLICATE_ID.at(change.place("id"), message, advice, first))
            else:
                changes[entry_id] = change
        return changes

    def _entries(
        self, entries: dict[str, Fields], changes: Mapping[str, Fields]
    ) -> tuple[Node, ...]:
        common = set.intersection(*(set(one.entries) for one in entries.values()))
        changes = {
            self._meant(entries, name, change, common): change for name, change in changes.items()
        }
        for name, change in changes.items():
            if name in entries:
                entries[name] = self.fields(entries[name], change)
        order = self._placed(entries, changes)
        for name, change in changes.items():
            if "hide" in change.entries:
                self._hide(entries, name, change)
        return tuple(entries[name] for name in order if name in entries)

    def _meant(
        self, entries: Mapping[str, Fields], name: str, change: Fields, common: set[str]
    ) -> str:
        """Return the id of the entry to change, where that was probably misspelt."""
        if name in entries or common <= change.entries.keys() or "hide" in change.entries:
            return name
        near = nearest(name, self._searched(entries))
        if near is not None:
            self.found.append(_no_entry(name, change.entries["id"].value, [near]))
        return near or name

    def _placed(self, entries: dict[str, Fields], changes: Mapping[str, Fields]) -> list[str]:
        """Add new entries to the end, then put each next to the one it names.

        An entry that others are put next to finds its own place first, and what is put behind the
        same entry keeps the order it is written in.
        """
        for name, change in changes.items():
            if name not in entries and "hide" not in change.entries:
                entries[name] = _without_operations(change)
        order = list(entries)
        last_behind: dict[str, str] = {}
        for name in _anchors_first(changes):
            for word in ("before", "after"):
                anchor = changes[name].entries.get(word)
                target = anchor.value.text if anchor and isinstance(anchor.value, Scalar) else ""
                if anchor is None or name not in entries:
                    continue
                if target == name or target not in entries:
                    self._miss(target, anchor.value, [one for one in order if one != name])
                else:
                    order.remove(name)
                    behind = last_behind.get(target, target)
                    is_before = word == "before"
                    place = order.index(target) if is_before else order.index(behind) + 1
                    order.insert(place, name)
                    last_behind |= {} if is_before else {target: name}
        return order

    def _hide(self, entries: dict[str, Fields], name: str, change: Fields) -> None:
        reason = reason_to_hide(change)
        if isinstance(reason, Diagnostic):
            self.found.append(reason)
        elif entries.pop(name, None) is None:
            self._miss(name, change.entries["id"].value, entries)

    def _miss(self, name: str, node: Node, known: Iterable[str]) -> None:
        self.found.append(_no_entry(name, node, self._searched(list(known))))

    def _searched(self, known: Collection[str]) -> Collection[str]:
        """Return what is compared with a misspelt id: nothing once that has taken long enough."""
        self._left -= len(known)
        return known if self._left > 0 else ()

    def _append(self, merged: dict[str, Entry], additions: Node) -> None:
        if not isinstance(additions, Fields):
            advice = "write under `add:`, further in, the field's name with a list, such as "
            message = "`add` needs fields"
            example = "`phrases: [another word]`"
            self.found.append(WRONG_TYPE.at(additions.span, message, advice + example))
            return
        for name, entry in additions.entries.items():
            old = merged.get(name)
            if old is None:
                merged[name] = entry
            elif isinstance(old.value, Sequence) and isinstance(entry.value, Sequence):
                items = (*old.value.items, *entry.value.items)
                merged[name] = old._replace(value=Sequence(items, old.value.span))
            else:
                self.found.append(_not_addable(name, old, entry))

    def _unset(self, merged: dict[str, Entry], over: Fields) -> None:
        self.found.extend(wrong_unset(over.entries["unset"]))
        for node in unset_names(over):
            name = node.text
            if name in over.entries and name != "id":
                continue  # it is written here too, which is reported
            if name in self.required:
                message = f"`{name}` cannot be unset, because it must be there"
                advice = f"delete it here; to change it, write `{name}:` with what you say instead"
                self.found.append(MISSING_FIELD.at(node.span, message, advice))
            elif merged.pop(name, None) is None:
                self.found.append(_not_there(name, node, merged.keys() - self.required))


def _not_there(name: str, node: Node, known: Collection[str]) -> Diagnostic:
    found = _no_entry(name, node, known)
    return found if found.fix else replace(found, help="delete it here: it is not there anyway")


def _not_addable(name: str, old: Entry, new: Entry) -> Diagnostic:
    message = f"`{name}` is not two lists that can be put together"
    if not isinstance(old.value, Sequence):
        advice = f"only to a list can be added; to change it, write `{name}:` without `add:`"
        return WRONG_TYPE.at(new.key, message, advice)
    is_word = isinstance(new.value, Scalar) and new.value.span.line == new.value.span.end_line
    fix = _in_brackets(new.value) if is_word else ()
    advice = f"write a list, such as `{name}: [another word]`"
    return WRONG_TYPE.at(new.key, message, advice, fix=fix)


def _in_brackets(node: Node) -> Iterator[Edit]:
    """Make a text without commas a list."""
    if isinstance(node, Scalar) and not set(node.text) & set(",[]{}"):
        path, line, column, end_line, end_column = node.span
        yield Edit(Span(path, line, column, line, column), "[")
        yield Edit(Span(path, end_line, end_column, end_line, end_column), "]")


def _anchors_first(changes: Mapping[str, Fields]) -> list[str]:
    """Order changes so that whatever is put next to another comes after that one."""
    anchors = {name: one.text("before") or one.text("after") for name, one in changes.items()}
    order: dict[str, None] = {}
    for name in changes:
        chain = {name: None}
        anchor = anchors[name]
        while anchor in changes and anchor not in chain and anchor not in order:
            assert anchor is not None
            chain[anchor] = None
            anchor = anchors[anchor]
        order |= dict.fromkeys(reversed(chain))
    return list(order)


def entries_by_id(under: Entry | None, over: Entry) -> dict[str, Fields]:
    """Return the base's entries by id, where a change of a list merges with them; else nothing."""
    old, new = under.value if under else None, over.value
    if not isinstance(old, Sequence) or not isinstance(new, Sequence):
        return {}
    is_change = bool(new.items) and all(isinstance(node, Fields) for node in new.items)
    return _by_id(old) if is_change else {}


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


def _no_entry(name: str, node: Node, known: Collection[str]) -> Diagnostic:
    message = f"there is no `{name}` here"
    names = sorted(known)
    near = nearest(name, names)
    if near is None:
        advice = f"it can be: {listed(names)}" if names else "mend the ones before it first"
        return UNKNOWN_ENTRY.at(node.span, message, advice)
    fix = [Edit(node.span, near)] if isinstance(node, Scalar) else []
    return UNKNOWN_ENTRY.at(node.span, message, f"did you mean `{near}`?", fix=fix)
