"""Whole builds of the real playbook, as they are run by hand."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

from running import ROOT, contents, run_in

from servicebook.model.kinds import KINDS

NAVIGATION = [
    "Home",
    "Principles",
    "Stories",
    "Checklists",
    "Plays",
    "Roles & onboarding",
    "Standards & limits",
    "Journey",
    "Assessment",
    "Glossary",
    "About",
    "For authors",
]


def test_strict_build_succeeds_and_writes_every_page(site_path: Path) -> None:
    """`mkdocs build --strict` ends 0, and every published item of its own kind has a page."""
    for kind in (one for one in KINDS.values() if one.own_pages):
        sources = sorted((ROOT / "playbook_src" / "base" / kind.name).glob("*.yml"))
        assert sources
        for source in sources:
            assert (site_path / kind.address / source.stem / "index.html").is_file()


def test_navigation_is_made_from_the_playbook(site_path: Path) -> None:
    """The parts stand in the navigation in their order."""
    home = (site_path / "index.html").read_text("utf-8")
    tabs = home[home.index("md-tabs__list") : home.index("</nav>", home.index("md-tabs__list"))]
    places = [tabs.index(title.replace("&", "&amp;")) for title in NAVIGATION]
    assert places == sorted(places)


def test_nothing_is_written_into_docs(project: Path) -> None:
    """The hand-written pages are only read."""
    before = contents(project / "docs")
    assert run_in(project, "mkdocs", "build", "--strict").returncode == 0
    assert contents(project / "docs") == before


def test_page_of_a_code_marks_the_list_it_is_reached_from(site_path: Path) -> None:
    """The list of codes is the current entry; the codes themselves are in no navigation."""
    html = (site_path / "for-authors" / "errors" / "PB101" / "index.html").read_text("utf-8")
    before, _, after = html.partition('<a href="../" class="md-nav__link">')
    assert after
    assert before.rstrip().endswith('<li class="md-nav__item md-nav__item--active">')
    assert "PB102" not in html


def test_search_leaves_examples_of_mistakes_out(site_path: Path) -> None:
    """Who looks for a story does not find the story that an error is explained with."""
    index = json.loads((site_path / "search" / "search_index.json").read_text("utf-8"))
    places = {entry["location"] for entry in index["docs"]}
    assert "for-authors/errors/#reading" in places
    assert not [place for place in places if "PB" in place]


def test_search_finds_what_the_playbook_says(site_path: Path) -> None:
    """The index holds compiled pages with their sections."""
    index = json.loads((site_path / "search" / "search_index.json").read_text("utf-8"))
    places = {entry["location"] for entry in index["docs"]}
    assert "principles/keep-the-promise/#practices" in places


def test_sitemap_lists_compiled_pages(project: Path) -> None:
    """With a site address, every page is in the sitemap, as new as the newest item."""
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "site_url: https://example.org/\n", "utf-8")
    assert run_in(project, "mkdocs", "build", "--strict").returncode == 0
    tree = ET.parse(project / "site" / "sitemap.xml")  # noqa: S314 -- our own file
    places = {element.text for element in tree.iter() if element.tag.endswith("loc")}
    assert "https://example.org/stories/the-technician-who-knocked/" in places
    days = {element.text for element in tree.iter() if element.tag.endswith("lastmod")}
    reviewed = re.compile(r"^reviewed: (\S+)$", re.MULTILINE)
    base = (ROOT / "playbook_src" / "base").rglob("*.yml")
    assert days == {max(day for path in base for day in reviewed.findall(path.read_text("utf-8")))}


def test_company_says_where_its_site_stands(project: Path) -> None:
    """From the address in company.yml the page for what is not there finds its style sheets."""
    settings = project / "playbook_src" / "company" / "company.yml"
    address = "site_url: https://example.org/service\n"
    settings.write_text(settings.read_text("utf-8") + address, "utf-8")
    assert run_in(project, "servicebook", "build").returncode == 0
    lost = (project / "site" / "404.html").read_text("utf-8")
    home = (project / "site" / "index.html").read_text("utf-8")
    assert 'href="/service/assets/servicebook.css"' in lost
    assert '<link rel="canonical" href="https://example.org/service/">' in home


def test_build_says_where_the_site_is(project: Path) -> None:
    """It names the folder, and how to look at what is in it."""
    result = run_in(project, "servicebook", "build", "--out", "public")
    assert result.returncode == 0
    assert f"The site is in {project / 'public'}\n" in result.stdout
    assert "http://127.0.0.1:8000" in result.stdout


def test_old_name_leads_to_the_page_of_today(project: Path) -> None:
    """An alias has a page that sends readers on."""
    path = project / "playbook_src" / "base" / "principles" / "keep-the-promise.yml"
    path.write_text(path.read_text("utf-8") + "aliases: [keep-your-word]\n", "utf-8")
    assert run_in(project, "mkdocs", "build", "--strict").returncode == 0
    page = (project / "site" / "principles" / "keep-your-word" / "index.html").read_text("utf-8")
    assert 'href="../keep-the-promise/"' in page


def test_settings_may_leave_out_where_the_layers_are(project: Path) -> None:
    """Without our settings in mkdocs.yml, the layers are where the project delivers them."""
    config = project / "mkdocs.yml"
    text = config.read_text("utf-8")
    config.write_text(text[: text.index("  servicebook:\n")], "utf-8")
    result = run_in(project, "servicebook", "check")
    assert result.returncode == 0, result.stdout + result.stderr


def test_search_shows_the_tags_of_an_item(site_path: Path) -> None:
    """The index names an item's tags beside its page."""
    index = json.loads((site_path / "search" / "search_index.json").read_text("utf-8"))
    entries = {entry["location"]: entry for entry in index["docs"]}
    assert "billing" in entries["stories/the-renewal-that-locked-a-card/"]["tags"]
