"""Documents for paper go in, PDFs come out; the only place that knows WeasyPrint and browsers."""

from servicebook.pdf.document import PAPERS, Pdf, PrintDocument, Unprintable
from servicebook.pdf.failure import EngineError
from servicebook.pdf.making import Outcome, make_pdfs

__all__ = [
    "PAPERS",
    "EngineError",
    "Outcome",
    "Pdf",
    "PrintDocument",
    "Unprintable",
    "make_pdfs",
]
