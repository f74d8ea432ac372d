"""Browsers that keep nothing, no more, or something odd; files to go on with elsewhere."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playbooks import edited
from playwright.sync_api import Browser, Locator, Page, expect
from ticking import KEPT, LIST, box, build, kept, saved, unfold, visit

Serve = Callable[[Path], str]
FORBIDDEN = """\
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("The operation is insecure.", "SecurityError"); },
});
"""
FILL = """\
() => {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try { for (let n = 0; ; n += 1) localStorage.setItem(`${size}-${n}`, "x".repeat(size)); }
    catch {}
  }
}
"""
GOOD = {
    "format": "servicebook-ticks",
    "version": 1,
    "playbook": "servicebook",
    "item": "checklists/before-the-call",
    "title": "Before the call",
    "document": {
        "version": 1,
        "ticks": {"read-bill": "2026-11-22T10:00:00.000Z"},
        "start": "2026-06-01",
        "fields": {"name": "Maria"},
        "notes": {"have-a-pen": "<img src=x onerror=alert(1)>"},
        "signatures": [],
    },
}
DOCUMENT = GOOD["document"]
DAMAGED = "This file cannot be read"


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    """Serve the site of a British company."""
    british = edited("company/company.yml", "colours:", "language: en-GB\ncolours:")
    return serve(build(tmp_path_factory.mktemp("kept") / "a", british))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    yield page
    context.close()


def trouble(page: Page) -> Locator:
    return page.locator("pb-checklist").get_by_role("alert")


def message(page: Page) -> Locator:
    return page.locator("pb-checklist").get_by_role("status")


def opened(page: Page, content: str) -> None:
    """Open a file on a list."""
    file = {"name": "a.json", "mimeType": "application/json", "buffer": content.encode()}
    page.locator("[data-part=file]").set_input_files([file])  # type: ignore[list-item]


def test_browser_that_keeps_nothing_says_so_and_ticks_all_the_same(
    browser: Browser, where: str
) -> None:
    context = browser.new_context()
    context.add_init_script(FORBIDDEN)
    page = context.new_page()
    visit(page, where + LIST)
    expect(trouble(page)).to_contain_text("keeps nothing")
    box(page, "read-notes").check()
    box(page, "read-bill").check()
    expect(page.get_by_text("2 of 3 done")).to_be_visible()
    unfold(page, "Save and share")
    assert json.loads(saved(page, "Save as a file"))["document"]["ticks"].keys() == {
        "read-notes",
        "read-bill",
    }
    page.get_by_role("link", name="Print", exact=True).first.click()
    for entry in ("read-notes", "read-bill"):
        expect(page.locator(f'[name="checklists/before-the-call/{entry}"]')).to_be_checked()
    context.close()


def test_full_store_says_so_and_loses_nothing_while_the_page_is_open(
    page: Page, where: str
) -> None:
    """As soon as there is room again, all is kept."""
    visit(page, where + LIST)
    page.evaluate(FILL)
    box(page, "read-notes").check()
    expect(trouble(page)).to_contain_text("is full")
    box(page, "read-bill").check()
    expect(page.get_by_text("2 of 3 done")).to_be_visible()

    page.evaluate("() => localStorage.clear()")
    box(page, "have-a-pen").check()
    expect(trouble(page)).to_be_hidden()
    page.reload()
    expect(page.get_by_text("3 of 3 done")).to_be_visible()


@pytest.mark.parametrize(
    "odd", ["{", "[]", '{"version": 0, "done": ["read-notes"]}', '{"version": 2}', "null"]
)
def test_store_that_cannot_be_read_is_put_aside(page: Page, where: str, odd: str) -> None:
    """Of an older or newer version, or damaged: the page says so, and what was kept is not lost."""
    page.goto(where)
    page.evaluate("([name, odd]) => localStorage.setItem(name, odd)", [KEPT, odd])
    visit(page, where + LIST)
    expect(trouble(page)).to_contain_text("put aside")
    box(page, "read-notes").check()
    page.reload()
    expect(trouble(page)).to_be_hidden()
    expect(box(page, "read-notes")).to_be_checked()
    aside = page.evaluate("name => localStorage.getItem(name)", f"{KEPT}:unread")
    assert aside == odd


def test_list_goes_on_in_another_browser(browser: Browser, page: Page, where: str) -> None:
    """By a file: with ticks, names, dates and notes."""
    visit(page, where + LIST)
    box(page, "read-notes").check()
    unfold(page, "Start date and names")
    page.locator("input[name=buddy]").fill("Jo “J” König 🙂")
    unfold(page, "Save and share")
    file = saved(page, "Save as a file")

    other = browser.new_context().new_page()
    visit(other, where + LIST)
    opened(other, file)
    expect(message(other)).to_contain_text("The file is open")
    expect(box(other, "read-notes")).to_be_checked()
    assert kept(other) == kept(page)
    other.get_by_role("button", name="Undo").click()
    expect(box(other, "read-notes")).not_to_be_checked()
    other.context.close()


def changed(**parts: Any) -> str:
    return json.dumps(GOOD | parts)


def document(**parts: Any) -> str:
    assert isinstance(DOCUMENT, dict)
    return changed(document=DOCUMENT | parts)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", DAMAGED),
        (changed()[:-9], DAMAGED),
        ("[1, 2]", DAMAGED),
        ("null", DAMAGED),
        ('{"todo": []}', DAMAGED),
        (changed(format="other"), DAMAGED),
        (changed(more=1), DAMAGED),
        (changed(version="1"), DAMAGED),
        (document(ticks={"read-bill": "yes"}), DAMAGED),
        (document(ticks={"__proto__": "2026-11-22T10:00:00Z"}), DAMAGED),
        (document(ticks=["read-bill"]), DAMAGED),
        (document(start="2026-02-30"), DAMAGED),
        (document(fields={"boss": "x"}), DAMAGED),
        (document(notes={"read-bill": 7}), DAMAGED),
        (document(notes={"read-bill": "x" * 5001}), DAMAGED),
        (document(signatures=[{"name": "x"}]), DAMAGED),
        (changed(version=0), "older version"),
        (changed(version=2), "newer version"),
        (changed(item="checklists/other", title="<b>Other</b>"), "another list, “<b>Other</b>”"),
        (changed(playbook="elsewhere"), "another list, “Before the call”"),
    ],
)
def test_file_that_is_damaged_foreign_or_of_another_version_changes_nothing(
    page: Page, where: str, content: str, said: str
) -> None:
    visit(page, where + LIST)
    box(page, "read-notes").check()
    before = kept(page)
    opened(page, content)
    expect(message(page)).to_contain_text(said)
    expect(message(page)).to_contain_text("Nothing has changed.")
    assert kept(page) == before


def test_text_of_an_opened_file_is_text(page: Page, where: str) -> None:
    """Names and notes may look like a program, and are none."""
    visit(page, where + LIST)
    opened(page, json.dumps(GOOD))
    expect(page.locator("#have-a-pen textarea")).to_have_value("<img src=x onerror=alert(1)>")
    assert page.locator("pb-checklist img").count() == 0


def test_list_is_copied_as_text(browser: Browser, where: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    visit(page, where + LIST)
    opened(page, json.dumps(GOOD))
    expect(box(page, "read-bill")).to_be_checked()
    unfold(page, "Save and share")
    page.get_by_role("button", name="Copy as text").click()
    expect(message(page)).to_have_text("Copied.")
    assert page.evaluate("() => navigator.clipboard.readText()") == (
        "Before the call\n1 of 3 done\n\n"
        "Look\n[ ] Read the notes\n[x] Read the last bill\n\n"
        "Prepare\n[ ] Have a pen\n    <img src=x onerror=alert(1)>\n"
    )
    context.close()


def test_text_can_be_copied_where_pages_may_not_use_the_clipboard(page: Page, where: str) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    visit(page, where + LIST)
    unfold(page, "Save and share")
    page.get_by_role("button", name="Copy as text").click()
    field = page.get_by_role("textbox", name="Copy the text from here")
    expect(field).to_be_focused()
    assert field.input_value().startswith("Before the call\n0 of 3 done\n\nLook\n[ ] Read")
