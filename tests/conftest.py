"""Fixtures that several kinds of test share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import ROOT, run_in


@pytest.fixture(scope="session", autouse=True)
def _no_pdfs() -> Iterator[None]:
    """Leave PDFs out of builds, because they take longest; tests of them ask for them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SERVICEBOOK_PDF", "false")
        yield


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy the project as a service lead would have it, to change and break at will."""
    folder = tmp_path / "project"
    folder.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("docs", "hooks", "playbook_src"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture(scope="session")
def site_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real playbook once, strictly."""
    path = tmp_path_factory.mktemp("site") / "site"
    result = run_in(ROOT, "mkdocs", "build", "--strict", "--site-dir", str(path))
    assert result.returncode == 0, result.stdout + result.stderr
    return path
