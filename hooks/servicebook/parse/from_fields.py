"""Fields that stand where a text or a list belongs go in; what to type instead comes out."""

from collections.abc import Iterator

from servicebook.diagnostics import Edit, Span
from servicebook.load.nodes import Entry, Fields, Scalar, Sequence
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape
from servicebook.parse.misfit import Cure, Misfit
from servicebook.suggest import slug
from servicebook.written import Written, as_value, span_between


class FromFields:
    """Knows what to type instead of fields."""

    def __init__(self, written: Written) -> None:
        self._written = written

    def cure(self, misfit: Misfit, node: Fields) -> Cure:
        """Say what to type instead."""
        match misfit.shape:
            case ScalarShape() if misfit.is_entry:
                return self._entry(misfit, node)
            case ScalarShape():
                return self._text(misfit, node)
            case ListShape(element=ModelShape() as element):
                return self._entries(misfit, node, element)
            case _:
                return self._texts(misfit, node)

    def _entry(self, misfit: Misfit, node: Fields) -> Cure:
        """Put a line of a list, which a colon made into a field, in quotes."""
        whole = self._whole(node)
        name, entry = next(iter(node.entries.items()), ("…", None))
        if whole is None or entry is None:
            rest = entry.value.text if entry and isinstance(entry.value, Scalar) else "…"
            example = f'`- "{name}: {rest}"`'
            return Cure(f"put each line in double quotes, because of its colon: {example}")
        place = _from_to(node.span, self._written.end(node))
        if isinstance(misfit.shape, ScalarShape) and misfit.shape.text is None:
            raw = self._written.raw(entry.value.span)
            advice = f"`{misfit.name}` is a list of names: write `- {raw}`"
            return Cure(advice, (Edit(place, raw),), entry.value)
        text = quoted(self._written.raw(whole))
        advice = f"put the whole line in double quotes, because of its colon: `- {text}`"
        return Cure(advice, (Edit(place, text),), Scalar(text, node.span, is_quoted=True))

    def _text(self, misfit: Misfit, node: Fields) -> Cure:
        """Write what stands below a field's name behind it."""
        advice = f"`{misfit.name}` is one text: write it behind the colon, on the same line"
        whole = self._whole(node)
        if whole is None or misfit.key is None:
            return Cure(advice)
        ((name, entry),) = node.entries.items()
        is_label = name.islower() and name.isalpha() and len(name) <= len("statement")
        raw = self._written.raw(entry.value.span) if is_label else quoted(self._written.raw(whole))
        end = self._written.end(node)
        return Cure(advice, (Edit(span_between(misfit.key, end), f": {raw}"),))

    def _entries(self, misfit: Misfit, node: Fields, element: ModelShape) -> Cure:
        """Put dashes before fields that are one entry, or several under their ids."""
        advice = f"`{misfit.name}` is a list: begin each entry with `- `, even if there is but one"
        is_one = any(name in element.fields for name in node.entries)
        if is_one:
            meant = Sequence((node,), node.span)
            return Cure(advice, tuple(self._one_dash(node)), meant)
        if all(isinstance(entry.value, Fields) for entry in node.entries.values()):
            first = next(iter(node.entries), "first")
            advice = (
                f"`{misfit.name}` is a list: write `- id: {slug(first)}` for each, not `{first}:`"
            )
            return Cure(advice, tuple(self._ids(node)))
        return Cure(advice)

    def _one_dash(self, node: Fields) -> Iterator[Edit]:
        path, line, column, *_ = node.span
        end = self._written.end(node)
        if self._written.is_bracketed(node):
            yield Edit(Span(path, line, column, line, column), "[")
            yield Edit(Span(path, end.line, end.column, end.line, end.column), "]")
            return
        yield Edit(Span(path, line, column, line, column), "- ")
        rest = range(line + 1, self._written.last_line(node) + 1)
        yield from self._written.shift(path, rest, 2)

    def _ids(self, node: Fields) -> Iterator[Edit]:
        """Make each name an entry's id; its fields stay where they are."""
        if self._written.is_bracketed(node):
            return
        for name, entry in node.entries.items():
            key, fields = entry.key, entry.value
            colon = Span(key.path, key.line, key.column, key.end_line, key.end_column + 1)
            yield Edit(colon, f"- id: {slug(name)}")
            lines = range(fields.span.line, self._written.last_line(fields) + 1)
            yield from self._written.shift(key.path, lines, key.column + 2 - fields.span.column)

    def _texts(self, misfit: Misfit, node: Fields) -> Cure:
        """Make a list of lines that a colon, or a number before it, made into fields."""
        advice = f"`{misfit.name}` is a list: put each text on its own line, beginning with `- `"
        if self._written.is_bracketed(node):
            return Cure(advice)
        edits = [self._line(name, entry) for name, entry in node.entries.items()]
        fix = [edit for edit in edits if edit is not None]
        return Cure(advice, tuple(fix) if len(fix) == len(edits) else ())

    def _line(self, name: str, entry: Entry) -> Edit | None:
        value = entry.value
        if (
            not isinstance(value, Scalar)
            or value.is_quoted
            or value.span.line != value.span.end_line
        ):
            return None
        whole = _from_to(entry.key, value.span)
        raw = self._written.raw(whole)
        return Edit(
            whole, f"- {self._written.raw(value.span)}" if name.isdigit() else f"- {quoted(raw)}"
        )

    def _whole(self, node: Fields) -> Span | None:
        """Return the place of a single field, name and text, where it stands on one line."""
        if len(node.entries) != 1:
            return None
        (entry,) = node.entries.values()
        is_text = isinstance(entry.value, Scalar) and not entry.value.is_empty
        whole = _from_to(entry.key, entry.value.span)
        return whole if is_text and whole.line == whole.end_line else None


def quoted(raw: str) -> str:
    """Put what was typed in quotes."""
    return as_value(raw) if '"' in raw or "\\" in raw else f'"{raw}"'


def _from_to(first: Span, last: Span) -> Span:
    return Span(first.path, first.line, first.column, last.end_line, last.end_column)
