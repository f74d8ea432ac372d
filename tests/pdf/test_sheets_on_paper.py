"""The delivered playbook's own prints, read as files: every check, on one of each sort."""

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
    wrong_code,
    wrong_fields,
    wrong_size,
)
from print_documents import without_pango
from running import ROOT

from servicebook.adapters.mkdocs.pdfs import print_assets, print_document
from servicebook.adapters.mkdocs.project import Project
from servicebook.compiler import Analysis, Site, analyse, compile_site
from servicebook.layer import Key
from servicebook.model.checklist import Checklist
from servicebook.pdf import Pdf, make_pdfs
from servicebook.sheets import RenderedSheet

ON_EVERY_PAGE = ("service playbook 0", "2026", "Page {page} of {pages}")
ADDRESS = "https://service.example.com"
KINDS = (
    "onboarding/newcomer",
    "checklists/first-ninety-days",
    "checklists/receive-a-complaint",
    "plays/the-bill-is-wrong",
    "limits",
    "journey",
    "assessment",
    "pocket-card",
    "poster",
    "line-up",
)
"""One of each thing that is printed, but for the book, which takes a minute."""

MADE_FROM = {"poster": "principles"}
"""The pages of the site that have other names than what is printed of them."""


@pytest.fixture(scope="module")
def analysis(tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    """Read the delivered playbook, with an address for its site."""
    company = tmp_path_factory.mktemp("company")
    settings = (ROOT / "playbook_src" / "company" / "company.yml").read_text("utf-8")
    (company / "company.yml").write_text(f"{settings}site_url: {ADDRESS}\n", "utf-8")
    return analyse(Project.load(ROOT / "mkdocs.yml", company).sources())


@pytest.fixture(scope="module")
def site(analysis: Analysis) -> Site:
    """Compile it."""
    return compile_site(analysis)


def sheet_of(site: Site, name: str) -> RenderedSheet:
    """Find a sheet by the last part of its address."""
    return next(one for one in site.sheets if one.uri == f"print/{name}.md")


def made_of(site: Site, folder: Path, *names: str) -> dict[tuple[str, str], Pdf]:
    """Make the PDFs of some sheets in silence; give them by sheet and paper."""
    documents = [print_document(sheet_of(site, name)) for name in names]
    made = make_pdfs(documents, print_assets(site.company, ROOT), folder, lambda *_: None)
    return {(name, one.job.paper): one for name in names for one in made.pdfs
            if one.job.document.path == sheet_of(site, name).path}  # fmt: skip


@pytest.fixture(scope="module")
def pdfs(site: Site, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Pdf]:
    """Make one of each for every paper it is made for."""
    return made_of(site, tmp_path_factory.mktemp("pdfs"), *KINDS)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", KINDS)
def test_print_holds_all_that_is_asked_of_paper(
    name: str, paper: str, site: Site, pdfs: dict[tuple[str, str], Pdf]
) -> None:
    """Size, fonts, edges, marks, tags, fields, code to scan, and what stands on every page."""
    sheet, made = sheet_of(site, name), pdfs[name, paper]
    read = Paper.read(made.file_path)
    title = sheet.html.split("<title>")[1].split("</title>")[0]
    assert (
        faults(
            wrong_size(read, paper, is_landscape=sheet.is_landscape),
            not_on_every_page(read, ON_EVERY_PAGE),
            unfinished(read),
            foreign_fonts(read),
            near_an_edge(read),
            too_small(read),
            unmarked(read, "en", title),
            badly_nested(read),
            local_links(read),
            wrong_code(read, address_of(name)),
        )
        == []
    )


def address_of(name: str) -> str | None:
    """Return where the page of the site is that a sheet was made from; None for one without it."""
    return f"{ADDRESS}/{MADE_FROM.get(name, name)}/" if name != "pocket-card" else None


@pytest.mark.parametrize("paper", ["A4", "Letter", "A3", "Tabloid"])
def test_journey_is_seen_at_once(pdfs: dict[tuple[str, str], Pdf], paper: str) -> None:
    """All stages are on one page, also beside a code to scan."""
    assert pdfs["journey", paper].pages == 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", ["receive-a-complaint", "first-ninety-days"])
def test_checklist_on_paper_is_the_checklist(
    name: str, paper: str, analysis: Analysis, pdfs: dict[tuple[str, str], Pdf]
) -> None:
    """Every item whole, in its order, with its box, and no heading or last item alone."""
    record = analysis.graph.find(Key("checklists", name))
    assert record is not None
    checklist = record.item
    assert isinstance(checklist, Checklist)
    read = Paper.read(pdfs[f"checklists/{name}", paper].file_path)
    groups = [(one.title, [item.text for item in one.items]) for one in checklist.sections]
    items = [text for _, texts in groups for text in texts]
    keys = [
        f"checklists/{name}/{item.id}" for section in checklist.sections for item in section.items
    ]
    signed = [
        f"signed-{n}{end}" for n, _ in enumerate(checklist.sign_off, 1) for end in ("", "-date")
    ]
    lines = [f"checklists/{name}:{one}" for one in ("name", "date", *signed)]
    lines += [f"{key}:initials" for key in keys]
    assert (
        faults(
            split(read, items),
            out_of_order(read, items),
            stranded(read, groups),
            wrong_fields(read, keys, lines),
        )
        == []
    )


def test_browser_prints_as_many_pages(
    site: Site,
    pdfs: dict[tuple[str, str], Pdf],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever prints from Chromium gets the same pages."""
    folder = tmp_path / "hidden"
    folder.mkdir()
    hidden = without_pango(folder)
    monkeypatch.setenv("LD_LIBRARY_PATH", hidden["LD_LIBRARY_PATH"])
    for (name, paper), made in made_of(site, tmp_path / "second", *KINDS).items():
        assert made.pages == pdfs[name, paper].pages, (name, paper)
        read = Paper.read(made.file_path)
        assert (
            faults(
                wrong_size(read, paper, is_landscape=sheet_of(site, name).is_landscape, within=0.2),
                not_on_every_page(read, ON_EVERY_PAGE),
                unfinished(read),
                foreign_fonts(read),
                near_an_edge(read),
                too_small(read),
                wrong_code(read, address_of(name)),
            )
            == []
        ), (name, paper)
