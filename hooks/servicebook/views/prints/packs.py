"""The onboarding pack of each role: all that somebody needs on the first day, in one go."""

from collections.abc import Iterator

from servicebook.layer import Key
from servicebook.model.role import Onboarding
from servicebook.routes import Target, print_uri, target_of
from servicebook.views.context import Context
from servicebook.views.page import PageView
from servicebook.views.prints.blocks import (
    ContentsBlock,
    CoverBlock,
    LinesBlock,
    Milestone,
    MilestonesBlock,
)
from servicebook.views.prints.sheet import SheetView, newest_day
from servicebook.views.prints.single import Pages, lines_over, on_paper
from servicebook.views.prints.small import pocket

LINES = ("name", "start", "manager", "buddy")
"""What is written on the cover."""


def packs(pages: Pages, context: Context) -> Iterator[SheetView]:
    """Make the pack of each onboarding plan."""
    for key, item in context.graph.items(Onboarding):
        yield _pack(key, item, pages, context)


def _pack(key: Key, item: Onboarding, pages: Pages, context: Context) -> SheetView:
    page = pages[target_of(key).src_uri]
    checklists = _checklists(item, context)
    lists = tuple(
        on_paper(pages[target_of(one).src_uri], lines_over(str(one), context)) for one in checklists
    )
    plan = on_paper(page)
    return SheetView(
        uri=print_uri(page.src_uri),
        look="pack",
        title=page.title,
        parts=(
            _cover(key, item, page, context),
            _contents((plan, *lists), context),
            _milestones(key, item, context),
            plan,
            *lists,
            *((pocket(context),) if context.has("principles") else ()),
        ),
        of=target_of(key),
        day=newest_day([key, *checklists], context),
        language=page.language,
    )


def _cover(key: Key, item: Onboarding, page: PageView, context: Context) -> CoverBlock:
    lines = tuple((name, context.words(f"line-{name}")) for name in LINES)
    role = context.link(Key("roles", item.role)).title
    return CoverBlock(page.title, f"{role}. {item.summary}", LinesBlock(str(key), lines))


def _contents(pages: tuple[PageView, ...], context: Context) -> ContentsBlock:
    entries = tuple((page.title, Target(page.src_uri)) for page in pages)
    return ContentsBlock(context.words("contents"), (("", entries),))


def _milestones(key: Key, item: Onboarding, context: Context) -> MilestonesBlock:
    rows = tuple(
        Milestone(one.id, context.words(f"phase-{one.id}"), one.goal, one.how_we_know)
        for one in item.phases
    )
    return MilestonesBlock(str(key), context.words("at-a-glance"), rows)


def _checklists(item: Onboarding, context: Context) -> tuple[Key, ...]:
    named = (Key("checklists", one) for phase in item.phases for one in phase.checklists)
    found = (context.graph.find(key) for key in dict.fromkeys(named))
    return tuple(dict.fromkeys(record.key for record in found if record is not None))
