"""Values go in; the YAML that is read back as just these comes out, as a person would type it."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from servicebook.layer import CHANGE_NAMES
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.load.recover import read
from servicebook.model.kinds import FIELD_NAMES

Plain: TypeAlias = "str | tuple[Plain, ...] | Mapping[str, Plain]"
"""A text, a list or fields; every single value is a text, as it is where files are read."""

WIDTH = 100
STEP = 2
NAMES = FIELD_NAMES | CHANGE_NAMES
ESCAPES = (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"))


class UnwritableError(Exception):
    """A text holds something that no file of a playbook may hold, such as a control character."""


def typed_fields(fields: Mapping[str, Plain], indent: int = 0) -> list[str]:
    """Write fields as lines, indented by so many spaces.

    Raises:
        UnwritableError: One of the texts cannot stand in a file.
    """
    lines: list[str] = []
    for name, value in fields.items():
        match value:
            case str():
                lines += _typed_text(f"{name}: ", value, indent)
            case Mapping():
                inner = typed_fields(value, indent + STEP)
                lines += [f"{' ' * indent}{name}:{'' if inner else ' {}'}", *inner]
            case _:
                inner = typed_list(value, indent + STEP)
                lines += [f"{' ' * indent}{name}:{'' if inner else ' []'}", *inner]
    return lines


def typed_list(items: Iterable[Plain], indent: int) -> list[str]:
    """Write the entries of a list as lines."""
    lines: list[str] = []
    for item in items:
        match item:
            case str():
                lines += _typed_text("- ", item, indent)
            case Mapping():
                lines += as_entry(typed_fields(item, indent + STEP), indent)
            case _:
                lines += as_entry(typed_list(item, indent + STEP), indent)
    return lines


def as_entry(lines: list[str], indent: int) -> list[str]:
    """Put the dash of an entry before the first of its lines that is no note."""
    first = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
    notes = [line.removeprefix(" " * STEP) for line in lines[:first]]
    return [*notes, f"{' ' * indent}- {lines[first].lstrip()}", *lines[first + 1 :]]


def plain_value(node: Node) -> Plain:
    """Return what a node holds, without notes of its authors."""
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return tuple(map(plain_value, items))
        case Fields(entries=entries):
            kept = {name: entry for name, entry in entries.items() if not name.startswith("x-")}
            return {name: plain_value(entry.value) for name, entry in kept.items()}


def _typed_text(before: str, text: str, indent: int) -> list[str]:
    """Write a text in the plainest form that is read back as the same text, without a finding."""
    for first, *others in _forms(text, WIDTH - indent - len(before), WIDTH - indent - STEP):
        lines = [before + first, *(f"{' ' * STEP}{line}" if line else "" for line in others)]
        if _is_read_as("\n".join(lines), text):
            return [f"{' ' * indent}{line}" if line else "" for line in lines]
    raise UnwritableError(text)


def _forms(text: str, room: int, width: int) -> Iterator[list[str]]:
    """Yield the ways to write a text, plainest first; each but the last may be read otherwise."""
    paragraphs = text.split("\n\n")
    if "\n" not in text and len(text) <= room:
        yield [text]
    elif not any("\n" in one for one in paragraphs):
        folded = [line for one in paragraphs for line in ("", *_folded(one, width))]
        yield [">-", *folded[1:]]
    if "\n" in text:
        yield ["|-", *text.split("\n")]
    quoted = text
    for letter, escape in ESCAPES:
        quoted = quoted.replace(letter, escape)
    yield [f'"{quoted}"']


def _folded(paragraph: str, width: int) -> list[str]:
    return textwrap.wrap(
        paragraph, width, expand_tabs=False, break_long_words=False, break_on_hyphens=False
    )


def _is_read_as(line: str, text: str) -> bool:
    """Whether a field, or an entry of a list, is read as a text and nothing is wrong with it."""
    composed = read("", line, NAMES)
    match composed.root:
        case Fields(entries=entries) if len(entries) == 1:
            value = next(iter(entries.values())).value
        case Sequence(items=(value,)):
            pass
        case _:
            return False
    is_same = isinstance(value, Scalar) and value.text == text and not value.is_empty
    return is_same and not composed.found
