"""What every view needs: the company, the graph, and how items are linked and shown small."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servicebook.layer import Key, Size
from servicebook.link import Graph, key_of
from servicebook.model.amounts import amount_text, measured_text
from servicebook.model.anecdote import Anecdote
from servicebook.model.company import Company
from servicebook.model.days import day_text, with_day_said
from servicebook.model.item import Item
from servicebook.model.kinds import KINDS
from servicebook.model.principle import Principle
from servicebook.model.reference import Source
from servicebook.model.standard import Amount, Limit, Measured
from servicebook.routes import Target, index_uri, target_of
from servicebook.variables import Variables
from servicebook.views.blocks import (
    CardView,
    DayView,
    Fact,
    LinkGroup,
    LinksBlock,
    LinkView,
    SourceView,
)
from servicebook.views.icons import ICON_OF_ITEMS
from servicebook.views.page import SectionView
from servicebook.words import CONTENT_LANGUAGE, Said, Words, primary

SEEN_FROM = (
    "principles",
    "anecdotes",
    "checklists",
    "plays",
    "roles",
    "onboarding",
    "journey",
    "assessments",
    "standards",
    "limits",
    "metrics",
    "terms",
)
"""The kinds whose items are shown on the pages that they point to, in the order shown."""

POLARITIES = ("good", "bad", "mixed")
"""How stories end, in the order in which they are shown."""

NO_VARIABLES = Variables({})


@dataclass(frozen=True, slots=True)
class Context:
    """A playbook as views see it."""

    company: Company
    graph: Graph
    words: Words
    sizes: tuple[Size, ...] = ()
    """How large the playbook is at each level."""
    variables: Variables = NO_VARIABLES
    """What stands for names in texts that no item holds: those of the base beneath a change, and
    of what is left out."""

    def noun(self, kind: str) -> str:
        """Say what one of a kind is called."""
        return self.words(f"one-{kind}")

    def link(self, key: Key, note: str | None = None) -> LinkView:
        """Link to an item; plain text where it is left out."""
        record = self.graph.find(key)
        if record is None:
            title = self.variables.inserted(self.graph.left_out.get(key, key.id))
            return LinkView(title, None, self.noun(key.kind), note=note, language=CONTENT_LANGUAGE)
        item = record.item
        return LinkView(
            title=item.title,
            target=target_of(record.key),
            kind=self.noun(key.kind),
            emblem=item.emblem if isinstance(item, Principle) else None,
            icon=ICON_OF_ITEMS.get(key.kind),
            note=note,
            language=self.language_of(key),
        )

    def language_of(self, key: Key) -> str:
        """Say in which language a published item is: the base's, or the company's.

        What the company changed is in its language from the moment that the title is, because
        whoever translates an item begins with that.
        """
        record = self.graph.find(key)
        assert record is not None
        fields = record.fields
        is_title_own = fields.place("title").path != fields.span.path
        is_own = record.origin == "own" or (record.origin == "changed" and is_title_own)
        return primary(self.company.language) if is_own else CONTENT_LANGUAGE

    def language_of_kind(self, kind: str) -> str:
        """Say in which language most of the published items of a kind are."""
        records = self.graph.by_kind.get(kind, ())
        languages = Counter(self.language_of(one.key) for one in records)
        return languages.most_common(1)[0][0]

    def links(self, references: Iterable[str], kind: str | None = None) -> tuple[LinkView, ...]:
        """Link to each reference; `kind/id` where no kind is given.

        What is for a larger size of playbook is not in the list at all.
        """
        keys = (key_of(reference, kind) for reference in references)
        return tuple(self.link(key) for key in keys if key not in self.graph.beyond)

    def published_links(self, keys: Iterable[Key]) -> tuple[LinkView, ...]:
        """Link to those items that are published, each once."""
        return tuple(self.link(key) for key in dict.fromkeys(keys) if self.graph.find(key))

    def pointing_here(self, key: Key, kind: str) -> tuple[Key, ...]:
        """Return the items of a kind that name this one, in their order."""
        found = (one.source for one in self.graph.backlinks.get(key, ()))
        return tuple(dict.fromkeys(source for source in found if source.kind == kind))

    def used_in(
        self, key: Key, besides: Iterable[str] = (), mentions: Iterable[Key] = ()
    ) -> tuple[LinkView, ...]:
        """Link to the items that name this one.

        Args:
            key: The item's key.
            besides: References, as `kind/id`, that the place already links to.
            mentions: Items that do not refer to this one, but whose texts name it.
        """
        linked = {key_of(reference, None) for reference in besides}
        sources = [one.source for one in self.graph.backlinks.get(key, ())]
        sources += mentions
        return self.published_links(source for source in sources if source not in linked)

    def card(self, key: Key) -> CardView | None:
        """Show a published item small; None where it is left out."""
        record = self.graph.find(key)
        if record is None:
            return None
        item = record.item
        link = self.link(key)
        if isinstance(item, Anecdote):
            place = " · ".join(filter(None, (item.industry, item.region, year_text(item))))
            grade = self.words(f"grade-{item.evidence}")
            badges = (self.words(f"polarity-{item.polarity}"), grade)
            return CardView(link, place, item.summary, item.polarity, badges)
        if isinstance(item, Principle):
            return CardView(link, self.words(f"stands-{item.stands}"), item.statement)
        return CardView(link, self.noun(record.key.kind), item.summary or "")

    def cards(self, keys: Iterable[Key]) -> tuple[CardView, ...]:
        """Show those of the items that are published."""
        cards = (self.card(key) for key in dict.fromkeys(keys))
        return tuple(card for card in cards if card is not None)

    def source(self, reference: str) -> SourceView | None:
        """Show where something can be read."""
        record = self.graph.find(Key("sources", reference))
        if record is None or not isinstance(record.item, Source):
            return None
        item = record.item
        sort = self.words(f"source-{item.type}")
        details = ", ".join(
            filter(None, (item.author, item.publisher, self.with_day_said(item.date), sort))
        )
        return SourceView(
            title=item.title,
            details=details,
            url=item.url,
            anchor=item.id,
            note=item.note,
            is_checked=item.checked_live,
            language=self.language_of(record.key),
        )

    def sources(self, references: Iterable[str]) -> tuple[SourceView, ...]:
        """Show the sources that are published."""
        found = (self.source(reference) for reference in references)
        return tuple(source for source in found if source is not None)

    def belongs_with(
        self, key: Key, item: Item, *groups: LinkGroup, shown: frozenset[str] = frozenset()
    ) -> tuple[SectionView, ...]:
        """Make the section that shows what an item is connected with.

        Args:
            key: The item's key.
            item: The item.
            groups: Links of the item's own, shown first.
            shown: Kinds whose backlinks the page already shows elsewhere.
        """
        see_also = LinkGroup(self.words("see-also"), self.links(item.see_also))
        backlinks = (
            LinkGroup(
                self.words(f"seen-from-{kind}"),
                self.published_links(self.pointing_here(key, kind)),
            )
            for kind in SEEN_FROM
            if kind not in shown
        )
        full = _each_once((*groups, see_also, *backlinks))
        if not full:
            return ()
        is_alone = KINDS[key.kind].own_pages
        section_id = "page--belongs-with" if is_alone else f"page--{key.id}-belongs-with"
        heading = self.words("belongs-with")
        return (SectionView(section_id, heading, (LinksBlock(full),), "quiet"),)

    def has(self, kind: str) -> bool:
        """Whether the playbook publishes anything of a kind."""
        return self.graph.count(kind) > 0

    def list_of(self, kind: str, title: str | None = None) -> LinkView:
        """Link to the page that lists a kind, under its own name or another."""
        return LinkView(title or self.words(f"list-{kind}"), Target(index_uri(kind)))

    def limit_text(self, limit: str | None) -> str | None:
        """Say how much may be given, where a limit applies."""
        record = self.graph.find(Key("limits", limit)) if limit else None
        if record is None or not isinstance(record.item, Limit):
            return None
        return self.words("you-may-give", sum=self.amount(record.item.up_to))

    def kept_true_by(self, item: Item) -> Fact:
        """Name the role that keeps an item true, if one does."""
        owner = (self.link(Key("roles", item.owner)).title,) if item.owner else ()
        return Fact(self.words("kept-true-by"), owner)

    def day(self, day: date) -> DayView:
        """Write a day as the company's language and country do."""
        text = day_text(day, self.company.language)
        is_said = primary(self.company.language) == self.words.primary_language
        return DayView(Said(text) if is_said else text, day.isoformat())

    def with_day_said(self, text: str | None) -> str | None:
        """Write a text as it is, but for one that is nothing but a day."""
        return with_day_said(text, self.company.language) if text else text

    def measured(self, target: Measured) -> str:
        """Write a target as the company's language does."""
        return measured_text(target, self.company.language, self.words)

    def amount(self, amount: Amount) -> str:
        """Write a sum as the company's language does."""
        return amount_text(amount, self.company, self.words)

    def minutes_text(self, minutes: int | None) -> tuple[str, ...]:
        """Say how long something takes, where that is known."""
        return (self.words.counted("minutes", minutes),) if minutes else ()


def _each_once(groups: Iterable[LinkGroup]) -> tuple[LinkGroup, ...]:
    """Keep each link in the first group that has it, and drop groups that are left empty."""
    seen: set[tuple[str, Target | None]] = set()
    kept = []
    for group in groups:
        links = tuple(one for one in group.links if (one.title, one.target) not in seen)
        seen |= {(one.title, one.target) for one in links}
        if links:
            kept.append(LinkGroup(group.heading, links))
    return tuple(kept)


def year_text(item: Anecdote) -> str | None:
    """Write the year of a story, where it is known."""
    return str(item.year) if item.year is not None else None
