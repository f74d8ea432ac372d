"""Check that the company's colours can be read on its pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor
from types import MappingProxyType

from servicebook.checks.company.contrast import Colour, contrast, nearest_darker, read
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.load.nodes import at_path
from servicebook.rules import LOW_CONTRAST

LEAST_CONTRAST = 4.5
"""Source: WCAG 2.2, success criterion 1.4.3."""
BLACK = "#000000"
SHEET = "#fffdfa"
"""The lightest ground of the light scheme."""
SUNK = "#f2ece1"
"""The darkest, for code and the page's foot."""
ON_FILL = "#fffdf8"
"""Text on areas of the company's colour."""


@dataclass(frozen=True, slots=True)
class Use:
    """How the light scheme uses a colour where the browser cannot hold it to a lightness.

    The dark scheme makes a lighter shade of any colour, which can always be read; so does the
    light scheme in newer browsers. What is left to check is the colour as it was typed.
    """

    ink: float
    """How much of it is in the colour of texts; the rest is black."""
    tint: float
    """How much of it is in the ground below such texts; the rest is the sheet."""
    soft: float | None = None
    """How much of it is in quiet texts on areas that it fills, where it fills any."""

    def contrast(self, colour: Colour) -> float:
        """Return the least contrast that a text in this colour, or upon it, has."""
        ink = colour.mixed(self.ink, read(BLACK))
        grounds = [read(SUNK), colour.mixed(self.tint, read(SHEET))]
        if self.soft is not None:
            grounds.append(colour.mixed(self.soft, read(ON_FILL)))
        return min(contrast(ink, ground) for ground in grounds)

    def can_be_read(self, colour: Colour) -> bool:
        """Whether texts in this colour, and upon it, stand out enough."""
        return self.contrast(colour) >= LEAST_CONTRAST


USES = MappingProxyType({"brand": Use(1, 0.08, 0.12), "accent": Use(0.88, 0.12)})
"""As `10-tokens.css` has it; a test compares the two."""


def check_colours(subject: Subject) -> Iterator[Diagnostic]:
    """Report colours in which, or on which, texts could not be read."""
    if subject.company is None or subject.settings is None:
        return
    for name, use in USES.items():
        written = getattr(subject.company.colours, name)
        if not use.can_be_read(read(written)):
            place = at_path(subject.settings, ("colours", name)).span
            yield _too_pale(name, use, read(written), place)


def _too_pale(name: str, use: Use, colour: Colour, place: Span) -> Diagnostic:
    reached = floor(use.contrast(colour) * 10) / 10
    message = (
        f"`{name}` is too pale for texts: it has a contrast of {reached} to 1, "
        f"and needs {LEAST_CONTRAST} to 1"
    )
    better = f'"{nearest_darker(colour, use.can_be_read)}"'
    advice = f"write `{name}: {better}`, the nearest colour that can be read"
    return LOW_CONTRAST.at(place, message, advice, fix=[Edit(place, better)])
