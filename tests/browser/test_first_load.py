"""A first visit is short: little is sent, and what only a search needs comes later."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

MOST_BYTES = 75_000
"""After compression; the goal for the first page somebody opens."""
MOST_REQUESTS = 8
COMPONENT = re.compile(r"pb-[a-z-]+")


@pytest.fixture
def asked(browser: Browser, address: str) -> dict[str, int]:
    """Return what a first visit to the home page asks for, and how large it is compressed."""
    page = browser.new_context().new_page()
    requests = {}
    page.on("requestfinished", lambda one: requests.update({one.url: one.response()}))
    page.goto(address, wait_until="networkidle")
    sizes = {
        url.removeprefix(address): len(gzip.compress(response.body()))
        for url, response in requests.items()
    }
    page.context.close()
    return sizes


def test_first_visit_is_short(asked: dict[str, int]) -> None:
    """The page with all it needs to be read."""
    assert "assets/servicebook.css" in asked
    assert sum(asked.values()) <= MOST_BYTES, asked
    assert len(asked) <= MOST_REQUESTS, asked


def test_search_is_fetched_when_it_is_wanted(browser: Browser, address: str) -> None:
    """Neither worker nor index before; both as soon as somebody turns to the field."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto(address, wait_until="networkidle")
    assert searched(asked) == []
    with page.expect_request("**/search_index.json"):
        page.keyboard.press("/")
    page.keyboard.type("refund")
    page.locator(".md-search-result__link").first.wait_for()
    assert len(searched(asked)) > 1
    page.close()


def searched(asked: list[str]) -> list[str]:
    return [url for url in asked if "search" in url.rpartition("/")[2]]


def test_home_page_has_all_styles_it_needs(page_classes: set[str], site_path: Path) -> None:
    """What other pages alone load styles nothing on it."""
    further = (site_path / "assets" / "servicebook-pages.css").read_text("utf-8")
    shared = (site_path / "assets" / "servicebook.css").read_text("utf-8")
    styled_further = set(COMPONENT.findall(further)) - set(COMPONENT.findall(shared))
    assert page_classes & styled_further == set()
    assert page_classes & set(COMPONENT.findall(shared))


@pytest.fixture
def page_classes(browser: Browser, address: str) -> set[str]:
    page: Page = browser.new_page()
    page.goto(address)
    classes = page.eval_on_selector_all("[class]", "all => all.flatMap(one => [...one.classList])")
    page.close()
    return set(classes)


def test_styles_for_what_is_not_there_are_not_sent(site_path: Path) -> None:
    """Material's rules for tabs, notes and colours that the site does not have."""
    (main,) = (site_path / "assets" / "stylesheets").glob("main.*.css")
    (palette,) = (site_path / "assets" / "stylesheets").glob("palette.*.css")
    css = main.read_text("utf-8")
    assert ".md-header" in css
    assert ".tabbed-" not in css
    assert ".md-consent" not in css
    assert "data-md-color-scheme=slate" in palette.read_text("utf-8")
    assert "data-md-color-primary=teal" not in palette.read_text("utf-8")
