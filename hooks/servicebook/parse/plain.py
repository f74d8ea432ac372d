"""Turn nodes into plain values by a shape, and report every field that has the wrong one.

A field with the wrong shape is left out, and an entry with the wrong shape is None, so that later
validation finds every other value at its own position.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from servicebook.diagnostics import Diagnostic, Label
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.model.shapes import (
    Leaf,
    ListShape,
    ModelShape,
    Path,
    ScalarShape,
    Shape,
    TableShape,
)
from servicebook.rules import (
    DUPLICATE_ID,
    MISSING_FIELD,
    UNKNOWN_KEY,
    WRONG_TYPE,
    did_you_mean,
    nearest,
)

Plain = Any
"""Texts, lists and dictionaries of them."""


@dataclass(frozen=True, slots=True)
class PlainFields:
    """Plain values, and what was found while reading them."""

    data: dict[str, Plain]
    found: tuple[Diagnostic, ...]


def read_fields(fields: Fields, shape: ModelShape, noun: str) -> PlainFields:
    """Read an item's fields.

    Args:
        fields: The nodes.
        shape: What they should look like.
        noun: What the item is called in messages, with its article.
    """
    reader = _Reader()
    return PlainFields(reader.model(fields, shape, noun), tuple(reader.found))


def read_leaves(node: Node, shape: Shape, path: Path = ()) -> Iterator[Leaf]:
    """Yield each marked text that has its place in the shape, whatever is wrong around it.

    Args:
        node: The nodes.
        shape: What they should look like.
        path: The way to them from their item.
    """
    match node, shape:
        case Scalar(text=text, is_empty=False), ScalarShape() if shape.is_marked:
            yield Leaf(path, text, shape)
        case Sequence(items=items), ListShape(element=element):
            for index, item in enumerate(items):
                yield from read_leaves(item, element, (*path, index))
        case Fields(entries=entries), TableShape(element=element):
            for name, entry in entries.items():
                yield from read_leaves(entry.value, element, (*path, name))
        case Fields(entries=entries), ModelShape(fields=fields):
            for name in (name for name in entries if name in fields):
                yield from read_leaves(entries[name].value, fields[name].shape, (*path, name))
        case _:
            pass


class _Reader:
    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def model(self, fields: Fields, shape: ModelShape, noun: str) -> dict[str, Plain]:
        data: dict[str, Plain] = {}
        for name, entry in fields.entries.items():
            if name in shape.fields:
                value = self.value(entry.value, shape.fields[name].shape, name)
                if value is not None:
                    data[name] = value
            elif not name.startswith("x-"):
                advice = did_you_mean(name, shape.fields)
                self.found.append(UNKNOWN_KEY.at(entry.key, f"{noun} has no `{name}`", advice))
        # A required field whose name is misspelt is reported once, as unknown.
        meant = {nearest(name, shape.fields) for name in fields.entries if name not in shape.fields}
        self._report_missing(fields, shape, noun, meant)
        return data

    def value(self, node: Node, shape: Shape, name: str) -> Plain:
        """Return a plain value; None where nothing was written or the shape is wrong."""
        match node, shape:
            case Scalar(is_empty=True), _:
                return None
            case Scalar(text=text), ScalarShape():
                return text
            case Sequence(), ListShape(element=element):
                return self._list(node, element, name)
            case Fields(), ModelShape():
                return self.model(node, shape, f"`{name}`")
            case Fields(entries=entries), TableShape(element=element):
                return {
                    key: self.value(entry.value, element, key) or ""
                    for key, entry in entries.items()
                }
            case _:
                self.found.append(_wrong_shape(node, shape, name))
                return None

    def _list(self, node: Sequence, element: Shape, name: str) -> list[Plain]:
        if isinstance(element, ModelShape) and element.has_id:
            self._report_duplicates(node)
        values: list[Plain] = []
        for item in node.items:
            if isinstance(item, Scalar) and item.is_empty:
                advice = "write something after the `-`, or delete the line"
                self.found.append(WRONG_TYPE.at(item.span, f"an empty line in `{name}`", advice))
            if isinstance(item, Fields) and isinstance(element, ScalarShape):
                advice = 'put the whole line in double quotes, as in `- "one: two"`'
                message = f"a line of `{name}` is read as fields, because of its colon"
                self.found.append(WRONG_TYPE.at(item.span, message, advice))
                values.append(None)
            else:
                values.append(self.value(item, element, name))
        return values

    def _report_missing(
        self, fields: Fields, shape: ModelShape, noun: str, meant: set[str | None]
    ) -> None:
        for name, field in shape.fields.items():
            entry = fields.entries.get(name)
            if not field.required or (entry and not _is_empty(entry.value)):
                continue
            if entry is None and name in meant:
                continue
            if entry is None:
                advice = f"add {_example(name, field.shape)}"
                missing = MISSING_FIELD.at(fields.span, f"{noun} has no `{name}`", advice)
            else:
                advice = f"write {_example(name, field.shape)}; a text with # goes in quotes"
                missing = MISSING_FIELD.at(entry.key, f"`{name}` is empty", advice)
            self.found.append(missing)

    def _report_duplicates(self, node: Sequence) -> None:
        first: dict[str, Scalar] = {}
        for item in node.items:
            entry = item.entries.get("id") if isinstance(item, Fields) else None
            if entry is None or not isinstance(entry.value, Scalar):
                continue
            scalar = entry.value
            if scalar.text in first:
                label = Label(first[scalar.text].span, "first used here")
                message = f"`{scalar.text}` is the id of two entries"
                self.found.append(DUPLICATE_ID.at(scalar.span, message, "give one a new id", label))
            first.setdefault(scalar.text, scalar)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_empty


def _example(name: str, shape: Shape) -> str:
    match shape:
        case ScalarShape(choices=choices) if choices:
            return f"`{name}:` with one of: " + ", ".join(f"`{choice}`" for choice in choices)
        case ScalarShape():
            return f"`{name}:` and a text after it"
        case ListShape():
            return f"`{name}:` and under it a list, each line beginning with `- `"
        case ModelShape() | TableShape():
            return f"`{name}:` and under it, indented, its fields"


def _wrong_shape(node: Node, shape: Shape, name: str) -> Diagnostic:
    wanted = {
        ScalarShape: ("a text", f"write `{name}: …` with one text"),
        ListShape: ("a list", f"write `{name}:` and under it lines that begin with `- `"),
        ModelShape: (
            "fields",
            f"write under `{name}`, indented, lines such as `{_first(shape)}: …`",
        ),
        TableShape: ("fields", f"write under `{name}`, indented, lines such as `word: …`"),
    }
    what, advice = wanted[type(shape)]
    is_what = {Scalar: "a text", Sequence: "a list", Fields: "fields"}[type(node)]
    return WRONG_TYPE.at(node.span, f"`{name}` must be {what}; this is {is_what}", advice)


def _first(shape: Shape) -> str:
    return next(iter(shape.fields)) if isinstance(shape, ModelShape) else ""
