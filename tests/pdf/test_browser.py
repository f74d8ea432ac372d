"""PDFs on machines where WeasyPrint cannot be loaded."""

import os
from pathlib import Path

import pytest
from paper import Paper
from paper_checks import (
    faults,
    foreign_fonts,
    near_an_edge,
    not_on_every_page,
    out_of_order,
    split,
    stranded,
    too_small,
    unfinished,
    wrong_size,
)
from print_documents import ASSETS, print_document, without_pango

from servicebook.pdf import Outcome, PrintDocument, make_pdfs

MANY = [f"Do thing {number}, and write down what came of it." for number in range(60)]
NO_PANGO = "WeasyPrint cannot be loaded (cannot load library 'libpangoft2-1.0-0')"
NO_BROWSER = "there is no Chrome, Edge or Chromium"


def make(folder: Path, *documents: PrintDocument) -> Outcome:
    """Make PDFs in silence."""
    return make_pdfs(documents, ASSETS, folder, lambda *_: None)


@pytest.fixture
def _no_pango(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = without_pango(tmp_path_factory.mktemp("hidden"))
    monkeypatch.setenv("LD_LIBRARY_PATH", hidden["LD_LIBRARY_PATH"])


@pytest.mark.usefixtures("_no_pango")
def test_browser_steps_in_and_says_why(tmp_path: Path) -> None:
    """Without Pango a browser prints, which is said to give less."""
    made = make(tmp_path, print_document(MANY, papers=("A4", "Letter")))
    assert made.missing == (NO_PANGO,)
    assert made.engine is not None
    assert not made.engine.is_accessible
    for pdf in made.pdfs:
        paper = Paper.read(pdf.file_path)
        assert pdf.pages == len(paper.sizes)
        assert (
            faults(
                wrong_size(paper, pdf.job.paper, within=0.2),
                split(paper, MANY),
                out_of_order(paper, MANY),
                stranded(paper, [("In the quiet", MANY)]),
                not_on_every_page(paper, ["Shop 1.0", "Page {page} of {pages}"]),
                unfinished(paper),
                foreign_fonts(paper),
                near_an_edge(paper),
                too_small(paper),
            )
            == []
        )


def test_browser_breaks_pages_where_weasyprint_does(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """A document has as many pages from either, lying and upright."""
    several = [
        print_document(MANY, papers=("A4", "Letter")),
        print_document(MANY, name="lying", papers=("A4", "Letter"), is_landscape=True),
    ]
    first = make(tmp_path / "first", *several)
    request.getfixturevalue("_no_pango")
    second = make(tmp_path / "second", *several)
    assert first.engine is not None
    assert second.engine is not None
    assert first.engine.name != second.engine.name
    assert [one.pages for one in first.pdfs] == [one.pages for one in second.pdfs]


@pytest.mark.usefixtures("_no_pango")
def test_print_of_a_browser_is_kept_too(tmp_path: Path) -> None:
    """The second build does not start it."""
    assert make(tmp_path, print_document()).made == 1
    assert make(tmp_path, print_document()).made == 0


@pytest.mark.usefixtures("_no_pango")
def test_document_reaches_nothing_beyond_its_assets(tmp_path: Path, serve_log: list[str]) -> None:
    """A browser asks no host for anything."""
    (address,) = serve_log
    extra = f'<img src="{address}picture.png" alt="A picture">'
    assert make(tmp_path, print_document(extra=extra)).made == 1
    assert serve_log == [address]


@pytest.mark.usefixtures("_no_pango")
def test_no_engine_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With neither there are no PDFs, and both reasons are told."""
    monkeypatch.setenv("PATH", str(tmp_path))
    made = make(tmp_path, print_document())
    assert (made.pdfs, made.engine) == ((), None)
    assert made.missing == (NO_PANGO, NO_BROWSER)


@pytest.mark.usefixtures("_no_pango")
def test_browser_that_fails_is_no_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser that does not start, as in a sandbox, is as good as none."""
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    made = make(tmp_path, print_document())
    assert made.engine is None
    assert made.missing == (NO_PANGO, "Chromium does not print")
