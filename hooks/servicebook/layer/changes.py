"""What a company's file says about the base goes in; what it means, or what is wrong, comes out."""

from collections.abc import Iterator, Mapping
from datetime import date

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.model.kinds import FIELD_NAMES, Kind
from servicebook.rules import HIDDEN_WITHOUT_REASON, INVALID_VALUE, UNKNOWN_KEY
from servicebook.suggest import is_typo, slug

ITEM_WORDS = {
    "hide": "hidden hides remove removed delete deleted exclude skip omit",
    "reason": "because",
    "replaces": "replace replaced replacing instead-of overrides override",
    "add": "added adds append extend plus",
    "unset": "clear empty reset drop",
    "changed": "modified updated",
}
DASHES = 2
"""How many a day has, as in 2026-11-22."""
CHANGED = "changed"
"""Under which a company writes down when it changed something."""
ENTRY_WORDS = {
    "hide": ITEM_WORDS["hide"],
    "reason": "because",
    "before": "put-before insert-before above",
    "after": "put-after insert-after below behind",
    "id": "identifier key slug",
}
YES = frozenset({"yes", "true", "on"})
ALMOST_YES = frozenset({"y", "1", "x", "yes.", "yes!"})


def as_operations(fields: Fields, kind: Kind) -> tuple[Fields, list[Diagnostic]]:
    """Give a misspelt `hide`, `replaces`, `add`, `unset` or `reason` its right name.

    Returns:
        The fields as meant, and a finding for each.
    """
    return _named(fields, ITEM_WORDS, frozenset(kind.shape.fields), kind.noun)


def entry_operations(fields: Fields, name: str) -> tuple[Fields, list[Diagnostic]]:
    """Give a misspelt `hide`, `reason`, `before` or `after` of an entry its right name."""
    return _named(fields, ENTRY_WORDS, FIELD_NAMES, f"an entry of `{name}`")


def _named(
    fields: Fields, words: Mapping[str, str], known: frozenset[str], noun: str
) -> tuple[Fields, list[Diagnostic]]:
    slips: dict[str, str] = {}
    for name in fields.entries:
        if name not in known and name not in words and not name.startswith("x-"):
            meant = _operation(name, fields, words, known)
            if meant is not None:
                slips[name] = meant
    if not slips:
        return fields, []
    found = []
    for name, meant in slips.items():
        key = fields.entries[name].key
        message, advice = f"{noun} has no `{name}`", f"did you mean `{meant}`?"
        found.append(UNKNOWN_KEY.at(key, message, advice, fix=[Edit(key, meant)]))
    entries = {slips.get(name, name): entry for name, entry in fields.entries.items()}
    return Fields(entries, fields.span), found


def _operation(
    name: str, fields: Fields, words: Mapping[str, str], known: frozenset[str]
) -> str | None:
    """Find the operation that a name was meant to be."""
    form = slug(name)
    if any(is_typo(form, slug(one)) for one in known - fields.entries.keys() - words.keys()):
        return None
    value = fields.entries[name].value
    for meant, synonyms in words.items():
        is_meant = is_typo(form, meant) or form in synonyms.split()
        if is_meant and meant not in fields.entries and isinstance(value, TAKES.get(meant, Scalar)):
            return meant
    return None


TAKES: Mapping[str, type] = {"add": Fields, "unset": Sequence}
"""What stands under an operation, where it is not a single value."""


def hiding_reasons(node: Node) -> Iterator[Scalar]:
    """Yield why something is hidden, of an item and of every entry in it."""
    if isinstance(node, Fields):
        reason = node.entries.get("reason")
        if "hide" in node.entries and reason and isinstance(reason.value, Scalar):
            yield reason.value
        for entry in node.entries.values():
            yield from hiding_reasons(entry.value)
    elif isinstance(node, Sequence):
        for one in node.items:
            yield from hiding_reasons(one)


def reason_to_hide(fields: Fields) -> str | Diagnostic:
    """Return why something is hidden, or what is wrong with saying so."""
    hide, typed = fields.entries["hide"], fields.text("hide") or ""
    reason = fields.text("reason")
    if typed.lower() not in YES:
        return _not_yes(hide, typed)
    if reason is not None:
        return reason
    advice = "add `reason: We have no shop.`, or whatever it is, for those who come after you"
    entry = fields.entries.get("reason")
    if entry is not None:
        return HIDDEN_WITHOUT_REASON.at(entry.key, "`reason` is empty", advice)
    return HIDDEN_WITHOUT_REASON.at(hide.key, "this is hidden without a reason", advice)


def _not_yes(hide: Entry, typed: str) -> Diagnostic:
    message = "`hide` can only be yes"
    if typed.lower() in ALMOST_YES:
        fix = [Edit(hide.value.span, "yes")]
        return INVALID_VALUE.at(hide.value.span, message, "write `hide: yes`", fix=fix)
    if " " in typed.strip():
        advice = "write `hide: yes`, and on the next line the reason, behind `reason:`"
        path, line, begin, *_ = hide.value.span
        before = Span(path, line, begin, line, begin)
        fix = [Edit(before, f"yes\n{' ' * (hide.key.column - 1)}reason: ")]
        return INVALID_VALUE.at(hide.value.span, message, advice, fix=fix)
    advice = "write `hide: yes`, or delete the line to show it"
    return INVALID_VALUE.at(hide.value.span, message, advice)


def as_day(typed: str | None) -> date | None:
    """Read a day, as 2026-11-22; None where it is none."""
    try:
        return date.fromisoformat(typed or "")
    except ValueError:
        return None


def wrong_day(fields: Fields) -> Diagnostic | None:
    """Say what is wrong with the day of a change, if something is."""
    typed = fields.text(CHANGED)
    if as_day(typed) is not None and typed is not None and typed.count("-") == DASHES:
        return None
    advice = f"write the day as in `{CHANGED}: 2026-11-22`, or delete the line"
    return INVALID_VALUE.at(fields.place(CHANGED), f"`{CHANGED}` is no day", advice)
