"""What a browser makes of the company's colours can be read, in both schemes."""

from itertools import product

import pytest
from playwright.sync_api import Browser, Page
from running import ROOT

from servicebook.checks.company.colours import LEAST_CONTRAST, USES
from servicebook.checks.company.contrast import contrast, read

TOKENS = (ROOT / "hooks/servicebook/templates/styles/10-tokens.css").read_text("utf-8")
FALLBACK, _, _ = TOKENS.partition("/* Any company colour,")
"""What a browser that cannot hold a colour to a lightness understands."""
PAIRS = {
    "brand": (
        ("brand-ink", "paper"),
        ("brand-ink", "sheet"),
        ("brand-ink", "sunk"),
        ("brand-ink", "brand-tint"),
        ("on-fill", "brand-fill"),
        ("on-fill-soft", "brand-fill"),
    ),
    "accent": (
        ("accent-ink", "paper"),
        ("accent-ink", "sheet"),
        ("accent-ink", "sunk"),
        ("accent-ink", "accent-tint"),
    ),
}
"""Text, and the ground it stands on."""
STEPS = range(0, 256, 51)
COLOURS = [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in product(STEPS, repeat=3)]
SHOWN = """\
([colours, tokens]) => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const probe = document.querySelector("i");
  return colours.map((colour) => {
    for (const name of ["brand", "accent"])
      document.documentElement.style.setProperty(`--pb-${name}`, colour);
    return tokens.map((token) => {
      probe.style.color = `var(--pb-${token})`;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      return "#" + [red, green, blue].map((one) => one.toString(16).padStart(2, "0")).join("");
    });
  });
}
"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    return browser.new_page()


def unreadable(page: Page, css: str, scheme: str, name: str, colours: list[str]) -> list[str]:
    """Show texts in each colour and say which do not stand out."""
    page.set_content(
        f'<style>{css}</style><body data-md-color-scheme="{scheme}"><i>text</i></body>'
    )
    tokens = sorted({token for pair in PAIRS[name] for token in pair})
    found = []
    for colour, row in zip(colours, page.evaluate(SHOWN, [colours, tokens]), strict=True):
        shown = dict(zip(tokens, row, strict=True))
        for text, ground in PAIRS[name]:
            ratio = contrast(read(shown[text]), read(shown[ground]))
            if ratio < LEAST_CONTRAST:
                found.append(f"{colour}: {text} on {ground} {ratio:.2f}")
    return found


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("name", PAIRS)
def test_any_colour_can_be_read_where_it_is_held_to_a_lightness(
    page: Page, scheme: str, name: str
) -> None:
    """Newer browsers darken or lighten whatever the company has, white and black too."""
    assert page.evaluate("CSS.supports('color', 'oklch(from red l c h)')")
    assert unreadable(page, TOKENS, scheme, name, COLOURS) == []


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("name", PAIRS)
def test_colour_that_is_let_through_can_be_read_in_every_browser(
    page: Page, scheme: str, name: str
) -> None:
    """What the check has passed needs no help in the light scheme, and gets enough in the dark."""
    good = [one for one in COLOURS if USES[name].can_be_read(read(one))]

    assert unreadable(page, FALLBACK, scheme, name, good) == []


def test_colour_that_is_refused_could_not_be_read_in_every_browser(page: Page) -> None:
    """The check asks for no more than it must."""
    for name, use in USES.items():
        refused = [one for one in COLOURS if not use.can_be_read(read(one))]
        found = unreadable(page, FALLBACK, "default", name, refused)

        assert {one.partition(":")[0] for one in found} == set(refused)
