"""What is printed, on what, and what has become of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

Assets = Mapping[str, bytes]
"""What documents are made with (style sheet, fonts, logo), by path below the site's folder."""

PAPERS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "A4": (210, 297),
        "A3": (297, 420),
        "Letter": (215.9, 279.4),
        "Tabloid": (279.4, 431.8),
    }
)
"""The width and height of each paper, upright, in millimetres."""


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """A page of HTML that is made for paper."""

    path: str
    """What it is published as: `print/checklists/before-the-call/index.html`."""
    title: str
    """What it is called where something is said of it."""
    html: str
    """Whole, with addresses of assets relative to its path."""
    papers: tuple[str, ...]
    """Names in PAPERS."""
    is_landscape: bool
    language: str

    def pdf_path(self, paper: str) -> str:
        """Name the file for a paper: beside the document, and after its folder."""
        folder = PurePosixPath(self.path).parent
        return str(folder / f"{folder.name}-{paper.lower()}.pdf")


@dataclass(frozen=True, slots=True)
class Job:
    """A document on one paper."""

    document: PrintDocument
    paper: str

    @property
    def size(self) -> str:
        """Write the paper's size as CSS does."""
        width, height = PAPERS[self.paper]
        across, down = (height, width) if self.document.is_landscape else (width, height)
        return f"{across}mm {down}mm"

    @property
    def path(self) -> str:
        """Name the file."""
        return self.document.pdf_path(self.paper)


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF that was just made."""

    job: Job
    content: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF that lies on the disk."""

    job: Job
    file_path: Path
    """Where it lies; not where it is published."""
    pages: int


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A document that cannot be made, because it has signs that no font on this machine has."""

    job: Job
    signs: tuple[str, ...]
    """Each once, in the order of their codes."""
