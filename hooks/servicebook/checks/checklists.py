"""Check that checklists stay short enough to run, and that somebody keeps them true."""

import re
from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import at_path
from servicebook.model.checklist import Checklist, ChecklistSection
from servicebook.parse import Record
from servicebook.rules import CHECKLIST_WITHOUT_OWNER, CROWDED_SECTION, LONG_ITEM

MOST_ITEMS = 9
MOST_WORDS = 20

LETTER = re.compile(r"\w")
"""What every word has one of: a dash or a dot between spaces is none."""


def check_checklists(subject: Subject) -> Iterator[Diagnostic]:
    """Report checklists without an owner, crowded sections and long items."""
    for record in subject.graph.by_kind.get("checklists", ()):
        if isinstance(record.item, Checklist):
            yield from _without_owner(record, record.item)
            for index, section in enumerate(record.item.sections):
                yield from _crowded(record, index, section)
                yield from _long_items(record, index, section)


def _without_owner(record: Record, checklist: Checklist) -> Iterator[Diagnostic]:
    if checklist.owner is None:
        role = next(iter(checklist.audience), "team-lead")
        advice = f"say which role keeps it true, with a line such as `owner: {role}`"
        message = f"the checklist `{checklist.id}` has no `owner`"
        yield CHECKLIST_WITHOUT_OWNER.at(record.fields.place("title"), message, advice)


def _crowded(record: Record, index: int, section: ChecklistSection) -> Iterator[Diagnostic]:
    count = len(section.items)
    if count > MOST_ITEMS:
        node = at_path(record.fields, ("sections", index, "items", MOST_ITEMS))
        message = f"the section `{section.id}` has {count} items"
        advice = (
            f"keep {MOST_ITEMS} at most: drop what nobody forgets, "
            "or give the rest a section with a `pause_point:` of its own"
        )
        yield CROWDED_SECTION.at(node.span, message, advice)


def _long_items(record: Record, index: int, section: ChecklistSection) -> Iterator[Diagnostic]:
    for number, item in enumerate(section.items):
        pieces = item.text.split()
        if len(pieces) <= MOST_WORDS:
            continue  # some may be no words
        count = sum(map(bool, map(LETTER.search, pieces)))
        if count > MOST_WORDS:
            node = at_path(record.fields, ("sections", index, "items", number, "text"))
            message = f"the item `{item.id}` has {count} words"
            advice = f"keep {MOST_WORDS} at most; what explains it can go under it, into `note:`"
            yield LONG_ITEM.at(node.span, message, advice)
