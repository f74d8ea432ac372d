"""Builds with PDFs, and on machines that cannot make them."""

import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from paper import Paper
from playbooks import PLAYBOOK, write_files
from print_documents import without_pango
from running import ROOT, contents

CHECKLIST = "print/checklists/before-the-call/before-the-call"
UNKNOWN = "\U00010a7c"  # a letter of Old North Arabian, which no font has


def run(
    folder: Path, *command: str, surroundings: Mapping[str, str] = os.environ
) -> subprocess.CompletedProcess[str]:
    """Run a command of the project's environment."""
    program = str(Path(sys.executable).with_name(command[0]))
    return subprocess.run(
        [program, *command[1:]],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a project of the small playbook, to be copied."""
    folder = tmp_path_factory.mktemp("small") / "shop"
    write_files(folder / "playbook_src", PLAYBOOK)
    (folder / "docs").mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, small: Path) -> tuple[Path, str]:
    """Build the small playbook with PDFs once; return its folder and what was said."""
    folder = tmp_path_factory.mktemp("built") / "shop"
    shutil.copytree(small, folder)
    result = run(folder, "servicebook", "build", "--pdf")
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""
    return folder, result.stdout


def pdfs(folder: Path) -> dict[str, str]:
    """Take the fingerprint of each PDF of a site."""
    return {path: digest for path, digest in contents(folder).items() if path.endswith(".pdf")}


def test_every_sheet_has_a_pdf_for_each_paper(built: tuple[Path, str]) -> None:
    """What can be printed can be taken as a file, which says what it is and opens."""
    folder, said = built
    site = folder / "site"
    made = pdfs(site)
    pages = {path.parent for path in (site / "print").rglob("index.html")} - {site / "print"}
    assert {site / Path(path).parent for path in made} == pages
    assert f"{CHECKLIST}-a4.pdf" in made
    assert f"{CHECKLIST}-letter.pdf" in made
    assert f"{len(made)} PDFs, {len(made)} of them new\n" in said
    assert Paper.read(site / f"{CHECKLIST}-a4.pdf").marks["pdfuaid:part"] == "1"


def test_page_leads_to_its_pdfs(built: tuple[Path, str]) -> None:
    """The checklist's own page links both."""
    html = (built[0] / "site/checklists/before-the-call/index.html").read_text("utf-8")
    assert f'href="../../{CHECKLIST}-a4.pdf"' in html
    assert f'href="../../{CHECKLIST}-letter.pdf"' in html


def test_second_build_makes_nothing_and_another_machine_the_same(
    built: tuple[Path, str], small: Path, tmp_path: Path
) -> None:
    """PDFs are kept; made anew elsewhere, they have the same bytes."""
    folder, _ = built
    first = pdfs(folder / "site")
    assert (
        f"{len(first)} PDFs, 0 of them new" in run(folder, "servicebook", "build", "--pdf").stdout
    )
    assert pdfs(folder / "site") == first
    elsewhere = tmp_path / "a longer path" / "shop"
    shutil.copytree(small, elsewhere)
    assert run(elsewhere, "servicebook", "build", "--pdf").returncode == 0
    assert pdfs(elsewhere / "site") == first


@pytest.mark.parametrize("leaves_out", ["--no-pdf", "SERVICEBOOK_PDF=false", "mkdocs.yml"])
def test_pdfs_can_be_left_out(small: Path, tmp_path: Path, leaves_out: str) -> None:
    """By an option, once for plain MkDocs, or for good; then nothing links them."""
    folder = tmp_path / "shop"
    shutil.copytree(small, folder)
    surroundings = {**os.environ, "SERVICEBOOK_PDF": "true"}
    command = ["mkdocs", "build", "--strict"]
    if leaves_out == "--no-pdf":
        command = ["servicebook", "build", "--no-pdf"]
    elif leaves_out == "mkdocs.yml":
        settings = folder / "mkdocs.yml"
        text = settings.read_text("utf-8")
        settings.write_text(text.replace("!ENV [SERVICEBOOK_PDF, true]", "false"), "utf-8")
    else:
        surroundings["SERVICEBOOK_PDF"] = "false"
    result = run(folder, *command, surroundings=surroundings)
    assert result.returncode == 0, result.stderr
    assert pdfs(folder / "site") == {}
    assert ".pdf" not in (folder / "site/checklists/before-the-call/index.html").read_text("utf-8")
    assert not (folder / ".cache").exists()


def test_setting_that_is_no_answer_is_refused(small: Path, tmp_path: Path) -> None:
    """`pdf:` is true or false; anything else is told before anything is read."""
    folder = tmp_path / "shop"
    shutil.copytree(small, folder)
    surroundings = {**os.environ, "SERVICEBOOK_PDF": "perhaps"}
    result = run(folder, "servicebook", "build", surroundings=surroundings)
    assert result.returncode == 2
    assert "`pdf` must be `true` or `false`" in result.stderr


def test_plain_mkdocs_makes_pdfs_too(built: tuple[Path, str]) -> None:
    """`mkdocs build` does as much, and strictly."""
    surroundings = {**os.environ, "SERVICEBOOK_PDF": "true"}
    folder, _ = built
    first = pdfs(folder / "site")
    result = run(folder, "mkdocs", "build", "--strict", surroundings=surroundings)
    assert result.returncode == 0, result.stderr
    assert f"INFO    -  {len(first)} PDFs, 0 of them new" in result.stderr
    assert pdfs(folder / "site") == first


def test_without_any_engine_the_build_ends_well_with_one_line(small: Path, tmp_path: Path) -> None:
    """Where neither Pango nor a browser is found, sheets are printed by whoever reads them."""
    folder, hidden = tmp_path / "shop", tmp_path / "hidden"
    shutil.copytree(small, folder)
    hidden.mkdir()
    surroundings = {**without_pango(hidden), "PATH": str(hidden)}
    result = run(folder, "servicebook", "build", "--pdf", surroundings=surroundings)
    assert (result.returncode, result.stderr) == (0, "")
    told = [line for line in result.stdout.splitlines() if "PDF" in line]
    (line,) = told
    assert line.startswith("No PDFs were made: WeasyPrint cannot be loaded")
    assert line.endswith(
        "there is no Chrome, Edge or Chromium. The print pages print from every browser."
    )
    assert pdfs(folder / "site") == {}
    assert (folder / "site" / CHECKLIST).with_name("index.html").is_file()


def test_browsers_pdfs_are_said_to_be_less(small: Path, tmp_path: Path) -> None:
    """With a browser alone, there are PDFs, and a line says what they lack."""
    folder, hidden = tmp_path / "shop", tmp_path / "hidden"
    shutil.copytree(small, folder)
    hidden.mkdir()
    result = run(folder, "servicebook", "build", "--pdf", surroundings=without_pango(hidden))
    assert (result.returncode, result.stderr) == (0, "")
    assert "cannot be loaded" in result.stdout
    assert "they print, but are not PDF/UA and have no fields." in result.stdout
    assert f"{CHECKLIST}-a4.pdf" in pdfs(folder / "site")


def test_sign_that_no_font_has_is_a_warning(built: tuple[Path, str], tmp_path: Path) -> None:
    """The site is built without that PDF, and nothing links it; a strict build fails."""
    folder = tmp_path / "shop"
    shutil.copytree(built[0], folder)
    path = folder / "playbook_src/base/checklists/before-the-call.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: ", f"title: {UNKNOWN} ", 1), "utf-8")
    result = run(folder, "servicebook", "build", "--pdf")
    assert result.returncode == 0
    told = f"There is no {CHECKLIST}-a4.pdf: no font on this machine has “{UNKNOWN}” (U+10A7C)"
    assert told in result.stderr
    assert f"{CHECKLIST}-a4.pdf" not in pdfs(folder / "site")
    assert ".pdf" not in (folder / "site/checklists/before-the-call/index.html").read_text("utf-8")
    surroundings = {**os.environ, "SERVICEBOOK_PDF": "true"}
    assert run(folder, "mkdocs", "build", "--strict", surroundings=surroundings).returncode == 1


def test_terminal_sees_how_far_it_is(small: Path, tmp_path: Path) -> None:
    """One line counts up, and is gone at the end."""
    folder = tmp_path / "shop"
    shutil.copytree(small, folder)
    reader, writer = pty.openpty()
    command = [str(Path(sys.executable).with_name("servicebook")), "build", "--pdf"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=writer)
    os.close(writer)
    said = b""
    try:
        while part := os.read(reader, 4096):
            said += part
    except OSError:  # how Linux says that nobody writes any more
        pass
    os.close(reader)
    assert process.wait() == 0
    first, *_, last = said.decode("utf-8").split("\r\x1b[K")[1:]
    number = len(pdfs(folder / "site"))
    assert first == f"PDFs: 1 of {number}"
    assert f"PDFs: {number} of {number}" in said.decode("utf-8")
    assert last == ""
