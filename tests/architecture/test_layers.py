"""The compiler's parts know each other in one direction only."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from running import ROOT


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in a folder."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    return subprocess.run(
        command,
        cwd=folder,
        env={"PYTHONPATH": str(folder / "hooks"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__", "templates")
    shutil.copytree(ROOT / "hooks", tmp_path / "hooks", ignore=ignored)
    return tmp_path


def test_layers_are_kept(copy: Path) -> None:
    """The contracts in pyproject.toml hold for the code as it is."""
    result = lint(copy)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "statement", "contract"),
    [
        ("edits.py", "import servicebook.render", "The way through goes one way"),
        ("views/home.py", "import mkdocs.config", "Only the adapter knows MkDocs"),
        ("parse/items.py", "import yaml", "Only load reads YAML"),
        ("render.py", "import markdown", "Only prose turns Markdown into HTML"),
        ("pdf/making.py", "import weasyprint", "Only the typesetter knows WeasyPrint"),
    ],
)
def test_import_against_the_direction_is_found(
    copy: Path, module: str, statement: str, contract: str
) -> None:
    """Each contract fails as soon as one line breaks it."""
    path = copy / "hooks" / "servicebook" / module
    path.write_text(path.read_text("utf-8") + f"\n{statement}\n", "utf-8")
    result = lint(copy)
    assert result.returncode == 1
    assert f"{contract} BROKEN" in result.stdout


def test_new_part_must_be_given_its_place(copy: Path) -> None:
    """A module that no layer names is an error, so that every part has a place."""
    (copy / "hooks" / "servicebook" / "leftovers.py").write_text("", "utf-8")
    result = lint(copy)
    assert result.returncode == 1
    assert "leftovers" in result.stdout + result.stderr
