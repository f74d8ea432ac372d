"""What a stage found out about the author's text: a plain value, shown by others."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

MOST_IN_FILE = 200
"""How many findings of each severity are told of one file."""


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    """The playbook cannot be published."""
    WARNING = "warning"
    """It can, but something is probably not meant."""
    NOTE = "note"
    """Worth knowing."""


class Span(NamedTuple):
    """A stretch of text in a file; lines and columns are 1-based, the end is exclusive."""

    path: str
    """Relative to the repository, with `/`."""
    line: int
    column: int
    end_line: int
    end_column: int


def start_of(path: str) -> Span:
    """Point at the beginning of a file, or at a folder, which has no lines."""
    return Span(path, 1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Label:
    """A second place that explains the first."""

    span: Span
    text: str


class Edit(NamedTuple):
    """Write something else where a stretch of text stands; an empty stretch is written before."""

    span: Span
    text: str
    """May hold line breaks."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding."""

    code: str
    """Stable, as PB101; never used again for something else."""
    name: str
    """Stable, as unknown-key."""
    severity: Severity
    message: str
    """One line that names the thing as it was typed, without advice."""
    span: Span
    help: str | None = None
    """What to do about it."""
    related: tuple[Label, ...] = ()
    """Other places that matter, in the order to read them."""
    fix: tuple[Edit, ...] = ()
    """What to type so that this finding is gone, in the order of places; they do not overlap."""
    is_private: bool = False
    """Whether the place holds what nobody may see, so that a report must not quote it."""

    @property
    def is_error(self) -> bool:
        """Whether it stops the build."""
        return self.severity is Severity.ERROR


def in_order(found: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by place, then code, then message, so that every run says the same."""
    return tuple(sorted(found, key=lambda one: (one.span, one.code, one.message)))


def in_bounds(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Keep as many findings of a file and severity as anybody mends at a time; the last says so."""
    kept: list[Diagnostic] = []
    last: dict[tuple[str, Severity], int] = {}
    numbers: Counter[tuple[str, Severity]] = Counter()
    for one in found:
        sort = one.span.path, one.severity
        numbers[sort] += 1
        if numbers[sort] <= MOST_IN_FILE:
            last[sort] = len(kept)
            kept.append(one)
    for sort, number in numbers.items():
        if number > MOST_IN_FILE:
            one = kept[last[sort]]
            more = f"{number - MOST_IN_FILE:,} more were found in this file: check again then"
            kept[last[sort]] = replace(one, help=f"{one.help or 'mend those above'}; {more}")
    return tuple(kept)
