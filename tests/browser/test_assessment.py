"""An assessment on screen: answered, kept, added up, printed; and left as it is without scripts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from assessing import (
    ANSWERS,
    ASSESSMENT,
    KEPT,
    SPEED,
    answer,
    assessment_site,
    document,
    kept,
    radio,
    rows,
    visit,
)
from playwright.sync_api import Browser, Locator, Page, expect
from ticking import unfold

Serve = Callable[[Path], str]
FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});"
TARGETS = """\
all => all.filter(one => one.offsetParent && getComputedStyle(one).visibility !== "hidden")
  .map(one => one.closest("label") ?? one).map(one => one.getBoundingClientRect())
  .filter(one => one.width < 24 || one.height < 24).length
"""


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    return serve(assessment_site(tmp_path_factory.mktemp("assessment") / "a"))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    yield page
    context.close()


def outcome(page: Page) -> Locator:
    return page.get_by_role("region", name="Your result")


def evidence(page: Page, statement: str) -> Locator:
    return page.locator(f'[data-statement="{statement}"] textarea')


def test_answers_are_added_up_and_kept(page: Page, where: str) -> None:
    """As worked out by hand; a reversed statement counts the other way round."""
    visit(page, where)
    expect(outcome(page).get_by_role("table")).to_be_hidden()
    expect(outcome(page)).to_contain_text("Nothing is answered yet")
    answer(page, ANSWERS)
    added = {
        "Keep the promise": ["38", "Starting", "2 of 2"],
        "Be quick": ["38", "Starting", "2 of 6"],
        "Overall, from 2 of 2 principles": ["38", "Starting", ""],
    }
    assert rows(page, "table") == added
    expect(page.get_by_text("4 of 8 answered")).to_be_visible()
    expect(outcome(page)).to_contain_text("Still open: 4.")

    page.reload()
    expect(radio(page, "s-back", "4")).to_be_checked()
    assert rows(page, "table") == added
    assert kept(page)["answers"] == ANSWERS


def test_chart_says_what_it_shows(page: Page, where: str) -> None:
    """In a sentence for those who do not see it, and with a bar for each score."""
    visit(page, where)
    answer(page, {"s-one": "4", "p-one": "1", "p-two": "unknown"})
    chart = outcome(page).get_by_role("img")
    expect(chart).to_have_accessible_name(
        "Bar chart of scores from 0 to 100. Your result: overall 100; highest, Be quick 100; "
        "lowest, Be quick 100. The table below has every number."
    )
    assert chart.locator("rect.pb-chart__bar").count() == 1
    assert "not enough evidence" in chart.locator("text").all_text_contents()


def test_too_many_unknown_are_no_number(page: Page, where: str) -> None:
    """One of two is too many, one of six is not; nothing answered says so."""
    visit(page, where)
    answer(page, {"p-one": "4", "p-two": "unknown"})
    assert rows(page, "table")["Keep the promise"] == ["not enough evidence", "2 of 2"]
    assert rows(page, "table")["Be quick"] == ["not answered yet", "0 of 6"]
    assert rows(page, "table")["Overall, from 0 of 2 principles"][0] == "not enough evidence"

    answer(page, {"s-one": "unknown", "s-two": "3"})
    assert rows(page, "table")["Be quick"] == ["75", "Working", "2 of 6"]
    assert rows(page, "table")["Overall, from 1 of 2 principles"][0] == "75"


def test_three_lowest_lead_to_their_checklists(page: Page, where: str) -> None:
    """Those of their principle; where it has none, nothing announces them."""
    visit(page, where)
    answer(page, {"s-one": "4", "s-two": "2", "p-one": "0", "s-back": "3"})
    low = outcome(page).locator(".pb-outcome__low")
    expect(low.locator("> a")).to_have_text(["2 =Promise, “one”; 1", "7 Slow", "3 Speed two"])
    expect(low.locator("[data-answer]")).to_have_text(["0 Never", "3 Usually", "2 Half the time"])
    expect(low.nth(0).get_by_role("link", name="Before the call")).to_be_visible()
    expect(low.nth(1)).not_to_contain_text("Checklists")

    low.nth(0).get_by_role("link", name="Before the call").click()
    expect(page).to_have_url(where + "checklists/before-the-call/")


def test_high_answer_asks_what_shows_it(page: Page, where: str) -> None:
    """And keeps that, also while a lower answer hides it."""
    visit(page, where)
    answer(page, {"s-one": "2"})
    expect(evidence(page, "s-one")).to_be_hidden()
    answer(page, {"s-one": "3"})
    expect(outcome(page)).to_contain_text("High answers that nothing shows yet: 1.")
    field = page.get_by_role("textbox", name="What shows it, from the last 90 days?")
    expect(field).to_have_accessible_description("A list of times.")
    field.fill("The list of May")
    expect(outcome(page)).not_to_contain_text("High answers")
    answer(page, {"s-one": "0"})
    expect(evidence(page, "s-one")).to_be_hidden()
    answer(page, {"s-one": "4"})
    expect(evidence(page, "s-one")).to_have_value("The list of May")
    page.reload()
    expect(evidence(page, "s-one")).to_have_value("The list of May")


def test_last_answer_says_that_the_result_is_there(page: Page, where: str) -> None:
    visit(page, where)
    every = dict.fromkeys((*SPEED, "p-one"), "3")
    answer(page, every)
    expect(page.get_by_role("link", name="Go on with statement 8")).to_be_visible()
    answer(page, {"p-two": "unknown"})
    expect(page.locator("pb-assessment [data-part=message]")).to_contain_text("Every statement")
    expect(page.locator("[data-part=go-on]")).to_be_hidden()
    expect(outcome(page)).not_to_contain_text("Still open")


def test_assessment_is_emptied_only_after_a_question_and_can_be_had_back(
    page: Page, where: str
) -> None:
    visit(page, where)
    page.get_by_label("Who answers").select_option("Leaders")
    answer(page, ANSWERS)
    page.get_by_role("button", name="Start again").click()
    expect(page.get_by_role("dialog", name="Empty this assessment?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(radio(page, "s-one", "3")).to_be_checked()
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("button", name="Empty the assessment").click()
    assert kept(page) == document()
    expect(outcome(page).get_by_role("table")).to_be_hidden()
    page.get_by_role("button", name="Undo").click()
    assert kept(page) == document(view="leaders", answers=ANSWERS)
    page.get_by_role("button", name="Undo").click()
    expect(radio(page, "p-two", "2")).not_to_be_checked()


def test_two_tabs_agree(page: Page, where: str) -> None:
    """What is answered in one is answered in the other, and neither undoes the other's work."""
    other = page.context.new_page()
    for one in (page, other):
        visit(one, where)
    answer(page, {"s-one": "3"})
    expect(radio(other, "s-one", "3")).to_be_checked()
    answer(other, {"s-two": "0"})
    expect(radio(page, "s-two", "0")).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(radio(other, "s-one", "3")).not_to_be_checked()
    expect(radio(other, "s-two", "0")).to_be_checked()


def test_browser_that_keeps_nothing_says_so_and_adds_up_all_the_same(
    browser: Browser, where: str
) -> None:
    """And the print page is filled all the same: behind the # of its address."""
    context = browser.new_context()
    context.add_init_script(FORBIDDEN)
    page = context.new_page()
    visit(page, where)
    expect(page.locator("pb-assessment").get_by_role("alert")).to_contain_text("keeps nothing")
    answer(page, {"s-one": "3", "s-two": "1"})
    assert rows(page, "table")["Be quick"][0] == "50"
    page.get_by_role("link", name="Print", exact=True).click()
    expect(page.locator('[name="assessments/check/s-one:3"]')).to_be_checked()
    context.close()


@pytest.mark.parametrize("odd", ["{", '{"version": 2}', '{"version": 1, "answers": {"s-one": 9}}'])
def test_store_that_cannot_be_read_is_put_aside(page: Page, where: str, odd: str) -> None:
    """Of a newer version, or damaged: the page says so, and what was kept is not lost."""
    page.goto(where)
    page.evaluate("([name, odd]) => localStorage.setItem(name, odd)", [KEPT, odd])
    visit(page, where)
    expect(page.locator("pb-assessment").get_by_role("alert")).to_contain_text("put aside")
    assert page.evaluate("name => localStorage.getItem(name)", f"{KEPT}:unread") == odd


def test_print_page_is_filled_and_blank_at_a_click(page: Page, where: str) -> None:
    """With answers, who gives them and what shows them; what is printed blank is not emptied."""
    visit(page, where)
    page.get_by_label("Who answers").select_option("Front line")
    page.get_by_label("Name of the person or group").fill("North <b>")
    answer(page, {"s-one": "3", "p-one": "0", "p-two": "unknown"})
    evidence(page, "s-one").fill("The list of May")
    page.get_by_role("link", name="Print", exact=True).click()
    ticked = page.locator("input:checked")
    names = [
        "assessments/check:view-front-line",
        "assessments/check/s-one:3",
        "assessments/check/p-one:0",
        "assessments/check/p-two:unknown",
    ]
    page.get_by_role("button", name="Print it blank").wait_for()
    assert ticked.evaluate_all("all => all.map(one => one.name)") == names
    expect(page.locator('[name="assessments/check:name"]')).to_have_value("North <b>")
    expect(page.get_by_text("The list of May")).to_be_visible()

    page.get_by_role("button", name="Print it blank").click()
    assert ticked.count() == 0
    expect(page.get_by_text("The list of May")).to_have_count(0)
    visit(page, where)
    expect(radio(page, "s-one", "3")).to_be_checked()


def test_assessment_is_answered_by_keyboard_alone(page: Page, where: str) -> None:
    """Tab goes to the first statement, the arrows choose."""
    visit(page, where)
    first = radio(page, "s-one", "0")
    for _ in range(60):
        page.keyboard.press("Tab")
        if first.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(radio(page, "s-one", "2")).to_be_checked()
    assert kept(page)["answers"] == {"s-one": "2"}


def test_everything_fits_a_phone_and_a_finger(browser: Browser, where: str) -> None:
    phone = {"width": 320, "height": 700}
    context = browser.new_context(has_touch=True, is_mobile=True, viewport=phone)
    page = context.new_page()
    visit(page, where)
    answer(page, ANSWERS)
    unfold(page, "Save and share")
    page.get_by_role("button", name="Add the answers of this page").click()
    selector = "pb-assessment :is(button, input, select, summary, textarea)"
    assert page.eval_on_selector_all(selector, TARGETS) == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_without_scripts_the_form_is_there_and_says_to_count_by_hand(
    browser: Browser, where: str
) -> None:
    """And nothing that would do nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(where + ASSESSMENT)
    radio(page, "s-one", "3").check(force=True)
    expect(radio(page, "s-one", "3")).to_be_checked()
    assessment = page.locator("pb-assessment")
    expect(page.locator(".pb-assessment__by-hand")).to_be_visible()
    assert "count by hand" in page.locator(".pb-assessment__by-hand").inner_text()
    expect(assessment.get_by_role("button")).to_have_count(0)
    expect(assessment.get_by_text("Your result")).to_have_count(0)
    context.close()
