"""Check that principles are shown by stories and put into practice, and that stories show one."""

from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic
from servicebook.model.anecdote import Anecdote
from servicebook.model.checklist import Checklist
from servicebook.model.principle import Principle
from servicebook.rules import (
    PRINCIPLE_WITHOUT_CHECKLIST,
    PRINCIPLE_WITHOUT_STORY,
    STORY_WITHOUT_PRINCIPLE,
)


def check_principles(subject: Subject) -> Iterator[Diagnostic]:
    """Report principles that no story shows, or that no checklist puts into practice."""
    rules = (
        ("anecdotes", PRINCIPLE_WITHOUT_STORY, "no story shows the principle {}"),
        (
            "checklists",
            PRINCIPLE_WITHOUT_CHECKLIST,
            "no checklist puts the principle {} into practice",
        ),
    )
    for kind, rule, message in rules:
        if not _is_known_whole(subject, kind):
            continue
        for key, principle in subject.graph.items(Principle):
            sources = subject.graph.backlinks.get(key, ())
            if any(one.source.kind == kind and one.path[0] == "principles" for one in sources):
                continue
            place = subject.graph.records[key].fields.place("title")
            advice = (
                f"add `{principle.id}` to the `principles` of one that does, "
                f"or write one in {subject.company_uri}/{kind}/"
            )
            yield rule.at(place, message.format(f"`{principle.id}`"), advice)


def check_principles_of_stories(subject: Subject) -> Iterator[Diagnostic]:
    """Report stories that name no principle."""
    principles = subject.graph.by_kind.get("principles", ())
    if not principles:
        return
    example = principles[0].key.id
    for key, story in subject.graph.items(Anecdote):
        if not story.principles:
            place = subject.graph.records[key].fields.place("principles")
            message = f"the story `{story.id}` names no principle"
            advice = f"name what it shows, most important first, as in `principles: [{example}]`"
            yield STORY_WITHOUT_PRINCIPLE.at(place, message, advice)


def _is_known_whole(subject: Subject, kind: str) -> bool:
    """Whether the site has that part, and no item of it has a mistake that is reported already.

    A story that cannot be read may be the one that shows a principle.
    """
    if subject.company is None or kind not in subject.company.sections:
        return False
    graph = subject.graph
    read = graph.records.keys() | graph.left_out.keys() | graph.renamed.keys()
    if any(key.kind == kind and key not in read for key in subject.known):
        return False
    known = {key.id for key in read if key.kind == "principles"}
    return all(
        known.issuperset(item.principles)
        for record in graph.by_kind.get(kind, ())
        if isinstance(item := record.item, Anecdote | Checklist)
    )
