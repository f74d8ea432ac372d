"""A company's change goes in; what is wrong with saying two things of one place comes out.

Of an entry, and of a field, a change says one thing. Which of two would hold is nothing that
anybody can see in the file.
"""

from collections.abc import Collection, Iterator, Mapping

from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.rules import INVALID_VALUE, MISSING_FIELD, UNKNOWN_KEY, WRONG_TYPE

WITH_HIDE = frozenset({"id", "hide", "reason", "changed"})
"""What can be said of something hidden, besides notes."""
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
"""What other programs take for nothing."""


def said_of_hidden(fields: Fields) -> Diagnostic | None:
    """Report what is said of something that nobody will see, once for all of it."""
    names = [one for one in fields.entries if one not in WITH_HIDE and not one.startswith("x-")]
    if not names or "hide" not in fields.entries:
        return None
    place = fields.entries[names[0]].key
    message = f"`{names[0]}` is said of something that is hidden"
    advice = "delete it, or delete `hide:` and `reason:` to show it"
    if len(names) > 1:
        advice = f"delete it and {len(names) - 1} more, or delete `hide:` and `reason:` to show it"
    return UNKNOWN_KEY.at(place, message, advice)


def two_places(change: Fields) -> Diagnostic | None:
    """Report an entry that is to stand next to two others."""
    first, second = (change.entries.get(one) for one in ("before", "after"))
    if first is None or second is None:
        return None
    message = "an entry stands `before` or `after` another, not both"
    return UNKNOWN_KEY.at(second.key, message, "keep one of the two")


def said_twice(under: Mapping[str, Entry], over: Fields) -> Iterator[Diagnostic]:
    """Report fields that are written, added to or unset at once."""
    added = over.entries["add"].value if "add" in over.entries else None
    additions = added.entries if isinstance(added, Fields) else {}
    for name, entry in additions.items():
        if name in over.entries and not _merges(under.get(name)):
            message = f"`{name}` is written here, and added to"
            advice = f"write all of it under `{name}:`, or all that is new under `add:`"
            yield INVALID_VALUE.at(entry.key, message, advice)
    for node in unset_names(over):
        if node.text != "id" and (node.text in over.entries or node.text in additions):
            message = f"`{node.text}` is written here, and unset"
            yield INVALID_VALUE.at(node.span, message, "keep one of the two")


def _merges(under: Entry | None) -> bool:
    """Whether a list of the base has entries, to which others can be added while some change."""
    nodes = under.value.items if under and isinstance(under.value, Sequence) else ()
    return bool(nodes) and all(isinstance(one, Fields) for one in nodes)


def unset_names(over: Fields) -> Iterator[Scalar]:
    """Yield the names of fields to be cleared."""
    entry = over.entries.get("unset")
    nodes = _listed(entry.value) if entry is not None else ()
    yield from (one for one in nodes if isinstance(one, Scalar) and not one.is_empty)


def wrong_unset(entry: Entry) -> Iterator[Diagnostic]:
    """Report what stands under `unset:` and is no name of a field."""
    advice = "name the fields to clear, such as `unset: [owner]`, or delete the line"
    for node in _listed(entry.value):
        if not isinstance(node, Scalar):
            yield WRONG_TYPE.at(node.span, "`unset` takes names of fields", advice)
        elif node.is_empty:
            yield MISSING_FIELD.at(entry.key, "`unset` is empty", advice)


def _listed(node: Node) -> Collection[Node]:
    return node.items if isinstance(node, Sequence) else (node,)


def says_nothing(name: str, entry: Entry) -> bool:
    """Whether a field is empty, or holds a word that other programs take for nothing."""
    value = entry.value
    if not isinstance(value, Scalar) or value.is_quoted or name.startswith("x-"):
        return False
    return value.text in NULLS


def not_cleared(name: str, entry: Entry, *, can_be_unset: bool) -> Diagnostic:
    """Report a field that says nothing: how it is cleared, if it can be."""
    word = entry.value.text if isinstance(entry.value, Scalar) else ""
    place, message = entry.key, f"`{name}` is empty"
    if word:
        place, message = entry.value.span, f"`{name}` is not cleared with `{word}`"
    clear = f"to clear it, write `unset: [{name}]`" if can_be_unset else "write it"
    advice = f"{clear}; or delete the line, and what the base says holds"
    return MISSING_FIELD.at(place, message, advice)
