"""Findings go in; what a person reads comes out: place, line, what to do, and how it should be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, Severity, Span, start_of
from servicebook.report.console import Colour, Console
from servicebook.report.corrected import Corrected, corrected
from servicebook.report.excerpt import clipped, excerpt
from servicebook.report.sources import Sources

MAX_CORRECTED = 4
"""How many corrected lines are shown."""
COLOURS = MappingProxyType[Severity, Colour](
    {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
)
ANY_CONSOLE = Console()


def as_text(found: Iterable[Diagnostic], sources: Sources, console: Console = ANY_CONSOLE) -> str:
    """Show every finding, in the order given, with an empty line between."""
    return "\n\n".join(each_as_text(found, sources, console))


def each_as_text(
    found: Iterable[Diagnostic], sources: Sources, console: Console = ANY_CONSOLE
) -> Iterator[str]:
    """Show findings one by one, with no empty line within one."""
    for one in found:
        yield _as_text(sources.masked(one), sources, console)


def where_to_read_more(found: Iterable[Diagnostic]) -> str:
    """Name the command that says more about the first error; nothing if there is none."""
    code = next((one.code for one in found if one.is_error), None)
    return f"To read more about an error, type: servicebook explain {code}" if code else ""


def _as_text(one: Diagnostic, sources: Sources, console: Console) -> str:
    typed = corrected(one.fix, sources.lines(one.span.path))
    spans = (one.span, *(label.span for label in one.related))
    highest = max(*(span.line for span in spans), *(line.number for line in typed), 1)
    rows = _Rows(console, COLOURS[one.severity], len(str(highest)))
    shown = [rows.head(one), *rows.quote(one.span, sources)]
    shown += [*rows.help(one.help), *rows.typed(typed)]
    for label in one.related:
        shown.append(rows.remark(console.printable(f"{label.text}: {_place(label.span)}")))
        shown += rows.quote(label.span, sources)
    return "\n".join(shown)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of one finding, with room for numbers of lines at their left."""

    console: Console
    colour: Colour
    digits: int

    def head(self, one: Diagnostic) -> str:
        place = self.console.coloured(self.console.printable(_place(one.span)))
        kind = self.console.coloured(f"{one.severity.value}[{one.code}]", self.colour)
        return f"{place}: {kind} {self.console.printable(one.message)}"

    def quote(self, span: Span, sources: Sources) -> Iterator[str]:
        """Show the line with carets below; nothing where the whole file is meant, or is empty."""
        line = sources.line(span)
        is_empty = not line and len(sources.lines(span.path)) == 1
        if line is None or is_empty or span == start_of(span.path):
            return
        shown = excerpt(span, line, self.console, self._room)
        carets = self.console.coloured("^" * shown.marked, self.colour)
        yield self._row("|")
        yield self._row("|", shown.line, span.line)
        yield self._row("|", " " * shown.indent + carets)

    def help(self, advice: str | None) -> Iterator[str]:
        """Show what to do; advice of several lines stands below one another."""
        label = self.console.coloured("help:", "cyan")
        for index, line in enumerate(advice.split("\n") if advice else ()):
            text = self.console.printable(line)
            yield self._row(" ", f"      {text}") if index else self.remark(f"{label} {text}")

    def typed(self, lines: Sequence[Corrected]) -> Iterator[str]:
        """Show lines as they should be typed."""
        if lines:
            yield self._row("=", self.console.coloured("corrected:", "green"))
        for line in lines[:MAX_CORRECTED]:
            text = clipped(line.text, line.focus, self.console, self._room)
            yield self._row("+", self.console.coloured(text.rstrip(), "green"), line.number)
        if len(lines) > MAX_CORRECTED:
            dots = self.console.printable("…")
            yield self._row(" ", f"{dots} and {len(lines) - MAX_CORRECTED} more")

    def remark(self, text: str) -> str:
        return self._row("=", text)

    @property
    def _room(self) -> int:
        return self.console.columns - self.digits - len(" | ")

    def _row(self, sign: str, text: str = "", number: int | None = None) -> str:
        left = "" if number is None else str(number)
        return f"{left:>{self.digits}} {sign} {text}".rstrip()


def _place(span: Span) -> str:
    return f"{span.path}:{span.line}:{span.column}"
