"""A command goes in; its user CPU time and peak memory come out, its children's included.

Run as a program, this module starts the command and prints what `getrusage(RUSAGE_CHILDREN)` says
of it. A process of its own for each command keeps the peaks apart: the system counts a parent's
memory towards the child that it forks, and this one has next to none.
"""

import json
import resource
import subprocess
import sys
from collections.abc import Container
from dataclasses import dataclass

KILOBYTES_PER_UNIT = 1 / 1024 if sys.platform == "darwin" else 1
"""Source: getrusage(2) of macOS and of Linux."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took."""

    user_seconds: float
    peak_megabytes: float
    output: str
    """What it printed."""


def measure(command: list[str], codes: Container[int] = (0,)) -> Usage:
    """Run a command in a process of its own and report what it took; stop where it fails.

    Args:
        command: What to run.
        codes: The exit codes that are no failure.
    """
    run = subprocess.run(
        [sys.executable, "-m", "bench.measure", *command],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode not in codes:
        sys.exit(f"{' '.join(command)} failed:\n{run.stderr}")
    user_seconds, peak_kilobytes, output = json.loads(run.stdout)
    return Usage(user_seconds, peak_kilobytes / 1024, output)


def _main(command: list[str]) -> int:
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps([usage.ru_utime, usage.ru_maxrss * KILOBYTES_PER_UNIT, run.stdout]))
    return run.returncode


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
