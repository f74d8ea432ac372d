"""A text's place and some words of it go in; the place where those words were typed comes out."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate, islice

from servicebook.diagnostics import Span


class Typed:
    """Find words as they were typed; how a file is divided into lines is looked up once."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the text of each file."""
        self._texts = texts
        self._starts: dict[str, list[int]] = {}

    def place(self, span: Span, words: str, before: int = 0) -> Span | None:
        """Find words, also where a line ends between them.

        Args:
            span: The place of the text they stand in.
            words: The words as the text has them.
            before: How many times the same words stand in the text before the ones meant.

        Returns:
            Their place, or None where nobody typed them so, as with a value that was inserted.
        """
        begin = self._line(span.path, span.line) + span.column - 1
        end = self._line(span.path, span.end_line) + span.end_column - 1
        typed = re.compile(r"\s+".join(map(re.escape, words.split())))
        found = typed.finditer(self._texts[span.path], begin, end)
        match = next(islice(found, before, None), None)
        if match is None or not match[0]:
            return None
        mark = self._mark
        return Span(span.path, *mark(span.path, match.start()), *mark(span.path, match.end()))

    def around(self, span: Span) -> tuple[str, str]:
        """Return what stands before a text on its first line, and after it on its last."""
        text = self._texts[span.path]
        begin = self._line(span.path, span.line)
        end = self._line(span.path, span.end_line) + span.end_column - 1
        return text[begin : begin + span.column - 1], text[end:].partition("\n")[0]

    def _line(self, path: str, number: int) -> int:
        """Return where a line begins; the end of the file where YAML counts more lines than we."""
        starts = self._lines(path)
        return starts[min(number, len(starts)) - 1]

    def _lines(self, path: str) -> list[int]:
        """Return where each line begins."""
        if path not in self._starts:
            lengths = (len(line) + 1 for line in self._texts[path].split("\n"))
            self._starts[path] = [0, *accumulate(lengths)]
        return self._starts[path]

    def _mark(self, path: str, offset: int) -> tuple[int, int]:
        starts = self._lines(path)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1
