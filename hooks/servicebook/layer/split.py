"""Take a document apart into items, each with its id."""

import re
from dataclasses import dataclass

from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import Document, Fields, Node, Scalar, Sequence
from servicebook.model.fields import ID_PATTERN
from servicebook.model.kinds import KINDS
from servicebook.rules import ID_NOT_FILE_NAME, MISSING_FIELD, WRONG_TYPE


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a document."""

    id: Scalar
    fields: Fields


@dataclass(frozen=True, slots=True)
class Parts:
    """A document's items."""

    items: tuple[Part, ...]
    found: tuple[Diagnostic, ...]


def split(document: Document) -> Parts:
    """Take a document apart; what is not an item is reported and left out."""
    root = document.root
    if isinstance(root, Sequence) and _may_list(document.kind):
        parts = [_part(node, "a name of its own") for node in root.items]
    else:
        parts = [_part(root, "the file's name")]
        if isinstance(parts[0], Part) and _is_misnamed(parts[0].id.text, document.stem):
            return Parts((parts[0],), (_misnamed(parts[0].id, document),))
    return Parts(
        tuple(part for part in parts if isinstance(part, Part)),
        tuple(part for part in parts if isinstance(part, Diagnostic)),
    )


def _may_list(kind: str) -> bool:
    return kind in KINDS and KINDS[kind].listed


def _part(node: Node, which_id: str) -> Part | Diagnostic:
    if not isinstance(node, Fields):
        what = "a list" if isinstance(node, Sequence) else "a text"
        advice = "begin each line with a field's name, as in `id: my-item`"
        return WRONG_TYPE.at(node.span, f"{what} stands where fields belong", advice)
    entry = node.entries.get("id")
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.is_empty):
        place = entry.key if entry else node.span
        return MISSING_FIELD.at(place, "the item has no `id`", f"add `id:` with {which_id}")
    if not isinstance(entry.value, Scalar):
        return WRONG_TYPE.at(entry.value.span, "`id` must be a single word", "write `id: my-item`")
    return Part(entry.value, node)


def _is_misnamed(item_id: str, stem: str) -> bool:
    """Compare; an id that cannot be one is reported as that, when its item is read."""
    return item_id != stem and re.fullmatch(ID_PATTERN, item_id) is not None


def _misnamed(item_id: Scalar, document: Document) -> Diagnostic:
    message = f"the id is `{item_id.text}`, the file is called `{document.stem}`"
    advice = f"write `id: {document.stem}`, or rename the file to {item_id.text}.yml"
    return ID_NOT_FILE_NAME.at(item_id.span, message, advice)
