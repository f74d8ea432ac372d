"""Take a document apart into items, each with its id."""

import re
from dataclasses import dataclass

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.load.nodes import Document, Fields, Node, Scalar, Sequence
from servicebook.model.fields import ID_PATTERN, is_id
from servicebook.model.kinds import KINDS
from servicebook.rules import ID_NOT_FILE_NAME, MISSING_FIELD, UNKNOWN_KEY, WRONG_TYPE
from servicebook.suggest import is_typo, slug
from servicebook.written import Written

ID_WORDS = frozenset({"identifier", "key", "slug"})


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


def split(document: Document, base_ids: frozenset[str] = frozenset()) -> Parts:
    """Take a document apart; what is not an item is reported and left out.

    Args:
        document: A file.
        base_ids: The ids that the base has of the document's kind, for a file of the company.
    """
    root = document.root
    found: list[Diagnostic] = []
    if isinstance(root, Sequence) and document.kind in KINDS:
        if not KINDS[document.kind].listed:
            found.append(_not_listed(root, document))
        parts = [_part(node, document, found, is_alone=False) for node in root.items]
        return Parts(tuple(part for part in parts if part is not None), tuple(found))
    part = _part(root, document, found, is_alone=True)
    if part is not None and _is_misnamed(part.id.text, document.stem):
        found.append(_misnamed(part.id, document.stem, base_ids))
        if document.stem in base_ids and part.id.text not in base_ids:
            part = Part(part.id._replace(text=document.stem), part.fields)
    return Parts((part,) if part else (), tuple(found))


def _part(
    node: Node, document: Document, found: list[Diagnostic], *, is_alone: bool
) -> Part | None:
    """Find the item and its id; None, and a finding, where there is none."""
    if not isinstance(node, Fields):
        what = "a list" if isinstance(node, Sequence) else "a text"
        advice = "begin each line with a field's name, as in `id: my-item`"
        found.append(WRONG_TYPE.at(node.span, f"{what} stands where fields belong", advice))
        return None
    name = "id" if "id" in node.entries else _like_id(node, document, found)
    entry = node.entries.get(name)
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.is_empty):
        found.append(_without_id(node, document, is_alone=is_alone))
        return None
    if isinstance(entry.value, Scalar):
        others = {one: entry for one, entry in node.entries.items() if one != name}
        fields = node if name == "id" else Fields({"id": entry, **others}, node.span)
        return Part(entry.value, fields)
    found.append(_not_a_word(entry.value))
    return None


def _like_id(node: Fields, document: Document, found: list[Diagnostic]) -> str:
    """Find the name that `id` was meant by, and report it; `id` itself where there is none."""
    if document.kind not in KINDS:
        return "id"
    kind = KINDS[document.kind]
    for name, entry in node.entries.items():
        is_meant = is_typo(slug(name), "id") or slug(name) in ID_WORDS
        if is_meant and name not in kind.shape.fields and isinstance(entry.value, Scalar):
            message = f"{kind.noun} has no `{name}`"
            fix = [Edit(entry.key, "id")]
            found.append(UNKNOWN_KEY.at(entry.key, message, "did you mean `id`?", fix=fix))
            return name
    return "id"


def _without_id(node: Fields, document: Document, *, is_alone: bool) -> Diagnostic:
    message = "the item has no `id`"
    entry = node.entries.get("id")
    place = entry.key if entry else node.span
    if _is_table(node) and document.kind in KINDS and KINDS[document.kind].listed:
        first = slug(next(iter(node.entries)))
        advice = f"begin each item with `- id: {first}`, and write its fields under that"
        return MISSING_FIELD.at(place, message, advice)
    meant = document.stem if is_alone else slug(node.text("title") or "")
    if not is_id(meant):
        meant = slug(meant) or "my-item"
        rename = f", and rename the file to {meant}.yml" if is_alone else ""
        return MISSING_FIELD.at(place, message, f"add `id: {meant}`{rename}")
    advice = f"add `id: {meant}`{', as the file is called' if is_alone else ''}"
    return MISSING_FIELD.at(place, message, advice, fix=[_with_id(node, document, meant)])


def _is_table(node: Fields) -> bool:
    """Whether there are only fields under names, as where an author takes the names for ids."""
    values = [entry.value for entry in node.entries.values()]
    return bool(values) and all(isinstance(value, Fields) for value in values)


def _with_id(node: Fields, document: Document, item_id: str) -> Edit:
    """Write the id where its name stands already, or before the other fields."""
    entry = node.entries.get("id")
    path, line, column, *_ = node.span
    if entry is not None:
        behind = entry.key.end_line, entry.key.end_column + 1
        return Edit(Span(path, *behind, *behind), f" {item_id}")
    written = Written({path: document.source})
    if written.is_bracketed(node):
        return Edit(Span(path, line, column + 1, line, column + 1), f"id: {item_id}, ")
    indent = " " * (column - 1)
    return Edit(Span(path, line, column, line, column), f"id: {item_id}\n{indent}")


def _not_a_word(node: Node) -> Diagnostic:
    """Report an id that is a list or fields."""
    texts = node.items if isinstance(node, Sequence) else ()
    word = texts[0].text if len(texts) == 1 and isinstance(texts[0], Scalar) else "my-item"
    return WRONG_TYPE.at(node.span, "`id` must be a single word", f"write `id: {word}`")


def _not_listed(root: Sequence, document: Document) -> Diagnostic:
    """Report a list in a file for one item."""
    message = f"a list stands where {KINDS[document.kind].noun} belongs"
    if len(root.items) > 1:
        advice = "give each item a file of its own, called as its id, without the `- ` before `id:`"
        return WRONG_TYPE.at(root.span, message, advice)
    advice = "write the fields without `- ` before them: there is one item in a file"
    fix = _without_dash(root.items[0], Written({document.path: document.source}))
    return WRONG_TYPE.at(root.span, message, advice, fix=fix)


def _without_dash(node: Node, written: Written) -> list[Edit]:
    """Take an item out of a list on lines of its own."""
    path, line, column, *_ = node.span
    before = written.line(path, line)[: column - 1]
    if not isinstance(node, Fields) or written.is_bracketed(node) or before.strip() != "-":
        return []
    rest = range(line + 1, written.last_line(node) + 1)
    dash = Edit(Span(path, line, 1, line, column), "")
    return [dash, *written.shift(path, rest, 1 - column)]


def _is_misnamed(item_id: str, stem: str) -> bool:
    """Compare; an id that cannot be one is reported as that, when its item is read."""
    return item_id != stem and re.fullmatch(ID_PATTERN, item_id) is not None


def _misnamed(item_id: Scalar, stem: str, base_ids: frozenset[str]) -> Diagnostic:
    message = f"the id is `{item_id.text}`, the file is called `{stem}`"
    rename = f"rename the file to {item_id.text}.yml"
    if not is_id(stem) or (item_id.text in base_ids and stem not in base_ids):
        return ID_NOT_FILE_NAME.at(item_id.span, message, rename)
    fix = [Edit(item_id.span, stem)]
    if stem in base_ids and item_id.text not in base_ids:
        return ID_NOT_FILE_NAME.at(item_id.span, message, f"write `id: {stem}`", fix=fix)
    return ID_NOT_FILE_NAME.at(item_id.span, message, f"write `id: {stem}`, or {rename}")
