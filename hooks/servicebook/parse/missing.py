"""Fields that must be there and are not go in; findings that show how to write them come out."""

from collections.abc import Iterator

from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import Node, Scalar
from servicebook.model.shapes import FieldShape, ScalarShape
from servicebook.parse import examples
from servicebook.parse.around import Around, Level
from servicebook.rules import MISSING_FIELD
from servicebook.suggest import short_id


def missing_fields(level: Level, around: Around) -> Iterator[Diagnostic]:
    """Report each field that must be there and is not, or has nothing in it."""
    for name, field in level.shape.fields.items():
        if not field.required or name in level.settled:
            continue
        entry = level.entries.get(name)
        if entry is None:
            message = f"{level.noun} has no `{name}`"
            made = _id_of(level) if name == "id" else ""
            advice = f"add `id: {made}`" if made else f"add {_such_as(name, field, around)}"
            yield MISSING_FIELD.at(level.typed.span, message, advice)
        elif _is_empty(entry.value):
            advice = f"write {_such_as(name, field, around)}"
            yield MISSING_FIELD.at(entry.key, f"`{name}` is empty", advice)


def _such_as(name: str, field: FieldShape, around: Around) -> str:
    line = examples.line(name, field.shape, around.names)
    choices = field.shape.choices if isinstance(field.shape, ScalarShape) else ()
    if choices:
        listed = ", ".join(f"`{choice}`" for choice in choices)
        return f"`{line}`, or another of: {listed}"
    return f"it, such as `{line}`"


def _id_of(level: Level) -> str:
    """Make an id of what an entry says; nothing where it says nothing."""
    texts = (level.typed.text(name) for name in ("text", "title", "label", "choice"))
    return short_id(next((text for text in texts if text), ""))


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_empty
