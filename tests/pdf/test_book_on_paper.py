"""The whole playbook as a book, with an item of every kind that fills every field."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from every_field import of_every_kind
from paper import Paper
from paper_checks import (
    badly_nested,
    faults,
    foreign_fonts,
    local_links,
    near_an_edge,
    not_on_every_page,
    split,
    too_small,
    unfinished,
    unmarked,
    wrong_size,
)
from playbooks import compile_files
from print_documents import without_pango

from servicebook.adapters.mkdocs.pdfs import print_assets, print_document
from servicebook.compiler import Site
from servicebook.pdf import make_pdfs

BOOK = "print/book.md"
PLAIN = ("A text", "Another, with “quotes” & more")
RICH = (
    "*a* **b** `c` [d](https://a.b) f",
    "- a\n- b\n    - c\n\n1. d\n2. e\n\n> f\n\n    g\n\n***\n\nh",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Compile a playbook with two items of each kind."""
    return compile_files(tmp_path_factory.mktemp("every"), of_every_kind([(PLAIN, RICH)] * 2))


def printed(site: Site, folder: Path) -> Mapping[str, Paper]:
    """Make the book for each paper, and read it."""
    book = next(one for one in site.sheets if one.uri == BOOK)
    outcome = make_pdfs(
        [print_document(book)], print_assets(site.company, folder), folder, lambda *_: None
    )
    return {pdf.job.paper: Paper.read(pdf.file_path) for pdf in outcome.pdfs}


def titles_in(site: Site) -> list[str]:
    """List the titles of all pages but the lists of kinds."""
    return [page.title for page in site.pages if page.parent_uri is not None]


def test_book_is_whole_and_can_be_read_aloud(site: Site, tmp_path: Path) -> None:
    """Every list, table and heading of every kind is one to a screen reader too."""
    for name, book in printed(site, tmp_path).items():
        assert (
            faults(
                wrong_size(book, name),
                not_on_every_page(book, ["service playbook 0", "Page {page} of {pages}"]),
                unfinished(book),
                foreign_fonts(book),
                near_an_edge(book),
                too_small(book),
                unmarked(book, "en", "The whole playbook · Harbour"),
                badly_nested(book),
                local_links(book),
                split(book, titles_in(site)),
            )
            == []
        ), name


def test_browser_prints_the_book_too(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without page numbers in its contents, but with every page of the site."""
    (tmp_path / "hidden").mkdir()
    hidden = without_pango(tmp_path / "hidden")
    monkeypatch.setenv("LD_LIBRARY_PATH", hidden["LD_LIBRARY_PATH"])
    for name, book in printed(site, tmp_path / "pdfs").items():
        assert (
            faults(
                wrong_size(book, name, within=0.2),
                not_on_every_page(book, ["service playbook 0", "Page {page} of {pages}"]),
                unfinished(book),
                foreign_fonts(book),
                near_an_edge(book),
                too_small(book),
                split(book, titles_in(site)),
            )
            == []
        ), name
