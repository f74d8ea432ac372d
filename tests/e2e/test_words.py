"""A German company's site: frame, navigation and pages speak German around English texts."""

import shutil
from pathlib import Path

import pytest
from playbooks import write_files
from running import ROOT, run_in
from seen import shown_in

COMPANY = """\
name: Nordlicht & Söhne
short_name: Nordlicht
promise: Wir halten, was wir sagen.
colours: {brand: "#1f4e5f", accent: "#b4532a"}
language: de-AT
currency: {code: EUR, symbol: "€"}
"""


@pytest.fixture(scope="module")
def german_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("german")
    for name in ("docs", "hooks", "playbook_src"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    company = {
        "company/company.yml": COMPANY,
        "company/words/de.yml": "see-also: Lesen Sie auch\nto-dark-scheme: Dunkel & ruhig\n",
        "company/plays/co-wo.yml": (
            "id: co-wo\nreplaces: the-delivery-never-came\ntitle: Wo bleibt mein Paket?\n"
            "summary: Was wir sagen.\nsituation: Jemand wartet.\nfirst_words: Es tut mir leid.\n"
            "steps:\n  - id: sagen\n    text: Sagen Sie, wann.\n"
            "escalate: {when: [Beim dritten Mal], to: agent}\n"
        ),
    }
    write_files(folder / "playbook_src", company)
    result = run_in(folder, "mkdocs", "build", "--strict")
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "site"


def page(site: Path, name: str) -> str:
    """Read a page."""
    return (site / name / "index.html").read_text("utf-8")


def test_frame_speaks_german(german_path: Path) -> None:
    """Material's words and ours, with those that the company changed, as text."""
    home = page(german_path, ".")

    assert '<html lang="de"' in home
    assert "<title>Nordlicht: Service-Handbuch</title>" in home
    assert 'title="Dunkel &amp; ruhig"' in home
    assert 'title="Zur hellen Darstellung wechseln"' in home
    tabs = home[home.index("md-tabs__list") : home.index("</nav>", home.index("md-tabs__list"))]
    assert {"Start", "Rollen & Einarbeitung", "Hintergrund", "Redaktion"} <= {
        line.strip() for line in shown_in(tabs).splitlines()
    }


def test_outline_is_headed_in_german(german_path: Path) -> None:
    """Beside a page with many parts."""
    assert "Auf dieser Seite" in page(german_path, "principles/keep-the-promise")


def test_english_page_says_so_and_its_german_labels_too(german_path: Path) -> None:
    """A screen reader changes its voice where the language changes."""
    english = page(german_path, "principles/keep-the-promise")

    assert 'pb-page--principle pb-page--plain" lang="en">' in english
    assert '<span lang="de">Lesen Sie auch</span>' in english
    assert 'aria-label="Stärke ' in english


def test_own_page_is_in_the_language_of_the_site(german_path: Path) -> None:
    """Nothing in it needs to be marked."""
    assert 'pb-page--play pb-page--plain">' in page(german_path, "plays/co-wo")


def test_redirect_speaks_german(german_path: Path) -> None:
    """Old addresses lead on in the language of the site."""
    redirect = page(german_path, "plays/the-delivery-never-came")

    assert '<html lang="de">' in redirect
    assert "Diese Seite ist umgezogen: zur neuen Adresse." in shown_in(redirect)
