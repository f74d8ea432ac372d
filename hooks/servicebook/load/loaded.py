"""What a layer's folder holds: documents by their kinds, findings, and files that gave neither."""

from dataclasses import dataclass
from typing import NamedTuple

from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import Document, Fields
from servicebook.words import CONTENT_LANGUAGE, LANGUAGE

COMPANY_STEM = "company"
RECEIPT_STEM = "receipt"
VARIABLES_STEM = "variables"
SETTINGS_STEMS = frozenset({COMPANY_STEM, RECEIPT_STEM, VARIABLES_STEM})
"""The files that stand in a layer's folder itself: two in a company's, the last in the base's."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a playbook's files and fields are named with."""

    kinds: frozenset[str]
    """The names a folder may have."""
    names: frozenset[str]
    """Every name that a field of any kind has."""


class Unread(NamedTuple):
    """A file that gave no document."""

    kind: str
    """The folder it stands in."""
    stem: str
    """Its name without the suffix."""
    path: str
    text: str = ""
    """What it holds, where it could be decoded."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a layer's folder holds."""

    documents: tuple[Document, ...]
    found: tuple[Diagnostic, ...]
    unread: tuple[Unread, ...] = ()
    words: tuple[Document, ...] = ()
    """The words of the interface, a document for each language."""

    @property
    def settings(self) -> tuple[Document, ...]:
        """The company's own settings, without its items."""
        return tuple(one for one in self.documents if one.kind == COMPANY_STEM)

    @property
    def language(self) -> str | None:
        """What the company's texts are in: English unless it says so; None where it is unclear."""
        roots = (one.root for one in self.settings)
        settings = next((one for one in roots if isinstance(one, Fields)), None)
        if settings is None:
            return None
        if "language" not in settings.entries:
            return CONTENT_LANGUAGE
        written = settings.text("language") or ""
        return written if LANGUAGE.fullmatch(written) else None

    @property
    def receipt(self) -> Document | None:
        """What the company has accepted of the base, if it keeps a receipt."""
        return next((one for one in self.documents if one.kind == RECEIPT_STEM), None)

    @property
    def variables(self) -> tuple[Document, ...]:
        """The variables that the base declares: one file, if it has any."""
        return tuple(one for one in self.documents if one.kind == VARIABLES_STEM)

    def unsure(self, kind: str) -> dict[str, str]:
        """Return the texts of a kind's files that were not read, or not as typed, by path."""
        paths = {one.span.path for one in self.found}
        mended = (one for one in self.documents if one.kind == kind and one.path in paths)
        unread = {one.path: one.text for one in self.unread if one.kind == kind}
        return unread | {one.path: one.source for one in mended}

    @property
    def mended(self) -> frozenset[tuple[str, int]]:
        """Paths and numbers of the lines that were read otherwise than they were typed."""
        spans = [span for one in self.found for span in (one.span, *(e.span for e in one.fix))]
        return frozenset(
            (span.path, line) for span in spans for line in range(span.line, span.end_line + 1)
        )
