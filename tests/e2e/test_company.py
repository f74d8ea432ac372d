"""The example company, built as its service lead would build it."""

import re
from pathlib import Path

import pytest
from running import ROOT, run_in
from untouched import MEANING

GREENLEAF = "playbook_src/examples/greenleaf-lawns"
TAG = re.compile("<.*?>")


@pytest.fixture(scope="module")
def greenleaf_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("greenleaf") / "site"
    result = run_in(ROOT, "servicebook", "build", "--company", GREENLEAF, "--out", str(path))
    assert result.returncode == 0, result.stdout + result.stderr
    return path


def page(site: Path, name: str) -> str:
    """Read a page."""
    return (site / name / "index.html").read_text("utf-8")


def words_of(html: str) -> str:
    """Return what stands in the text, without what its terms mean."""
    return TAG.sub("", MEANING.sub("", html))


def test_company_gives_its_name_and_colours(greenleaf_path: Path) -> None:
    """Name, promise and colours are the company's on every page."""
    assert "Greenleaf Lawns" in page(greenleaf_path, ".")
    css = (greenleaf_path / "assets" / "servicebook.css").read_text("utf-8")
    neutral = (ROOT / "playbook_src" / "company" / "company.yml").read_text("utf-8")
    brand = css.split("--pb-brand: ")[1].split(";")[0]
    assert brand not in neutral


def test_changed_principle_keeps_the_rest_of_the_base(
    greenleaf_path: Path, site_path: Path
) -> None:
    """What the company changed replaces the base's words; everything else stays."""
    ours = page(greenleaf_path, "principles/keep-the-promise")
    base = page(site_path, "principles/keep-the-promise")
    assert ours != base
    why = base[base.index('id="why"') : base.index('id="looks-like"')]
    words = words_of(why[why.index("<p>") + 3 : why.index("</p>")])
    assert len(words) > 100
    assert words in words_of(ours)


def test_variables_of_the_base_say_what_the_company_sets(
    greenleaf_path: Path, site_path: Path
) -> None:
    """A text and a number, each in the place of its default; what is not set stays."""
    ours = page(greenleaf_path, "checklists/before-renewal")
    base = page(site_path, "checklists/before-renewal")
    assert "30 days ahead is our house number" in base
    assert "6 weeks ahead is our house number" in ours
    assert "ring the emergency number." in page(site_path, "plays/abuse-and-threats")
    assert "ring 999." in page(greenleaf_path, "plays/abuse-and-threats")
    for site in (greenleaf_path, site_path):
        assert "within 30 days, as a share" in page(site, "principles/fix-the-system")


def test_hidden_checklist_is_nowhere(greenleaf_path: Path) -> None:
    """It has no page, and what pointed to it is plain text."""
    assert not (greenleaf_path / "checklists" / "open-the-doors").exists()
    for path in greenleaf_path.rglob("*.html"):
        assert "checklists/open-the-doors/" not in path.read_text("utf-8")
    assert "Open the doors" in page(greenleaf_path, "about")


def test_own_story_stands_with_the_others(greenleaf_path: Path) -> None:
    """The company's story has a page and is listed."""
    assert (greenleaf_path / "stories" / "co-the-gate-left-open" / "index.html").is_file()
    assert "co-the-gate-left-open" in page(greenleaf_path, "stories")
    assert "co-the-gate-left-open" in page(greenleaf_path, "about")


def test_changed_number_shows_wherever_it_is_said(greenleaf_path: Path) -> None:
    """A limit changed in one place changes on every page that names it."""
    for name in (
        "limits",
        "principles/trust-your-people",
        "roles/agent",
        "checklists/put-it-right",
    ):
        said = page(greenleaf_path, name)
        assert "£" in said
        assert "€" not in said
