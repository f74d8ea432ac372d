"""Take the README's pictures from the real site: a built site goes in, PNG files come out.

Run it with `.venv/bin/python screenshots/take.py` after `make site` and `make test`.
"""

import functools
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pypdfium2
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).parent
SITE = HERE.parent / "site"
SHOTS = (
    ("home", "", 1280, 800),
    ("play", "plays/we-broke-a-promise/", 1280, 800),
    ("principle", "principles/keep-the-promise/", 1280, 800),
    ("checklist-phone", "checklists/first-minute-at-the-door/", 390, 800),
    ("limits-phone", "limits/", 390, 800),
    ("story-phone", "stories/the-technician-who-knocked/", 390, 800),
)
"""File, page, width and height."""
PRINTS = (
    ("print-checklist", "checklists/receive-a-complaint/receive-a-complaint-a4.pdf", 0),
    ("print-pack", "onboarding/counter/counter-a4.pdf", 2),
    ("print-card", "pocket-card/pocket-card-a4.pdf", 0),
)
"""File, PDF and its page, from 0."""
POINTS, DOTS = 72, 100
"""To the inch: a PDF's, and the picture's."""


def main() -> None:
    """Serve the site and take every picture."""
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for shot in SHOTS:
            take(browser, f"http://127.0.0.1:{server.server_port}/", *shot)
        browser.close()
        server.shutdown()
    for print_ in PRINTS:
        draw(*print_)


def take(browser: Browser, address: str, name: str, where: str, *size: int) -> None:
    """Take one picture at the size of a screen."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.emulate_media(reduced_motion="reduce")
    page.goto(address + where, wait_until="networkidle")
    page.screenshot(path=HERE / f"{name}.png", animations="disabled")
    page.close()


def draw(name: str, where: str, number: int) -> None:
    """Draw a page of a PDF."""
    pdf = pypdfium2.PdfDocument(SITE / "print" / where)
    pdf.init_forms()
    pdf[number].render(scale=DOTS / POINTS).to_pil().convert("L").save(HERE / f"{name}.png")


if __name__ == "__main__":
    main()
