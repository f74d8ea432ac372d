"""A text and edits go in; the edited text comes out."""

from collections.abc import Iterable
from itertools import accumulate

from servicebook.diagnostics import Edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits to the text that they were made for.

    Args:
        text: A whole file, with line feeds between lines.
        edits: What to write instead; no two overlap.
    """
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    parts: list[str] = []
    end = 0
    for edit in sorted(edits):
        span = edit.span
        parts += [text[end : starts[span.line - 1] + span.column - 1], edit.text]
        end = starts[span.end_line - 1] + span.end_column - 1
    return "".join([*parts, text[end:]])
