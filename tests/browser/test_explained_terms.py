"""Terms in texts, in a browser: by hover, focus and touch, within the screen, without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

PRINCIPLE = "principles/care-and-mean-it/"
PLAY = "plays/no-answer-yet/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 700}, has_touch=True)
    yield context.new_page()
    context.close()


def meaning_of(term: Locator) -> Locator:
    """Find what is shown of a term."""
    return term.locator("xpath=following-sibling::*[@role='tooltip']")


@pytest.mark.parametrize("name", [PRINCIPLE, PLAY])
def test_meaning_fits_a_phone(page: Page, address: str, name: str) -> None:
    """A tap shows it, right below its word and whole; nothing has to be moved sideways."""
    page.goto(address + name)
    term = page.locator(".pb-explained__term").first
    meaning = meaning_of(term)
    expect(meaning).to_be_hidden()

    term.tap()
    expect(meaning).to_be_visible()
    below, word = meaning.bounding_box(), term.bounding_box()
    assert below is not None
    assert word is not None
    assert below["x"] >= 0
    assert below["x"] + below["width"] <= 320
    assert 0 <= below["y"] - word["y"] < 60
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_meaning_comes_by_keyboard_and_goes_by_escape(page: Page, address: str) -> None:
    """It is read with its word, and comes back with the next visit."""
    page.goto(address + PRINCIPLE)
    term = page.locator(".pb-explained__term").first
    meaning = meaning_of(term)
    assert term.get_attribute("aria-describedby") == meaning.get_attribute("id")

    term.focus()
    expect(meaning).to_be_visible()
    page.evaluate("customElements.whenDefined('pb-explained').then(() => true)")
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(meaning).to_be_visible()


def test_meaning_stays_under_the_pointer(browser: Browser, address: str) -> None:
    """Without scripts too; who moves on to read it does not lose it."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + PRINCIPLE)
    term = page.locator(".pb-explained__term").first
    term.hover()
    meaning_of(term).hover()
    expect(meaning_of(term)).to_be_visible()
    page.mouse.move(0, 0)
    expect(meaning_of(term)).to_be_hidden()
    context.close()


def test_meaning_is_not_printed_with_the_page(page: Page, address: str) -> None:
    """Paper has no pointer."""
    page.goto(address + PRINCIPLE)
    page.emulate_media(media="print")
    term = page.locator(".pb-explained__term").first
    term.focus()
    expect(term).to_be_visible()
    expect(meaning_of(term)).to_be_hidden()
