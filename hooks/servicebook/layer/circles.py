"""A company's items go in; those that are to stand in for one another in a circle come out."""

from collections.abc import Mapping

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer.raw import Key, RawItem
from servicebook.rules import CIRCULAR_REPLACEMENT


def in_circles(own: Mapping[Key, RawItem]) -> frozenset[Key]:
    """Find the items that, followed from one to the one it replaces, come back to themselves."""
    after = {
        key: Key(key.kind, replaced)
        for key, item in own.items()
        if (replaced := item.fields.text("replaces")) is not None
    }
    found: set[Key] = set()
    done: set[Key] = set()
    for start in after:
        way: list[Key] = []
        key = start
        while key in after and key not in done:
            done.add(key)
            way.append(key)
            key = after[key]
        if key in way:
            found.update(way[way.index(key) :])
    return frozenset(found)


def circle(key: Key, target: Key, span: Span) -> Diagnostic:
    """Say that an item is to stand in for one that stands in for it."""
    if key == target:
        message = f"`{key.id}` is to stand in for itself"
        advice = "delete this line, or name the item of the base that yours is to stand in for"
    else:
        message = f"`{key.id}` is to stand in for `{target.id}`, which stands in for it"
        advice = "delete this line, or the one in the other file"
    return CIRCULAR_REPLACEMENT.at(span, message, advice)
