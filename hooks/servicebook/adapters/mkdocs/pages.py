"""Pages as MkDocs knows them: finished HTML that is not parsed again."""

from types import MappingProxyType

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from servicebook.render import RenderedPage

HIDDEN = MappingProxyType(
    {
        "nothing": ["navigation", "toc"],
        "outline": ["navigation"],
        "navigation": ["toc"],
    }
)
"""What Material is told to hide, by what is to stand beside a page."""


class CompiledPage(Page):
    """A page whose body the compiler has finished."""

    def __init__(self, rendered: RenderedPage, file: File, config: MkDocsConfig) -> None:
        # MkDocs' templates insert titles and descriptions as they are.
        super().__init__(str(escape(rendered.title)), file, config)
        self._rendered = rendered

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Take description and outline from the compiler; there is no Markdown."""
        self.markdown = ""
        weight = self._rendered.search_weight
        self.meta = {
            "description": str(escape(self._rendered.description)),
            "hide": HIDDEN[self._rendered.beside],
            # Material's search weighs them by themselves, and puts them into the page as they are.
            "tags": [str(escape(words)) for words in self._rendered.search_words],
            "search": {"boost": weight} if weight else {"exclude": True},
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Take the body as it is."""
        self.content = str(self._rendered.html)
        outline = [
            AnchorLink(str(escape(one.heading)), one.id, one.level)
            for one in self._rendered.sections
        ]
        self.toc = TableOfContents(outline)
