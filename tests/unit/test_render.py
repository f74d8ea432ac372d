"""A small playbook as pages: whole, connected, and the same every time."""

import re
from pathlib import Path

import pytest
from playbooks import ENGLISH, PLAYBOOK, compile_files, edited
from seen import tags_in

from servicebook.compiler import Site
from servicebook.render import RenderedPage

PAGES = (
    "a-to-z/index.md",
    "index.md",
    "line-up/index.md",
    "principles/index.md",
    "principles/keep-the-promise.md",
    "stories/index.md",
    "stories/the-call.md",
    "checklists/index.md",
    "checklists/before-the-call.md",
    "plays/index.md",
    "plays/no-answer.md",
    "print/index.md",
    "roles/index.md",
    "roles/agent.md",
    "onboarding/index.md",
    "onboarding/agent.md",
    "standards/index.md",
    "limits/index.md",
    "metrics/index.md",
    "journey/index.md",
    "assessment/index.md",
    "glossary/index.md",
    "sources/index.md",
    "about/index.md",
    "about/where-this-comes-from.md",
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Compile the small playbook once."""
    return compile_files(tmp_path_factory.mktemp("small"), {})


def page(site: Site, src_uri: str) -> RenderedPage:
    """Find a page."""
    return next(one for one in site.pages if one.src_uri == src_uri)


def ids_in(html: str) -> list[str]:
    """List the ids of a page."""
    return [attributes["id"] for _, attributes in tags_in(html) if "id" in attributes]


def repeated(names: list[str]) -> list[str]:
    """Return what is in a list more than once."""
    return sorted({name for name in names if names.count(name) > 1})


def test_every_kind_has_its_pages(small: Site) -> None:
    """A list for each kind, a page for each item of the large ones, home and about."""
    assert sorted(one.src_uri for one in small.pages) == sorted(PAGES)


def test_two_compiles_give_equal_sites(tmp_path: Path) -> None:
    """Pages, navigation and redirects, letter for letter."""
    files = edited("base/plays/no-answer.yml", "summary:", "aliases: [wait, late]\nsummary:")

    one, other = (compile_files(tmp_path / name, files) for name in "ab")

    assert one.pages == other.pages
    assert one.navigation == other.navigation
    assert one.redirects == other.redirects
    assert one.sheets == other.sheets


@pytest.mark.parametrize("src_uri", PAGES)
def test_page_has_one_first_heading_and_a_description(small: Site, src_uri: str) -> None:
    """What a browser, a search engine and a screen reader begin with."""
    one = page(small, src_uri)

    assert [tag for tag, _ in tags_in(one.html)].count("h1") == 1
    assert one.title
    assert one.description


@pytest.mark.parametrize("src_uri", PAGES)
def test_ids_of_a_page_are_unique(small: Site, src_uri: str) -> None:
    """A link leads to one place."""
    html = page(small, src_uri).html

    assert repeated(ids_in(html)) == []


def test_outline_leads_to_places_that_are_there(small: Site) -> None:
    """Every section of the outline has its heading in the page."""
    for one in small.pages:
        assert {section.id for section in one.sections} <= set(ids_in(one.html))


@pytest.mark.parametrize("name", ["all", "basis", "boundaries", "list", "belongs-with"])
def test_no_name_of_an_item_is_taken_by_the_page(tmp_path: Path, name: str) -> None:
    """An author may give any id; the page's own headings keep out of the way."""
    files = {
        **edited("base/terms/terms.yml", "id: promise", f"id: {name}"),
        **edited("base/standards/standards.yml", "id: email", f"id: {name}"),
        **edited("base/sources/sources.yml", "id: a-book", f"id: {name}"),
        **edited("base/anecdotes/the-call.yml", "[a-book]", f"[{name}]"),
        **edited("base/limits/limits.yml", "id: agent", f"id: {name}"),
        **edited("base/checklists/before-the-call.yml", "id: read-notes", f"id: {name}"),
    }
    for one in compile_files(tmp_path, files).pages:
        assert repeated(ids_in(one.html)) == [], one.src_uri


def test_backlinks_are_shown(small: Site) -> None:
    """A principle's page leads to the story, checklist and role that name it."""
    html = page(small, "principles/keep-the-promise.md").html
    addresses = {attributes.get("href") for tag, attributes in tags_in(html) if tag == "a"}

    wanted = {
        "../../stories/the-call/",
        "../../checklists/before-the-call/",
        "../../roles/agent/",
        "../../assessment/#check",
    }
    assert wanted <= addresses


def test_every_link_between_pages_leads_to_a_page(small: Site, tmp_path: Path) -> None:
    """No address in the small playbook is broken."""
    folders = {one.src_uri.removesuffix(".md").removesuffix("index") for one in small.pages}
    folders |= {one.path.removesuffix("index.html") for one in small.sheets}
    folders |= {one.path for one in small.files}
    known = {(tmp_path / folder).resolve() for folder in folders}
    known |= {(tmp_path / one.path).resolve() for one in small.files}
    for one in small.pages:
        stem = one.src_uri.removesuffix(".md").removesuffix("index")
        for tag, attributes in tags_in(one.html):
            address = re.split("[?#]", attributes.get("href", ""))[0]
            if tag == "a" and address:
                assert (tmp_path / stem / address).resolve() in known, (one.src_uri, address)


def test_old_name_redirects_to_the_page(tmp_path: Path) -> None:
    """An alias of an item with a page keeps its address."""
    files = edited("base/plays/no-answer.yml", "summary:", "aliases: [wait]\nsummary:")
    (redirect,) = compile_files(tmp_path, files).redirects

    assert "../no-answer/" in redirect.html


def test_navigation_follows_the_company(tmp_path: Path) -> None:
    """Parts in the company's order; home first, about last."""
    files = edited("company/company.yml", "currency:", "sections: [terms, roles]\ncurrency:")
    site = compile_files(tmp_path, files)

    assert [entry.title for entry in site.navigation] == [
        "Home",
        "Glossary",
        "Roles & onboarding",
        "Print",
        "About",
    ]


def test_empty_base_has_a_home(tmp_path: Path) -> None:
    """A playbook without a single item still compiles."""
    nothing = {uri: None for uri in PLAYBOOK if uri.startswith("base/") and uri != ENGLISH}
    site = compile_files(tmp_path, nothing | {"base/readme.txt": "soon"})

    assert [one.src_uri for one in site.pages] == ["index.md", "about/index.md"]


def test_list_of_principles_has_no_part_that_is_empty(tmp_path: Path) -> None:
    """Where every principle is a boundary, only boundaries are listed."""
    files = edited(
        "base/principles/keep-the-promise.yml", "statement:", "stands: boundary\nstatement:"
    )
    one = page(compile_files(tmp_path, files), "principles/index.md")

    assert [section.id for section in one.sections] == ["boundaries"]


def test_hidden_item_and_its_reason_are_on_the_page_about_changes(tmp_path: Path) -> None:
    """Whoever wonders where it went can read why."""
    over = {"company/terms/promise.yml": "id: promise\nhide: yes\nreason: We say word.\n"}
    html = page(compile_files(tmp_path, over), "about/index.md").html

    assert "Promise" in html
    assert "We say word." in html
