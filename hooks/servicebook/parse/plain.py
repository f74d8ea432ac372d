"""Turn nodes into plain values by a shape; whatever has the wrong one is left out.

An entry with the wrong shape becomes None, so that later validation finds every other value at its
own position. What is wrong is not said here: `diagnosis.py` looks for it once something is.
"""

from dataclasses import dataclass
from typing import Any

from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.model.shapes import (
    ListShape,
    ModelShape,
    ScalarShape,
    Shape,
    TableShape,
)

Plain = Any
"""Texts, lists and dictionaries of them."""


@dataclass(frozen=True, slots=True)
class PlainFields:
    """Plain values, and whether all was as it should be."""

    data: dict[str, Plain]
    is_clean: bool
    """False where a field is unknown, has the wrong shape, or an id stands twice in a list."""


def read_fields(fields: Fields, shape: ModelShape) -> PlainFields:
    """Read an item's fields, or the company's settings."""
    reader = _Reader()
    return PlainFields(reader.model(fields, shape), reader.is_clean)


class _Reader:
    def __init__(self) -> None:
        self.is_clean = True

    def model(self, fields: Fields, shape: ModelShape) -> dict[str, Plain]:
        data: dict[str, Plain] = {}
        known = shape.fields
        for name, (_, node) in fields.entries.items():
            field = known.get(name)
            if field is not None:
                # Most values are texts: one call less for each of them.
                if type(node) is Scalar and node.text and type(field.shape) is ScalarShape:
                    data[name] = node.text
                elif (value := self.value(node, field.shape)) is not None:
                    data[name] = value
            elif not name.startswith("x-"):
                self.is_clean = False
        return data

    def value(self, node: Node, shape: Shape) -> Plain:
        """Return a plain value; None where nothing was written or the shape is wrong."""
        if isinstance(node, Scalar):
            text, _, is_quoted = node
            is_empty = not text and not is_quoted
            if not is_empty and isinstance(shape, ScalarShape):
                return text
            self.is_clean = self.is_clean and is_empty
        elif isinstance(node, Sequence) and isinstance(shape, ListShape):
            return self._list(node, shape.element)
        elif isinstance(node, Fields) and isinstance(shape, ModelShape):
            return self.model(node, shape)
        elif isinstance(node, Fields) and isinstance(shape, TableShape):
            return self._table(node, shape.element)
        else:
            self.is_clean = False
        return None

    def _table(self, node: Fields, element: Shape) -> dict[str, Plain]:
        values = ((key, self.value(one.value, element)) for key, one in node.entries.items())
        return {key: value or "" for key, value in values}

    def _list(self, node: Sequence, element: Shape) -> list[Plain]:
        values = [self.value(item, element) for item in node.items]
        if None in values:
            self.is_clean = False
        elif isinstance(element, ModelShape) and element.has_id:
            ids = [value["id"] for value in values if "id" in value]
            self.is_clean = self.is_clean and len(ids) == len(set(ids))
        return values
