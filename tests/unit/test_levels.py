"""Start small: what is for a larger size of playbook than the company's is left out."""

from pathlib import Path

import pytest
from playbooks import Files, analyse_files, compile_files, edited, item_of

from servicebook.compiler import Analysis
from servicebook.layer import Key
from servicebook.layer.levels import LEVELS, sizes
from servicebook.views.about import reading_time

COMPANY = "company/company.yml"
PLAY = "base/plays/no-answer.yml"
STORY = "base/anecdotes/the-call.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
SOURCES = "base/sources/sources.yml"
TERMS = "base/terms/terms.yml"
ANSWER = Key("plays", "no-answer")
FULL_PLAY = edited(PLAY, "summary:", "level: full\nsummary:")


def company_at(level: str, more: str = "") -> dict[str, str]:
    """Let the company choose a level."""
    return edited(COMPANY, "currency:", f"level: {level}\n{more}currency:")


def published(analysis: Analysis, kind: str) -> set[str]:
    """Name the published items of a kind."""
    return {one.key.id for one in analysis.graph.by_kind.get(kind, ())}


@pytest.mark.parametrize(
    ("company", "item", "is_published"),
    [
        ("essential", "essential", True),
        ("essential", "standard", False),
        ("essential", "full", False),
        ("standard", "essential", True),
        ("standard", "standard", True),
        ("standard", "full", False),
        ("full", "standard", True),
        ("full", "full", True),
    ],
)
def test_item_stays_where_its_level_is_within_the_companys(
    tmp_path: Path, company: str, item: str, *, is_published: bool
) -> None:
    """Each size holds all that the smaller ones hold."""
    files = company_at(company) | edited(PLAY, "summary:", f"level: {item}\nsummary:")
    analysis = analyse_files(tmp_path, files)

    assert (ANSWER in analysis.graph.records) == is_published


def test_without_a_word_all_is_published_and_items_are_standard(tmp_path: Path) -> None:
    """A company that chooses nothing has everything; an item without a level is no speciality."""
    assert ANSWER in analyse_files(tmp_path / "a", FULL_PLAY).graph.records
    assert ANSWER in analyse_files(tmp_path / "b", company_at("standard")).graph.records
    assert ANSWER not in analyse_files(tmp_path / "c", company_at("essential")).graph.records


def test_nothing_is_said_of_references_to_what_is_left_out(tmp_path: Path) -> None:
    """Neither of fields nor of links in texts, in the base or in the company's own items."""
    files = company_at("standard") | FULL_PLAY
    link = "lesson: See [it](plays/no-answer).\nsee_also: [plays/no-answer]"
    files |= edited(STORY, "lesson: Ring.", link)
    files["company/terms/co-wait.yml"] = (
        "id: co-wait\ntitle: Wait\ndefinition: See [it](plays/no-answer).\n"
        "see_also: [plays/no-answer]\n"
    )

    assert analyse_files(tmp_path, files).found == ()


def test_links_to_what_is_left_out_are_plain_and_lists_leave_it_out(tmp_path: Path) -> None:
    """A sentence stays whole; a list names only what can be opened."""
    text = "lesson: See [the play](plays/no-answer) first.\nsee_also: [plays/no-answer]"
    files = company_at("standard") | FULL_PLAY | edited(STORY, "lesson: Ring.", text)
    pages = {page.src_uri: page for page in compile_files(tmp_path, files).pages}

    assert "<a>the play</a> first." in pages["stories/the-call.md"].html
    assert "No answer yet" not in pages["stories/the-call.md"].html
    assert "plays/no-answer.md" not in pages
    assert "plays/index.md" not in pages


def test_path_with_nothing_left_is_no_section(tmp_path: Path) -> None:
    """No heading stands over an empty list."""
    files = company_at("essential")
    files |= edited("base/roles/agent.yml", "summary:", "level: essential\nsummary:")
    pages = {page.src_uri: page.html for page in compile_files(tmp_path, files).pages}

    assert "Choices that customers feel" in pages["roles/agent.md"]
    assert "Your path" not in pages["roles/agent.md"]


def test_former_name_of_what_is_left_out_is_known(tmp_path: Path) -> None:
    """A company that wrote a reference long ago is not told that it leads nowhere."""
    files = company_at("standard")
    files |= edited(PLAY, "summary:", "level: full\naliases: [wait]\nsummary:")
    files |= edited(STORY, "principles:", "see_also: [plays/wait]\nprinciples:")
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert analysis.graph.left_out[Key("plays", "wait")] == "No answer yet"


def test_what_is_hidden_is_told_all_the_same(tmp_path: Path) -> None:
    """Only what the level leaves out goes unmentioned."""
    files = company_at("standard")
    files |= edited(STORY, "polarity:", "see_also: [plays/no-answer]\npolarity:")
    files["company/plays/no-answer.yml"] = "id: no-answer\nhide: yes\nreason: Ours.\n"

    assert [one.code for one in analyse_files(tmp_path, files).found] == ["PB203"]


@pytest.mark.parametrize("line", ["summary: Ours.", "level: essential"])
def test_item_that_the_company_changed_stays(tmp_path: Path, line: str) -> None:
    """Who changes something wants it; so one thing of a larger size is had with two lines."""
    files: Files = {
        **company_at("standard"),
        **FULL_PLAY,
        "company/plays/no-answer.yml": f"id: no-answer\n{line}\n",
    }

    assert ANSWER in analyse_files(tmp_path, files).graph.records


def test_items_of_the_company_stay(tmp_path: Path) -> None:
    """Its own ones, and those that stand in for one of the base."""
    files: Files = {
        **company_at("essential"),
        "company/terms/co-wait.yml": "id: co-wait\ntitle: Wait\nlevel: full\ndefinition: Long.\n",
        "company/terms/co-word.yml": (
            "id: co-word\nreplaces: promise\ntitle: Word\ndefinition: Ours.\n"
        ),
    }

    assert published(analyse_files(tmp_path, files), "terms") == {"co-wait", "co-word"}


def test_numbers_stay_and_are_inserted(tmp_path: Path) -> None:
    """Standards and limits are said in many texts, and hold for everybody."""
    files: Files = {
        **company_at("essential"),
        "company/terms/co-wait.yml": (
            "id: co-wait\ntitle: Wait\ndefinition: "
            '"{{ standards.email.target }}, {{ limits.agent.up_to }}"\n'
        ),
    }
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert {key.kind for key in analysis.graph.records} == {"standards", "limits", "terms"}
    assert item_of(analysis, "terms/co-wait").definition == "90% within 1 working day, €50 per case"


@pytest.mark.parametrize(
    "naming",
    [
        "why: A promise is all.\nsee_also: [terms/promise, sources/a-book]",
        "why: See [it](terms/promise) in [a book](sources/a-book).",
    ],
)
def test_sources_and_terms_stay_where_something_names_them(tmp_path: Path, naming: str) -> None:
    """In a field or in a text: who reads it looks them up. Others go."""
    files = company_at("essential")
    files |= edited(
        PRINCIPLE, "why: A promise is all a customer has.", f"level: essential\n{naming}"
    )
    files |= edited(TERMS, "- id:", "- {id: word, title: Word, definition: W.}\n- id:")
    files |= edited(SOURCES, "- id:", "- {id: b, title: B, type: book}\n- id:")
    analysis = analyse_files(tmp_path, files)

    assert published(analysis, "terms") == {"promise"}
    assert published(analysis, "sources") == {"a-book"}


def test_terms_that_kept_terms_name_stay_too(tmp_path: Path) -> None:
    """By any name they had, and however long the chain."""
    files = company_at("essential")
    files[TERMS] = (
        "- {id: a, title: A, level: essential, definition: A., see_also: [terms/old-b]}\n"
        "- {id: b, title: B, aliases: [old-b], definition: B., see_also: [terms/c]}\n"
        "- {id: c, title: C, definition: C.}\n"
        "- {id: d, title: D, definition: D., see_also: [terms/a]}\n"
    )
    analysis = analyse_files(tmp_path, files)

    assert published(analysis, "terms") == {"a", "b", "c"}


@pytest.mark.parametrize(
    "files", [company_at("everything"), edited(PLAY, "summary:", "level: some\nsummary:")]
)
def test_wrong_level_leaves_nothing_out(tmp_path: Path, files: Files) -> None:
    """It is one mistake, and hides no other."""
    term = edited(TERMS, "definition:", "definitoin:")
    found = analyse_files(tmp_path, {**files, **term}).found

    assert sorted(one.code for one in found) == ["PB101", "PB104"]


def test_principle_whose_stories_are_all_left_out_is_reported(tmp_path: Path) -> None:
    """Each size must hang together by itself."""
    files = company_at("essential") | edited(PRINCIPLE, "summary:", "level: essential\nsummary:")

    assert [one.code for one in analyse_files(tmp_path, files).found] == ["PB303", "PB304"]


def test_sizes_count_what_each_level_publishes(tmp_path: Path) -> None:
    """What is counted for the company's own level is what is published."""
    files = FULL_PLAY | edited(STORY, "summary:", "level: essential\nsummary:")
    counts = set()
    for level in LEVELS:
        analysis = analyse_files(tmp_path / level, files | company_at(level))
        keys = analysis.graph.records.keys() | analysis.graph.beyond
        found = {size.level: size for size in sizes(analysis.settled.layered, keys)}
        counts.add(tuple((one.items, one.words) for one in found.values()))
        assert found[level].items == len(analysis.graph.records)

    ((small, middle, large),) = counts
    assert small < middle < large
    assert small[1] < middle[1] < large[1]


def test_words_are_those_that_people_read(tmp_path: Path) -> None:
    """Neither ids, references and choices, nor what search finds an item by, nor sources."""
    files = company_at("essential")
    files[TERMS] = (
        "- {id: a-b, title: Two words, level: essential, definition: Here are four more.,"
    )
    files[TERMS] += " phrases: [never read], tags: [x], see_also: [sources/a-book]}\n"
    files[SOURCES] = "- {id: a-book, title: A long title that nobody reads, type: book}\n"
    layered = analyse_files(tmp_path, files).settled.layered
    keys = {Key("terms", "a-b"), Key("sources", "a-book")}
    smallest = sizes(layered, keys)[0]

    assert (smallest.items, smallest.words) == (2, 6)


def test_about_page_tells_the_sizes(tmp_path: Path) -> None:
    """With the company's own marked, and without the parts that the site does not have."""
    files = company_at("essential", "sections: [standards, terms]\n")
    pages = {page.src_uri: page.html for page in compile_files(tmp_path, files).pages}

    assert "Essential (this one)" in pages["about/index.md"]
    assert "2 items, about 5 min to read" in pages["about/index.md"]
    assert "5 items, about 5 min to read" in pages["about/index.md"]


@pytest.mark.parametrize(
    ("words", "time"),
    [
        (0, "5 min"),
        (1, "5 min"),
        (2_400, "10 min"),
        (2_600, "15 min"),
        (12_000, "1 h"),
        (23_000, "1 h 55 min"),
    ],
)
def test_reading_time_is_rounded_to_five_minutes(words: int, time: str) -> None:
    """At 200 words a minute."""
    assert reading_time(words) == time
