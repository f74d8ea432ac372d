"""Turn page views into finished HTML: a view goes in, a page with its outline comes out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from servicebook.explain import explained
from servicebook.glossary import Entry, Glossary
from servicebook.link import Graph
from servicebook.page_links import PageLinks
from servicebook.prose import Prose
from servicebook.routes import page_path
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

    Templates see the block or page, and the functions of its links.
    """

    def __init__(
        self, graph: Graph, glossary: Glossary, prose: Prose, words: Words, language: str
    ) -> None:
        """Take what all pages have in common.

        Args:
            graph: The items, for links in texts.
            glossary: The terms that are explained where they are used.
            prose: The texts.
            words: What the interface says.
            language: The language of the frame that a host puts around each page.
        """
        self._graph = graph
        self._glossary = glossary
        self._prose = prose
        self._words = words
        self._frame_language = primary(language)
        self._templates = Templates(words, TEMPLATES_PATH)

    def render(self, page: PageView) -> RenderedPage:
        """Render a page."""
        language = page.language or self._words.primary_language
        links = PageLinks(self._graph, self._prose, page.src_uri).functions()
        sections = tuple(self._section(one, language, links) for one in page.sections)
        is_foreign = language != self._frame_language
        html = self._templates.component(
            "page", language, **links, page=page, sections=sections, is_foreign=is_foreign
        )
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
        links = PageLinks(self._graph, self._prose, uri).functions()
        own = self._words.primary_language
        html = self._templates.component("redirect", own, **links, target=moved.new)
        return Redirect(page_path(uri), html)

    def _section(
        self, section: SectionView, language: str, links: Mapping[str, object]
    ) -> RenderedSection:
        component = self._templates.component
        blocks = [
            component(block.component, language, **links, block=block) for block in section.blocks
        ]
        html = component("section", language, **links, section=section, blocks=blocks)

        def explain(entry: Entry, word: Markup) -> Markup:
            meaning = self._prose.plain(entry.definition)
            return component(
                "explained",
                language,
                id=f"{section.id}--{entry.key.id}",
                word=word,
                meaning=meaning,
            )

        html = explained(html, self._glossary, language, explain)
        return RenderedSection(2, section.id, section.heading, html)
