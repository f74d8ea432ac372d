"""The graph: what refers to what, both ways, among the items that are published."""

from pathlib import Path

import pytest
from playbooks import PLAYBOOK, analyse_files, compile_files, edited, item_of

from servicebook.layer import Key
from servicebook.link import Graph
from servicebook.model.play import Play
from servicebook.model.standard import Standard

PROMISE = Key("principles", "keep-the-promise")
STORY = "base/anecdotes/the-call.yml"
SECTIONS = "sections: [{}]\ncurrency:"


def sources_of(graph: Graph, key: Key) -> list[str]:
    """Say what refers to an item, in the graph's order."""
    return [str(one.source) for one in graph.backlinks.get(key, ())]


def test_reference_is_known_at_both_ends(tmp_path: Path) -> None:
    """An item knows what it names, and what names it."""
    graph = analyse_files(tmp_path, {}).graph

    assert sources_of(graph, PROMISE) == [
        "anecdotes/the-call",
        "checklists/before-the-call",
        "roles/agent",
        "assessments/check",
    ]
    (one,) = [one for one in graph.references if one.source == Key("onboarding", "agent")]
    assert (one.target, one.path) == (Key("roles", "agent"), ("role",))


def test_alias_leads_to_the_item(tmp_path: Path) -> None:
    """A name that an item had before still finds it, and counts as a backlink."""
    files = edited("base/plays/no-answer.yml", "summary:", "aliases: [wait]\nsummary:")
    files |= edited(STORY, "principles:", "see_also: [plays/wait]\nprinciples:")
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert item_of(analysis, "plays/wait").id == "no-answer"
    assert sources_of(analysis.graph, Key("plays", "no-answer")) == ["anecdotes/the-call"]


@pytest.mark.parametrize("line", ["status: draft", "status: retired", "withdrawn: yes"])
def test_item_that_is_not_published_is_left_out(tmp_path: Path, line: str) -> None:
    """It is in no list, refers to nothing, and its title is in no page."""
    files = edited(STORY, "polarity: good", f"polarity: good\n{line}")
    graph = analyse_files(tmp_path, files).graph

    assert Key("anecdotes", "the-call") not in graph.records
    assert graph.left_out[Key("anecdotes", "the-call")] == "The call"
    assert "anecdotes/the-call" not in sources_of(graph, PROMISE)


def test_withdrawn_story_is_gone_from_every_page(tmp_path: Path) -> None:
    """Whoever takes a story back finds it nowhere."""
    files = edited(STORY, "polarity: good", "polarity: good\nwithdrawn: yes")
    pages = compile_files(tmp_path, files).pages

    assert "stories/the-call.md" not in {page.src_uri for page in pages}
    assert not [page for page in pages if "Somebody rang back" in page.html]


def test_company_chooses_the_parts(tmp_path: Path) -> None:
    """Only kinds of the parts named are published, with those that belong to them."""
    settings = SECTIONS.format("roles, standards, principles")
    files = edited("company/company.yml", "currency:", settings)
    graph = analyse_files(tmp_path, files).graph

    assert {key.kind for key in graph.records} == {
        "principles",
        "roles",
        "onboarding",
        "standards",
        "limits",
        "metrics",
        "sources",
    }


def test_reference_into_a_part_left_out_is_a_note(tmp_path: Path) -> None:
    """Nothing need be done about it: the site can be published."""
    settings = SECTIONS.format("anecdotes, roles")
    analysis = analyse_files(tmp_path, edited("company/company.yml", "currency:", settings))

    assert {one.code for one in analysis.found} == {"PB203"}
    assert not analysis.has_errors


def test_link_to_an_item_left_out_is_plain_text(tmp_path: Path) -> None:
    """The title stays; there is no address."""
    files = edited(STORY, "lesson: Ring.", "lesson: See [the play](plays/no-answer) first.")
    files["company/plays/no-answer.yml"] = "id: no-answer\nhide: yes\nreason: Ours.\n"
    (page,) = (
        p for p in compile_files(tmp_path, files).pages if p.src_uri == "stories/the-call.md"
    )

    assert "<a>the play</a> first." in page.html


def test_items_stand_in_the_order_of_kind_order_and_title(tmp_path: Path) -> None:
    """Lower `order` first, then by title, capitals or not."""
    text = PLAYBOOK["base/plays/no-answer.yml"]

    def play(name: str, title: str, order: int) -> dict[str, str]:
        text_of = text.replace("id: no-answer", f"id: {name}")
        text_of = text_of.replace("title: No answer yet", f"title: {title}\norder: {order}")
        return {f"base/plays/{name}.yml": text_of}

    files = play("c", "b-play", 500) | play("b", "A play", 500) | play("a", "Z play", 1)
    plays = analyse_files(tmp_path, files).graph.items(Play)

    assert [key.id for key, _ in plays] == ["a", "b", "c", "no-answer"]


def test_standards_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    """Numbers are read as a table, in its author's order."""
    more = PLAYBOOK["base/standards/standards.yml"]
    text = more.replace("email", "z").replace("E-mail", "Z") + more
    graph = analyse_files(tmp_path, {"base/standards/standards.yml": text}).graph

    assert [key.id for key, _ in graph.items(Standard)] == ["z", "email"]


def test_item_left_out_is_noted_once_with_its_places(tmp_path: Path) -> None:
    """Whoever hides much reads one note for each item: where it is named, and how often."""
    hidden = {"company/roles/agent.yml": "id: agent\nhide: yes\nreason: We are two.\n"}
    notes = [one for one in analyse_files(tmp_path, hidden).found if one.code == "PB203"]

    (note,) = notes
    assert note.message == "`roles/agent` is left out of this playbook, and 6 places refer to it"
    assert [label.text for label in note.related] == [
        "also named here",
        "also named here",
        "also named here, and at 2 more places",
    ]
    places = [note.span, *(label.span for label in note.related)]
    assert places == sorted(places)


def test_items_that_name_each_other_as_old_names_are_both_told(tmp_path: Path) -> None:
    """Neither is taken for the other, and nothing goes round in circles."""
    files = edited("base/terms/terms.yml", "  title:", "  aliases: [call]\n  title:")
    files["base/terms/call.yml"] = "id: call\naliases: [promise]\ntitle: C\ndefinition: Ring.\n"
    analysis = analyse_files(tmp_path, files)

    assert [one.message for one in analysis.found] == [
        "`promise` is the name of another item",
        "`call` is the name of another item",
    ]
    assert item_of(analysis, "terms/promise").title == "Promise"


def test_alias_of_an_item_that_a_broken_one_replaces_is_reported(tmp_path: Path) -> None:
    """Who has the name now cannot be shown, where that item has a mistake."""
    files = {
        "company/terms/co-word.yml": "id: co-word\nreplaces: promise\ntitel: Word\n"
        "definition: Ours.\n",
        "company/terms/co-call.yml": "id: co-call\naliases: [promise]\ntitle: Call\n"
        "definition: We ring.\n",
    }
    found = analyse_files(tmp_path, files).found

    assert [one.code for one in found] == ["PB106", "PB101"]
    assert found[0].related == ()
