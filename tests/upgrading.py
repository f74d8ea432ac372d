"""`servicebook upgrade` in a shop with the small playbook, and what comes of it."""

from pathlib import Path

from playbooks import PLAYBOOK, write_files
from running import run_in

NOTHING = "Nothing has changed upstream since you last accepted it.\n"
TERMS = "base/terms/terms.yml"
WITH_NEW = {TERMS: f"{PLAYBOOK[TERMS]}- id: notice\n  title: Notice\n  definition: Word in time.\n"}
"""The base with a term that is new."""


def upgrade(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run the command; return its exit code and all that it says."""
    result = run_in(folder, "servicebook", "upgrade", *arguments)
    assert "Traceback" not in result.stderr
    return result.returncode, result.stdout + result.stderr


def put(folder: Path, files: dict[str, str]) -> None:
    """Let something else stand in the playbook's files."""
    write_files(folder / "playbook_src", files)


def receipt(folder: Path) -> Path:
    """Name the receipt's file."""
    return folder / "playbook_src" / "company" / "receipt.yml"


def pages(folder: Path) -> str:
    """Build the site, and return the text of every page of it."""
    result = run_in(folder, "servicebook", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return "".join(path.read_text("utf-8") for path in sorted((folder / "site").rglob("*.html")))
