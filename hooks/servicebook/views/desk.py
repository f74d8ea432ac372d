"""What the browser is told of a list, so that it can keep its ticks, dates and signatures."""

from dataclasses import dataclass

from servicebook.layer import Key
from servicebook.model.company import Company
from servicebook.model.item import Item
from servicebook.model.locales import locale_of
from servicebook.signing import fingerprint
from servicebook.views.blocks import ChecklistItemView
from servicebook.views.context import Context
from servicebook.words import Words, primary

DAYS_IN_WEEK = 7


@dataclass(frozen=True, slots=True)
class DeskView:
    """A list's place among all that a browser keeps, and what its tools need."""

    playbook: str
    """The company's id."""
    list: str
    """The list's name, as kind/id."""
    aliases: tuple[str, ...]
    """Names it had before, as kind/id."""
    title: str
    fingerprint: str
    """The sign of what its readers read."""
    locale: str
    """How days are written: de-AT."""
    weekend: str
    """The numbers of its weekdays, 0 for Sunday: 60."""
    signers: tuple[str, ...]
    """Who signs it."""
    has_calendar: bool = False
    """Whether its days are worth a calendar."""

    def names_before(self, entry: ChecklistItemView) -> tuple[str, ...]:
        """Name a tick as it was called before, when the list or the entry had another name."""
        lists, entries = (self.list, *self.aliases), (entry.id, *entry.aliases)
        return tuple(f"{one}/{name}" for one in lists for name in entries)[1:]


def desk(
    key: Key, item: Item, context: Context, signers: tuple[str, ...], *, has_calendar: bool = False
) -> DeskView:
    """Tell the browser what it needs of a list."""
    renamed = (old.id for old, new in sorted(context.graph.renamed.items()) if new == key)
    return DeskView(
        playbook=context.company.id,
        list=_name(key.kind, key.id),
        aliases=tuple(_name(key.kind, old) for old in renamed),
        title=item.title,
        fingerprint=fingerprint(item),
        locale=locale_said(context.company, context.words),
        weekend=weekend(context.company.language),
        signers=signers,
        has_calendar=has_calendar,
    )


def _name(kind: str, item_id: str) -> str:
    return f"{kind}/{item_id}"


def locale_said(company: Company, words: Words) -> str:
    """Say how days are written between words of the interface: as in the company's country."""
    is_spoken = primary(company.language) == words.primary_language
    return company.language if is_spoken else words.language


def weekend(language: str) -> str:
    """Number the days of the weekend as browsers do, from Sunday."""
    locale = locale_of(language)
    first, last = locale.weekend_start, locale.weekend_end
    length = (last - first) % DAYS_IN_WEEK + 1
    return "".join(str((first + one + 1) % DAYS_IN_WEEK) for one in range(length))
