"""Options go in; a table of ratios, each measured in this one run, is printed."""

import argparse
import os
import platform
from collections.abc import Callable

from bench.compare import Figure, compare
from bench.finding import AMONG_GOAL, FIRST, FIRST_GOAL, find_in_shipped
from bench.pdfs import waits
from bench.shipped import compare_check
from bench.worst import MOST_MEGABYTES, MOST_SECONDS, Cost, costs

SIZES = (200, 2000)
SMALLEST = 20
REPEATS = 3
COSTLIEST = 25
"""How many of the worst inputs are shown."""
NOTES = """\
Builds are user CPU of the whole process with its children; the stage is user CPU without start-up.
ours            `servicebook build` with the settings of mkdocs.yml, on a generated playbook; beside
                the pages compared it writes the sheets for paper and the spreadsheets, but no PDF
plain           MkDocs Material without our hooks: the same theme settings and search, the same
                pages as Markdown with the same headings and texts, all listed in the navigation,
                where each page holds that whole list, so its cost grows with the square of it
plain-pruned    the same with navigation.prune, Material's own setting for large navigations
plain-unlisted  the same with only the lists in the navigation, as in ours
compile         all of ours before MkDocs begins: read, check, link, render
check           what `servicebook check` does before it prints: read, link, hold to every rule
shipped         the playbook of this repository; the others are generated
compose         `yaml.compose` of the same files with CSafeLoader
Ratio: median over the rounds of each round's own ratio. Absolute figures: medians.
The pages in docs/ are left out of all builds. The goal for compile is a later one."""


def main() -> None:
    """Measure and print."""
    options = _options()
    sizes = [options.items] if options.items else SIZES
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, {options.repeats} rounds")
    print(f"{'items':>6}  {'figure':<36} {'ratio':>6}  {'ours':>9} {'other':>9}  goal")
    print(_line(compare_check(options.repeats)), flush=True)
    for items in sizes:
        for figure in compare(items, options.repeats):
            print(_line(figure), flush=True)
    print(NOTES)
    if not options.items:
        _print_found()
        _print_waits()
        _print_worst()


def _print_found() -> None:
    """Print which part of people's questions the search answers, and how far up."""
    found = find_in_shipped()
    print(f"\n{'questions that the search answers':<60} {'of them':>20}  goal")
    for name, many, goal in (
        ("by its first result", sum(one.is_first for one in found), FIRST_GOAL),
        (f"by one of its first {FIRST}", sum(one.is_among_first for one in found), AMONG_GOAL),
    ):
        part = many / len(found)
        said = "met" if part >= goal else "not met"
        print(f"{name:<60} {f'{many} of {len(found)}':>20}  {goal:.0%} or more: {said}")


def _print_waits() -> None:
    """Print how long somebody waits for PDFs."""
    print(f"\n{'PDFs of checklists':<60} {'on the clock':>20}  goal")
    for one in waits():
        said = "met" if one.seconds <= one.goal else "not met"
        print(f"{one.name:<60} {one.seconds:>18.2f} s  {one.goal:g} s or less: {said}")


def _print_worst() -> None:
    """Print what the costliest files add to a check, and every one that is beyond a limit."""
    all_costs = sorted(costs(), key=lambda cost: cost.seconds, reverse=True)
    shown = all_costs[:COSTLIEST]
    shown += [cost for cost in all_costs[COSTLIEST:] if not cost.is_within_limits]
    print(f"\n{'worst inputs':<60} {'above an empty check':>20}  limit")
    for cost in shown:
        print(_worst_line(cost))
    beyond = sum(not cost.is_within_limits for cost in all_costs)
    limits = f"{MOST_SECONDS:g} s or {MOST_MEGABYTES} MB"
    print(f"{len(all_costs)} files of up to 1 MB, {beyond} of them beyond {limits}")


def _worst_line(cost: Cost) -> str:
    took = f"{cost.seconds:.2f} s {cost.megabytes:5.0f} MB"
    said = "met" if cost.is_within_limits else "not met"
    return f"{cost.name:<60} {took:>20}  {MOST_SECONDS:g} s, {MOST_MEGABYTES} MB: {said}"


def _line(figure: Figure) -> str:
    places = 3 if figure.unit == "s" else 0
    ours, other = (f"{value:.{places}f} {figure.unit}" for value in (figure.ours, figure.other))
    goal = "none"
    if figure.goal is not None:
        goal = f"{figure.goal:g} or less: {'met' if figure.ratio <= figure.goal else 'not met'}"
    return (
        f"{figure.items:>6}  {figure.name:<36} {figure.ratio:>6.2f}  {ours:>9} {other:>9}  {goal}"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--items", type=_at_least(SMALLEST), help="run only this size")
    parser.add_argument("--repeats", type=_at_least(1), default=REPEATS, help="rounds of all runs")
    return parser.parse_args()


def _at_least(smallest: int) -> Callable[[str], int]:
    """Read a whole number that is not too small."""

    def whole_number(text: str) -> int:
        if int(text) < smallest:
            raise argparse.ArgumentTypeError(f"{text} is less than {smallest}")
        return int(text)

    return whole_number


if __name__ == "__main__":
    main()
