"""A file's text goes in; its lines come out, each with its part in the whole.

This is a reading of what was probably meant, made line by line, so that one mistake does not blur
the rest. It decides nothing: whether a file can be read is for libyaml to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from servicebook.load.line import Line, Place, Role, dissect

BLOCK = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])\s*(?:#.*)?")
"""What introduces a text in lines of its own."""
LOOK_AHEAD = 4
"""How often, on average, each line may be looked at to find where a quote or bracket closes."""
QUOTES = frozenset("\"'")
CLOSERS = {"[": "]", "{": "}"}
SIGN_IN_BRACKETS = re.compile(r"[\"'#\[\]{}]")
UP_TO_QUOTE = {
    '"': re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+"'),
    "'": re.compile(r"[^']*+(?:''[^']*+)*+'"),
}
"""The rest of a text in quotes, with the quote that closes it."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A file's lines."""

    path: str
    lines: tuple[Line, ...]

    def line(self, number: int) -> Line:
        """Return a line by its number."""
        return self.lines[number - 1]

    def following(self, line: Line) -> Iterator[Line]:
        """Yield the lines after one, in order."""
        for number in range(line.number, len(self.lines)):
            yield self.lines[number]

    def next_content(self, line: Line) -> Line | None:
        """Return the next line that is neither blank nor a comment."""
        passed = {Role.BLANK, Role.COMMENT}
        return next((one for one in self.following(line) if one.role not in passed), None)

    def last_of_text(self, line: Line) -> Line:
        """Return the last line of a text without quotes that begins in a line."""
        last = line
        for one in self.following(line):
            if one.role is Role.CONTINUED:
                last = one
            elif one.role is not Role.BLANK:
                break
        return last


def outline(path: str, text: str) -> Outline:
    """Tell the lines of a text apart."""
    return Outline(path, tuple(_Outliner(text.split("\n")).lines()))


class _Outliner:
    """Walk down the lines and remember what is still open."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.plain: Line | None = None
        """The line in which an open text without quotes began."""
        self.block: Line | None = None
        """The line that introduced an open block."""
        self.block_indent = 0
        """How far in the open block stands; 0 before its first line."""
        self.looks = LOOK_AHEAD * len(texts)
        """How many lines may still be looked at; a file that is one muddle would take for ever."""

    def lines(self) -> Iterator[Line]:
        number = 1
        while number <= len(self.texts):
            line = self._line(number)
            yield line
            number += 1
            while line.end is not None and number <= line.end.line:
                yield self._inside(number, line)
                number += 1

    def _inside(self, number: int, opening: Line) -> Line:
        inner = dissect(number, self.texts[number - 1])
        return replace(inner, role=Role.INSIDE, began=opening.number)

    def _line(self, number: int) -> Line:
        line = dissect(number, self.texts[number - 1])
        if line.indent == len(line.text):
            return replace(line, role=Role.BLANK)
        if self.block is not None:
            if line.indent >= max(self.block_indent, self.block.depth + 1):
                self.block_indent = self.block_indent or line.indent
                return self._inside(number, self.block)
            self.block = None
        if line.text[line.indent] == "#":
            self.plain = None
            return replace(line, role=Role.COMMENT)
        if self.plain is not None:
            if line.indent > self.plain.depth:
                return replace(line, role=Role.CONTINUED, began=self.plain.number)
            self.plain = None
        return self._begun(line)

    def _begun(self, line: Line) -> Line:
        """Look at how a value begins, and how far it goes."""
        typed = line.typed
        if line.opens:
            return line
        if BLOCK.fullmatch(typed):
            self.block, self.block_indent = line, 0
        elif typed[0] in QUOTES:
            return replace(line, end=self._end_of_quote(line))
        elif typed[0] in CLOSERS:
            return replace(line, end=self._end_of_brackets(line))
        else:
            self.plain = line
        return line

    def _end_of_quote(self, line: Line) -> Place | None:
        quote = line.text[line.value]
        for number, text, begin in self._reach(line):
            end = closing_quote(text, begin, quote)
            if end is not None:
                return Place(number, end)
        return None

    def _end_of_brackets(self, line: Line) -> Place | None:
        brackets = _Brackets()
        for number, text, begin in self._reach(line, skip=0):
            end = brackets.end_in(text, begin)
            if end is not None:
                return Place(number, end)
        return None

    def _reach(self, line: Line, skip: int = 1) -> Iterator[tuple[int, str, int]]:
        """Yield each line that a value may reach, with the column to look from."""
        yield line.number, line.text, line.value + skip
        for number in range(line.number + 1, len(self.texts) + 1):
            text = self.texts[number - 1]
            one = dissect(number, text)
            if one.indent < len(text) and one.indent <= line.depth and (one.name or one.dashes):
                return
            self.looks -= 1
            if self.looks < 0:
                return
            yield number, text, 0


class _Brackets:
    """Count brackets over several lines, until the first is closed."""

    def __init__(self) -> None:
        self.expected: list[str] = []
        self.quote = ""

    def end_in(self, text: str, begin: int) -> int | None:
        """Return the column behind the last bracket, if it stands in this line."""
        column = self._behind_quote(text, begin) if self.quote else begin
        while sign := SIGN_IN_BRACKETS.search(text, column):
            column = sign.end()
            if sign[0] in QUOTES and _begins_entry(text, sign.start()):
                self.quote = sign[0]
                column = self._behind_quote(text, column)
            elif sign[0] == "#" and text[column - 2 : column - 1] in {" ", ""}:
                return None
            elif self._closes_all(sign[0]):
                return column
        return None

    def _behind_quote(self, text: str, column: int) -> int:
        end = closing_quote(text, column, self.quote)
        if end is None:
            return len(text)
        self.quote = ""
        return end

    def _closes_all(self, letter: str) -> bool:
        if letter in CLOSERS:
            self.expected.append(CLOSERS[letter])
        elif self.expected and letter == self.expected[-1]:
            self.expected.pop()
            return not self.expected
        return False


def closing_quote(text: str, begin: int, quote: str) -> int | None:
    """Return the column behind the quote that closes a text, looking from a column on."""
    closed = UP_TO_QUOTE[quote].match(text, begin)
    return closed.end() if closed else None


def _begins_entry(text: str, column: int) -> bool:
    """Whether a quote stands where an entry in brackets begins, not inside a word."""
    while column > 0 and text[column - 1].isspace():
        column -= 1
    return column == 0 or text[column - 1] in "[{,:"
