"""The pages of checklists."""

from dataclasses import dataclass
from typing import ClassVar

from servicebook.layer import Key
from servicebook.model.checklist import Checklist, ChecklistItem, ChecklistSection
from servicebook.model.due import days_after_start
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
from servicebook.views.context import Context
from servicebook.views.desk import DeskView, desk
from servicebook.views.page import PageView, SectionView


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
    desk: DeskView
    instruction: str
    sections: tuple[ChecklistSectionView, ...]
    tested: str


def checklist_pages(context: Context) -> tuple[PageView, ...]:
    """Make the list of checklists and a page for each."""
    if not context.has("checklists"):
        return ()
    pages = (_page(key, item, context) for key, item in context.graph.items(Checklist))
    return (_index(context), *pages)


def _index(context: Context) -> PageView:
    words = context.words
    return PageView(
        src_uri=index_uri("checklists"),
        kind="index",
        lists="checklists",
        title=words("list-checklists"),
        description=words("checklists-description"),
        eyebrow=words("checklists-eyebrow"),
        lede=words("checklists-lede"),
        sections=tuple(
            SectionView(role, heading, (CardsBlock(cards),))
            for role, (heading, cards) in _by_first_role(context).items()
        ),
    )


def _by_first_role(context: Context) -> dict[str, tuple[str, tuple[CardView, ...]]]:
    groups: dict[str, tuple[str, tuple[CardView, ...]]] = {}
    for key, item in context.graph.items(Checklist):
        first = item.audience[0] if item.audience else "everybody"
        role = context.link(Key("roles", first)).title if item.audience else None
        title = role or context.words("everybody")
        _, cards = groups.get(first, (title, ()))
        groups[first] = (title, (*cards, _card(key, item, context)))
    return groups


def _card(key: Key, item: Checklist, context: Context) -> CardView:
    boxes = sum(len(section.items) for section in item.sections)
    badges = [context.words.counted("boxes", boxes)]
    if item.minutes:
        badges.append(context.words("min", count=item.minutes))
    return CardView(context.link(key), item.moment, item.summary, "plain", tuple(badges))


def _page(key: Key, item: Checklist, context: Context) -> PageView:
    return PageView(
        src_uri=target_of(key).src_uri,
        kind="checklist",
        title=item.title,
        description=item.summary,
        eyebrow=context.noun("checklists"),
        lede=item.objective,
        facts=_facts(item, context),
        sections=(
            SectionView(
                "page--list",
                context.words("the-list"),
                (_list(key, item, context),),
                "paper",
                is_heading_shown=False,
            ),
            *context.belongs_with(
                key,
                item,
                LinkGroup(
                    context.words("principles-it-keeps"),
                    context.links(item.principles, "principles"),
                ),
            ),
        ),
        parent=context.list_of("checklists"),
        phrases=item.phrases,
        tags=item.tags,
        language=context.language_of(key),
    )


def _facts(item: Checklist, context: Context) -> tuple[Fact, ...]:
    words = context.words
    audience = tuple(link.title for link in context.links(item.audience, "roles"))
    return with_values(
        Fact(words("when"), (item.moment,)),
        Fact(words("for"), audience),
        Fact(words("how"), (words(f"mode-{item.mode}"),)),
        Fact(words("takes"), context.minutes_text(item.minutes)),
        context.kept_true_by(item),
    )


def _list(key: Key, item: Checklist, context: Context) -> ChecklistBlock:
    words, who = context.words, item.tested_with
    tested = words("tried-by", who=who) if who else words("not-yet-tried")
    sections = tuple(_section(section, context) for section in item.sections)
    instruction = words(f"mode-{item.mode}-text")
    told = desk(key, item, context, item.sign_off)
    return ChecklistBlock(told, instruction, sections, tested)


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
        due=context.with_day_said(item.due),
        limit=context.limit_text(item.limit),
        due_days=days_after_start(item.due) if item.due else None,
        aliases=item.aliases,
    )
