"""What happens to the live site when the playbook has an error: nothing."""

from pathlib import Path

import pytest
from running import contents, run_in

PRINCIPLE = "playbook_src/base/principles/keep-the-promise.yml"


def spoil(project: Path, uri: str, content: bytes) -> None:
    """Write a file into the project."""
    path = project / uri
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


MISTAKES = {
    "unreadable": (PRINCIPLE, b"id: keep-the-promise\ntitle: \xff\xfe", f"{PRINCIPLE}:2:8"),
    "malformed": (PRINCIPLE, b'id: "keep-the-promise\ntitle: x\n', f"{PRINCIPLE}:1:5"),
    "empty": (PRINCIPLE, b"", f"{PRINCIPLE}:1:1"),
    "list for fields": (PRINCIPLE, b"- one\n- two\n", f"{PRINCIPLE}:1:1"),
    "unknown kind": (
        "playbook_src/base/principels/x.yml",
        b"id: x\n",
        "playbook_src/base/principels/x.yml:1:1",
    ),
}


@pytest.mark.parametrize(("uri", "content", "place"), MISTAKES.values(), ids=MISTAKES.keys())
@pytest.mark.parametrize("command", [("servicebook", "build"), ("mkdocs", "build")])
def test_error_leaves_the_site_untouched(
    project: Path, command: tuple[str, ...], uri: str, content: bytes, place: str
) -> None:
    """Exit 1, file and line, no traceback, and the old site byte for byte."""
    spoil(project, "site/.servicebook", b"")
    spoil(project, "site/index.html", b"the old site")
    before = contents(project / "site")
    spoil(project, uri, content)
    result = run_in(project, *command)
    said = result.stdout + result.stderr
    assert result.returncode == 1
    assert place in said
    assert "Traceback" not in said
    assert contents(project / "site") == before


def test_missing_company_folder_is_named(project: Path) -> None:
    """A company that is not there is an error of the playbook, not of the program."""
    result = run_in(project, "servicebook", "build", "--company", "playbook_src/nobody")
    said = result.stdout + result.stderr
    assert result.returncode == 1
    assert "playbook_src/nobody:1:1" in said
    assert "PB007" in said
    assert "Traceback" not in said
    assert not (project / "site").exists()


def test_check_prints_every_mistake_and_ends_with_one(project: Path) -> None:
    """`servicebook check` shows mistakes of several files in one run."""
    for kind, name in (("principles", "answer-fast"), ("roles", "agent")):
        path = project / "playbook_src" / "base" / kind / f"{name}.yml"
        path.write_text(path.read_text("utf-8") + "colour: red\n", "utf-8")
    result = run_in(project, "servicebook", "check")
    assert result.returncode == 1
    assert "principles/answer-fast.yml" in result.stdout
    assert "roles/agent.yml" in result.stdout
    assert "items: 2 errors\n" in result.stdout
    assert result.stdout.rstrip().endswith("servicebook explain PB101")


def test_check_of_a_good_playbook_ends_with_zero(project: Path) -> None:
    """Nothing found, nothing wrong."""
    result = run_in(project, "servicebook", "check")
    assert result.returncode == 0
    assert "nothing found" in result.stdout


def test_folder_that_is_not_ours_is_refused(project: Path) -> None:
    """A folder with other files in it is not emptied to put a site there."""
    spoil(project, "letters/important.txt", b"keep me")
    result = run_in(project, "servicebook", "build", "--out", "letters")
    assert result.returncode == 2
    assert (project / "letters" / "important.txt").read_bytes() == b"keep me"
    assert "letters" in result.stderr


@pytest.mark.parametrize("folder", ["playbook_src/company/plays", "docs/site", "."])
def test_site_is_not_put_among_its_sources(project: Path, folder: str) -> None:
    """A site inside or above what it is made from would be read again, or empty it."""
    before = contents(project / "playbook_src")
    result = run_in(project, "servicebook", "build", "--out", folder)
    assert result.returncode != 0
    assert contents(project / "playbook_src") == before
    assert not (project / "docs" / "site").exists()
