"""The edition for a folder: opened as files, its pages lead on, search, and keep ticks."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from running import ROOT, run_in
from seen import tags_in

LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("offline") / "site"
    result = run_in(ROOT, "servicebook", "build", "--offline", "--no-pdf", "--out", str(path))
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"Open {path / 'index.html'} in a browser" in result.stdout
    return path


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True)
    context.add_init_script(LISTEN)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda one: complaints.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    assert complaints == []
    assert page.evaluate("window.violations") == []
    context.close()


def test_search_answers_and_leads_to_the_page(page: Page, folder: Path) -> None:
    """As on a server: the best first, and a page that opens."""
    page.goto(f"{folder.as_uri()}/index.html")
    page.keyboard.press("/")
    page.keyboard.type("you charged me twice")
    first = page.locator(".md-search-result__link").first
    expect(first).to_contain_text("This bill cannot be right")
    first.click()
    expect(page.locator("h1")).to_have_text("This bill cannot be right")
    assert page.url.startswith(f"{folder.as_uri()}/plays/the-bill-is-wrong/index.html")


def test_ticks_are_kept(page: Page, folder: Path) -> None:
    """Components work without modules, and what they keep survives."""
    page.goto(f"{folder.as_uri()}/checklists/put-it-right/index.html")
    page.evaluate("customElements.whenDefined('pb-checklist').then(() => null)")
    page.get_by_role("checkbox").first.check()
    page.reload()
    expect(page.get_by_role("checkbox").first).to_be_checked()


def test_print_page_is_filled(page: Page, folder: Path) -> None:
    """What was ticked stands on the sheet that is printed."""
    page.goto(f"{folder.as_uri()}/checklists/put-it-right/index.html")
    page.evaluate("customElements.whenDefined('pb-checklist').then(() => null)")
    page.get_by_role("checkbox").first.check()
    page.goto(f"{folder.as_uri()}/print/checklists/put-it-right/index.html")
    expect(page.get_by_role("checkbox").first).to_be_checked()


def test_every_link_names_a_file(folder: Path) -> None:
    """No link ends at a folder, and every file that is linked is there."""
    missing = set()
    for path in sorted(folder.rglob("index.html")):
        for tag, names in tags_in(path.read_text("utf-8")):
            link = unquote(urlsplit(names.get("href", "")).path)
            if tag == "a" and link and "://" not in names["href"]:
                target = Path(os.path.normpath(path.parent / link))
                missing |= set() if target.is_file() else {(str(path), link)}
    assert missing == set()
