"""Days, calendars and signatures of a list on screen."""

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from playbooks import analyse_files, edited, item_of
from playwright.sync_api import Browser, Locator, Page, expect
from ticking import KEPT, LIST, PLAN, SITE, box, build, kept, saved, unfold, visit

from servicebook.signing import fingerprint

Serve = Callable[[Path], str]


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


def message(page: Page) -> Locator:
    return page.locator("pb-checklist").get_by_role("status")


def test_start_gives_every_phase_its_day_in_the_companys_way(page: Page, where: str) -> None:
    """A weekend is named; what has no day that can be computed keeps its text."""
    visit(page, where + PLAN)
    unfold(page, "Start date and names")
    page.get_by_label("Start date").fill("2026-06-01")
    expect(page.locator("[data-due]")).to_have_text(
        ["Mon, 1 June 2026", "Fri, 5 June 2026", "Sat, 29 August 2026 (weekend)"]
    )
    page.reload()
    expect(page.locator("[data-due]").first).to_have_text("Mon, 1 June 2026")

    visit(page, where + LIST)
    unfold(page, "Start date and names")
    page.get_by_label("Start date").fill("2026-06-06")
    expect(page.locator("[data-due]")).to_have_text(["Sat, 6 June 2026 (weekend)"])
    expect(page.get_by_text("Due before release")).to_be_visible()
    page.get_by_label("Start date").fill("")
    expect(page.locator("[data-due]")).to_be_hidden()


def test_plan_is_saved_for_a_calendar(page: Page, where: str) -> None:
    """Another program reads whole days with their tasks; no line is longer than 75 octets."""
    visit(page, where + PLAN)
    unfold(page, "Start date and names")
    page.get_by_role("button", name="Save for a calendar").click()
    expect(message(page)).to_have_text("Choose a start date first.")
    page.get_by_label("Start date").fill("2026-06-01")
    page.locator("input[name=name]").fill("Zoë; 李明, أحمد 🙂" + "é" * 90)
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    file = saved(page, "Save for a calendar")

    assert [one for one in asked if not one.startswith("blob:")] == []
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))
    assert "\n" not in file.replace("\r\n", "")
    events = Calendar.from_ical(file).walk("VEVENT")
    assert [one.decoded("dtstart") for one in events] == [
        date(2026, 6, 1), date(2026, 6, 5), date(2026, 8, 29)
    ]  # fmt: skip
    first = events[0]
    assert first.decoded("dtend") - first.decoded("dtstart") == timedelta(days=1)
    assert first["summary"] == "Day 1: First ninety days (Zoë; 李明, أحمد 🙂" + "é" * 90 + ")"
    assert first["description"] == (
        "Know whom to ask; know when, too.\n\n- Meet your buddy\n- Greet, and be greeted\n\n"
        "Go on when You asked."
    )
    assert len({one["uid"] for one in events}) == 3
    assert all("dtstamp" in one for one in events)


def test_calendar_knows_a_day_that_has_moved_from_another_persons(page: Page, where: str) -> None:
    """Whoever starts later than planned gets no second set; a second person does."""
    visit(page, where + PLAN)
    unfold(page, "Start date and names")

    def names(who: str, start: str) -> list[str]:
        page.locator("input[name=name]").fill(who)
        page.get_by_label("Start date").fill(start)
        calendar = Calendar.from_ical(saved(page, "Save for a calendar"))
        assert all(int(one["sequence"]) > 0 for one in calendar.walk("VEVENT"))
        return [str(one["uid"]) for one in calendar.walk("VEVENT")]

    planned = names("Zoë", "2026-06-01")
    assert names("Zoë", "2026-06-08") == planned
    assert not set(names("Ada", "2026-06-08")) & set(planned)
    assert not set(names("", "2026-06-01")) & set(names("", "2026-06-08"))


def test_signature_is_shown_and_saved_with_what_was_signed(
    page: Page, where: str, tmp_path: Path
) -> None:
    """The record carries the sign of the very content that the page showed."""
    visit(page, where + LIST)
    box(page, "read-notes").check()
    unfold(page, "Sign")
    page.locator("[name=signer]").fill("Maria <i>Hill</i>")
    page.locator("[name=role]").fill("Team lead")
    page.locator("[name=date]").fill("2026-06-03")
    record = json.loads(saved(page, "Sign and save the file"))

    item = item_of(analyse_files(tmp_path, SITE), "checklists/before-the-call").model_copy()
    ticks = kept(page)["ticks"]
    assert record == {
        "format": "servicebook-signoff",
        "version": 1,
        "playbook": "servicebook",
        "item": "checklists/before-the-call",
        "title": "Before the call",
        "fingerprint": fingerprint(item),
        "name": "Maria <i>Hill</i>",
        "role": "Team lead",
        "date": "2026-06-03",
        "ticks": ticks,
    }
    line = page.get_by_text("Maria <i>Hill</i>, Team lead, Wed, 3 June 2026: 1 of 3 done")
    expect(line).to_be_visible()
    page.reload()
    page.emulate_media(media="print")
    expect(line).to_be_visible()


def test_signature_without_a_name_is_not_made(page: Page, where: str) -> None:
    visit(page, where + LIST)
    unfold(page, "Sign")
    page.get_by_role("button", name="Sign and save the file").click()
    expect(page.locator("[name=signer]")).to_be_focused()
    assert page.evaluate("name => localStorage.getItem(name)", KEPT) is None
