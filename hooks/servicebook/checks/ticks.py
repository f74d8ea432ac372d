"""Check that every box to tick has a name of its own."""

from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Label
from servicebook.load.nodes import at_path
from servicebook.model.checklist import Checklist
from servicebook.model.shapes import Path
from servicebook.parse import Record
from servicebook.rules import DUPLICATE_ID


def check_ticks(subject: Subject) -> Iterator[Diagnostic]:
    """Report items of a checklist that share an id, in whatever sections they stand."""
    for record in subject.graph.records.values():
        if isinstance(record.item, Checklist):
            yield from _shared_ids(record, record.item)


def _shared_ids(record: Record, checklist: Checklist) -> Iterator[Diagnostic]:
    first: dict[str, Path] = {}
    for number, section in enumerate(checklist.sections):
        for index, item in enumerate(section.items):
            path = ("sections", number, "items", index, "id")
            if first.setdefault(item.id, path) != path:
                span = at_path(record.fields, path).span
                label = Label(at_path(record.fields, first[item.id]).span, "first used here")
                message = f"`{item.id}` is the id of two items of this checklist"
                yield DUPLICATE_ID.at(span, message, "give one a new id", label)
