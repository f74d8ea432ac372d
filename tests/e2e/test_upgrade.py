"""`servicebook upgrade`, as a service lead runs it."""

import json
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, edited
from running import ROOT
from upgrading import NOTHING, TERMS, WITH_NEW, pages, put, receipt, upgrade

PRINCIPLE = "base/principles/keep-the-promise.yml"
CHANGED = edited(PRINCIPLE, "title: Keep the promise", "title: Keep the old promise")
GUIDE = ROOT / "docs" / "for-authors" / "take-updates.md"


def test_without_a_receipt_all_is_published(shop: Path) -> None:
    """Nothing can be compared; the command says how to begin, and writes nothing."""
    put(shop, WITH_NEW)

    code, said = upgrade(shop)

    assert (code, "no receipt yet" in said) == (0, True)
    assert "servicebook upgrade --accept --all" in said
    assert upgrade(shop, "--check") == (code, said)
    assert not receipt(shop).exists()
    assert "Word in time." in pages(shop)


def test_receipt_begins_with_all_that_there_is(accepted: Path) -> None:
    """It has a line for each item of the base, and one for each place touched."""
    text = receipt(accepted).read_text("utf-8")

    assert text.count("\n  ") == 14
    assert '\n  principles/keep-the-promise title: {version: "' in text
    assert ', text: "Keep the promise"}\n' in text
    assert upgrade(accepted) == (0, NOTHING)


def test_receipt_cannot_begin_with_a_part(shop: Path) -> None:
    """All the rest would disappear from the site."""
    code, said = upgrade(shop, "--accept", "terms/promise")

    assert (code, "There is no receipt yet" in said) == (2, True)
    assert not receipt(shop).exists()


def test_new_item_waits_and_is_in_no_page(accepted: Path) -> None:
    """It is published once it is accepted, and not before."""
    put(accepted, WITH_NEW)

    code, said = upgrade(accepted)

    assert code == 1
    assert "New upstream, and not published" in said
    assert "  terms/notice  (playbook_src/base/terms/terms.yml:4)\n" in said
    assert said.endswith("\n1 new.\n")
    assert "Word in time." not in pages(accepted)
    assert upgrade(accepted, "--accept", "terms/notice") == (0, NOTHING)
    assert "Word in time." in pages(accepted)


def test_company_that_wants_it_publishes_what_is_new(accepted: Path) -> None:
    """It is listed all the same, and nothing must be decided."""
    settings = PLAYBOOK["company/company.yml"]
    put(accepted, {**WITH_NEW, "company/company.yml": f"{settings}new_items: publish\n"})

    code, said = upgrade(accepted)

    assert (code, said.splitlines()[0]) == (0, "New upstream, and published:")
    assert "Word in time." in pages(accepted)


@pytest.mark.parametrize("arguments", [[], ["--check"], ["--accept", "--all"]])
def test_file_that_cannot_be_read_stops_everything(accepted: Path, arguments: list[str]) -> None:
    """Nothing can be said of what is in it, so nothing is accepted."""
    before = receipt(accepted).read_bytes()
    put(accepted, {PRINCIPLE: 'id: "keep-the-promise\ntitle: x\n'})

    code, said = upgrade(accepted, *arguments)

    assert (code, "principles/keep-the-promise.yml:1:5: error[PB020]" in said) == (1, True)
    assert receipt(accepted).read_bytes() == before


def test_change_beneath_is_told_with_both_texts(accepted: Path) -> None:
    """Then, now and yours, with the words marked that went and came."""
    put(accepted, CHANGED)

    code, said = upgrade(accepted)

    assert code == 1
    assert "company/principles/keep-the-promise.yml:2)" in said
    assert ": Keep the promise\n" in said
    assert "now: Keep the {+old+} promise\n" in said
    assert "yours: Our word\n" in said
    assert upgrade(accepted, "--accept", "keep-the-promise") == (0, NOTHING)


def test_check_says_how_many_there_are(accepted: Path) -> None:
    """One line, for a machine's log; the exit code says whether somebody must decide."""
    assert upgrade(accepted, "--check") == (0, NOTHING)
    put(accepted, edited(TERMS, "What we said", "All that we said"))
    assert upgrade(accepted, "--check") == (0, "1 changed and taken over.\n")
    put(accepted, {**WITH_NEW, **CHANGED})
    said = "1 changed beneath yours, 1 new.\n"
    assert upgrade(accepted, "--check") == (1, said)


def test_programs_get_json(accepted: Path) -> None:
    """Everything that is told to people, with places and texts."""
    put(accepted, {**WITH_NEW, **CHANGED})

    code, said = upgrade(accepted, "--format", "json")
    told = json.loads(said)
    steps = {one["state"]: one for one in told["steps"]}

    assert (code, told["format"], told["decisions"]) == (1, 1, 2)
    assert sorted(steps) == ["beneath", "new"]
    assert (steps["new"]["item"], steps["new"]["line"]) == ("terms/notice", 4)
    assert steps["beneath"]["then"] == "Keep the promise"
    assert steps["beneath"]["now"] == "Keep the old promise"
    assert steps["beneath"]["yours"] == "Our word"


def test_use_of_what_is_removed_must_be_decided(accepted: Path) -> None:
    """A text of the company's own that names it is told, and where."""
    text = "id: co-word\ntitle: Word\ndefinition: Ours.\nsee_also: [terms/promise]\n"
    put(accepted, {"company/terms/co-word.yml": text})
    (accepted / "playbook_src" / TERMS).unlink()

    code, said = upgrade(accepted)

    assert code == 1
    assert "company/terms/co-word.yml:4: `terms/promise` was removed upstream" in said


def test_guide_shows_what_will_be_seen(project: Path) -> None:
    """What the page about updates shows is letter for letter what the command says."""
    statement = "Reply within two hours while we are open, or say when you will."
    ours = {"company/principles/answer-fast.yml": f"id: answer-fast\nstatement: {statement}\n"}
    put(project, ours)
    upgrade(project, "--accept", "--all")
    path = project / "playbook_src" / "base" / "principles" / "answer-fast.yml"
    words = path.read_text("utf-8").split("when you\n  will write")
    assert len(words) == 2
    path.write_text("on which\n  day you will write".join(words), "utf-8")
    term = "id: notice\ntitle: Notice\ndefinition: Word in time.\n"
    put(project, {"base/terms/notice.yml": term})

    code, said = upgrade(project)

    assert code == 1
    assert f"```text\n{said}```\n" in GUIDE.read_text("utf-8")
