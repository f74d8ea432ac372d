"""Pages as MkDocs knows them: finished HTML that is not parsed again."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from servicebook.render import RenderedPage

WITH_OUTLINE = frozenset({"principle", "role"})
"""Kinds of page long enough for an outline beside them."""


class CompiledPage(Page):
    """A page whose body the compiler has finished."""

    def __init__(self, rendered: RenderedPage, file: File, config: MkDocsConfig) -> None:
        super().__init__(rendered.title, file, config)
        self._rendered = rendered

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Take description and outline from the compiler; there is no Markdown."""
        kind = self._rendered.kind.split()[0]
        hidden = ["navigation"] if kind in WITH_OUTLINE else ["navigation", "toc"]
        self.markdown = ""
        self.meta = {"description": self._rendered.description, "hide": hidden}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Take the body as it is."""
        self.content = str(self._rendered.html)
        outline = [AnchorLink(one.heading, one.id, one.level) for one in self._rendered.sections]
        self.toc = TableOfContents(outline)
