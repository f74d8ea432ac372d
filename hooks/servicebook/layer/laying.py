"""Lay the company's items upon the base's, one by one: change, hide, replace or add."""

from collections.abc import Mapping
from dataclasses import replace

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.layer.base import OWN_PREFIX, BaseIds
from servicebook.layer.changes import CHANGED, as_operations, reason_to_hide, wrong_day
from servicebook.layer.circles import circle
from servicebook.layer.conflicts import said_of_hidden
from servicebook.layer.layered import Change, Hidden
from servicebook.layer.merge import merge_fields
from servicebook.layer.raw import ANY_ID, Key, RawItem
from servicebook.load.nodes import Fields, Scalar, Sequence
from servicebook.model.kinds import KINDS
from servicebook.rules import CLASHING_ID, DUPLICATE_ID
from servicebook.suggest import slug


def taken(item: RawItem, first: RawItem) -> Diagnostic:
    """Say that two items have one id."""
    label = Label(first.id_span, "first used here")
    message = f"`{item.key.id}` is the id of two items"
    made = slug(item.fields.text("title") or "")
    other = made if made and made != item.key.id else f"{item.key.id}-2"
    advice = f"delete one of them, or give it another id, such as `id: {other}`"
    return DUPLICATE_ID.at(item.id_span, message, advice, label)


def told_twice(key: Key, span: Span, first: RawItem) -> Diagnostic:
    """Say that an item is left out of which something else is said too."""
    message = f"`{key}` is left out here, and has something said of it in another place"
    advice = "keep one of the two"
    return DUPLICATE_ID.at(span, message, advice, Label(first.id_span, "first said here"))


class Layers:
    """The items so far, as the company's are added one by one."""

    def __init__(
        self,
        base: dict[Key, RawItem],
        unread: frozenset[Key],
        circling: frozenset[Key],
        found: list[Diagnostic],
    ) -> None:
        """Begin with the base.

        Args:
            base: Its items, which are changed here.
            unread: Base items that could not be read.
            circling: The company's items that stand in for one another in a circle.
            found: What is found is added to it.
        """
        self.items = base
        self.unread = unread
        self.hidden: list[Hidden] = []
        self.successors: dict[Key, Key] = {}
        self.found = found
        self.base = BaseIds(base)
        self.names_before = _names_before(base)
        self.changes: list[Change] = []
        self._circling = circling
        self._first: dict[Key, RawItem] = {}
        self._replaced_by: dict[Key, Change] = {}

    def add(self, typed: RawItem) -> None:
        """Take in one item of the company's."""
        target = self._target(typed.key)
        under = self.items.get(target)
        if under is None and self._is_unread(target):
            return
        fields, slips = as_operations(typed.fields, KINDS[typed.key.kind])
        self.found.extend(slips)
        item = replace(typed, fields=fields)
        if CHANGED in fields.entries and (wrong := wrong_day(fields)) is not None:
            self.found.append(wrong)
        if "replaces" in fields.entries and "hide" not in fields.entries:
            self._replace(item)
        elif target in self.successors:
            self.found.append(_also_replaced(item, self._replaced_by[target]))
        elif target in self._first:
            first = self._first[target]
            is_hidden = "hide" in fields.entries
            twice = told_twice(item.key, item.id_span, first) if is_hidden else taken(item, first)
            self.found.append(twice)
        elif "hide" in fields.entries:
            self._hide(item, target, under)
        elif under is not None:
            self._change(item, under)
        else:
            self._own(item, target)

    def _own(self, item: RawItem, target: Key) -> None:
        """Take in an item that the base does not have, or a change of one that it had once."""
        change = Change("change", target, item, item.id_span)
        is_change = self.base.is_change(item)
        if is_change or not change.is_whole:
            self.changes.append(change)
        if is_change:
            self.found.append(self.base.not_there(item))
        else:
            self.items[item.key] = item

    def _change(self, item: RawItem, under: RawItem) -> None:
        entries = {name: e for name, e in item.fields.entries.items() if name != CHANGED}
        if item.key != under.key:
            entries["id"] = under.fields.entries["id"]
        fields = Fields(entries, item.fields.span)
        merged = merge_fields(under.fields, fields, KINDS[item.key.kind].required)
        self.found.extend(merged.found)
        self.items[under.key] = replace(under, fields=merged.fields, origin="changed")
        self._note(Change("change", under.key, item, item.id_span))

    def _note(self, change: Change) -> None:
        self.changes.append(change)
        self._first[change.target] = change.item

    def _target(self, key: Key) -> Key:
        """Return the base item of a name, or the one that had this name before."""
        return key if key in self.items else self.names_before.get(key, key)

    def _hide(self, item: RawItem, target: Key, under: RawItem | None) -> None:
        reason = reason_to_hide(item.fields)
        wrong = said_of_hidden(item.fields)
        if isinstance(reason, Diagnostic):
            self.found.append(reason)
        elif wrong is not None:
            self.found.append(wrong)
        elif under is None:
            self.changes.append(Change("hide", target, item, item.id_span))
            self.found.append(self.base.not_there(item))
        else:
            self.hidden.append(Hidden(under, reason, item.id_span))
            del self.items[target]
            self._note(Change("hide", target, item, item.id_span))

    def _replace(self, item: RawItem) -> None:
        old = item.fields.entries["replaces"].value
        target = self._target(Key(item.key.kind, old.text if isinstance(old, Scalar) else ""))
        if self._is_circle(item.key, target):
            self.found.append(circle(item.key, target, old.span))
            return
        kept = (one for one in item.fields.entries.items() if one[0] not in {"replaces", CHANGED})
        own = replace(item, fields=Fields(dict(kept), item.fields.span))
        own = own if self._is_free(item.key) else self._under_another_id(own)
        self.items[own.key] = own
        change = Change("replace", target, item, old.span)
        self.changes.append(change)
        if target in self.successors:
            self.found.append(self._replaced_twice(item, target, old.span))
        elif target.id in self.base.of(target.kind) or self._is_unread(target):
            self._stand_in(own.key, change)
        else:
            self.found.append(self.base.not_replaceable(target, old, old.span))

    def _stand_in(self, key: Key, change: Change) -> None:
        """Take a base item out, and let all its names lead to another."""
        target = change.target
        if target in self._first:
            self.found.append(_also_replaced(self._first[target], change))
        replaced = self.items.pop(target, None)
        names = _aliases(replaced.fields) if replaced else []
        self.successors |= {Key(target.kind, name): key for name in (target.id, *names)}
        self._replaced_by[target] = change

    def _is_free(self, key: Key) -> bool:
        """Whether the base has no such id; in a circle that is no news."""
        is_taken = key.id in self.base.of(key.kind) or key in self.names_before
        return not is_taken or key in self._circling

    def _under_another_id(self, item: RawItem) -> RawItem:
        """Report an id that the base has; take the item as if it had the one proposed."""
        other = f"{OWN_PREFIX}{item.key.id}"
        message = f"the base has an item `{item.key}` of its own"
        advice = f"give yours another id, such as `id: {other}`"
        if item.fields.span.column == 1:  # no list of several items
            advice += f", and rename the file to {other}.yml"
        self.found.append(CLASHING_ID.at(item.id_span, message, advice))
        return replace(item, key=Key(item.key.kind, other))

    def _is_circle(self, key: Key, target: Key) -> bool:
        """Whether what stands in for an item is itself stood in for by that."""
        while key != target and key in self.successors:
            key = self.successors[key]
        return key == target

    def _replaced_twice(self, item: RawItem, target: Key, span: Span) -> Diagnostic:
        first = self.successors[target]
        label = Label(self.items[first].id_span, "replaced by this one first")
        message = f"`{target.id}` is replaced by `{first.id}` already"
        advice = f"delete this line, or one of `{first.id}` and `{item.key.id}`"
        return DUPLICATE_ID.at(span, message, advice, label)

    def _is_unread(self, key: Key) -> bool:
        return key in self.unread or Key(key.kind, ANY_ID) in self.unread


def _also_replaced(item: RawItem, change: Change) -> Diagnostic:
    """Say that something is done to an item that another stands in for."""
    by = change.item.key.id
    is_hidden = "hide" in item.fields.entries
    done = "left out" if is_hidden else "changed"
    message = f"`{item.key}` is {done} here, and `{by}` stands in for it"
    label = Label(change.span, "replaced here")
    advice = f"write it in `{by}`, which is shown instead, and delete this"
    if is_hidden:
        advice = f"delete this, as `{by}` is shown instead; or delete `{by}` to show neither"
    return DUPLICATE_ID.at(item.id_span, message, advice, label)


def _names_before(base: Mapping[Key, RawItem]) -> dict[Key, Key]:
    """Collect the names that items had before and no other item has now."""
    names = {Key(key.kind, name): key for key, one in base.items() for name in _aliases(one.fields)}
    return {old: new for old, new in names.items() if old not in base}


def _aliases(fields: Fields) -> list[str]:
    """Return the names an item had before."""
    entry = fields.entries.get("aliases")
    names = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    return [name.text for name in names if isinstance(name, Scalar)]
