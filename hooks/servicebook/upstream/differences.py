"""Both layers go in; all that a company says otherwise than the base comes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servicebook.diagnostics import Span
from servicebook.layer import Change, Key, Layered, RawItem
from servicebook.upstream.touches import WHOLE, Touch, touches

Sort = Literal["changed", "hidden", "replaced", "added"]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a company does to an item, or an item of its own."""

    sort: Sort
    key: Key
    """The base item; the company's, where it is added."""
    title: str
    span: Span
    """Where the company says so."""
    day: date | None = None
    """When it was changed, where the company says so."""
    reason: str | None = None
    """Why it is hidden."""
    by: Key | None = None
    """What stands in its place."""
    places: tuple[Touch, ...] = ()
    """What is said otherwise in it."""


def differences(layered: Layered) -> tuple[Difference, ...]:
    """List what a company changes, hides, replaces and adds, each group by name."""
    order = ("changed", "hidden", "replaced", "added")
    found = [*_changes(layered), *_own(layered)]
    return tuple(sorted(found, key=lambda one: (order.index(one.sort), one.key)))


def _changes(layered: Layered) -> Iterator[Difference]:
    reasons = {one.key: one.reason for one in layered.hidden}
    for change in layered.changes:
        under = layered.base.get(change.target)
        if under is not None:
            yield _difference(change, under, reasons.get(change.target))


def _difference(change: Change, under: RawItem, reason: str | None) -> Difference:
    place = change.target, under.title, change.item.id_span, change.day
    if change.verb == "hide":
        return Difference("hidden", *place, reason)
    if change.verb == "replace":
        return Difference("replaced", *place, by=change.item.key)
    places = tuple(one for one in touches(under.fields, change) if one.path != WHOLE)
    return Difference("changed", *place, places=places)


def _own(layered: Layered) -> Iterator[Difference]:
    replacing = {one.item.key for one in layered.changes if one.verb == "replace"}
    for item in layered.items:
        is_shown = item.fields.text("status") in {None, "published"}
        if item.origin == "own" and is_shown and item.key not in replacing:
            yield Difference("added", item.key, item.title, item.id_span)
