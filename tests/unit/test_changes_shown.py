"""A page says in one line that the company changed it, and what is different."""

import json
from pathlib import Path

from playbooks import analyse_files, compile_files, edited

from servicebook.compiler import Site
from servicebook.upstream import differences, differences_as_json, differences_as_text

CHANGE = """\
id: keep-the-promise
changed: 2026-11-02
statement: Do what we <b>said</b>.
practices:
  - {id: ring-early, hide: yes, reason: We write.}
"""


def page_of(site: Site, src_uri: str) -> str:
    """Return a page's body."""
    return next(str(one.html) for one in site.pages if one.src_uri == src_uri)


def test_changed_page_says_who_changed_it_and_when(tmp_path: Path) -> None:
    """The line names the company, the item and the day."""
    site = compile_files(tmp_path, {"company/principles/keep-the-promise.yml": CHANGE})

    html = page_of(site, "principles/keep-the-promise.md")

    day = '<time class="pb-day" datetime="2026-11-02">November 2, 2026</time>'
    assert f"Harbour changed “Keep the promise” on {day}." in html
    assert "<details" in html


def test_difference_shows_what_went_and_what_came_as_text(tmp_path: Path) -> None:
    """Words of both sides are marked, and none of them is markup."""
    site = compile_files(tmp_path, {"company/principles/keep-the-promise.yml": CHANGE})

    html = page_of(site, "principles/keep-the-promise.md")
    shown = html[html.index("<details") :]

    assert "Do what <del>you </del><ins>we &lt;" in shown
    assert "Left out: We write." in shown
    assert "<b>" not in shown


def test_page_without_a_change_has_no_such_line(tmp_path: Path) -> None:
    """Nobody is told that nothing happened."""
    site = compile_files(tmp_path, {"company/principles/keep-the-promise.yml": CHANGE})

    assert "pb-changes" not in page_of(site, "plays/no-answer.md")
    assert "pb-changes" not in page_of(compile_files(tmp_path / "base", {}), "about/index.md")


def test_item_that_stands_in_for_another_says_so(tmp_path: Path) -> None:
    """The base's title is named, so that readers of other playbooks find their way."""
    own = "id: co-word\ntitle: Word\ndefinition: Ours.\nreplaces: promise\n"

    site = compile_files(tmp_path, {"company/terms/co-word.yml": own})

    assert "Harbour put this in the place of “Promise”." in page_of(site, "glossary/index.md")
    assert "<details" not in page_of(site, "glossary/index.md")


def test_page_about_the_playbook_counts_what_is_the_companys_own(tmp_path: Path) -> None:
    """Changed, replaced, added and left out, each with its kind."""
    files = {
        "company/principles/keep-the-promise.yml": CHANGE,
        "company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: We answer.\n",
    }

    html = page_of(compile_files(tmp_path, files), "about/index.md")

    assert "2 of the 13 items of the base are changed, replaced or left out; 0 are added." in html
    assert 'Principle, <time class="pb-day" datetime="2026-11-02">November 2, 2026</time>' in html
    assert "Play: We answer." in html


def test_place_in_a_list_is_not_told(tmp_path: Path) -> None:
    """The list shows it."""
    own = {"company/plays/no-answer.yml": "id: no-answer\norder: 7\nsummary: We ring.\n"}

    html = page_of(compile_files(tmp_path, own), "plays/no-answer.md")

    assert "<dt>summary</dt>" in html
    assert "<dt>order</dt>" not in html


INSERTING = {
    **edited(
        "base/principles/keep-the-promise.yml",
        "statement: Do what you said.",
        'statement: "Give {{ limits.agent.up_to }} back."',
    ),
    **edited(
        "base/plays/no-answer.yml", "title: No answer yet", 'title: "{{ company.name }} is late"'
    ),
    "company/principles/keep-the-promise.yml": """\
id: keep-the-promise
statement: "Give up to {{ limits.agent.up_to }}, as {{ company.name }} said."
looks_like: ["{{ company.name }} rings"]
practices:
  - {id: ring-early, hide: yes, reason: "{{ company.short_name }} writes."}
""",
    "company/plays/no-answer.yml": """\
id: no-answer
hide: yes
reason: "{{ company.short_name }} answers."
""",
}


def test_difference_shows_values_as_readers_see_them_elsewhere(tmp_path: Path) -> None:
    """Beneath a change, in it, in a list and in a reason no name in braces is left."""
    html = page_of(compile_files(tmp_path, INSERTING), "principles/keep-the-promise.md")
    shown = html[html.index('<details class="pb-changes') :]

    assert "Give <ins>up to </ins>€50 per <del>case back" in shown
    assert ", as Harbour Energy said</ins>" in shown
    assert "Harbour Energy rings" in shown
    assert "Left out: Harbour writes." in shown
    assert "{{" not in html


def test_page_about_the_playbook_shows_values_in_reasons_and_titles(tmp_path: Path) -> None:
    """What is left out is named as readers knew it."""
    html = page_of(compile_files(tmp_path, INSERTING), "about/index.md")

    assert "Harbour Energy is late" in html
    assert "Harbour answers." in html
    assert "{{" not in html


def test_authors_see_what_was_typed(tmp_path: Path) -> None:
    """`servicebook diff` shows both sides as they stand in the files."""
    found = differences(analyse_files(tmp_path, INSERTING).settled.layered)

    assert "yours: Give {+up to {{ limits.agent.up_to }}, as" in differences_as_text(found)
    places = json.loads(differences_as_json(found, 13, "1"))["items"][0]["places"]
    assert places[0]["base"] == "Give {{ limits.agent.up_to }} back."
