"""Pages of the site, printed from the browser as they stand: they have a style for paper too."""

import io
from collections.abc import Iterator

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page

PAGES = ("checklists/receive-a-complaint/", "onboarding/newcomer/")
SCALE = 3
INK = 110
"""Grey values below it stand out from white by 5:1."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def ink_left_of(document: pypdfium2.PdfDocument, text: str) -> int:
    """Count the dark dots of what stands left of a text, where its box is."""
    for sheet in document:
        place = sheet.get_textpage().search(text).get_next()
        if place is not None:
            left, bottom, _, top = sheet.get_textpage().get_charbox(place[0])
            image = sheet.render(scale=SCALE).to_pil().convert("L")
            middle = (sheet.get_height() - (bottom + top) / 2) * SCALE
            box = (left - 34, middle / SCALE - 10, left - 3, middle / SCALE + 10)
            return sum(image.crop(tuple(int(one * SCALE) for one in box)).histogram()[:INK])
    raise AssertionError(f"not printed: {text}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_every_item_is_printed_with_a_dark_box(
    page: Page, address: str, name: str, scheme: str
) -> None:
    """Unticked too, and from a dark screen too; menus, search and buttons stay off the paper."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address + name)
    items = page.locator("pb-checklist li:has(input[type=checkbox]) label").all_inner_texts()
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4")))
    texts = "\n".join(sheet.get_textpage().get_text_range() for sheet in document)

    assert len(items) > 9
    beginnings = [one.split("\n")[0][:30] for one in items]
    faint = [one for one in beginnings if ink_left_of(document, one) < 4 * 8 * SCALE]
    assert faint == []
    for hidden in ("Search", "Print", "A4", "Save", "Clear"):
        assert f"\n{hidden}\r\n" not in texts
