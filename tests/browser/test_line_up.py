"""The line-up: one card a day for a whole company, in every browser, calendar and feed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from running import ROOT, run_in

from servicebook.views.turns import day_of, turn_of, working_days

KEA = """\
name: Kea
short_name: Kea
promise: answered by a person
colours: {brand: "#1f4e5f", accent: "#b4532a"}
currency: {code: NZD}
time_zone: Pacific/Auckland
"""
ATOM = "{http://www.w3.org/2005/Atom}"
TURNS = """
async ([days, weekend]) => {
  const { turnOf, dayOf, workingDays } = await import("./assets/scripts/turns.js");
  const worked = workingDays(weekend);
  return days.map((day) => [turnOf(day, worked), dayOf(turnOf(day, worked), worked)]);
}
"""


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory, serve: object) -> str:
    """Serve a site of a company in Auckland."""
    folder = tmp_path_factory.mktemp("line-up")
    company = folder / "company"
    company.mkdir()
    (company / "company.yml").write_text(KEA, "utf-8")
    out = str(folder / "site")
    command = ("servicebook", "build", "--company", str(company), "--no-pdf", "--out", out)
    result = run_in(ROOT, *command)
    assert result.returncode == 0, result.stdout + result.stderr
    assert callable(serve)
    address: str = serve(folder / "site")
    return address


@contextmanager
def opened(browser: Browser, address: str, zone: str, moment: str) -> Iterator[Page]:
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    page.clock.set_fixed_time(datetime.fromisoformat(moment))
    page.goto(f"{address}line-up/")
    page.locator("[data-part=today] .pb-line-up__card").wait_for()
    yield page
    context.close()


def shown(page: Page) -> tuple[str, str]:
    card = page.locator("[data-part=today] .pb-line-up__card")
    return card.get_attribute("data-day") or "", card.locator("h3").inner_text()


def test_same_day_and_card_wherever_it_is_read(browser: Browser, where: str) -> None:
    """Eleven in the morning of Monday in London is past midnight in Auckland."""
    moment = "2026-11-23T11:30:00+00:00"
    seen = set()
    for zone in ("Europe/London", "Pacific/Auckland", "America/Los_Angeles"):
        with opened(browser, where, zone, moment) as page:
            seen.add(shown(page))
    assert len(seen) == 1
    assert next(iter(seen))[0] == "2026-11-24"


def test_next_day_has_the_next_card(browser: Browser, where: str) -> None:
    """What stands first among the days after is what stands first tomorrow."""
    with opened(browser, where, "Europe/London", "2026-11-23T03:00:00+00:00") as page:
        tomorrow = page.locator("[data-part=ahead] .pb-line-up__card").first
        expected = (tomorrow.get_attribute("data-day"), tomorrow.locator("h3").inner_text())
    with opened(browser, where, "Europe/London", "2026-11-24T03:00:00+00:00") as page:
        assert shown(page) == expected


def test_weekend_shows_the_next_working_day(browser: Browser, where: str) -> None:
    """And says that it is not today's."""
    with opened(browser, where, "Europe/London", "2026-11-28T03:00:00+00:00") as page:
        assert shown(page)[0] == "2026-11-30"
        expect(page.get_by_role("heading", name="Next working day")).to_be_visible()
        expect(page.get_by_role("heading", name="Today", exact=True)).to_be_hidden()


@pytest.mark.parametrize("weekend", ["60", "56", "5", "0"])
def test_browser_and_build_count_alike(browser: Browser, where: str, weekend: str) -> None:
    """Over ends of years, and before the first day."""
    worked = working_days(weekend)
    days = [date(2023, 12, 20) + timedelta(days=one) for one in range(0, 1200, 3)]
    page = browser.new_page()
    page.goto(where)
    counted = page.evaluate(TURNS, [[str(day) for day in days], weekend])
    page.close()
    turns = [turn_of(day, worked) for day in days]
    assert counted == [[turn, str(day_of(turn, worked))] for turn in turns]


def test_calendar_has_the_card_of_the_page(browser: Browser, where: str) -> None:
    """On a day years on, which the file reaches by repeating."""
    with opened(browser, where, "Europe/London", "2029-03-13T12:00:00+00:00") as page:
        day, title = shown(page)
        text = page.request.get(f"{where}line-up/line-up.ics").body().decode()
    on_day = [one for one in events(text) if falls_on(one, date.fromisoformat(day))]
    assert [unescaped(one["SUMMARY"]) for one in on_day] == [title]


def test_calendar_is_written_as_calendars_are(browser: Browser, where: str) -> None:
    """Lines of 75 bytes that end in CR LF, names that are unique, and the same with each build."""
    page = browser.new_page()
    raw = page.request.get(f"{where}line-up/line-up.ics").body()
    page.close()
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in raw.replace(b"\r\n", b"")
    found = events(raw.decode())
    assert len({one["UID"] for one in found}) == len(found) > 60
    assert {"DTSTAMP", "DTSTART;VALUE=DATE", "RRULE", "SUMMARY"} <= found[0].keys()


def test_feed_has_what_a_feed_must_have(browser: Browser, where: str) -> None:
    """RFC 4287: names, moments and titles, for the feed and for each entry, none of them twice."""
    page = browser.new_page()
    feed = ET.fromstring(page.request.get(f"{where}line-up/line-up.xml").text())  # noqa: S314 -- ours
    page.close()
    assert feed.find(f"{ATOM}author/{ATOM}name") is not None
    entries = feed.findall(f"{ATOM}entry")
    for one in (feed, *entries):
        for part in ("id", "title", "updated"):
            assert (one.findtext(f"{ATOM}{part}") or "").strip()
        moment = datetime.fromisoformat(one.findtext(f"{ATOM}updated") or "")
        assert moment.tzinfo == UTC
    ids = [one.findtext(f"{ATOM}id") for one in entries]
    assert len(set(ids)) == len(ids) == 40


def test_page_left_open_over_night_shows_the_new_day(browser: Browser, where: str) -> None:
    """Whoever comes back to the tab in the morning sees the morning's card."""
    with opened(browser, where, "Pacific/Auckland", "2026-11-24T08:00:00+00:00") as page:
        evening = shown(page)
        ahead = page.locator("[data-part=ahead] h3").first.inner_text()
        page.clock.set_fixed_time(datetime.fromisoformat("2026-11-24T20:00:00+00:00"))
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert evening[0] == "2026-11-24"
        assert shown(page) == ("2026-11-25", ahead)
        expect(page.locator("[data-part=today]")).to_have_count(1)


def test_week_on_paper_is_the_week_on_the_screen(browser: Browser, where: str) -> None:
    """Rounds on, on a Wednesday: the third day of the sheet has the title of today's card."""
    for moment in ("2026-11-24T20:00:00+00:00", "2031-06-10T20:00:00+00:00"):
        with opened(browser, where, "Europe/London", moment) as page:
            _, title = shown(page)
            page.get_by_role("link", name="Print this week").click()
            days = page.locator(".pr-week:visible .pr-day")
            expect(days).to_have_count(5)
            expect(days.nth(2)).to_contain_text("Wednesday")
            expect(days.nth(2)).to_contain_text(title)


def test_zone_unknown_to_the_browser_is_said(browser: Browser, where: str) -> None:
    """No day is guessed: the weeks stay open below."""
    page = browser.new_page()

    def elsewhere(route: Route) -> None:
        text = route.fetch().text()
        route.fulfill(body=text.replace("Pacific/Auckland", "Mars/Base"), content_type="text/html")

    page.route("**/line-up/", elsewhere)
    page.goto(f"{where}line-up/")
    expect(page.get_by_text("does not know the time zone Mars/Base")).to_be_visible()
    expect(page.locator("[data-part=today]")).to_have_count(0)
    expect(page.locator("details[open]")).not_to_have_count(0)
    page.close()


def test_without_scripts_every_story_has_its_card(
    browser: Browser, where: str, site_path: Path
) -> None:
    """In open weeks, and nothing is said of zones that are unknown."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{where}line-up/")
    stories = [path for path in (site_path / "stories").iterdir() if path.is_dir()]
    told = set(page.locator("details[open] li:visible h3").all_inner_texts())
    assert len(told) == len(stories)
    assert page.locator("[data-part=today], [data-part=unknown]:visible").count() == 0
    context.close()


def events(text: str) -> list[dict[str, str]]:
    """Read a calendar: unfold its lines, and take each event as its fields."""
    unfolded = text.replace("\r\n ", "")
    bodies = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", unfolded, re.DOTALL)
    return [dict(line.split(":", 1) for line in body.split("\r\n") if line) for body in bodies]


def falls_on(event: dict[str, str], day: date) -> bool:
    start = datetime.strptime(event["DTSTART;VALUE=DATE"], "%Y%m%d").replace(tzinfo=UTC).date()
    weeks = int(event["RRULE"].partition("INTERVAL=")[2])
    return day >= start and (day - start).days % (7 * weeks) == 0


def unescaped(text: str) -> str:
    return re.compile(r"\\(.)").sub(lambda one: "\n" if one[1] == "n" else one[1], text)
