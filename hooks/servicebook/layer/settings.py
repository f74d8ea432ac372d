"""What company.yml leaves out goes in; items with `hide: yes` come out, as if files said so."""

import re
from collections.abc import Iterator, Mapping

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.layer.base import BaseIds
from servicebook.layer.laying import told_twice
from servicebook.layer.raw import ANY_ID, Key, RawItem
from servicebook.load.nodes import Entry, Fields, Scalar, Sequence, at_path
from servicebook.model.kinds import KINDS
from servicebook.rules import UNKNOWN_ENTRY
from servicebook.suggest import kind_meant
from servicebook.written import Written

LEAVE_OUT = "leave_out"
NAME = re.compile(r"([a-z]+)/([a-z0-9-]+)")


def left_out(
    settings: Fields,
    base: BaseIds,
    unread: frozenset[Key],
    own: Mapping[Key, RawItem],
    written: Written,
) -> Iterator[RawItem | Diagnostic]:
    """Yield an item to be hidden for each entry of `leave_out`, or what is wrong with the entry.

    Args:
        settings: The company's; entries of the wrong form are left to the stage that reads them.
        base: The ids that the base has.
        unread: Base items that could not be read, which may be of the kind named.
        own: What the company's files hold.
        written: The files as typed, to find places in.
    """
    taken = dict(own)
    for name, key, reason in _entries(settings):
        place = name.value.span
        is_unread = not unread.isdisjoint((key, Key(key.kind, ANY_ID)))
        if key.kind not in KINDS or (not is_unread and _is_elsewhere(key, base)):
            yield _not_of_kind(key, place, base)
        elif key in taken:
            yield told_twice(key, place, taken[key])
        else:
            taken[key] = _hidden(key, name, reason, written)
            yield taken[key]


def _entries(settings: Fields) -> Iterator[tuple[Entry, Key, Entry]]:
    """Yield each well-formed entry: its item, that item's name, and the reason."""
    entries = at_path(settings, (LEAVE_OUT,))
    for entry in entries.items if isinstance(entries, Sequence) else ():
        match = NAME.fullmatch(entry.text("item") or "") if isinstance(entry, Fields) else None
        if match is not None and isinstance(entry, Fields) and entry.text("reason"):
            yield entry.entries["item"], Key(match[1], match[2]), entry.entries["reason"]


def _hidden(key: Key, name: Entry, reason: Entry, written: Written) -> RawItem:
    path, line, column, *end = written.narrow(name.value.span, f"/{key.id}")
    place = Span(path, line, column + 1, *end)
    yes = Entry(name.key, Scalar("yes", place))
    entries = {"id": Entry(name.key, Scalar(key.id, place)), "hide": yes, "reason": reason}
    return RawItem(key, Fields(entries, name.key), place, "own")


def _is_elsewhere(key: Key, base: BaseIds) -> bool:
    """Whether only another kind has an item with this id."""
    return key.id not in base.of(key.kind) and bool(_kinds_with(key.id, base))


def _kinds_with(item_id: str, base: BaseIds) -> list[str]:
    return [kind for kind in KINDS if item_id in base.of(kind)]


def _not_of_kind(key: Key, place: Span, base: BaseIds) -> Diagnostic:
    """Say that an item is not of the kind named, and of which it is."""
    kinds = _kinds_with(key.id, base)
    kind = kinds[0] if kinds else kind_meant(key.kind, KINDS)
    message = f"the base playbook has no `{key}`"
    if kind is None:
        advice = "write the folder that it stands in, and its id, as in `checklists/its-id`"
        return UNKNOWN_ENTRY.at(place, message, advice)
    meant = f"{kind}/{key.id}"
    fix = [Edit(place, meant)] if kinds else []
    return UNKNOWN_ENTRY.at(place, message, f"did you mean `{meant}`?", fix=fix)
