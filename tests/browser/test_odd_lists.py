"""Lists that nobody should write, and print pages that show what the browser keeps."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from playbooks import edited
from playwright.sync_api import Browser, Page, expect
from ticking import LIST, LIST_URI, PLAN, PLAN_URI, box, build, kept, reworded, saved, unfold, visit

Serve = Callable[[Path], str]
LONG = "Sehrlangeswortohneende" * 14
MANY = "".join(f"      - {{id: item-{n}, text: Look at number {n}}}\n" for n in range(200))
RIGHT_TO_LEFT = "اقرأ الملاحظات قبل الاتصال"
CHINESE = "打电话前阅读备注"
EMOJI = "👩🏽‍🚒 ring 🏳️‍🌈"
ODD = "".join(
    f'      - {{id: odd-{n}, text: "{text}"}}\n'
    for n, text in enumerate((LONG[:300], RIGHT_TO_LEFT, CHINESE, EMOJI))
)
PRINT = """\
<!doctype html><html lang="en-GB"><title>x</title>
<body data-playbook="servicebook" data-weekend="60" data-weekend-text="{day} (weekend)">
<button data-pr="print" hidden>Print</button><button data-pr="blank" hidden>Blank</button>
<input type="checkbox" name="checklists/before-the-call/read-notes">
<input type="checkbox" name="checklists/before-the-call/look-now"
  data-aliases="checklists/before-the-call/read-bill">
<input type="checkbox" name="onboarding/agent/day-1-meet">
<input type="text" name="checklists/before-the-call:name" aria-label="Name">
<input type="text" name="checklists/before-the-call:start" aria-label="Start">
<input type="text" name="checklists/before-the-call:signed-1" aria-label="Agent">
<input type="text" name="checklists/before-the-call:signed-1-date" aria-label="Date: Agent">
<input type="text" name="checklists/before-the-call:signed-2" aria-label="Team lead">
<input type="text" name="checklists/before-the-call:signed-2-date" aria-label="Date: Team lead">
<span data-due="0" data-of="checklists/before-the-call">same day</span>
<script type="module" src="../assets/scripts/print.js"></script>
"""
SIGNED = {"fingerprint": "0a", "done": 1, "all": 3}
FILLED = {
    "version": 1,
    "ticks": {"read-notes": "2026-11-22T10:00:00.000Z", "read-bill": "2026-11-22T10:00:00.000Z"},
    "start": "2026-06-06",
    "fields": {"name": "Zoë 李明"},
    "notes": {},
    "signatures": [
        SIGNED | {"name": "Ann", "role": "Lead", "date": "2026-06-04"},
        SIGNED | {"name": "Jo", "role": "Agent", "date": "2026-06-03"},
    ],
}
FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});"


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    """Serve a site with an odd list and an odd plan, and a page to print."""
    item = "      - {id: have-a-pen, text: Have a pen, due: before release}\n"
    title = ("title: Before the call\n", f"title: {LONG[:300]}\n")
    task = (
        "      - {id: alone, text: Work alone}\n",
        f"      - {{id: alone, text: Work alone}}\n{ODD}",
    )
    files = reworded(LIST_URI, (item, item + ODD + MANY), title) | reworded(PLAN_URI, task)
    takeaway = edited("company/company.yml", "colours:", "language: en-GB\ncolours:")
    site = build(tmp_path_factory.mktemp("odd") / "a", files | takeaway)
    (site / "print").mkdir(exist_ok=True)
    (site / "print" / "try.html").write_text(PRINT, "utf-8")
    return serve(site)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    yield page
    context.close()


def test_list_of_two_hundred_lines_in_all_scripts_ticks_and_fits_the_screen(
    page: Page, where: str
) -> None:
    visit(page, where + LIST)
    for entry in ("odd-0", "odd-1", "odd-2", "odd-3", "item-0", "item-199"):
        box(page, entry).check()
    expect(page.get_by_text("6 of 207 done")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.reload()
    expect(box(page, "item-199")).to_be_checked()
    unfold(page, "Save and share")
    file = json.loads(saved(page, "Save as a file"))
    assert file["title"] == LONG[:300]


def test_calendar_holds_long_words_and_all_scripts(page: Page, where: str) -> None:
    visit(page, where + PLAN)
    unfold(page, "Start date and names")
    page.get_by_label("Start date").fill("2026-06-01")
    file = saved(page, "Save for a calendar")
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))
    last = Calendar.from_ical(file).walk("VEVENT")[-1]["description"]
    assert all(text in last for text in (LONG[:300], RIGHT_TO_LEFT, CHINESE, EMOJI))


def values(page: Page) -> list[object]:
    """Return what stands in each box and line of the page to print, and in its day."""
    inputs: list[object] = page.eval_on_selector_all(
        "input", "all => all.map(one => one.type === 'checkbox' ? one.checked : one.value)"
    )
    return [*inputs, page.locator("[data-due]").text_content()]


AS_KEPT = [
    True,
    True,
    False,
    "Zoë 李明",
    "Sat, 6 June 2026",
    "Jo",
    "Wed, 3 June 2026",
    "Ann",
    "Thu, 4 June 2026",
    "Sat, 6 June 2026 (weekend)",
]
BLANK = [False, False, False, "", "", "", "", "", "", "same day"]


def test_print_page_shows_what_is_kept_and_is_blank_at_a_click(page: Page, where: str) -> None:
    page.goto(where)
    name = "servicebook:servicebook:checklists/before-the-call"
    page.evaluate("([n, d]) => localStorage.setItem(n, d)", [name, json.dumps(FILLED)])
    page.goto(where + "print/try.html")
    blank = page.get_by_role("button", name="Blank")
    expect(blank).to_be_visible()
    assert values(page) == AS_KEPT
    blank.click()
    assert values(page) == BLANK
    blank.click()
    assert values(page) == AS_KEPT
    assert kept(page) == FILLED


@pytest.mark.parametrize("odd", ["{", '"x"', '{"version": 7}'])
def test_print_page_is_blank_where_what_is_kept_cannot_be_read(
    page: Page, where: str, odd: str
) -> None:
    page.goto(where)
    name = "servicebook:servicebook:checklists/before-the-call"
    page.evaluate("([n, d]) => localStorage.setItem(n, d)", [name, odd])
    page.goto(where + "print/try.html")
    expect(page.get_by_role("button", name="Blank")).to_be_visible()
    assert values(page) == BLANK


@pytest.mark.parametrize(
    ("start", "shown"), [("#s=", AS_KEPT), ("#s=!!", BLANK), ("#s=e30", BLANK), ("#x", BLANK)]
)
def test_print_page_takes_a_list_from_its_address_where_nothing_is_kept(
    browser: Browser, where: str, start: str, shown: list[object]
) -> None:
    """What the list's page puts behind the # of its links, no server sees."""
    context = browser.new_context()
    context.add_init_script(FORBIDDEN)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto(where + LIST)
    script = "async d => (await import('../../assets/scripts/files.js')).toFragment(d)"
    carried = page.evaluate(script, FILLED) if shown is AS_KEPT else ""
    page.goto(f"{where}print/try.html{start}{carried}&of=checklists/before-the-call")
    expect(page.get_by_role("button", name="Blank")).to_be_visible()
    assert values(page) == shown
    assert not carried or not any(carried in one.partition("#")[0] for one in asked)
    context.close()
