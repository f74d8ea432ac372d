"""An item in which something is wrong goes in; what was meant comes out, with all findings."""

from collections.abc import Sequence as Many

from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.parse.around import Around, Findings, Level
from servicebook.parse.from_fields import FromFields
from servicebook.parse.from_list import FromList
from servicebook.parse.from_text import FromText
from servicebook.parse.levels import Levels
from servicebook.parse.misfit import Cure, Misfit, finding
from servicebook.parse.missing import missing_fields
from servicebook.parse.unknown import unknown_field
from servicebook.rules import DUPLICATE_ID, UNKNOWN_KEY, WRONG_TYPE
from servicebook.suggest import short_id

MOST_UNKNOWN = 100
"""How many unknown fields of one item are looked into."""


class Diagnosis:
    """Puts an item right, as far as it is clear what was meant, and notes each mistake once."""

    def __init__(self, around: Around) -> None:
        self.findings = Findings()
        self._around = around
        self._levels = Levels(around.written, self.findings)
        self._from_text = FromText(around)
        self._from_list = FromList(around.written)
        self._from_fields = FromFields(around.written)

    def fields(
        self, typed: Fields, shape: ModelShape, noun: str, name: str = "", outer: Many[Level] = ()
    ) -> Fields:
        """Return fields as they were meant.

        Args:
            typed: As their author has them.
            shape: What they should look like.
            noun: What they belong to, in messages.
            name: The field they stand under; empty for those of the item itself.
            outer: The levels around them, the item's first.
        """
        level = Level(noun, shape, typed, name, dict(typed.entries))
        self._leave_out_surplus(level)
        self._levels.sink(level)
        self._levels.raise_up(level, outer)
        self._rename(level)
        is_inline = self._around.written.is_bracketed(typed)
        for field in [one for one in level.entries if one in shape.fields]:
            entry = level.entries[field]
            misfit = Misfit(entry.value, shape.fields[field].shape, field, entry.key, is_inline)
            value = self._value(misfit, (*outer, level))
            level.entries[field] = Entry(entry.key, value)
        for missing in missing_fields(level, self._around):
            self.findings.add(missing)
        return Fields(level.entries, typed.span)

    def _leave_out_surplus(self, level: Level) -> None:
        """Report as one what is unknown beyond the first hundred: it is no item at all."""
        first, *others = level.unknown()[MOST_UNKNOWN:] or [""]
        if first:
            message = f"`{first}` and {len(others)} more fields are none that {level.noun} has"
            advice = "mend the ones before it first"
            self.findings.add(UNKNOWN_KEY.at(level.entries[first].key, message, advice))
            for name in (first, *others):
                del level.entries[name]

    def _rename(self, level: Level) -> None:
        """Give each unknown name the one that was meant; leave it out where that is not clear."""
        for name in level.unknown():
            finding, meant = unknown_field(level, name)
            self.findings.add(finding)
            entry = level.entries.pop(name)
            if meant is None:
                continue
            level.settled.add(meant)
            level.entries.setdefault(meant, entry)

    def _value(self, misfit: Misfit, levels: Many[Level]) -> Node:
        """Return a value as it was meant, or as it is where that is not clear."""
        match misfit.node, misfit.shape:
            case Scalar(is_empty=True), _:
                return misfit.node
            case Scalar(), ScalarShape():
                return misfit.node
            case Fields() as node, TableShape(element=element):
                return self._table(node, element, levels)
            case Sequence() as node, ListShape(element=element):
                return self._list(node, element, misfit.name, levels)
            case Fields() as node, ModelShape() as shape:
                noun = f"an entry of `{misfit.name}`" if misfit.is_entry else f"`{misfit.name}`"
                return self.fields(node, shape, noun, misfit.name, levels)
            case _:
                cure = self._cure(misfit)
                self.findings.add(finding(misfit, cure))
                return cure.meant or misfit.node

    def _table(self, node: Fields, element: Shape, levels: Many[Level]) -> Fields:
        is_inline = self._around.written.is_bracketed(node)
        entries = {
            name: Entry(key, self._value(Misfit(value, element, name, key, is_inline), levels))
            for name, (key, value) in node.entries.items()
        }
        return Fields(entries, node.span)

    def _cure(self, misfit: Misfit) -> Cure:
        match misfit.node:
            case Scalar() as node:
                return self._from_text.cure(misfit, node)
            case Sequence() as node:
                return self._from_list.cure(misfit, node)
            case Fields() as node:
                return self._from_fields.cure(misfit, node)

    def _list(self, node: Sequence, element: Shape, name: str, levels: Many[Level]) -> Sequence:
        is_inline = self._around.written.is_bracketed(node)
        values: list[Node] = []
        for item in node.items:
            if isinstance(item, Scalar) and item.is_empty:
                self.findings.add(self._empty_entry(item, name, is_inline=is_inline))
                values.append(item)
            else:
                values.append(self._value(Misfit(item, element, name, None, is_inline), levels))
        if isinstance(element, ModelShape) and element.has_id:
            for twin in _twins(values):
                self.findings.add(twin)
        return Sequence(tuple(values), node.span)

    def _empty_entry(self, item: Scalar, name: str, *, is_inline: bool) -> Diagnostic:
        advice = "write something after the `-`, or delete the line"
        path, line = item.span.path, item.span.line
        is_bare = self._around.written.line(path, line).strip() == "-"
        fix = [Edit(Span(path, line, 1, line + 1, 1), "")] if is_bare and not is_inline else []
        return WRONG_TYPE.at(item.span, f"an empty entry in `{name}`", advice, fix=fix)


def _twins(values: Many[Node]) -> list[Diagnostic]:
    """Report entries that share an id."""
    entries = [value for value in values if isinstance(value, Fields)]
    ids = {name for one in entries if (name := one.text("id")) is not None}
    first: dict[str, Fields] = {}
    found = []
    for entry in entries:
        name = entry.text("id")
        if name is not None and name in first:
            label = Label(first[name].place("id"), "first used here")
            advice = f"give one of them another id, such as `id: {_new_id(entry, name, ids)}`"
            message = f"`{name}` is the id of two entries"
            found.append(DUPLICATE_ID.at(entry.place("id"), message, advice, label))
        elif name is not None:
            first[name] = entry
    return found


def _new_id(entry: Fields, name: str, taken: set[str]) -> str:
    """Make an id of an entry's words; else put a number behind the one it has."""
    made = short_id(entry.text("text") or entry.text("title") or entry.text("label") or "")
    if made and made not in taken:
        return made
    return next(
        f"{name}-{number}" for number in range(2, len(taken) + 3) if f"{name}-{number}" not in taken
    )
