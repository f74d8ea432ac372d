"""A colour goes in; how well it stands out, and the nearest that stands out better, come out.

Contrast is WCAG 2's. Colours are mixed and darkened in OKLab, as in our style sheets, because equal
steps in it look equal.

Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, https://bottosson.github.io/posts/oklab/
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

BRIGHTEST = 255
STEPS = 1000
"""In how many steps a colour is darkened; eight bits tell fewer apart."""
HALVINGS = 20
ROUNDING = 1e-6
"""By how much a part of a colour on the edge of what screens show may be beyond it."""
LINEAR_UNTIL = 0.0031308
SLOPE = 12.92
"""Where the curve of a screen's brightness begins, and the slope of the line before it."""


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour in OKLab: how light it is, from 0 to 1, and its hue and strength on two axes."""

    light: float
    red: float
    """Below nothing it is green."""
    yellow: float
    """Below nothing it is blue."""

    def mixed(self, share: float, other: "Colour") -> "Colour":
        """Mix it with another; its own share goes from 0 to 1."""
        return Colour(
            self.light * share + other.light * (1 - share),
            self.red * share + other.red * (1 - share),
            self.yellow * share + other.yellow * (1 - share),
        )


def read(written: str) -> Colour:
    """Read a colour from `#rrggbb`."""
    red, green, blue = (
        _as_light(int(written[begin : begin + 2], 16) / BRIGHTEST) for begin in (1, 3, 5)
    )
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return Colour(
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def write(colour: Colour) -> str:
    """Write a colour as `#rrggbb`; one that no screen can show as weak as it must be."""
    weak, strong = 0.0, 1.0
    if not _can_be_shown(colour):
        for _ in range(HALVINGS):
            half = (weak + strong) / 2
            weak, strong = (half, strong) if _can_be_shown(_weaker(colour, half)) else (weak, half)
        colour = _weaker(colour, weak)
    parts = (_as_part(min(max(one, 0.0), 1.0)) for one in _lights(colour))
    return "#" + "".join(f"{round(part * BRIGHTEST):02x}" for part in parts)


def contrast(one: Colour, other: Colour) -> float:
    """Compare how much light two colours give, from 1 for the same to 21."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def nearest_darker(colour: Colour, is_good: Callable[[Colour], bool]) -> str:
    """Darken a colour as little as possible, in the same hue, until it is good; black is taken."""
    darkened = (write(replace(colour, light=_darker(colour, step))) for step in range(STEPS))
    return next((one for one in darkened if is_good(read(one))), "#000000")


def _darker(colour: Colour, step: int) -> float:
    return colour.light * (1 - step / STEPS)


def _weaker(colour: Colour, strength: float) -> Colour:
    return replace(colour, red=colour.red * strength, yellow=colour.yellow * strength)


def _lights(colour: Colour) -> tuple[float, float, float]:
    """Work out how bright red, green and blue are, from 0 to 1 where a screen can show it."""
    long = (colour.light + 0.3963377774 * colour.red + 0.2158037573 * colour.yellow) ** 3
    middle = (colour.light - 0.1055613458 * colour.red - 0.0638541728 * colour.yellow) ** 3
    short = (colour.light - 0.0894841775 * colour.red - 1.2914855480 * colour.yellow) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _can_be_shown(colour: Colour) -> bool:
    return all(-ROUNDING <= one <= 1 + ROUNDING for one in _lights(colour))


def _luminance(colour: Colour) -> float:
    red, green, blue = (min(max(one, 0.0), 1.0) for one in _lights(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _as_light(part: float) -> float:
    """Turn a part of a written colour into the light that a screen gives for it."""
    if part <= LINEAR_UNTIL * SLOPE:
        return part / SLOPE
    return float(((part + 0.055) / 1.055) ** 2.4)


def _as_part(light: float) -> float:
    if light <= LINEAR_UNTIL:
        return light * SLOPE
    return float(1.055 * light ** (1 / 2.4) - 0.055)
