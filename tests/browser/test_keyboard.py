"""Keys alone reach everything; focus can be seen; what is closed is not in its way."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

PAGES = (
    "",
    "principles/keep-the-promise/",
    "stories/",
    "stories/sorry-first/",
    "checklists/put-it-right/",
    "plays/the-bill-is-wrong/",
    "roles/newcomer/",
    "onboarding/newcomer/",
    "limits/",
    "journey/",
    "assessment/",
    "print/",
    "print/checklists/put-it-right/",
)
SIZES = {"wide": (1280, 800), "narrow": (320, 640)}
MOST_STOPS = 600

FOCUS = """
() => {
  const focused = document.activeElement;
  if (focused === document.body) {
    return null;
  }
  // Some boxes are drawn by what stands beside them.
  const drawn = [focused, ...(focused.labels ?? []), focused.nextElementSibling];
  const isDrawn = (one) => one && one.getBoundingClientRect().width > 4;
  const shown = drawn.find(isDrawn) ?? focused;
  const { left, right, top, bottom, width, height } = shown.getBoundingClientRect();
  const isOnScreen =
    width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const hasRing = (one, kind) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one, kind);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  };
  let [one, isRinged] = [shown, false];
  for (let steps = 0; one && steps < 5; steps += 1, one = one.parentElement) {
    isRinged ||= hasRing(one) || hasRing(one, "::after") || hasRing(one, "::before");
  }
  const name = (focused.ariaLabel ?? focused.innerText ?? "").trim().slice(0, 40);
  return { name: `${focused.tagName} ${focused.className} ${name}`, isOnScreen, isRinged };
}
"""


@contextmanager
def opened(browser: Browser, address: str, size: str) -> Iterator[Page]:
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    yield page
    context.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", PAGES)
def test_focus_is_seen_all_the_way(browser: Browser, address: str, path: str, size: str) -> None:
    """From the first stop to the last, each is on the screen with a ring around it."""
    with opened(browser, address + path, size) as page:
        stops = []
        for _ in range(MOST_STOPS):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUS)
            if stop is None:
                break
            stops.append(stop)
        assert stop is None, "focus never comes round"
        assert len(stops) > 1
        assert [one for one in stops if not (one["isOnScreen"] and one["isRinged"])] == []


def test_menu_opens_holds_and_closes_by_key(browser: Browser, address: str) -> None:
    """Enter opens it and goes in; focus stays in; Escape closes it and comes back."""
    with opened(browser, address + "plays/the-bill-is-wrong/", "narrow") as page:
        opener = page.get_by_role("button", name="Menu")
        expect(opener).to_have_attribute("aria-expanded", "false")
        opener.focus()
        page.keyboard.press("Enter")
        menu = page.locator(".md-sidebar--primary")
        names = set()
        for _ in range(30):
            assert page.evaluate(
                "document.activeElement === document.body"
                " || !!document.activeElement.closest('.md-sidebar--primary')"
            )
            names.add(page.evaluate("document.activeElement.innerText.trim()"))
            page.keyboard.press("Tab")
        assert {"Home", "Plays", "Stories"} <= names
        page.keyboard.press("Escape")
        expect(opener).to_be_focused()
        assert menu.evaluate("one => one.inert")


def test_levels_of_the_menu_open_and_close_by_key(browser: Browser, address: str) -> None:
    """Each entry with more behind it leads in, and its title back."""
    with opened(browser, address, "narrow") as page:
        page.get_by_role("button", name="Menu").press("Enter")
        more = page.locator(".md-sidebar--primary label.md-nav__link", has_text="About")
        more.press("Enter")
        title = page.locator(".md-sidebar--primary .md-nav__title", has_text="About")
        expect(title).to_be_focused()
        title.press(" ")
        expect(more).to_be_focused()


@pytest.mark.parametrize("size", SIZES)
def test_search_closes_by_key(browser: Browser, address: str, size: str) -> None:
    """Escape closes it; what it found is out of the way of focus then."""
    with opened(browser, address, size) as page:
        page.keyboard.press("/")
        expect(page.locator("#__search")).to_be_checked()
        page.keyboard.press("Escape")
        expect(page.locator("#__search")).not_to_be_checked()
        assert page.locator(".md-search__output").evaluate("one => one.inert")


def test_search_opens_by_its_button(browser: Browser, address: str) -> None:
    """On a phone there is no field to be seen before."""
    with opened(browser, address, "narrow") as page:
        page.get_by_role("button", name="Search").press("Enter")
        expect(page.locator("[data-md-component=search-query]")).to_be_focused()
