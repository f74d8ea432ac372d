"""`servicebook new`: what it writes, what it says, and what it refuses with exit code 2."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from playbooks import PLAYBOOK, write_files
from running import contents

from servicebook.cli import main

SETTINGS = "site_name: x\nextra: {servicebook: {base: base, company: company}}\n"
COMMANDS = (
    *("principle", "anecdote", "checklist", "play", "role", "onboarding", "standard", "limit"),
    *("metric", "journey", "assessment", "term", "source"),
)
CHANGE = ("principle", "--from", "keep-the-promise", "--field", "statement")


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in the folder of the small playbook."""
    write_files(tmp_path, {**PLAYBOOK, "mkdocs.yml": SETTINGS, "docs/a.md": "# A\n"})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    """Run the command; our own mistakes come through."""
    return CliRunner().invoke(main, ["new", *arguments], catch_exceptions=False)


def made(*arguments: str) -> str:
    """Run the command, which must succeed, and return what it says."""
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def refused(folder: Path, *arguments: str) -> str:
    """Run the command, which must refuse and write nothing, and return what it says."""
    before = contents(folder)
    result = run(*arguments)
    assert result.exit_code == 2, result.stdout
    assert contents(folder) == before
    return result.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_file_of_each_kind_is_written_and_named(small: Path, command: str) -> None:
    """In the folder of its kind, with the prefix of a company's own, as UTF-8 with plain ends."""
    said = made(command, "the-lost-key")
    (path,) = (small / "company").rglob("co-the-lost-key.yml")

    assert f"Written: {path.relative_to(small)}\n" in said
    assert "Its id is `co-the-lost-key`" in said
    assert "run: servicebook check\n" in said
    assert b"\r" not in path.read_bytes()
    assert path.stat().st_mode == (small / "mkdocs.yml").stat().st_mode
    assert f"  {command}  " in made("--help")


@pytest.mark.parametrize("word", ["principles", "anecdotes", "story", "stories", "Glossary"])
def test_kind_is_known_by_other_names(small: Path, word: str) -> None:
    """In the singular and the plural."""
    assert "Its id is" not in made(word, "co-x")
    assert len([*small.rglob("co-x.yml")]) == 1


def test_item_of_the_base_needs_no_prefix(small: Path) -> None:
    """For those who write the base."""
    made("term", "lost-key", "--base")

    assert (small / "base" / "terms" / "lost-key.yml").is_file()


def test_change_is_begun_with_the_words_of_the_base(small: Path) -> None:
    """In the company's layer, under the base's id."""
    assert "status: draft" not in made(*CHANGE)
    path = small / "company" / "principles" / "keep-the-promise.yml"

    assert path.read_text("utf-8").split("\n", 1)[1] == (
        "id: keep-the-promise\nstatement: Do what you said.\n"
    )


def test_id_may_be_said_twice(small: Path) -> None:
    """Once as the new file's, once as the one it is taken from."""
    made(CHANGE[0], "keep-the-promise", *CHANGE[1:])

    assert (small / "company" / "principles" / "keep-the-promise.yml").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["principle"], "servicebook new principle the-lost-key"),
        (["principle", "keep-the-promise"], "base/principles/keep-the-promise.yml:1"),
        (["principle", "--from", "keep-the-promise"], "\n  statement\n"),
        (["principle", "--from", "keep-promise"], "did you mean `keep-the-promise`?"),
        (["principle", "mine", "--from", "keep-the-promise"], "has the id of what it changes"),
        (["principle", "x", "--field", "why"], "--field goes with --from"),
        ([*CHANGE, "--base"], "leave --base out"),
        (["principle", "x", "--company", "nowhere"], "There is no folder nowhere"),
        (["rinciple", "x"], "did you mean `principle`?"),
        (["zebra", "x"], "`servicebook new --help` lists all"),
        (["term", "\x1b["], "<U+001B>["),
        (["company", ""], "from 1 to 400 letters"),
        (["company", "Company"], "company is there already and is not empty"),
        (["company", "A", "--folder", "company"], "company is there already and is not empty"),
        (["company", "A", "--folder", "base/a"], "lie in one another"),
        (["company", "A", "--folder", "docs/../company/a"], "lie in one another"),
        (["company", "A", "--folder", "."], "lie in one another"),
        (["company", "A", "--folder", "mkdocs.yml/a"], "cannot be written: "),
    ],
)
def test_wrong_use_is_refused_in_a_sentence(small: Path, arguments: list[str], said: str) -> None:
    """Exit code 2, and what to type instead."""
    assert said in refused(small, *arguments)


def test_item_that_is_there_is_named(small: Path) -> None:
    """With its file and line."""
    made("term", "key")
    path = Path("company") / "terms" / "co-key.yml"
    line = path.read_text("utf-8").split("\n").index("id: co-key") + 1

    assert f"{path.as_posix()}:{line}" in refused(small, "term", "key")


def test_change_that_is_there_is_named(small: Path) -> None:
    """Also where it stands in a file with others."""
    write_files(small, {"company/standards/ours.yml": "- id: email\n  title: Mail\n"})
    change = ("standard", "--from", "email", "--field", "hours")

    assert "company/standards/ours.yml:1" in refused(small, *change)


def test_file_that_cannot_be_read_is_not_written_over(small: Path) -> None:
    """Whatever stands in it, it is somebody's."""
    write_files(small, {"company/terms/co-key.yml": b"\xff\x00"})

    assert "co-key.yml is there already" in refused(small, "term", "key")


def test_company_that_the_settings_name_can_be_made(small: Path) -> None:
    """Where its folder is not there yet."""
    (small / "mkdocs.yml").write_text(SETTINGS.replace(": company", ": ours"), "utf-8")

    assert "servicebook new company NAME" in refused(small, "term", "key")
    made("company", "Harbour", "--folder", "ours")
    made("term", "key")
    assert (small / "ours" / "terms" / "co-key.yml").is_file()
