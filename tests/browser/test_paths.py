"""The path of a role: what has been read is marked by hand, and stays marked."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

ROLE = "roles/newcomer/"
MARKS = "pb-path input"
NO_STORE = """
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("no", "SecurityError"); },
});
"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


def opened(context: BrowserContext, where: str) -> Page:
    page = context.new_page()
    page.goto(where)
    page.locator(MARKS).first.wait_for()
    return page


def test_marks_survive_and_are_counted(context: BrowserContext, address: str) -> None:
    """The next stop is the first without a mark."""
    page = opened(context, address + ROLE)
    page.locator(MARKS).first.check()
    page.reload()
    expect(page.locator(MARKS).first).to_be_checked()
    count = page.locator(MARKS).count()
    expect(page.locator("[data-part=count]")).to_contain_text(f"1 of {count} read")
    expect(page.locator(".pb-path__stop").nth(1)).to_have_class("pb-path__stop is-next")


def test_text_has_one_mark_on_all_paths(context: BrowserContext, address: str) -> None:
    """What is read once is read."""
    page = opened(context, address + ROLE)
    marks = set(
        page.eval_on_selector_all("[data-mark]", "all => all.map((one) => one.dataset.mark)")
    )
    other = opened(context, f"{address}roles/team-lead/")
    theirs = other.eval_on_selector_all("[data-mark]", "all => all.map((one) => one.dataset.mark)")
    shared = next(one for one in theirs if one in marks)
    page.locator(f"[data-mark='{shared}'] input").check()
    expect(other.locator(f"[data-mark='{shared}'] input")).to_be_checked()


def test_marks_are_taken_off_and_put_back(context: BrowserContext, address: str) -> None:
    """All of a path at once, and again if that was a slip."""
    page = opened(context, address + ROLE)
    page.locator(MARKS).nth(0).check()
    page.locator(MARKS).nth(2).check()
    page.get_by_role("button", name="Take all marks off").click()
    expect(page.locator(f"{MARKS}:checked")).to_have_count(0)
    page.get_by_role("button", name="Put the marks back").click()
    expect(page.locator(f"{MARKS}:checked")).to_have_count(2)


def test_forbidden_store_is_said(context: BrowserContext, address: str) -> None:
    """Marks work until the page is closed."""
    context.add_init_script(NO_STORE)
    page = opened(context, address + ROLE)
    page.locator(MARKS).first.check()
    expect(page.locator("[data-part=trouble]")).to_contain_text("keeps nothing")
    expect(page.locator(MARKS).first).to_be_checked()


def test_without_scripts_the_path_is_a_list(browser: Browser, address: str) -> None:
    """In order, with links, and no box that would do nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + ROLE)
    assert page.locator("ol.pb-path > li a:visible").count() > 2
    assert page.locator(MARKS).count() == 0
    context.close()
