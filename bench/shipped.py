"""This repository's own playbook goes in; what a check costs beside mere reading comes out."""

import sys
from pathlib import Path
from statistics import median

from bench.compare import Figure
from bench.measure import measure

CONFIG_PATH = Path(__file__).parents[1] / "mkdocs.yml"
CHECK_GOAL = 3.0
TIMES = 5
"""How many runs there are for each round of a build; one takes a tenth of a second."""


def compare_check(repeats: int) -> Figure:
    """Check and compose the shipped playbook in turn, each in a process of its own."""
    rounds = [(_stage("check"), _stage("compose")) for _ in range(TIMES * repeats)]
    check, compose = (median(column) for column in zip(*rounds, strict=True))
    ratio = median(first / second for first, second in rounds)
    name = "stage, check / compose, shipped"
    return Figure(_items(), name, check, compose, "s", ratio, CHECK_GOAL)


def _stage(name: str) -> float:
    usage = measure([sys.executable, "-m", "bench.stage", name, str(CONFIG_PATH)])
    return float(usage.output)


def _items() -> int:
    return int(measure([sys.executable, "-m", "bench.stage", "count", str(CONFIG_PATH)]).output)
