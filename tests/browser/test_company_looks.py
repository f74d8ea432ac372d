"""A company's logo, wide and drawn for white paper, on every page, and what surrounds it."""

import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playbooks import PLAYBOOK, edited, write_files
from playwright.sync_api import Browser, Page
from running import ROOT, run_in

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40">
<path fill="#102030" d="M0 0h200v8H0zM0 32h200v8H0z"/>
</svg>
"""
WIDTH, HEIGHT = 200, 40
PAGES = ("", "plays/no-answer/", "principles/keep-the-promise/", "about/", "404.html")
GROUND = """\
one => {
  for (; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    if (colour != "rgba(0, 0, 0, 0)") return colour.match(/\\d+/g).slice(0, 3).map(Number);
  }
}
"""
"""The colour of what an element stands on: its own ground, or that of the first around it."""


def png() -> bytes:
    """Draw a transparent picture with a dark stripe."""
    clear, dark = b"\0\0\0\0", b"\x10\x20\x30\xff"
    lines = (b"\0" + (dark if number < 8 else clear) * WIDTH for number in range(HEIGHT))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


LOGOS = {"svg": SVG.encode(), "png": png()}


@pytest.fixture(scope="module", params=sorted(LOGOS))
def where(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    serve: Callable[[Path], str],
) -> str:
    """Serve the site of a German company with a logo, and return its address."""
    folder = tmp_path_factory.mktemp("logo")
    settings = f"logo: our-logo.{request.param}\nlanguage: de\ncolours:"
    german = (ROOT / "playbook_src/base/words/de.yml").read_text("utf-8")
    files = {
        **PLAYBOOK,
        **edited("company/company.yml", "colours:", settings),
        "base/words/de.yml": german,
        f"company/our-logo.{request.param}": LOGOS[request.param],
    }
    write_files(folder / "playbook_src", files)
    (folder / "docs").mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    result = run_in(folder, "servicebook", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return serve(folder / "site")


@contextmanager
def opened(browser: Browser, address: str, width: int, scheme: str = "light") -> Iterator[Page]:
    """Open a page on a screen of some width."""
    look: Literal["light", "dark"] = "dark" if scheme == "dark" else "light"
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=look)
    page.goto(address)
    yield page
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_logo_stands_in_the_header_on_a_light_ground(
    browser: Browser, where: str, name: str, scheme: str
) -> None:
    """It is drawn for white paper, and most are: in the dark it brings its ground along."""
    with opened(browser, where + name, 1280, scheme) as page:
        logo = page.locator(".md-header img")
        box = logo.bounding_box()
        assert box is not None
        assert logo.evaluate("one => one.complete && one.naturalWidth > 0")
        assert box["height"] <= 40
        assert box["width"] / box["height"] > 3
        assert min(logo.evaluate(GROUND)) > 240


@pytest.mark.parametrize("width", [320, 700])
def test_wide_logo_leaves_room_on_a_phone(browser: Browser, where: str, width: int) -> None:
    """Nothing is pushed off the screen; at 320 px the logo is in the menu."""
    with opened(browser, where, width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator(".md-header img").is_visible() == (width > 600)
        page.locator(".md-header button[data-opens=drawer]").click()
        logo = page.locator(".md-nav__title img").first
        logo.wait_for(state="visible")
        assert logo.evaluate("one => one.getBoundingClientRect().width") <= 240
        assert min(logo.evaluate(GROUND)) > 240


def test_logo_stands_once_at_the_top_of_the_home_page(browser: Browser, where: str) -> None:
    """In the header where that has room, else above the promise."""
    for width in (320, 700, 1280):
        with opened(browser, where, width) as page:
            seen = page.locator(".md-header img, .pb-hero img").evaluate_all(
                "all => all.filter(one => one.checkVisibility()).length"
            )
            assert seen == 1, width


def test_logo_stands_in_the_browsers_tab(browser: Browser, where: str) -> None:
    """Among other tabs it is what the company is known by."""
    with opened(browser, where + "plays/no-answer/", 1280) as page:
        icon = page.locator("link[rel=icon]").evaluate("one => one.href")
        assert icon.rpartition(".")[0] == where + "assets/company/our-logo"


def test_page_that_is_not_there_says_so_and_leads_on(browser: Browser, where: str) -> None:
    """In the company's language, with its name, and a link to the home page."""
    with opened(browser, where + "404.html", 1280) as page:
        assert page.locator("h1").inner_text() == "Hier ist keine Seite"
        assert page.title() == "Hier ist keine Seite · Harbour: Service-Handbuch"
        page.get_by_role("link", name="Zur Startseite").click()
        page.locator(".pb-hero").wait_for()


def test_without_a_logo_the_header_has_the_playbooks_own_mark(
    browser: Browser, address: str
) -> None:
    """Nothing of the theme's is left, in the header or in the tab."""
    with opened(browser, address, 1280) as page:
        assert page.locator(".md-header img").count() == 0
        assert page.locator(".md-header .md-logo svg").is_visible()
        icon = page.locator("link[rel=icon]").evaluate("one => one.href")
        assert icon == address + "assets/images/servicebook.svg"
        assert page.request.get(icon).ok
