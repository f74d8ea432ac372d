"""Both layers and the receipt go in; what is published of them comes out, and what to decide."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer import Key, Layered
from servicebook.load.nodes import Document, Fields, Node, Sequence
from servicebook.rules import MISSING_FIELD, UNKNOWN_ENTRY
from servicebook.upstream.drift import Comparison, Drift
from servicebook.upstream.findings import findings, renamed
from servicebook.upstream.reading import read_receipt
from servicebook.upstream.receipt import Receipt

PUBLISH = "publish"
"""What a company writes under `new_items:` to publish all that comes from upstream."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What is published, and how it stands beside the receipt."""

    layered: Layered
    comparison: Comparison
    drifts: tuple[Drift, ...]
    """Empty where there is no receipt to compare with."""
    has_receipt: bool


def settle(layered: Layered, document: Document | None, unread: frozenset[Key]) -> Settled:
    """Hold back what nobody has accepted, and report what has changed beneath the company.

    Args:
        layered: Both layers as one.
        document: The company's receipt; without one, all that the base has is published.
        unread: Base items in files that could not be read.
    """
    layered = replace(layered, found=(*layered.found, *renamed(layered.changes)))
    receipt = read_receipt(document) if document else None
    if not isinstance(receipt, Receipt) or document is None:
        refused = (receipt,) if isinstance(receipt, Diagnostic) else ()
        layered = replace(layered, found=(*layered.found, *refused))
        return Settled(layered, Comparison(layered, Receipt(), unread), (), has_receipt=False)
    publishes = layered.company is not None and layered.company.text("new_items") == PUBLISH
    comparison = Comparison(layered, receipt, unread, publishes)
    drifts = tuple(comparison.drifts())
    held = frozenset[Key]() if publishes else comparison.waiting
    found = (*layered.found, *findings(drifts, document.path, held))
    settled = replace(
        layered,
        items=tuple(one for one in layered.items if one.key not in held),
        waiting=tuple(layered.base[key] for key in sorted(held)),
        gone=comparison.gone_names,
        found=found,
    )
    return Settled(settled, comparison, drifts, has_receipt=True)


def not_following(found: Iterable[Diagnostic], settled: Settled) -> Iterator[Diagnostic]:
    """Leave out what only follows from something gone: that is reported by itself."""
    lost = [one for one in settled.drifts if one.state == "lost"]
    named = {one.span for one in lost}
    begun = {span for one in lost if one.written for span in _beginnings(one.written)}
    for one in found:
        is_named = one.code == UNKNOWN_ENTRY.code and one.span in named
        if not is_named and not (one.code == MISSING_FIELD.code and one.span in begun):
            yield one


def _beginnings(node: Node) -> Iterator[Span]:
    """Yield where fields begin: there it is told what is missing in them."""
    if isinstance(node, Fields):
        yield node.span
        for entry in node.entries.values():
            yield from _beginnings(entry.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _beginnings(item)
