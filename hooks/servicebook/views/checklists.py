"""The pages of checklists."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.checklist import Checklist, ChecklistItem, ChecklistSection
from servicebook.model.kinds import KINDS
from servicebook.routes import index_uri, target_of
from servicebook.views.blocks import (
    Block,
    CardsBlock,
    CardView,
    ChecklistItemView,
    Fact,
    LinkGroup,
    with_values,
)
from servicebook.views.context import Context, minutes_text, upkeep_text
from servicebook.views.page import PageView, SectionView

MODES = {
    "read-do": ("Read, then do", "Read each step, do it, tick it."),
    "do-confirm": ("Do, then confirm", "Do the work from memory, then stop and check each line."),
}


@dataclass(frozen=True, slots=True)
class ChecklistSectionView:
    """Boxes ticked at one pause."""

    id: str
    title: str
    pause_point: str | None
    items: tuple[ChecklistItemView, ...]


@dataclass(frozen=True, slots=True)
class ChecklistBlock(Block):
    """A list as it looks on paper."""

    component: ClassVar[str] = "checklist"
    id: str
    instruction: str
    sections: tuple[ChecklistSectionView, ...]
    sign_off: tuple[str, ...]
    tested: str


def checklist_pages(context: Context) -> tuple[PageView, ...]:
    """Make the list of checklists and a page for each."""
    if not context.has("checklists"):
        return ()
    pages = (_page(key, item, context) for key, item in context.graph.items(Checklist))
    return (_index(context), *pages)


def _index(context: Context) -> PageView:
    return PageView(
        src_uri=index_uri("checklists"),
        kind="index",
        lists="checklists",
        title=KINDS["checklists"].heading,
        description="Short lists for the moments at which something is easily forgotten.",
        eyebrow="For one moment each",
        lede="Grouped by who uses them most. Each names the pause at which it is run.",
        sections=tuple(
            SectionView(role, heading, (CardsBlock(cards),))
            for role, (heading, cards) in _by_first_role(context).items()
        ),
    )


def _by_first_role(context: Context) -> dict[str, tuple[str, tuple[CardView, ...]]]:
    groups: dict[str, tuple[str, tuple[CardView, ...]]] = {}
    for key, item in context.graph.items(Checklist):
        first = item.audience[0] if item.audience else "everybody"
        title = context.link(Key("roles", first)).title if item.audience else "Everybody"
        _, cards = groups.get(first, (title, ()))
        groups[first] = (title, (*cards, _card(key, item, context)))
    return groups


def _card(key: Key, item: Checklist, context: Context) -> CardView:
    boxes = sum(len(section.items) for section in item.sections)
    time = (f"{item.minutes} min",) if item.minutes else ()
    return CardView(
        context.link(key), item.moment, item.summary, "plain", (f"{boxes} boxes", *time)
    )


def _page(key: Key, item: Checklist, context: Context) -> PageView:
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="checklist",
        title=item.title,
        description=item.summary,
        eyebrow="Checklist",
        lede=item.objective,
        facts=_facts(item, context),
        sections=(
            SectionView(
                "page--list", "The list", (_list(item, context),), "paper", is_heading_shown=False
            ),
            *context.belongs_with(
                key,
                item,
                LinkGroup("Principles it keeps", context.links(item.principles, "principles")),
            ),
        ),
        parent=context.list_of("checklists"),
        phrases=item.phrases,
        tags=item.tags,
        upkeep=upkeep_text(item),
    )


def _facts(item: Checklist, context: Context) -> tuple[Fact, ...]:
    audience = tuple(link.title for link in context.links(item.audience, "roles"))
    return with_values(
        Fact("When", (item.moment,)),
        Fact("For", audience),
        Fact("How", (MODES[item.mode][0],)),
        Fact("Takes", minutes_text(item.minutes)),
        context.kept_true_by(item),
    )


def _list(item: Checklist, context: Context) -> ChecklistBlock:
    tested = (
        f"Tried by: {item.tested_with}"
        if item.tested_with
        else "Not yet tried by a team. Try it, change it, and write down who tried it."
    )
    sections = tuple(_section(section, context) for section in item.sections)
    return ChecklistBlock(item.id, MODES[item.mode][1], sections, item.sign_off, tested)


def _section(section: ChecklistSection, context: Context) -> ChecklistSectionView:
    items = tuple(_item(one, context) for one in section.items)
    return ChecklistSectionView(section.id, section.title, section.pause_point, items)


def _item(item: ChecklistItem, context: Context) -> ChecklistItemView:
    return ChecklistItemView(
        id=item.id,
        text=item.text,
        note=item.note,
        is_critical=item.critical,
        owner=context.link(Key("roles", item.owner)) if item.owner else None,
        due=item.due,
        limit=context.limit_text(item.limit),
    )
