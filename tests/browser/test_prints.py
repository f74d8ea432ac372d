"""Print pages in a browser: they print what was ticked, named and dated, or nothing of it."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect
from ticking import LIST, PLAN, box, build, visit

Serve = Callable[[Path], str]
PRINTED = f"print/{LIST}"
DARK = 128
"""Grey values below it are ink."""


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    return serve(build(tmp_path_factory.mktemp("prints") / "a", {}))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    yield page
    context.close()


def open_print(page: Page, address: str) -> None:
    """Open a print page and wait for its script."""
    page.goto(address)
    page.get_by_role("button", name="Print", exact=True).wait_for()


def printed_box(name: str) -> str:
    """Name a box on a print page."""
    return f'.pr-box[name="checklists/before-the-call/{name}"]'


def ink_in(page: Page, name: str) -> int:
    """Print the page and count the dark dots within a box on the paper."""
    pdf = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4")))
    text = pdf[0].get_textpage()
    place = text.search({"read-notes": "Read the notes", "read-bill": "Read the last bill"}[name])
    left, bottom, _, top = text.get_charbox(place.get_next()[0])
    image = pdf[0].render(scale=3).to_pil().convert("L")
    height = pdf[0].get_height()
    middle = (height - (bottom + top) / 2) * 3
    # The box stands left of the item's number; its own lines count in both prints alike.
    region = image.crop(
        (int((left - 62) * 3), int(middle - 24), int((left - 16) * 3), int(middle + 24))
    )
    return sum(region.histogram()[:DARK])


def test_print_shows_what_was_ticked(page: Page, where: str) -> None:
    """From the button of the page to the ink on the paper; blank at a click."""
    visit(page, where + LIST)
    box(page, "read-notes").check()
    page.get_by_role("link", name="Print", exact=True).first.click()

    expect(page.locator(printed_box("read-notes"))).to_be_checked()
    expect(page.locator(printed_box("read-bill"))).not_to_be_checked()
    ticked, open_ = ink_in(page, "read-notes"), ink_in(page, "read-bill")
    page.get_by_role("button", name="Print it blank").click()
    expect(page.locator(printed_box("read-notes"))).not_to_be_checked()
    assert ticked > ink_in(page, "read-notes") + 40
    assert open_ == ink_in(page, "read-bill")


def test_ticks_are_still_there_after_a_blank_print(page: Page, where: str) -> None:
    """What is printed blank is not emptied."""
    visit(page, where + LIST)
    box(page, "read-bill").check()
    open_print(page, where + PRINTED)
    page.get_by_role("button", name="Print it blank").click()
    visit(page, where + LIST)

    expect(box(page, "read-bill")).to_be_checked()


def test_pack_shows_the_ticks_of_its_lists(page: Page, where: str) -> None:
    """The plan's own, under its own names."""
    visit(page, where + PLAN)
    page.locator('[name="onboarding/agent/day-1-meet"]').check()
    open_print(page, where + f"print/{PLAN}")

    expect(page.locator('.pr-box[name="onboarding/agent/day-1-meet"]')).to_be_checked()


def test_without_scripts_a_print_page_is_blank_and_whole(browser: Browser, where: str) -> None:
    """Nothing that would do nothing is shown."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(where + PRINTED)

    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("checkbox")).to_have_count(3)
    context.close()


def test_large_print_is_larger_at_a_click(page: Page, where: str) -> None:
    """Eighteen points instead of twelve, and back."""
    open_print(page, where + PRINTED)
    size = "getComputedStyle(document.querySelector('.pr-row__text')).fontSize"
    usual = page.evaluate(size)
    page.get_by_role("link", name="Large print").click()
    large = page.evaluate(size)
    page.get_by_role("link", name="Usual size").click()

    assert (usual, large, page.evaluate(size)) == ("16px", "24px", "16px")


def test_one_week_of_line_ups_is_printed_alone(page: Page, address: str) -> None:
    """A click on its name leaves one week, on one sheet of paper; the others come back."""
    page.goto(f"{address}print/line-up/")
    weeks = page.locator(".pr-week")
    every = weeks.count()
    assert every > 2

    page.get_by_role("link", name="Week 2", exact=True).click()
    expect(weeks.locator("visible=true")).to_have_count(1)
    expect(page.get_by_role("heading", name="Line-up, week 2")).to_be_visible()
    assert len(pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4")))) == 1
    assert len(pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="Letter")))) == 1

    page.get_by_role("link", name="All weeks").click()
    expect(weeks.locator("visible=true")).to_have_count(every)
    assert len(pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4")))) == every
