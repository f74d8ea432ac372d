"""A text that stands where a list or fields belong goes in; what to type instead comes out."""

import re
from collections.abc import Iterable
from collections.abc import Sequence as Many

from servicebook.diagnostics import Edit
from servicebook.load.nodes import Scalar, Sequence
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, TableShape
from servicebook.parse import examples
from servicebook.parse.around import Around
from servicebook.parse.grouped import as_group
from servicebook.parse.misfit import Cure, Misfit
from servicebook.suggest import short_id
from servicebook.written import as_value

WORD = re.compile(r"[A-Za-z0-9_./-]+")
MOST_PARTS = 3
BULLET = re.compile(r"(?:[-*•]|[0-9]+[.)])\s+")


class FromText:
    """Knows what to type instead of a text."""

    def __init__(self, around: Around) -> None:
        self._around = around

    def cure(self, misfit: Misfit, node: Scalar, taken: Iterable[str] = ()) -> Cure:
        """Say what to type instead.

        Args:
            misfit: The text and what belongs there.
            node: The text.
            taken: Ids of the other entries, where it stands among entries.
        """
        match misfit.shape:
            case ListShape(element=ScalarShape() as element):
                return self._list_of_texts(misfit, node, element)
            case ListShape(element=ModelShape() as element):
                return self._list_of_entries(misfit, node, element)
            case ModelShape() as shape if misfit.is_entry:
                return self._entry(misfit, node, shape, frozenset(taken))
            case ModelShape() as shape:
                return self._group(misfit, node, shape)
            case TableShape() | ScalarShape() | ListShape():
                return Cure(
                    f"write under `{misfit.name}`, indented, lines such as `team: the desk`"
                )

    def _list_of_texts(self, misfit: Misfit, node: Scalar, element: ScalarShape) -> Cure:
        name, words = misfit.name, self._words(node, element)
        if words:
            inline = f"[{', '.join(words)}]"
            meant = Sequence(tuple(Scalar(word, node.span) for word in words), node.span)
            advice = f"`{name}` is a list: write `{name}: {inline}`"
            return Cure(advice, (Edit(node.span, inline),), meant)
        advice = f"`{name}` is a list: put each text on its own line, beginning with `- `"
        texts = self._texts(node)
        if not texts:
            parts = [f"`- {part.strip()}`" for part in re.split(r"[,;/•]", node.text)]
            return Cure(f"{advice}, such as {', '.join(parts[:MOST_PARTS])}")
        if misfit.is_inline and len(texts) == 1:
            return Cure(
                f"`{name}` is a list: put the text in brackets, even if there is but one",
                (Edit(node.span, f"[{texts[0]}]"),),
            )
        return Cure(advice, self._below(misfit, node, [f"- {text}" for text in texts]))

    def _words(self, node: Scalar, element: ScalarShape) -> Many[str]:
        """Take a text apart into ids or choices; nothing where it is prose."""
        if element.text is not None or "\n" in node.text.strip():
            return ()
        words = [part.strip() for part in re.split(r"[,;]| and ", node.text) if part.strip()]
        if len(words) == 1 and all("-" in part or "/" in part for part in words[0].split()):
            words = words[0].split()
        return words if all(WORD.fullmatch(word) for word in words) else ()

    def _texts(self, node: Scalar) -> Many[str]:
        """Take a text apart into those of a list, as typed; nothing where that is not clear."""
        raw = self._around.written.raw(node.span)
        if raw[:1] in {"|", ">"}:
            return [as_value(_bare(line)) for line in raw.split("\n")[1:] if line.strip()]
        lines = [line.strip() for line in raw.split("\n") if line.strip()]
        if len(lines) > 1:
            is_begin = [line[:1].isupper() or line[:1].isdigit() for line in lines]
            if raw[:1] in {'"', "'"} or (any(is_begin[1:]) and not all(is_begin)):
                return ()
            return lines if all(is_begin) else [" ".join(lines)]
        return () if _may_be_several(node.text) else [raw]

    def _list_of_entries(self, misfit: Misfit, node: Scalar, element: ModelShape) -> Cure:
        main, texts = _main(element), self._texts(node)
        if main is None or not texts:
            begin, rest = _begin_and_rest(element, node.text)
            advice = f"`{misfit.name}` is a list: begin each entry with `- {begin}`"
            return Cure(f"{advice}, and write {rest} under it")
        lines = []
        for text in texts:
            lines += [f"- id: {short_id(text)}", f"  {main}: {text}"]
        advice = f"`{misfit.name}` is a list of entries, each with an `id` and its `{main}`"
        return Cure(advice, self._below(misfit, node, lines))

    def _entry(
        self, misfit: Misfit, node: Scalar, shape: ModelShape, taken: frozenset[str]
    ) -> Cure:
        main, raw = _main(shape), self._around.written.raw(node.span)
        begin, rest = _begin_and_rest(shape, node.text)
        advice = f"begin the entry with `{begin}`, and write {rest} under it"
        name = short_id(node.text)
        if main is None or not name or name in taken or "\n" in raw:
            return Cure(advice)
        between = ", " if misfit.is_inline else "\n" + " " * misfit.indent
        text = f"id: {name}{between}{main}: {raw}"
        return Cure(advice, (Edit(node.span, f"{{{text}}}" if misfit.is_inline else text),))

    def _group(self, misfit: Misfit, node: Scalar, shape: ModelShape) -> Cure:
        inside = as_group(node.text, shape)
        if inside is not None:
            return Cure(f"write `{misfit.name}: {inside}`", (Edit(node.span, inside),))
        example = examples.line(misfit.name, shape, self._around.names)
        return Cure(f"write its fields one by one, such as `{example}`")

    def _below(self, misfit: Misfit, node: Scalar, lines: Many[str]) -> tuple[Edit, ...]:
        """Write lines under the field's name instead of the text."""
        if misfit.is_inline or misfit.key is None:
            return ()
        begin = "\n" + " " * misfit.indent
        end = "\n" if node.span.end_column == 1 else ""
        return (Edit(misfit.behind_name, ":" + "".join(begin + line for line in lines) + end),)


def _bare(line: str) -> str:
    """Take the bullet off a line."""
    text = line.strip()
    bullet = BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def _may_be_several(text: str) -> bool:
    return any(mark in text for mark in (",", ";", " / ", "•"))


def _main(shape: ModelShape) -> str | None:
    """Name the one field beside `id` that an entry needs, if there is but one."""
    needed = [name for name, field in shape.fields.items() if field.required and name != "id"]
    return needed[0] if len(needed) == 1 and shape.has_id else None


def _begin_and_rest(shape: ModelShape, text: str) -> tuple[str, str]:
    """Say how an entry begins, and which fields follow."""
    needed = [name for name, field in shape.fields.items() if field.required]
    first, *others = needed
    begin = f"id: {short_id(text) or 'first'}" if first == "id" else f"{first}: …"
    return begin, " and ".join(f"`{name}:`" for name in others)
