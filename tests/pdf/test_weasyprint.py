"""PDFs as WeasyPrint makes them, read by other libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from paper import Paper
from paper_checks import (
    badly_nested,
    faults,
    foreign_fonts,
    local_links,
    near_an_edge,
    not_on_every_page,
    out_of_order,
    split,
    stranded,
    too_small,
    unfinished,
    unmarked,
    wrong_fields,
    wrong_size,
)
from print_documents import ASSETS, ITEMS, field, print_document
from running import contents

from servicebook.pdf import PAPERS, EngineError, Outcome, PrintDocument, make_pdfs
from servicebook.pdf.workers import weasyprint

MANY = [f"Do thing {number}, and write down what came of it." for number in range(60)]


def make(folder: Path, *documents: PrintDocument) -> Outcome:
    """Make PDFs in silence."""
    return make_pdfs(documents, ASSETS, folder, lambda *_: None)


def read(folder: Path, document: PrintDocument) -> Paper:
    """Make a PDF and read it."""
    (pdf,) = make(folder, document).pdfs
    return Paper.read(pdf.file_path)


def test_checklist_holds_all_that_is_asked_of_paper(tmp_path: Path) -> None:
    """Every check for paper holds of a checklist of several pages."""
    paper = read(tmp_path, print_document(MANY))
    assert len(paper.sizes) > 2
    assert (
        faults(
            wrong_size(paper, "A4"),
            split(paper, MANY),
            out_of_order(paper, MANY),
            stranded(paper, [("In the quiet", MANY)]),
            wrong_fields(paper, map(field, range(60)), ["checklists/before-the-call:name"]),
            not_on_every_page(paper, ["Shop 1.0", "Page {page} of {pages}"]),
            unfinished(paper),
            foreign_fonts(paper),
            near_an_edge(paper),
            too_small(paper),
            unmarked(paper, "en", "Before the call"),
            badly_nested(paper),
            local_links(paper),
        )
        == []
    )


def test_field_says_what_it_is_for(tmp_path: Path) -> None:
    """A box is named by its item's key and tells its text; so does a line to write on."""
    paper = read(tmp_path, print_document())
    told = {one.name: one.tooltip for one in paper.fields}
    assert told[field(1)] == ITEMS[1]
    assert told["checklists/before-the-call:name"] == "Your name"


def test_bookmarks_are_the_headings(tmp_path: Path) -> None:
    """A reader's outline lists what the page does."""
    assert read(tmp_path, print_document()).bookmarks == ("Before the call", "In the quiet")


def test_page_has_exactly_the_size_of_the_paper(tmp_path: Path) -> None:
    """Each paper, upright and lying."""
    papers = tuple(PAPERS)
    upright = print_document(name="upright", papers=papers)
    lying = print_document(name="lying", papers=papers, is_landscape=True)
    for pdf in make(tmp_path, upright, lying).pdfs:
        job, paper = pdf.job, Paper.read(pdf.file_path)
        assert list(wrong_size(paper, job.paper, is_landscape=job.document.is_landscape)) == []


def test_file_is_named_by_its_folder_and_paper(tmp_path: Path) -> None:
    """One file for each paper, beside the page it is made of, with its number of pages."""
    made = make(tmp_path, print_document(MANY, papers=("A4", "Letter")))
    assert [one.job.path for one in made.pdfs] == [
        "print/checklists/before-the-call/before-the-call-a4.pdf",
        "print/checklists/before-the-call/before-the-call-letter.pdf",
    ]
    assert [one.pages for one in made.pdfs] == [
        len(Paper.read(one.file_path).sizes) for one in made.pdfs
    ]


MAKE = """
import sys
from pathlib import Path
from print_documents import ASSETS, print_document
from servicebook.pdf import make_pdfs
if __name__ == "__main__":
    names = sys.argv[2:]
    several = [print_document(name=name, papers=("A4", "Letter")) for name in names]
    make_pdfs(several, ASSETS, Path(sys.argv[1]), lambda *_: None)
"""


def test_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    """In another process, another hash seed, another order and beside others."""
    script = tmp_path / "make.py"
    script.write_text(MAKE, "utf-8")
    names = ["one", "two", "three"]
    folders = []
    for seed, order in (("1", names), ("2", names[::-1]), ("3", names[:1])):
        folders.append(tmp_path / seed)
        path = os.pathsep.join(one for one in sys.path if one)
        surroundings = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": path,
            "TZ": f"UTC{seed}",
        }
        command = [sys.executable, str(script), str(folders[-1]), *order]
        subprocess.run(command, env=surroundings, check=True)
    first, second, alone = map(contents, folders)
    assert first == second
    assert alone.items() < first.items()


@pytest.mark.parametrize(
    ("extra", "complaint"),
    [
        ('<img src="../../../assets/missing.png" alt="A picture">', "missing.png"),
        ('<img src="file:///etc/hostname" alt="A picture">', "file:///etc/hostname"),
        ('<img src="http://127.0.0.1:9/a.png" alt="A picture">', "http://127.0.0.1:9/a.png"),
        ('<img src="data:image/png;base64,AAAA" alt="A picture">', "Failed to load image"),
        ("<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\">", "alt"),
        ('<style>@font-face { font-family: A; src: url("/no.woff2") }</style>', "Font-face"),
        ('<a href="#nowhere">There</a>', "nowhere"),
        ('<p id="same">a</p><p id="same">b</p>', "same"),
        ('<a href="../../../plays/a/">A page of the site</a>', "plays/a/"),
    ],
)
def test_what_the_engine_complains_of_stops_the_build(
    tmp_path: Path, extra: str, complaint: str
) -> None:
    """Nothing is fetched but assets, and no fault of ours is published."""
    with pytest.raises(EngineError, match=r"before-the-call-a4\.pdf") as raised:
        make(tmp_path, print_document(extra=extra))
    assert complaint in str(raised.value)


def test_document_with_a_sign_that_no_font_has_is_left_out(tmp_path: Path) -> None:
    """What an author typed and this machine cannot print is told, and the rest is made."""
    unknown = "\U00010a7c"  # a letter of Old North Arabian
    made = make(tmp_path, print_document(["Greet with " + unknown]), print_document(name="other"))
    assert [(one.job.document.path, one.signs) for one in made.unprintable] == [
        ("print/checklists/before-the-call/index.html", (unknown,))
    ]
    assert [one.job.document.path for one in made.pdfs] == ["print/checklists/other/index.html"]


def test_engine_is_another_with_another_pango() -> None:
    """The identity, by which PDFs are kept, names the Pango that WeasyPrint itself has loaded."""
    from weasyprint.text.ffi import pango  # noqa: PLC0415 -- loads Pango

    loaded = pango.pango_version()  # 15012 for 1.50.12
    major, minor, micro = loaded // 10000, loaded // 100 % 100, loaded % 100
    assert weasyprint().identity.endswith(f" Pango {major}.{minor}.{micro}")
