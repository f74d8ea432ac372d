"""Run the project's commands, and compare what folders hold."""

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run_in(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the project's environment in a folder and keep what it says."""
    program = str(Path(sys.executable).with_name(command[0]))
    return subprocess.run(
        [program, *command[1:]],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def contents(folder: Path) -> dict[str, str]:
    """Take the fingerprint of every file in a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def tree(folder: Path) -> dict[str, str]:
    """Take the rights of everything in a folder, and the fingerprint of each file."""
    prints = contents(folder)
    return {
        (name := path.relative_to(folder).as_posix()): (
            f"{path.lstat().st_mode:o} {prints.get(name, '')}"
        )
        for path in (folder, *sorted(folder.rglob("*")))
    }
