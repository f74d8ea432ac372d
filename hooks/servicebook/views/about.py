"""The page about this playbook: whose it is, what the company changed, under which licences."""

from collections.abc import Sequence as Many
from dataclasses import replace

from servicebook.model.kinds import KINDS
from servicebook.routes import ABOUT_URI
from servicebook.upstream import Difference
from servicebook.views.blocks import (
    Block,
    Fact,
    FactsBlock,
    LinkGroup,
    LinksBlock,
    LinkView,
    ProseBlock,
    with_values,
)
from servicebook.views.context import Context
from servicebook.views.page import PageView, SectionView
from servicebook.views.reach import reach_facts, with_links

SORTS = ("changed", "replaced", "added", "hidden")
"""The groups of what the company says otherwise, in the order shown."""
WORDS_A_MINUTE = 200
STEP_OF_MINUTES = 5
"""Reading times are estimates, and are rounded to this."""


def about_page(
    context: Context, found: Many[Difference], base_items: int, version: str
) -> PageView:
    """Make the page about this playbook.

    Args:
        context: The playbook.
        found: What the company says otherwise than the base.
        base_items: How many items the base has.
        version: The program's version, which is the base's too.
    """
    company, words = context.company, context.words
    return PageView(
        src_uri=ABOUT_URI,
        kind="about",
        beside="navigation",
        title=words("about-title"),
        description=words("about-description", name=company.short_name),
        eyebrow=words("about-eyebrow"),
        lede=words("playbook-of", name=company.name),
        sections=(
            *_company(context),
            SectionView("changes", words("about-changes"), _changes(context, found, base_items)),
            *_numbers(context),
            SectionView("sizes", words("about-sizes"), (FactsBlock(_sizes(context)),)),
            SectionView(
                "licences",
                words("about-licences"),
                (FactsBlock(_licences(context, version)),),
                "quiet",
            ),
        ),
    )


def _company(context: Context) -> tuple[SectionView, ...]:
    company, words = context.company, context.words
    more = with_values(
        Fact(words("about-time-zone"), (company.time_zone,) if company.time_zone else ()),
        Fact(words("about-currency"), (company.currency.code,)),
    )
    blocks: tuple[Block, ...] = (ProseBlock(company.about),) if company.about else ()
    blocks += with_links((*reach_facts(context), *more), context)
    return (SectionView("company", company.name, blocks),)


def _changes(context: Context, found: Many[Difference], base_items: int) -> tuple[Block, ...]:
    words = context.words
    if not found:
        return (ProseBlock(words("about-nothing-changed")),)
    links = {sort: [_link(context, one) for one in found if one.sort == sort] for sort in SORTS}
    groups = (LinkGroup(words(f"about-{sort}"), tuple(links[sort])) for sort in SORTS)
    shown = tuple(group for group in groups if group.links)
    changed = sum(one.sort != "added" for one in found)
    line = words("about-count", changed=changed, items=base_items, added=len(found) - changed)
    return (ProseBlock(line), LinksBlock(shown))


def _link(context: Context, one: Difference) -> LinkView:
    """Link to an item, with what was done to it; what is hidden has no page."""
    noun, insert = context.noun(one.key.kind), context.variables.inserted
    if one.sort == "hidden":
        return LinkView(insert(one.title), None, noun, note=f"{noun}: {insert(one.reason or '')}")
    link = context.link(one.key)
    if one.sort == "replaced":
        return replace(link, note=context.words("about-in-place-of", title=insert(one.title)))
    return replace(link, note=noun, day=context.day(one.day) if one.day else None)


def _numbers(context: Context) -> tuple[SectionView, ...]:
    counts = {kind: context.graph.count(kind) for kind in KINDS}
    facts = tuple(
        Fact(context.words(f"several-{kind}"), (str(number),))
        for kind, number in counts.items()
        if number > 1
    )
    heading = context.words("about-numbers")
    return (SectionView("numbers", heading, (FactsBlock(facts),)),) if facts else ()


def _licences(context: Context, version: str) -> tuple[Fact, ...]:
    words = context.words
    return (
        Fact(words("licence-texts"), (words("licence-texts-text"),)),
        Fact(words("licence-program"), (words("licence-program-text"),)),
        Fact(words("credit"), (words("credit-text", version=version),)),
        Fact(words("made-with"), (f"Servicebook {version}",)),
    )


def _sizes(context: Context) -> tuple[Fact, ...]:
    """Say how large the playbook is at each level; the company's own is marked."""
    words = context.words
    facts = []
    for size in context.sizes:
        name = words(f"size-{size.level}")
        is_own = size.level == context.company.level
        label = words("size-this", size=name) if is_own else name
        text = words("size-text", items=size.items, time=reading_time(size.words))
        facts.append(Fact(label, (text,)))
    estimate = words("size-estimate-text", count=WORDS_A_MINUTE)
    return (*facts, Fact(words("size-estimate"), (estimate,)))


def reading_time(words: int) -> str:
    """Estimate how long reading takes, as in `1 h 55 min`."""
    steps = max(1, round(words / WORDS_A_MINUTE / STEP_OF_MINUTES))
    hours, minutes = divmod(steps * STEP_OF_MINUTES, 60)
    parts = (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "")
    return " ".join(filter(None, parts))
