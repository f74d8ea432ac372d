"""Hand-written pages go in; their place in the navigation and in the search comes out."""

import posixpath
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import escape
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from servicebook.views.page import NavEntry

AUTHORS_FOLDER = "for-authors/"
AUTHORS_BOOST = 0.3
"""How much less search makes of what is for authors: readers come first."""


def navigation(
    entries: Iterable[NavEntry], handwritten: Iterable[str], authors_title: str
) -> list[Any]:
    """Write the navigation as mkdocs.yml would.

    Args:
        entries: The compiled part.
        handwritten: Hand-written pages; they stand in the entry that takes them.
        authors_title: What the part is called in which those for authors stand.
    """
    uris = tuple(handwritten)
    listed = sorted(set(uris) - parents(uris).keys(), key=lambda uri: (uri.count("/"), uri))
    for_authors = [uri for uri in listed if uri.startswith(AUTHORS_FOLDER)]
    others = [uri for uri in listed if uri not in for_authors]
    nav: list[Any] = []
    for entry in entries:
        if entry.children:
            children: list[Any] = [
                {str(escape(child.title)): child.src_uri} for child in entry.children
            ]
            if entry.takes_more:
                children += others
            nav.append({str(escape(entry.title)): children})
        else:
            nav.append({str(escape(entry.title)): entry.src_uri})
    return [*nav, {str(escape(authors_title)): for_authors}] if for_authors else nav


def parents(uris: Iterable[str]) -> dict[str, str]:
    """Name the page from which each page is reached that stands beside an index of its folder.

    Such pages are not in the navigation: every page would carry all of them.
    """
    known = frozenset(uris)
    indexes = {uri: posixpath.join(posixpath.dirname(uri), "index.md") for uri in known}
    return {uri: index for uri, index in indexes.items() if index in known and index != uri}


def set_parents(files: Files, reached: Mapping[str, str]) -> None:
    """Mark the index in the navigation when one of the pages beside it is open."""
    for uri, index in reached.items():
        page, parent = (_page(files, one) for one in (uri, index))
        page.parent = parent  # type: ignore[assignment]


def search_settings(page: Page) -> dict[str, Any]:
    """Say how search treats a page: examples of mistakes are not found, other help comes last."""
    if not page.file.src_uri.startswith(AUTHORS_FOLDER):
        return {}
    return {"exclude": True} if isinstance(page.parent, Page) else {"boost": AUTHORS_BOOST}


def _page(files: Files, uri: str) -> Page:
    file = files.get_file_from_path(uri)
    assert file is not None
    assert file.page is not None
    return file.page
