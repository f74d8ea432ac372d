"""Lay one layer's documents over another's: documents go in, one raw item for each id comes out."""

from collections.abc import Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.layer.merge import merge_fields, reason_to_hide
from servicebook.layer.split import split
from servicebook.load.files import COMPANY_STEM
from servicebook.load.nodes import Document, Fields, Scalar, Sequence
from servicebook.rules import DUPLICATE_ID, UNKNOWN_ENTRY, did_you_mean

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
        return self.item.fields.text("title") or self.key.id


@dataclass(frozen=True, slots=True)
class Layered:
    """Both layers as one."""

    company: Fields | None
    """The company's settings; None where they are missing or not fields."""
    items: tuple[RawItem, ...]
    hidden: tuple[Hidden, ...]
    successors: Mapping[Key, Key]
    """Base items that an item of the company stands in for."""
    found: tuple[Diagnostic, ...]


def lay_over(base: Many[Document], company: Many[Document], unread: frozenset[Key]) -> Layered:
    """Lay the company's documents over the base's.

    Args:
        base: The upstream playbook's documents.
        company: The company's documents, its `company.yml` among them.
        unread: Base items that could not be read; changes of them are left out.
    """
    found: list[Diagnostic] = []
    settings = _settings(company, found)
    layers = _Layers(_by_key(base, "base", found), unread, found)
    for item in _by_key(company, "own", found).values():
        layers.add(item)
    return Layered(
        settings,
        tuple(layers.items.values()),
        tuple(layers.hidden),
        layers.successors,
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
    documents: Many[Document], origin: Origin, found: list[Diagnostic]
) -> dict[Key, RawItem]:
    items: dict[Key, RawItem] = {}
    for document in documents:
        if document.kind == COMPANY_STEM:
            continue
        parts = split(document)
        found.extend(parts.found)
        for part in parts.items:
            item = RawItem(Key(document.kind, part.id.text), part.fields, part.id.span, origin)
            if item.key in items:
                first = Label(items[item.key].id_span, "first used here")
                message = f"`{item.key.id}` is the id of two items"
                found.append(DUPLICATE_ID.at(item.id_span, message, "give one a new id", first))
            else:
                items[item.key] = item
    return items


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
        self._known = {(key.kind, key.id) for key in base}

    def add(self, item: RawItem) -> None:
        under = self.items.get(item.key)
        if under is None and self._is_unread(item.key):
            return
        if "hide" in item.fields.entries:
            self._hide(item, under)
        elif "replaces" in item.fields.entries:
            self._replace(item)
        elif under is None:
            self.items[item.key] = item
        else:
            merged = merge_fields(under.fields, item.fields)
            self.found.extend(merged.found)
            self.items[item.key] = replace(under, fields=merged.fields, origin="changed")

    def _hide(self, item: RawItem, under: RawItem | None) -> None:
        reason = reason_to_hide(item.fields)
        if isinstance(reason, Diagnostic):
            self.found.append(reason)
        elif under is None:
            self.found.append(self._nothing_there(item.key.kind, item.key.id, item.id_span))
        else:
            self.hidden.append(Hidden(under, reason, item.id_span))
            del self.items[item.key]

    def _replace(self, item: RawItem) -> None:
        old = item.fields.entries["replaces"].value
        entries = {name: e for name, e in item.fields.entries.items() if name != "replaces"}
        self.items[item.key] = replace(item, fields=Fields(entries, item.fields.span))
        target = Key(item.key.kind, old.text if isinstance(old, Scalar) else "")
        is_there = target in self.items or self._is_unread(target)
        if target != item.key and is_there:
            replaced = self.items.pop(target, None)
            names = _aliases(replaced.fields) if replaced else []
            self.successors |= {Key(target.kind, name): item.key for name in (target.id, *names)}
        else:
            self.found.append(self._nothing_there(target.kind, target.id, old.span))

    def _is_unread(self, key: Key) -> bool:
        return key in self.unread or Key(key.kind, ANY_ID) in self.unread

    def _nothing_there(self, kind: str, item_id: str, span: Span) -> Diagnostic:
        known = [known_id for known_kind, known_id in self._known if known_kind == kind]
        message = f"the base playbook has no `{kind}/{item_id}`"
        return UNKNOWN_ENTRY.at(span, message, did_you_mean(item_id, known))


def _aliases(fields: Fields) -> list[str]:
    """Return the names an item had before."""
    entry = fields.entries.get("aliases")
    names = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    return [name.text for name in names if isinstance(name, Scalar)]
