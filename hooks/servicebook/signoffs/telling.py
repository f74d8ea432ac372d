"""Judged signatures go in; they come out as text for people, and for programs."""

import json
from collections.abc import Sequence

from servicebook.signoffs.judge import Judged, State, must_read_again
from servicebook.signoffs.read import Unread

FORMAT = 1
"""The number of the JSON form; it grows when a program that reads it would have to be changed."""

HEADINGS: dict[State, str] = {
    "again": "Must be read again: it changed after it was signed",
    "reworded": "Signed and reworded since, but not in what matters",
    "holds": "Signed as it stands",
    "earlier": "Signed, and signed again later by the same person",
    "gone": "Signed for what is no longer published",
}
"""What each state is called, in the order told."""
NOUNS: dict[State, str] = {
    "again": "must be read again",
    "reworded": "reworded since",
    "holds": "signed as it stands",
    "earlier": "signed again later",
    "gone": "no longer published",
}


def as_text(judged: Sequence[Judged], unread: Sequence[Unread]) -> str:
    """Tell everything, by what each signature is worth; the files that do not count at last."""
    groups = []
    for state, heading in HEADINGS.items():
        told = [_line(one) for one in judged if one.state == state]
        if told:
            groups.append("\n".join([f"{heading}:", *told]))
    if unread:
        lines = [f"  {one.file} {one.reason}" for one in unread]
        groups.append("\n".join(["Not counted:", *lines]))
    return "\n\n".join(groups)


def in_a_line(judged: Sequence[Judged], unread: Sequence[Unread]) -> str:
    """Say how many there are of each sort."""
    counts = {state: sum(one.state == state for one in judged) for state in HEADINGS}
    told = [f"{number} {NOUNS[state]}" for state, number in counts.items() if number]
    if unread:
        told.append(f"{len(unread)} not counted")
    return ", ".join(told) if told else "no sign-offs were found"


def as_json(judged: Sequence[Judged], unread: Sequence[Unread], version: str) -> str:
    """Write everything for programs."""
    whole = {
        "format": FORMAT,
        "version": version,
        "must_read_again": len(must_read_again(judged)),
        "signed": [_fields(one) for one in judged],
        "not_counted": [{"file": one.file, "reason": one.reason} for one in unread],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _line(one: Judged) -> str:
    record = one.signed.record
    who = (
        f"{_on_one_line(record.name)}, {_on_one_line(record.role)}"
        if record.role
        else (_on_one_line(record.name))
    )
    changed = f", changed {one.changed}" if one.state == "again" else ""
    return f"  {one.key}: {who}, signed {record.date}{changed}  ({one.signed.file})"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _fields(one: Judged) -> dict[str, object]:
    record = one.signed.record
    return {
        "state": one.state,
        "item": str(one.key),
        "title": record.title,
        "name": record.name,
        "role": record.role,
        "date": record.date.isoformat(),
        "changed": one.changed.isoformat() if one.changed else None,
        "ticks": len(record.ticks),
        "file": one.signed.file,
    }
