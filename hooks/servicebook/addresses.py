"""The items go in; what they name of the web comes out, with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from servicebook.diagnostics import Span
from servicebook.link import Graph
from servicebook.load.nodes import Fields, Node, Scalar, Sequence

ADDRESS = re.compile(r"https?://[^\s<>\"'`\]]+")
AFTER_A_SENTENCE = ".,;:!?)*_"
"""What stands behind an address in a text, and belongs to the text."""


@dataclass(frozen=True, slots=True)
class Named:
    """An address, and where it is named first."""

    address: str
    span: Span


def addresses(graph: Graph) -> Iterator[Named]:
    """List every outside address in the published items, each once, in the order of the items."""
    seen: set[str] = set()
    for record in graph.records.values():
        for text in _texts(record.fields):
            for found in ADDRESS.findall(text.text):
                address = _without_end(found)
                if address not in seen:
                    seen.add(address)
                    yield Named(address, text.span)


def _texts(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Sequence(items=items):
            for item in items:
                yield from _texts(item)
        case Fields(entries=entries):
            for entry in entries.values():
                yield from _texts(entry.value)


def _without_end(found: str) -> str:
    """Leave off what ends a sentence or a link; a closing bracket stays if it was opened."""
    address = found.rstrip(AFTER_A_SENTENCE)
    is_open = address.count("(") > address.count(")")
    return f"{address})" if is_open and found[len(address) :].startswith(")") else address
