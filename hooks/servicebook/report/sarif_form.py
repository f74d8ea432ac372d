"""Findings go in; SARIF 2.1.0 comes out, the format in which code scanners share results."""

import json
from collections.abc import Iterable
from pathlib import PurePosixPath, PureWindowsPath
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from servicebook import __version__
from servicebook.diagnostics import Diagnostic, Severity, Span
from servicebook.report.sources import Sources
from servicebook.rules import ALL_RULES, Rule

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = "%SRCROOT%"
"""What paths are relative to; GitHub knows this name as the repository."""
LEVELS = MappingProxyType(
    {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
)
INDEX = MappingProxyType({code: index for index, code in enumerate(ALL_RULES)})


def as_sarif(found: Iterable[Diagnostic], sources: Sources) -> str:
    """Write findings as the log of one run.

    Args:
        found: What was found.
        sources: Knows what is private and must not be told.
    """
    rules = [_rule(rule) for rule in ALL_RULES.values()]
    run = {
        "tool": {"driver": {"name": "Servicebook", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder of mkdocs.yml"}}},
        "results": [_result(sources.masked(one)) for one in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": _message(rule.meaning),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(one: Diagnostic) -> dict[str, Any]:
    result = {
        "ruleId": one.code,
        "ruleIndex": INDEX[one.code],
        "level": LEVELS[one.severity],
        "message": _message(one.message, one.help),
        "locations": [_location(one.span)],
    }
    if one.related:
        result["relatedLocations"] = [
            {"id": number, **_location(label.span), "message": _message(label.text)}
            for number, label in enumerate(one.related)
        ]
    if one.fix:
        result["fixes"] = [_fix(one)]
    return result


def _fix(one: Diagnostic) -> dict[str, Any]:
    """Write all edits as one fix, gathered by file."""
    changes = {
        path: [
            {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
            for edit in one.fix
            if edit.span.path == path
        ]
        for path in dict.fromkeys(edit.span.path for edit in one.fix)
    }
    return {
        "description": _message(one.help or one.message),
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": replacements}
            for path, replacements in changes.items()
        ],
    }


def _location(span: Span) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": _artifact(span.path),
            "region": _region(span),
        }
    }


def _artifact(path: str) -> dict[str, str]:
    """Name a file; a company's folder may lie outside the project."""
    if PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute():
        return {"uri": f"file:///{quote(path.lstrip('/'), '/:', errors='surrogateescape')}"}
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": ROOT}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _message(*texts: str | None) -> dict[str, str]:
    """Write texts so that nothing in them is a placeholder, or a link that a viewer would make."""
    text = "\n".join(text for text in texts if text)
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "] (")}
