"""Edits go in, and places in the edited text; the places in the text before the edits come out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence


class _Shift(NamedTuple):
    """What one edit did to the columns of its line; 1-based, the ends exclusive."""

    begin: int
    """Where the new text begins, in the edited line."""
    end: int
    old_begin: int
    old_end: int


class Shifts:
    """The way back from an edited text; the edits keep the number of lines."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._by_line: defaultdict[int, list[_Shift]] = defaultdict(list)
        for edit in sorted(edits):
            span = edit.span
            shifts = self._by_line[span.line]
            grown = shifts[-1].end - shifts[-1].old_end if shifts else 0
            begin = span.column + grown
            shift = _Shift(begin, begin + len(edit.text), span.column, span.end_column)
            shifts.append(shift)

    def span(self, span: Span) -> Span:
        """Return where a stretch of the edited text stood before."""
        if span.line not in self._by_line and span.end_line not in self._by_line:
            return span
        return span._replace(
            column=self._column(span.line, span.column),
            end_column=self._column(span.end_line, span.end_column),
        )

    def node(self, node: Node) -> Node:
        """Return a node with the places of the text before."""
        span = self.span(node.span)
        match node:
            case Scalar():
                return Scalar(node.text, span, node.is_quoted)
            case Sequence(items=items):
                return Sequence(tuple(self.node(item) for item in items), span)
            case Fields(entries=entries):
                moved = {
                    name: Entry(self.span(entry.key), self.node(entry.value))
                    for name, entry in entries.items()
                }
                return Fields(moved, span)

    def finding(self, found: Diagnostic) -> Diagnostic:
        """Return a finding with the places of the text before."""
        related = tuple(Label(self.span(one.span), one.text) for one in found.related)
        fix = tuple(Edit(self.span(one.span), one.text) for one in found.fix)
        return replace(found, span=self.span(found.span), related=related, fix=fix)

    def _column(self, line: int, column: int) -> int:
        grown = 0
        for shift in self._by_line.get(line, ()):
            if column < shift.begin:
                break
            if column < shift.end:
                return min(shift.old_begin + column - shift.begin, shift.old_end)
            grown = shift.end - shift.old_end
        return column - grown
