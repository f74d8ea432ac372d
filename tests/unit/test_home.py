"""How the company is reached: on its home page, and on the page about its playbook."""

import re
from pathlib import Path

import pytest
from playbooks import compile_files, edited
from seen import shown_in, tags_in

from servicebook.compiler import Site

REACH = """\
contact:
  - {channel: Phone, value: 01632 960001, hours: Weekdays 8 to 18}
address: [1 Quay Street, Harbour Town]
opening_hours: [Saturday 9 to 12]
links:
  - {label: Is everything running, url: "https://status.harbour.example/a?b=1&c=2"}
currency:"""


def page(site: Site, uri: str) -> str:
    """Return the HTML of a page."""
    return next(str(one.html) for one in site.pages if one.src_uri == uri)


@pytest.mark.parametrize("uri", ["index.md", "about/index.md"])
def test_page_says_how_the_company_is_reached(tmp_path: Path, uri: str) -> None:
    """Channel, number and hours, address, opening hours, and links that lead out."""
    files = edited("company/company.yml", "currency:", REACH)
    html = page(compile_files(tmp_path, files), uri)

    shown = shown_in(html)
    for text in ("Phone", "01632 960001", "Weekdays 8 to 18", "1 Quay Street", "Saturday 9 to 12"):
        assert text in shown
    addresses = {tag[1].get("href"): tag[0] for tag in tags_in(html)}
    assert addresses["https://status.harbour.example/a?b=1&c=2"] == "a"


def test_home_page_leads_from_its_top_to_how_the_company_is_reached(tmp_path: Path) -> None:
    """On a phone it stands far below the ways in."""
    files = edited("company/company.yml", "currency:", REACH)
    html = page(compile_files(tmp_path, files), "index.md")

    hero, rest = html.split('id="ways-in"')
    assert 'href="#reach"' in hero
    assert 'id="reach"' in rest


def test_one_link_is_enough_to_be_shown(tmp_path: Path) -> None:
    """A company that names nothing else still has its shop on the home page."""
    links = "links: [{label: Shop, url: 'https://shop.harbour.example'}]\ncurrency:"
    html = page(
        compile_files(tmp_path, edited("company/company.yml", "currency:", links)), "index.md"
    )

    assert 'href="https://shop.harbour.example"' in html
    assert "pb-facts" not in html


def test_home_page_without_ways_to_reach_the_company_says_nothing_of_them(tmp_path: Path) -> None:
    """No heading without something under it, and no link to it."""
    html = page(compile_files(tmp_path, {}), "index.md")

    assert "reach" not in html


def test_link_is_text(tmp_path: Path) -> None:
    """What a company writes in front of an address is no markup."""
    links = "links: [{label: '<b>Shop</b>', url: 'https://shop.harbour.example'}]\ncurrency:"
    html = page(
        compile_files(tmp_path, edited("company/company.yml", "currency:", links)), "index.md"
    )

    assert re.search(r">&lt;b&gt;Shop&lt;/b&gt;</a>", html)
