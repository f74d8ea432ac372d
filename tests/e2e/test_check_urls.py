"""`servicebook check --check-urls`: asked on demand, told with the place, and never an error."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from running import run_in

REFUSED = "programs-not-wanted"
ANSWERS = {"/here": 200, "/gone": 404, f"/{REFUSED}": 403, "/no-head": 200, "/old": 301}


class _Web(BaseHTTPRequestHandler):
    asked: list[str]

    def do_HEAD(self) -> None:
        is_refused = self.path.startswith("/no-head") and self.command == "HEAD"
        code = 405 if is_refused else ANSWERS[self.path.partition("?")[0]]
        self.asked.append(f"{self.command} {self.path}")
        self.send_response(code)
        if code == 301:
            self.send_header("Location", "/here")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815 -- http.server calls it so

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def web() -> Iterator[tuple[str, list[str]]]:
    """Serve a small web, and note what is asked of it."""
    asked: list[str] = []
    handler = type("Web", (_Web,), {"asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def put(shop: Path, address: str) -> None:
    """Name the web in a source, in a text, and once more in another."""
    (shop / "playbook_src/base/sources/sources.yml").write_text(
        f"- {{id: a-book, title: A, type: book, url: '{address}/gone'}}\n"
        f"- {{id: b-book, title: B, type: book, url: '{address}/here'}}\n"
        f"- {{id: c-book, title: C, type: book, url: '{address}/old'}}\n",
        "utf-8",
    )
    (shop / "playbook_src/base/terms/terms.yml").write_text(
        "- id: promise\n  title: Promise\n"
        f"  definition: What we said, [see]({address}/no-head?a=(1)). Or {address}/gone.\n"
        "- id: other\n  title: Other\n"
        f"  definition: Words at {address}/programs-not-wanted, and more.\n",
        "utf-8",
    )


def test_addresses_that_need_a_look_are_told_with_their_place(
    shop: Path, web: tuple[str, list[str]]
) -> None:
    """Each is asked for once, and as a browser does where the short way is refused."""
    address, asked = web
    put(shop, address)

    result = run_in(shop, "servicebook", "check", "--check-urls")
    lines = [line.replace("playbook_src/base/", "") for line in result.stderr.splitlines()]

    assert result.returncode == 0, result.stdout + result.stderr
    assert set(lines) == {
        f"terms/terms.yml:3:15: {address}/gone answers 404",
        f"sources/sources.yml:3:43: {address}/old leads on to {address}/here",
        f"terms/terms.yml:6:15: {address}/programs-not-wanted answers 403; open it in a browser",
        "Asked for 5 addresses: 3 need a look.",
    }
    assert asked.count("HEAD /gone") == 1
    assert "GET /no-head?a=(1)" in asked


def test_programs_still_get_data(shop: Path) -> None:
    """Nobody listens there; what is found out stands beside the output, and is no error."""
    put(shop, "http://127.0.0.1:9")

    result = run_in(shop, "servicebook", "check", "--check-urls", "--format", "json")

    assert result.returncode == 0
    assert json.loads(result.stdout)["summary"]["errors"] == 0
    assert result.stderr.count("does not answer") == 5


def test_nobody_is_asked_otherwise(shop: Path, web: tuple[str, list[str]]) -> None:
    """Neither by a check nor by a build."""
    address, asked = web
    put(shop, address)

    assert run_in(shop, "servicebook", "check").returncode == 0
    assert run_in(shop, "servicebook", "build").returncode == 0
    assert asked == []
