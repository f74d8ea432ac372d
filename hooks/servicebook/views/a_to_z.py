"""The index of everything by its first letter: to be found without typing, and without scripts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from servicebook.layer import Key
from servicebook.link import Graph
from servicebook.model.reference import Term
from servicebook.model.titles import dictionary_order, first_letter, folded
from servicebook.routes import A_TO_Z_URI
from servicebook.views.blocks import Block, LinkView
from servicebook.views.context import SEEN_FROM, Context
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class EntryView:
    """A word or a title, and where to read about it."""

    text: str
    named_so: tuple[LinkView, ...]
    """Items with this very title."""
    see: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class EntriesView:
    """The entries that begin with a letter."""

    letter: str
    anchor: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class IndexBlock(Block):
    """Entries by their first letter."""

    component: ClassVar[str] = "a-to-z"
    letters: tuple[EntriesView, ...]


def a_to_z_pages(context: Context) -> tuple[PageView, ...]:
    """Make the index, where there is anything to list."""
    entries = sorted(_entries(context), key=lambda one: dictionary_order(one.text))
    if not entries:
        return ()
    words = context.words
    letters = tuple(
        EntriesView(letter, f"page--letter-{letter.lower()}", tuple(group))
        for letter, group in groupby(entries, lambda one: first_letter(one.text))
    )
    heading, blocks = words("all-entries"), (IndexBlock(letters),)
    page = PageView(
        src_uri=A_TO_Z_URI,
        kind="a-to-z",
        title=words("a-to-z"),
        description=words("a-to-z-description"),
        eyebrow=words("about-eyebrow"),
        lede=words("a-to-z-lede"),
        search_weight=0,
        sections=(SectionView("page--all", heading, blocks, is_heading_shown=False),),
    )
    return (page,)


def _entries(context: Context) -> Iterable[EntryView]:
    """Write titles that differ only in capitals and accents as one entry."""
    titles, others = _titles(context.graph), _other_words(context.graph)
    names: dict[str, str] = {}
    for text in (*titles, *others):
        names.setdefault(folded(text), text)
    grouped = defaultdict[str, tuple[list[Key], list[Key]]](lambda: ([], []))
    for place, found in enumerate((titles, others)):
        for text, keys in found.items():
            grouped[folded(text)][place].extend(keys)
    for name, (named_so, see) in grouped.items():
        yield EntryView(
            names[name],
            context.published_links(named_so),
            context.published_links(key for key in see if key not in named_so),
        )


def _titles(graph: Graph) -> dict[str, list[Key]]:
    titles = defaultdict[str, list[Key]](list)
    for kind in SEEN_FROM:
        for record in graph.by_kind.get(kind, ()):
            titles[record.item.title].append(record.key)
    return titles


def _other_words(graph: Graph) -> dict[str, list[Key]]:
    """Collect labels and the other names of terms."""
    others = defaultdict[str, list[Key]](list)
    for kind in SEEN_FROM:
        for record in graph.by_kind.get(kind, ()):
            item = record.item
            labels = (tag.replace("-", " ") for tag in item.tags)
            for word in (*labels, *(item.also if isinstance(item, Term) else ())):
                others[word].append(record.key)
    return others
