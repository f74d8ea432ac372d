"""Findings and a way to read files go in; lines to quote come out, with what is private masked."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from servicebook.diagnostics import Diagnostic, Span

ReadLines = Callable[[str], Sequence[str]]
"""Gives a file's lines by the path used in spans; none where there is no such text."""
MASK = "•"


class Sources:
    """The files that reports of one run quote; each is read once.

    It is made from all that was found, so that what one finding must not tell is told by none.
    """

    def __init__(self, found: Iterable[Diagnostic], read_lines: ReadLines) -> None:
        self._read_lines = read_lines
        self._lines: dict[str, Sequence[str]] = {}
        self._private: dict[str, list[Span]] = defaultdict(list)
        self._secrets: dict[str, set[str]] = defaultdict(set)
        for one in found:
            if one.is_private:
                self._private[one.span.path].append(one.span)

    def lines(self, path: str) -> Sequence[str]:
        """Return a file's lines; in a private place each character is masked."""
        if path not in self._lines:
            lines = self._read_lines(path)
            if path in self._private:
                lines = self._masked(lines, self._private[path])
            self._lines[path] = lines
        return self._lines[path]

    def line(self, span: Span) -> str | None:
        """Return the line in which a span begins, if there is one."""
        lines = self.lines(span.path)
        return lines[span.line - 1] if span.line <= len(lines) else None

    def masked(self, one: Diagnostic) -> Diagnostic:
        """Take what stands in the private places of its file out of a finding's texts."""
        if one.span.path not in self._private:
            return one
        self.lines(one.span.path)
        secrets = sorted(self._secrets[one.span.path], key=len, reverse=True)

        def safe(text: str) -> str:
            for secret in secrets:
                text = text.replace(secret, MASK * len(secret))
            return text

        return replace(
            one,
            message=safe(one.message),
            help=safe(one.help) if one.help else None,
            related=tuple(replace(label, text=safe(label.text)) for label in one.related),
            fix=tuple(edit._replace(text=safe(edit.text)) for edit in one.fix),
        )

    def _masked(self, lines: Sequence[str], private: Iterable[Span]) -> list[str]:
        """Mask places, and remember what stood there."""
        changed: dict[int, list[str]] = {}
        for span in private:
            for number in range(span.line, min(span.end_line, len(lines)) + 1):
                line = lines[number - 1]
                start, end = columns_of(span, number, len(line))
                if secret := line[start:end].strip():
                    self._secrets[span.path].add(secret)
                if number not in changed:
                    changed[number] = list(line)
                changed[number][start:end] = MASK * (end - start)
        return [
            "".join(changed[number]) if number in changed else line
            for number, line in enumerate(lines, start=1)
        ]


def columns_of(span: Span, number: int, length: int) -> tuple[int, int]:
    """Return where in one of its lines a span begins and ends, 0-based and within the line."""
    start = min(span.column - 1, length) if number == span.line else 0
    end = min(span.end_column - 1, length) if number == span.end_line else length
    return start, max(start, end)
