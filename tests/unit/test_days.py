"""Days on pages: as people of the company's country write them, and as machines read them."""

from datetime import date
from pathlib import Path

import pytest
from playbooks import compile_files, edited
from seen import shown_in
from spoken import FOLDER

from servicebook.compiler import Site
from servicebook.model.days import day_text, with_day_said

PLAY = "base/plays/no-answer.yml"
GERMAN = {"base/words/de.yml": (FOLDER / "de.yml").read_text("utf-8")} | edited(
    "company/company.yml", "colours:", "language: de\ncolours:"
)


def page_of(site: Site, src_uri: str) -> str:
    """Return a page's body."""
    return next(str(one.html) for one in site.pages if one.src_uri == src_uri)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "November 2, 2026"),
        ("en-US", "November 2, 2026"),
        ("en-GB", "2 November 2026"),
        ("de", "2. November 2026"),
        ("fr", "2 novembre 2026"),
        ("es", "2 de noviembre de 2026"),
        ("it", "2 novembre 2026"),
        ("hu", "2026. november 2."),
    ],
)
def test_day_is_written_as_in_the_language(language: str, text: str) -> None:
    """The order, the points and the name of the month are those of the country."""
    assert day_text(date(2026, 11, 2), language) == text


@pytest.mark.parametrize(
    "text", ["November 2026", "2026", "2026-11", "2026-02-30", "on 2026-11-02", "since 2 May", ""]
)
def test_text_that_is_more_or_less_than_a_day_stays(text: str) -> None:
    """Authors write dates in prose in their own way."""
    assert with_day_said(text, "de") == text


def test_review_names_its_day_for_people_and_machines(tmp_path: Path) -> None:
    """At the foot of the page."""
    site = compile_files(tmp_path, edited(PLAY, "summary:", "reviewed: 2026-11-02\nsummary:"))

    day = '<time class="pb-day" datetime="2026-11-02">November 2, 2026</time>'
    assert f"Last checked on {day}; to be checked" in page_of(site, "plays/no-answer.md")


def test_review_of_an_english_page_is_marked_as_german(tmp_path: Path) -> None:
    """Each piece of the sentence is, and the day in it too."""
    files = GERMAN | edited(PLAY, "summary:", "reviewed: 2026-11-02\nsummary:")

    html = page_of(compile_files(tmp_path, files), "plays/no-answer.md")

    day = (
        '<time class="pb-day" datetime="2026-11-02"><span lang="de">2. November 2026</span></time>'
    )
    assert f'<span lang="de">Zuletzt geprüft am </span>{day}<span lang="de">; alle 12' in html
    assert "Zuletzt geprüft am 2. November 2026; alle 12 Monate zu prüfen." in shown_in(html)


def test_words_of_another_language_are_not_marked_as_the_days(tmp_path: Path) -> None:
    """An Italian company without Italian words has its days in Italian, and says no more."""
    files = edited("company/company.yml", "colours:", "language: it\ncolours:")
    files |= edited(PLAY, "summary:", "reviewed: 2026-11-02\nsummary:")

    html = page_of(compile_files(tmp_path, files), "plays/no-answer.md")

    assert (
        'Last checked on <time class="pb-day" datetime="2026-11-02">2 novembre 2026</time>; to be'
        in html
    )


def test_word_may_begin_with_the_day(tmp_path: Path) -> None:
    """A language puts it where it belongs; nothing empty is marked."""
    words = "last-checked-many: '{day}: geprüft, {count} Monate gültig seit {day}'\n"
    files = GERMAN | {"company/words/de.yml": words}
    files |= edited(PLAY, "summary:", "reviewed: 2026-11-02\nsummary:")

    html = page_of(compile_files(tmp_path, files), "plays/no-answer.md")

    assert html.count('<time class="pb-day" datetime="2026-11-02">') == 2
    assert '<p class="pb-upkeep__line"><time' in html
    assert "2. November 2026: geprüft, 12 Monate gültig seit 2. November 2026" in shown_in(html)


def test_day_alone_in_a_field_is_written_as_people_do(tmp_path: Path) -> None:
    """A source's date and a box's last day are texts, in which a day may be typed."""
    files = GERMAN | edited(
        "base/sources/sources.yml", "type: book", "type: book\n  date: 2026-11-02"
    )
    files |= edited(
        "base/checklists/before-the-call.yml",
        "text: Read the notes",
        "text: Read the notes\n        due: 2026-11-03",
    )
    site = compile_files(tmp_path, files)

    assert "2. November 2026, Buch" in shown_in(page_of(site, "sources/index.md"))
    assert "Fällig: 3. November 2026" in shown_in(page_of(site, "checklists/before-the-call.md"))


def test_difference_of_days_is_shown_as_people_write_them(tmp_path: Path) -> None:
    """A later review of the company's own is a change like any other."""
    change = "id: no-answer\nreviewed: 2026-11-20\n"
    files = edited(PLAY, "summary:", "reviewed: 2026-11-02\nsummary:")
    files |= {"company/plays/no-answer.yml": change}

    html = page_of(compile_files(tmp_path, files), "plays/no-answer.md")

    assert "November <del>2 </del><ins>20</ins>, 2026" in html
