"""Sites of a German and an American company: targets, sums and days as each of them says them."""

import shutil
from pathlib import Path

import pytest
from playbooks import write_files
from running import ROOT, run_in
from seen import shown_in

SETTINGS = """\
name: Nordlicht
short_name: Nordlicht
promise: We keep our word.
colours: {{brand: "#1f4e5f", accent: "#b4532a"}}
language: {language}
currency: {{code: {currency}}}
"""
CHANGES = {
    "company/limits/agent.yml": (
        "id: agent\nchanged: 2026-11-02\nup_to: {{amount: 50, per: {case}}}\n"
    ),
    "company/standards/email.yml": (
        "id: email\ntarget: {{share: 90, value: 2, unit: working days}}\n"
    ),
    "company/sources/co-book.yml": (
        "id: co-book\ntitle: Book\ntype: book\ndate: 2026-10-09\nreviewed: 2026-11-22\n"
    ),
}


def built(folder: Path, **filled: str) -> Path:
    """Build the base playbook for a company."""
    for name in ("docs", "hooks", "playbook_src"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    files = {"company/company.yml": SETTINGS} | CHANGES
    write_files(
        folder / "playbook_src", {name: text.format(**filled) for name, text in files.items()}
    )
    result = run_in(folder, "mkdocs", "build", "--strict")
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def german_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("de"), language="de", currency="EUR", case="Fall")


@pytest.fixture(scope="module")
def american_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("us"), language="en-US", currency="USD", case="case")


def page(site: Path, name: str) -> str:
    """Read what a page shows, with ordinary spaces."""
    return " ".join(shown_in((site / name / "index.html").read_text("utf-8")).split())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("standards", "80 % innerhalb von 60 Sekunden"),
        ("standards", "90 % innerhalb von 2 Arbeitstagen"),
        ("standards", "2 Arbeitstage"),
        ("standards", "4 Arbeitsstunden"),
        ("limits", "50 € pro Fall"),
        ("limits", "Nordlicht hat „Front line“ am 2. November 2026 geändert."),
        ("roles/agent", "Darf entscheiden bis 50 € pro Fall"),
        ("principles/answer-fast", "90 % innerhalb von 2 Arbeitstagen"),
        ("principles/answer-fast", "Zuletzt geprüft am 22. November 2026; alle"),
        ("about", "Befugnis, 2. November 2026"),
        ("sources", "9. Oktober 2026, Buch"),
    ],
)
def test_german_site_says_it_in_german(german_path: Path, name: str, said: str) -> None:
    """On the pages of the numbers, and wherever a text inserts one."""
    assert said in page(german_path, name)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("standards", "80% within 60 seconds"),
        ("standards", "90% within 2 working days"),
        ("limits", "$50 per case"),
        ("limits", "Nordlicht changed “Front line” on November 2, 2026."),
        ("principles/answer-fast", "Last checked on November 22, 2026; to be checked"),
        ("about", "Limit, November 2, 2026"),
        ("sources", "October 9, 2026, book"),
    ],
)
def test_american_site_says_it_as_americans_do(american_path: Path, name: str, said: str) -> None:
    """The month before the day, and the dollar's own sign."""
    assert said in page(american_path, name)


def test_no_english_is_left_around_german_numbers(german_path: Path) -> None:
    """On the pages that hold nothing but numbers and what belongs to them."""
    shown = page(german_path, "standards") + page(german_path, "limits")

    assert "innerhalb" in shown
    assert "% within" not in shown
    assert "€ per" not in shown


def test_german_numbers_on_english_pages_are_marked(german_path: Path) -> None:
    """A screen reader says them in German."""
    html = (german_path / "standards" / "index.html").read_text("utf-8")

    target = "80\N{NO-BREAK SPACE}% innerhalb von 60 Sekunden"
    assert f'<span lang="de">{target}</span>' in html.replace("&nbsp;", "\N{NO-BREAK SPACE}")
