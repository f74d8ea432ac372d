"""A real browser and a real server for a built site: for what is measured, and for tests."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
]
HOW_TO_GET_ONE = (
    "This needs a browser and found none. On Debian or Ubuntu: apt-get install chromium. "
    "Elsewhere: .venv/bin/playwright install chromium"
)


class _QuietHandler(SimpleHTTPRequestHandler):
    """Serve files without a line for each."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _QuietServer(ThreadingHTTPServer):
    """Take it calmly when the browser hangs up because it has gone on to the next page."""

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine; give its address."""
    server = _QuietServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start the system's browser, or the one playwright has installed.

    Raises:
        FileNotFoundError: There is neither; the message says how to get one.
    """
    with sync_playwright() as playwright:
        path = _executable_path(playwright)
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield running
        finally:
            running.close()


def _executable_path(playwright: Playwright) -> str:
    found = (shutil.which(name) for name in NAMES)
    path = next(filter(None, found), playwright.chromium.executable_path)
    if not os.access(path, os.X_OK):
        raise FileNotFoundError(HOW_TO_GET_ONE)
    return path
