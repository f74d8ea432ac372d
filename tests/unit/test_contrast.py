"""How well colours stand out, and the nearest that stands out enough."""

from itertools import product
from math import atan2, pi, remainder

import pytest
from running import ROOT

from servicebook.checks.company import colours
from servicebook.checks.company.colours import LEAST_CONTRAST, USES
from servicebook.checks.company.contrast import contrast, nearest_darker, read, write

STEPS = range(0, 256, 51)
GRID = tuple(f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in product(STEPS, repeat=3))
TOKENS = (ROOT / "hooks/servicebook/templates/styles/10-tokens.css").read_text("utf-8")
LIGHT = TOKENS[TOKENS.index('[data-md-color-scheme="default"]') : TOKENS.index('"slate"')]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#ffff00", "#0000ff", 8.0),
    ],
)
def test_contrast_is_the_one_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    """The numbers that other tools show for these colours, whichever comes first."""
    assert round(contrast(read(one), read(other)), 2) == ratio
    assert contrast(read(one), read(other)) == contrast(read(other), read(one))


def test_colour_is_written_as_it_was_read() -> None:
    """Nothing is lost on the way through the other space and back."""
    assert [write(read(one)) for one in GRID] == list(GRID)


@pytest.mark.parametrize("name", USES)
def test_nearest_colour_can_be_read_and_just_so(name: str) -> None:
    """It passes, hardly more than that, and keeps its hue, which a grey has not."""
    use = USES[name]
    for written in GRID:
        colour = read(written)
        if not use.can_be_read(colour):
            better = read(nearest_darker(colour, use.can_be_read))

            assert LEAST_CONTRAST <= use.contrast(better) < LEAST_CONTRAST + 0.1
            turn = remainder(_hue(better) - _hue(colour), 2 * pi)
            assert abs(turn) < 0.05 or abs(colour.red) + abs(colour.yellow) < 0.01


@pytest.mark.parametrize("name", USES)
def test_colour_that_can_be_read_is_its_own_nearest(name: str) -> None:
    """Nobody is asked to change what is good."""
    good = [one for one in GRID if USES[name].can_be_read(read(one))]

    assert len(good) > 20
    assert [nearest_darker(read(one), USES[name].can_be_read) for one in good] == good


def test_check_knows_the_colours_of_the_style_sheet() -> None:
    """The grounds and shares that are reckoned with are those that browsers are given."""
    for line in (
        f"--pb-sheet: {colours.SHEET};",
        f"--pb-sunk: {colours.SUNK};",
        f"--pb-on-fill: {colours.ON_FILL};",
        "--pb-brand-ink: var(--pb-brand);",
        f"--pb-brand-tint: color-mix(in oklab, var(--pb-brand) {_percent(USES['brand'].tint)}%,",
        f"--pb-accent-ink: color-mix(in oklab, var(--pb-accent) {_percent(USES['accent'].ink)}%,",
        f"--pb-accent-tint: color-mix(in oklab, var(--pb-accent) {_percent(USES['accent'].tint)}%,",
        f"var(--pb-on-fill) {100 - _percent(USES['brand'].soft or 0)}%, var(--pb-brand-fill)",
    ):
        assert line in LIGHT


def _hue(colour: colours.Colour) -> float:
    return atan2(colour.yellow, colour.red)


def _percent(share: float) -> int:
    return round(share * 100)
