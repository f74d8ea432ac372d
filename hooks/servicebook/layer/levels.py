"""Both layers as one go in; what belongs to the size that the company chose comes out.

An item stays where its level is within the company's. Some stay besides: what the company wrote or
changed, because it wants it; standards and limits, because other texts insert their numbers; and
sources and terms that something which stays names, because its readers look them up.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import get_args

from servicebook.layer.layered import Layered
from servicebook.layer.leaves import read_leaves
from servicebook.layer.raw import Key, RawItem
from servicebook.model.company import Company
from servicebook.model.item import Item, Level
from servicebook.model.kinds import KINDS

LEVELS: tuple[Level, ...] = get_args(Level)
ALWAYS = frozenset({"standards", "limits"})
WHERE_NAMED = frozenset({"sources", "terms"})
NAME = re.compile(r"\b(sources|terms)/([a-z0-9-]+)")
"""What a link in a text names. Where the same letters are no link, they keep an entry too many."""
NOT_READ = frozenset({"phrases"})
"""Fields that are there to be found by, not to be read."""
LOOKED_UP = "sources"
"""The kind that nobody reads from end to end."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large the playbook is at a level."""

    level: Level
    items: int
    words: int
    """Of running text."""


def at_level(layered: Layered) -> Layered:
    """Leave out the base items for a larger size of playbook than the company's."""
    staying = _staying(layered, _level_of_company(layered))
    return replace(
        layered,
        items=tuple(one for one in layered.items if one.key in staying),
        beyond=tuple(one for one in layered.items if one.key not in staying),
    )


def sizes(layered: Layered, keys: Collection[Key]) -> tuple[Size, ...]:
    """Measure each size of a playbook, smallest first.

    Args:
        layered: All that there is, of whatever level.
        keys: What counts: all that is published at one level or another.
    """
    counted = [one for one in layered.items if one.key in keys]
    words = {one.key: _words(one) for one in counted}
    staying = {level: words.keys() & _staying(layered, level) for level in LEVELS}
    return tuple(
        Size(level, len(found), sum(words[key] for key in found))
        for level, found in staying.items()
    )


def _level_of_company(layered: Layered) -> Level:
    """Read what the company chose; what is no level is reported later, and leaves nothing out."""
    written = layered.company.text("level") if layered.company else None
    default: Level = Company.model_fields["level"].default
    return next((level for level in LEVELS if level == written), default)


def _staying(layered: Layered, level: Level) -> frozenset[Key]:
    staying = {one.key for one in layered.items if _is_within(one, level)}
    fresh = [one for one in layered.items if one.key in staying]
    free = {
        one.key: one
        for one in layered.items
        if one.key.kind in WHERE_NAMED and one.key not in staying
    }
    while fresh and free:
        names = {name for one in fresh for name in _named(one)}
        found = {layered.names_before.get(name, name) for name in names} & free.keys()
        fresh = [free.pop(key) for key in found]
        staying |= found
    return frozenset(staying)


def _is_within(item: RawItem, level: Level) -> bool:
    if item.origin != "base" or item.key.kind in ALWAYS:
        return True
    own = item.fields.text("level") or Item.model_fields["level"].default
    return own not in LEVELS or LEVELS.index(own) <= LEVELS.index(level)


def _named(item: RawItem) -> Iterator[Key]:
    """Yield what an item refers to, as far as that may be a source or a term."""
    for _, value, shape in read_leaves(item.fields, KINDS[item.key.kind].shape):
        if shape.ref is not None and shape.ref.kind is not None:
            yield Key(shape.ref.kind, value)
        else:
            yield from (Key(*one.groups()) for one in NAME.finditer(value))


def _words(item: RawItem) -> int:
    if item.key.kind == LOOKED_UP:
        return 0
    leaves = read_leaves(item.fields, KINDS[item.key.kind].shape)
    texts = (one.value for one in leaves if one.shape.text and one.path[0] not in NOT_READ)
    return sum(len(text.split()) for text in texts)
