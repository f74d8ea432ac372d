"""An item as it was typed goes in; each text people read, or the change of one, comes out."""

from collections.abc import Iterator
from typing import NamedTuple

from servicebook.intake.yaml_text import Tree
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.model.shapes import ListShape, ModelShape, Path, ScalarShape, Shape


class Place(NamedTuple):
    """A text of an item, and the way to it."""

    path: Path
    scalar: Scalar


def texts(node: Node, shape: Shape, path: Path = ()) -> Iterator[Place]:
    """Yield each text that people read; ids, numbers and choices are none."""
    match node, shape:
        case Scalar(), ScalarShape(text=mark) if mark is not None:
            yield Place(path, node)
        case Sequence(items=items), ListShape(element=element):
            for place, item in enumerate(items):
                yield from texts(item, element, (*path, place))
        case Fields(entries=entries), ModelShape(fields=fields):
            for name, entry in entries.items():
                if name in fields:
                    yield from texts(entry.value, fields[name].shape, (*path, name))
        case _:
            return


def change(item: Fields, path: Path, text: str) -> dict[str, Tree]:
    """Say what a company's file must hold so that one text of an item becomes another.

    Args:
        item: The base's item.
        path: The way to the text.
        text: What it shall be.
    """
    name, *rest = path
    assert isinstance(name, str)
    return {"id": item.text("id") or "", name: _changed(item.entries[name].value, (*rest,), text)}


def _changed(node: Node, path: Path, text: str) -> Tree:
    """Say as little as merging needs: entries with ids merge, all else is replaced whole."""
    if isinstance(node, Sequence) and all(_has_id(item) for item in node.items):
        place, *rest = path
        assert isinstance(place, int)
        entry = node.items[place]
        assert isinstance(entry, Fields)
        return [change(entry, (*rest,), text)]
    return _whole(node, path, text)


def _has_id(node: Node) -> bool:
    return isinstance(node, Fields) and node.text("id") is not None


def _whole(node: Node, path: Path | None, text: str) -> Tree:
    """Write a node as it is, but for the text at the end of the path; None leads to none."""

    def inner(step: str | int) -> Path | None:
        return path[1:] if path and path[0] == step else None

    match node:
        case Scalar():
            return text if path == () else node.text
        case Sequence(items=items):
            return [_whole(item, inner(place), text) for place, item in enumerate(items)]
        case Fields(entries=entries):
            return {name: _whole(one.value, inner(name), text) for name, one in entries.items()}
