"""Projects for tests of whole commands."""

import shutil
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, write_files
from running import ROOT
from upgrading import NOTHING, upgrade

OURS = {"company/principles/keep-the-promise.yml": "id: keep-the-promise\ntitle: Our word\n"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Make a project of the small playbook, whose company has changed a principle."""
    folder = tmp_path / "shop"
    write_files(folder / "playbook_src", {**PLAYBOOK, **OURS})
    (folder / "docs").mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def accepted(shop: Path) -> Path:
    """Begin the receipt."""
    assert upgrade(shop, "--accept", "--all") == (0, NOTHING)
    return shop
