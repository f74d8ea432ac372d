"""A rule's document goes in; its examples come out, each with what is said of it, put right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

HEADING = re.compile(r"# (?P<code>PB\d{3}): (?P<title>.+)")
FILE = re.compile(r"`(?P<path>(?:playbook_src|docs|shared)/[^`]+)`(?:, (?P<note>.+))?")
COMPANY = re.compile(r"servicebook check --company (?P<path>\S+)")
FENCE = "```"
SAYS = "Servicebook says:"
EXAMPLES = frozenset({"## An example", "## Another example"})
PUT_RIGHT = "## Put right"


@dataclass(frozen=True, slots=True)
class File:
    """A file of an example."""

    path: str
    note: str
    """What a text cannot show: `saved as cp1252`, `not there`, `renamed to` another path."""
    text: str
    """What it holds; empty where the note says all."""


@dataclass(frozen=True, slots=True)
class Example:
    """A mistake: the files that hold it, what is said of it, and the files put right."""

    wrong: tuple[File, ...]
    said: str
    right: tuple[File, ...]
    """Only what is different."""
    companies: tuple[str | None, str | None]
    """The folders named in the command with the mistake and without, where one is shown."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is said about a rule."""

    code: str
    title: str
    examples: tuple[Example, ...]


@dataclass(slots=True)
class _Section:
    """What stands under one heading."""

    heading: str
    files: list[File] = field(default_factory=list)
    said: str = ""
    company: str | None = None


def read_document(text: str) -> Document:
    """Read a document; what stands under headings of its own is for people only."""
    lines = text.splitlines()
    heading = HEADING.fullmatch(lines[0])
    assert heading is not None, f"the first line is no heading of a rule: {lines[0]!r}"
    sections = list(_sections(lines[1:]))
    examples = [
        Example(tuple(one.files), one.said, tuple(two.files), (one.company, two.company))
        for one, two in pairwise(sections)
        if one.heading in EXAMPLES
    ]
    headings = [one.heading for one in sections if one.heading in EXAMPLES | {PUT_RIGHT}]
    assert headings[1::2] == [PUT_RIGHT] * len(examples), "each example is put right below it"
    return Document(heading["code"], heading["title"], tuple(examples))


def _sections(lines: list[str]) -> Iterator[_Section]:
    section: _Section | None = None
    before = ""
    rest = iter(lines)
    for line in rest:
        if line.startswith("## "):
            if section is not None:
                yield section
            section = _Section(line)
        elif line.startswith(FENCE):
            block = "\n".join(iter(lambda: next(rest), FENCE))
            if section is not None:
                _take(section, before, block)
        elif section is not None and (file := FILE.fullmatch(line)) and _says_all(file):
            section.files.append(File(file["path"], file["note"], ""))
        before = line or before
    if section is not None:
        yield section


def _take(section: _Section, before: str, block: str) -> None:
    """Note what a block holds: a file, what is said, or a command."""
    file, command = FILE.fullmatch(before), COMPANY.fullmatch(block)
    if file is not None:
        section.files.append(File(file["path"], file["note"] or "", f"{block}\n"))
    elif before == SAYS:
        section.said = block
    elif command is not None:
        section.company = command["path"]


def _says_all(file: re.Match[str]) -> bool:
    """Whether a line about a file needs no block below it."""
    note = file["note"] or ""
    return bool(note) and not note.startswith("saved as ")
