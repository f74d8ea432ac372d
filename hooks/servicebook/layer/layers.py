"""Lay one layer's documents over another's: documents go in, one raw item for each id comes out."""

from collections.abc import Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass, replace
from typing import Literal

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.layer.base import BaseIds
from servicebook.layer.changes import as_operations, reason_to_hide
from servicebook.layer.merge import merge_fields
from servicebook.layer.raw import ANY_ID, Key, Origin, RawItem
from servicebook.layer.split import split
from servicebook.load.files import COMPANY_STEM, SETTINGS_STEMS
from servicebook.load.nodes import Document, Fields, Scalar, Sequence
from servicebook.model.kinds import KINDS
from servicebook.rules import CIRCULAR_REPLACEMENT, DUPLICATE_ID
from servicebook.suggest import slug


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
    gone: frozenset[Key] = frozenset()
    """Items that the base had when the company last accepted it, and has no more."""


def lay_over(base: Many[Document], company: Many[Document], unread: frozenset[Key]) -> Layered:
    """Lay the company's documents over the base's.

    Args:
        base: The upstream playbook's documents.
        company: The company's documents, its `company.yml` among them.
        unread: Base items that could not be read; changes of them are left out.
    """
    found: list[Diagnostic] = []
    settings = _settings(company, found)
    pristine = _by_key(base, "base", found)
    layers = _Layers(dict(pristine), unread, found)
    for item in _by_key(company, "own", found, layers.base).values():
        layers.add(item)
    return Layered(
        settings,
        tuple(layers.items.values()),
        tuple(layers.hidden),
        layers.successors,
        pristine,
        layers.names_before,
        tuple(layers.changes),
        tuple(found),
    )


def _settings(documents: Many[Document], found: list[Diagnostic]) -> Fields | None:
    for document in documents:
        if document.kind == COMPANY_STEM:
            if isinstance(document.root, Fields):
                return document.root
            found.extend(split(document).found)
    return None


def _by_key(
    documents: Many[Document],
    origin: Origin,
    found: list[Diagnostic],
    base: BaseIds | None = None,
) -> dict[Key, RawItem]:
    items: dict[Key, RawItem] = {}
    for document in documents:
        if document.kind in SETTINGS_STEMS:
            continue
        parts = split(document, base.of(document.kind) if base else frozenset())
        found.extend(parts.found)
        for part in parts.items:
            item = RawItem(Key(document.kind, part.id.text), part.fields, part.id.span, origin)
            if item.key in items:
                found.append(_taken(item, items[item.key]))
            else:
                items[item.key] = item
    return items


def _taken(item: RawItem, first: RawItem) -> Diagnostic:
    label = Label(first.id_span, "first used here")
    message = f"`{item.key.id}` is the id of two items"
    made = slug(item.fields.text("title") or "")
    other = made if made and made != item.key.id else f"{item.key.id}-2"
    advice = f"delete one of them, or give it another id, such as `id: {other}`"
    return DUPLICATE_ID.at(item.id_span, message, advice, label)


class _Layers:
    """The items so far, as the company's are added one by one."""

    def __init__(
        self, base: dict[Key, RawItem], unread: frozenset[Key], found: list[Diagnostic]
    ) -> None:
        self.items = base
        self.unread = unread
        self.hidden: list[Hidden] = []
        self.successors: dict[Key, Key] = {}
        self.found = found
        self.base = BaseIds(base)
        self.names_before = _names_before(base)
        self.changes: list[Change] = []
        self._first: dict[Key, RawItem] = {}

    def add(self, typed: RawItem) -> None:
        target = self._target(typed.key)
        under = self.items.get(target)
        if under is None and self._is_unread(target):
            return
        fields, slips = as_operations(typed.fields, KINDS[typed.key.kind])
        self.found.extend(slips)
        item = replace(typed, fields=fields)
        if "replaces" in fields.entries and "hide" not in fields.entries:
            self._replace(item)
        elif target in self._first:
            self.found.append(_taken(item, self._first[target]))
        elif "hide" in fields.entries:
            self._hide(item, target, under)
        elif under is not None:
            self._change(item, under)
        elif self.base.is_change(item):
            self.changes.append(Change("change", target, item, item.id_span))
            self.found.append(self.base.not_there(item))
        else:
            self.items[item.key] = item
            if not (change := Change("change", target, item, item.id_span)).is_whole:
                self.changes.append(change)

    def _change(self, item: RawItem, under: RawItem) -> None:
        renamed = under.fields.entries["id"]
        fields = item.fields
        if item.key != under.key:
            fields = Fields({**fields.entries, "id": renamed}, fields.span)
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
        if isinstance(reason, Diagnostic):
            self.found.append(reason)
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
            self.found.append(_circle(item.key, target, old.span))
            return
        entries = {name: e for name, e in item.fields.entries.items() if name != "replaces"}
        self.items[item.key] = replace(item, fields=Fields(entries, item.fields.span))
        self.changes.append(Change("replace", target, item, old.span))
        if target in self.successors:
            self.found.append(self._replaced_twice(item, target, old.span))
        elif target.id in self.base.of(target.kind) or self._is_unread(target):
            replaced = self.items.pop(target, None)
            names = _aliases(replaced.fields) if replaced else []
            self.successors |= {Key(target.kind, name): item.key for name in (target.id, *names)}
        else:
            self.found.append(self.base.not_replaceable(target, old, old.span))

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


def _circle(key: Key, target: Key, span: Span) -> Diagnostic:
    if key == target:
        message = f"`{key.id}` is to stand in for itself"
        advice = "delete this line: what you write under an id of the base changes that item"
    else:
        message = f"`{key.id}` is to stand in for `{target.id}`, which stands in for it"
        advice = "delete this line, or the one in the other file"
    return CIRCULAR_REPLACEMENT.at(span, message, advice)


def _names_before(base: Mapping[Key, RawItem]) -> dict[Key, Key]:
    """Collect the names that items had before and no other item has now."""
    names = {Key(key.kind, name): key for key, one in base.items() for name in _aliases(one.fields)}
    return {old: new for old, new in names.items() if old not in base}


def _aliases(fields: Fields) -> list[str]:
    """Return the names an item had before."""
    entry = fields.entries.get("aliases")
    names = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    return [name.text for name in names if isinstance(name, Scalar)]
