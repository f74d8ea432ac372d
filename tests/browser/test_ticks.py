"""A list on screen: ticked in every way, kept by the browser, taken along when the list changes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from ticking import (
    LIST,
    LIST_URI,
    PLAN,
    PLAN_URI,
    box,
    build,
    kept,
    publish,
    reworded,
    unfold,
    visit,
)

Serve = Callable[[Path], str]
TARGETS = """\
all => all.filter(one => one.offsetParent && getComputedStyle(one).visibility !== "hidden")
  .map(one => one.closest("label") ?? one).map(one => one.getBoundingClientRect())
  .filter(one => one.width < 24 || one.height < 24).length
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("ticks") / "a", {})


@pytest.fixture(scope="module")
def where(site: Path, serve: Serve) -> str:
    return serve(site)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    yield page
    context.close()


def test_list_is_ticked_by_keyboard_alone(page: Page, where: str) -> None:
    """Tab goes to the first box, the space bar ticks it, and it is ticked after a reload."""
    visit(page, where + LIST)
    first = box(page, "read-notes")
    for _ in range(60):
        page.keyboard.press("Tab")
        if first.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Space")
    expect(first).to_be_checked()

    page.reload()
    expect(first).to_be_checked()
    expect(box(page, "read-bill")).not_to_be_checked()


def test_list_is_ticked_by_touch_and_every_target_is_large_enough(
    browser: Browser, where: str
) -> None:
    """24 px each way at least, on a phone, with everything unfolded."""
    phone = {"width": 320, "height": 700}
    context = browser.new_context(has_touch=True, is_mobile=True, viewport=phone)
    page = context.new_page()
    visit(page, where + LIST)
    page.get_by_text("Read the notes").tap()
    expect(box(page, "read-notes")).to_be_checked()
    for name in ("Start date and names", "Save and share", "Sign"):
        unfold(page, name)
    small = page.eval_on_selector_all("pb-checklist :is(button, input, summary, textarea)", TARGETS)
    assert small == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_progress_is_told_for_each_section_and_for_all(page: Page, where: str) -> None:
    visit(page, where + LIST)
    box(page, "read-notes").check()
    expect(page.get_by_text("1 of 3 done")).to_be_visible()
    expect(page.locator("[data-count]")).to_have_text(["1 of 2", "0 of 1"])
    bar = page.get_by_role("progressbar")
    assert bar.evaluate("one => [one.value, one.max]") == [1, 3]


def test_only_what_is_left_can_be_shown(page: Page, where: str) -> None:
    """A line that is ticked goes, and the focus goes on to the next one that is open."""
    visit(page, where + LIST)
    page.get_by_role("button", name="Only what is left").click()
    box(page, "read-notes").focus()
    page.keyboard.press("Space")
    expect(page.get_by_text("Read the notes")).to_be_hidden()
    expect(box(page, "read-bill")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Space")
    expect(page.get_by_text("Nothing is left.")).to_be_visible()
    expect(page.get_by_role("button", name="Only what is left")).to_be_focused()


def test_last_ticks_are_taken_back_one_after_the_other(page: Page, where: str) -> None:
    visit(page, where + LIST)
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_have_attribute("aria-disabled", "true")
    box(page, "read-notes").check()
    box(page, "read-bill").check()
    box(page, "read-notes").uncheck()
    undo.click()
    expect(box(page, "read-notes")).to_be_checked()
    undo.click()
    expect(box(page, "read-bill")).not_to_be_checked()
    undo.click()
    expect(box(page, "read-notes")).not_to_be_checked()
    assert kept(page)["ticks"] == {}


def test_list_is_emptied_only_after_a_question_and_can_be_had_back(page: Page, where: str) -> None:
    visit(page, where + LIST)
    box(page, "read-notes").check()
    page.get_by_role("button", name="Start again").click()
    expect(page.get_by_role("dialog", name="Empty this list?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(box(page, "read-notes")).to_be_checked()
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("button", name="Empty the list").click()
    expect(box(page, "read-notes")).not_to_be_checked()
    page.reload()
    expect(box(page, "read-notes")).not_to_be_checked()

    box(page, "read-notes").check()
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("button", name="Empty the list").click()
    page.get_by_role("button", name="Undo").click()
    expect(box(page, "read-notes")).to_be_checked()


def test_notes_and_names_stay_on_the_device(page: Page, where: str) -> None:
    """They are there after a reload; the browser has asked nobody for anything meanwhile."""
    visit(page, where + LIST)
    unfold(page, "Start date and names")
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.get_by_role("button", name="Your note on “Read the last bill”").click()
    page.get_by_role("textbox", name="Your note on “Read the last bill”").fill("<b>Ask Jo</b>")
    page.get_by_label("Manager").fill("Ann")
    assert asked == []

    page.reload()
    note = page.get_by_role("textbox", name="Your note on “Read the last bill”")
    expect(note).to_have_value("<b>Ask Jo</b>")
    expect(page.locator("input[name=manager]")).to_have_value("Ann")


def test_two_tabs_agree(page: Page, where: str) -> None:
    """What is ticked in one is ticked in the other, and neither undoes the other's work."""
    other = page.context.new_page()
    for one in (page, other):
        visit(one, where + LIST)
    box(page, "read-notes").check()
    expect(box(other, "read-notes")).to_be_checked()
    box(other, "read-bill").check()
    expect(box(page, "read-bill")).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(box(other, "read-notes")).not_to_be_checked()
    expect(box(other, "read-bill")).to_be_checked()


def test_ticks_outlive_rewording_reordering_and_new_items(
    page: Page, site: Path, serve: Serve, tmp_path: Path
) -> None:
    changes = (
        (
            "      - {id: read-notes, text: Read the notes",
            "      - {id: read-first, text: New}\n      - {id: read-notes, text: Look at all notes",
        ),
        (
            "      - {id: have-a-pen, text: Have a pen, due: before release}\n",
            "      - {id: have-a-pen, text: A pen is ready}\n",
        ),
        ("title: Look\n", "title: Look well\n"),
    )
    place = tmp_path / "place"
    publish(site, place)
    where = serve(place)
    visit(page, where + LIST)
    for entry in ("read-notes", "have-a-pen"):
        box(page, entry).check()

    publish(build(tmp_path / "b", reworded(LIST_URI, *changes)), place)
    page.reload()
    expect(page.get_by_text("Look at all notes")).to_be_visible()
    for entry, is_ticked in (
        ("read-first", False),
        ("read-notes", True),
        ("read-bill", False),
        ("have-a-pen", True),
    ):
        expect(box(page, entry)).to_be_checked(checked=is_ticked)


def test_tick_of_an_entry_that_goes_is_kept_and_not_counted(
    page: Page, site: Path, serve: Serve, tmp_path: Path
) -> None:
    """The entry may come back."""
    gone = ("      - {id: read-bill, text: Read the last bill, due: same day}\n", "")
    place = tmp_path / "place"
    publish(site, place)
    where = serve(place)
    visit(page, where + LIST)
    box(page, "read-bill").check()
    publish(build(tmp_path / "b", reworded(LIST_URI, gone)), place)
    page.reload()
    expect(page.get_by_text("0 of 2 done")).to_be_visible()
    box(page, "read-notes").check()
    publish(site, place)
    page.reload()
    expect(box(page, "read-bill")).to_be_checked()


def test_renamed_entries_and_a_renamed_list_take_their_ticks_along(
    page: Page, site: Path, serve: Serve, tmp_path: Path
) -> None:
    """An entry under its alias, a list under its own, a task that has gone to another phase."""
    entry = ("id: read-notes,", "id: see-notes, aliases: [read-notes],")
    name = ("id: before-the-call\n", "id: look-first\naliases: [before-the-call]\n")
    moved = (
        "      - {id: find,",
        "      - {id: hello, aliases: [day-1-greet], text: Greet}\n      - {id: find,",
    )
    left = ('      - {id: greet, text: "Greet, and be greeted"}\n', "")
    place = tmp_path / "place"
    publish(site, place)
    where = serve(place)
    visit(page, where + LIST)
    box(page, "read-notes").check()
    visit(page, where + PLAN)
    box(page, "day-1-greet").check()

    renamed = {"base/checklists/look-first.yml": reworded(LIST_URI, entry, name)[LIST_URI]}
    files = {LIST_URI: None, **renamed, **reworded(PLAN_URI, moved, left)}
    publish(build(tmp_path / "b", files), place)
    page.goto(where + "checklists/look-first/")
    expect(box(page, "see-notes")).to_be_checked()
    box(page, "read-bill").check()
    page.reload()
    expect(box(page, "see-notes")).to_be_checked()
    assert kept(page, "servicebook:servicebook:checklists/look-first")["ticks"].keys() == {
        "see-notes",
        "read-bill",
    }
    visit(page, where + PLAN)
    expect(box(page, "week-1-hello")).to_be_checked()


def test_list_without_scripts_has_its_boxes_and_notes_and_nothing_that_does_nothing(
    browser: Browser, where: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(where + LIST)
    box(page, "read-notes").check()
    page.get_by_text("How, or why").click()
    expect(page.get_by_text("They save a question.")).to_be_visible()
    expect(page.locator("pb-checklist").get_by_role("button")).to_have_count(0)
    expect(page.get_by_text("Critical")).to_be_visible()
    context.close()
