"""A line of a real file goes in; the same line as hurried hands would have typed it comes out."""

import re
from collections.abc import Callable, Mapping

from servicebook.load.line import Line
from servicebook.load.outline import BLOCK, Outline

Typed = Callable[[Outline, Line], str | None]
"""Gives the line as typed, or None where that mistake cannot be made in it."""


def in_field(change: Callable[[Line, str, str], str]) -> Typed:
    """Change a line that holds a field: given its parts before, in and behind the name."""

    def typed(_: Outline, line: Line) -> str | None:
        if not line.is_structure or not line.name or not re.fullmatch(r"[a-z_]+", line.name):
            return None
        end = line.start + len(line.name)
        return change(line, line.text[: line.start], line.text[end + 1 :])

    return typed


def in_entry(change: Callable[[str, str], str]) -> Typed:
    """Change a line of a list: given what stands before the dash, and behind dash and space."""

    def typed(_: Outline, line: Line) -> str | None:
        if not line.is_structure or len(line.dashes) != 1 or not line.text[line.start :].isascii():
            return None
        rest = line.text[line.start :]
        return change(line.text[: line.indent], rest) if rest[:1].isalpha() else None

    return typed


def in_text(change: Callable[[str], str]) -> Typed:
    """Change a text without quotes that stands on one line."""

    def typed(outline: Outline, line: Line) -> str | None:
        text = line.typed
        is_plain = line.is_structure and len(text.split()) > 3 and text[0].isalpha()
        if not is_plain or "'" in text or '"' in text or outline.last_of_text(line) is not line:
            return None
        return line.text[: line.value] + change(text)

    return typed


def by_spaces(count: int) -> Typed:
    """Move a line in or out."""

    def typed(_: Outline, line: Line) -> str | None:
        if not line.is_structure or line.indent + count < 0:
            return None
        return " " * count + line.text if count > 0 else line.text[-count:]

    return typed


def in_one_line(_: Outline, line: Line) -> bool:
    """Whether a field and its value stand in one line."""
    return bool(line.is_structure and line.name and line.typed and not BLOCK.match(line.typed))


TYPED: Mapping[str, Typed] = {
    "a tab for each step": lambda _, line: (
        "\t" * (line.indent // 2) + line.text[line.indent :]
        if line.is_structure and line.indent >= 2
        else None
    ),
    "no-break spaces": lambda _, line: (
        "\u00a0" * line.indent + line.text[line.indent :]
        if line.is_structure and line.indent
        else None
    ),
    "a no-break space behind the colon": in_field(
        lambda line, before, after: f"{before}{line.name}:\u00a0{after[1:]}" if after else ""
    ),
    "a space without width": in_field(
        lambda line, before, after: f"{before}{line.name[0]}\u200b{line.name[1:]}:{after}"
    ),
    "no space behind the colon": in_field(
        lambda line, before, after: f"{before}{line.name}:{after.strip()}" if after else ""
    ),
    "no colon": in_field(lambda line, before, after: f"{before}{line.name}{after}"),
    "a wide colon": in_field(lambda line, before, after: f"{before}{line.name}：{after}"),
    "no space behind the dash": in_entry(lambda before, text: f"{before}-{text}"),
    "a star": in_entry(lambda before, text: f"{before}* {text}"),
    "a bullet": in_entry(lambda before, text: f"{before}• {text}"),
    "a number": in_entry(lambda before, text: f"{before}1. {text}"),
    "a box": in_entry(lambda before, text: f"{before}- [ ] {text}"),
    "one space too many": by_spaces(1),
    "one space too few": by_spaces(-1),
    "two spaces too many": by_spaces(2),
    "two spaces too few": by_spaces(-2),
    "a number sign": in_text(lambda text: text.replace(" ", " #1 ", 1)),
    "a hash between words": in_text(lambda text: text.replace(" ", " # ", 1)),
    "a number sign first": in_text(lambda text: f"#1 {text}"),
    "an at sign first": in_text(lambda text: f"@{text}"),
    "a percent sign first": in_text(lambda text: f"%{text}"),
    "a word in stars first": in_text(lambda text: f"*very* {text}"),
    "an exclamation mark first": in_text(lambda text: f"!{text}"),
    "an ampersand first": in_text(lambda text: f"& {text}"),
    "a backtick first": in_text(lambda text: f"`so` {text}"),
    "a greater sign first": in_text(lambda text: f"> {text}"),
    "a bracket first": in_text(lambda text: f"[Name] {text}"),
    "braces first": in_text(lambda text: "{{ company.name }} " + text),
    "typographic quotes": in_text(lambda text: f"“{text}”"),
    "an open quote": in_text(lambda text: f'"{text}'),
    "an open single quote": in_text(lambda text: f"'{text}"),
    "only a closing quote": in_text(lambda text: f'{text}x"'),
    "quotes in quotes": in_text(lambda text: f'"So "it" is: {text}"'),
    "an apostrophe in quotes": in_text(lambda text: f"'It's {text}'"),
    "a typographic quote at the end": in_text(lambda text: f'"{text}”'),
    "a quoted word first": in_text(lambda text: f'"So" {text}'),
    "a bracket left open": lambda _, line: (
        line.text.rstrip()[:-1]
        if line.is_structure and line.typed[:1] == "[" and line.typed[-1] == "]"
        else None
    ),
    "two versions": lambda outline, line: (
        f"<<<<<<< HEAD\n{line.text}\n=======\n{line.text}x\n>>>>>>> theirs"
        if in_one_line(outline, line) and outline.last_of_text(line) is line
        else None
    ),
    "a second document": lambda _, line: (
        f"---\n{line.text}" if line.is_structure and line.name and line.indent == 0 else None
    ),
    "a control character": in_text(lambda text: f"{text}\x07"),
}
"""What is typed, by a name for it."""
