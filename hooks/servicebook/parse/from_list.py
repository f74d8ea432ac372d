"""A list that stands where a text or fields belong goes in; what to type instead comes out."""

from servicebook.diagnostics import Edit, Span
from servicebook.load.nodes import Fields, Scalar, Sequence
from servicebook.model.fields import TextMark
from servicebook.model.shapes import ScalarShape
from servicebook.parse.misfit import Cure, Misfit
from servicebook.written import Written, as_value, span_between


class FromList:
    """Knows what to type instead of a list."""

    def __init__(self, written: Written) -> None:
        self._written = written

    def cure(self, misfit: Misfit, node: Sequence) -> Cure:
        """Say what to type instead."""
        match misfit.shape:
            case ScalarShape() as shape:
                return self._text(misfit, node, shape)
            case _:
                return self._fields(misfit, node)

    def _text(self, misfit: Misfit, node: Sequence, shape: ScalarShape) -> Cure:
        texts = [one for one in node.items if isinstance(one, Scalar) and not one.is_empty]
        if len(texts) == 1 == len(node.items):
            return self._alone(misfit, node, texts[0])
        if misfit.is_entry:
            return Cure(
                f"put each text of `{misfit.name}` on its own line, with one `- ` before it"
            )
        if shape.text is TextMark.RICH and len(texts) == len(node.items) > 1:
            return Cure(
                f"to show a list in `{misfit.name}`, put `|-` behind its colon",
                self._as_markdown(misfit, node),
            )
        if shape.text is not None and texts:
            joined = as_value(" ".join(one.text for one in texts))
            if self._written.is_bracketed(node):
                joined = as_value(", ".join(one.text for one in texts))
            return Cure(f"`{misfit.name}` is one text: write `{misfit.name}: {joined}`")
        first = texts[0].text if texts else "…"
        return Cure(
            f"`{misfit.name}` takes only one: write `{misfit.name}: {first}`, or another of them"
        )

    def _alone(self, misfit: Misfit, node: Sequence, text: Scalar) -> Cure:
        """Write the only text of a list without its dash or brackets."""
        raw = self._written.raw(text.span)
        end = self._written.end(node)
        if misfit.key is None:
            advice = f"write one `- ` before each text of `{misfit.name}`, and no brackets"
            place = Span(node.span.path, node.span.line, node.span.column, end.line, end.column)
            return Cure(advice, (Edit(place, raw),), text)
        advice = f"`{misfit.name}` is one text: write it behind the colon, without `- ` or brackets"
        if "\n" in raw:
            return Cure(advice, meant=text)
        return Cure(advice, (Edit(span_between(misfit.key, end), f": {raw}"),), text)

    def _as_markdown(self, misfit: Misfit, node: Sequence) -> tuple[Edit, ...]:
        """Make a list on lines of its own a text that shows one, where nothing is in quotes."""
        texts = [one for one in node.items if isinstance(one, Scalar)]
        if misfit.key is None or self._written.is_bracketed(node):
            return ()
        if any(one.is_quoted or one.span.line != one.span.end_line for one in texts):
            return ()
        key = misfit.key
        behind = Span(key.path, key.end_line, key.end_column + 1, key.end_line, key.end_column + 1)
        edits = [Edit(behind, " |-")]
        if node.span.column == key.column:
            lines = range(node.span.line, self._written.last_line(node) + 1)
            edits += self._written.shift(key.path, lines, 2)
        return tuple(edits)

    def _fields(self, misfit: Misfit, node: Sequence) -> Cure:
        advice = f"`{misfit.name}` is not a list: write its fields without `- ` before them"
        inside = [one for one in node.items if isinstance(one, Fields)]
        if len(inside) != len(node.items) or not inside:
            return Cure(advice)
        entries = {name: entry for one in inside for name, entry in one.entries.items()}
        is_clear = len(entries) == sum(len(one.entries) for one in inside)
        meant = Fields(entries, node.span) if is_clear else None
        if not is_clear or self._written.is_bracketed(node):
            return Cure(advice, meant=meant)
        dashes = (self._dash(one) for one in inside)
        fix = [Edit(dash, "  ") for dash in dashes if dash is not None]
        is_whole = len(fix) == len(inside)
        return Cure(advice, tuple(fix) if is_whole else (), meant)

    def _dash(self, node: Fields) -> Span | None:
        """Find the dash and the space before an entry on lines of its own."""
        path, line, column, *_ = node.span
        before = self._written.line(path, line)[column - 3 : column - 1]
        return Span(path, line, column - 2, line, column) if before == "- " else None
