"""Text that tries to become a program stays text, wherever it is shown."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from running import run_in

HOSTILE = (
    '</title><script>document.title="broken"; window.broken = 1</script>'
    "<img src=x onerror='window.broken = 1'>\" onmouseover=window.broken=1 x="
)
QUOTED = json.dumps(HOSTILE)
STORY = f"""\
id: co-hostile
title: {QUOTED}
summary: {QUOTED}
polarity: bad
industry: {QUOTED}
text: outside
situation: {json.dumps(HOSTILE + " [here](https://example.org/)")}
what_happened: {json.dumps("<svg onload=window.broken=1> " + HOSTILE)}
outcome: {QUOTED}
lesson: {QUOTED}
try_this: {QUOTED}
uncertain: {QUOTED}
evidence: reported
discuss: [{QUOTED}]
phrases: [{QUOTED}]
content_note: {QUOTED}
principles: [keep-the-promise]
"""
SHOWN_ON = ["stories/co-hostile/", "stories/", "principles/keep-the-promise/", "about/", ""]


@pytest.fixture
def hostile_address(project: Path, serve: object) -> str:
    path = project / "playbook_src" / "company" / "anecdotes" / "co-hostile.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STORY, "utf-8")
    company = project / "playbook_src" / "company" / "company.yml"
    text = company.read_text("utf-8").replace("name: Your company", f"name: {QUOTED}")
    company.write_text(text, "utf-8")
    result = run_in(project, "servicebook", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    assert callable(serve)
    where: str = serve(project / "site")
    return where


def assert_whole(page: Page) -> None:
    """Nothing of the text has run, and none of it has become an element."""
    assert page.evaluate("window.broken") is None
    assert page.title() != "broken"
    assert page.locator("[onerror], [onload], [onmouseover], svg[onload]").count() == 0


def test_no_page_runs_what_an_author_wrote(browser: Browser, hostile_address: str) -> None:
    """Titles, descriptions, bodies, lists and the search stay text."""
    page = browser.new_page()
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    for where in SHOWN_ON:
        page.goto(hostile_address + where)
        assert_whole(page)
    page.locator("[data-md-component=search-query]").fill("onerror")
    page.locator(".md-search-result__item").first.wait_for()
    assert_whole(page)
    page.close()
