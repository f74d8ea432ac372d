"""The page about this playbook: whose it is, what the company changed, under which licences."""

from collections.abc import Sequence as Many

from servicebook.layer import Hidden, Key
from servicebook.model.kinds import KINDS
from servicebook.routes import ABOUT_URI
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


def about_page(context: Context, hidden: Many[Hidden], version: str) -> PageView:
    """Make the page about this playbook.

    Args:
        context: The playbook.
        hidden: What the company left out, with its reasons.
        version: The program's version.
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
            SectionView("changes", words("about-changes"), _changes(context, hidden)),
            SectionView("numbers", words("about-numbers"), (FactsBlock(_numbers(context)),)),
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
    shown = with_values(
        *(
            Fact(one.channel, tuple(filter(None, (one.value, one.hours))))
            for one in company.contact
        ),
        Fact(words("about-address"), company.address),
        Fact(words("about-open"), company.opening_hours),
        Fact(words("about-time-zone"), (company.time_zone,) if company.time_zone else ()),
        Fact(words("about-currency"), (company.currency.code,)),
    )
    blocks: tuple[Block, ...] = (ProseBlock(company.about),) if company.about else ()
    blocks += (FactsBlock(shown),) if shown else ()
    return (SectionView("company", company.name, blocks),) if blocks else ()


def _changes(context: Context, hidden: Many[Hidden]) -> tuple[Block, ...]:
    by_origin: dict[str, list[Key]] = {"changed": [], "own": []}
    for key, record in context.graph.records.items():
        if record.origin in by_origin:
            by_origin[record.origin].append(key)
    left_out = tuple(
        LinkView(one.title, None, context.noun(one.key.kind), note=one.reason) for one in hidden
    )
    groups = (
        LinkGroup(context.words("about-changed"), context.published_links(by_origin["changed"])),
        LinkGroup(context.words("about-added"), context.published_links(by_origin["own"])),
        LinkGroup(context.words("about-left-out"), left_out),
    )
    shown = tuple(group for group in groups if group.links)
    if shown:
        return (LinksBlock(shown),)
    return (ProseBlock(context.words("about-nothing-changed")),)


def _numbers(context: Context) -> tuple[Fact, ...]:
    counts = {kind: context.graph.count(kind) for kind in KINDS}
    return tuple(
        Fact(context.words(f"several-{kind}"), (str(number),))
        for kind, number in counts.items()
        if number > 1
    )


def _licences(context: Context, version: str) -> tuple[Fact, ...]:
    words = context.words
    return (
        Fact(words("licence-texts"), (words("licence-texts-text"),)),
        Fact(words("licence-program"), (words("licence-program-text"),)),
        Fact(words("made-with"), (f"Servicebook {version}",)),
    )
