"""The rules an author's text is held to: codes, names and severities in one list."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from servicebook.diagnostics import Diagnostic, Label, Severity, Span

CLOSE_ENOUGH = 0.6


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: PB0 reading, PB1 shape, PB2 references, PB3 meaning, PB4 output."""

    code: str
    name: str
    severity: Severity
    meaning: str
    """What the rule is about, in one sentence."""

    def at(
        self, span: Span, message: str, advice: str | None = None, *related: Label
    ) -> Diagnostic:
        """Report that the rule is broken at a place."""
        return Diagnostic(
            self.code, self.name, self.severity, message, span, advice, tuple(related)
        )


def _error(code: str, name: str, meaning: str) -> Rule:
    return Rule(code, name, Severity.ERROR, meaning)


UNREADABLE_FILE = _error("PB001", "unreadable-file", "a file cannot be opened or is not UTF-8")
MALFORMED_YAML = _error("PB002", "malformed-yaml", "a line cannot be read as YAML")
EMPTY_FILE = _error("PB003", "empty-file", "a file holds nothing")
DUPLICATE_KEY = _error("PB004", "duplicate-key", "a field is written twice")
UNKNOWN_KIND = _error("PB005", "unknown-kind", "a folder is not named after a kind of item")
UNSUPPORTED_YAML = _error(
    "PB006", "unsupported-yaml", "a file uses a part of YAML that the playbook does not"
)
MISSING_FOLDER = _error("PB007", "missing-folder", "a folder that was named does not exist")
MISSING_FILE = _error("PB008", "missing-file", "a file that must exist does not")
MISPLACED_FILE = _error("PB009", "misplaced-file", "a file stands where it is not read")

UNKNOWN_KEY = _error("PB101", "unknown-key", "a field is not one of those its item has")
MISSING_FIELD = _error("PB102", "missing-field", "a field that every such item needs is not there")
WRONG_TYPE = _error("PB103", "wrong-type", "a list, a text or fields stand where another belongs")
INVALID_VALUE = _error("PB104", "invalid-value", "a value is not one that the field can hold")
ID_NOT_FILE_NAME = _error("PB105", "id-not-file-name", "an id differs from its file's name")
DUPLICATE_ID = _error("PB106", "duplicate-id", "two items of a kind, or two entries, share an id")
UNKNOWN_ENTRY = _error("PB107", "unknown-entry", "a change names something that is not there")
HIDDEN_WITHOUT_REASON = _error("PB108", "hidden-without-reason", "something is hidden without why")

UNKNOWN_REFERENCE = _error("PB201", "unknown-reference", "a reference names no item")
UNKNOWN_VARIABLE = _error("PB202", "unknown-variable", "double braces name nothing that is known")
HIDDEN_REFERENCE = Rule(
    "PB203", "hidden-reference", Severity.NOTE, "a reference leads to an item that is left out"
)

UNSAFE_LINK = _error("PB301", "unsafe-link", "a link in a text leads where none may")
REFUSED_IMAGE = _error("PB302", "refused-image", "a text holds a picture")

PAGE_COLLISION = _error("PB401", "page-collision", "two pages have one address")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word that was most likely meant, if one is close enough."""
    found = difflib.get_close_matches(word, sorted(known), n=1, cutoff=CLOSE_ENOUGH)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Advise the nearest known word, or else list them all."""
    names = sorted(known)
    near = nearest(word, names)
    if near is not None:
        return f"did you mean `{near}`?"
    return "it can be: " + ", ".join(f"`{name}`" for name in names) if names else "there is none"
