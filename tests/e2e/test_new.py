"""`servicebook new` as a service lead would use it, in a copy of the project."""

from pathlib import Path

import pytest
from running import contents, run_in

COMMANDS = (
    *("principle", "anecdote", "checklist", "play", "role", "onboarding", "standard", "limit"),
    *("metric", "journey", "assessment", "term", "source"),
)


def new(project: Path, *arguments: str) -> str:
    """Run the command, which must succeed, and return what it says."""
    result = run_in(project, "servicebook", "new", *arguments)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def refused(project: Path, *arguments: str) -> str:
    """Run the command, which must refuse and write nothing, and return what it says."""
    before = contents(project / "playbook_src")
    result = run_in(project, "servicebook", "new", *arguments)
    assert result.returncode == 2, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    assert contents(project / "playbook_src") == before
    return result.stderr


@pytest.mark.parametrize("name", ["X & Söhne", 'Müller: "Best" #1', "Ромашка", "株式会社"])
def test_new_company_builds_at_once(project: Path, name: str) -> None:
    """With its name on the home page."""
    said = new(project, "company", name)
    folder = said.split("\n")[0].removeprefix("The company's folder is ")
    build = ("build", "--company", folder, "--out", "out")
    result = run_in(project, "servicebook", *build)

    assert result.returncode == 0, result.stdout + result.stderr
    title = (project / "out" / "index.html").read_text("utf-8").split("</title>")[0]
    assert name.split(":", maxsplit=1)[0].replace("&", "&amp;") in title
    assert f'servicebook build --company "{folder}"' in said


def test_company_is_never_made_over_another(project: Path) -> None:
    """Its folder is named, and what is in it stays."""
    new(project, "company", "Harbour", "--folder", "ours/harbour")

    assert "ours/harbour" in refused(project, "company", "Harbour", "--folder", "ours/harbour")
    assert "playbook_src/company" in refused(project, "company", "Company")
    assert "lie in one another" in refused(
        project, "company", "Harbour", "--folder", "playbook_src/base/harbour"
    )
    assert "lie in one another" in refused(project, "company", "Harbour", "--folder", ".")


def test_new_items_of_all_kinds_are_right_and_unseen(project: Path) -> None:
    """A company's folder full of skeletons is checked without a finding."""
    for command in COMMANDS:
        said = new(project, command, "the-lost-key")
        assert "co-the-lost-key.yml" in said
        assert "Its id is `co-the-lost-key`" in said
    result = run_in(project, "servicebook", "check")

    assert result.returncode == 0
    assert result.stdout.endswith("nothing found\n")
    files = [*(project / "playbook_src" / "company").rglob("co-the-lost-key.yml")]
    assert len(files) == len(COMMANDS)


@pytest.mark.parametrize("word", ["principles", "anecdotes", "story", "stories", "Glossary"])
def test_kind_is_known_by_other_names(project: Path, word: str) -> None:
    """In the singular and the plural."""
    assert "Written: " in new(project, word, "co-x")


def test_item_of_the_base_needs_no_prefix(project: Path) -> None:
    """For those who write the base."""
    new(project, "term", "lost-key", "--base")

    assert (project / "playbook_src" / "base" / "terms" / "lost-key.yml").is_file()


def test_change_is_begun_with_the_words_of_the_base(project: Path) -> None:
    """In the company's folder that was named, ready to be edited, and right as it is."""
    new(project, "company", "Harbour")
    folder = Path("playbook_src") / "harbour"
    said = new(
        *(project, "checklist", "--from", "first-minute-at-the-door"),
        *("--field", "sections.at-the-door.items.agree-the-job.text", "--company", str(folder)),
    )
    text = (project / folder / "checklists" / "first-minute-at-the-door.yml").read_text("utf-8")

    assert f'servicebook check --company "{folder}"' in said
    assert "      - id: agree-the-job\n        text: " in text
    result = run_in(project, "servicebook", "check", "--company", str(folder))
    assert result.stdout.endswith("nothing found\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["principle"], "servicebook new principle the-lost-key"),
        (["principle", "answer-fast"], "base/principles/answer-fast.yml:1"),
        (["principle", "answer-fast", "--from", "answer-fast"], "\n  statement\n"),
        (["principle", "--from", "anser-fast"], "did you mean `answer-fast`?"),
        (["principle", "mine", "--from", "answer-fast"], "answer-fast --from answer-fast"),
        (["principle", "answer-fast", "--field", "why"], "--field goes with --from"),
        (["principle", "--from", "answer-fast", "--base"], "leave --base out"),
        (["principle", "x", "--company", "nowhere"], "There is no folder nowhere"),
        (["rinciple", "x"], "did you mean `principle`?"),
        (["zebra", "x"], "`servicebook new --help` lists all"),
        (["term", "\x1b["], "<U+001B>["),
        (["company", ""], "from 1 to 400 letters"),
    ],
)
def test_wrong_use_is_refused_in_a_sentence(project: Path, arguments: list[str], said: str) -> None:
    """Exit code 2, and what to type instead."""
    assert said in refused(project, *arguments)


def test_change_that_is_there_is_named(project: Path) -> None:
    """Also where it stands in a file with others."""
    folder = "playbook_src/examples/greenleaf-lawns"
    change = ("standard", "--from", "callback", "--field", "target", "--company", folder)
    new(project, *change)

    assert f"{folder}/standards/callback.yml:2" in refused(project, *change)
    assert f"{folder}/standards/standards.yml:1" in refused(
        project, "standard", "--from", "phone", "--field", "target", "--company", folder
    )
