"""Typed items go in; a graph that knows every reference both ways comes out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.layer import Key, Layered, Names
from servicebook.link.graph import Graph, Reference, key_of
from servicebook.link.missing import explain_missing
from servicebook.load.nodes import at_path
from servicebook.model.anecdote import Anecdote
from servicebook.model.company import Company
from servicebook.model.fields import MOST_LETTERS, MOST_LETTERS_WITH_KIND, RefTo
from servicebook.model.item import Item
from servicebook.model.kinds import KINDS, kinds_in
from servicebook.model.shapes import Leaf
from servicebook.model.titles import dictionary_order
from servicebook.parse import Broken, Parsed, Record
from servicebook.rules import DUPLICATE_ID

KIND_ORDER = MappingProxyType({kind: place for place, kind in enumerate(KINDS)})

REFERENCE = re.compile(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")
"""A reference with its kind."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The graph, and what was found while connecting."""

    graph: Graph
    found: tuple[Diagnostic, ...]


def link(
    parsed: Parsed, layered: Layered, known: frozenset[Key], company: Company | None
) -> Linked:
    """Connect items.

    Args:
        parsed: The items; what those with an error refer to is checked all the same.
        layered: Says what the company left out and replaced.
        known: Every id that exists, those of unreadable items too: they are not reported twice.
        company: Says which parts the site has; None where its settings could not be read.
    """
    records = parsed.records
    shown = _shown_kinds(company)
    published = {
        one.key: one
        for one in sorted(records, key=_order)
        if one.key.kind in shown and _is_published(one.item)
    }
    unpublished = {one.key: one.item.title for one in records if one.key not in published}
    left_out = unpublished | _beyond(layered) | _held_back(layered)
    renamed, found = _renamed(records, layered.successors)
    linker = _Linker(published, renamed)
    references = tuple(linker.references(published.values()))
    tuple(linker.references(parsed.broken))  # only for what is found in them
    kinds = groupby(published.values(), lambda one: one.key.kind)
    by_kind = {kind: tuple(group) for kind, group in kinds}
    backlinks = _backlinks(references)
    names = Names(one for one in layered.items if one.key not in left_out)
    graph = Graph(
        published,
        by_kind,
        left_out,
        renamed,
        references,
        backlinks,
        names,
        beyond=frozenset(_beyond(layered)),
        gone=layered.gone,
    )
    return Linked(graph, (*found, *_explained(linker.loose, graph, known)))


def _held_back(layered: Layered) -> dict[Key, str]:
    """Give the titles of what the company hid, or has not accepted yet."""
    items = (*(one.item for one in layered.hidden), *layered.waiting)
    return {one.key: one.title for one in items}


def _beyond(layered: Layered) -> dict[Key, str]:
    """Give the titles of what is for a larger size of playbook, by all its names."""
    titles = {one.key: one.title for one in layered.beyond}
    before = layered.names_before.items()
    return titles | {old: titles[new] for old, new in before if new in titles}


def _backlinks(references: Iterable[Reference]) -> dict[Key, tuple[Reference, ...]]:
    found: defaultdict[Key, list[Reference]] = defaultdict(list)
    for reference in references:
        found[reference.target].append(reference)
    return {target: tuple(sources) for target, sources in found.items()}


def _order(record: Record) -> tuple[int, int, tuple[str, str]]:
    keeps_file_order = record.key.kind in {"standards", "limits", "metrics"}
    title = "" if keeps_file_order else record.item.title
    return KIND_ORDER[record.key.kind], record.item.order, dictionary_order(title)


def _shown_kinds(company: Company | None) -> frozenset[str]:
    return frozenset(KINDS) if company is None else kinds_in(company.sections)


def _is_published(item: Item) -> bool:
    return item.status == "published" and not (isinstance(item, Anecdote) and item.withdrawn)


def _renamed(
    records: Many[Record], successors: Mapping[Key, Key]
) -> tuple[dict[Key, Key], list[Diagnostic]]:
    renamed = dict(successors)
    found: list[Diagnostic] = []
    taken = {record.key: record for record in records}
    for record in records:
        for index, alias in enumerate(record.item.aliases):
            old = Key(record.key.kind, alias)
            if old == record.key:
                found.append(_own_name(record, index))
            elif old in taken or renamed.get(old, record.key) != record.key:
                owner = taken.get(old) or taken.get(renamed[old])
                found.append(_name_of(owner, record, index))
            else:
                renamed[old] = record.key
    return renamed, found


def _own_name(record: Record, index: int) -> Diagnostic:
    span = at_path(record.fields, ("aliases", index)).span
    message = f"`{record.key.id}` is the id that this item has now"
    return DUPLICATE_ID.at(span, message, "delete the alias: only names from before stand here")


def _name_of(owner: Record | None, record: Record, index: int) -> Diagnostic:
    span = at_path(record.fields, ("aliases", index)).span
    message = f"`{record.item.aliases[index]}` is the name of another item"
    if owner is None:
        return DUPLICATE_ID.at(span, message, "delete the alias here")
    label = Label(owner.fields.place("id"), "the item of that name")
    advice = f"delete the alias here; links of that name lead to `{owner.key}`"
    return DUPLICATE_ID.at(span, message, advice, label)


@dataclass(frozen=True, slots=True)
class _Loose:
    """A reference that leads to nothing that is published."""

    record: Record | Broken
    leaf: Leaf
    target: Key

    @property
    def span(self) -> Span:
        """Where it stands."""
        return at_path(self.record.fields, self.leaf.path).span


class _Linker:
    def __init__(self, published: Mapping[Key, Record], renamed: Mapping[Key, Key]) -> None:
        self.published = published
        self.renamed = renamed
        self.loose: list[_Loose] = []

    def references(self, records: Iterable[Record | Broken]) -> Iterator[Reference]:
        for record in records:
            for leaf in record.leaves():
                if leaf.shape.ref is None:
                    continue
                key = key_of(leaf.value, leaf.shape.ref.kind)
                target = self.renamed.get(key, key)
                if target in self.published:
                    yield Reference(record.key, target, leaf.path)
                elif _is_formed(leaf.value, key, leaf.shape.ref):
                    self.loose.append(_Loose(record, leaf, target))


def _is_formed(written: str, key: Key, ref: RefTo) -> bool:
    """Whether a reference is worth looking up; otherwise it is reported when its item is read."""
    most = MOST_LETTERS if ref.kind is not None else MOST_LETTERS_WITH_KIND
    return len(written) <= most and REFERENCE.fullmatch(str(key)) is not None


def _explained(loose: Iterable[_Loose], graph: Graph, known: frozenset[Key]) -> list[Diagnostic]:
    found = (explain_missing(one.target, one.span, one.leaf.value, graph, known) for one in loose)
    return [one for one in found if one is not None]
