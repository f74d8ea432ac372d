"""A mistake that an author can make, and what must be said about it."""

from dataclasses import dataclass

from playbooks import Files

MARK = "▸"
"""Stands, in the files of a mistake, before the character the finding must point at."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in an otherwise valid playbook: it must be found, alone, at its place."""

    fact: str
    """What must be noticed; the name of the test."""
    code: str
    files: Files
    """Laid on top of the small playbook; one of them holds the mark."""
    message: str
    """The whole message."""
    help: str = ""
    """The whole advice."""
    at: str = ""
    """The place as `path:line:column`, where no mark can stand in the file."""

    @property
    def place(self) -> str:
        """Say where it must be found, as `path:line:column`."""
        for uri, text in self.files.items():
            if isinstance(text, str) and MARK in text:
                before = text[: text.index(MARK)]
                column = len(before) - before.rfind("\n")
                line = before.count("\n") + 1
                return f"{uri}:{line}:{column}"
        return self.at

    @property
    def unmarked(self) -> Files:
        """The files as the author has them."""
        return {
            uri: text.replace(MARK, "") if isinstance(text, str) else text
            for uri, text in self.files.items()
        }
