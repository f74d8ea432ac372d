"""Material's search, asked in the playbook's words and told of our pages without a parser."""

from fnmatch import fnmatch
from pathlib import Path

from material.plugins.search.plugin import (  # type: ignore[import-untyped]
    Element,
    SearchIndex,
    Section,
)
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from servicebook.adapters.mkdocs.pages import CompiledPage
from servicebook.adapters.mkdocs.passages import passages

WORKERS = "assets/javascripts/workers/search.*.js"
ASKING_PATH = Path(__file__).with_name("asking.js")


def ask_in_our_words(files: Files, config: MkDocsConfig) -> None:
    """Put our part before Material's, in the file that Material's pages name.

    A worker has one file, and the name of Material's changes with each of its versions.
    """
    asking = ASKING_PATH.read_text("utf-8")
    for worker in [one for one in files if fnmatch(one.src_uri, WORKERS)]:
        content = f"{asking}\n{worker.content_string}"
        files.remove(worker)
        files.append(File.generated(config, worker.src_uri, content=content))


class Index(SearchIndex):  # type: ignore[misc]
    """Material's index, which takes our own pages apart by what is known of their HTML."""

    def add_entry_from_context(self, page: Page) -> None:
        """Add the passages of a page."""
        if not isinstance(page, CompiledPage):
            super().add_entry_from_context(page)
        elif not page.meta["search"].get("exclude"):
            for one in passages(page.content or ""):
                if not one.is_excluded:
                    section = Section(Element("section"))
                    section.id, section.title, section.text = one.id, one.title, one.text
                    self.create_entry_for_section(section, page.toc, page.url, page)


def index_in_our_way(config: MkDocsConfig) -> None:
    """Let search fill an index of ours, where the site has Material's search."""
    search = config.plugins.get("material/search") or config.plugins.get("search")
    if search is not None and type(getattr(search, "search_index", None)) is SearchIndex:
        search.search_index = Index(**search.config)
