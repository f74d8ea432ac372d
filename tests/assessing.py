"""A small site with an assessment of eight statements about two principles."""

import json
from pathlib import Path
from typing import Any

from playbooks import PLAYBOOK
from playwright.sync_api import Locator, Page
from ticking import LIST_URI, build
from ticking import SITE as LISTS

ASSESSMENT = "assessment/"
KEPT = "servicebook:servicebook:assessments/check"
"""Under which name a browser keeps the answers."""
PROMISES = ("p-one", "p-two")
SPEED = ("s-one", "s-two", "s-three", "s-four", "s-five", "s-back")
PRINCIPLE = "base/principles/keep-the-promise.yml"
SITE = {
    LIST_URI: LISTS[LIST_URI] + "principles: [keep-the-promise]\n",
    "base/principles/be-quick.yml": PLAYBOOK[PRINCIPLE]
    .replace("id: keep-the-promise", "id: be-quick\norder: 600")
    .replace("title: Keep the promise", "title: Be quick"),
    "base/assessments/check.yml": """\
id: check
title: Check
summary: How are we doing?
how_to: Answer together.
scale:
  - {value: 0, label: Never}
  - {value: 1, label: Rarely}
  - {value: 2, label: Half the time}
  - {value: 3, label: Usually}
  - {value: 4, label: Always}
statements:
  - {id: s-one, text: Speed one, principle: be-quick, evidence_prompt: A list of times.}
  - {id: p-one, text: "=Promise, “one”; 1", principle: keep-the-promise}
  - {id: s-two, text: Speed two, principle: be-quick}
  - {id: s-three, text: Speed three, principle: be-quick}
  - {id: s-four, text: Speed four, principle: be-quick}
  - {id: s-five, text: Speed five, principle: be-quick}
  - {id: s-back, text: Slow, principle: be-quick, reverse: yes}
  - {id: p-two, text: Promise two, principle: keep-the-promise}
bands:
  - {id: low, title: Starting, score_from: 0, meaning: Choose one thing.}
  - {id: high, title: Working, score_from: 60, meaning: Go on.}
caveat: It is only a talk.
""",
}
ANSWERS = {"s-one": "3", "s-back": "4", "p-one": "1", "p-two": "2"}
"""Be quick: (3 + 0) ÷ 2 ÷ 4 = 37.5. Keep the promise: (1 + 2) ÷ 2 ÷ 4 = 37.5."""


def assessment_site(folder: Path) -> Path:
    """Build the site, and return where it is."""
    return build(folder, SITE)


def visit(page: Page, address: str) -> None:
    """Open the assessment, and wait until its tools are there."""
    page.goto(address + ASSESSMENT)
    page.get_by_role("button", name="Start again").wait_for()


def radio(page: Page, statement: str, answer: str) -> Locator:
    """Find the box of an answer."""
    return page.locator(f'[name="check/{statement}"][value="{answer}"]')


def answer(page: Page, answers: dict[str, str]) -> None:
    """Answer statements."""
    for statement, one in answers.items():
        radio(page, statement, one).check(force=True)


def kept(page: Page) -> Any:
    """Return what the browser keeps of the assessment."""
    return json.loads(page.evaluate("name => localStorage.getItem(name)", KEPT))


def document(**parts: Any) -> dict[str, Any]:
    """Make a document of answers."""
    return {"version": 1, "view": None, "name": "", "answers": {}, "evidence": {}, **parts}


def saved_file(**parts: Any) -> str:
    """Make the file that the page saves; `document` and other parts may be others."""
    return json.dumps(
        {
            "format": "servicebook-answers",
            "version": 1,
            "playbook": "servicebook",
            "item": "assessments/check",
            "title": "Check",
            "document": document(),
            **parts,
        }
    )


def choose(page: Page, part: str, *files: tuple[str, str]) -> None:
    """Choose files, each by its name and what stands in it."""
    page.locator(f"[data-part={part}]").set_input_files(
        [{"name": name, "mimeType": "", "buffer": text.encode()} for name, text in files]  # type: ignore[list-item]
    )


def rows(page: Page, table: str) -> dict[str, list[str]]:
    """Return the cells of a table by the heading of their row."""
    found = page.locator(f"[data-part={table}] :is(tbody, tfoot) tr").all()
    texts = [[text.strip() for text in one.locator("th, td").all_text_contents()] for one in found]
    return {" ".join(head.split()): cells for head, *cells in texts}
