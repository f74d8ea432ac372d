"""Connect items: typed items go in, a graph that knows every reference both ways comes out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import TypeVar

from servicebook.diagnostics import Diagnostic, Label, Span
from servicebook.layer import ANY_ID, Key, Layered
from servicebook.load.nodes import at_path
from servicebook.model.anecdote import Anecdote
from servicebook.model.company import Company
from servicebook.model.item import Item
from servicebook.model.kinds import KINDS, PARTS
from servicebook.model.shapes import Path
from servicebook.parse import Broken, Parsed, Record
from servicebook.rules import (
    DUPLICATE_ID,
    HIDDEN_REFERENCE,
    UNKNOWN_REFERENCE,
    did_you_mean,
)

ItemT = TypeVar("ItemT", bound=Item)

KIND_ORDER = MappingProxyType({kind: place for place, kind in enumerate(KINDS)})

REFERENCE = re.compile(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")
"""What is worth looking up; anything else is reported when its item is read."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One item names another."""

    source: Key
    target: Key
    path: Path
    """The field in the source."""


@dataclass(frozen=True, slots=True)
class Graph:
    """The published items and what connects them."""

    records: Mapping[Key, Record]
    """In the order of kinds, then of `order` and title."""
    by_kind: Mapping[str, tuple[Record, ...]]
    """The same by kind; a kind without any is not there."""
    left_out: Mapping[Key, str]
    """Titles of items that exist and are not published."""
    renamed: Mapping[Key, Key]
    """Old names and replaced items, with the key that stands for them now."""
    references: tuple[Reference, ...]
    backlinks: Mapping[Key, tuple[Reference, ...]]

    def find(self, key: Key) -> Record | None:
        """Return the published item a name stands for now."""
        return self.records.get(self.renamed.get(key, key))

    def items(self, model: type[ItemT]) -> tuple[tuple[Key, ItemT], ...]:
        """Return the published items of a class, in their order, each with its key."""
        found = (records for records in self.by_kind.values() if isinstance(records[0].item, model))
        return tuple(
            (record.key, record.item)
            for records in found
            for record in records
            if isinstance(record.item, model)
        )

    def count(self, kind: str) -> int:
        """Count the published items of a kind."""
        return len(self.by_kind.get(kind, ()))


@dataclass(frozen=True, slots=True)
class Linked:
    """The graph, and what was found while connecting."""

    graph: Graph
    found: tuple[Diagnostic, ...]


def key_of(reference: str, kind: str | None) -> Key:
    """Read a reference: an id where the field says the kind, else `kind/id`."""
    if kind is not None:
        return Key(kind, reference)
    kind, _, item_id = reference.partition("/")
    return Key(kind, item_id)


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
    left_out = {one.key: one.item.title for one in records if one.key not in published}
    left_out |= {one.key: one.title for one in layered.hidden}
    renamed, found = _renamed(records, layered.successors)
    linker = _Linker(published, left_out, renamed, known)
    references = tuple(linker.references(published.values()))
    tuple(linker.references(parsed.broken))  # only for what is found in them
    by_kind = {
        kind: tuple(group) for kind, group in groupby(published.values(), lambda one: one.key.kind)
    }
    graph = Graph(published, by_kind, left_out, renamed, references, _backlinks(references))
    return Linked(graph, (*found, *linker.found))


def _backlinks(references: Iterable[Reference]) -> dict[Key, tuple[Reference, ...]]:
    found: defaultdict[Key, list[Reference]] = defaultdict(list)
    for reference in references:
        found[reference.target].append(reference)
    return {target: tuple(sources) for target, sources in found.items()}


def _order(record: Record) -> tuple[int, int, str]:
    keeps_file_order = record.key.kind in {"standards", "limits"}
    title = "" if keeps_file_order else record.item.title.casefold()
    return KIND_ORDER[record.key.kind], record.item.order, title


def _shown_kinds(company: Company | None) -> frozenset[str]:
    if company is None:
        return frozenset(KINDS)
    return frozenset({"sources"}.union(*(PARTS[part] for part in company.sections)))


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
            if old in taken or renamed.get(old, record.key) != record.key:
                span = at_path(record.fields, ("aliases", index)).span
                owner = taken.get(old) or taken[renamed[old]]
                label = Label(owner.fields.place("id"), "the item of that name")
                message = f"`{alias}` is the name of another item"
                found.append(DUPLICATE_ID.at(span, message, "delete the alias", label))
            else:
                renamed[old] = record.key
    return renamed, found


class _Linker:
    def __init__(
        self,
        published: Mapping[Key, Record],
        left_out: Mapping[Key, str],
        renamed: Mapping[Key, Key],
        known: frozenset[Key],
    ) -> None:
        self.published = published
        self.left_out = left_out
        self.renamed = renamed
        self.known = known
        self.found: list[Diagnostic] = []

    def references(self, records: Iterable[Record | Broken]) -> Iterator[Reference]:
        for record in records:
            for leaf in record.leaves():
                if leaf.shape.ref is None:
                    continue
                key = key_of(leaf.value, leaf.shape.ref.kind)
                if not REFERENCE.fullmatch(str(key)):
                    continue
                target = self.renamed.get(key, key)
                if target in self.published:
                    yield Reference(record.key, target, leaf.path)
                elif (problem := self.problem(record, leaf.path, target, leaf.value)) is not None:
                    self.found.append(problem)

    def problem(
        self, record: Record | Broken, path: Path, target: Key, written: str
    ) -> Diagnostic | None:
        span = at_path(record.fields, path).span
        return explain_missing(target, span, written, self.left_out, self.known)


def explain_missing(
    target: Key,
    span: Span,
    written: str,
    left_out: Mapping[Key, str],
    known: frozenset[Key],
) -> Diagnostic | None:
    """Say why a reference finds nothing; None where the item itself is already reported."""
    if target in left_out:
        advice = "nothing need be done: the link becomes plain text"
        return HIDDEN_REFERENCE.at(span, f"`{target}` is left out of this playbook", advice)
    if target in known or Key(target.kind, ANY_ID) in known:
        return None
    if target.kind not in KINDS:
        return UNKNOWN_REFERENCE.at(
            span, f"`{target.kind}` is not a kind of item", did_you_mean(target.kind, KINDS)
        )
    ids = [key.id for key in known if key.kind == target.kind]
    advice = did_you_mean(target.id, ids) if ids else "there are no items of that kind"
    noun = KINDS[target.kind].bare_noun
    return UNKNOWN_REFERENCE.at(span, f"there is no {noun} `{written}`", advice)
