"""The base, a company's changes and its receipt go in; what has become of each comes out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from servicebook.diagnostics import Span
from servicebook.layer import ANY_ID, Change, Key, Layered, RawItem
from servicebook.load.nodes import Fields
from servicebook.upstream.canonical import item_fingerprint, item_text, places_text
from servicebook.upstream.receipt import Receipt, Seen
from servicebook.upstream.restore import restored_fingerprint
from servicebook.upstream.touches import WHOLE, WHOLE_VERBS, Touch, Verb, touches

State = Literal[
    "new",
    "arrived",
    "changed",
    "beneath",
    "same",
    "lost",
    "removed",
    "renamed",
    "unrecorded",
    "clash",
]
"""What has become of a base item, or of a place in one, since it was accepted.

- `new`: it has come, and waits; `arrived`: it has come, and is published.
- `changed`: it says something else, and that is published.
- `beneath`: it says something else where the company does too.
- `same`: it says by now what the company says.
- `lost`: what the company changed is gone; `removed`: it is gone, and the company let it be.
- `renamed`: it has another id; `clash`: it has come under the id of an item of the company.
- `unrecorded`: the company changed it after it last accepted anything there.
"""

DECISIONS: frozenset[State] = frozenset({"new", "beneath", "lost", "clash"})
"""The states in which somebody must decide something."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What has become of an item, or of a place in it."""

    state: State
    key: Key
    """The item's present name; its last one, where it is gone."""
    span: Span | None
    """Where the company says it, or the base, if only the base does; None where neither does."""
    path: str = ""
    """The place in the item; empty where all of it is meant."""
    then: str | None = None
    """What the base said when it was accepted, where that is known."""
    now: str | None = None
    """What the base says."""
    yours: str | None = None
    """What the company says."""
    since: str = ""
    """The version in which `then` was accepted; the former id of an item with another."""
    verb: Verb | None = None
    """What the company does there, where it does something."""
    written: Fields | None = None
    """All that the company wrote of an item or entry that is lost."""


@dataclass(frozen=True)
class Comparison:
    """The base beside a receipt."""

    layered: Layered
    receipt: Receipt
    unread: frozenset[Key] = frozenset()
    """Base items in files that could not be read; nothing is said of them."""
    publishes_new: bool = False
    """Whether what is new upstream is published before anybody accepts it."""

    @cached_property
    def current(self) -> Mapping[Key, RawItem]:
        """The base items that are meant to be published."""
        items = self.layered.base.items()
        shown = {None, "published"}
        return {key: one for key, one in items if one.fields.text("status") in shown}

    @cached_property
    def waiting(self) -> frozenset[Key]:
        """Base items that nobody has accepted, nor taken out of the way."""
        out = {one.target for one in self.layered.changes if one.verb != "change"}
        return frozenset(self.current.keys() - self._accepted.keys() - out)

    @cached_property
    def _clashing(self) -> frozenset[Key]:
        """Base items that have come under the id of an item of the company's own."""
        if not self.receipt.items:  # nothing is known of the time before
            return frozenset()
        changes = self.layered.changes
        own = {one.target for one in changes if one.verb == "change" and one.is_whole}
        return self.waiting & (own | {one.item.key for one in changes if one.verb == "replace"})

    @cached_property
    def gone(self) -> frozenset[Key]:
        """Accepted items that the base has no more, under whatever name."""
        named_now = {old for old, new in self._names_before.items() if new in self.current}
        missing = self.receipt.items.keys() - self.current.keys() - named_now
        return frozenset(one for one in missing if not self._is_unread(one))

    @cached_property
    def gone_names(self) -> frozenset[Key]:
        """All names that those items ever had."""
        former = self.receipt.former.items()
        return self.gone | {old for old, new in former if new in self.gone}

    def drifts(self) -> Iterator[Drift]:
        """Yield what is not as it was accepted: items first, then what the company touches."""
        for key, item in self.current.items():
            yield from self._of_item(key, item)
        changed = {self._target(one) for one in self.layered.changes}
        for key in sorted(self.gone - changed):
            yield Drift("removed", key, None)
        for change in self.layered.changes:
            yield from self._of_change(change)

    @property
    def _names_before(self) -> Mapping[Key, Key]:
        return self.layered.names_before

    @cached_property
    def _accepted(self) -> Mapping[Key, Key]:
        """The present names of accepted items, each with the name it was accepted under."""
        found = {new: old for old, new in self._names_before.items() if old in self.receipt.items}
        return found | {key: key for key in self.current if key in self.receipt.items}

    def _is_unread(self, key: Key) -> bool:
        return key in self.unread or Key(key.kind, ANY_ID) in self.unread

    def _target(self, change: Change) -> Key:
        """Return the item that a change is about, by the last name it is known by."""
        key = change.target
        return key if key in self.current else self.receipt.former.get(key, key)

    def is_as_accepted(self, key: Key) -> bool:
        """Whether an item says what it said when it was accepted."""
        said = self.receipt.items.get(self._accepted.get(key, key))
        return said == item_fingerprint(self.current[key].fields)

    @cached_property
    def _changes_of(self) -> Mapping[Key, list[Change]]:
        found: defaultdict[Key, list[Change]] = defaultdict(list)
        for change in self.layered.changes:
            found[self._target(change)].append(change)
        return found

    def _is_taken_out(self, key: Key) -> bool:
        """Whether nobody reads what the base says of an item."""
        return any(one.verb != "change" for one in self._changes_of.get(key, ()))

    def _is_beneath(self, key: Key) -> bool:
        """Whether an item says something else only where the company does too."""
        fields = self.current[key].fields
        changes = self._changes_of.get(key, ())
        paths = {one.recorded_path for change in changes for one in touches(fields, change)}
        seen = {path: known.text for path in paths if (known := self._seen(key, path)) is not None}
        said = self.receipt.items.get(self._accepted.get(key, key))
        return bool(seen) and said == restored_fingerprint(fields, seen)

    def _of_item(self, key: Key, item: RawItem) -> Iterator[Drift]:
        accepted = self._accepted.get(key)
        if accepted is None:
            if key in self.waiting and key not in self._clashing:
                yield Drift("arrived" if self.publishes_new else "new", key, item.id_span)
            return
        if accepted != key:
            yield Drift("renamed", key, item.id_span, since=accepted.id)
        if not (self.is_as_accepted(key) or self._is_taken_out(key) or self._is_beneath(key)):
            yield Drift("changed", key, item.id_span)

    def _of_change(self, change: Change) -> Iterator[Drift]:
        key = self._target(change)
        if change.verb == "replace" and change.item.key in self._clashing:
            place = change.item.id_span
            yield Drift("clash", change.item.key, place, verb=WHOLE_VERBS[change.verb])
        if key in self.gone:
            yield self._without_base(key, change)
        elif key in self.current and key not in self._accepted:
            yield from self._of_new(key, change)
        elif key in self.current:
            for touch in touches(self.current[key].fields, change):
                yield from self._of_touch(key, touch)

    def _without_base(self, key: Key, change: Change) -> Drift:
        yours = None if change.verb == "hide" else item_text(change.item.fields)
        verb = WHOLE_VERBS[change.verb]
        then = self._last_text(key)
        written = None if change.verb == "replace" else change.item.fields
        return Drift("lost", key, change.span, WHOLE, then, None, yours, "", verb, written)

    def _of_new(self, key: Key, change: Change) -> Iterator[Drift]:
        """Tell of a change of something that nobody has accepted, so that its past is unknown."""
        if key in self._clashing:
            yield Drift("clash", key, change.span)
        elif change.verb != "change":
            for touch in touches(self.current[key].fields, change):
                texts = None, touch.now, touch.yours
                yield Drift("unrecorded", key, touch.span, touch.path, *texts, verb=touch.verb)

    def _of_touch(self, key: Key, touch: Touch) -> Iterator[Drift]:
        seen = self._seen(key, touch.recorded_path)
        state = self._state(key, touch, seen)
        if state is not None:
            then, since = (seen.text, seen.version) if seen else (None, "")
            if state == "lost" and then is None:
                then, since = self._beneath(key, touch.path), ""
            texts = then, touch.now, touch.yours
            yield Drift(
                state, key, touch.span, touch.path, *texts, since, touch.verb, touch.written
            )

    def _state(self, key: Key, touch: Touch, seen: Seen | None) -> State | None:
        if touch.verb == "added":
            return None
        if touch.now is None and touch.verb in {"lost", "beside", "cleared"}:
            was_there = (seen is not None and seen.text is not None) or (
                touch.verb == "lost" and self._beneath(key, touch.path) is not None
            )
            return "lost" if was_there else None
        if seen is not None and seen.text == touch.now:
            return None
        if seen is None and (self.is_as_accepted(key) or self._is_beneath(key)):
            return "unrecorded"
        return "same" if touch.verb != "beside" and touch.yours == touch.now else "beneath"

    def _seen(self, key: Key, path: str) -> Seen | None:
        """Find what was recorded of a place, under whatever name its item had then."""
        names = (key, *(old for old, new in self._names_before.items() if new == key))
        found = (self.receipt.touched.get((name, path)) for name in names)
        return next((one for one in found if one is not None), None)

    def _beneath(self, key: Key, path: str) -> str | None:
        """Return what was recorded of any place within an entry."""
        names = {key, *(old for old, new in self._names_before.items() if new == key)}
        texts = (
            seen.text
            for (name, at), seen in self.receipt.touched.items()
            if name in names and (at == path or at.startswith(f"{path}."))
        )
        return next((text for text in texts if text is not None), None)

    def _last_text(self, key: Key) -> str | None:
        """Return what was recorded of an item that is gone: all of it, or place by place."""
        touched = self.receipt.touched.items()
        texts = {path: seen.text for (name, path), seen in touched if name == key and seen.text}
        return texts.get(WHOLE, places_text(texts)) if texts else None
