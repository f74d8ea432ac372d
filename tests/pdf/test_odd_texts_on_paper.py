"""Texts that nobody expects, on paper: they are printed as typed, or the build says why not."""

from pathlib import Path

import pytest
from paper import Paper
from paper_checks import (
    badly_nested,
    faults,
    near_an_edge,
    not_on_every_page,
    out_of_order,
    split,
    too_small,
    unfinished,
    unmarked,
    wrong_fields,
    wrong_size,
)
from playbooks import PLAYBOOK, compile_files
from print_documents import without_pango

from servicebook.adapters.mkdocs.pdfs import print_assets, print_document
from servicebook.pdf import Outcome, make_pdfs

CHECKLIST = "base/checklists/before-the-call.yml"
NAME = "checklists/before-the-call"
CLOSING = "</style></script>--> \"quoted\" & 'single' <b>"
WORD = "Sehrlangeswortohneende" * 14
GREEK = "Διαβάστε τις σημειώσεις"
HEBREW = "קראו את ההערות לפני השיחה"
ARABIC = "اقرأ الملاحظات قبل الاتصال"
CHINESE = "打电话前阅读备注"
ITEMS = (CLOSING, WORD[:300], GREEK, HEBREW, CHINESE)


def quoted(text: str) -> str:
    """Write a text in YAML."""
    return "'" + text.replace("'", "''") + "'"


def made(folder: Path, *items: str, title: str = "Before the call") -> Outcome:
    """Make the PDFs of a checklist with some items, of a company with a hostile name."""
    head = PLAYBOOK[CHECKLIST].partition("    items:\n")[0]
    rest = PLAYBOOK[CHECKLIST].partition("text: Read the notes\n")[2]
    rows = "".join(
        f"      - {{id: item-{number}, text: {quoted(one)}}}\n" for number, one in enumerate(items)
    )
    text = f"{head}    items:\n{rows}{rest}".replace(
        "title: Before the call", f"title: {quoted(title)}"
    )
    settings = PLAYBOOK["company/company.yml"].replace("Harbour\n", f"{quoted(CLOSING)}\n", 1)
    site = compile_files(folder, {CHECKLIST: text, "company/company.yml": settings})
    sheet = next(one for one in site.sheets if one.uri == f"print/{NAME}.md")
    assets = print_assets(site.company, folder)
    return make_pdfs([print_document(sheet)], assets, folder / "pdfs", lambda *_: None)


def test_odd_texts_are_printed_as_typed(tmp_path: Path) -> None:
    """In the head, in items and at the foot, within the edges of the paper."""
    for pdf in made(tmp_path, *ITEMS, title=WORD[:200]).pdfs:
        paper = Paper.read(pdf.file_path)
        fields = [f"{NAME}/item-{number}" for number in range(len(ITEMS))]
        lines = [f"{NAME}:name", f"{NAME}:date", *(f"{one}:initials" for one in fields)]
        assert (
            faults(
                wrong_size(paper, pdf.job.paper),
                split(paper, [CLOSING, *ITEMS[1:3], WORD[:200], CHINESE]),
                out_of_order(paper, [CLOSING, *ITEMS[1:3], CHINESE]),
                not_on_every_page(paper, [CLOSING]),
                unfinished(paper),
                near_an_edge(paper),
                too_small(paper),
                unmarked(paper, "en", f"{WORD[:200]} · {CLOSING}"),
                badly_nested(paper),
                wrong_fields(paper, fields, lines),
            )
            == []
        ), pdf.job.paper


def test_writing_from_the_right_is_printed(tmp_path: Path) -> None:
    """Readers of PDFs give it in either direction, so each letter is looked for."""
    for text in (HEBREW, ARABIC):
        for pdf in made(tmp_path / text, text).pdfs:
            paper = Paper.read(pdf.file_path)
            letters = {one for one in text if one.isalpha()}
            assert letters - set("".join(paper.texts)) == set()


def test_browser_prints_odd_texts_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where WeasyPrint is missing."""
    (tmp_path / "hidden").mkdir()
    hidden = without_pango(tmp_path / "hidden")
    monkeypatch.setenv("LD_LIBRARY_PATH", hidden["LD_LIBRARY_PATH"])
    for pdf in made(tmp_path, *ITEMS, "👩🏽‍🚒 🏳️‍🌈", title=WORD[:200]).pdfs:
        paper = Paper.read(pdf.file_path)
        assert (
            faults(
                wrong_size(paper, pdf.job.paper, within=0.2),
                split(paper, [CLOSING, *ITEMS[1:3], WORD[:200], CHINESE]),
                not_on_every_page(paper, [CLOSING]),
                unfinished(paper),
                near_an_edge(paper),
                too_small(paper),
            )
            == []
        ), pdf.job.paper
