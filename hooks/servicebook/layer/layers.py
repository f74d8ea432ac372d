"""Lay one layer's documents over another's: documents go in, one raw item for each id comes out."""

from collections.abc import Sequence as Many

from servicebook.diagnostics import Diagnostic
from servicebook.layer.base import BaseIds
from servicebook.layer.circles import in_circles
from servicebook.layer.layered import Layered
from servicebook.layer.laying import Layers, taken
from servicebook.layer.raw import Key, Origin, RawItem
from servicebook.layer.settings import left_out
from servicebook.layer.split import split
from servicebook.load.loaded import COMPANY_STEM, SETTINGS_STEMS
from servicebook.load.nodes import Document, Fields
from servicebook.written import Written


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
    own = _by_key(company, "own", found, BaseIds(pristine))
    layers = Layers(dict(pristine), unread, in_circles(own), found)
    for item in own.values():
        layers.add(item)
    written = Written({one.path: one.source for one in company if one.kind == COMPANY_STEM})
    for one in left_out(settings, layers.base, unread, own, written) if settings else ():
        if isinstance(one, RawItem):
            layers.add(one)
        else:
            found.append(one)
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
                found.append(taken(item, items[item.key]))
            else:
                items[item.key] = item
    return items
