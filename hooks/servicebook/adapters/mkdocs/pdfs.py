"""Sheets go in; their PDFs are made, or found from an earlier build, and told of in the log."""

import logging
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from servicebook.adapters.mkdocs.progress import Meter
from servicebook.model.company import Company
from servicebook.pdf import Outcome, PrintDocument, Unprintable, make_pdfs
from servicebook.routes import logo_uri
from servicebook.sheets import STYLESHEET_URI, RenderedSheet
from servicebook.stylesheet import print_stylesheet
from servicebook.templating import PRINT_PATH
from servicebook.views.prints import Pdf, Pdfs

FONTS_PATH = PRINT_PATH / "fonts"

PDF_LOG = "mkdocs.plugins.servicebook.pdf"
"""Where it is told; below MkDocs' own log, so that a warning fails a strict build."""

log = logging.getLogger(PDF_LOG)


def print_assets(company: Company, company_path: Path) -> dict[str, bytes]:
    """Return what sheets are made with, by the path it is published as.

    Args:
        company: Whose sheets they are.
        company_path: The folder that its logo lies in.
    """
    style = print_stylesheet(PRINT_PATH, company.colours).encode()
    fonts = {f"assets/fonts/{path.name}": path.read_bytes() for path in FONTS_PATH.glob("*.woff2")}
    logo = {}
    if company.logo is not None:
        logo = {logo_uri(company.logo): (company_path / company.logo).read_bytes()}
    return {STYLESHEET_URI: style, **fonts, **logo}


class PdfPress:
    """Make the PDFs of one build."""

    def __init__(self, folder: Path, assets: Mapping[str, bytes]) -> None:
        """Take where PDFs are kept, and what sheets are made with."""
        self._folder = folder
        self._assets = assets
        self.files: dict[str, Path] = {}
        """Where the PDFs lie, by the path they are published as."""

    def __call__(self, sheets: Iterable[RenderedSheet]) -> Pdfs:
        """Make PDFs of sheets and say what there is of each."""
        meter = Meter(sys.stderr, log)
        try:
            outcome = make_pdfs(map(print_document, sheets), self._assets, self._folder, meter)
        except OSError as error:
            log.warning("No PDFs were made: %s cannot be written (%s)", self._folder, error)
            return {}
        finally:
            meter.end()
        _tell(outcome)
        self.files = {pdf.job.path: pdf.file_path for pdf in outcome.pdfs}
        return _by_sheet(outcome)


def print_document(sheet: RenderedSheet) -> PrintDocument:
    """Take of a sheet what its PDFs are made from."""
    return PrintDocument(
        sheet.path, sheet.title, sheet.html, sheet.papers, sheet.is_landscape, sheet.language
    )


def _by_sheet(outcome: Outcome) -> Pdfs:
    found: dict[str, tuple[Pdf, ...]] = {}
    for one in outcome.pdfs:
        path = one.job.document.path
        found[path] = (*found.get(path, ()), Pdf(one.job.paper, one.job.path, one.pages))
    return found


def _tell(outcome: Outcome) -> None:
    """Say in a line what there is, and what those who need it do not get."""
    why = " and ".join(outcome.missing)
    if outcome.engine is None:
        log.info("No PDFs were made: %s. The print pages print from every browser.", why)
        return
    log.info("%d PDFs, %d of them new", len(outcome.pdfs), outcome.made)
    if not outcome.engine.is_accessible:
        log.info(
            "The PDFs are %s's, because %s: they print, but are not PDF/UA and have no fields.",
            outcome.engine.name,
            why,
        )
    for one in outcome.unprintable:
        log.warning("There is no %s: no font on this machine has %s", one.job.path, _signs(one))


def _signs(unprintable: Unprintable) -> str:
    return ", ".join(f"“{sign}” (U+{ord(sign):04X})" for sign in unprintable.signs)
