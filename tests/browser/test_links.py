"""Every page of the real site, opened in a real browser."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

PARTS = 11
"""Parts of the navigation; some hold several pages."""


@dataclass
class Crawl:
    """What was seen on the way through the site."""

    pages: dict[str, frozenset[str]] = field(default_factory=dict)
    """Address without fragment, and the ids on the page."""
    links: dict[str, str] = field(default_factory=dict)
    """Internal address as linked, and the page it stands on."""
    complaints: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


def listen(page: Page, crawl: Crawl, address: str) -> None:
    """Note every console error, script error, failed answer and request to another host."""

    def console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            crawl.complaints.append(f"{page.url}: {message.text}")

    def answer(response: Response) -> None:
        if not response.ok and response.status != 304:
            crawl.complaints.append(f"{page.url}: {response.status} {response.url}")

    def request(one: Request) -> None:
        if not one.url.startswith((address, "data:", "blob:")):
            crawl.foreign.append(f"{page.url}: {one.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: crawl.complaints.append(f"{page.url}: {error}"))
    page.on("response", answer)
    page.on("request", request)


SAVED = (".csv", ".xlsx", ".pdf", ".ics", ".xml")
"""What a browser saves instead of showing it."""


def without_search(page: Page, site_path: Path) -> None:
    """Hand each page an index of one entry: reading all of it takes longer than the page."""
    index = json.loads((site_path / "search" / "search_index.json").read_text("utf-8"))
    short = index | {"docs": index["docs"][:1]}
    page.route("**/search/search_index.json", lambda route: route.fulfill(json=short))


def page_of(link: str) -> str:
    """The page a link leads to. A query is a choice on it, which can lead on by chance."""
    return urlsplit(link)._replace(query="", fragment="").geturl()


@pytest.fixture(scope="module")
def crawl(browser: Browser, address: str, site_path: Path) -> Crawl:
    """Start at home and follow every internal link to its end."""
    seen = Crawl()
    page = browser.new_page()
    without_search(page, site_path)
    listen(page, seen, address)
    waiting = [address]
    while waiting:
        where = waiting.pop()
        if where in seen.pages:
            continue
        if where.endswith(SAVED):
            assert page.request.get(where).ok, where
            seen.pages[where] = frozenset()
            continue
        page.goto(where, wait_until="load")
        ids = page.eval_on_selector_all("[id]", "all => all.map(one => one.id)")
        seen.pages[where] = frozenset(ids)
        for link in page.eval_on_selector_all("a[href]", "all => all.map(one => one.href)"):
            if link.startswith(address):
                seen.links.setdefault(link, where)
                waiting.append(page_of(link))
    page.close()
    return seen


def test_every_internal_link_finds_its_place(crawl: Crawl) -> None:
    """Each link leads to a page that is there, and each fragment to an id on it."""
    broken = []
    for link, where in crawl.links.items():
        place = urldefrag(link)
        if place.fragment and unquote(place.fragment) not in crawl.pages[page_of(link)]:
            broken.append(f"{where}: {link}")
    assert broken == []


def test_no_page_complains(crawl: Crawl) -> None:
    """No console error, no script error, no failed request on any page."""
    assert crawl.complaints == []


def test_no_request_leaves_the_site(crawl: Crawl) -> None:
    """Nothing is asked of another host."""
    assert crawl.foreign == []


def test_all_published_pages_are_reached(crawl: Crawl, address: str, site_path: Path) -> None:
    """A reader can come from the home page to every page there is."""
    files = {
        path.relative_to(site_path).parent.as_posix() for path in site_path.rglob("index.html")
    }
    reached = {where.removeprefix(address).removesuffix("/") or "." for where in crawl.pages}
    assert files - reached == set()


def test_every_page_of_the_navigation_opens(
    browser: Browser, address: str, site_path: Path
) -> None:
    """Each entry of the navigation leads to a page with a first-level heading."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    without_search(page, site_path)
    page.goto(address)
    links = page.eval_on_selector_all(
        ".md-nav--primary a[href]:not([href^='#'])", "all => all.map(one => one.href)"
    )
    assert len(set(links)) >= PARTS
    for link in dict.fromkeys(links):
        answer = page.goto(link)
        assert answer is not None
        assert answer.ok
        assert page.locator("h1").count() == 1
    page.close()
