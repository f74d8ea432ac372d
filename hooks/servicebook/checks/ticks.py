"""Check that every box to tick has names of its own, those of before among them."""

from collections.abc import Iterable, Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Label
from servicebook.load.nodes import at_path
from servicebook.model.checklist import Checklist
from servicebook.model.role import Onboarding
from servicebook.model.shapes import Path
from servicebook.parse import Record
from servicebook.rules import DUPLICATE_ID


def check_ticks(subject: Subject) -> Iterator[Diagnostic]:
    """Report entries of a list that share a name: each would take the other's tick."""
    for record in subject.graph.records.values():
        if isinstance(record.item, Checklist):
            yield from _shared_ids(record, record.item)
            yield from _shared_aliases(record, _checklist_names(record.item))
        elif isinstance(record.item, Onboarding):
            yield from _shared_aliases(record, _plan_names(record.item))


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


def _shared_aliases(record: Record, names: Iterable[tuple[str, Path]]) -> Iterator[Diagnostic]:
    """Report names of before that another entry has, or had.

    Args:
        record: The list.
        names: Each name with its place, those of today first.
    """
    first: dict[str, Path] = {}
    for name, path in names:
        if first.setdefault(name, path) != path and path[-2] == "aliases":
            span = at_path(record.fields, path).span
            label = Label(at_path(record.fields, first[name]).span, "this is its name, too")
            message = f"`{name}` is, or was, the name of two entries of this list"
            advice = "take it away here: a tick under that name belongs to one entry"
            yield DUPLICATE_ID.at(span, message, advice, label)


def _checklist_names(checklist: Checklist) -> Iterator[tuple[str, Path]]:
    """Yield each name of each item with its place, those of today first."""
    items = [
        (item, ("sections", number, "items", index))
        for number, section in enumerate(checklist.sections)
        for index, item in enumerate(section.items)
    ]
    for item, path in items:
        yield item.id, (*path, "id")
    for item, path in items:
        yield from ((old, (*path, "aliases", n)) for n, old in enumerate(item.aliases))


def _plan_names(plan: Onboarding) -> Iterator[tuple[str, Path]]:
    """Yield each name of each task with its place, those of today first, with its phase."""
    tasks = [
        (phase.id, task, ("phases", number, "items", index))
        for number, phase in enumerate(plan.phases)
        for index, task in enumerate(phase.items)
    ]
    for phase_id, task, path in tasks:
        yield f"{phase_id}-{task.id}", (*path, "id")
    for phase_id, task, path in tasks:
        for n, old in enumerate(task.aliases):
            yield from ((name, (*path, "aliases", n)) for name in (f"{phase_id}-{old}", old))
