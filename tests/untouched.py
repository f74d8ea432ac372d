"""One playbook built for two companies goes in; what neither of them touched comes out."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path

from playbooks import TODAY
from running import ROOT

from servicebook.compiler import Analysis, Site, Sources, analyse, compile_site
from servicebook.layer import Key
from servicebook.model.amounts import amount_text, measured_text
from servicebook.model.kinds import KINDS
from servicebook.model.standard import Limit, Standard
from servicebook.parse import Record
from servicebook.render import RenderedPage, RenderedSection
from servicebook.routes import site_url, target_of

INLINE = frozenset(
    {"a", "abbr", "b", "button", "code", "em", "i", "pb-explained", "q", "span", "strong", "time"}
)
"""Tags that do not end a text."""
MEANING = re.compile(r'<span class="pb-explained__meaning".*?</span>', re.DOTALL)
"""What a term means, which stands in the text of another item."""
MADE_OF_LINKS = frozenset({"stories", "checklists", "path", "page--belongs-with"})
"""Sections of an item's page that only show other items."""


@dataclass(frozen=True)
class Built:
    """A playbook as one company has it."""

    analysis: Analysis
    site: Site

    @property
    def records(self) -> Mapping[Key, Record]:
        """What it publishes."""
        return self.analysis.graph.records

    @cached_property
    def pages(self) -> dict[Key, RenderedPage]:
        """The pages that one item has for itself."""
        by_uri = {page.src_uri: page for page in self.site.pages}
        own = (key for key in self.records if KINDS[key.kind].own_pages)
        return {key: by_uri[target_of(key).src_uri] for key in own}

    def names(self, keys: Iterable[Key]) -> set[str]:
        """Collect by what other pages show some items: titles, targets, sums, and variables."""
        company, words = self.analysis.company, self.analysis.words
        assert company is not None
        found = set(company.variables.values())
        for record in (self.records[key] for key in keys if key in self.records):
            found.add(record.item.title)
            if isinstance(record.item, Standard):
                found.add(measured_text(record.item.target, company.language, words))
            elif isinstance(record.item, Limit):
                found.add(amount_text(record.item.up_to, company, words))
        return {" ".join(one.split()) for one in found}


def built(company_path: Path) -> Built:
    """Build the base playbook for a company that has no error in its folder."""
    base_path = ROOT / "playbook_src" / "base"
    analysis = analyse(Sources(ROOT, base_path, company_path, TODAY))
    assert not analysis.has_errors, [one.message for one in analysis.found]
    return Built(analysis, compile_site(analysis))


class _Reading(HTMLParser):
    """Read a page's texts, one for each element that stands by itself, and its links."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = [""]
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links |= {value for name, value in attrs if name == "href" and value}
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        self.texts[-1] += data


def _read(html: str) -> _Reading:
    reading = _Reading()
    reading.feed(MEANING.sub("", html))
    return reading


def texts_of(page: RenderedPage) -> list[str]:
    """List the texts of a page in their order, but for sections that only show other items."""
    html = str(page.html)
    for section in page.sections:
        if section.id in MADE_OF_LINKS:
            html = html.replace(str(section.html), "")
    return [" ".join(text.split()) for text in _read(html).texts if text.strip()]


def links_of(page: RenderedPage) -> set[str]:
    """Collect where the sections lead that only show other items."""
    sections: Iterable[RenderedSection] = page.sections
    shown = (_read(one.html).links for one in sections if one.id in MADE_OF_LINKS)
    return set(chain.from_iterable(shown))


def addresses(page: RenderedPage, keys: Iterable[Key]) -> set[str]:
    """Write where items stand, as seen from a page."""
    return {site_url(page.src_uri, target_of(key)) for key in keys}


def without(texts: Iterable[str], names: set[str]) -> list[str]:
    """Leave out the texts in which one of the names stands."""
    longest_first = sorted(names, key=len, reverse=True)
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return [text for text in texts if not named.search(text)]
