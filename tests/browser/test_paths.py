"""The path of a role: what has been read is marked by hand, once for all paths, and kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playbooks import PLAYBOOK
from playwright.sync_api import Browser, Locator, Page, expect
from ticking import build, kept, publish

Serve = Callable[[Path], str]
AGENT, LEAD = "roles/agent/", "roles/lead/"
KEPT = "servicebook:servicebook:read"
AGENT_URI = "base/roles/agent.yml"
PATH = "path: [principles/keep-the-promise, anecdotes/the-call, plays/no-answer, terms/promise]"
TEXT = PLAYBOOK[AGENT_URI].replace("path: [principles/keep-the-promise]", PATH)
ROLES = {
    AGENT_URI: TEXT,
    "base/roles/lead.yml": TEXT.replace("id: agent", "id: lead").replace(
        PATH, "path: [plays/no-answer, checklists/before-the-call]"
    ),
}
NO_STORE = "Object.defineProperty(window, 'localStorage', { get() { throw new Error(); } });"
FULL = "Storage.prototype.setItem = () => { throw new Error(); };"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("paths") / "a", ROLES)


@pytest.fixture(scope="module")
def where(site: Path, serve: Serve) -> str:
    return serve(site)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def box(page: Page, title: str) -> Locator:
    """Find the box of a stop."""
    return page.get_by_role("checkbox", name=f"Read: {title}")


def count(page: Page) -> Locator:
    """Find where it says how much is read."""
    return page.locator("pb-path [data-part=count]")


def test_marks_are_set_by_keys_counted_and_kept(page: Page, where: str) -> None:
    """The next stop is the first that has no mark; a visit to a page marks nothing."""
    page.goto(where + AGENT)
    expect(count(page)).to_have_text("0 of 4 read")
    expect(page.locator(".is-next")).to_contain_text("Keep the promise")
    page.get_by_role("link", name="The call").first.click()
    page.wait_for_url("**/stories/the-call/")
    page.go_back()
    expect(count(page)).to_have_text("0 of 4 read")

    box(page, "Keep the promise").press("Space")
    box(page, "No answer yet").press("Space")
    expect(count(page)).to_have_text("2 of 4 read")
    expect(page.locator(".is-next")).to_contain_text("The call")
    expect(page.locator(".is-next").get_by_text("Next")).to_be_visible()
    page.reload()
    expect(box(page, "Keep the promise")).to_be_checked()
    expect(box(page, "The call")).not_to_be_checked()
    assert set(kept(page, KEPT)["ticks"]) == {"principles-keep-the-promise", "plays-no-answer"}


def test_text_on_two_paths_has_one_mark(page: Page, where: str) -> None:
    """What is read once is read; resetting one path leaves the rest of the other."""
    page.goto(where + AGENT)
    box(page, "No answer yet").check()
    box(page, "The call").check()
    page.goto(where + LEAD)
    expect(box(page, "No answer yet")).to_be_checked()
    expect(count(page)).to_have_text("1 of 2 read")
    page.get_by_role("button", name="Take all marks off").click()
    expect(count(page)).to_have_text("The marks of this path are off.")
    page.goto(where + AGENT)
    expect(box(page, "No answer yet")).not_to_be_checked()
    expect(box(page, "The call")).to_be_checked()


def test_marks_that_were_taken_off_can_be_put_back(page: Page, where: str) -> None:
    """The focus goes on to the button that does so, and back."""
    page.goto(where + LEAD)
    for title in ("No answer yet", "Before the call"):
        box(page, title).check()
    expect(count(page)).to_have_text("You have read everything on this path.")
    assert page.locator(".is-next").count() == 0
    page.get_by_role("button", name="Take all marks off").press("Enter")
    back = page.get_by_role("button", name="Put the marks back")
    expect(back).to_be_focused()
    back.press("Enter")
    expect(count(page)).to_have_text("You have read everything on this path.")
    expect(page.get_by_role("button", name="Take all marks off")).to_be_focused()
    expect(back).to_be_hidden()


def test_two_tabs_show_the_same_marks(page: Page, where: str) -> None:
    page.goto(where + AGENT)
    other = page.context.new_page()
    other.goto(where + LEAD)
    box(page, "No answer yet").check()
    expect(box(other, "No answer yet")).to_be_checked()


def test_mark_stays_with_a_text_that_is_renamed(
    page: Page, site: Path, tmp_path: Path, serve: Serve
) -> None:
    """Also after the next change, which writes it under the name of today."""
    place = tmp_path / "site"
    publish(site, place)
    where = serve(place)
    page.goto(where + AGENT)
    box(page, "No answer yet").check()
    play = PLAYBOOK["base/plays/no-answer.yml"].replace("id: no-answer", "id: still-waiting")
    files = {
        "base/plays/no-answer.yml": None,
        "base/plays/still-waiting.yml": f"{play}aliases: [no-answer]\n",
    }
    publish(build(tmp_path / "b", ROLES | files), place)
    page.goto(where + AGENT)
    expect(box(page, "No answer yet")).to_be_checked()
    box(page, "The call").check()
    assert set(kept(page, KEPT)["ticks"]) == {"plays-still-waiting", "anecdotes-the-call"}


@pytest.mark.parametrize(
    ("trouble", "told"), [(NO_STORE, "keeps nothing"), (FULL, "is full: the last mark")]
)
def test_marks_that_are_not_kept_are_told(page: Page, where: str, trouble: str, told: str) -> None:
    """They last as long as the page, and the page says so."""
    page.add_init_script(trouble)
    page.goto(where + AGENT)
    box(page, "The call").check()
    expect(page.get_by_role("alert").filter(has_text=told)).to_be_visible()
    expect(count(page)).to_have_text("1 of 4 read")


def test_damaged_marks_are_put_aside_and_told(page: Page, where: str) -> None:
    page.goto(where + AGENT)
    page.evaluate("name => localStorage.setItem(name, '{')", KEPT)
    page.reload()
    expect(page.get_by_text("cannot be read; they are damaged")).to_be_visible()
    expect(count(page)).to_have_text("0 of 4 read")


def test_path_fits_a_phone_and_its_boxes_a_thumb(browser: Browser, where: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700}, has_touch=True)
    page = context.new_page()
    page.goto(where + AGENT)
    expect(count(page)).to_have_text("0 of 4 read")
    sizes = page.locator(".pb-path__mark").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).map(one => [one.width, one.height])"
    )
    assert min(min(one) for one in sizes) >= 24
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.locator(".pb-path__mark").first.tap()
    expect(box(page, "Keep the promise")).to_be_checked()
    context.close()


def test_without_scripts_it_is_a_list_in_order(browser: Browser, where: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(where + AGENT)
    expect(page.locator(".pb-path__stop a")).to_have_count(4)
    assert page.locator("pb-path :is(input, button)").count() == 0
    context.close()
