"""The glossary and the page of sources."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import ClassVar

from servicebook.glossary import Glossary
from servicebook.layer import Key
from servicebook.model.reference import Source, Term
from servicebook.model.titles import dictionary_order, first_letter
from servicebook.routes import index_uri
from servicebook.views.blocks import Block, LinkView, SourceView
from servicebook.views.context import SEEN_FROM, Context
from servicebook.views.page import PageView, SectionView


@dataclass(frozen=True, slots=True)
class TermView:
    """A word and its meaning."""

    anchor: str
    title: str
    also: tuple[str, ...]
    definition: str
    used_in: tuple[LinkView, ...]
    links: tuple[LinkView, ...]
    language: str


@dataclass(frozen=True, slots=True)
class LetterView:
    """The words that begin with a letter."""

    letter: str
    anchor: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class GlossaryBlock(Block):
    """Words by their first letter."""

    component: ClassVar[str] = "glossary"
    letters: tuple[LetterView, ...]


@dataclass(frozen=True, slots=True)
class SourcesBlock(Block):
    """Everything the playbook rests on."""

    component: ClassVar[str] = "sources"
    sources: tuple[tuple[SourceView, tuple[LinkView, ...]], ...]
    """Each with the items that use it."""


SORTS_OF_SOURCE = MappingProxyType(
    {
        "courts": ("court", "regulator", "standard"),
        "research": ("research", "survey", "report"),
        "books": ("book",),
        "articles": ("article",),
        "web": ("web",),
    }
)
"""The parts of the page of sources, each with the types that stand in it."""


def reference_pages(context: Context) -> tuple[PageView, ...]:
    """Make the glossary and the page of sources."""
    pages = []
    if context.has("terms"):
        pages.append(_glossary(context))
    if context.has("sources"):
        pages.append(_sources(context))
    return tuple(pages)


def _glossary(context: Context) -> PageView:
    words, mentions = context.words, _mentions(context)
    terms = sorted(
        (
            _term(key, item, context, mentions.get(key, ()))
            for key, item in context.graph.items(Term)
        ),
        key=lambda term: dictionary_order(term.title),
    )
    letters = tuple(
        LetterView(letter, f"page--letter-{letter.lower()}", tuple(group))
        for letter, group in groupby(terms, lambda term: first_letter(term.title))
    )
    return PageView(
        src_uri=index_uri("terms"),
        kind="glossary",
        title=words("list-terms"),
        language=context.language_of_kind("terms"),
        description=words("terms-description"),
        eyebrow=words("terms-eyebrow"),
        lede=words.counted("terms-lede", len(terms)),
        sections=(
            SectionView(
                "page--all", words("all-terms"), (GlossaryBlock(letters),), is_heading_shown=False
            ),
        ),
    )


def _mentions(context: Context) -> Mapping[Key, list[Key]]:
    """List for each term the items whose texts use it, in the order of their kinds."""
    glossary = Glossary(context.graph, context.language_of)
    mentions = defaultdict[Key, list[Key]](list)
    for kind in SEEN_FROM:
        for record in context.graph.by_kind.get(kind, ()):
            language = context.language_of(record.key)
            texts = (leaf.value for leaf in record.leaves())
            uses = {use.entry.key for text in texts for use in glossary.uses(text, language)}
            for key in uses - {record.key}:
                mentions[key].append(record.key)
    return mentions


def _term(key: Key, item: Term, context: Context, mentions: Iterable[Key]) -> TermView:
    return TermView(
        anchor=item.id,
        title=item.title,
        also=item.also,
        definition=item.definition,
        links=context.links(item.see_also),
        used_in=context.used_in(key, besides=item.see_also, mentions=mentions),
        language=context.language_of(key),
    )


def _sources(context: Context) -> PageView:
    words = context.words
    items = sorted(context.graph.items(Source), key=lambda one: dictionary_order(one[1].title))
    sections = []
    for sort, types in SORTS_OF_SOURCE.items():
        views = [
            (view, context.used_in(key))
            for key, item in items
            if item.type in types and (view := context.source(key.id)) is not None
        ]
        if views:
            heading, block = words(f"sources-{sort}"), SourcesBlock(tuple(views))
            sections.append(SectionView(f"page--{sort}", heading, (block,)))
    return PageView(
        src_uri=index_uri("sources"),
        kind="sources",
        beside="navigation",
        title=words("list-sources"),
        language=context.language_of_kind("sources"),
        description=words("sources-description"),
        eyebrow=words("sources-eyebrow"),
        lede=words("sources-lede"),
        search_weight=0.2,
        sections=tuple(sections),
    )
