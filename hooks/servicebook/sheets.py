"""Turn sheets into documents of their own: a view goes in, a whole page of HTML comes out."""

from dataclasses import dataclass

import segno
from markupsafe import Markup

from servicebook.link import Graph
from servicebook.model.company import Company
from servicebook.page_links import PageLinks
from servicebook.prose import Prose
from servicebook.routes import Target, logo_uri, page_path, site_url
from servicebook.templating import PRINT_PATH, TEMPLATES_PATH, Templates
from servicebook.views.blocks import Block
from servicebook.views.desk import locale_said, weekend
from servicebook.views.page import PageView
from servicebook.views.prints import Part, SheetView
from servicebook.words import Words, primary

STYLESHEET_URI = "assets/print.css"
SCRIPT_URI = "assets/scripts/print.js"
PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;/_+-")
"""Signs that stand for themselves in a text of a style sheet; all others are escaped."""
PAGE, PAGES = "\ue000", "\ue001"
"""Stand for the numbers of a page and of all pages until they are counters."""


@dataclass(frozen=True, slots=True)
class RenderedSheet:
    """A document for paper."""

    uri: str
    """As pages are named."""
    path: str
    """The file it is published as."""
    title: str
    html: str
    papers: tuple[str, ...]
    is_landscape: bool
    language: str


class SheetRenderer:
    """Render the sheets of one build."""

    def __init__(
        self, company: Company, graph: Graph, prose: Prose, words: Words, version: str
    ) -> None:
        """Take what all sheets have in common.

        Args:
            company: Whose playbook it is.
            graph: The items, for links in texts.
            prose: The texts.
            words: What the interface says.
            version: The version of the playbook, which stands on every page.
        """
        self._company = company
        self._graph = graph
        self._prose = prose
        self._words = words
        self._version = version
        self._templates = Templates(words, PRINT_PATH, TEMPLATES_PATH)

    def render(self, sheet: SheetView) -> RenderedSheet:
        """Render a sheet."""
        own = self._words.primary_language
        language = sheet.language or own
        inside = frozenset(one.src_uri for one in sheet.parts if isinstance(one, PageView))
        links = _SheetLinks(self._graph, self._prose, sheet.uri, inside)
        html = self._templates.template(
            "sheet.html.j2",
            own,
            sheet=sheet,
            parts=(self._part(part, language, links) for part in sheet.parts),
            page_style=Markup(self._page_style(sheet)),  # noqa: S704 -- every sign in it is escaped
            asset_url=links.asset_url,
            **self._setting(sheet),
        )
        return RenderedSheet(
            sheet.uri,
            page_path(sheet.uri),
            sheet.title,
            html,
            sheet.papers,
            sheet.is_landscape,
            primary(language),
        )

    def _setting(self, sheet: SheetView) -> dict[str, object]:
        """Return what a sheet says of whose it is and where it comes from."""
        company, address = self._company, self._address(sheet.of)
        return {
            "company": company,
            "logo": logo_uri(company.logo) if company.logo else None,
            "version": self._version,
            "locale": locale_said(company, self._words),
            "weekend": weekend(company.language),
            "back": site_url(sheet.uri, sheet.of),
            "address": address,
            "code": _code(address) if address else None,
            "stylesheet": STYLESHEET_URI,
            "script": SCRIPT_URI,
        }

    def _part(self, part: Part, language: str, links: "_SheetLinks") -> Markup:
        if isinstance(part, PageView):
            return self._page(part, part.language or language, links.within(part.src_uri))
        return self._block(part, language, links)

    def _page(self, page: PageView, language: str, links: "_SheetLinks") -> Markup:
        sections = [
            self._templates.component(
                "section",
                language,
                section=section,
                anchor=links.anchor,
                blocks=[self._block(block, language, links) for block in section.blocks],
            )
            for section in page.sections
        ]
        return self._templates.component(
            "page",
            language,
            page=page,
            sections=sections,
            is_foreign=language != self._words.primary_language,
            anchor=links.anchor,
        )

    def _block(self, block: Block, language: str, links: "_SheetLinks") -> Markup:
        return self._templates.component(
            block.component, language, block=block, **links.functions()
        )

    def _address(self, of: Target) -> str | None:
        """Return where the page of the site stands on the web."""
        if self._company.site_url is None:
            return None
        return f"{self._company.site_url.rstrip('/')}/{site_url('index.md', of).removeprefix('./')}"

    def _page_style(self, sheet: SheetView) -> str:
        """Write what stands in the margin of every page, where the browser can print it."""
        day = sheet.day.text if sheet.day else ""
        name = self._words("print-foot", name=self._company.short_name, version=self._version)
        left = " · ".join(filter(None, (name, day)))
        counted = self._words("page-of", page=PAGE, pages=PAGES)
        right = _css_text(counted).replace(_escaped(PAGE), '" counter(page) "')
        right = right.replace(_escaped(PAGES), '" counter(pages) "')
        return (
            f"@page {{ @bottom-left {{ content: {_css_text(left)} }} "
            f"@bottom-right {{ content: {right} }} }}"
        )


class _SheetLinks(PageLinks):
    """Addresses as seen from a sheet: only what is printed with it can be reached."""

    def __init__(
        self, graph: Graph, prose: Prose, uri: str, inside: frozenset[str], page_uri: str = ""
    ) -> None:
        super().__init__(graph, prose, uri)
        self._inside = inside
        self._part_uri = page_uri

    def within(self, page_uri: str) -> "_SheetLinks":
        """Return the links of a page of the site that is printed in the sheet."""
        return _SheetLinks(self._graph, self._prose, self._page_uri, self._inside, page_uri)

    def anchor(self, name: str = "") -> str:
        """Make the id of a page, or of a place on it, one of a kind in the document."""
        return _anchor(Target(self._part_uri, name or None))

    def _address(self, target: Target) -> str | None:
        return f"#{_anchor(target)}" if target.src_uri in self._inside else None


def _anchor(target: Target) -> str:
    page = target.src_uri.removesuffix("/index.md").removesuffix(".md").replace("/", "--")
    return f"{page}--{target.anchor}" if target.anchor else page


def _code(address: str) -> str:
    """Draw the code to scan, as the address of a picture."""
    return segno.make(address, error="m", micro=False).svg_data_uri(border=2)


def _css_text(text: str) -> str:
    """Write a text into a style sheet, where nothing in it can end it."""
    return f'"{"".join(one if one in PLAIN else _escaped(one) for one in text)}"'


def _escaped(sign: str) -> str:
    return f"\\{ord(sign):x} "
