"""A company's layer: only what differs is written, and the rest stays as upstream has it."""

from pathlib import Path

import pytest
from playbooks import PLAYBOOK, Files, analyse_files, edited, item_of

from servicebook.diagnostics import Span
from servicebook.layer import Key
from servicebook.load.nodes import at_path

PRINCIPLE = "principles/keep-the-promise"
OVER = f"company/{PRINCIPLE}.yml"


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {OVER: f"id: keep-the-promise\n{text}"}


def practices(tmp_path: Path, text: str) -> list[str]:
    """Return the ids of the practices after a change of them; `[1, 2]` is what is under it."""
    analysis = analyse_files(tmp_path, change(f"practices:\n{text}"))
    return [one.id for one in item_of(analysis, PRINCIPLE).practices]


def test_value_replaces(tmp_path: Path) -> None:
    """A single value stands instead of the base's; everything else stays."""
    item = item_of(analyse_files(tmp_path, change("title: Our word\n")), PRINCIPLE)

    assert (item.title, item.summary) == ("Our word", "We do what we said.")


def test_list_of_texts_replaces(tmp_path: Path) -> None:
    """A list of plain texts is one value."""
    item = item_of(analyse_files(tmp_path, change("looks_like: [A note]\n")), PRINCIPLE)

    assert item.looks_like == ("A note",)


def test_list_of_nothing_replaces(tmp_path: Path) -> None:
    """A list can be made empty."""
    item = item_of(analyse_files(tmp_path, change("looks_like: []\n")), PRINCIPLE)

    assert item.looks_like == ()


def test_entry_merges_by_its_id(tmp_path: Path) -> None:
    """Given fields of an entry replace; its others and its place stay."""
    files = change("practices:\n  - {id: write-it-down, text: Note it}\n")
    item = item_of(analyse_files(tmp_path, files), PRINCIPLE)

    first, second = item.practices
    assert (first.text, first.why) == ("Note it", "It is forgotten otherwise.")
    assert second.id == "ring-early"


@pytest.mark.parametrize(
    ("more", "order"),
    [
        ("", ["write-it-down", "ring-early", "smile"]),
        (", before: write-it-down", ["smile", "write-it-down", "ring-early"]),
        (", before: ring-early", ["write-it-down", "smile", "ring-early"]),
        (", after: write-it-down", ["write-it-down", "smile", "ring-early"]),
    ],
)
def test_new_entry_is_put_where_it_says(tmp_path: Path, more: str, order: list[str]) -> None:
    """At the end, or next to the entry named."""
    assert practices(tmp_path, f"  - {{id: smile, text: Smile, why: It helps{more}}}\n") == order


def test_entry_is_moved(tmp_path: Path) -> None:
    """An entry of the base takes another place and keeps its words."""
    order = practices(tmp_path, "  - {id: ring-early, before: write-it-down}\n")

    assert order == ["ring-early", "write-it-down"]


def test_entries_behind_the_same_one_keep_their_order(tmp_path: Path) -> None:
    """They stand as they were written, not the other way round."""
    order = practices(
        tmp_path,
        "  - {id: smile, text: Smile, why: It helps, after: write-it-down}\n"
        "  - {id: nod, text: Nod, why: It helps too, after: write-it-down}\n",
    )

    assert order == ["write-it-down", "smile", "nod", "ring-early"]


def test_entry_is_put_next_to_one_that_comes_later_in_the_file(tmp_path: Path) -> None:
    """What it is put next to finds its own place first."""
    order = practices(
        tmp_path,
        "  - {id: ring-early, after: smile}\n"
        "  - {id: smile, text: Smile, why: It helps, before: write-it-down}\n",
    )

    assert order == ["smile", "ring-early", "write-it-down"]


def test_entries_that_name_each_other_end_somewhere(tmp_path: Path) -> None:
    """No circle of anchors keeps anybody waiting."""
    order = practices(
        tmp_path,
        "  - {id: ring-early, after: write-it-down}\n  - {id: write-it-down, after: ring-early}\n",
    )

    assert sorted(order) == ["ring-early", "write-it-down"]


def test_entry_is_hidden_with_a_reason(tmp_path: Path) -> None:
    """It is gone; the reason stays in the file."""
    assert practices(tmp_path, "  - {id: ring-early, hide: yes, reason: No phones}\n") == [
        "write-it-down"
    ]


def test_hidden_entry_can_still_be_an_anchor(tmp_path: Path) -> None:
    """Hiding comes last: what is put in a hidden entry's place finds it."""
    text = (
        "  - {id: write-it-down, hide: yes, reason: Ours is better}\n"
        "  - {id: type-it-up, text: Type it, why: It lasts, after: write-it-down}\n"
    )

    assert practices(tmp_path, text) == ["type-it-up", "ring-early"]


def test_entries_inside_entries_merge(tmp_path: Path) -> None:
    """A checklist's items merge within their section."""
    over = (
        "id: before-the-call\nsections:\n  - id: look\n    items:\n"
        "      - {id: read-notes, critical: yes}\n      - {id: breathe, text: Breathe}\n"
    )
    analysis = analyse_files(tmp_path, {"company/checklists/before-the-call.yml": over})
    (section,) = item_of(analysis, "checklists/before-the-call").sections

    assert [(one.id, one.critical) for one in section.items] == [
        ("read-notes", True),
        ("breathe", False),
    ]


def test_texts_are_added(tmp_path: Path) -> None:
    """`add` puts texts after those of the base."""
    files = change("add:\n  looks_like: [A note]\n  phrases: [our word]\n")
    item = item_of(analyse_files(tmp_path, files), PRINCIPLE)

    assert item.looks_like == ("A call at five", "A note")
    assert item.phrases == ("our word",)


def test_field_is_cleared(tmp_path: Path) -> None:
    """`unset` takes a field out that need not be there."""
    over = {"company/terms/promise.yml": "id: promise\nunset: [also]\n"}
    base = edited("base/terms/terms.yml", "  definition", "  also: [word]\n  definition")

    assert item_of(analyse_files(tmp_path, base), "terms/promise").also == ("word",)
    assert item_of(analyse_files(tmp_path, base | over), "terms/promise").also == ()


def test_item_is_hidden_with_a_reason(tmp_path: Path) -> None:
    """It leaves the site, and its title and reason are kept for the page about changes."""
    over = {"company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: We answer.\n"}
    analysis = analyse_files(tmp_path, over)

    assert analysis.graph.find(Key("plays", "no-answer")) is None
    assert [(one.title, one.reason) for one in analysis.settled.layered.hidden] == [
        ("No answer yet", "We answer.")
    ]


def test_item_of_the_company_is_added(tmp_path: Path) -> None:
    """An id that the base does not have is the company's own."""
    over = {"company/terms/co-grid.yml": "id: co-grid\ntitle: Grid\ndefinition: Wires.\n"}
    record = analyse_files(tmp_path, over).graph.find(Key("terms", "co-grid"))

    assert record is not None
    assert record.origin == "own"


def test_item_replaces_another_and_links_follow(tmp_path: Path) -> None:
    """References to the replaced item lead to the company's, and count as backlinks of it."""
    text = PLAYBOOK[f"base/{PRINCIPLE}.yml"].replace(
        "id: keep-the-promise\n", "id: co-word\nreplaces: keep-the-promise\n"
    )
    analysis = analyse_files(tmp_path, {"company/principles/co-word.yml": text})

    assert analysis.found == ()
    assert item_of(analysis, PRINCIPLE).id == "co-word"
    backlinks = analysis.graph.backlinks[Key("principles", "co-word")]
    assert Key("anecdotes", "the-call") in {one.source for one in backlinks}


def test_old_names_of_a_replaced_item_lead_to_the_companys(tmp_path: Path) -> None:
    """What pointed to the base item by a name it had before is not lost."""
    base = PLAYBOOK[f"base/{PRINCIPLE}.yml"]
    own = base.replace("id: keep-the-promise\n", "id: co-word\nreplaces: keep-the-promise\n")
    files = {
        f"base/{PRINCIPLE}.yml": base + "aliases: [keep-your-word]\n",
        "company/principles/co-word.yml": own,
    }
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert item_of(analysis, "principles/keep-your-word").id == "co-word"


def test_keys_that_begin_with_x_pass(tmp_path: Path) -> None:
    """A company's own tools may keep their notes, in an item and in an entry."""
    files = change("x-ticket: 12\npractices:\n  - {id: ring-early, x-by: [Ann]}\n")

    assert analyse_files(tmp_path, files).found == ()


def test_origin_says_whose_words_they_are(tmp_path: Path) -> None:
    """A changed item is neither the base's nor the company's own."""
    records = analyse_files(tmp_path, change("title: Our word\n")).graph.records

    assert records[Key("principles", "keep-the-promise")].origin == "changed"
    assert records[Key("roles", "agent")].origin == "base"


def test_value_keeps_the_place_of_its_layer(tmp_path: Path) -> None:
    """What the company wrote is shown in its file, what it left alone in the base's."""
    files = change("title: Ours\npractices:\n  - {id: ring-early, text: Ring}\n")
    record = analyse_files(tmp_path, files).graph.records[Key("principles", "keep-the-promise")]

    assert at_path(record.fields, ("title",)).span == Span(OVER, 2, 8, 2, 12)
    assert at_path(record.fields, ("practices", 1, "text")).span.path == OVER
    assert at_path(record.fields, ("practices", 1, "why")).span.path == f"base/{PRINCIPLE}.yml"
    assert at_path(record.fields, ("practices", 0, "text")).span.path == f"base/{PRINCIPLE}.yml"


def test_company_may_list_its_changes_in_a_file_of_any_name(tmp_path: Path) -> None:
    """Small kinds come in lists, in the company's layer too."""
    over = {"company/terms/ours.yml": "- {id: promise, title: Word}\n- {id: co-grid, hide: yes}\n"}
    analysis = analyse_files(tmp_path, over)

    assert item_of(analysis, "terms/promise").title == "Word"
    assert [one.code for one in analysis.found] == ["PB108"]


def test_items_that_replace_each_other_replace_nothing(tmp_path: Path) -> None:
    """Only what the base has can be replaced."""
    rest = "title: Word\ndefinition: Ours.\n"
    over = {
        "company/terms/co-a.yml": f"id: co-a\nreplaces: co-b\n{rest}",
        "company/terms/co-b.yml": f"id: co-b\nreplaces: co-a\n{rest}",
    }

    assert [one.message for one in analyse_files(tmp_path, over).found] == [
        "the base playbook has no `terms/co-b`",
        "the base playbook has no `terms/co-a`",
    ]


def test_item_of_the_company_whose_id_resembles_one_of_the_base_is_its_own(tmp_path: Path) -> None:
    """All its fields are there, so it is no change with a misspelt id."""
    over = {"company/terms/promises.yml": "id: promises\ntitle: Many\ndefinition: Ours.\n"}
    analysis = analyse_files(tmp_path, over)

    assert analysis.found == ()
    assert item_of(analysis, "terms/promises").title == "Many"


def test_entry_whose_id_resembles_another_is_new_where_it_is_whole(tmp_path: Path) -> None:
    """All that its neighbours say is there, so it is no change with a misspelt id."""
    order = practices(tmp_path, "  - {id: ring-earli, text: Ring, why: It helps}\n")

    assert order == ["write-it-down", "ring-early", "ring-earli"]


def test_hiding_is_said_in_the_words_of_yes(tmp_path: Path) -> None:
    """In capitals or small."""
    over = {"company/plays/no-answer.yml": "id: no-answer\nhide: ON\nreason: We answer.\n"}

    assert [one.title for one in analyse_files(tmp_path, over).settled.layered.hidden] == [
        "No answer yet"
    ]
