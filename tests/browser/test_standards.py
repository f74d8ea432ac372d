"""What others judge pages by: the Nu checker for markup, Lighthouse for a visit on a phone."""

import gzip
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from running import ROOT

TOOLS = ROOT / "requirements" / "web" / "node_modules"
CHECKER = TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"
LIGHTHOUSE = TOOLS / "lighthouse" / "cli" / "index.js"
HOW_TO_GET_THEM = "`make test` installs it where npm is there"
LEAST = {"accessibility": 1, "best-practices": 1, "seo": 1, "performance": 0.95}
MOST_RUNS = 3
"""A machine that is busy makes a visit look slow; the best of these counts."""
COMPRESSED = (".html", ".css", ".js", ".svg")


class _Host(SimpleHTTPRequestHandler):
    """Send files as hosts do: compressed, and pages with their letters named."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send_response(HTTPStatus.OK)
        sort = self.guess_type(path)
        self.send_header("Content-Type", f"{sort}; charset=utf-8" if "text" in sort else sort)
        content = path.read_bytes()
        if path.suffix in COMPRESSED:
            content = gzip.compress(content)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture(scope="module")
def host(site_path: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Host, directory=str(site_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_markup_is_valid(site_path: Path) -> None:
    """No error on any page, by the checker that browsers' makers keep."""
    java = shutil.which("java")
    if java is None or not CHECKER.is_file():
        pytest.skip(f"no Java, or no Nu checker: {HOW_TO_GET_THEM}")
    command = [java, "-jar", str(CHECKER), "--errors-only", "--skip-non-html", "--format", "json"]
    done = subprocess.run([*command, str(site_path)], capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    assert [f"{one['url']}:{one.get('lastLine')}: {one['message']}" for one in messages] == []


@pytest.mark.parametrize("path", ["", "plays/the-bill-is-wrong/", "stories/sorry-first/"])
def test_visit_on_a_phone_is_good(browser: Browser, host: str, path: str, tmp_path: Path) -> None:
    """As Lighthouse simulates it: a slow phone on a slow network."""
    node = shutil.which("node")
    if node is None or not LIGHTHOUSE.is_file():
        pytest.skip(f"no Node, or no Lighthouse: {HOW_TO_GET_THEM}")
    scores: dict[str, float] = {}
    for _ in range(MOST_RUNS):
        scores = _scores(node, browser.browser_type.executable_path, host + path, tmp_path)
        if not _missed(scores):
            break
    assert _missed(scores) == {}


def _missed(scores: dict[str, float]) -> dict[str, float]:
    return {name: scores[name] for name, least in LEAST.items() if scores[name] < least}


def _scores(node: str, chrome: str, url: str, folder: Path) -> dict[str, float]:
    report = folder / "report.json"
    command = [node, str(LIGHTHOUSE), url, "--quiet", "--output=json", f"--output-path={report}"]
    flags = "--chrome-flags=--headless=new --no-sandbox"
    environment = os.environ | {"CHROME_PATH": chrome}
    subprocess.run([*command, flags], env=environment, capture_output=True, check=True)
    categories = json.loads(report.read_text("utf-8"))["categories"]
    return {name: one["score"] for name, one in categories.items()}
