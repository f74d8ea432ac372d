"""Findings for tests of reports: files as texts, and mistakes in them by line and columns."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.report import Sources
from servicebook.rules import PERSONAL_DATA, UNKNOWN_KEY

PATH = "playbook_src/company/principles/a.yml"
OTHER_PATH = "playbook_src/base/principles/b.yml"
FILES = {
    PATH: "id: a\ntitle: A\nsummary: We answer.\nporpose: To answer.\n",
    OTHER_PATH: "id: b\ntitle: B\n",
}


def quoting(files: Mapping[str, str], *found: Diagnostic) -> Sources:
    """Quote lines from texts instead of files, and nothing that is private in what was found."""

    def read_lines(path: str) -> Sequence[str]:
        return files[path].split("\n") if path in files else ()

    return Sources(found, read_lines)


def on_line(line: int, start: int, end: int, path: str = PATH) -> Span:
    """Mark some columns of one line."""
    return Span(path, line, start, line, end)


def edit(line: int, start: int, end: int, text: str) -> Edit:
    """Write something else in some columns of one line."""
    return Edit(on_line(line, start, end), text)


FINDING = UNKNOWN_KEY.at(
    on_line(4, 1, 8),
    "a principle has no `porpose`",
    "did you mean `purpose`?",
    Label(on_line(1, 1, 6, OTHER_PATH), "first defined here"),
    fix=[edit(4, 1, 8, "purpose")],
)
"""A finding with all that one can have."""


def private(span: Span, message: str, **more: str) -> Diagnostic:
    """Find something that nobody may see."""
    return replace(PERSONAL_DATA.at(span, message), is_private=True, **more)
