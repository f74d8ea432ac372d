"""Whatever files hold and are called, what is said about them steers no terminal and no log."""

import json
import subprocess
import sys
from pathlib import Path
from unicodedata import category

import pytest
from every_field import written
from hostile import STRINGS

PROGRAM = Path(sys.executable).with_name("servicebook")
LONGEST_NAME = 200
TERMS = "playbook_src/company/terms"


@pytest.fixture
def hostile(project: Path) -> Path:
    """Write each string where a finding names it: typed, as its number, as a name and a link."""
    folder = project / TERMS
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(STRINGS):
        lines = [
            f"- id: a{number}",
            f"  title: {text}",
            f"  definition: {written(f'[x]({text}) {{{{ {text} }}}}')}",
            f"  {written(text)}: {text}",
        ]
        name = text.replace("/", "").replace("\0", "")
        safe = name.encode()[:LONGEST_NAME].decode(errors="ignore")
        (folder / f"{number}{safe}.yml").write_text("\n".join(lines), "utf-8", newline="")
    return project


def said_by(project: Path, *command: str) -> str:
    """Run a command that finds mistakes, and return all that it says and what GitHub is to show."""
    summary = project / "summary.md"
    summary.touch()
    run = subprocess.run(
        [PROGRAM, *command],
        cwd=project,
        capture_output=True,
        env={"PYTHONIOENCODING": "utf-8", "GITHUB_STEP_SUMMARY": str(summary)},
        check=False,
    )
    assert run.returncode == 1
    return (run.stdout + run.stderr).decode("utf-8") + summary.read_text("utf-8")


@pytest.mark.parametrize(
    "command", [("check",), ("check", "--format", "github"), ("build",)], ids=" ".join
)
def test_only_what_can_be_seen_is_written(hostile: Path, command: tuple[str, ...]) -> None:
    """No control character, nothing that turns the direction of writing, nothing without width."""
    said = said_by(hostile, *command)
    unseen = {letter for letter in said if category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}

    assert said.count("error[PB") > len(STRINGS)
    assert "Traceback" not in said
    assert unseen == {"\n"}


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_programs_get_data(hostile: Path, form: str) -> None:
    """In ASCII, and as it was typed."""
    said = said_by(hostile, "check", "--format", form)

    assert said.isascii()
    assert json.loads(said)
