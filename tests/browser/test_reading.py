"""What a reader meets: the ways in, boxes that tick, pages that fit the screen."""

from itertools import pairwise

import pytest
from playwright.sync_api import Browser

PAGES = [
    "",
    "principles/",
    "principles/keep-the-promise/",
    "stories/",
    "stories/the-technician-who-knocked/",
    "checklists/",
    "checklists/put-it-right/",
    "plays/",
    "plays/handle-a-complaint/",
    "roles/",
    "roles/agent/",
    "onboarding/",
    "onboarding/newcomer/",
    "standards/",
    "limits/",
    "journey/",
    "assessment/",
    "glossary/",
    "sources/",
    "about/",
    "for-authors/change-a-text/",
    "for-authors/make-it-yours/",
    "for-authors/print-and-sign/",
    "for-authors/errors/",
    "for-authors/errors/PB313/",
]


@pytest.mark.parametrize("where", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_page_fits_its_screen(browser: Browser, address: str, where: str, width: int) -> None:
    """Nobody has to scroll sideways."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(address + where)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("where", PAGES)
def test_headings_go_down_one_level_at_a_time(browser: Browser, address: str, where: str) -> None:
    """One first-level heading, and no level left out below it."""
    page = browser.new_page()
    page.goto(address + where)
    levels = page.eval_on_selector_all(
        "article h1, article h2, article h3, article h4",
        "all => all.map(one => Number(one.tagName[1]))",
    )
    page.close()
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_buttons_of_a_page_stand_beside_each_other(browser: Browser, address: str) -> None:
    """What can be taken from a page is a row under its head, and large enough for a finger."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{address}limits/")
    boxes = [one.bounding_box() for one in page.locator(".pb-takeaways__link").all()]
    page.close()
    assert len(boxes) >= 2
    assert len({box["y"] for box in boxes if box}) == 1
    assert all(box and box["height"] >= 24 for box in boxes)


def test_three_ways_in_stand_on_the_home_page(browser: Browser, address: str) -> None:
    """By situation, by role and by principle, each with links to follow."""
    page = browser.new_page()
    page.goto(address)
    for way in ("situation", "role", "principle"):
        assert page.locator(f".pb-way--{way} a").count() > 3
    page.close()


def test_page_shows_where_it_is_used(browser: Browser, address: str) -> None:
    """Backlinks stand on pages of one item and beside each line of a list."""
    page = browser.new_page()
    for where, link in (
        ("standards/#phone", "#phone .pb-used-in a[href*='answer-the-call']"),
        ("limits/", "a[href*='checklists/put-it-right/']"),
        ("journey/", "[aria-labelledby$=belongs-with] a"),
        ("assessment/", "[aria-labelledby$=belongs-with] a"),
    ):
        page.goto(address + where)
        assert page.locator(link).count() > 0, where
    page.goto(address + "principles/relationship-first/")
    assert page.locator("a[href*='the-technician-who-knocked']").count() > 0
    page.goto(address + "sources/")
    assert page.locator("#what-does-your-customer-value a[href*='stories/']").count() > 0
    page.close()


def test_boxes_tick_without_scripts(browser: Browser, address: str) -> None:
    """A checklist works as a plain form."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "checklists/put-it-right/")
    box = page.get_by_role("checkbox").first
    box.check()
    assert box.is_checked()
    context.close()
