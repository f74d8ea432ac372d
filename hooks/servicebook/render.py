"""Turn page views into finished HTML: a view goes in, a page with its outline comes out."""

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from servicebook.link import Graph, key_of
from servicebook.prose import Prose
from servicebook.routes import Target, asset_url, page_path, site_url, target_of
from servicebook.templating import TEMPLATES_PATH, Templates
from servicebook.views.page import MovedPage, PageView, SectionView
from servicebook.words import Words, primary


@dataclass(frozen=True, slots=True)
class RenderedSection:
    """A heading and its finished HTML."""

    level: int
    """2 is the highest inside a page."""
    id: str
    heading: str
    html: Markup
    """With the heading."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page that needs nothing but a frame."""

    src_uri: str
    title: str
    description: str
    beside: Literal["nothing", "outline", "navigation"]
    """What the frame shows beside the page on a wide screen."""
    search_words: tuple[str, ...]
    """Phrases and labels by which search finds it, weighed above all else."""
    search_weight: float
    sections: tuple[RenderedSection, ...]
    html: Markup
    """The whole body, from the first-level heading on."""
    parent_uri: str | None
    """The page one level up."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """A page that only sends readers on."""

    path: str
    """The file it is published as."""
    html: str


class Renderer:
    """Render the pages of one build.

    Templates see the block or page, and four functions: `rich` for Markdown, `url_for` for
    targets, `asset_url` for files, `anchor` for ids.
    """

    def __init__(self, graph: Graph, prose: Prose, words: Words, language: str) -> None:
        """Take what all pages have in common.

        Args:
            graph: The items, for links in texts.
            prose: The texts.
            words: What the interface says.
            language: The language of the frame that a host puts around each page.
        """
        self._graph = graph
        self._prose = prose
        self._words = words
        self._frame_language = primary(language)
        self._templates = Templates(words, TEMPLATES_PATH)

    def render(self, page: PageView) -> RenderedPage:
        """Render a page."""
        language = page.language or self._words.primary_language
        links = _Links(self._graph, self._prose, page.src_uri, language)
        sections = tuple(self._section(section, links) for section in page.sections)
        is_foreign = language != self._frame_language
        html = self._template("page", links, page=page, sections=sections, is_foreign=is_foreign)
        return RenderedPage(
            page.src_uri,
            page.title,
            page.description,
            page.beside,
            (*page.phrases, *page.tags),
            page.search_weight,
            sections,
            html,
            page.parent.target.src_uri if page.parent and page.parent.target else None,
        )

    def redirect(self, moved: MovedPage) -> Redirect:
        """Make a page that leads from an old address to the one of today."""
        uri = moved.old.src_uri
        links = _Links(self._graph, self._prose, uri, self._words.primary_language)
        return Redirect(page_path(uri), self._template("redirect", links, target=moved.new))

    def _section(self, section: SectionView, links: "_Links") -> RenderedSection:
        blocks = [self._template(block.component, links, block=block) for block in section.blocks]
        html = self._template("section", links, section=section, blocks=blocks)
        return RenderedSection(2, section.id, section.heading, html)

    def _template(self, component: str, links: "_Links", **values: object) -> Markup:
        functions = {
            "rich": links.rich,
            "url_for": links.url_for,
            "asset_url": links.asset_url,
            "anchor": str,
        }
        return self._templates.component(component, links.language, **functions, **values)


class _Links:
    """Addresses as seen from one page, and the language of its texts."""

    def __init__(self, graph: Graph, prose: Prose, page_uri: str, language: str) -> None:
        self._graph = graph
        self._prose = prose
        self._page_uri = page_uri
        self._known: dict[Target, str] = {}
        self.language = language

    def url_for(self, target: Target) -> str:
        address = self._known.get(target)
        if address is None:
            address = self._known[target] = site_url(self._page_uri, target)
        return address

    def asset_url(self, asset_uri: str) -> str:
        return asset_url(self._page_uri, asset_uri)

    def rich(self, text: str, *, is_outside: bool = False) -> Markup:
        return self._prose.convert(text, is_outside=is_outside).html(self._item_url)

    def _item_url(self, reference: str) -> str | None:
        record = self._graph.find(key_of(reference, None))
        return self.url_for(target_of(record.key)) if record is not None else None
