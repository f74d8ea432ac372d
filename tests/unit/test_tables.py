"""What readers save of a playbook, as other programs read it."""

from datetime import date, datetime
from pathlib import Path

import pytest
from every_field import Texts, company, item, path_of, written
from playbooks import ENGLISH, PLAYBOOK, Files, compile_files, edited
from saved import book_in, content_of, formulas_in, lines_in, rows_in, sheet_in
from spoken import FOLDER

from servicebook.model.days import months_after
from servicebook.model.kinds import KINDS
from servicebook.site_file import SiteFile

CHECKLIST = "base/checklists/before-the-call.yml"
LIST = "downloads/checklists/before-the-call"
ENTRY = "        text: Read the notes\n"
FORMULAS = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2",
    "@SUM(1+1)*cmd",
    '=HYPERLINK("https://x.example","x")',
    "＝1＋1",
    '",=1+1,"',
    "{=1+1}",
)
BEFORE_DAY_1 = "-3"
"""A number of days, and no text."""
MARKS = tuple("=+-@\t\r\n＝＋－＠")


def csv_rows(tmp_path: Path, files: Files, path: str) -> list[dict[str, str]]:
    """Compile the small playbook with some files, and read one of its CSV files."""
    return rows_in(content_of(compile_files(tmp_path, files).files, path))


def test_checklist_has_a_row_for_each_box(tmp_path: Path) -> None:
    """With its permanent name, who owns it, when it is due, and as open."""
    more = f"""{ENTRY}        critical: yes
        owner: agent
        due: within 3 days
        limit: agent
        note: "Ask for *{{{{ company.short_name }}}}* first."
      - id: sit-down
        text: Sit down
"""
    first, second = csv_rows(tmp_path, edited(CHECKLIST, ENTRY, more), f"{LIST}.csv")

    assert first == {
        "ID": "checklists/before-the-call/read-notes",
        "Section": "Look",
        "Pause": "",
        "What": "Read the notes",
        "Note": "Ask for Harbour first.",
        "Critical": "yes",
        "Owner": "Agent",
        "Due": "within 3 days",
        "Days after the start": "3",
        "Limit": "You may give up to €50 per case",
        "Status": "open",
    }
    assert (second["Owner"], second["Due"], second["Critical"]) == ("Agent", "", "")


def test_plan_has_a_row_for_all_that_is_done_used_and_read(tmp_path: Path) -> None:
    """Its tasks under the names of their ticks; at the end of a phase what opens the next."""
    text = "      - {id: meet, text: Meet your buddy}\n"
    more = "    checklists: [before-the-call]\n    read: [principles/keep-the-promise]\n"
    files = edited("base/onboarding/agent.yml", text, text + more)
    rows = csv_rows(tmp_path, files, "downloads/onboarding/agent.csv")

    assert [(one["ID"], one["Sort"], one["What"]) for one in rows] == [
        ("onboarding/agent/day-1-meet", "Task", "Meet your buddy"),
        ("onboarding/agent/day-1/checklists/before-the-call", "Checklist", "Before the call"),
        ("onboarding/agent/day-1/principles/keep-the-promise", "Principle", "Keep the promise"),
        ("onboarding/agent/day-1", "Go on when", "You asked."),
    ]
    assert {(one["When"], one["Days after the start"], one["Owner"]) for one in rows} == {
        ("Day 1", "0", "Agent")
    }


def test_pack_holds_the_plan_and_each_checklist_as_sheets(tmp_path: Path) -> None:
    """Under their titles, cut to what Excel allows and told apart where they are alike."""
    long = "A list: with [signs] / and more letters than fit"
    again = PLAYBOOK[CHECKLIST].replace("id: before-the-call", "id: again")
    text = "      - {id: meet, text: Meet your buddy}\n"
    files = {
        CHECKLIST: PLAYBOOK[CHECKLIST].replace("title: Before the call", f"title: '{long}'"),
        "base/checklists/again.yml": again.replace("title: Before the call", f"title: '{long}'"),
    } | edited(
        "base/onboarding/agent.yml", text, f"{text}    checklists: [before-the-call, again]\n"
    )
    site = compile_files(tmp_path, files)
    book = book_in(content_of(site.files, "downloads/onboarding/agent.xlsx"))

    assert book.sheetnames == [
        "First ninety days",
        "A list  with  signs    and mor…",
        "A list  with  signs    and m… 3",
    ]
    assert book.worksheets[2]["A2"].value == "checklists/again/read-notes"


def test_limits_and_standards_say_sums_and_targets_as_numbers_too(tmp_path: Path) -> None:
    """Beside the words that the page has for them."""
    site = compile_files(tmp_path, {})
    (limit,) = rows_in(content_of(site.files, "downloads/limits.csv"))
    (standard,) = rows_in(content_of(site.files, "downloads/standards.csv"))
    sheet = sheet_in(content_of(site.files, "downloads/limits.xlsx"))

    assert (limit["ID"], limit["Role"]) == ("limits/agent", "Agent")
    assert (limit["May decide alone up to"], limit["Sum in EUR"]) == ("€50 per case", "50")
    assert standard["Target"] == "90% within 1 working day"
    assert (standard["Number"], standard["Unit"], standard["Of 100 cases"]) == (
        "1",
        "working days",
        "90",
    )
    assert [(one.value, one.data_type) for one in sheet[2][3:5]] == [
        ("€50 per case", "s"),
        (50, "n"),
    ]


def test_every_published_item_stands_in_the_table_of_all(tmp_path: Path) -> None:
    """With its address, and the day by which it is to be checked again; drafts are not there."""
    day = "title: Before the call\nreviewed: 2026-01-31\nreview_months: 1\nmaterial: 2026-02-01"
    files = edited(CHECKLIST, "title: Before the call", day) | {
        "base/terms/draft.yml": "id: draft\ntitle: D\ndefinition: D.\nstatus: draft\n"
    }
    site = compile_files(tmp_path, files)
    rows = {one["ID"]: one for one in rows_in(content_of(site.files, "downloads/playbook.csv"))}
    sheet = sheet_in(content_of(site.files, "downloads/playbook.xlsx"))
    days = [one.value for row in sheet.iter_rows() for one in row if one.is_date]

    assert len(rows) == len(KINDS)
    one = rows["checklists/before-the-call"]
    assert one["Address"] == "checklists/before-the-call/"
    assert rows["terms/promise"]["Address"] == "glossary/#promise"
    assert (one["Last checked"], one["Check again by"]) == ("2026-01-31", "2026-02-28")
    assert one["To be read again since"] == "2026-02-01"
    assert days == [datetime(2026, 1, 31), datetime(2026, 2, 28), datetime(2026, 2, 1)]  # noqa: DTZ001 -- as openpyxl reads days


def test_address_is_whole_where_the_company_says_where_its_site_stands(tmp_path: Path) -> None:
    """So that a link in a spreadsheet leads somewhere."""
    files = edited(
        "company/company.yml", "promise:", "site_url: https://service.example/\npromise:"
    )
    rows = csv_rows(tmp_path, files, "downloads/playbook.csv")

    assert rows[0]["Address"] == "https://service.example/principles/keep-the-promise/"


def hostile() -> Files:
    """Write formulas into every text field of every kind, and of the company."""
    files: dict[str, str | bytes | None] = dict.fromkeys(PLAYBOOK)
    files[ENGLISH] = PLAYBOOK[ENGLISH]
    for number, text in enumerate(FORMULAS):
        texts = Texts(number, [text], [text])
        for kind in KINDS:
            files[path_of(kind, number)] = written(item(kind, texts))
    files["company/company.yml"] = written(company(Texts(0, [FORMULAS[0]], [FORMULAS[0]])))
    return files


def tables_of(files: tuple[SiteFile, ...]) -> list[SiteFile]:
    return [one for one in files if one.path.startswith("downloads/")]


def test_no_cell_is_ever_a_formula(tmp_path: Path) -> None:
    """Whatever a text begins with: in CSV an apostrophe goes before it, in XLSX it stays a text."""
    site = compile_files(tmp_path, hostile())
    titles = set()
    for one in tables_of(site.files):
        content = content_of(site.files, one.path)
        if one.path.endswith(".csv"):
            cells = [cell for line in lines_in(content) for cell in line]
            assert {cell for cell in cells if cell.startswith(MARKS)} <= {BEFORE_DAY_1}
            continue
        assert formulas_in(content) == []
        for sheet in book_in(content).worksheets:
            every = [cell for row in sheet.iter_rows() for cell in row]
            assert {cell.data_type for cell in every} <= {"s", "n", "d"}
            titles |= {cell.value for cell in every if isinstance(cell.value, str)}
            risky = [cell for cell in every if str(cell.value).startswith(MARKS)]
            assert all(cell.quotePrefix or isinstance(cell.value, int) for cell in risky)
    assert set(FORMULAS) <= titles


def test_formula_in_csv_keeps_its_words(tmp_path: Path) -> None:
    """Behind the apostrophe stands what was written, quotes and all."""
    files = edited(CHECKLIST, ENTRY, "        text: '=HYPERLINK(\"x\", 1)'\n")
    (row,) = csv_rows(tmp_path, files, f"{LIST}.csv")

    assert row["What"] == '\'=HYPERLINK("x", 1)'


def test_same_playbook_gives_the_same_bytes(tmp_path: Path) -> None:
    """On whatever day and wherever it is built."""
    first, second = (compile_files(tmp_path / name, {}).files for name in "ab")

    assert [(one.path, one.content) for one in first] == [(one.path, one.content) for one in second]
    assert len(tables_of(first)) == 10


def test_workbook_can_be_worked_and_printed_with(tmp_path: Path) -> None:
    """Headings stay in view, columns fit on A4, and what is done is chosen from a list."""
    site = compile_files(tmp_path, edited(CHECKLIST, "Before the call", "Q&A &G &[Picture]"))
    book = book_in(content_of(site.files, f"{LIST}.xlsx"))
    sheet = book.worksheets[0]
    (rule,) = sheet.data_validations.dataValidation

    assert (rule.type, rule.formula1, str(rule.sqref)) == ("list", '"open,done"', "K2")
    assert sheet["K2"].value == "open"
    assert sheet.freeze_panes == "A2"
    assert sheet.column_dimensions["D"].width > sheet.column_dimensions["K"].width > 8
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.oddHeader.left.text == "Q&&A &&\u2060G &&\u2060[Picture]"  # no codes
    assert book.properties.title == "Q&A &G &[Picture]"
    assert book.properties.creator == "Harbour Energy"
    assert book.properties.created == datetime(2020, 1, 1)  # noqa: DTZ001 -- as openpyxl reads it


def test_words_are_those_of_the_company(tmp_path: Path) -> None:
    """Headings, status and sheets in its language; the list to choose from too."""
    files = edited("company/company.yml", "colours:", "language: de\ncolours:") | {
        "base/words/de.yml": (FOLDER / "de.yml").read_text("utf-8")
    }
    sheet = sheet_in(content_of(compile_files(tmp_path, files).files, f"{LIST}.xlsx"))
    (rule,) = sheet.data_validations.dataValidation

    assert [one.value for one in sheet[1]][-1] == "Stand"
    assert sheet["K2"].value == "offen"
    assert rule.formula1 == '"offen,erledigt"'


@pytest.mark.parametrize("word", ["to do, now", 'the "open" one', "o" * 252])
def test_word_that_no_list_of_excel_can_hold_is_still_there(tmp_path: Path, word: str) -> None:
    """Then nothing is offered to choose from; the cell says it all the same."""
    files = {"company/words/en.yml": f"table-open: '{word}'\n"}
    sheet = sheet_in(content_of(compile_files(tmp_path, files).files, f"{LIST}.xlsx"))

    assert sheet.data_validations.dataValidation == []
    assert sheet["K2"].value == word


def test_odd_texts_arrive_whole(tmp_path: Path) -> None:
    """Emoji, right-to-left, Chinese, and a title of 300 letters; what no cell holds is cut."""
    odd = "👩‍🚒 שלום 客户服务 " + "x" * 280
    many = "".join(f"  - {'y' * 390}{number}\n" for number in range(90))
    limit = "  may_always: [Apologise]\n"
    files = edited(CHECKLIST, "title: Before the call", f"title: {odd}") | edited(
        "base/limits/limits.yml", limit, "  may_always:\n" + many.replace("  - ", "    - ")
    )
    site = compile_files(tmp_path, files)
    book = book_in(content_of(site.files, f"{LIST}.xlsx"))
    cell = sheet_in(content_of(site.files, "downloads/limits.xlsx"))["H2"].value
    (row,) = rows_in(content_of(site.files, "downloads/limits.csv"))

    assert book.properties.title == odd.strip()
    assert book.sheetnames[0].startswith("👩")
    assert isinstance(cell, str)
    assert (len(cell), cell[-1]) == (32_767, "…")
    assert len(row["May always"].splitlines()) == 90


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 15), 12, date(2027, 1, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 11, 22), 1, date(2026, 12, 22)),
        (date(9999, 1, 1), 12, date(9999, 12, 31)),
    ],
)
def test_months_are_added_by_the_calendar(day: date, months: int, later: date) -> None:
    """A month that is too short ends the count on its last day."""
    assert months_after(day, months) == later
