"""A small site whose lists can be ticked, served as one address while its files change."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

from playbooks import PLAYBOOK, Files, write_files
from playwright.sync_api import Locator, Page
from running import ROOT, run_in

LIST = "checklists/before-the-call/"
PLAN = "onboarding/agent/"
KEPT = "servicebook:servicebook:checklists/before-the-call"
"""Under which name a browser keeps the list."""
LIST_URI = "base/checklists/before-the-call.yml"
PLAN_URI = "base/onboarding/agent.yml"
SITE = {
    LIST_URI: """\
id: before-the-call
title: Before the call
summary: Three things to look at.
objective: You know the customer.
moment: Before you dial
mode: read-do
audience: [agent]
sections:
  - id: look
    title: Look
    items:
      - {id: read-notes, text: Read the notes, critical: yes, note: They save a question.}
      - {id: read-bill, text: Read the last bill, due: same day}
  - id: prepare
    title: Prepare
    items:
      - {id: have-a-pen, text: Have a pen, due: before release}
sign_off: [Agent, Team lead]
owner: agent
""",
    PLAN_URI: """\
id: agent
title: First ninety days
summary: From customer to colleague.
role: agent
phases:
  - id: day-1
    goal: Know whom to ask; know when, too.
    how_we_know: You asked.
    items:
      - {id: meet, text: Meet your buddy}
      - {id: greet, text: "Greet, and be greeted"}
  - id: week-1
    goal: Find the answer.
    how_we_know: You found it.
    items:
      - {id: find, text: Find twenty answers}
  - id: day-90
    goal: Work alone.
    how_we_know: You did.
    items:
      - {id: alone, text: Work alone}
""",
}


def build(folder: Path, files: Files) -> Path:
    """Build the small site with some files on top, and return where it is."""
    folder.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name, left_out in (("docs", "*.md"), ("hooks", "__pycache__")):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(left_out))
    write_files(folder / "playbook_src", {**PLAYBOOK, **SITE, **files})
    result = run_in(folder, "servicebook", "build")
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
    return folder / "site"


def publish(site: Path, place: Path) -> None:
    """Put a site where another one was, as one that is newer: else a server says it is the same."""
    front = place / "index.html"
    newer = front.stat().st_mtime + 2 if front.exists() else site.stat().st_mtime
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(site, place)
    for path in place.rglob("*"):
        os.utime(path, (newer, newer))


def reworded(uri: str, *changes: tuple[str, str]) -> dict[str, str]:
    """Return one file of the small site with some of its texts changed."""
    text = SITE[uri]
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return {uri: text}


def visit(page: Page, address: str) -> None:
    """Open a list, and wait until its tools are there."""
    page.goto(address)
    page.get_by_role("button", name="Only what is left").wait_for()


def box(page: Page, entry: str) -> Locator:
    """Find the box of an entry."""
    return page.locator(f"#{entry} input[type=checkbox]")


def kept(page: Page, name: str = KEPT) -> Any:
    """Return what the browser keeps of a list."""
    return json.loads(page.evaluate("name => localStorage.getItem(name)", name))


def saved(page: Page, button: str) -> str:
    """Press a button and read the file that it saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return Path(download.value.path()).read_bytes().decode()


def unfold(page: Page, name: str) -> None:
    """Open a fold of the tools."""
    page.locator("summary", has_text=name).click()
