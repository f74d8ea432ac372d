"""`mkdocs serve` follows every change of the playbook."""

import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from seen import shown_in

CHANGES = {
    "playbook": ("playbook_src/base/principles/answer-fast.yml", "title: ", "title: Quickly "),
    "template": (
        "hooks/servicebook/templates/components/page/page.html.j2",
        '<p class="pb-head__eyebrow">',
        '<p class="pb-head__eyebrow">Changed ',
    ),
    "company": ("playbook_src/company/company.yml", "promise: ", "promise: Changed "),
}


class Server:
    """A running `mkdocs serve`."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        command = [Path(sys.executable).with_name("mkdocs"), "serve", "--dev-addr"]
        self.process = subprocess.Popen(
            [*command, f"127.0.0.1:{port}"], cwd=folder, stderr=subprocess.PIPE, text=True
        )

    def wait_until_it_serves(self) -> None:
        """Read its log up to the line that says so."""
        self.wait_until_it_says("Serving on")

    def wait_until_it_says(self, words: str) -> None:
        """Read its log up to the line with some words."""
        assert self.process.stderr is not None
        said = []
        for line in self.process.stderr:
            said.append(line)
            if words in line:
                return
        pytest.fail("".join(said))

    def get(self, path: str) -> str:
        """Fetch a page, waiting for the answer as long as the server holds it back."""
        with urllib.request.urlopen(self.address + path, timeout=120) as answer:  # noqa: S310
            text: str = answer.read().decode("utf-8")
            return text

    def wait_for_next_build(self, page: str) -> None:
        """Ask as the browser does: the answer comes when a newer build stands."""
        match = re.search(r"livereload\((\d+), (\d+)\)", page)
        assert match is not None
        seen = match[1]
        while self.get(f"/livereload/{seen}/{match[2]}") == seen:
            pass

    def stop(self) -> None:
        """End it and close its log."""
        self.process.terminate()
        assert self.process.stderr is not None
        self.process.stderr.close()
        self.process.wait()


@pytest.fixture
def server(project: Path) -> Iterator[Server]:
    running = Server(project)
    try:
        running.wait_until_it_serves()
        yield running
    finally:
        running.stop()


@pytest.mark.parametrize("change", CHANGES)
def test_change_is_built_again(project: Path, server: Server, change: str) -> None:
    """A change of YAML, template or company file is in the next page served."""
    uri, old, new = CHANGES[change]
    path = project / uri
    text = path.read_text("utf-8")
    assert old in text
    where = "/principles/answer-fast/" if change == "playbook" else "/"
    before = server.get(where)
    path.write_text(text.replace(old, new, 1), "utf-8")
    server.wait_for_next_build(before)
    after = server.get(where)
    assert after != before
    assert "Quickly" in after or "Changed" in after


def test_mistake_leaves_the_last_good_site_in_view(project: Path, server: Server) -> None:
    """While somebody mends an error, pages are shown as they were, with what is wrong."""
    path = project / "playbook_src" / "base" / "principles" / "answer-fast.yml"
    text = path.read_text("utf-8")
    where = "/principles/answer-fast/"
    before = server.get(where)
    path.write_text(text.replace("title: ", "titel: <b>", 1), "utf-8")
    server.wait_for_next_build(before)
    during = server.get(where)
    assert "Answer fast" in during
    assert "answer-fast.yml:" in shown_in(during)
    assert "titel: &lt;b&gt;" in during
    path.write_text(text.replace("title: Answer", "title: Reply", 1), "utf-8")
    server.wait_for_next_build(during)
    after = server.get(where)
    assert "Reply fast" in after
    assert "pb-trouble" not in after


def test_change_of_the_compiler_asks_for_a_restart(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in memory goes on running, so it is said that a change of it is not seen."""
    code = shop / "hooks"
    monkeypatch.setenv("PYTHONPATH", str(code))
    running = Server(shop)
    try:
        running.wait_until_it_serves()
        before = running.get("/")
        module = code / "servicebook" / "words.py"
        module.write_text(module.read_text("utf-8") + "\n", "utf-8")
        running.wait_for_next_build(before)
        running.wait_until_it_says("stop `mkdocs serve` and start it again")
    finally:
        running.stop()


def test_pdfs_are_never_made_while_somebody_writes(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They take longer than anyone wants to wait for a page; the page does not lead to them."""
    monkeypatch.setenv("SERVICEBOOK_PDF", "true")
    running = Server(project)
    try:
        running.wait_until_it_serves()
        assert ".pdf" not in running.get("/checklists/answer-the-call/")
    finally:
        running.stop()
    assert not (project / ".cache").exists()
