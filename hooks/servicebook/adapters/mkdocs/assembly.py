"""A compiled playbook goes in; MkDocs is told of its files and pages, made as they are written."""

from collections.abc import Callable, Iterator
from functools import partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from servicebook.adapters.mkdocs.made_file import MadeFile
from servicebook.adapters.mkdocs.pages import CompiledPage
from servicebook.compiled import Site
from servicebook.routes import page_path
from servicebook.views.page import PageView
from servicebook.views.prints import SheetView

Held = Callable[[str], str]
"""Finishes a page that MkDocs does not put into its frame."""


def add_files(files: Files, config: MkDocsConfig, site: Site, held: Held) -> None:
    """Add what stands beside the pages: sheets for paper, redirects, and files to save."""
    for path, make in _made(site, held):
        files.append(MadeFile.of(config, path, make))


def _made(site: Site, held: Held) -> Iterator[tuple[str, Callable[[], str | bytes]]]:
    for sheet in site.sheet_views:
        yield page_path(sheet.uri), partial(_sheet, site, sheet, held)
    for redirect in site.redirects:
        yield redirect.path, partial(held, redirect.html)
    for one in site.files:
        yield one.path, one.make


def _sheet(site: Site, sheet: SheetView, held: Held) -> str:
    return held(site.on_paper.render(sheet).html)


def add_pages(files: Files, config: MkDocsConfig, site: Site) -> None:
    """Add the pages, each as a part of the one above it."""
    pages: dict[str, Page] = {}
    for view in site.views:
        file = File.generated(config, view.src_uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        pages[view.src_uri] = CompiledPage(view, partial(_body, site), file, config)
        files.append(file)
    for view in site.views:
        if view.parent and view.parent.target:
            # Marks the part of the navigation a page belongs to, without listing the page there.
            pages[view.src_uri].parent = pages[view.parent.target.src_uri]  # type: ignore[assignment]


def _body(site: Site, view: PageView) -> str:
    return str(site.renderer.render(view).html)
