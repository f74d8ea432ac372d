"""Every rule has a document, and every document says what the compiler says."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, TODAY, write_files
from rules.document import Document, Example, File, read_document
from running import ROOT

from servicebook.adapters.mkdocs import Project
from servicebook.compiler import analyse
from servicebook.diagnostics import Diagnostic, Severity
from servicebook.report import Sources, as_text
from servicebook.rules import ALL_RULES

FOLDER = ROOT / "docs" / "for-authors" / "errors"
CODES = tuple(ALL_RULES)
GROUPS = ("Reading", "Shape", "References", "Meaning", "Output", "Upgrades")
"""The parts of the list of codes, in the order of the first digit."""


def document(code: str) -> Document:
    """Read the document of a rule."""
    return read_document((FOLDER / f"{code}.md").read_text("utf-8"))


def examples() -> list[object]:
    """List each example of each document there is."""
    return [
        pytest.param(path.stem, example, id=f"{path.stem}-{number}")
        for path in sorted(FOLDER.glob("PB*.md"))
        for number, example in enumerate(read_document(path.read_text("utf-8")).examples, 1)
    ]


def lay(root: Path, files: Iterable[File]) -> None:
    """Write an example's files, or do with them what its notes say."""
    for file in files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        match file.note.split(" ", 2):
            case [""]:
                path.unlink(missing_ok=True)  # a link is not written through
                path.write_text(file.text, "utf-8", newline="\n")
            case ["saved", "as", encoding]:
                path.write_text(file.text, encoding, newline="\n")
            case ["empty"]:
                path.write_text("", "utf-8")
            case ["not", "there"]:
                path.unlink(missing_ok=True)
            case ["renamed", "to", new]:
                target = root / new.strip("`")
                target.parent.mkdir(parents=True, exist_ok=True)
                path.rename(target)
            case ["a", "link", to]:
                path.symlink_to(root / to.removeprefix("to ").strip("`"))
            case _:
                pytest.fail(f"nothing can be done with {file.note!r}")


def report(root: Path, company: str | None) -> tuple[str, tuple[Diagnostic, ...]]:
    """Check the playbook in a folder; return what would be printed, and what was found."""
    project = Project.load(root / "mkdocs.yml", root / company if company else None)
    found = analyse(replace(project.sources(), today=TODAY)).found
    return as_text(found, Sources(found, project.read_lines)), found


@pytest.fixture
def playbook(tmp_path: Path) -> Path:
    """Lay the small playbook out as a project has it."""
    write_files(tmp_path / "playbook_src", PLAYBOOK)
    write_files(tmp_path, {"mkdocs.yml": "site_name: Playbook\n"})
    (tmp_path / "docs").mkdir()
    return tmp_path


@pytest.mark.parametrize("code", CODES)
def test_rule_has_a_document_with_an_example(code: str) -> None:
    """Its name is the code, its heading begins with it, and something shows the mistake."""
    found = document(code)

    assert found.code == code
    assert found.examples


@pytest.mark.parametrize(("code", "example"), examples())
def test_example_is_found_as_the_document_says(playbook: Path, code: str, example: Example) -> None:
    """What is printed is letter for letter what the document shows, with line and column."""
    lay(playbook, example.wrong)

    said, found = report(playbook, example.companies[0])

    assert said == example.said
    assert {one.code for one in found} == {code}


@pytest.mark.parametrize(("code", "example"), examples())
def test_example_put_right_has_nothing_left(playbook: Path, code: str, example: Example) -> None:
    """Whoever writes what the document shows has mended it."""
    lay(playbook, example.wrong)
    lay(playbook, example.right)

    assert (code, report(playbook, example.companies[1])[0]) == (code, "")


def test_document_has_a_rule() -> None:
    """What is not a rule any more has no page."""
    assert sorted(path.stem for path in FOLDER.glob("PB*.md")) == sorted(CODES)


def test_list_of_codes_names_every_rule_in_its_group() -> None:
    """Each line has the code with its document, what that is called, and what to do in short."""
    text = (FOLDER / "index.md").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.startswith(("### ", "- [PB"))]

    assert [line.partition(": ")[0] for line in lines] == list(expected_list())
    assert all(line.endswith(".") for line in lines if line.startswith("- "))


def test_finding_that_is_explained_is_a_real_one() -> None:
    """What the list of codes takes apart is what the first document shows."""
    text = (FOLDER / "index.md").read_text("utf-8")

    assert f"\n{document('PB101').examples[0].said}\n" in text


@pytest.mark.parametrize("page", ["README.md", "docs/for-authors/change-a-text.md"])
def test_finding_in_a_guide_is_a_real_one(project: Path, page: str) -> None:
    """What newcomers are shown first is what they will see."""
    statement = "Reply within two hours while we are open, or say when you will."
    change = {"answer-fast.yml": f"id: answer-fast\nstatment: {statement}\n"}
    write_files(project / "playbook_src" / "company" / "principles", change)

    assert f"\n{report(project, None)[0]}\n" in (ROOT / page).read_text("utf-8")


def expected_list() -> Iterator[str]:
    """Write the list as it must be, without what to do."""
    for digit, group in enumerate(GROUPS):
        yield f"### {group}"
        for rule in ALL_RULES.values():
            if rule.code.startswith(f"PB{digit}"):
                title = document(rule.code).title
                word = "" if rule.severity is Severity.ERROR else f" ({rule.severity.value})"
                yield f"- [{rule.code}]({rule.code}.md) **{title}**{word}"
