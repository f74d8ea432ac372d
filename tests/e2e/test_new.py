"""`servicebook new` as a service lead would use it, in a copy of the project."""

from pathlib import Path

import pytest
from running import run_in


def new(project: Path, *arguments: str) -> str:
    """Run the command, which must succeed, and return what it says."""
    result = run_in(project, "servicebook", "new", *arguments)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def check(project: Path, *arguments: str) -> str:
    """Return the last line of a check, which must find no error."""
    result = run_in(project, "servicebook", "check", *arguments)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout.splitlines()[-1]


@pytest.mark.parametrize("name", ["X & Söhne", 'Müller: "Best" #1', "株式会社"])
def test_new_company_builds_at_once(project: Path, name: str) -> None:
    """With its name on the home page, and with nothing wrong."""
    said = new(project, "company", name)
    folder = said.split("\n")[0].removeprefix("The company's folder is ")
    result = run_in(project, "servicebook", "build", "--company", folder, "--out", "out")

    assert result.returncode == 0, result.stdout + result.stderr
    title = (project / "out" / "index.html").read_text("utf-8").split("</title>")[0]
    assert name.split(":", maxsplit=1)[0].replace("&", "&amp;") in title
    assert f'servicebook build --company "{folder}"' in said
    assert check(project, "--company", folder).endswith("nothing found")


def test_new_items_beside_the_delivered_playbook_are_right(project: Path) -> None:
    """A story, a list's item and a change, in a company's folder that is new itself."""
    folder = str(Path("playbook_src") / "harbour")
    place = ("--company", folder)
    way = "sections.at-the-door.items.agree-the-job.text"
    new(project, "company", "Harbour")
    new(project, "anecdote", "the-lost-key", *place)
    new(project, "standard", "the-lost-key", *place)
    said = new(project, "checklist", "--from", "first-minute-at-the-door", "--field", way, *place)

    assert f'servicebook check --company "{folder}"' in said
    assert check(project, *place).endswith("1 note")  # the change is not in the receipt
    accepted = run_in(project, "servicebook", "upgrade", "--accept", "--all", *place)
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert check(project, *place).endswith("nothing found")
