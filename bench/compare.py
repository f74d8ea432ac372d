"""A number of items and of repeats goes in; our figures beside the others', as ratios, come out."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.measure import Usage, measure

BIN_PATH = Path(sys.executable).parent
BUILD_GOAL = 0.5
COMPILE_GOAL = 6.0
PRINT_CENTRE = Path("print", "index.html")

Round = Mapping[str, Usage]
"""What each run took, in one round of all of them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: ours, the other's, and the ratio of the two."""

    items: int
    name: str
    ours: float
    other: float
    unit: str
    ratio: float
    """The median of the rounds' own ratios, so that a slow moment of the machine cancels out."""
    goal: float | None = None


def compare(items: int, repeats: int) -> tuple[Figure, ...]:
    """Generate a playbook, run everything in turn, and do so again as often as asked."""
    with tempfile.TemporaryDirectory(prefix="servicebook-bench-") as name:
        folder = Path(name)
        measure([sys.executable, "-m", "bench.prepare", name, str(items)])
        rounds = [_round(folder) for _ in range(repeats)]
        _refuse_different_pages(folder)
    return _figures(items, rounds)


def _round(folder: Path) -> Round:
    commands = {
        "ours": [str(BIN_PATH / "servicebook"), "build", "--config", str(folder / "ours.yml")],
        "plain": _plain(folder / "plain.yml"),
        "plain-pruned": _plain(folder / "plain-pruned.yml"),
        "plain-unlisted": _plain(folder / "plain-unlisted.yml"),
        "compile": [sys.executable, "-m", "bench.stage", "compile", str(folder / "ours.yml")],
        "compose": [sys.executable, "-m", "bench.stage", "compose", str(folder / "ours.yml")],
    }
    for old in folder.glob("site-*"):
        shutil.rmtree(old)
    return {name: measure(command) for name, command in commands.items()}


def _plain(config_path: Path) -> list[str]:
    return [str(BIN_PATH / "mkdocs"), "build", "--quiet", "--config-file", str(config_path)]


def _refuse_different_pages(folder: Path) -> None:
    ours, *others = (pages(site) for site in folder.glob("site-*"))
    assert all(other == ours for other in others), "the builds compared have different pages"


def pages(site: Path) -> set[Path]:
    """List the pages of a built site, without the sheets for paper, which only ours has."""
    found = {path.relative_to(site) for path in site.rglob("index.html")}
    return {path for path in found if path.parts[0] != "print" or path == PRINT_CENTRE}


def _figures(items: int, rounds: list[Round]) -> tuple[Figure, ...]:
    def figure(name: str, pair: str, goal: float | None = None) -> Figure:
        ours, other = pair.split(" / ")
        value, unit = VALUES[name]
        first, second = ([value(one[run]) for one in rounds] for run in (ours, other))
        ratio = median(a / b for a, b in zip(first, second, strict=True))
        return Figure(items, f"{name}, {pair}", median(first), median(second), unit, ratio, goal)

    return (
        figure("build", "ours / plain", BUILD_GOAL),
        figure("build", "ours / plain-pruned"),
        figure("build", "ours / plain-unlisted"),
        figure("stage", "compile / compose", COMPILE_GOAL),
        figure("peak memory", "ours / plain"),
    )


VALUES: Mapping[str, tuple[Callable[[Usage], float], str]] = {
    "build": (lambda usage: usage.user_seconds, "s"),
    "stage": (lambda usage: float(usage.output), "s"),
    "peak memory": (lambda usage: usage.peak_megabytes, "MB"),
}
"""What is compared, and in what unit."""
