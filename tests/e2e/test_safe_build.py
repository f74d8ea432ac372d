"""Whatever happens while a site is built, what is published is the old site or the new one."""

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from running import run_in, tree

from servicebook.publish import held

EVENTS = [
    *("config", "pre_build", "files", "nav", "env", "pre_page", "page_read_source"),
    *("page_markdown", "page_content", "page_context", "post_page", "pre_template"),
    *("template_context", "post_template", "post_build"),
]
MOMENTS = 20
KILLER = """\
import os, signal, sys

WRITES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "shutil.rmtree"}
count = 0

def at_write(event, given):
    global count
    writes = event == "open" and isinstance(given[1], str) and given[1][:1] in "wax"
    swaps = event == "ctypes.dlsym" and given[1] == "renameat2"
    if event in WRITES or writes or swaps:
        count += 1
        if count == int(os.environ["DIE_AT"]):
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(at_write)

def said():
    with open(os.environ["COUNTED"], "a") as file:
        file.write(str(count))

import atexit
atexit.register(said)
"""
"""Dies at one of the moments at which Python is about to change something on the disk."""


@pytest.fixture
def live(shop: Path) -> Path:
    """Publish a site, and change the playbook afterwards."""
    assert run_in(shop, "servicebook", "build").returncode == 0
    item = shop / "playbook_src" / "base" / "principles" / "keep-the-promise.yml"
    item.write_text(item.read_text("utf-8").replace("summary: ", "summary: New. ", 1), "utf-8")
    return shop / "site"


def built(shop: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    program = Path(sys.executable).with_name("servicebook")
    environment = os.environ | more
    return subprocess.run(
        [program, "build"], cwd=shop, env=environment, capture_output=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills otherwise")
def test_killed_at_any_moment_it_leaves_the_old_site_or_the_new(live: Path, tmp_path: Path) -> None:
    """At twenty moments, the last before and after the swap among them; the next build is whole."""
    (tmp_path / "sitecustomize.py").write_text(KILLER, "utf-8")
    old, counted = tree(live), tmp_path / "counted"
    kept = shutil.copytree(live, tmp_path / "kept")
    watched = {"PYTHONPATH": str(tmp_path), "COUNTED": str(counted)}
    assert built(live.parent, **watched, DIE_AT="0").returncode == 0
    new, moments = tree(live), int(counted.read_text())
    assert new != old

    chosen = random.Random(8)  # noqa: S311 -- the same moments in each run
    early = chosen.sample(range(1, moments - 10), MOMENTS - 10)
    seen = []
    for moment in (*early, *range(moments - 9, moments + 1)):
        shutil.rmtree(live)
        shutil.copytree(kept, live)
        assert built(live.parent, **watched, DIE_AT=str(moment)).returncode == -signal.SIGKILL
        seen.append(tree(live))
    assert [one for one in seen if one not in (old, new)] == []
    assert old in seen
    assert new in seen

    assert built(live.parent).returncode == 0
    assert tree(live) == new
    assert [one.name for one in live.parent.iterdir() if "servicebook-" in one.name] == []


def test_failing_event_changes_nothing(live: Path) -> None:
    """Whatever a hook does wrong, and whenever: the old site stays, and nothing beside it."""
    shop, before = live.parent, tree(live)
    (shop / "docs" / "ours.md").write_text("# Ours\n", "utf-8")
    settings, own = shop / "mkdocs.yml", "  - hooks/mkdocs_hooks.py\n"
    settings.write_text(settings.read_text("utf-8").replace(own, f"{own}  - wrong.py\n"), "utf-8")
    for event in EVENTS:
        hook = f"def on_{event}(*given, **named):\n    raise RuntimeError('at {event}')\n"
        (shop / "wrong.py").write_text(hook, "utf-8")
        result = run_in(shop, "servicebook", "build")
        assert f"RuntimeError: at {event}" in result.stderr
        assert result.returncode == 1
        assert tree(live) == before, event
        assert [one.name for one in shop.iterdir() if "servicebook-" in one.name] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no sizes")
def test_full_disk_changes_nothing_and_is_said(live: Path) -> None:
    """No file may grow over a size that some must have."""
    before = tree(live)
    program = Path(sys.executable).with_name("servicebook")
    limited = f"ulimit -f 40; exec {program} build"
    result = subprocess.run(
        ["/bin/sh", "-c", limited], cwd=live.parent, capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert "The site cannot be written" in result.stderr
    assert "Traceback" not in result.stderr
    assert tree(live) == before


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="only Linux has such a folder")
def test_folder_that_cannot_be_written_is_said(shop: Path) -> None:
    """Not even by an administrator."""
    result = run_in(shop, "servicebook", "build", "--out", "/sys/kernel/site")

    assert result.returncode == 1
    assert "The site cannot be written" in result.stderr
    assert "/sys/kernel" in result.stderr


def test_second_build_waits_and_says_so(live: Path) -> None:
    """Until the first is done, however that ends."""
    program = str(Path(sys.executable).with_name("servicebook"))
    with held(live.with_name(".site.servicebook-lock"), lambda: None):
        second = subprocess.Popen(
            [program, "build"], cwd=live.parent, stderr=subprocess.PIPE, text=True
        )
        assert second.stderr is not None
        line = second.stderr.readline()
    _, _ = second.communicate()
    assert "waiting until it is done" in line
    assert second.returncode == 0


@pytest.mark.parametrize("kind", ["link", "link to a folder", "pipe"])
def test_what_is_no_file_is_refused_with_its_path(live: Path, tmp_path: Path, kind: str) -> None:
    """It would publish what lies elsewhere, or wait for ever."""
    docs, before = live.parent / "docs", tree(live)
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key.txt").write_text("1234", "utf-8")
    odd = docs / "odd.txt"
    if kind == "pipe":
        os.mkfifo(odd)
    else:
        odd.symlink_to(secret if kind == "link to a folder" else secret / "key.txt")

    result = run_in(live.parent, "servicebook", "build")

    assert result.returncode == 1
    assert "docs/odd.txt" in result.stdout + result.stderr
    assert tree(live) == before


def test_folder_of_somebody_else_is_never_emptied(shop: Path) -> None:
    """Nor one in which a source lies, or which lies in one."""
    (shop / "mine").mkdir()
    (shop / "mine" / "letter.txt").write_text("Dear", "utf-8")
    for out in ("mine", ".", "docs/site", "playbook_src/base/site"):
        before = tree(shop)
        result = run_in(shop, "servicebook", "build", "--out", out)
        assert result.returncode == 2, out
        assert tree(shop) == before


def test_nothing_but_the_site_changes(live: Path) -> None:
    """What the program itself keeps lies under `.cache`."""
    shop = live.parent
    before = {path: sign for path, sign in tree(shop).items() if not path.startswith("site")}
    assert run_in(shop, "servicebook", "build").returncode == 0
    after = tree(shop)
    kept = ("site", ".cache")
    assert {path: sign for path, sign in after.items() if not path.startswith(kept)} == before


def test_broken_page_is_not_published(live: Path) -> None:
    """Links in a page written by hand that lead nowhere are told at their line and column."""
    before = tree(live)
    page = live.parent / "docs" / "ours.md"
    broken = "# Ours\n\nSee [there](no-such-page.html)\n\n![](no.png) and [this](#nowhere)\n"
    page.write_text(broken, "utf-8")

    result = run_in(live.parent, "servicebook", "build")
    said = result.stdout + result.stderr

    assert result.returncode == 1
    assert "docs/ours.md:3:13: `no-such-page.html` leads nowhere" in said
    assert "docs/ours.md:5:5: `" in said
    assert "docs/ours.md:5:24: `#nowhere` leads to no place on its page" in said
    assert tree(live) == before


def test_plain_build_works_and_names_the_safe_one(shop: Path) -> None:
    """Once, and without a warning that `--strict` would stop at."""
    result = run_in(shop, "mkdocs", "build", "--strict")

    assert result.returncode == 0, result.stderr
    assert (result.stdout + result.stderr).count("`servicebook build` is the safe way") == 1
