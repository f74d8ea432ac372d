"""The page about this playbook: whose it is, what the company changed, under which licences."""

from collections.abc import Sequence as Many

from servicebook.layer import Hidden, Key
from servicebook.model.company import Company
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
from servicebook.views.context import NOUNS, PLURALS, Context
from servicebook.views.page import PageView, SectionView

WORDS_A_MINUTE = 200
STEP_OF_MINUTES = 5
"""Reading times are estimates, and are rounded to this."""
LICENCES = (
    Fact("Words", ("Creative Commons Attribution 4.0; the company's own additions belong to it.",)),
    Fact("Program", ("MIT licence.",)),
)


def about_page(context: Context, hidden: Many[Hidden], version: str) -> PageView:
    """Make the page about this playbook.

    Args:
        context: The playbook.
        hidden: What the company left out, with its reasons.
        version: The program's version.
    """
    company = context.company
    return PageView(
        src_uri=ABOUT_URI,
        kind="about",
        beside="navigation",
        title="About this playbook",
        description=f"Whose playbook this is, and what {company.short_name} made its own.",
        eyebrow="About",
        lede=f"The customer-service playbook of {company.name}.",
        sections=(
            *_company(company),
            SectionView("changes", "What is our own in it", _changes(context, hidden)),
            SectionView("numbers", "What it holds", (FactsBlock(_numbers(context)),)),
            SectionView("sizes", "In three sizes", (FactsBlock(_sizes(context)),)),
            SectionView(
                "licences",
                "Licences",
                (FactsBlock((*LICENCES, Fact("Made with", (f"Servicebook {version}",)))),),
                "quiet",
            ),
        ),
    )


def _company(company: Company) -> tuple[SectionView, ...]:
    shown = with_values(
        *(
            Fact(one.channel, tuple(filter(None, (one.value, one.hours))))
            for one in company.contact
        ),
        Fact("Address", company.address),
        Fact("Open", company.opening_hours),
        Fact("Time zone", (company.time_zone,) if company.time_zone else ()),
        Fact("Sums are in", (company.currency.code,)),
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
        LinkView(one.title, None, NOUNS[one.key.kind], note=one.reason) for one in hidden
    )
    groups = (
        LinkGroup("Changed", context.published_links(by_origin["changed"])),
        LinkGroup("Added", context.published_links(by_origin["own"])),
        LinkGroup("Left out", left_out),
    )
    shown = tuple(group for group in groups if group.links)
    if shown:
        return (LinksBlock(shown),)
    return (ProseBlock("Nothing yet: everything in it is the playbook as it was delivered."),)


def _numbers(context: Context) -> tuple[Fact, ...]:
    counts = {kind: context.graph.count(kind) for kind in NOUNS}
    return tuple(
        Fact(PLURALS[kind], (str(number),)) for kind, number in counts.items() if number > 1
    )


def _sizes(context: Context) -> tuple[Fact, ...]:
    """Say how large the playbook is at each level; the company's own is marked."""
    estimate = f"At {WORDS_A_MINUTE} words a minute, without the sources."
    facts = []
    for size in context.sizes:
        mark = " (this one)" if size.level == context.company.level else ""
        text = f"{size.items} items, about {reading_time(size.words)} to read"
        facts.append(Fact(f"{size.level.capitalize()}{mark}", (text,)))
    return (*facts, Fact("How that is estimated", (estimate,)))


def reading_time(words: int) -> str:
    """Estimate how long reading takes, as in `1 h 55 min`."""
    steps = max(1, round(words / WORDS_A_MINUTE / STEP_OF_MINUTES))
    hours, minutes = divmod(steps * STEP_OF_MINUTES, 60)
    parts = (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "")
    return " ".join(filter(None, parts))
