"""Check that no two files have names that some computers take for the same."""

import re
import unicodedata
from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Label, start_of
from servicebook.rules import SAME_BUT_FOR_CASE

LISTS = re.compile(r"(?:[ \t]*(?:#.*)?\n)*-\s")
"""How a file begins that lists items; such a file may have any name."""


def check_file_names(subject: Subject) -> Iterator[Diagnostic]:
    """Report files that list items under names which differ only in capitals or accents' form.

    A file that holds one item is called after it; that its name is another is reported as that.
    """
    first: dict[str, str] = {}
    for path in sorted(path for path, text in subject.texts.items() if LISTS.match(text)):
        name = unicodedata.normalize("NFC", path).casefold()
        other = first.setdefault(name, path)
        if other != path:
            message = f"the name differs only in capitals or accents from `{other}`"
            advice = "rename one of the two: some computers take them for the same file"
            label = Label(start_of(other), "the other file")
            yield SAME_BUT_FOR_CASE.at(start_of(path), message, advice, label)
