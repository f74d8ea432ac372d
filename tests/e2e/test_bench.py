"""The projects that speeds are compared on: they are of one playbook, and MkDocs builds each."""

import subprocess
import sys
from pathlib import Path

import pytest
from bench.compare import pages
from bench.prepare import prepare

NAMES = ("ours", "plain", "plain-pruned", "plain-unlisted")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench") / "projects"
    folder.mkdir()
    prepare(folder, 20)
    return folder


def test_same_pages_are_built_with_and_without_us(folder: Path) -> None:
    """Nothing of our theme is asked for where it is left out, and no page is missing."""
    for name in NAMES:
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file"]
        subprocess.run([*command, str(folder / f"{name}.yml")], capture_output=True, check=True)

    ours, *others = (pages(folder / f"site-{name}") for name in NAMES)
    assert len(ours) > 20
    assert others == [ours] * 3
