"""Stories in a browser: picked by several choices at once, and told as exercises."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

SHOWN = ".pb-card:visible"
END = re.compile("How it ended")


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address)
    yield context.new_page()
    context.close()


def choice(page: Page, name: str) -> Locator:
    """Find where one thing is chosen."""
    return page.get_by_label(name, exact=True)


def answers(choice: Locator) -> dict[str, int]:
    """Return the answers that can be given, each with how many stories it says it leaves."""
    texts = choice.locator("option:enabled").all_text_contents()
    found = (re.fullmatch(r"(.*) \((\d+)\)", text) for text in texts)
    return {one[1]: int(one[2]) for one in found if one}


def test_choices_are_combined_counted_and_kept_in_the_address(page: Page) -> None:
    """Each answer leaves as many stories as it says; the address brings the same list again."""
    page.goto("stories/")
    status = page.get_by_role("status").filter(has_text="stories")
    every = page.locator(SHOWN).count()
    expect(status).to_contain_text(f"{every} of {every} stories")
    polarities = answers(choice(page, "How it went"))
    assert sum(polarities.values()) == every

    choice(page, "How it went").select_option(index=2)
    assert page.locator(SHOWN).count() == polarities["Went wrong"]
    expect(page.get_by_role("heading", name="Went well")).to_be_hidden()
    channels = answers(choice(page, "Contact by"))
    assert all(channels.values())
    choice(page, "Contact by").select_option("phone")
    left = page.locator(SHOWN).count()
    assert 0 < left == channels["phone"] < polarities["Went wrong"]
    expect(status).to_contain_text(f"{left} of {every} stories")

    page.goto(page.url)
    assert page.locator(SHOWN).count() == left
    page.get_by_role("button", name="Show all stories").press("Enter")
    assert page.locator(SHOWN).count() == every
    assert "?" not in page.url
    expect(choice(page, "Principle")).to_be_focused()


def test_address_that_asks_for_what_is_not_there_shows_everything(page: Page) -> None:
    """Old links and typing mistakes lead to no empty page; strangers' markup stays text."""
    page.goto("stories/?role=nobody&polarity=%3Cb%3E&h=x")
    expect(page.locator(".pb-filter__said")).to_contain_text("stories")
    assert page.locator(".pb-card[hidden]").count() == 0


def test_nothing_that_fits_is_said(page: Page) -> None:
    """Answers that would leave none cannot be given; an address can still ask for them."""
    page.goto("stories/?polarity=good")
    expect(page.get_by_role("button", name="Show all stories")).to_be_visible()
    trades = (
        choice(page, "Trade")
        .locator("option:disabled")
        .evaluate_all("all => all.map(one => one.value)")
    )
    page.goto(f"stories/?polarity=good&industry={trades[0]}")
    expect(page.get_by_text("No story fits all of this")).to_be_visible()
    assert page.locator(SHOWN).count() == 0
    expect(page.get_by_role("button", name="Practise with one of these")).to_be_hidden()


def test_practice_asks_before_it_tells(page: Page) -> None:
    """From a picked list to a story without its end, to the end, to the next of that list."""
    page.goto("stories/?polarity=bad")
    page.get_by_role("button", name="Practise with one of these").click()
    tell = page.get_by_role("button", name="Show how it ended")
    expect(tell).to_be_visible()
    first = page.url.split("?")[0]
    expect(page.get_by_role("heading", name=END)).to_be_hidden()
    expect(page.locator(".pb-head__eyebrow, .pb-head__lede, .pb-page__foot")).to_have_count(3)
    assert (
        not page.locator(".pb-head__eyebrow, .pb-head__lede, .pb-page__foot")
        .locator("visible=true")
        .count()
    )

    tell.press("Enter")
    expect(page.get_by_role("heading", name=END)).to_be_focused()
    page.get_by_role("link", name="Practise with another story").click()
    page.wait_for_url(re.compile(r"\?polarity=bad&drill="))
    assert page.url.split("?")[0] != first


def test_end_is_shown_to_whoever_follows_a_link_to_it(page: Page) -> None:
    """And a story that nobody practises with is whole; printed, it always is."""
    page.goto("stories/")
    story = page.locator(".pb-card a").first.get_attribute("href")
    page.goto(f"stories/{story}?drill")
    expect(page.get_by_role("heading", name=END)).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name=END)).to_be_visible()
    page.emulate_media(media="screen")
    page.goto(f"{page.url}#outcome")
    expect(page.get_by_role("heading", name=END)).to_be_visible()

    page.goto(f"stories/{story}")
    expect(page.get_by_role("heading", name=END)).to_be_visible()
    page.get_by_role("button", name="Practise").press("Enter")
    expect(page.get_by_role("heading", name=END)).to_be_hidden()
    assert page.url.endswith("?drill=")


def test_cards_for_two_are_printed_for_one_story(page: Page) -> None:
    """One page: the question on one half, the end on the other."""
    page.goto("stories/")
    story = page.locator(".pb-card a").first.get_attribute("href")
    page.goto(f"stories/{story}")
    page.get_by_role("link", name="Cards for two").click()
    page.wait_for_url(re.compile("print/pairs/#"))
    assert page.locator(".pr-pair:visible").count() == 1
    expect(page.locator(".pr-pair:visible").get_by_text(END)).to_be_visible()


def test_without_scripts_every_story_is_listed_and_whole(browser: Browser, address: str) -> None:
    """Nothing stands there that does nothing."""
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("stories/?polarity=good")
    assert page.locator(SHOWN).count() == page.locator(".pb-card").count() > 50
    assert page.locator("select:visible, .pb-filter button:visible").count() == 0
    page.goto(f"stories/{page.locator('.pb-card a').first.get_attribute('href')}?drill")
    expect(page.get_by_role("heading", name=END)).to_be_visible()
    context.close()
