"""Check that checklists stay short enough to run, and that somebody keeps them true."""

import re
from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import at_path
from servicebook.model.checklist import Checklist, ChecklistSection
from servicebook.model.due import days_after_start
from servicebook.parse import Record
from servicebook.rules import CHECKLIST_WITHOUT_OWNER, CROWDED_SECTION, LONG_ITEM, UNCOUNTED_DUE
from servicebook.suggest import listed, nearest

MOST_ITEMS = 9
MOST_WORDS = 20
DUE_FORMS = ("same day", "within a week", "before day 1")
DUE_FORMS_WITH_NUMBER = ("day {}", "week {}", "within {} days", "within {} weeks")

NUMBER = re.compile(r"\d+")
LETTER = re.compile(r"\w")
"""What every word has one of: a dash or a dot between spaces is none."""


def check_checklists(subject: Subject) -> Iterator[Diagnostic]:
    """Report checklists without an owner, crowded sections, long items and lost days."""
    for record in subject.graph.by_kind.get("checklists", ()):
        if isinstance(record.item, Checklist):
            yield from _without_owner(record, record.item)
            for index, section in enumerate(record.item.sections):
                yield from _crowded(record, index, section)
                yield from _long_items(record, index, section)
                yield from _uncounted_dues(record, index, section)


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


def _uncounted_dues(record: Record, index: int, section: ChecklistSection) -> Iterator[Diagnostic]:
    """Report what was probably meant as a day; other words, as in `before release`, are fine."""
    for number, item in enumerate(section.items):
        if item.due is None or days_after_start(item.due) is not None:
            continue
        advice = _advice_on_due(item.due)
        if advice is not None:
            node = at_path(record.fields, ("sections", index, "items", number, "due"))
            message = f"`{item.due}` is no day that can be counted from a start"
            yield UNCOUNTED_DUE.at(node.span, message, advice)


def _advice_on_due(due: str) -> str | None:
    """Say how it is written, where it has as many words as a form and is near it, or a number."""
    count = NUMBER.search(due)
    forms = [one.format(count[0]) for one in DUE_FORMS_WITH_NUMBER if count]
    meant = nearest(due, (one for one in (*forms, *DUE_FORMS) if _words(one) == _words(due)))
    if meant is not None:
        return f"did you mean `{meant}`?"
    if count is None:
        return None
    return f"write {listed(forms)}; if it is none of these, write the number in words"


def _words(text: str) -> int:
    return len(text.split())
