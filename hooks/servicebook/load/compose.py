"""Turn the text of one YAML file into nodes, or into what is wrong with it."""

from dataclasses import dataclass
from typing import NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from servicebook.diagnostics import Diagnostic, Label, Span, start_of
from servicebook.load.malformed import explain
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.rules import DUPLICATE_KEY, EMPTY_FILE, UNSUPPORTED_YAML

MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Composed:
    """A file's nodes, and what was found; without nodes where it cannot be read."""

    root: Node | None
    found: tuple[Diagnostic, ...]


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
        return Composed(None, (EMPTY_FILE.at(start_of(path), "the file is empty", advice),))
    return Composed(root, tuple(composer.found))


class _Composer:
    """Pull libyaml's events and build nodes; a duplicate key is noted and reading goes on."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.found: list[Diagnostic] = []
        self._parser = yaml.CSafeLoader(text)

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

    def _next(self) -> Event:
        event = self._parser.get_event()
        assert event is not None  # only after the stream's end, which nobody reads past
        return event

    def _node(self, event: Event, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._refuse(event, f"more than {MAX_DEPTH} levels of indentation", "use fewer")
        if isinstance(event, AliasEvent):
            self._refuse(event, "`&` and `*` names are not used here", "write the text out")
        assert isinstance(event, ScalarEvent | SequenceStartEvent | MappingStartEvent)
        if event.anchor is not None:
            self._refuse(event, "`&` and `*` names are not used here", "write the text out")
        if event.tag is not None:
            self._refuse(event, "a `!` tag is not used here", "put the text in double quotes")
        if isinstance(event, ScalarEvent):
            return Scalar(_text(event), self._span(event), bool(event.style))
        if isinstance(event, SequenceStartEvent):
            return self._sequence(event, depth)
        return self._fields(event, depth)

    def _sequence(self, start: Event, depth: int) -> Sequence:
        items = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), self._span(start))

    def _fields(self, start: Event, depth: int) -> Fields:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                advice = "write `name: value`, or put a text that begins with a brace in quotes"
                self._refuse(event, "a field's name must be a word", advice)
            if key.text == "<<":
                self._refuse(event, "`<<` is not used here", "write the fields out")
            value = self._node(self._next(), depth + 1)
            if key.text in entries:
                self.found.append(_duplicate(key, entries[key.text]))
            else:
                entries[key.text] = Entry(key.span, value)
        return Fields(entries, self._span(start))

    def _span(self, event: Event) -> Span:
        start, end = event.start_mark, event.end_mark
        assert start is not None
        assert end is not None
        return Span(self.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _refuse(self, event: Event, message: str, advice: str) -> NoReturn:
        raise _RefusedError(UNSUPPORTED_YAML.at(self._span(event), message, advice))


def _text(event: ScalarEvent) -> str:
    """Return a text as its author sees it: in a folded one, an empty line is an empty line.

    YAML folds `one, empty line, two` into `one, line break, two`, which Markdown would then read
    as a single paragraph.
    """
    text: str = event.value
    return text.replace("\n", "\n\n") if event.style == ">" else text


def _duplicate(key: Scalar, first: Entry) -> Diagnostic:
    return DUPLICATE_KEY.at(
        key.span,
        f"`{key.text}` stands here a second time",
        "keep one of the two",
        Label(first.key, "first written here"),
    )
