"""The sign of what an item says: another as soon as its readers read something else."""

from pathlib import Path

import pytest
from playbooks import Files, analyse_files, edited

from servicebook.layer import Key
from servicebook.signing import fingerprint

LIST = "base/checklists/before-the-call.yml"
ITEM = "        text: Read the notes\n"


def sign(root_path: Path, files: Files) -> str:
    """Return the sign of the small playbook's checklist, with changes."""
    record = analyse_files(root_path, files).graph.find(Key("checklists", "before-the-call"))
    assert record is not None
    return fingerprint(record.item)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Read the notes", "Read all notes"),
        (ITEM, f"{ITEM}        critical: yes\n"),
        (ITEM, f"{ITEM}      - id: ring\n        text: Ring\n"),
        ("title: Look\n", "title: Look around\n"),
        ("objective: You know", "objective: We know"),
        ("title: Before the call", "title: Before a call"),
    ],
)
def test_fingerprint_is_another_when_readers_read_something_else(
    old: str, new: str, tmp_path: Path
) -> None:
    before = sign(tmp_path / "a", {})

    assert sign(tmp_path / "b", edited(LIST, old, new)) != before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary:", "reviewed: 2026-01-31\nsummary:"),
        ("summary:", "tags: [calls]\norder: 3\naliases: [look-first]\nsummary:"),
        ("title: Before the call", 'title: "Before the call" # a note'),
    ],
)
def test_fingerprint_stays_when_readers_read_the_same(old: str, new: str, tmp_path: Path) -> None:
    before = sign(tmp_path / "a", {})

    assert sign(tmp_path / "b", edited(LIST, old, new)) == before


def test_fingerprint_covers_the_values_that_stand_in_a_text(tmp_path: Path) -> None:
    """Readers sign for "50 €", not for the name of a number."""
    inserted = edited(LIST, "Read the notes", "Read it, {{ company.short_name }}")
    other = edited("company/company.yml", "short_name: Harbour", "short_name: Haven")

    assert sign(tmp_path / "a", inserted) != sign(tmp_path / "b", inserted | other)


def test_fingerprint_of_the_same_files_is_the_same_on_every_machine(tmp_path: Path) -> None:
    """It stands in records that are years old, so a change of how it is made would show here."""
    assert sign(tmp_path, {}) == "497b40b3fe906b76"
