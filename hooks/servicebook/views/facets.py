"""What stories can be picked by: their items go in, choices and the marks of each card come out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from servicebook.link import key_of
from servicebook.model.anecdote import Anecdote
from servicebook.views.blocks import Block, LinkView
from servicebook.views.context import POLARITIES, Context
from servicebook.views.evidence import GRADES, grades_explained


@dataclass(frozen=True, slots=True)
class FacetView:
    """A question that cards are picked by, with its answers."""

    name: str
    """As it stands in the address of the page."""
    label: str
    options: tuple[tuple[str, str], ...]
    """Each answer as it stands in the address, and as people read it."""


@dataclass(frozen=True, slots=True)
class FilterBlock(Block):
    """The choices above a list of cards."""

    component: ClassVar[str] = "filter"
    facets: tuple[FacetView, ...]
    explained: LinkView
    """What the grades on the cards mean."""


Marks = tuple[tuple[str, tuple[str, ...]], ...]
"""The name of each facet, with the answers that are true of one card."""


def marks_of(story: Anecdote, context: Context) -> Marks:
    """Say what a story can be picked by."""
    return (
        ("principle", _published(story.principles, "principles", context)),
        ("role", _published(story.roles, "roles", context)),
        ("industry", (_folded(story.industry),)),
        ("polarity", (story.polarity,)),
        ("channel", tuple(map(_folded, story.channels))),
        ("evidence", (story.evidence,)),
    )


def story_filter(stories: Iterable[Anecdote], context: Context) -> FilterBlock:
    """Offer those answers that are true of at least one story."""
    told, words = tuple(stories), context.words
    labels = {
        "principle": words("one-principles"),
        "role": words("one-roles"),
        "industry": words("trade"),
        "polarity": words("how-it-went"),
        "channel": words("contact-by"),
        "evidence": words("evidence"),
    }
    used = {name: set[str]() for name in labels}
    for story in told:
        for name, answers in marks_of(story, context):
            used[name].update(answers)
    options = {
        "principle": _titles("principles", context),
        "role": _titles("roles", context),
        "industry": _texts(story.industry for story in told),
        "polarity": [(one, words.plain(f"polarity-{one}")) for one in POLARITIES],
        "channel": _texts(channel for story in told for channel in story.channels),
        "evidence": [(one, words.plain(f"grade-{one}")) for one in GRADES],
    }
    facets = (
        FacetView(name, label, tuple(one for one in options[name] if one[0] in used[name]))
        for name, label in labels.items()
    )
    return FilterBlock(
        tuple(one for one in facets if len(one.options) > 1), grades_explained(context)
    )


def _published(references: Iterable[str], kind: str, context: Context) -> tuple[str, ...]:
    found = (context.graph.find(key_of(one, kind)) for one in references)
    return tuple(record.key.id for record in found if record is not None)


def _titles(kind: str, context: Context) -> list[tuple[str, str]]:
    return [(one.key.id, one.item.title) for one in context.graph.by_kind.get(kind, ())]


def _texts(texts: Iterable[str]) -> list[tuple[str, str]]:
    """List texts that people chose themselves, in their order, each once however it is written."""
    forms = {_folded(text): text for text in reversed(tuple(texts))}
    return sorted(forms.items())


def _folded(text: str) -> str:
    """Write a text as it stands in attributes, where no two parsers agree on its blanks."""
    return " ".join(text.casefold().split())
