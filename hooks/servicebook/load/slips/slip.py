"""What people type that is not what they mean: a finding, and how to read on in spite of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from servicebook.diagnostics import Diagnostic, Edit
from servicebook.load.line import Line
from servicebook.load.outline import Outline
from servicebook.load.slips.columns import Columns, Surroundings


@dataclass(frozen=True, slots=True)
class Slip:
    """A mistake in how a line is typed."""

    finding: Diagnostic
    repair: tuple[Edit, ...]
    """What makes the file readable; it keeps the number of lines, unlike a fix, which may not."""

    @property
    def lines(self) -> frozenset[int]:
        """The numbers of the lines concerned."""
        return frozenset(
            number
            for span in (self.finding.span, *(edit.span for edit in self.repair))
            for number in range(span.line, span.end_line + 1)
        )


@dataclass(frozen=True)
class Sheet:
    """What is looked through for slips."""

    outline: Outline
    names: frozenset[str]
    """Every name that a field of any kind has."""

    @property
    def path(self) -> str:
        """The file's name in spans."""
        return self.outline.path

    @cached_property
    def surroundings(self) -> Surroundings:
        """What is above each line."""
        return Surroundings(self.outline)

    def above(self, line: Line) -> Line | None:
        """Return the last line before one in which a field or an entry begins."""
        return self.surroundings.above(line)

    def columns(self, line: Line) -> Columns:
        """Return the columns at which a line could belong to something."""
        return self.surroundings.columns(line)


def slip(finding: Diagnostic, repair: Iterable[Edit] | None = None) -> Slip:
    """Make a slip that is repaired as its fix says, or otherwise if that is given."""
    return Slip(finding, finding.fix if repair is None else tuple(repair))


def quoted(text: str) -> str:
    """Put a text in the quotes that leave it as it is."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def quote_text(sheet: Sheet, line: Line) -> tuple[Edit, ...]:
    """Put the whole text that begins in a line in quotes, on however many lines it stands."""
    last = sheet.outline.last_of_text(line)
    if last is line:
        return (
            line.edit(sheet.path, line.value, line.value + len(line.typed), quoted(line.typed)),
        )
    lines = [line, *(one for one in sheet.outline.following(line) if one.number <= last.number)]
    whole = "\n".join(one.text for one in lines)
    quote = "'" if ('"' in whole or "\\" in whole) and "'" not in whole else '"'
    edits = [line.edit(sheet.path, line.value, line.value, quote)]
    for one in lines if quote == '"' else ():
        begin = line.value if one is line else one.indent
        for match in re.finditer(r'["\\]', one.text[begin:]):
            column = begin + match.start()
            edits.append(one.edit(sheet.path, column, column, "\\"))
    end = len(last.text.rstrip())
    return (*edits, last.edit(sheet.path, end, end, quote))
