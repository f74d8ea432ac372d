"""Pages keep to their policy, ask nobody else, and run nothing that was smuggled into them."""

import re
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

PAGES = (
    "",
    "stories/",
    "stories/sorry-first/?drill",
    "checklists/put-it-right/",
    "plays/the-bill-is-wrong/",
    "roles/newcomer/",
    "onboarding/newcomer/",
    "assessment/",
    "journey/",
    "glossary/",
    "404.html",
    "print/checklists/put-it-right/",
)
LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
"""
STOPPED = """
new Promise((resolve) => {
  document.addEventListener("securitypolicyviolation", () => resolve());
  window.violations.length > 0 && resolve();
})
"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_page_keeps_to_its_policy(page: Page, address: str, path: str) -> None:
    """Opened, searched, in both schemes: nothing is stopped, and nothing asked of others."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + path)
    if not path.startswith("print/"):
        page.locator(".md-option + label:visible").click()
        page.keyboard.press("/")
        page.keyboard.type("bill")
        page.locator(".md-search-result__link").first.wait_for()

    assert page.evaluate("window.violations") == []
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


@pytest.mark.parametrize(
    "smuggled",
    [
        "<script>window.smuggled = true</script>",
        "<img src=x onerror='window.smuggled = true'>",
        "<a href='javascript:window.smuggled = true' class='smuggled'>on</a>",
    ],
)
def test_what_is_smuggled_in_does_not_run(page: Page, address: str, smuggled: str) -> None:
    """Even if a text got past everything else."""

    def add(route: Route) -> None:
        response = route.fetch()
        html = response.text().replace("</article>", f"{smuggled}</article>")
        route.fulfill(response=response, body=html)

    page.route(f"{address}plays/", add)
    page.goto(f"{address}plays/")
    for link in page.locator(".smuggled").all():
        link.click()
    page.evaluate(STOPPED)

    assert page.evaluate("window.smuggled") is None


def test_headers_say_the_same(site_path: Path) -> None:
    """What each page allows is in the file for hosts."""
    everywhere = (site_path / "_headers").read_text("utf-8")
    hashes = {
        found
        for path in site_path.rglob("*.html")
        for found in re.findall(r"'sha256-[^']+'", path.read_text("utf-8"))
    }
    assert hashes
    assert {one for one in hashes if one not in everywhere} == set()


def test_every_page_has_a_policy(site_path: Path) -> None:
    """Those that lead elsewhere too."""
    without = [
        path
        for path in site_path.rglob("*.html")
        if path.read_text("utf-8").count("Content-Security-Policy") != 1
    ]
    assert without == []


def test_nothing_for_makers_is_published(site_path: Path) -> None:
    """No source maps, and no search languages but the site's own."""
    published = {path.relative_to(site_path).as_posix() for path in site_path.rglob("*")}
    assert [one for one in published if one.endswith(".map") or "/lunr/" in one] == []


def test_site_is_served_without_errors(page: Page, address: str) -> None:
    """The page asks for nothing that is not there, search included."""
    missing: list[str] = []
    page.on(
        "response",
        lambda one: missing.append(one.url) if one.status >= HTTPStatus.BAD_REQUEST else None,
    )
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("bill")
    page.locator(".md-search-result__link").first.wait_for()
    assert missing == []
