"""How a company is reached: its settings go in, facts and links for pages come out."""

from servicebook.views.blocks import Block, Fact, FactsBlock, WebLinksBlock, with_values
from servicebook.views.context import Context


def reach_facts(context: Context) -> tuple[Fact, ...]:
    """Say by which channels and when the company is reached, and where it is."""
    company, words = context.company, context.words
    return with_values(
        *(
            Fact(one.channel, tuple(filter(None, (one.value, one.hours))))
            for one in company.contact
        ),
        Fact(words("about-address"), company.address),
        Fact(words("about-open"), company.opening_hours),
    )


def with_links(facts: tuple[Fact, ...], context: Context) -> tuple[Block, ...]:
    """Show facts, then the company's addresses on the web; nothing where there are none."""
    links = tuple((one.label, one.url) for one in context.company.links)
    return (
        *((FactsBlock(facts),) if facts else ()),
        *((WebLinksBlock(links),) if links else ()),
    )
