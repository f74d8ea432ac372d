"""Answers as files: gone on with elsewhere, opened in spreadsheets, compared side by side."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from assessing import (
    ANSWERS,
    SPEED,
    answer,
    assessment_site,
    choose,
    document,
    kept,
    radio,
    rows,
    saved_file,
    visit,
)
from hostile import STRINGS
from playwright.sync_api import Browser, Locator, Page, expect
from saved import lines_in
from ticking import saved, unfold

Serve = Callable[[Path], str]
FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "＝1",
    "'=1",
    '=HYPERLINK("x";1)',
]
DAMAGED = "This file cannot be read"
LEADERS = document(
    view="leaders", name="North", answers={"p-one": "4", "p-two": "4", "s-one": "2", "s-two": "2"}
)
"""Keep the promise 100, be quick 50."""
FRONT_LINE = document(view="front-line", answers={"p-one": "3", "p-two": "2", "s-one": "1"})
"""Keep the promise 62.5, be quick 25."""
CUSTOMERS = document(view="customers", answers={"p-one": "unknown", "p-two": "0", "s-one": "2"})
"""Keep the promise not enough evidence, be quick 50."""


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    return serve(assessment_site(tmp_path_factory.mktemp("answers") / "a"))


@pytest.fixture
def page(browser: Browser, where: str) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("dialog", lambda one: pytest.fail(one.message))
    visit(page, where)
    yield page
    context.close()


def message(page: Page) -> Locator:
    return page.locator("pb-assessment [data-part=message]")


def compared(page: Page) -> Locator:
    return page.get_by_role("region", name="Compare up to three views")


def test_answers_go_on_in_another_browser(browser: Browser, page: Page, where: str) -> None:
    """With who gave them and what shows them; what stood there before can be had back."""
    page.get_by_label("Who answers").select_option("Customers")
    page.get_by_label("Name of the person or group").fill("Jo “J” König 🙂")
    answer(page, ANSWERS)
    page.locator("[data-statement=s-one] textarea").fill("The list of May")
    unfold(page, "Save and share")
    file = saved(page, "Save as a file")

    other = browser.new_context().new_page()
    visit(other, where)
    answer(other, {"s-two": "1"})
    choose(other, "file", ("a.json", file))
    expect(message(other)).to_contain_text("The file is open")
    assert kept(other) == kept(page)
    expect(radio(other, "s-back", "4")).to_be_checked()
    other.get_by_role("button", name="Undo").click()
    assert kept(other) == document(answers={"s-two": "1"})
    other.context.close()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", DAMAGED),
        (saved_file()[:-9], DAMAGED),
        ("[1, 2]", DAMAGED),
        ("a,b\r\n1,2\r\n", DAMAGED),
        ('"a', DAMAGED),
        (saved_file(format="servicebook-ticks"), DAMAGED),
        (saved_file(more=1), DAMAGED),
        (saved_file(document=document(answers={"s-one": 3})), DAMAGED),
        (saved_file(document=document(answers={"s-one": "many"})), DAMAGED),
        (saved_file(document=document(answers={"__proto__": "3"})), DAMAGED),
        (saved_file(document=document(view="nobody")), DAMAGED),
        (saved_file(document=document(name=7)), DAMAGED),
        (saved_file(document=document(evidence={"s-one": "x" * 5001})), DAMAGED),
        (saved_file(document=document(more=1)), DAMAGED),
        (saved_file(version=0), "older version"),
        (saved_file(version=2), "newer version"),
        (saved_file(item="assessments/other", title="<b>O</b>"), "assessment, “<b>O</b>”"),
        (saved_file(playbook="elsewhere"), "another assessment, “Check”"),
        (
            "Assessment,ID,Answer\nservicebook/assessments/other,s-one,3\n",
            "another assessment, “servicebook/assessments/other”",
        ),
        ("Assessment,ID,Answer\nservicebook/assessments/check,s-one,lots\n", DAMAGED),
        ("Assessment,ID,Answer\nservicebook/assessments/check,<b>,3\n", DAMAGED),
        ("Assessment,ID,Answer\n", DAMAGED),
    ],
)
def test_file_that_is_damaged_foreign_or_of_another_version_changes_nothing(
    page: Page, content: str, said: str
) -> None:
    """Neither the answers of the page nor what is compared."""
    answer(page, ANSWERS)
    before = kept(page)
    choose(page, "file", ("a.json", content))
    expect(message(page)).to_contain_text(said)
    expect(message(page)).to_contain_text("Nothing has changed.")
    choose(page, "compare-files", ("a.json", content), ("b.json", saved_file()))
    expect(compared(page).get_by_role("status")).to_contain_text("a.json: This file")
    expect(compared(page).get_by_role("status")).to_contain_text(said)
    expect(compared(page).get_by_role("status")).to_contain_text("Views compared now: 1.")
    assert kept(page) == before


def test_answers_are_a_spreadsheet_and_come_back_from_one(page: Page) -> None:
    """A row for each statement, open ones too; what it said is what is read again."""
    page.get_by_label("Who answers").select_option("Leaders")
    answer(page, {**ANSWERS, "s-two": "unknown"})
    unfold(page, "Save and share")
    lines = lines_in(saved(page, "Save as CSV").encode())
    head = ["Assessment", "Who answers", "Name of the person or group", "ID", "Statement"]
    assert lines[0] == [*head, "Principle", "Answer", "Points", "What shows it"]
    who = ["servicebook/assessments/check", "Leaders", ""]
    assert lines[1] == [*who, "s-one", "Speed one", "Be quick", "3", "3", ""]
    assert lines[2] == [*who, "p-one", "'=Promise, “one”; 1", "Keep the promise", "1", "1", ""]
    assert lines[3] == [*who, "s-two", "Speed two", "Be quick", "?", "", ""]
    assert lines[4] == [*who, "s-three", "Speed three", "Be quick", "", "", ""]
    assert lines[7] == [*who, "s-back", "Slow", "Be quick", "4", "0", ""]
    assert len(lines) == 9


@pytest.mark.parametrize("text", [*FORMULAS, 'a "b", c;\nd', "plain", "'s", *STRINGS[::97]])
def test_no_cell_of_the_spreadsheet_is_a_formula(page: Page, text: str) -> None:
    """Whatever a name or a note in an opened file begins with; and it comes back as it was."""
    file = document(view="customers", name=text, answers=ANSWERS, evidence={"s-one": text})
    choose(page, "file", ("a.json", saved_file(document=file)))
    expect(message(page)).to_contain_text("The file is open")
    read = kept(page)
    unfold(page, "Save and share")
    content = saved(page, "Save as CSV")
    cells = [cell for line in csv.reader(io.StringIO(content[1:], newline="")) for cell in line]
    assert [one for one in cells if one.lstrip()[:1] in {*"=+-@＝＋－＠"} and one.strip()] == []
    assert [one for one in cells if one[:1] in {*"\t\r\n"}] == []

    choose(page, "file", ("a.csv", content))
    expect(message(page)).to_contain_text("The file is open")
    assert kept(page) == read
    assert page.locator("pb-assessment :is(b, i, img, script, iframe)").count() == 0


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("quotes", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_spreadsheet_is_read_as_other_programs_save_it(
    page: Page, separator: str, quotes: Any
) -> None:
    """With their own separators, columns moved and rows left out, and without the mark."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, quoting=quotes, lineterminator="\n")
    writer.writerow(["ID", "Answer", "Mine", "Assessment", "What shows it", "Who answers"])
    item = "servicebook/assessments/check"
    writer.writerow(["s-one", "4", "", item, f'A {separator} "list"\nof two', "Customers"])
    writer.writerow(["p-one", "?", "x", item, "", "Customers"])
    writer.writerow(["p-two", "", "x", item, "", "Customers"])
    choose(page, "file", ("a.csv", file.getvalue()))
    expect(message(page)).to_contain_text("The file is open")
    assert kept(page) == document(
        view="customers",
        answers={"s-one": "4", "p-one": "unknown"},
        evidence={"s-one": f'A {separator} "list"\nof two'},
    )


def compare(page: Page, **files: dict[str, Any]) -> None:
    every = ((f"{name}.json", saved_file(document=one)) for name, one in files.items())
    choose(page, "compare-files", *every)
    expect(compared(page).get_by_role("status")).to_contain_text(f"now: {len(files)}.")


def test_three_views_stand_side_by_side(page: Page) -> None:
    """With how far they are apart, as worked out by hand; a missing score is no nought."""
    compare(page, a=LEADERS, b=FRONT_LINE, c=CUSTOMERS)
    table = compared(page).get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_text(
        ["Principle", "A Leaders, North", "B Front line", "C Customers", "Apart"]
    )
    assert rows(page, "compared-table") == {
        "Keep the promise": ["100", "63", "not enough evidence", "37"],
        "Be quick": ["50", "25", "50", "25"],
        "Overall": ["75", "44", "50", ""],
    }
    expect(page.locator("[data-part=gaps] li")).to_have_text(
        [
            "Keep the promiseA Leaders, North 100, B Front line 63: 37 points apart",
            "Be quickA Leaders, North 50, B Front line 25: 25 points apart",
        ]
    )
    chart = compared(page).get_by_role("img")
    expect(chart).to_have_accessible_name(
        "Bar chart of scores from 0 to 100. "
        "A Leaders, North: overall 75; highest, Keep the promise 100; lowest, Be quick 50. "
        "B Front line: overall 44; highest, Keep the promise 63; lowest, Be quick 25. "
        "C Customers: overall 50; highest, Be quick 50; lowest, Be quick 50. "
        "The table below has every number."
    )
    assert chart.locator("rect.pb-chart__bar").count() == 5
    heading = compared(page).get_by_role("heading", name="Three lowest statements: B Front line")
    expect(heading).to_be_visible()


def test_views_close_to_each_other_leave_nothing_to_talk_about(page: Page) -> None:
    """Twenty points are not more than twenty; a view alone is apart from nobody."""
    twenty = document(answers=dict(zip(SPEED, "221113", strict=True)))
    compare(page, a=LEADERS)
    expect(page.locator("[data-part=talk]")).to_be_hidden()
    compare_more = saved_file(document=twenty)
    choose(page, "compare-files", ("b.json", compare_more))
    expect(page.get_by_text("more than 20 points apart")).to_be_visible()
    expect(page.locator("[data-part=gaps]")).to_be_hidden()


def test_own_answers_are_compared_as_they_change_and_taken_out(page: Page) -> None:
    answer(page, {"s-one": "4"})
    compare(page, a=LEADERS)
    page.get_by_role("button", name="Add the answers of this page").click()
    assert rows(page, "compared-table")["Be quick"] == ["50", "100", "50"]
    answer(page, {"s-one": "0"})
    assert rows(page, "compared-table")["Be quick"] == ["50", "0", "50"]
    own = page.get_by_role("button", name="Add the answers of this page")
    expect(own).to_have_attribute("aria-disabled", "true")

    page.get_by_role("button", name="Take out: A Leaders, North").press("Enter")
    assert rows(page, "compared-table")["Be quick"] == ["0", ""]
    expect(page.get_by_role("button", name="Open files to compare")).to_be_focused()
    page.get_by_role("button", name="Take out").press("Enter")
    expect(compared(page).get_by_role("table")).to_be_hidden()


def test_a_fourth_view_is_left_aside_and_said(page: Page) -> None:
    """None of the three is lost for it."""
    four = {name: saved_file(document=LEADERS) for name in ("a", "b", "c", "d")}
    choose(page, "compare-files", *four.items())
    expect(compared(page).get_by_role("status")).to_contain_text("d: Three views are compared")
    expect(compared(page).locator(".pb-outcome__view")).to_have_count(3)


def test_names_in_compared_files_are_text(page: Page) -> None:
    """In the list, the table, the chart and what is said of them."""
    name = '<img src=x onerror="alert(1)">'
    one = document(name=name, answers={"s-one": "0"})
    other = document(name=name, answers={"s-one": "4"})
    compare(page, a=one, b=other)
    assert page.locator("pb-assessment img").count() == 0
    expect(compared(page).get_by_role("columnheader").nth(1)).to_contain_text(name)


def test_file_says_what_it_is(page: Page) -> None:
    unfold(page, "Save and share")
    page.get_by_label("Who answers").select_option("Front line")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    assert download.value.suggested_filename == "assessments-check-front-line.json"
    assert json.loads(Path(download.value.path()).read_text("utf-8")) == json.loads(
        saved_file(document=document(view="front-line"))
    )
