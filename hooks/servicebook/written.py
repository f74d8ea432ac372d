"""Files as typed, and a place in them, go in; what stands there, and edits of it, come out."""

from collections.abc import Iterator, Mapping

from servicebook.diagnostics import Edit, Span
from servicebook.load.nodes import Fields, Node, Scalar, Sequence

CLOSING = {"[": "]", "{": "}"}
SAFE_BESIDE_LETTERS = frozenset(" .,;!?()/&%+'’“”–—€£$-_")
"""What may stand anywhere but at the beginning of a text without quotes."""


class Written:
    """The files of both layers, by the path used in spans."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._lines: dict[str, list[str]] = {}

    def paths_with(self, words: str) -> frozenset[str]:
        """Name the files in which some words stand."""
        return frozenset(path for path, text in self._texts.items() if words in text)

    def lines(self, path: str) -> list[str]:
        """Return a file's lines; empty where there is no such file."""
        if path not in self._lines:
            self._lines[path] = self._texts.get(path, "").split("\n")
        return self._lines[path]

    def line(self, path: str, number: int) -> str:
        """Return one line by its 1-based number; empty where there is none."""
        lines = self.lines(path)
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def raw(self, span: Span) -> str:
        """Return what was typed at a place, with its quotes."""
        if span.line == span.end_line:
            return self.line(span.path, span.line)[span.column - 1 : span.end_column - 1]
        first, *between, last = (
            self.line(span.path, number) for number in range(span.line, span.end_line + 1)
        )
        return "\n".join([first[span.column - 1 :], *between, last[: span.end_column - 1]])

    def is_bracketed(self, node: Node) -> bool:
        """Whether a list or fields stand in brackets rather than on lines of their own."""
        if isinstance(node, Scalar):
            return False
        here = self.line(node.span.path, node.span.line)
        return here[node.span.column - 1 : node.span.column] in CLOSING

    def is_as_read(self, scalar: Scalar) -> bool:
        """Whether a text was typed as it is read, so that nothing is lost by typing it again."""
        raw = self.raw(scalar.span)
        return raw == scalar.text or (raw[:1] in {'"', "'"} and raw[1:-1] == scalar.text)

    def end(self, node: Node) -> Span:
        """Return the empty place behind a node, where nothing of it follows."""
        if isinstance(node, Scalar):
            path, _, _, line, column = node.span
            return Span(path, line, column, line, column)
        inner = [*_children(node)]
        path, line, column, *_ = self.end(inner[-1]) if inner else node.span
        if self.is_bracketed(node):
            line, column = self._closed(path, line, column + (not inner))
        return Span(path, line, column, line, column)

    def last_line(self, node: Node) -> int:
        """Return the number of the last line on which something of a node stands."""
        end = self.end(node)
        number = end.line - (end.column == 1 and end.line > node.span.line)
        while number > node.span.line and not self.line(end.path, number).strip():
            number -= 1
        return number

    def is_blank(self, path: str, first: int, last: int) -> bool:
        """Whether some lines hold nothing but comments; true where there are none."""
        lines = self.lines(path)[first - 1 : last]
        return all(not line.strip() or line.lstrip().startswith("#") for line in lines)

    def shift(self, path: str, lines: range, by: int) -> Iterator[Edit]:
        """Indent some lines further, or less far where `by` is below nothing."""
        for number in lines:
            if by and self.line(path, number).strip():
                if by > 0:
                    yield Edit(Span(path, number, 1, number, 1), " " * by)
                else:
                    yield Edit(Span(path, number, 1, number, 1 - by), "")

    def narrow(self, span: Span, words: str) -> Span:
        """Narrow a text's place to some words in it, where they stand on one line as written."""
        for number in range(span.line, span.end_line + 1):
            begin = span.column - 1 if number == span.line else 0
            column = self.line(span.path, number).find(words, begin) + 1 if words else 0
            if column:
                return Span(span.path, number, column, number, column + len(words))
        return span

    def _closed(self, path: str, line: int, column: int) -> tuple[int, int]:
        """Find the place behind the bracket that comes next."""
        while line <= len(self.lines(path)):
            rest = self.line(path, line)[column - 1 :].partition(" #")[0]
            place = next((at for at, one in enumerate(rest) if one in "]}"), None)
            if place is not None:
                return line, column + place + 1
            line, column = line + 1, 1
        return line, column


def span_between(first: Span, last: Span) -> Span:
    """Return the place from the end of one to the end of another."""
    return Span(first.path, first.end_line, first.end_column, last.end_line, last.end_column)


def as_value(text: str) -> str:
    """Write a text so that it is read as it is, on one line, in a list in brackets too."""
    is_safe = text[:1].isalnum() and text[-1:] not in {" ", ":"}
    is_safe = is_safe and all(one.isalnum() or one in SAFE_BESIDE_LETTERS for one in text)
    if is_safe and "," not in text and " - " not in text[:4]:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _children(node: Fields | Sequence) -> Iterator[Node]:
    if isinstance(node, Sequence):
        yield from node.items
    else:
        yield from (entry.value for entry in node.entries.values())
