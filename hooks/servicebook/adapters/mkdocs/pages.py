"""Pages as MkDocs knows them: laid out, and finished HTML only while they are written."""

from collections.abc import Callable
from types import MappingProxyType

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from servicebook.views.page import PageView

HIDDEN = MappingProxyType(
    {
        "nothing": ["navigation", "toc"],
        "outline": ["navigation"],
        "navigation": ["toc"],
    }
)
"""What Material is told to hide, by what is to stand beside a page."""
SECTION_LEVEL = 2


class CompiledPage(Page):
    """A page that MkDocs does not read."""

    def __init__(
        self,
        view: PageView,
        make: Callable[[PageView], str],
        file: File,
        config: MkDocsConfig,
    ) -> None:
        """Take what stands on it.

        Args:
            view: The page.
            make: Makes its body.
            file: Where it is published.
            config: The settings of the site.
        """
        # MkDocs' templates insert titles and descriptions as they are.
        super().__init__(str(escape(view.title)), file, config)
        self._view = view
        self._make = make

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Take description and search from the page; there is no Markdown."""
        view = self._view
        self.markdown = ""
        self.meta = {
            "description": str(escape(view.description)),
            "hide": HIDDEN[view.beside],
            # Material's search weighs them by themselves, and puts them into the page as they are.
            "tags": [str(escape(words)) for words in (*view.phrases, *view.tags)],
            "search": {"boost": view.search_weight} if view.search_weight else {"exclude": True},
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Take the outline; the body follows where the page is written, or where a plugin asks."""
        self.content = ""
        if config.plugins.events["page_content"]:
            self.fill()
        outline = [
            AnchorLink(str(escape(one.heading)), one.id, SECTION_LEVEL)
            for one in self._view.sections
        ]
        self.toc = TableOfContents(outline)

    def fill(self) -> None:
        """Make the body, unless it is there."""
        self.content = self.content or self._make(self._view)

    def clear(self) -> None:
        """Let go of the body: all of them together are large."""
        self.content = ""
