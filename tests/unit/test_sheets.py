"""Everything that is printed: what is on it, in which order, and that no text becomes markup."""

import re
from collections import Counter
from itertools import cycle, islice
from pathlib import Path

import pytest
from hostile import STRINGS
from playbooks import PLAYBOOK, Files, compile_files, edited
from seen import shown_in, tags_in, unsafe_addresses

from servicebook.sheets import RenderedSheet

SHEETS = [
    "print/onboarding/agent.md",
    "print/checklists/before-the-call.md",
    "print/plays/no-answer.md",
    "print/limits.md",
    "print/assessment.md",
    "print/journey.md",
    "print/pocket-card.md",
    "print/poster.md",
    "print/line-up.md",
    "print/pairs.md",
    "print/book.md",
]
PLAIN = [text for text in STRINGS if text.isprintable() and "{{" not in text]
"""Those that are not refused before anything is made of them."""
STORY = PLAYBOOK["base/anecdotes/the-call.yml"]
SEVEN_STORIES = {
    f"base/anecdotes/the-call-{n}.yml": STORY.replace("the-call", f"the-call-{n}").replace(
        "title: The call", f"title: Call {n}."
    )
    for n in range(6)
}
ESCAPED = re.compile(r"\\([0-9a-f]+) ")
NEVER = {"iframe", "object", "embed", "base", "form", "template", "svg", "math"}


def sheets_of(tmp_path: Path, files: Files | None = None) -> dict[str, RenderedSheet]:
    """Make the sheets of the small playbook, with some of its files written otherwise."""
    return {one.uri: one for one in compile_files(tmp_path, files or {}).sheets}


def settings(lines: str) -> Files:
    """Write more lines into company.yml."""
    return edited("company/company.yml", "currency:", f"{lines}\ncurrency:")


def fields_in(sheet: RenderedSheet) -> list[str]:
    """Name the boxes and lines of a sheet, in their order."""
    return [at["name"] for tag, at in tags_in(sheet.html) if tag == "input"]


def test_everything_has_its_sheet(tmp_path: Path) -> None:
    """In the order in which the print centre lists them."""
    assert list(sheets_of(tmp_path)) == SHEETS


def test_checklist_has_a_box_for_each_item_and_a_name_for_each_box(tmp_path: Path) -> None:
    """What is ticked on the screen can be found on paper, by the permanent names."""
    sheet = sheets_of(tmp_path)["print/checklists/before-the-call.md"]

    assert fields_in(sheet) == [
        "checklists/before-the-call:name",
        "checklists/before-the-call:date",
        "checklists/before-the-call/read-notes",
        "checklists/before-the-call/read-notes:initials",
    ]
    labels = [at["aria-label"] for tag, at in tags_in(sheet.html) if tag == "input"]
    assert labels[2] == "Read the notes"


def test_column_that_would_stay_empty_is_left_out(tmp_path: Path) -> None:
    """Room on paper is for what is to be done."""
    name = "print/checklists/before-the-call.md"
    text = "        text: Read"
    due = edited("base/checklists/before-the-call.yml", text, f"        due: Day 1\n{text}")

    assert "By when" not in shown_in(sheets_of(tmp_path / "a")[name].html)
    assert "By when" in shown_in(sheets_of(tmp_path / "b", due)[name].html)


def test_pack_holds_the_plan_its_checklists_and_the_card(tmp_path: Path) -> None:
    """All that a manager hands over on Monday, in one print."""
    files = edited(
        "base/onboarding/agent.yml", "    items:", "    checklists: [before-the-call]\n    items:"
    )
    pack = sheets_of(tmp_path, files)["print/onboarding/agent.md"]
    shown = shown_in(pack.html)
    found = [shown.index(one) for one in ("Contents", "Day 1", "Read the notes", "Pocket card")]

    assert found == sorted(found)
    assert {"onboarding/agent:buddy", "onboarding/agent/day-1-meet"} <= set(fields_in(pack))
    assert "checklists/before-the-call/read-notes" in fields_in(pack)


def test_assessment_has_a_box_for_each_answer(tmp_path: Path) -> None:
    """And one for whoever does not know; before them stands who answers, and when."""
    every = fields_in(sheets_of(tmp_path)["print/assessment.md"])
    names = [one for one in every if one.count("/") > 1]
    statements = Counter(one.partition(":")[0] for one in names)

    assert len(set(names)) == len(names)
    assert len(set(statements.values())) == 1
    assert sum(one.endswith(":unknown") for one in names) == len(statements)
    who = ("name", "date", "view-leaders", "view-front-line", "view-customers")
    assert [one for one in every if one not in names] == [f"assessments/check:{one}" for one in who]


def test_links_in_a_sheet_lead_to_what_is_printed_with_it(tmp_path: Path) -> None:
    """On paper nobody can follow a link to anywhere else."""
    for sheet in sheets_of(tmp_path).values():
        tags = tags_in(sheet.html)
        ids = Counter(at["id"] for _, at in tags if "id" in at)
        inside = [at["href"][1:] for tag, at in tags if tag == "a" and at["href"][0] == "#"]
        assert max(ids.values()) == 1, sheet.uri
        assert set(inside) <= set(ids), sheet.uri


def test_book_holds_every_page_once_and_says_where_terms_are_used(tmp_path: Path) -> None:
    """From the first principle to the index."""
    site = compile_files(tmp_path, {})
    book = next(one for one in site.sheets if one.uri == "print/book.md")
    titles = [page.title for page in site.pages if page.parent_uri is not None]
    shown = shown_in(book.html)

    assert titles
    assert [one for one in titles if one not in shown] == []
    assert "glossary--promise" in re.findall(r'class="pr-index__page" href="#([^"]+)"', book.html)


def test_line_ups_take_every_story_in_whole_weeks(tmp_path: Path) -> None:
    """The last week is filled with the first stories, so that the round begins on a Monday."""
    shown = shown_in(sheets_of(tmp_path, SEVEN_STORIES)["print/line-up.md"].html)

    assert [shown.count(f"Call {n}.") for n in range(6)] == [2, 2, 2, 1, 1, 1]
    assert "Line-up, week 2" in shown
    assert "Line-up, week 3" not in shown
    assert shown.count("Monday") == shown.count("Friday") == 2
    assert shown.count("What did we promise today?") == 10


def test_line_ups_have_the_week_of_the_country(tmp_path: Path) -> None:
    """Where Friday and Saturday are free, it goes from Sunday to Thursday."""
    files = {**SEVEN_STORIES, **settings("language: en-IL")}
    shown = shown_in(sheets_of(tmp_path, files)["print/line-up.md"].html)

    assert shown.count("Sunday") == shown.count("Thursday") == 2
    assert "Friday" not in shown


def test_margins_say_whose_it_is_and_count_the_pages(tmp_path: Path) -> None:
    """Whatever the company is called, its name is a text of the style sheet."""
    name = '</style><script>alert(1)</script> "; } body { display: none'
    sheet = sheets_of(tmp_path, edited("company/company.yml", "Harbour\n", f"'{name}'\n"))
    html = sheet["print/poster.md"].html
    style = html.split("<style>")[1].split("</style>")[0]

    assert ESCAPED.sub(lambda one: chr(int(one[1], 16)), style).count(name) == 1
    assert 'counter(page) " ' in style
    assert set("<>(){}\\") & set(style.split('content: "')[1].split('"')[0]) == {"\\"}


@pytest.mark.parametrize("turn", range(0, len(PLAIN), 2))
def test_no_text_becomes_markup(tmp_path: Path, turn: int) -> None:
    """In titles, boxes, cards and covers: every text in two of them."""
    texts = islice(cycle(PLAIN), turn, None)
    files = {}
    for uri, line in (
        ("base/principles/keep-the-promise.yml", "title: Keep the promise"),
        ("base/checklists/before-the-call.yml", "text: Read the notes"),
        ("base/onboarding/agent.yml", "title: First ninety days"),
        ("company/company.yml", "promise: We answer."),
    ):
        quoted = next(texts).replace("'", "''")
        files |= edited(uri, line, f"{line.partition(' ')[0]} '{quoted}'")
    for sheet in sheets_of(tmp_path, files).values():
        tags = tags_in(sheet.html)
        assert [tag for tag, _ in tags if tag in NEVER] == []
        assert Counter(tag for tag, _ in tags if tag in {"script", "style", "link"}) == {
            "script": 1,
            "style": 1,
            "link": 2,
        }
        for _, attributes in tags:
            assert not [name for name in attributes if name.startswith("on")]
            assert unsafe_addresses(attributes) == []


def test_code_leads_to_the_living_page(tmp_path: Path) -> None:
    """Whoever finds a print can see what the page says today."""
    sheet = sheets_of(tmp_path, settings("site_url: https://example.org/service"))
    name = "print/checklists/before-the-call.md"
    (code,) = (at for tag, at in tags_in(sheet[name].html) if tag == "img")

    address = "https://example.org/service/checklists/before-the-call/"
    assert code["alt"].endswith(address)
    assert address.removeprefix("https://") in shown_in(sheet[name].html)
    assert code["src"].startswith("data:image/svg+xml")


def test_without_an_address_there_is_no_code(tmp_path: Path) -> None:
    """A code that leads nowhere would be worse than none."""
    assert not [
        tag
        for sheet in sheets_of(tmp_path).values()
        for tag, _ in tags_in(sheet.html)
        if tag == "img"
    ]


def test_language_of_a_print_is_said(tmp_path: Path) -> None:
    """What the interface says is in the company's language, the base's own words in English."""
    german = Path(__file__).parents[2] / "playbook_src" / "base" / "words" / "de.yml"
    files = {**settings("language: de"), "base/words/de.yml": german.read_text("utf-8")}
    sheets = sheets_of(tmp_path, files)
    tags = tags_in(sheets["print/plays/no-answer.md"].html)

    assert [at["lang"] for tag, at in tags if tag in {"html", "article"}] == ["de", "en"]
    inside = [at for one in sheets.values() for tag, at in tags_in(one.html) if tag == "input"]
    assert [at for at in inside if "<" in at["aria-label"]] == []
    assert [at for at in inside if at["type"] == "text" and "autocomplete" not in at] == []


def test_print_centre_lists_every_sheet(tmp_path: Path) -> None:
    """And each page leads to its own."""
    site = compile_files(tmp_path, {})
    pages = {page.src_uri: page.html for page in site.pages}
    leads = [at["href"] for tag, at in tags_in(pages["print/index.md"]) if tag == "a"]

    assert sorted(leads) == sorted(
        one.path.removeprefix("print/").removesuffix("index.html") for one in site.sheets
    )
    assert 'href="../../print/plays/no-answer/"' in pages["plays/no-answer.md"]
