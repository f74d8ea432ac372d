"""What a console can show goes in; texts that it shows as they are meant come out."""

import shutil
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Self, TextIO

import click

LONGEST = 160
"""How many columns a line may have before it is cut."""
TAB = " " * 4
SIMPLER = {"…": "...", "•": "*"}
"""Our own signs, as a console without them shows them."""

Colour = Literal["red", "yellow", "cyan", "green"]


@dataclass(frozen=True, slots=True)
class Console:
    """Where findings are written to."""

    encoding: str = "utf-8"
    columns: int = LONGEST
    """How long a line may be."""
    has_colours: bool = False

    @classmethod
    def of(cls, stream: TextIO, environment: Mapping[str, str]) -> Self:
        """Ask a stream what it can show; colours only on a terminal, and not under NO_COLOR."""
        encoding = getattr(stream, "encoding", None) or "utf-8"
        if not stream.isatty():
            return cls(encoding)
        columns = shutil.get_terminal_size((LONGEST, 0)).columns
        is_plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
        return cls(encoding, min(columns, LONGEST), not is_plain)

    def printable(self, text: str) -> str:
        """Write a text so that it can be shown and cannot steer the console.

        What cannot be seen, or would rewrite what is shown, comes out as its number: `<U+200B>`.
        What the encoding does not have is escaped as in Python. A tab is some spaces.
        """
        if not text.isprintable():
            text = "".join(map(_visible, text))
        if text.isascii() or self.encoding == "utf-8" or _is_there(text, self.encoding):
            return text
        for sign, simpler in SIMPLER.items():
            if not _is_there(sign, self.encoding):
                text = text.replace(sign, simpler)
        return text.encode(self.encoding, "backslashreplace").decode(self.encoding)

    def widths(self, text: str) -> list[int]:
        """Count the columns that each character of a text takes when it is shown."""
        if self.printable(text) == text:
            return [_columns(character) for character in text]
        return [width(self.printable(character)) for character in text]

    def coloured(self, text: str, colour: Colour | None = None) -> str:
        """Make a text stand out, where there are colours; without a colour it is bold."""
        return click.style(text, fg=colour, bold=True) if self.has_colours else text


def named(text: str) -> str:
    """Write every character as its number, so that blanks can be told apart."""
    return "".join(f"<U+{ord(character):04X}>" for character in text)


def width(text: str) -> int:
    """Count the columns that a printable text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _visible(character: str) -> str:
    if character.isprintable() or unicodedata.category(character) == "Zs":
        return character
    return TAB if character == "\t" else named(character)


def _columns(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return 2
    return 0 if unicodedata.category(character) in {"Mn", "Me"} else 1


def _is_there(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
