"""Findings go in; JSON for other programs comes out, version 1.

    {"version": 1,
     "summary": {"items": 187, "errors": 1, "warnings": 0, "notes": 0},
     "findings": [
      {"code": "PB101", "name": "unknown-key", "severity": "error",
       "message": "a principle has no `porpose`", "help": "did you mean `purpose`?",
       "path": "playbook_src/base/principles/a.yml",
       "line": 4, "column": 1, "end_line": 4, "end_column": 8,
       "fix": [{"path": "…", "line": 4, "column": 1, "end_line": 4, "end_column": 8,
                "text": "purpose"}],
       "related": [{"path": "…", "line": 1, "column": 1, "end_line": 1, "end_column": 6,
                    "message": "first written here"}]}]}

Findings stand in the order of files, lines and columns. Lines and columns are 1-based, a column is
a character, the end is not included. `severity` is error, warning or note. `help` may be null. To
apply a `fix`, make all its edits; they do not overlap. Everything outside ASCII is escaped. Fields
may be added; one that is taken out or means something else makes a new version. Each finding stands
on a line of its own.
"""

import json
from collections.abc import Collection
from typing import Any

from servicebook.diagnostics import Diagnostic, Span
from servicebook.report.sources import Sources
from servicebook.report.tally import tally

VERSION = 1


def as_json(items: int, found: Collection[Diagnostic], sources: Sources) -> str:
    """Write findings for a program to read.

    Args:
        items: How many items were read.
        found: What was found.
        sources: Knows what is private and must not be told.
    """
    numbers = {f"{severity.value}s": number for severity, number in tally(found).items()}
    summary = json.dumps({"items": items, **numbers})
    findings = ",\n".join(json.dumps(_finding(sources.masked(one))) for one in found)
    return f'{{"version": {VERSION}, "summary": {summary}, "findings": [\n{findings}\n]}}'


def _finding(one: Diagnostic) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity.value,
        "message": one.message,
        "help": one.help,
        **_place(one.span),
        "fix": [{**_place(edit.span), "text": edit.text} for edit in one.fix],
        "related": [{**_place(label.span), "message": label.text} for label in one.related],
    }


def _place(span: Span) -> dict[str, Any]:
    return span._asdict()
