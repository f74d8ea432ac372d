"""Take the README's pictures from the real site: a built site goes in, PNG files come out.

Run it with `.venv/bin/python -m screenshots.take` after `make site` and `make test`.
"""

from pathlib import Path

import pypdfium2
from bench.browser import browsing, serving
from playwright.sync_api import Browser

HERE = Path(__file__).parent
SITE = HERE.parent / "site"
SHOTS = (
    ("home", "", 1280, 800),
    ("play", "plays/we-broke-a-promise/", 1280, 800),
    ("story", "stories/sorry-first/", 1280, 800),
    ("principle", "principles/keep-the-promise/", 1280, 800),
    ("checklist-phone", "checklists/first-minute-at-the-door/", 390, 800),
    ("limits-phone", "limits/", 390, 800),
    ("story-phone", "stories/the-technician-who-knocked/", 390, 800),
)
"""File, page, width and height."""
ANSWERS = (3, 2, 4, 1, 3, 3, 4, 2)
"""What is answered in the picture of a result, over and over."""
PRINTS = (
    ("print-checklist", "checklists/receive-a-complaint/receive-a-complaint-a4.pdf", 0),
    ("print-pack", "onboarding/counter/counter-a4.pdf", 2),
    ("print-card", "pocket-card/pocket-card-a4.pdf", 0),
)
"""File, PDF and its page, from 0."""
POINTS, DOTS = 72, 100
"""To the inch: a PDF's, and the picture's."""


def main() -> None:
    """Serve the site and take every picture; stop where there is none."""
    if not SITE.is_dir():
        raise SystemExit("There is no site to take pictures of: run `make site` first.")
    with serving(SITE) as address, browsing() as browser:
        for shot in SHOTS:
            take(browser, address, *shot)
        take_result(browser, address)
    for print_ in PRINTS:
        draw(*print_)


def take(browser: Browser, address: str, name: str, where: str, *size: int) -> None:
    """Take one picture at the size of a screen."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.emulate_media(reduced_motion="reduce")
    page.goto(address + where, wait_until="networkidle")
    page.screenshot(path=HERE / f"{name}.png", animations="disabled")
    page.close()


def take_result(browser: Browser, address: str) -> None:
    """Take a picture of an assessment's result, with answers that say nothing of anybody."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{address}assessment/", wait_until="networkidle")
    statements = page.locator("[data-statement]")
    for number in range(statements.count()):
        answers = statements.nth(number).locator("input[type=radio]")
        answers.nth(ANSWERS[number % len(ANSWERS)]).check(force=True)
    page.evaluate("scrollTo(0, 0)")
    heading = page.get_by_role("heading", name="Your result")
    heading.evaluate("(one) => scrollTo(0, one.getBoundingClientRect().top - 80)")
    page.screenshot(path=HERE / "assessment.png", animations="disabled")
    page.close()


def draw(name: str, where: str, number: int) -> None:
    """Draw a page of a PDF."""
    pdf = pypdfium2.PdfDocument(SITE / "print" / where)
    pdf.init_forms()
    pdf[number].render(scale=DOTS / POINTS).to_pil().convert("L").save(HERE / f"{name}.png")


if __name__ == "__main__":
    main()
