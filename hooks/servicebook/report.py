"""Show findings as text: place, code, message, the line itself, and what to do."""

from collections.abc import Callable, Iterable

from servicebook.diagnostics import Diagnostic, Severity, Span

ReadLines = Callable[[str], list[str]]
"""Gives a file's lines by the path used in spans; empty where there is no such file."""


def as_text(found: Iterable[Diagnostic], read_lines: ReadLines) -> str:
    """Show every finding, in the order given, with a blank line between."""
    return "\n\n".join(_one(diagnostic, read_lines) for diagnostic in found)


def count(found: Iterable[Diagnostic]) -> str:
    """Say how many there are of each severity, as in `2 errors, 1 note`."""
    numbers = dict.fromkeys(Severity, 0)
    for diagnostic in found:
        numbers[diagnostic.severity] += 1
    said = [
        f"{number} {severity.value}{'' if number == 1 else 's'}"
        for severity, number in numbers.items()
        if number
    ]
    return ", ".join(said) or "nothing found"


def _one(diagnostic: Diagnostic, read_lines: ReadLines) -> str:
    lines = [
        f"{diagnostic.severity.value}[{diagnostic.code}] {diagnostic.name}: {diagnostic.message}",
        *_excerpt(diagnostic.span, read_lines),
    ]
    for label in diagnostic.related:
        lines += [f"   = {label.text}:", *_excerpt(label.span, read_lines)]
    if diagnostic.help:
        lines.append(f"   = help: {diagnostic.help}")
    return "\n".join(printable(line) for line in lines)


def _excerpt(span: Span, read_lines: ReadLines) -> list[str]:
    place = f"  --> {span.path}:{span.line}:{span.column}"
    lines = read_lines(span.path)
    if not 0 < span.line <= len(lines):
        return [place]
    line = lines[span.line - 1]
    end = span.end_column if span.end_line == span.line else len(line) + 1
    width = max(1, min(end, len(line) + 1) - span.column)
    number = str(span.line)
    margin = " " * len(number)
    return [
        place,
        f" {number} | {line}",
        f" {margin} | {' ' * (span.column - 1)}{'^' * width}",
    ]


def printable(text: str) -> str:
    """Replace control characters, which could rewrite what a terminal shows."""
    return "".join(c if c.isprintable() or c == " " else "\N{REPLACEMENT CHARACTER}" for c in text)
