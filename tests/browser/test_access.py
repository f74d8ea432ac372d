"""Nothing that axe knows stands in the way of assistive technology, on any kind of page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page

KINDS = (
    "",
    "principles/",
    "principles/keep-the-promise/",
    "stories/",
    "stories/sorry-first/",
    "checklists/",
    "checklists/put-it-right/",
    "plays/",
    "plays/the-bill-is-wrong/",
    "roles/",
    "roles/newcomer/",
    "onboarding/",
    "onboarding/newcomer/",
    "standards/",
    "limits/",
    "metrics/",
    "journey/",
    "line-up/",
    "assessment/",
    "glossary/",
    "sources/",
    "about/",
    "about/where-this-comes-from/",
    "print/",
    "a-to-z/",
    "for-authors/make-it-yours/",
    "for-authors/errors/",
    "404.html",
)
PRINTS = (
    "print/checklists/put-it-right/",
    "print/plays/the-bill-is-wrong/",
    "print/journey/",
    "print/line-up/",
    "print/onboarding/newcomer/",
)
LOOKS = [(width, scheme) for width in (1280, 320) for scheme in ("light", "dark")]

RUN = """
async () => {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations } = await axe.run(document, { resultTypes: ["violations"], rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
}
"""
"""Every rule, those beyond level AA and those that axe calls experimental too."""


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, scheme = request.param
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def test_kinds_are_all_looked_at(site_path: Path) -> None:
    """Each list is among them, and one page of each list."""
    folders = {path.relative_to(site_path).parts[0] for path in site_path.rglob("index.html")}
    looked_at = {one.split("/")[0] for one in (*KINDS, *PRINTS)}
    assert folders - looked_at - {"index.html"} == set()


@pytest.mark.parametrize("path", KINDS + PRINTS)
def test_nothing_stands_in_the_way(page: Page, address: str, path: str) -> None:
    """A page as it opens."""
    page.goto(address + path)
    assert faults(page) == []


@pytest.mark.parametrize("path", ["", "plays/the-bill-is-wrong/"])
def test_open_search_stands_in_nobodys_way(page: Page, address: str, path: str) -> None:
    """With what it found."""
    page.goto(address + path)
    page.keyboard.press("/")
    page.keyboard.type("refund")
    page.locator(".md-search-result__link").first.wait_for()
    assert faults(page) == []


@pytest.mark.parametrize("path", ["", "plays/the-bill-is-wrong/", "standards/"])
def test_open_menu_stands_in_nobodys_way(page: Page, address: str, path: str) -> None:
    """Where there is one: a wide screen has tabs."""
    page.goto(address + path)
    opener = page.locator("button[data-opens=drawer]")
    opener.wait_for(state="attached")
    if page.viewport_size == {"width": 1280, "height": 900}:
        assert opener.is_hidden()
        return
    opener.click()
    assert page.locator(".md-sidebar--primary a:visible").count() > 1
    assert faults(page) == []


def faults(page: Page) -> list[Any]:
    """Run axe when nothing moves any more."""
    page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")
    page.evaluate(AXE_SCRIPT)
    found: list[Any] = page.evaluate(RUN)
    return found
