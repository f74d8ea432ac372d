"""A site and what people type go in; the pages that its search puts first come out.

The questions of `questions.yml` are put to the worker that Material's pages start, in a browser.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from playwright.sync_api import Browser

from bench.browser import browsing, serving

ROOT = Path(__file__).parents[1]
QUESTIONS_PATH = Path(__file__).with_name("questions.yml")
FIRST = 3
"""How many results somebody with a customer on the line looks at."""
FIRST_GOAL, AMONG_GOAL = 0.85, 0.95

ASK = """
async (questions) => {
  const settings = JSON.parse(document.getElementById("__config").textContent);
  const at = (path) => new URL(path, new URL(settings.base + "/", location.href)).href;
  const index = await (await fetch(at("search/search_index.json"))).json();
  const worker = new Worker(new URL(settings.search, location.href));
  const told = (type) => new Promise((resolve) => {
    worker.addEventListener("message", function listen({ data }) {
      if (data.type === type) {
        worker.removeEventListener("message", listen);
        resolve(data.data);
      }
    });
  });
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  const isReady = told(READY);
  worker.postMessage({ type: SETUP, data: { ...index, options: { suggest: true } } });
  await isReady;
  const answers = {};
  for (const question of questions) {
    const answer = told(RESULT);
    worker.postMessage({ type: QUERY, data: question });
    answers[question] = (await answer).items.map(([page]) => page.location.split("#")[0]);
  }
  return answers;
}
"""


@dataclass(frozen=True, slots=True)
class Found:
    """One question, the pages that answer it, and the pages that were found, best first."""

    question: str
    expected: tuple[str, ...]
    pages: tuple[str, ...]

    @property
    def is_first(self) -> bool:
        """Whether the first result answers."""
        return any(page in self.expected for page in self.pages[:1])

    @property
    def is_among_first(self) -> bool:
        """Whether one of the first results answers."""
        return any(page in self.expected for page in self.pages[:FIRST])


def questions() -> Mapping[str, Sequence[str]]:
    """Read what is asked, and the addresses of the pages that answer."""
    read: dict[str, list[str]] = yaml.safe_load(QUESTIONS_PATH.read_text("utf-8"))  # noqa: TID251 -- addresses, no items
    return read


def find(browser: Browser, address: str) -> tuple[Found, ...]:
    """Ask the site at this address every question."""
    page = browser.new_page()
    page.goto(address)
    page.keyboard.press("/")  # pages start no worker before somebody turns to the search
    expected = questions()
    answers = page.evaluate(ASK, list(expected))
    page.close()
    return tuple(Found(one, tuple(pages), tuple(answers[one])) for one, pages in expected.items())


def find_in_shipped() -> tuple[Found, ...]:
    """Build this repository's playbook without PDFs and ask its site."""
    with tempfile.TemporaryDirectory(prefix="servicebook-finding-") as folder:
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", folder]
        environment = os.environ | {"SERVICEBOOK_PDF": "false"}
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        with serving(Path(folder)) as address, browsing() as browser:
            return find(browser, address)


if __name__ == "__main__":
    for found in find_in_shipped():
        if not found.is_first:
            place = "among the first" if found.is_among_first else "NOT FOUND"
            print(f"{place:<16} {found.question!r}: {', '.join(found.pages[:FIRST])}")
