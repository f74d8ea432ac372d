"""Search finds by what people say, with keys alone; without scripts an index is there."""

import re
from collections.abc import Iterator
from itertools import groupby

import pytest
from bench.finding import AMONG_GOAL, FIRST_GOAL, Found, find
from playwright.sync_api import Browser, Page, expect

BILLING = "plays/the-bill-is-wrong/"
LEAST_QUESTIONS = 60


@pytest.fixture(scope="module")
def found(browser: Browser, address: str) -> tuple[Found, ...]:
    return find(browser, address)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(address)
    yield page
    page.close()


def test_questions_are_answered_by_the_first_results(found: tuple[Found, ...]) -> None:
    """Whoever asks in their own words looks at one result, or at three."""
    assert len(found) >= LEAST_QUESTIONS
    assert sum(one.is_first for one in found) >= FIRST_GOAL * len(found)
    missing = [one for one in found if not one.is_among_first]
    assert len(missing) <= (1 - AMONG_GOAL) * len(found), missing


@pytest.mark.parametrize("key", ["/", "s"])
def test_keys_alone_lead_to_the_play(page: Page, key: str) -> None:
    """A key opens the search from anywhere; Enter opens what stands first."""
    page.keyboard.press(key)
    field = page.locator("[data-md-component=search-query]")
    expect(field).to_be_focused()
    page.keyboard.type("you charged me twice")
    first = page.locator(".md-search-result__link").first
    expect(first).to_have_attribute("href", _ending(BILLING))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{BILLING}**")


@pytest.mark.parametrize(
    "typed", ["charged twise", "chraged twice", "chaged twice", "charrged twice"]
)
def test_one_wrong_letter_still_finds(page: Page, typed: str) -> None:
    """A letter changed, swapped, missing or too many."""
    _ask(page, typed)
    expect(page.locator(".md-search-result__link").first).to_have_attribute(
        "href", _ending(BILLING)
    )


def test_results_stand_by_kind_with_plays_first(page: Page) -> None:
    """Each group says once, to the eye, what it is; no kind comes again among the best."""
    _ask(page, "complaint")
    expect(page.locator(".pb-found--first").first).to_have_text("Plays")
    kinds = page.locator(".pb-found").all_text_contents()
    groups = [name for name, _ in groupby(kinds)]
    best = groups[: len(set(groups))]
    assert groups[0] == "Plays"
    assert len(best) == len(set(best)), kinds


def test_syntax_is_left_to_those_who_know_it(page: Page) -> None:
    """A word that must not be there keeps its page away."""
    _ask(page, "refund -bill")
    links = page.locator(".md-search-result__link")
    expect(links.first).to_be_visible()
    assert not [one for one in links.all() if BILLING in (one.get_attribute("href") or "")]


def test_without_scripts_everything_is_listed(browser: Browser, address: str) -> None:
    """No dead field; a list that opens leads to the index, and that to a story by its title."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    expect(page.locator("[data-md-component=search-query]")).to_be_hidden()
    page.locator(".pb-everything > summary").press("Enter")
    page.locator('.pb-everything a[href$="a-to-z/"]').click()
    page.get_by_role("link", name="A polar bear in the sofa bed").first.click()
    expect(page.locator("h1")).to_have_text("A polar bear in the sofa bed")
    context.close()


def _ask(page: Page, question: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(question)
    page.locator(".md-search-result__link").first.wait_for()


def _ending(path: str) -> re.Pattern[str]:
    return re.compile(re.escape(path))
