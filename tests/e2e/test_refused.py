"""What `servicebook upgrade` and `diff` refuse to do, and what they say then."""

import json
from pathlib import Path

import pytest
from playbooks import PLAYBOOK
from running import contents, run_in
from upgrading import TERMS, put, receipt

PRINCIPLE = "base/principles/keep-the-promise.yml"
UNCLOSED = {PRINCIPLE: 'id: "keep-the-promise\ntitle: x\n'}


@pytest.mark.parametrize(
    "command", [["upgrade", "--check"], ["upgrade", "--accept", "--all"], ["diff"]]
)
def test_programs_get_findings_in_the_form_of_check(accepted: Path, command: list[str]) -> None:
    """The same JSON as `servicebook check` writes, with what stands in the way, and exit 1."""
    put(accepted, UNCLOSED)
    before = contents(accepted / "playbook_src")

    result = run_in(accepted, "servicebook", *command, "--format", "json")
    told = json.loads(result.stdout)

    assert (result.returncode, result.stderr) == (1, "")
    assert told["version"] == 1
    assert told["summary"]["errors"] == len(told["findings"]) == 1
    assert told["findings"][0]["code"] == "PB020"
    assert contents(accepted / "playbook_src") == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("format: 1", "format: 2", "PB502"),
        ("Keep the promise", "Keep our promise", "PB501"),
        ("items:", "<<<<<<< ours\nitems:", "PB019"),
    ],
)
def test_receipt_that_proves_nothing_is_never_written_over(
    accepted: Path, old: str, new: str, code: str
) -> None:
    """Edited by hand, left unmerged, or from a newer version: told, and left as it is."""
    text = receipt(accepted).read_text("utf-8")
    assert text.count(old) == 1
    put(accepted, {"company/receipt.yml": text.replace(old, new)})
    before = contents(accepted / "playbook_src")

    result = run_in(accepted, "servicebook", "upgrade", "--accept", "promise", "--format", "json")

    assert (result.returncode, result.stderr) == (1, "")
    assert [one["code"] for one in json.loads(result.stdout)["findings"]] == [code]
    assert contents(accepted / "playbook_src") == before


CLASH = {
    "company/terms/word.yml": "id: word\ntitle: Word\ndefinition: Ours.\n",
    "base/terms/word.yml": "id: word\ntitle: Words\ndefinition: Theirs.\n",
}
CHANGED_TERM = {"company/terms/promise.yml": "id: promise\ntitle: Our word\n"}
RING = "company/plays/no-answer.yml"
CHANGED_STEP = {RING: "id: no-answer\nsteps:\n  - {id: say-when, text: Say the day}\n"}
OTHER_STEP = PLAYBOOK["base/plays/no-answer.yml"].replace("id: say-when", "id: say-how")


def accepting(folder: Path, *names: str) -> list[str]:
    """Accept items by name, and return what is said beside the output."""
    result = run_in(folder, "servicebook", "upgrade", "--accept", *names, "--format", "json")
    assert json.loads(result.stdout)["format"] == 1
    return result.stderr.splitlines()


def test_accepting_what_needs_nothing_says_so(accepted: Path) -> None:
    """One line for each name, beside the output, so that nobody thinks that it did something."""
    assert accepting(accepted, "terms/promise", "no-answer") == [
        "`plays/no-answer` needs nothing: it is as you last accepted it.",
        "`terms/promise` needs nothing: it is as you last accepted it.",
    ]
    assert accepting(accepted, "--all") == []


def test_accepting_an_item_under_an_id_of_yours_says_what_to_do(accepted: Path) -> None:
    """It is nowhere to be seen, so nobody can agree to it."""
    put(accepted, CLASH)
    before = receipt(accepted).read_bytes()

    (line,) = accepting(accepted, "terms/word")

    assert line == (
        "`terms/word` is not accepted, because you have an item with this id: give yours another "
        "id, such as `co-word` (playbook_src/company/terms/word.yml:1), then accept it."
    )
    assert receipt(accepted).read_bytes() == before


def test_accepting_what_is_gone_beneath_yours_says_what_to_do(accepted: Path) -> None:
    """A whole item, or an entry in one that is accepted for the rest."""
    put(accepted, {**CHANGED_TERM, **CHANGED_STEP})
    accepting(accepted, "--all")
    (accepted / "playbook_src" / TERMS).unlink()
    put(accepted, {"base/plays/no-answer.yml": OTHER_STEP})

    play, term = accepting(accepted, "terms/promise", "plays/no-answer")

    assert play == (
        "`plays/no-answer` is accepted, but for `steps.say-when`, which was removed upstream: mend "
        "what you wrote of it (playbook_src/company/plays/no-answer.yml:3), then accept it."
    )
    assert term == (
        "`terms/promise` is not accepted, because it was removed upstream: delete what you wrote "
        "of it (playbook_src/company/terms/promise.yml:1), then accept it."
    )
