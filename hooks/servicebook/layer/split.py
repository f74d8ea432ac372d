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
    splitting = _Splitting(document)
    if isinstance(document.root, Sequence) and document.kind in KINDS:
        items = splitting.listed(document.root)
    else:
        items = splitting.alone(document.root, base_ids)
    return Parts(tuple(items), tuple(splitting.found))


class _Splitting:
    def __init__(self, document: Document) -> None:
        self.found: list[Diagnostic] = []
        self._document = document
        self._kind = KINDS.get(document.kind)
        self._written = Written({document.path: document.source})

    def listed(self, root: Sequence) -> list[Part]:
        """Return the items of a list."""
        if self._kind is not None and not self._kind.listed:
            self.found.append(self._not_listed(root, self._kind.noun))
        parts = [self._part(node, is_alone=False) for node in root.items]
        return [part for part in parts if part is not None]

    def alone(self, root: Node, base_ids: frozenset[str]) -> list[Part]:
        """Return the only item of a file, under the name that the base has for it."""
        part, stem = self._part(root, is_alone=True), self._document.stem
        if part is None or not _is_misnamed(part.id.text, stem):
            return [part] if part else []
        self.found.append(_misnamed(part.id, stem, base_ids))
        is_meant = stem in base_ids and part.id.text not in base_ids
        return [Part(part.id._replace(text=stem), part.fields) if is_meant else part]

    def _part(self, node: Node, *, is_alone: bool) -> Part | None:
        """Find the item and its id; None, and a finding, where there is none."""
        if not isinstance(node, Fields):
            what = "a list" if isinstance(node, Sequence) else "a text"
            advice = "begin each line with a field's name, as in `id: my-item`"
            message = f"{what} stands where fields belong"
            self.found.append(WRONG_TYPE.at(node.span, message, advice))
            return None
        name = "id" if "id" in node.entries else self._like_id(node)
        entry = node.entries.get(name)
        if entry is None or (isinstance(entry.value, Scalar) and entry.value.is_empty):
            self.found.append(self._without_id(node, is_alone=is_alone))
        elif isinstance(entry.value, Scalar):
            if name == "id":
                return Part(entry.value, node)
            others = {one: entry for one, entry in node.entries.items() if one != name}
            return Part(entry.value, Fields({"id": entry, **others}, node.span))
        else:
            self.found.append(_not_a_word(entry.value))
        return None

    def _like_id(self, node: Fields) -> str:
        """Find the name that `id` was meant by, and report it; `id` itself where there is none."""
        if self._kind is None:
            return "id"
        known = self._kind.shape.fields
        for name, entry in node.entries.items():
            is_meant = is_typo(slug(name), "id") or slug(name) in ID_WORDS
            if is_meant and name not in known and isinstance(entry.value, Scalar):
                message, fix = f"{self._kind.noun} has no `{name}`", [Edit(entry.key, "id")]
                self.found.append(UNKNOWN_KEY.at(entry.key, message, "did you mean `id`?", fix=fix))
                return name
        return "id"

    def _without_id(self, node: Fields, *, is_alone: bool) -> Diagnostic:
        message = "the item has no `id`"
        entry = node.entries.get("id")
        place = entry.key if entry else node.span
        if _is_table(node) and self._kind is not None and self._kind.listed:
            first = slug(next(iter(node.entries)))
            advice = f"begin each item with `- id: {first}`, and write its fields under that"
            return MISSING_FIELD.at(place, message, advice)
        meant = self._document.stem if is_alone else slug(node.text("title") or "")
        if not is_id(meant):
            meant = slug(meant) or "my-item"
            rename = f", and rename the file to {meant}.yml" if is_alone else ""
            return MISSING_FIELD.at(place, message, f"add `id: {meant}`{rename}")
        advice = f"add `id: {meant}`{', as the file is called' if is_alone else ''}"
        return MISSING_FIELD.at(place, message, advice, fix=[self._with_id(node, meant)])

    def _with_id(self, node: Fields, item_id: str) -> Edit:
        """Write the id where its name stands already, or before the other fields."""
        entry = node.entries.get("id")
        path, line, column, *_ = node.span
        if entry is not None:
            behind = entry.key.end_line, entry.key.end_column + 1
            return Edit(Span(path, *behind, *behind), f" {item_id}")
        if self._written.is_bracketed(node):
            return Edit(Span(path, line, column + 1, line, column + 1), f"id: {item_id}, ")
        indent = " " * (column - 1)
        return Edit(Span(path, line, column, line, column), f"id: {item_id}\n{indent}")

    def _not_listed(self, root: Sequence, noun: str) -> Diagnostic:
        """Report a list in a file for one item."""
        message = f"a list stands where {noun} belongs"
        if len(root.items) > 1:
            advice = "give each item a file of its own, called as its id, without `- ` before `id:`"
            return WRONG_TYPE.at(root.span, message, advice)
        advice = "write the fields without `- ` before them: there is one item in a file"
        fix = [edit for node in root.items for edit in self._without_dash(node)]
        return WRONG_TYPE.at(root.span, message, advice, fix=fix)

    def _without_dash(self, node: Node) -> list[Edit]:
        """Take an item out of a list on lines of its own."""
        path, line, column, *_ = node.span
        before = self._written.line(path, line)[: column - 1]
        is_block = isinstance(node, Fields) and not self._written.is_bracketed(node)
        if not is_block or before.strip() != "-":
            return []
        rest = range(line + 1, self._written.last_line(node) + 1)
        dash = Edit(Span(path, line, 1, line, column), "")
        return [dash, *self._written.shift(path, rest, 1 - column)]


def _is_table(node: Fields) -> bool:
    """Whether there are only fields under names, as where an author takes the names for ids."""
    values = [entry.value for entry in node.entries.values()]
    return bool(values) and all(isinstance(value, Fields) for value in values)


def _not_a_word(node: Node) -> Diagnostic:
    """Report an id that is a list or fields."""
    texts = node.items if isinstance(node, Sequence) else ()
    word = texts[0].text if len(texts) == 1 and isinstance(texts[0], Scalar) else "my-item"
    return WRONG_TYPE.at(node.span, "`id` must be a single word", f"write `id: {word}`")


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
