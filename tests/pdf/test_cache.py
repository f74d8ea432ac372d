"""PDFs are made again exactly when something that they are made from has changed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from print_documents import ASSETS, print_document

from servicebook.pdf import Outcome, PrintDocument, make_pdfs
from servicebook.pdf.cache import Cache
from servicebook.pdf.document import Job, Pdf, Printed

DOCUMENT = print_document()
JOB = Job(DOCUMENT, "A4")


def make(
    folder: Path, document: PrintDocument = DOCUMENT, assets: dict[str, bytes] = ASSETS
) -> Outcome:
    """Make PDFs in silence."""
    return make_pdfs([document], assets, folder, lambda *_: None)


def content(outcome: Outcome) -> bytes:
    """Return the only PDF."""
    (pdf,) = outcome.pdfs
    return pdf.file_path.read_bytes()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Make a PDF once; return the folder it is kept in and what it holds."""
    folder = tmp_path_factory.mktemp("cache")
    return folder, content(make(folder))


@pytest.fixture
def kept(made: tuple[Path, bytes], tmp_path: Path) -> tuple[Path, bytes]:
    """Copy it, to spoil it at will."""
    (path,) = made[0].iterdir()
    (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path, made[1]


def test_what_is_there_is_not_made_again(kept: tuple[Path, bytes]) -> None:
    """The second build only looks."""
    folder, first = kept
    again = make(folder)
    assert again.made == 0
    assert content(again) == first
    assert again.pdfs[0].pages == 1


@pytest.mark.parametrize(
    ("document", "assets"),
    [
        (print_document(["Another thing."]), ASSETS),
        (print_document(name="elsewhere"), ASSETS),
        (print_document(papers=("Letter",)), ASSETS),
        (print_document(is_landscape=True), ASSETS),
        (
            DOCUMENT,
            {**ASSETS, "assets/print.css": ASSETS["assets/print.css"] + b"p { color: red }"},
        ),
        (DOCUMENT, {**ASSETS, "assets/logo.svg": b"<svg/>"}),
    ],
    ids=["html", "path", "paper", "landscape", "style", "asset"],
)
def test_change_of_anything_makes_it_again(
    kept: tuple[Path, bytes], document: PrintDocument, assets: dict[str, bytes]
) -> None:
    """Document, paper, style and assets are all looked at."""
    assert make(kept[0], document, assets).made == 1


def test_change_of_a_title_nobody_sees_does_not_matter(kept: tuple[Path, bytes]) -> None:
    """What is only said in the log is not a part of the file."""
    assert make(kept[0], replace(DOCUMENT, title="Other")).made == 0


@pytest.mark.parametrize("spoilt", [b"", b"%PDF-1.7 something else", None])
def test_spoilt_file_is_made_again(kept: tuple[Path, bytes], spoilt: bytes | None) -> None:
    """A file that was cut off or changed is not published; None stands for its last byte."""
    folder, first = kept
    (path,) = folder.iterdir()
    path.write_bytes(first[:-1] if spoilt is None else spoilt)
    again = make(folder)
    assert again.made == 1
    assert content(again) == first


def test_folder_can_be_deleted(kept: tuple[Path, bytes], tmp_path: Path) -> None:
    """Without it, everything is made as it was."""
    again = make(tmp_path / "not" / "yet" / "there")
    assert again.made == 1
    assert content(again) == kept[1]


def test_file_with_a_strange_name_is_nobodys_pdf(kept: tuple[Path, bytes]) -> None:
    """What somebody else has put there is not looked at."""
    folder, _ = kept
    key = next(folder.iterdir()).name.partition("-")[0]
    for name in ("-1-.pdf", "notes.txt", f"{key}-b.pdf", f"{key}-x-y.pdf", f"{key}-1-b-c.pdf"):
        (folder / name).write_text("x", "utf-8")
    assert make(folder).made == 0


def keep(cache: Cache, key: str, size: int) -> Pdf:
    """Keep a file of a size."""
    return cache.keep(key, Printed(JOB, b"x" * size, 1))


def test_what_was_not_needed_for_longest_goes_first(tmp_path: Path) -> None:
    """The folder stays small; what this build needs always stays."""
    cache = Cache(tmp_path)
    for key in ("old", "older", "needed", "new"):
        keep(cache, key, 10)
    for age, key in enumerate(("new", "old", "older", "needed")):
        (path,) = tmp_path.glob(f"{key}-*")
        times = path.stat().st_mtime_ns - age * 10**9
        os.utime(path, ns=(times, times))
    needed = Cache(tmp_path).find("needed", JOB)
    assert needed is not None
    cache.tidy([needed], most_bytes=20)
    assert sorted(path.name.split("-")[0] for path in tmp_path.iterdir()) == [
        "needed",
        "new",
        "old",
    ]


def test_file_that_was_needed_counts_as_new(tmp_path: Path) -> None:
    """Finding a file renews it, so that it is not thrown away before others."""
    cache = Cache(tmp_path)
    pdf = keep(cache, "key", 10)
    os.utime(pdf.file_path, ns=(0, 0))
    assert Cache(tmp_path).find("key", JOB) == pdf
    assert pdf.file_path.stat().st_mtime_ns > 0
