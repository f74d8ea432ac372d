"""Turn the text of one YAML file into nodes, or into what is wrong with it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from servicebook.diagnostics import Diagnostic, Label, Span, start_of
from servicebook.load.line import CONTROL
from servicebook.load.malformed import explain
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.rules import (
    DUPLICATE_KEY,
    EMPTY_FILE,
    INVISIBLE_CHARACTER,
    TOO_LARGE,
    UNSUPPORTED_YAML,
)

_new = tuple.__new__
"""What the constructor of a named tuple calls; without it between, a check takes a tenth less."""

MOST_LEVELS = 20
MOST_DUPLICATES = 100
MOST_VALUES = 50_000
"""How many texts, lists and groups of fields a file may hold."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A file's nodes, and what was found; without nodes where it cannot be read."""

    root: Node | None
    found: tuple[Diagnostic, ...]


_Event = Any
"""One of yaml's events. Only those that begin a value have `anchor` and `tag`; an alias, which may
stand in such a place too, has an anchor and is refused by it."""


class _RefusedError(Exception):
    """Stop reading a file at something the playbook does not use."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def compose(path: str, text: str) -> Composed:
    """Compose one file.

    Args:
        path: The name used in spans.
        text: The file's text, without a byte-order mark.
    """
    composer = _Composer(path, text)
    try:
        root = composer.document()
    except _RefusedError as refused:
        return Composed(None, (*composer.found, refused.diagnostic))
    except yaml.YAMLError as error:
        return Composed(None, (*composer.found, explain(path, text, error)))
    if root is None:
        advice = "write the item's fields, or delete the file"
        message = "the file holds nothing but notes" if text.strip("-. \n") else "the file is empty"
        return Composed(None, (EMPTY_FILE.at(start_of(path), message, advice),))
    return Composed(root, tuple(composer.found))


class _Composer:
    """Pull libyaml's events and build nodes; a duplicate key is noted and reading goes on."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.found: list[Diagnostic] = []
        self._next: Callable[[], _Event] = yaml.CSafeLoader(text).get_event
        self._values_left = MOST_VALUES

    def document(self) -> Node | None:
        self._next()  # the stream's start
        if isinstance(self._next(), StreamEndEvent):
            return None
        root = self._node(self._next(), 0)
        self._next()  # the document's end
        after = self._next()
        if not isinstance(after, StreamEndEvent):
            self._refuse(after, "a second document begins here", "delete the line `---`")
        return None if isinstance(root, Scalar) and root.is_empty else root

    def _node(self, event: _Event, depth: int) -> Node:
        # This is where a third of a check's time goes: the commonest first, by type, and without
        # a call that could be spared.
        if event.anchor is not None or event.tag is not None or depth > MOST_LEVELS:
            self._refuse_beginning(event)
        start, end = event.start_mark, event.end_mark
        place = (self.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        span = _new(Span, place)
        if type(event) is ScalarEvent:
            text, style = event.value, event.style
            if style == '"' and not text.isprintable():
                self._check_escapes(text, span)
            shown = _unfolded(text) if style == ">" else text
            return _new(Scalar, (shown, span, bool(style)))
        if type(event) is SequenceStartEvent:
            return self._sequence(span, depth + 1)
        return self._fields(span, depth + 1)

    def _sequence(self, span: Span, depth: int) -> Sequence:
        items = []
        pull, node = self._next, self._node
        while type(event := pull()) is not SequenceEndEvent:
            items.append(node(event, depth))
        self._count(span, len(items))
        return Sequence(tuple(items), span)

    def _fields(self, span: Span, depth: int) -> Fields:
        entries: dict[str, Entry] = {}
        path, pull, node = self.path, self._next, self._node
        while type(event := pull()) is not MappingEndEvent:
            is_name = type(event) is ScalarEvent and event.value != "<<"
            if not is_name:
                self._refuse_name(event)
            if event.anchor is not None or event.tag is not None:
                self._refuse_beginning(event)
            name, start, end = event.value, event.start_mark, event.end_mark
            place = (path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
            key = _new(Span, place)
            entry = _new(Entry, (key, node(pull(), depth)))
            if name in entries:
                self._repeat(name, key, entries[name])
            else:
                entries[name] = entry
        self._count(span, 2 * len(entries))
        return Fields(entries, span)

    def _span(self, event: _Event) -> Span:
        start, end = event.start_mark, event.end_mark
        return Span(self.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _repeat(self, name: str, span: Span, first: Entry) -> None:
        self.found.append(_duplicate(name, span, first))
        if len(self.found) == MOST_DUPLICATES:
            message = f"more than {MOST_DUPLICATES} fields stand here a second time"
            raise _RefusedError(TOO_LARGE.at(span, message, "mend those before this one first"))

    def _check_escapes(self, text: str, span: Span) -> None:
        """Note a character that no text may hold, typed as a backslash and its number."""
        match = CONTROL.search(text)
        if match:
            message = f"the text holds a control character (U+{ord(match[0]):04X}), typed with `\\`"
            advice = "delete the backslash and what stands right behind it"
            self.found.append(INVISIBLE_CHARACTER.at(span, message, advice))

    def _count(self, span: Span, more: int) -> None:
        self._values_left -= more
        if self._values_left < 0:
            message = f"the file holds more than {MOST_VALUES:,} texts, lists and fields"
            self._refuse_size(span, message, "split it into several files")

    def _refuse_beginning(self, event: _Event) -> NoReturn:
        """Refuse what the playbook does not use, before anything is made of it."""
        if event.anchor is not None:
            self._refuse(event, "`&` and `*` names are not used here", "write the text out")
        if event.tag is not None:
            self._refuse(event, "a `!` tag is not used here", "put the text in double quotes")
        message = f"more than {MOST_LEVELS} lists or fields lie in one another"
        self._refuse_size(self._span(event), message, "use fewer levels")

    def _refuse_name(self, event: _Event) -> NoReturn:
        if type(event) is ScalarEvent:
            self._refuse(event, "`<<` is not used here", "write the fields out")
        if type(event) is AliasEvent:
            self._refuse_beginning(event)
        advice = "write `name: value`, or put a text that begins with a brace in quotes"
        self._refuse(event, "a field's name must be a word", advice)

    def _refuse_size(self, span: Span, message: str, advice: str) -> NoReturn:
        raise _RefusedError(TOO_LARGE.at(span, message, advice))

    def _refuse(self, event: _Event, message: str, advice: str) -> NoReturn:
        raise _RefusedError(UNSUPPORTED_YAML.at(self._span(event), message, advice))


def _unfolded(text: str) -> str:
    """Return a folded text as its author sees it: an empty line is an empty line.

    YAML folds `one, empty line, two` into `one, line break, two`, which Markdown would then read
    as a single paragraph.
    """
    return text.replace("\n", "\n\n")


def _duplicate(name: str, span: Span, first: Entry) -> Diagnostic:
    return DUPLICATE_KEY.at(
        span,
        f"`{name}` stands here a second time",
        "keep one of the two",
        Label(first.key, "first written here"),
    )
