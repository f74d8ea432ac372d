"""Nodes and their shape go in; each text that people read, and each reference, comes out."""

from collections.abc import Iterator

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
