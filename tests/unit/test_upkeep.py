"""Items with owners, days and files go in; what stands at the foot of their pages comes out."""

import re
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, compile_files

COMPANY = "company/company.yml"
TERMS = "base/terms/terms.yml"
STORY = "base/anecdotes/the-call.yml"
REPOSITORY = "repo_url: https://github.com/example/playbook\n"
FILE = re.compile('<a class="pb-upkeep__file" href="(.*?)">(.*?)</a>')


def foot(folder: Path, uri: str, **added: str) -> str:
    """Return what a page says of its upkeep, with lines added to files of the small playbook."""
    names = {"company": COMPANY, "story": STORY, "terms": TERMS}
    files = {names[name]: PLAYBOOK[names[name]] + lines for name, lines in added.items()}
    site = compile_files(folder, files)
    html = next(str(page.html) for page in site.pages if page.src_uri == uri)
    found = re.search("<pb-upkeep.*?</pb-upkeep>", html, re.DOTALL)
    return found[0] if found else ""


def test_item_without_owner_and_day_says_nothing(tmp_path: Path) -> None:
    """There is no empty foot."""
    assert foot(tmp_path, "stories/the-call.md") == ""


def test_page_names_who_keeps_it_true(tmp_path: Path) -> None:
    """With a link to the role; a page that says so at its head does not say it twice."""
    assert 'href="../../roles/agent/"' in foot(
        tmp_path / "story", "stories/the-call.md", story="owner: agent\n"
    )
    assert foot(tmp_path / "plays", "plays/no-answer.md") == ""


@pytest.mark.parametrize(
    ("reviewed", "months", "until"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2025-11-23", 12, "2026-11-23"),
        ("2024-02-29", 12, "2025-02-28"),
    ],
)
def test_last_day_on_which_a_review_counts(
    tmp_path: Path, reviewed: str, months: int, until: str
) -> None:
    """A month that is too short ends on its last day."""
    lines = f"reviewed: {reviewed}\nreview_months: {months}\n"
    assert f'data-until="{until}"' in foot(tmp_path, "stories/the-call.md", story=lines)


def test_company_need_not_say_what_is_overdue(tmp_path: Path) -> None:
    """The day of the review is still said."""
    lines = "reviewed: 2025-01-02\n"
    said = foot(tmp_path, "stories/the-call.md", story=lines, company="show_overdue: no\n")
    assert 'datetime="2025-01-02"' in said
    assert "data-until" not in said
    assert "hidden" not in said


def test_page_of_several_items_tells_which_is_due_first(tmp_path: Path) -> None:
    """It is not always the one that was checked first."""
    terms = """\
  reviewed: 2026-01-01
- {id: hold, title: Hold, definition: Waiting., reviewed: 2026-05-01, review_months: 2}
"""
    said = foot(tmp_path, "glossary/index.md", terms=terms)
    assert "Hold" in said
    assert 'data-until="2026-07-01"' in said


@pytest.mark.parametrize(
    ("address", "beneath"),
    [
        ("https://github.com/example/playbook", "https://github.com/example/playbook/blob/HEAD"),
        ("https://github.com/example/book.git", "https://github.com/example/book/blob/HEAD"),
        ("https://gitlab.example.com/a/b/", "https://gitlab.example.com/a/b/-/blob/HEAD"),
        ("https://git.example.com/src/main", "https://git.example.com/src/main"),
    ],
)
def test_link_leads_to_the_file_of_the_text(tmp_path: Path, address: str, beneath: str) -> None:
    """As the forge shows files; elsewhere beneath the address."""
    said = foot(tmp_path, "stories/the-call.md", company=f"repo_url: {address}\n")
    assert FILE.findall(said) == [(f"{beneath}/{STORY}", STORY)]


def test_changed_text_leads_to_both_files(tmp_path: Path) -> None:
    """What the company wrote, and what it wrote over."""
    change = "company/anecdotes/the-call.yml"
    files = {
        COMPANY: PLAYBOOK[COMPANY] + REPOSITORY,
        change: "id: the-call\nlesson: Ring first.\n",
    }
    site = compile_files(tmp_path, files)
    html = next(str(one.html) for one in site.pages if one.src_uri == "stories/the-call.md")
    assert [path for _, path in FILE.findall(html)] == [STORY, change]
