"""One line of a file goes in; its parts come out: indentation, dashes, a field's name, its value.

Columns here are 0-based, as Python counts; spans are made from them at the end.
"""

import re
from dataclasses import dataclass
from enum import Enum

from servicebook.diagnostics import Edit, Span

INVISIBLE = "\u00a0\u00ad\u200b\u200c\u200d\u2007\u202f\u2060\u3000\ufeff"
"""Spaces that are none to YAML, and characters without any width."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""What YAML refuses, or reads as the end of a line where no editor shows one."""
WHITE = f" \t{INVISIBLE}"
NAME = re.compile(
    rf"""(?P<name>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'\[\]{{}}\#&*!|>%@`,](?:[^\#]|(?<!\s)\#)*?)
    [{WHITE}]*:(?=[{WHITE}]|$)""",
    re.VERBOSE,
)
"""A field's name with its colon."""

QUOTED_VALUE = re.compile(r' *+(?:- *+)*+[a-z_-]++: *+"[^"\\\n]*+" *+')
"""A line of a field whose whole value stands in quotes, so that nothing in it means anything."""


class Role(Enum):
    """What a line is to the lines around it."""

    BLANK = "blank"
    COMMENT = "comment"
    FIELD = "field"
    """A name and a colon stand in it, where a field may begin."""
    TEXT = "text"
    """A text where a field or an entry may begin, such as an entry of a list."""
    CONTINUED = "continued"
    """Goes on with a text without quotes that began on a line before."""
    INSIDE = "inside"
    """Goes on with a text in quotes, a block or brackets that began on a line before."""


@dataclass(frozen=True, slots=True)
class Place:
    """A 1-based line and a 0-based column."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line and what it is made of."""

    number: int
    """1-based."""
    text: str
    role: Role
    indent: int
    """How many characters of white space it begins with, of whatever sort."""
    dashes: tuple[int, ...] = ()
    """Where the dashes of entries stand."""
    start: int = 0
    """Where the name or the text begins, behind the dashes."""
    name: str = ""
    """The field's name as typed; empty where there is none."""
    value: int = 0
    """Where the value begins; at the end where there is none."""
    began: int = 0
    """The number of the line it goes on from, for lines that go on from one."""
    end: Place | None = None
    """Where a value in quotes or brackets ends; None where it does not, or needs not."""

    @property
    def typed(self) -> str:
        """The value, or what of it stands on this line."""
        return self.text[self.value :].rstrip(WHITE)

    @property
    def depth(self) -> int:
        """The column that a line must pass to belong under this one."""
        return self.start if self.name or not self.dashes else self.dashes[-1]

    @property
    def is_structure(self) -> bool:
        """Whether a field or an entry begins in it."""
        return self.role in {Role.FIELD, Role.TEXT}

    @property
    def opens(self) -> bool:
        """Whether what belongs to it may begin on the next line."""
        return not self.typed or self.typed.startswith("#")

    def span(self, path: str, begin: int, end: int) -> Span:
        """Make a span of two columns."""
        return Span(path, self.number, begin + 1, self.number, end + 1)

    def edit(self, path: str, begin: int, end: int, text: str) -> Edit:
        """Write something else between two columns."""
        return Edit(self.span(path, begin, end), text)


def line_around(text: str, place: int) -> tuple[int, int]:
    """Return where the line begins that a place is in, and where it ends."""
    end = text.find("\n", place)
    return text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end


def dissect(number: int, text: str) -> Line:
    """Take a line apart as if a field or an entry began in it."""
    indent = len(text) - len(text.lstrip(WHITE))
    start = indent
    dashes = []
    while text.startswith("-", start) and text[start + 1 : start + 2] in {"", *WHITE}:
        dashes.append(start)
        start += 1
        start += len(text[start:]) - len(text[start:].lstrip(WHITE))
    found = NAME.match(text, start)
    value = found.end() if found else start
    value += len(text[value:]) - len(text[value:].lstrip(WHITE))
    role = Role.FIELD if found else Role.TEXT
    name = found["name"] if found else ""
    return Line(number, text, role, indent, tuple(dashes), start, name, value)
