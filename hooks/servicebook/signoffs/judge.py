"""Signatures and a playbook go in; what each is worth today comes out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple
from unicodedata import normalize

from servicebook.layer import Key
from servicebook.link import Graph, key_of
from servicebook.signing import fingerprint
from servicebook.signoffs.read import SignOff, Unread

State = Literal["again", "reworded", "holds", "earlier", "gone"]
"""What a signature is worth.

- again: a material change was made after it, so its signer must read again
- reworded: something reads otherwise since, but nothing material
- holds: what was signed stands there still
- earlier: the same person has signed for the same thing again
- gone: what was signed for is no longer published
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A signature and its worth."""

    state: State
    key: Key
    """What was signed for, by its name of today."""
    signed: SignOff
    changed: date | None
    """The day of the last material change, if there was one."""


class _Signer(NamedTuple):
    """Who signed for what; spaces and capitals make no other person, another role does."""

    key: Key
    """By its name of today."""
    name: str
    role: str


def judge(
    found: Iterable[SignOff | Unread], graph: Graph
) -> tuple[tuple[Judged, ...], tuple[Unread, ...]]:
    """Compare signatures with what is published.

    Returns:
        The signatures by item, name and day; and the files that do not count, the second of two
        with the same signature among them.
    """
    unread: list[Unread] = []
    first: dict[tuple[_Signer, date, str], SignOff] = {}
    last: dict[_Signer, date] = {}
    for one in found:
        if isinstance(one, Unread):
            unread.append(one)
            continue
        signer, day = _signer(one, graph), one.record.date
        same = first.setdefault((signer, day, one.record.fingerprint), one)
        if same is not one:
            unread.append(Unread(one.file, f"says the same as {same.file}"))
        last[signer] = max(last.get(signer, day), day)
    judged = (_judged(one, signer, last[signer], graph) for (signer, *_), one in first.items())
    return tuple(sorted(judged, key=_place)), tuple(sorted(unread, key=lambda one: one.file))


def must_read_again(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """Keep those whose signers must read again."""
    return tuple(one for one in judged if one.state == "again")


def _signer(one: SignOff, graph: Graph) -> _Signer:
    key = key_of(one.record.item, None)
    record = graph.find(key)
    now = record.key if record else key
    return _Signer(now, _plain(one.record.name), _plain(one.record.role))


def _judged(one: SignOff, signer: _Signer, last: date, graph: Graph) -> Judged:
    record = graph.find(signer.key)
    if record is None:
        return Judged("gone", signer.key, one, None)
    changed = record.item.material
    state: State = "holds"
    if one.record.date < last:
        state = "earlier"
    elif changed is not None and changed > one.record.date:
        state = "again"
    elif fingerprint(record.item) != one.record.fingerprint:
        state = "reworded"
    return Judged(state, signer.key, one, changed)


def _plain(text: str) -> str:
    return " ".join(normalize("NFKC", text).casefold().split())


def _place(one: Judged) -> tuple[Key, str, date, str]:
    record = one.signed.record
    return one.key, _plain(record.name), record.date, one.signed.file
