"""A real browser and a real server for the built site."""

import os
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
]
HOW_TO_GET_ONE = (
    "These tests need a browser and found none. On Debian or Ubuntu: apt-get install chromium. "
    "Elsewhere: .venv/bin/playwright install chromium"
)


class QuietHandler(SimpleHTTPRequestHandler):
    """Serve files without a line for each."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class QuietServer(ThreadingHTTPServer):
    """Take it calmly when the browser hangs up because it has gone on to the next page."""

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


def executable_path(playwright: Playwright) -> str:
    """Find the system's browser by name, or the one playwright has installed."""
    found = (shutil.which(name) for name in NAMES)
    path = next(filter(None, found), playwright.chromium.executable_path)
    if not os.access(path, os.X_OK):
        pytest.fail(HOW_TO_GET_ONE, pytrace=False)
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=executable_path(playwright), args=ARGUMENTS
        )
        yield running
        running.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[object]:
    """Return a function that serves a folder and gives its address."""
    servers = []

    def start(folder: Path) -> str:
        handler = partial(QuietHandler, directory=str(folder))
        server = QuietServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(site_path: Path, serve: object) -> str:
    assert callable(serve)
    where: str = serve(site_path)
    return where
