"""YAML as it was typed: texts, lists and named fields, each with its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from servicebook.diagnostics import Span


class Scalar(NamedTuple):
    """A single value; always text, whatever it looks like."""

    text: str
    span: Span
    is_quoted: bool = False
    """Whether quotes or a block sign stand around it, so that an empty one is meant."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.text and not self.is_quoted


class Sequence(NamedTuple):
    """A list."""

    items: tuple["Node", ...]
    span: Span


class Entry(NamedTuple):
    """A field: where its name stands, and its value."""

    key: Span
    value: "Node"


class Fields(NamedTuple):
    """Named fields, in the order typed."""

    entries: Mapping[str, Entry]
    span: Span

    def text(self, key: str) -> str | None:
        """Return a field's text, if it is there and is a text."""
        entry = self.entries.get(key)
        if entry is not None and isinstance(entry.value, Scalar) and not entry.value.is_empty:
            return entry.value.text
        return None

    def place(self, key: str) -> Span:
        """Return where a field's value stands, or where the fields begin if it is not there."""
        entry = self.entries.get(key)
        return entry.value.span if entry is not None else self.span


Node = Scalar | Sequence | Fields


@dataclass(frozen=True, slots=True)
class Document:
    """One file."""

    path: str
    """Relative to the repository, with `/`."""
    kind: str
    """The folder it stands in, or `company`."""
    stem: str
    """Its name without the suffix."""
    root: Node
    source: str = field(repr=False)
    """Its text, to find words in."""


def at_path(node: Node, path: tuple[str | int, ...]) -> Node:
    """Follow a path as far as it goes and return the node found there."""
    for step in path:
        match node, step:
            case Fields(entries=entries), str() if step in entries:
                node = entries[step].value
            case Sequence(items=items), int() if step < len(items):
                node = items[step]
            case _:
                return node
    return node


def narrow(span: Span, written: str, source: str, before: int = 0) -> Span:
    """Narrow a text's span to some words in it, where they stand on one line as written.

    Args:
        span: The text's place.
        written: The words.
        source: The whole file.
        before: How many times the same words stand in the text before the ones meant.
    """
    lines = source.split("\n") if written else []
    for number in range(span.line, min(span.end_line, len(lines)) + 1):
        column = lines[number - 1].find(written, span.column - 1 if number == span.line else 0)
        while column >= 0:
            if before == 0:
                end = column + len(written) + 1
                return Span(span.path, number, column + 1, number, end)
            before -= 1
            column = lines[number - 1].find(written, column + len(written))
    return span
