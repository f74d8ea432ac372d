"""Put values in place of `{{ names }}`: raw items and a table of values go in, raw items come out.

This is substitution from a fixed table; nothing is evaluated.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Sequence as Many
from dataclasses import dataclass, replace
from functools import cached_property
from operator import is_

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.layer import RawItem
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.model.fields import TextMark
from servicebook.model.kinds import KINDS
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.rules import UNKNOWN_VARIABLE
from servicebook.suggest import Finder, listed
from servicebook.written import Written

BRACES = re.compile(r"\{\{([^{}]*)\}\}")


ANYTHING = "*"
"""Stands, among names that could not be read, for all of them."""


OWN = "company.variables."
PLACEHOLDERS = "names of another program are listed under `placeholders:` in company.yml"
MOST_SEARCHES = 300
"""For how many different unknown names the ones that were meant are looked for."""
NO_VALUES = "write the words out: nothing can be inserted here"


@dataclass(frozen=True, slots=True)
class Variables:
    """What `{{ names }}` stand for."""

    values: Mapping[str, str]
    """Names as written between the braces."""
    placeholders: frozenset[str] = frozenset()
    """Names of another program's, which stay as they are."""
    unread: frozenset[str] = frozenset()
    """First parts of names whose values could not be read; that is reported elsewhere."""

    def inserted(self, text: str) -> str:
        """Put values into a text that is shown as it is; a name without one stays."""
        return BRACES.sub(lambda match: self.values.get(match[1].strip(), match[0]), text)

    def with_values(self, more: Mapping[str, str], unread: frozenset[str]) -> "Variables":
        """Return a table that knows more names, and more that could not be read."""
        return replace(self, values={**self.values, **more}, unread=self.unread | unread)

    def is_unknown(self, name: str) -> bool:
        """Whether a name without a value is the author's mistake."""
        if name in self.placeholders or ANYTHING in self.unread:
            return False
        return not any(name.startswith(f"{first}.") for first in self.unread)


@dataclass(frozen=True, slots=True)
class Filled:
    """Raw items with their values in, and what was found."""

    items: tuple[RawItem, ...]
    found: tuple[Diagnostic, ...]


def fill(items: Many[RawItem], variables: Variables, written: Written) -> Filled:
    """Fill in every text of every item.

    Args:
        items: What to fill in.
        variables: The values.
        written: The files as typed, to find the exact place of an unknown name.
    """
    filling = _Filling(variables, written)
    worth = written.paths_with("{{")
    filled = tuple(
        # What a company changed stands in two files; it is looked through in any case.
        replace(item, fields=filling.fields(item.fields, KINDS[item.key.kind].shape))
        if item.origin == "changed" or item.fields.span.path in worth
        else item
        for item in items
    )
    return Filled(filled, tuple(filling.found))


def fill_fields(
    fields: Fields,
    shape: ModelShape,
    variables: Variables,
    written: Written,
    barred: Callable[[Span], frozenset[str]],
) -> tuple[Fields, tuple[Diagnostic, ...]]:
    """Fill in every text of some fields that are not an item's.

    Args:
        fields: What to fill in.
        shape: What they should look like.
        variables: The values.
        written: The files as typed.
        barred: Names that are never advised for the text at a place, as it would insert itself.
    """
    filling = _Filling(variables, written, barred)
    return filling.fields(fields, shape), tuple(filling.found)


def unknown_names(
    texts: Iterable[Scalar], variables: Variables, written: Written
) -> tuple[Diagnostic, ...]:
    """Report names without a value in texts that are filled in only where they are shown."""
    filling = _Filling(variables, written)
    for text in texts:
        filling.node(text, None)
    return tuple(filling.found)


SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]>"})
"""Signs that Markdown makes something of in a line, each as it is shown itself."""
BEGINNING_A_LIST = ("#", "+", "-")
"""What it makes something of where a text begins; a number with a point too."""


class _Filling:
    def __init__(
        self,
        variables: Variables,
        written: Written,
        barred: Callable[[Span], frozenset[str]] | None = None,
    ) -> None:
        self.variables = variables
        self.written = written
        self.found: list[Diagnostic] = []
        self._barred = barred
        self._advised: dict[tuple[str, Span | None], tuple[str | None, str]] = {}

    @cached_property
    def _finder(self) -> Finder:
        return Finder(sorted({*self.variables.values, *self.variables.placeholders}))

    @cached_property
    def _own_finder(self) -> Finder:
        own = sorted(one for one in self.variables.values if one.startswith(OWN))
        return Finder(one.removeprefix(OWN) for one in own)

    def fields(self, fields: Fields, shape: Shape | None) -> Fields:
        changed = {
            name: Entry(entry.key, value)
            for name, entry in fields.entries.items()
            if not name.startswith("x-")  # a note, which nobody reads
            and (value := self.node(entry.value, _shape_under(shape, name))) is not entry.value
        }
        return Fields({**fields.entries, **changed}, fields.span) if changed else fields

    def node(self, node: Node, shape: Shape | None) -> Node:
        """Return the node filled in; the same object where there is nothing to fill in.

        Args:
            node: As it was typed.
            shape: What belongs there; None where nothing does, which is reported elsewhere.
        """
        if isinstance(node, Scalar):
            if "{{" not in node.text:
                return node
            is_rich = isinstance(shape, ScalarShape) and shape.text is TextMark.RICH
            return node._replace(text=self._text(node, is_rich=is_rich))
        if isinstance(node, Fields):
            return self.fields(node, shape)
        element = shape.element if isinstance(shape, ListShape) else None
        filled = tuple(self.node(item, element) for item in node.items)
        same = all(map(is_, filled, node.items))
        return node if same else Sequence(filled, node.span)

    def _text(self, scalar: Scalar, *, is_rich: bool) -> str:
        parts = []
        end = 0
        rest = scalar.span
        for match in BRACES.finditer(scalar.text):
            name = match[1].strip()
            value = self.variables.values.get(name)
            if value is None:
                value = match[0]
                if self.variables.is_unknown(name):
                    place = self.written.narrow(rest, match[0])
                    rest = rest if place == rest else _after(place, rest)
                    self.found.append(self._unknown(name, match[0], place, scalar.span))
            elif is_rich and scalar.text.count("`", 0, match.start()) % 2 == 0:
                value = _as_words(value)
            parts += [scalar.text[end : match.start()], value]
            end = match.end()
        return "".join([*parts, scalar.text[end:]])

    def _unknown(self, name: str, typed: str, place: Span, whole: Span) -> Diagnostic:
        message = f"`{typed}` names nothing"
        asked = (name, whole if self._barred else None)
        if asked not in self._advised and len(self._advised) < MOST_SEARCHES:
            barred = self._barred(whole) if self._barred else frozenset[str]()
            self._advised[asked] = self._advise(name, barred)
        text, advice = self._advised.get(asked, (None, PLACEHOLDERS))
        is_typed = text is not None and self.written.raw(place) == typed
        fix = [Edit(place, text)] if text is not None and is_typed else []
        return UNKNOWN_VARIABLE.at(place, message, advice, fix=fix)

    def _meant(self, name: str, barred: frozenset[str]) -> str | None:
        """Find the nearest name; of the company's own, only what is behind the points counts."""
        own = name.removeprefix(OWN)
        if own == name:
            return self._finder.nearest(name, barred)
        near = self._own_finder.nearest(own, {one.removeprefix(OWN) for one in barred})
        if near is not None:
            return f"{OWN}{near}"
        other = self._finder.nearest(name, barred)
        return None if other is None or other.startswith(OWN) else other

    def _advise(self, name: str, barred: frozenset[str]) -> tuple[str | None, str]:
        """Find what to type instead of a name, if that is clear, and say what to do."""
        known = [one for one in self.variables.values if one not in barred]
        if not known:
            return None, NO_VALUES
        meant = self._meant(name, barred) or _in_part(name, known)
        if meant is None:
            return None, _otherwise(name, known)
        text = f"{{{{ {meant} }}}}"
        return text, f"did you mean `{text}`?"


def _shape_under(shape: Shape | None, name: str) -> Shape | None:
    """Return what belongs under a name in fields, or in a table."""
    match shape:
        case ModelShape(fields=fields) if name in fields:
            return fields[name].shape
        case TableShape(element=element):
            return element
        case _:
            return None


def _as_words(value: str) -> str:
    """Write a value so that Markdown shows it as typed, on one line, and makes nothing of it."""
    line = " ".join(value.split("\n")).translate(SIGNS)
    number = len(line) - len(line.lstrip("0123456789"))
    is_mark = line[:1] in BEGINNING_A_LIST or (number and line[number : number + 1] == ".")
    return f"{line[:number]}\\{line[number:]}" if is_mark else line


def _after(place: Span, whole: Span) -> Span:
    """Return what is left of a place behind another."""
    return Span(whole.path, place.end_line, place.end_column, whole.end_line, whole.end_column)


def _in_part(name: str, known: Iterable[str]) -> str | None:
    """Find the only name of which another is the beginning, the middle or the end."""
    form = name.strip(" .").casefold().replace(" ", "_")
    found = [one for one in known if form and f".{form}." in f".{one}."]
    return found[0] if len(found) == 1 else None


def _otherwise(name: str, known: Iterable[str]) -> str:
    """Say what else there is, and where names of one's own are kept."""
    own = name.removeprefix(OWN)
    if own != name and own:
        return f"add `{own}:` and its words under `variables:` in company.yml"
    return f"it can be: {listed(_nearer(name, known))}; {PLACEHOLDERS}"


def _nearer(name: str, known: Iterable[str]) -> list[str]:
    """List names, those first that share the part before the first point."""
    first = name.partition(".")[0].casefold()
    return sorted(known, key=lambda one: (one.partition(".")[0] != first, one))
