"""What changed beneath a company's changes is told as that, and as nothing else."""

import pytest
from playbooks import PLAYBOOK, Files, edited
from receipts import accepted, compared

from servicebook.upstream import Comparison

KEEP = "principles/keep-the-promise"
TERM = "terms/promise"
PRINCIPLE = "base/principles/keep-the-promise.yml"
TERMS = "base/terms/terms.yml"


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {"company/principles/keep-the-promise.yml": f"id: keep-the-promise\n{text}"}


def states(comparison: Comparison) -> set[tuple[str, str, str]]:
    """List what is reported, each with its item and place."""
    return {(one.state, str(one.key), one.path) for one in comparison.drifts()}


ANCHORED = (
    "practices:\n  - {id: ring-early, hide: yes, reason: Ours.}\n"
    "  - {id: co-write, text: Write, why: Ours, after: ring-early}\n"
)
"""Takes an entry out and puts another in its place."""


@pytest.mark.parametrize(
    "text", [ANCHORED, "practices:\n{1}\n{0}\n".format(*ANCHORED.splitlines()[1:])]
)
def test_entry_that_is_hidden_can_be_an_anchor_in_the_receipt_too(text: str) -> None:
    """Both are recorded, whichever is written first, and neither is taken for the other."""
    receipt = accepted(change(text))

    assert states(compared(change(text), receipt)) == set()
    now = edited(PRINCIPLE, "Nobody likes to wait.", "Nobody waits.")
    found = {("beneath", KEEP, "practices.ring-early")}
    assert states(compared({**change(text), **now}, receipt)) == found


@pytest.mark.parametrize(
    ("ours", "old", "new", "path"),
    [
        ("title: Ours\n", "title: Keep", "title: Hold", "title"),
        ("title: '[x]'\n", "title: Keep the promise", "title: '{\"a\": 1}'", "title"),
        ("looks_like: [Ours]\n", "[A call at five]", "[A call, A note]", "looks_like"),
        ("owner: agent\n", "measure:", "owner: nobody\nmeasure:", "owner"),
        ("unset: [measure]\n", "Promises kept", "Promises held", "measure"),
        (
            "practices:\n  - {id: ring-early, text: Ours}\n",
            "text: Ring early",
            "text: Ring soon",
            "practices.ring-early.text",
        ),
        (ANCHORED, "Nobody likes to wait.", "Nobody waits.", "practices.ring-early"),
        ("evidence: {grade: opinion, text: O}\n", "We think so", "We know", "evidence"),
    ],
)
def test_item_that_changed_only_beneath_a_change_is_told_once(
    ours: str, old: str, new: str, path: str
) -> None:
    """What the base says there is not taken over; as soon as another place changes, both hold."""
    files = change(ours)
    text = PLAYBOOK[PRINCIPLE].replace(old, new)
    why = text.replace("A promise is all", "A word is all")
    assert PLAYBOOK[PRINCIPLE] != text != why
    beneath = ("beneath", KEEP, path)

    receipt = accepted(files)

    assert states(compared({**files, PRINCIPLE: text}, receipt)) == {beneath}
    both = {beneath, ("changed", KEEP, "")}
    assert states(compared({**files, PRINCIPLE: why}, receipt)) == both


@pytest.mark.parametrize(
    "ours",
    [
        {"company/terms/promise.yml": "id: promise\nhide: yes\nreason: Ours.\n"},
        {
            "company/terms/co-word.yml": (
                "id: co-word\nreplaces: promise\ntitle: Word\ndefinition: Ours.\n"
            )
        },
    ],
    ids=["hidden", "replaced"],
)
def test_nothing_is_taken_over_of_what_is_taken_out(ours: Files) -> None:
    """Nobody reads it; that it changed is told beneath the change."""
    now = edited(TERMS, "What we said", "All we said")

    assert states(compared({**ours, **now}, accepted(ours))) == {("beneath", TERM, "whole")}


def test_change_beneath_one_place_says_nothing_of_a_place_not_recorded_yet() -> None:
    """That the item is another one by now is explained by the place that is recorded."""
    now = edited(PRINCIPLE, "title: Keep", "title: Hold")
    comparison = compared(
        {**change("title: Ours\nwhy: Ours\n"), **now}, accepted(change("title: Ours\n"))
    )

    assert states(comparison) == {
        ("beneath", KEEP, "title"),
        ("unrecorded", KEEP, "why"),
    }
