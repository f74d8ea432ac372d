"""Lay one layer's documents over another's: documents go in, one raw item for each id comes out."""

from collections.abc import Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass, replace

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.layer.base import BaseIds
from servicebook.layer.changes import as_operations, reason_to_hide
from servicebook.layer.merge import merge_fields
from servicebook.layer.raw import ANY_ID, Key, Origin, RawItem
from servicebook.layer.split import split
from servicebook.load.files import COMPANY_STEM
from servicebook.load.nodes import Document, Fields, Scalar, Sequence
from servicebook.model.kinds import KINDS
from servicebook.rules import DUPLICATE_ID
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
    for item in _by_key(company, "own", found, layers.base).values():
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
    documents: Many[Document],
    origin: Origin,
    found: list[Diagnostic],
    base: BaseIds | None = None,
) -> dict[Key, RawItem]:
    items: dict[Key, RawItem] = {}
    for document in documents:
        if document.kind == COMPANY_STEM:
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

    def add(self, typed: RawItem) -> None:
        under = self.items.get(typed.key)
        if under is None and self._is_unread(typed.key):
            return
        fields, slips = as_operations(typed.fields, KINDS[typed.key.kind])
        self.found.extend(slips)
        item = replace(typed, fields=fields)
        if "hide" in fields.entries:
            self._hide(item, under)
        elif "replaces" in fields.entries:
            self._replace(item)
        elif under is not None:
            merged = merge_fields(under.fields, fields, KINDS[item.key.kind].required)
            self.found.extend(merged.found)
            self.items[item.key] = replace(under, fields=merged.fields, origin="changed")
        elif self.base.is_change(item):
            self.found.append(self.base.not_there(item))
        else:
            self.items[item.key] = item

    def _hide(self, item: RawItem, under: RawItem | None) -> None:
        reason = reason_to_hide(item.fields)
        if isinstance(reason, Diagnostic):
            self.found.append(reason)
        elif under is None:
            self.found.append(self.base.not_there(item))
        else:
            self.hidden.append(Hidden(under, reason, item.id_span))
            del self.items[item.key]

    def _replace(self, item: RawItem) -> None:
        old = item.fields.entries["replaces"].value
        entries = {name: e for name, e in item.fields.entries.items() if name != "replaces"}
        self.items[item.key] = replace(item, fields=Fields(entries, item.fields.span))
        target = Key(item.key.kind, old.text if isinstance(old, Scalar) else "")
        if target in self.successors:
            self.found.append(self._replaced_twice(item, target, old.span))
        elif target.id in self.base.of(target.kind) or self._is_unread(target):
            replaced = self.items.pop(target, None)
            names = _aliases(replaced.fields) if replaced else []
            self.successors |= {Key(target.kind, name): item.key for name in (target.id, *names)}
        else:
            self.found.append(self.base.not_replaceable(target, old, old.span))

    def _replaced_twice(self, item: RawItem, target: Key, span: Span) -> Diagnostic:
        first = self.successors[target]
        label = Label(self.items[first].id_span, "replaced by this one first")
        message = f"`{target.id}` is replaced by `{first.id}` already"
        advice = f"delete this line, or one of `{first.id}` and `{item.key.id}`"
        return DUPLICATE_ID.at(span, message, advice, label)

    def _is_unread(self, key: Key) -> bool:
        return key in self.unread or Key(key.kind, ANY_ID) in self.unread


def _aliases(fields: Fields) -> list[str]:
    """Return the names an item had before."""
    entry = fields.entries.get("aliases")
    names = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    return [name.text for name in names if isinstance(name, Scalar)]
