"""Turn sheets into documents of their own: a view goes in, a whole page of HTML comes out."""

from dataclasses import dataclass

import segno
from markupsafe import Markup

from servicebook.link import Graph, key_of
from servicebook.model.company import Company
from servicebook.prose import Prose
from servicebook.routes import Target, asset_url, logo_uri, page_path, site_url, target_of
from servicebook.templating import PRINT_PATH, TEMPLATES_PATH, Templates
from servicebook.views.desk import locale_said, weekend
from servicebook.views.page import PageView
from servicebook.views.prints import SheetView
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
    look: str
    papers: tuple[str, ...]
    is_landscape: bool
    language: str
    of: Target


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
        parts = [self._part(part, sheet, language, links) for part in sheet.parts]
        address = self._address(sheet.of)
        html = self._templates.template(
            "sheet.html.j2",
            own,
            sheet=sheet,
            parts=parts,
            company=self._company,
            logo=logo_uri(self._company.logo) if self._company.logo else None,
            version=self._version,
            locale=locale_said(self._company, self._words),
            weekend=weekend(self._company.language),
            sheet_language=language,
            back=site_url(sheet.uri, sheet.of),
            address=address,
            code=_code(address) if address else None,
            page_style=Markup(self._page_style(sheet)),  # noqa: S704 -- every sign in it is escaped
            stylesheet=STYLESHEET_URI,
            script=SCRIPT_URI,
            asset_url=links.asset_url,
        )
        return RenderedSheet(
            sheet.uri,
            page_path(sheet.uri),
            sheet.title,
            html,
            sheet.look,
            sheet.papers,
            sheet.is_landscape,
            primary(language),
            sheet.of,
        )

    def _part(self, part: object, sheet: SheetView, language: str, links: "_SheetLinks") -> Markup:
        if not isinstance(part, PageView):
            return self._component(part, part.component, language, links)  # type: ignore[attr-defined]
        own = part.language or language
        page_links = links.within(part.src_uri)
        sections = [
            self._templates.component(
                "section",
                own,
                section=section,
                anchor=page_links.anchor,
                blocks=[
                    self._component(block, block.component, own, page_links)
                    for block in section.blocks
                ],
            )
            for section in part.sections
        ]
        is_foreign = own != self._words.primary_language
        return self._templates.component(
            "page",
            own,
            page=part,
            sections=sections,
            is_foreign=is_foreign,
            anchor=page_links.anchor,
            sheet=sheet,
        )

    def _component(self, block: object, name: str, language: str, links: "_SheetLinks") -> Markup:
        return self._templates.component(
            name,
            language,
            block=block,
            rich=links.rich,
            url_for=links.url_for,
            asset_url=links.asset_url,
            anchor=links.anchor,
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


@dataclass(frozen=True)
class _SheetLinks:
    """Addresses as seen from a sheet: only what is printed with it can be reached."""

    graph: Graph
    prose: Prose
    uri: str
    inside: frozenset[str]
    page_uri: str = ""

    def within(self, page_uri: str) -> "_SheetLinks":
        return _SheetLinks(self.graph, self.prose, self.uri, self.inside, page_uri)

    def anchor(self, name: str = "") -> str:
        """Make the id of a page, or of a place on it, one of a kind in the document."""
        return _anchor(Target(self.page_uri, name or None))

    def url_for(self, target: Target) -> str | None:
        return f"#{_anchor(target)}" if target.src_uri in self.inside else None

    def asset_url(self, asset_uri: str) -> str:
        return asset_url(self.uri, asset_uri)

    def rich(self, text: str, *, is_outside: bool = False) -> Markup:
        return self.prose.convert(text, is_outside=is_outside).html(self._item_url)

    def _item_url(self, reference: str) -> str | None:
        record = self.graph.find(key_of(reference, None))
        return self.url_for(target_of(record.key)) if record is not None else None


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
