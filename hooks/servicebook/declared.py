"""The base's file of variables goes in; what it declares comes out, with its findings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer import Names
from servicebook.load.loaded import VARIABLES_STEM, Loaded
from servicebook.load.nodes import Document, Entry, Fields, Node, Scalar
from servicebook.model.variable import Sort, VariableValue
from servicebook.parse import Around, means_value, parse_declarations, parse_value, typed_form
from servicebook.rules import WRONG_TYPE
from servicebook.written import Written, as_value

DEFAULT = "default"
EXAMPLE = "`team: {about: Who answers, default: the service desk}`"


@dataclass(frozen=True, slots=True)
class Default:
    """A variable that the base declares."""

    about: str
    """What it is for."""
    key: Span
    """Where its name stands."""
    text: Scalar
    """What it stands for, where that is words."""
    value: VariableValue | None
    """What it stands for where it is no words."""

    @property
    def sort(self) -> Sort:
        """What a company may put in its place."""
        return self.value.sort if self.value is not None else "text"

    @property
    def form(self) -> str:
        """How it is typed in company.yml."""
        return as_value(self.text.text) if self.value is None else typed_form(self.value)


@dataclass(frozen=True, slots=True)
class Declared:
    """All variables that the base declares."""

    variables: Mapping[str, Default] = field(default_factory=dict)
    found: tuple[Diagnostic, ...] = ()
    is_unread: bool = False
    """Whether there are some that could not be read."""


def read_declared(base: Loaded) -> Declared:
    """Read the base's file of variables; a base without one declares none."""
    if any(one.kind == VARIABLES_STEM for one in base.unread):
        return Declared(is_unread=True)
    return _read(base.variables[0]) if base.variables else Declared()


def _read(document: Document) -> Declared:
    root = document.root
    if not isinstance(root, Fields):
        advice = f"begin each with its name, as in {EXAMPLE}"
        found = (WRONG_TYPE.at(root.span, "variables stand here without their names", advice),)
        return Declared(found=found, is_unread=True)
    around = Around(Written({document.path: document.source}), Names(()))
    values: dict[str, VariableValue] = {}
    problems: list[Diagnostic] = []
    for name, fields in _typed_defaults(root):
        value, explained = parse_value(fields, DEFAULT, around)
        problems += explained
        values |= {name: value} if value is not None else {}
    told = {name: entry for name, entry in root.entries.items() if not name.startswith("x-")}
    table = Fields({name: _in_words(entry) for name, entry in told.items()}, root.span)
    whole = Fields({"variables": Entry(root.span, table)}, root.span)
    declarations, explained = parse_declarations(whole, around)
    if declarations is None or problems:
        return Declared(found=(*problems, *explained), is_unread=True)
    return Declared(
        {
            name: Default(one.about, told[name].key, _default(table, name), values.get(name))
            for name, one in declarations.variables.items()
        }
    )


def _typed_defaults(root: Fields) -> list[tuple[str, Fields]]:
    """List the defaults that are no words, each with its variable's name."""
    found = ((name, _default_of(entry.value)) for name, entry in root.entries.items())
    return [(name, node) for name, node in found if _is_typed(node)]


def _is_typed(default: Node | None) -> TypeGuard[Fields]:
    return isinstance(default, Fields) and means_value(default)


def _default_of(declaration: Node) -> Node | None:
    entries = declaration.entries if isinstance(declaration, Fields) else {}
    return entries[DEFAULT].value if DEFAULT in entries else None


def _in_words(entry: Entry) -> Entry:
    """Put a text where a default is no words: what is wrong in it is found for itself."""
    default = _default_of(entry.value)
    if not _is_typed(default) or not isinstance(entry.value, Fields):
        return entry
    key = entry.value.entries[DEFAULT].key
    entries = {**entry.value.entries, DEFAULT: Entry(key, Scalar(DEFAULT, default.span))}
    return Entry(entry.key, Fields(entries, entry.value.span))


def _default(table: Fields, name: str) -> Scalar:
    found = _default_of(table.entries[name].value)
    assert isinstance(found, Scalar)
    return found
