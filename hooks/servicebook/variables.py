"""Put values in place of `{{ names }}`: raw items and a table of values go in, raw items come out.

This is substitution from a fixed table; nothing is evaluated.
"""

import re
from collections.abc import Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass, replace

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer import RawItem
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence, narrow
from servicebook.rules import UNKNOWN_VARIABLE, did_you_mean

BRACES = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


ANYTHING = "*"
"""Stands, among names that could not be read, for all of them."""


NO_VALUES = "write the words out: nothing can be inserted here"


@dataclass(frozen=True, slots=True)
class Variables:
    """What `{{ names }}` stand for."""

    values: Mapping[str, str]
    """Names as written between the braces."""
    placeholders: frozenset[str] = frozenset()
    """Names of another program's, which stay as they are."""
    unread: frozenset[str] = frozenset()
    """First parts of names whose values could not be read; that is reported elsewhere."""

    def with_values(self, more: Mapping[str, str], unread: frozenset[str]) -> "Variables":
        """Return a table that knows more names, and more that could not be read."""
        return replace(self, values={**self.values, **more}, unread=self.unread | unread)

    def is_unknown(self, name: str) -> bool:
        """Whether a name without a value is the author's mistake."""
        if name in self.placeholders or ANYTHING in self.unread:
            return False
        return not any(name.startswith(f"{first}.") for first in self.unread)


@dataclass(frozen=True, slots=True)
class Filled:
    """Raw items with their values in, and what was found."""

    items: tuple[RawItem, ...]
    found: tuple[Diagnostic, ...]


def fill(items: Many[RawItem], variables: Variables, sources: Mapping[str, str]) -> Filled:
    """Fill in every text of every item.

    Args:
        items: What to fill in.
        variables: The values.
        sources: The text of each file, to find the exact place of an unknown name.
    """
    filling = _Filling(variables, sources)
    filled = tuple(replace(item, fields=filling.fields(item.fields)) for item in items)
    return Filled(filled, tuple(filling.found))


def fill_fields(
    fields: Fields, variables: Variables, sources: Mapping[str, str]
) -> tuple[Fields, tuple[Diagnostic, ...]]:
    """Fill in every text of some fields that are not an item's."""
    filling = _Filling(variables, sources)
    return filling.fields(fields), tuple(filling.found)


class _Filling:
    def __init__(self, variables: Variables, sources: Mapping[str, str]) -> None:
        self.variables = variables
        self.sources = sources
        self.found: list[Diagnostic] = []

    def fields(self, fields: Fields) -> Fields:
        changed = {
            name: Entry(entry.key, value)
            for name, entry in fields.entries.items()
            if (value := self.node(entry.value)) is not entry.value
        }
        return Fields({**fields.entries, **changed}, fields.span) if changed else fields

    def node(self, node: Node) -> Node:
        """Return the node filled in; the same object where there is nothing to fill in."""
        match node:
            case Scalar(text=text):
                return replace(node, text=self._text(node)) if "{{" in text else node
            case Fields():
                return self.fields(node)
            case Sequence(items=items):
                filled = tuple(self.node(item) for item in items)
                same = all(new is old for new, old in zip(filled, items, strict=True))
                return node if same else Sequence(filled, node.span)

    def _text(self, scalar: Scalar) -> str:
        parts = []
        end = 0
        for match in BRACES.finditer(scalar.text):
            name = match[1]
            value = self.variables.values.get(name)
            if value is None:
                value = match[0]
                if self.variables.is_unknown(name):
                    before = scalar.text.count(match[0], 0, match.start())
                    self.found.append(self._unknown(name, match[0], scalar.span, before))
            parts += [scalar.text[end : match.start()], value]
            end = match.end()
        return "".join([*parts, scalar.text[end:]])

    def _unknown(self, name: str, written: str, span: Span, before: int) -> Diagnostic:
        place = narrow(span, written, self.sources[span.path], before)
        known = self.variables.values
        return UNKNOWN_VARIABLE.at(
            place, f"`{written}` names nothing", did_you_mean(name, known) if known else NO_VALUES
        )
