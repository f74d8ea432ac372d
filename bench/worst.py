"""The worst files we could think of go in; what a check takes with each, against our limits."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.worst_inputs import WorstInput, worst_inputs

from bench.measure import Usage, measure

PROGRAM = str(Path(sys.executable).with_name("servicebook"))
REPOSITORY_PATH = Path(__file__).parent.parent
COPIED = ("docs", "hooks", "playbook_src")
BASE = "playbook_src/base"
MOST_SECONDS = 2.0
MOST_MEGABYTES = 200
EMPTY_CHECKS = 5
FOUND_OR_NOT = (0, 1)
"""The exit codes that a check may end with."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one file adds to a check of the shipped playbook."""

    name: str
    seconds: float
    """User CPU."""
    megabytes: float
    """Of the peak."""

    @property
    def is_within_limits(self) -> bool:
        """Whether a file may take so much."""
        return self.seconds <= MOST_SECONDS and self.megabytes <= MOST_MEGABYTES


def costs() -> Iterator[Cost]:
    """Check the shipped playbook with each file in turn, and say what the file has added."""
    with tempfile.TemporaryDirectory(prefix="servicebook-worst-") as name:
        project = Path(name)
        shutil.copy(REPOSITORY_PATH / "mkdocs.yml", project)
        for folder in COPIED:
            shutil.copytree(REPOSITORY_PATH / folder, project / folder)
        empty = [_check(project) for _ in range(EMPTY_CHECKS)]
        seconds = median(one.user_seconds for one in empty)
        megabytes = median(one.peak_megabytes for one in empty)
        for one in worst_inputs():
            usage = _check_with(project, one)
            took = usage.user_seconds - seconds, usage.peak_megabytes - megabytes
            yield Cost(one.name, *took)


def _check_with(project: Path, one: WorstInput) -> Usage:
    path = project / BASE / one.path
    path.write_bytes(one.content)
    usage = _check(project)
    path.unlink()
    return usage


def _check(project: Path) -> Usage:
    return measure([PROGRAM, "check", "--config", str(project / "mkdocs.yml")], FOUND_OR_NOT)
