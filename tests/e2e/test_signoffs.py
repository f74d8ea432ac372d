"""`servicebook signoffs` as somebody would use it who has collected what others signed."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playbooks import PLAYBOOK, edited, sources_in, write_files
from running import run_in

from servicebook.compiler import analyse
from servicebook.link import key_of
from servicebook.signing import fingerprint

ITEM = "checklists/before-the-call"
CHECKLIST = f"base/{ITEM}.yml"
TITLE = "title: Before the call"
AGAIN = "Must be read again: it changed after it was signed"
REWORDED = "Signed and reworded since, but not in what matters"
HOLDS = "Signed as it stands"
EARLIER = "Signed, and signed again later by the same person"
GONE = "Signed for what is no longer published"
NOT_COUNTED = "Not counted"


def sign_of(shop: Path, name: str = ITEM) -> str:
    """Return the fingerprint of an item as the shop publishes it now."""
    record = analyse(sources_in(shop / "playbook_src")).graph.find(key_of(name, None))
    assert record is not None
    return fingerprint(record.item)


def signed(shop: Path, file: str, **fields: object) -> None:
    """Put a record into the folder of sign-offs: Anna's, as things stand, with some fields else."""
    record: dict[str, object] = {
        "format": "servicebook-signoff",
        "version": 1,
        "playbook": "servicebook",
        "item": ITEM,
        "title": "Before the call",
        "fingerprint": sign_of(shop),
        "name": "Anna Berg",
        "role": "Agent",
        "date": "2020-03-01",
        "ticks": {"read-notes": "2020-03-01T09:00:00.000Z"},
    }
    both = record | fields
    text = json.dumps({name: value for name, value in both.items() if value is not None})
    write_files(shop / "signed", {file: text})


def change(shop: Path, old: str, new: str) -> None:
    """Change the checklist."""
    write_files(shop / "playbook_src", edited(CHECKLIST, old, new))


def told(shop: Path) -> tuple[int, dict[str, list[str]]]:
    """Run the command, and return its exit status and the lines under each heading."""
    result = run_in(shop, "servicebook", "signoffs", "signed")
    assert result.stderr == ""
    *groups, _ = result.stdout.split("\n\n")
    lines = {group.split(":\n")[0]: group.split(":\n")[1].split("\n") for group in groups}
    return result.returncode, lines


def test_signature_holds_while_nothing_changes(shop: Path) -> None:
    """Who signed what and when, and in which file that stands."""
    signed(shop, "a.json")

    line = f"  {ITEM}: Anna Berg, Agent, signed 2020-03-01  (a.json)"
    assert told(shop) == (0, {HOLDS: [line]})


def test_material_change_must_be_read_again(shop: Path) -> None:
    """By whoever signed before its day; on that very day they had it before them."""
    signed(shop, "sub/a.json")
    signed(shop, "b.json", name="Ben", role="", date="2020-04-01")
    change(shop, TITLE, f"{TITLE}\nmaterial: 2020-04-01")

    status, lines = told(shop)

    assert status == 1
    assert lines == {
        AGAIN: [f"  {ITEM}: Anna Berg, Agent, signed 2020-03-01, changed 2020-04-01  (sub/a.json)"],
        HOLDS: [f"  {ITEM}: Ben, signed 2020-04-01  (b.json)"],
    }


def test_typo_does_not_count_and_is_shown(shop: Path) -> None:
    """Other words under the same day of material change."""
    change(shop, TITLE, f"{TITLE}\nmaterial: 2020-01-01")
    signed(shop, "a.json")
    text = PLAYBOOK[CHECKLIST].replace("Read the notes", "Read our notes")
    text = text.replace(TITLE, f"{TITLE}\nmaterial: 2020-01-01")
    write_files(shop / "playbook_src", {CHECKLIST: text})

    line = f"  {ITEM}: Anna Berg, Agent, signed 2020-03-01  (a.json)"
    assert told(shop) == (0, {REWORDED: [line]})


def test_upkeep_is_no_other_wording(shop: Path) -> None:
    """A day of review, an order or a label is nothing that anybody has signed."""
    signed(shop, "a.json")
    change(shop, TITLE, f"{TITLE}\nreviewed: 2020-04-01\norder: 3\ntags: [calls]")

    assert list(told(shop)[1]) == [HOLDS]


def test_who_signs_again_has_read_again(shop: Path) -> None:
    """The earlier signature stays in the list, however the name was typed then."""
    change(shop, TITLE, f"{TITLE}\nmaterial: 2020-04-01")
    signed(shop, "a.json", name=" anna  BERG")
    signed(shop, "b.json", date="2020-04-02")
    signed(shop, "c.json", role="Team lead")

    status, lines = told(shop)

    assert status == 1  # somebody of that name in another role
    assert {name: len(found) for name, found in lines.items()} == {AGAIN: 1, HOLDS: 1, EARLIER: 1}
    assert lines[EARLIER] == [f"  {ITEM}: anna BERG, Agent, signed 2020-03-01  (a.json)"]


def test_item_keeps_its_signatures_under_a_new_name(shop: Path) -> None:
    """And what is no longer published has them still."""
    signed(shop, "a.json")
    signed(shop, "b.json", item="plays/gone-long-ago")
    text = PLAYBOOK[CHECKLIST].replace(
        "id: before-the-call", "id: calls\naliases: [before-the-call]"
    )
    write_files(shop / "playbook_src", {"base/checklists/calls.yml": text})
    (shop / "playbook_src" / CHECKLIST).unlink()

    assert told(shop) == (
        0,
        {
            HOLDS: ["  checklists/calls: Anna Berg, Agent, signed 2020-03-01  (a.json)"],
            GONE: ["  plays/gone-long-ago: Anna Berg, Agent, signed 2020-03-01  (b.json)"],
        },
    )


BAD: Mapping[str, tuple[dict[str, Any] | str | bytes, str]] = {
    "no JSON": ("{", "is damaged: it cannot be read as JSON"),
    "empty": ("", "is damaged: it cannot be read as JSON"),
    "no text": (b"\xff\xfe\x00", "is damaged: it cannot be read as JSON"),
    "nested": ("[" * 100_000, "is damaged: it cannot be read as JSON"),
    "a huge number": ('{"version": ' + "9" * 5000 + "}", "is damaged: it cannot be read as JSON"),
    "a name twice": ('{"name": "a", "name": "b"}', "is damaged: it cannot be read as JSON"),
    "a list": ("[]", "is no sign-off"),
    "foreign": ('{"format": "servicebook-ticks", "version": 1}', "is no sign-off"),
    "too large": ('"' + "x" * 1024 * 1024 + '"', "is larger than any sign-off"),
    "newer": (
        {"version": 2},
        "was written by a later Servicebook, in form 2; this one reads form 1",
    ),
    "odd version": ({"version": "1"}, "is damaged: see its `version`"),
    "other playbook": ({"playbook": "elsewhere"}, "belongs to another playbook: elsewhere"),
    "no name": ({"name": None}, "is damaged: it has no `name`"),
    "blank name": ({"name": "  "}, "is damaged: see its `name`"),
    "number for a name": ({"name": 5}, "is damaged: see its `name`"),
    "half a letter": ({"name": "\ud800"}, "is damaged: see its `name`"),
    "no day": ({"date": "2020-02-30"}, "is damaged: see its `date`"),
    "number for a day": ({"date": 0}, "is damaged: see its `date`"),
    "day to come": ({"date": "2999-01-01"}, "is signed on a day to come: 2999-01-01"),
    "odd item": ({"item": "../x"}, "is damaged: see its `item`"),
    "odd fingerprint": ({"fingerprint": "zz"}, "is damaged: see its `fingerprint`"),
    "odd ticks": ({"ticks": [1]}, "is damaged: see its `ticks`"),
}


def test_files_that_do_not_count_are_named_with_the_reason(shop: Path) -> None:
    """Each by itself; those beside them count."""
    for name, (said, _) in BAD.items():
        if isinstance(said, dict):
            signed(shop, f"{name}.json", **said)
        else:
            write_files(shop / "signed", {f"{name}.json": said})
    signed(shop, "z.json")
    write_files(shop / "signed", {"notes.txt": "Not mine.", "folder.json/x": ""})

    status, lines = told(shop)

    assert status == 0
    assert len(lines[HOLDS]) == 1
    assert lines[NOT_COUNTED] == [f"  {name}.json {BAD[name][1]}" for name in sorted(BAD)]


def test_same_signature_twice_counts_once(shop: Path) -> None:
    """The second file is named with the first."""
    signed(shop, "a.json")
    signed(shop, "copy of a.json")
    status, lines = told(shop)

    assert (status, len(lines[HOLDS])) == (0, 1)
    assert lines[NOT_COUNTED] == ["  copy of a.json says the same as a.json"]


def test_programs_are_told_the_same(shop: Path) -> None:
    """As JSON, with the exit status of the text."""
    signed(shop, "a.json")
    write_files(shop / "signed", {"b.json": "{"})
    change(shop, TITLE, f"{TITLE}\nmaterial: 2020-04-01")
    result = run_in(shop, "servicebook", "signoffs", "signed", "--format", "json")
    found = json.loads(result.stdout)

    assert (result.returncode, found["format"], found["must_read_again"]) == (1, 1, 1)
    assert found["signed"] == [
        {
            "state": "again",
            "item": ITEM,
            "title": "Before the call",
            "name": "Anna Berg",
            "role": "Agent",
            "date": "2020-03-01",
            "changed": "2020-04-01",
            "ticks": 1,
            "file": "a.json",
        }
    ]
    assert [one["file"] for one in found["not_counted"]] == ["b.json"]


def test_name_cannot_steer_the_console(shop: Path) -> None:
    """What cannot be seen comes out as its number, on one line."""
    signed(shop, "a.json", name="Anna\x1b[2J\nBen")

    assert "Anna<U+001B>[2J Ben, Agent" in told(shop)[1][HOLDS][0]


@pytest.mark.parametrize(("folder", "status"), [("signed", 0), ("nowhere", 2), ("mkdocs.yml", 2)])
def test_folder_without_signatures(shop: Path, folder: str, status: int) -> None:
    """An empty one says so; one that is not there is a wrong use."""
    (shop / "signed").mkdir()
    result = run_in(shop, "servicebook", "signoffs", folder)

    assert result.returncode == status
    assert result.stdout == ("No sign-offs were found.\n" if status == 0 else "")


def test_playbook_with_errors_judges_nobody(shop: Path) -> None:
    """An item that cannot be read would seem to be gone."""
    signed(shop, "a.json")
    change(shop, TITLE, f"{TITLE}\nmaterial: soon")
    result = run_in(shop, "servicebook", "signoffs", "signed")

    assert result.returncode == 1
    assert "error[PB104]" in result.stdout
    assert "Anna" not in result.stdout
