"""Findings go in; GitHub's annotations of lines, and a summary of the job, come out."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from html import escape
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, Severity
from servicebook.report.console import Console
from servicebook.report.sources import Sources
from servicebook.report.tally import several
from servicebook.report.text_form import each_as_text

COMMANDS = MappingProxyType(
    {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
)
MAX_ANNOTATIONS = 10
"""How many of each severity GitHub shows for one step."""
MAX_SUMMARY = 1024 * 1024
"""How many bytes GitHub takes as the summary of a step."""
TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def as_annotations(
    found: Iterable[Diagnostic], sources: Sources, console: Console
) -> Iterator[str]:
    """Write the first findings of each severity as commands, then how many more there are.

    Args:
        found: What was found.
        sources: Knows what is private and must not be told.
        console: Where the commands are written.
    """
    groups: dict[Severity, list[Diagnostic]] = defaultdict(list)
    for one in found:
        groups[one.severity].append(one)
    for severity in Severity:
        for one in groups[severity][:MAX_ANNOTATIONS]:
            yield _annotation(sources.masked(one), console)
        if (more := len(groups[severity]) - MAX_ANNOTATIONS) > 0:
            yield f"and {several(more, severity).replace(' ', ' more ')}"


def as_job_summary(
    title: str, found: Collection[Diagnostic], sources: Sources, room: int = MAX_SUMMARY
) -> str:
    """Write all findings as Markdown, as far as there is room.

    Markdown leaves what stands in `<pre>` alone, and what is escaped there cannot end it.

    Args:
        title: What it is about; our own words.
        found: What was found.
        sources: Where the lines are that are quoted.
        room: How many bytes it may have.
    """
    parts = [f"### {title}\n"]
    if found:
        room -= len(f"{parts[0]}\n<pre>\n</pre>\n\n{_left_out(len(found))}\n".encode())
        blocks = list(_fitting(each_as_text(found, sources), room))
        parts.append("<pre>\n" + "\n\n".join(blocks) + "\n</pre>\n")
        if len(blocks) < len(found):
            parts.append(_left_out(len(found) - len(blocks)) + "\n")
    return "\n".join(parts)


def _fitting(texts: Iterable[str], room: int) -> Iterator[str]:
    """Escape texts and yield them until there is no room for the next."""
    for text in texts:
        block = escape(text, quote=False)
        room -= len(f"{block}\n\n".encode())
        if room < 0:
            return
        yield block


def _left_out(number: int) -> str:
    return f"And {number} more, for which there is no room here: `servicebook check` shows them."


def _annotation(one: Diagnostic, console: Console) -> str:
    """Write one command; GitHub takes columns only for a place within one line."""
    span = one.span
    places = {"file": span.path, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        places |= {"col": span.column, "endColumn": span.end_column}
    properties = {**places, "title": f"{one.code} {one.name}"}
    written = ",".join(
        f"{name}={console.printable(str(value)).translate(PROPERTY)}"
        for name, value in properties.items()
    )
    lines = [one.message, *(one.help.split("\n") if one.help else ())]
    text = "\n".join(map(console.printable, lines)).translate(TEXT)
    return f"::{COMMANDS[one.severity]} {written}::{text}"
