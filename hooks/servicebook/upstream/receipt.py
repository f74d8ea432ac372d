"""What a company has accepted of the base: kept in `receipt.yml`, one line for each thing.

The lines are sorted and each stands for itself, so that two branches that accept different things
can be merged.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from servicebook.layer import Key
from servicebook.upstream.canonical import fingerprint

FORMAT = 1
"""The number of this form; a later Servicebook may write another."""
HEAD = """\
# What this company has accepted of the base playbook. `servicebook upgrade` writes this file:
# leave it to it, and keep it in Git beside company.yml.
"""
NAME = re.compile(r"(?P<kind>[a-z]+)/(?P<id>[^\s/]+)(?: (?P<path>[^\s#]\S*))?")
"""An item's name, or that of a place in it."""
LONGEST_NAME = 1000
"""YAML reads no longer names of fields."""
NOTHING = "nothing"
"""Stands for the fingerprint of a place where the base said nothing."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A touched place of the base as the company knew it."""

    version: str
    """Of the base."""
    text: str | None
    """What the base said; None where it said nothing."""

    @property
    def fingerprint(self) -> str:
        """The text's, by which an edit by hand is noticed."""
        return NOTHING if self.text is None else fingerprint(self.text)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a company has accepted."""

    items: Mapping[Key, str] = field(default_factory=dict)
    """The fingerprint of each base item."""
    touched: Mapping[tuple[Key, str], Seen] = field(default_factory=dict)
    """By item and path, what stood beneath each change."""
    former: Mapping[Key, Key] = field(default_factory=dict)
    """Names that accepted items had before, each with the one they were accepted under."""


def can_be_named(name: str) -> bool:
    """Whether a line can stand for it; in files with mistakes, things have all sorts of names."""
    return len(name) <= LONGEST_NAME and NAME.fullmatch(name) is not None


def as_yaml(receipt: Receipt) -> str:
    """Write a receipt as the text of its file; the same receipt always gives the same bytes."""
    items = [f"  {key}: {sign}" for key, sign in sorted(receipt.items.items())]
    touched = [
        f"  {key} {path}: {_line(seen)}" for (key, path), seen in sorted(receipt.touched.items())
    ]
    former = [f"  {old}: {new.id}" for old, new in sorted(receipt.former.items())]
    groups = {"items": items, "former": former, "touched": touched}
    lines = [line for name, group in groups.items() for line in _group(name, group)]
    return HEAD + "\n".join([f"format: {FORMAT}", *lines]) + "\n"


def _group(name: str, lines: list[str]) -> list[str]:
    return [f"{name}:", *lines] if lines else [f"{name}: {{}}"]


def _line(seen: Seen) -> str:
    text = "" if seen.text is None else f", text: {_quoted(seen.text)}"
    return f"{{version: {_quoted(seen.version)}, fingerprint: {seen.fingerprint}{text}}}"


def _quoted(text: str) -> str:
    """Write a text as JSON does, which YAML reads in the same way."""
    return json.dumps(text, ensure_ascii=False)
