"""That a text should have been checked again, in a browser: said from the day after."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

PLAY = "plays/no-answer-yet/"
UNTIL = re.compile(r'data-until="([0-9-]+)"')


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(timezone_id="Europe/Berlin")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("days_late", [0, 1])
def test_review_is_due_from_the_day_after(
    page: Page, address: str, site_path: Path, days_late: int
) -> None:
    """The reader's day decides: nobody has to build the site again."""
    found = UNTIL.search((site_path / PLAY / "index.html").read_text("utf-8"))
    assert found is not None
    day = date.fromisoformat(found[1]) + timedelta(days=days_late)
    page.clock.install(time=datetime.combine(day, time(12), UTC))
    page.goto(address + PLAY)
    page.evaluate("customElements.whenDefined('pb-upkeep').then(() => null)")
    due = page.get_by_text("should have been checked again")
    if days_late:
        expect(due).to_be_visible()
    else:
        expect(due).to_be_attached()
        expect(due).to_be_hidden()
