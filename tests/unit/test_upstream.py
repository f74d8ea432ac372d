"""What has become of the base since a company accepted it, and what it accepts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playbooks import PLAYBOOK, Files, edited
from receipts import accepted, compared

from servicebook.layer import Key
from servicebook.load.line import CONTROL
from servicebook.upstream import Comparison, Seen, accept, everything, touches

KEEP = Key("principles", "keep-the-promise")
TERM = Key("terms", "promise")
PRINCIPLE = "base/principles/keep-the-promise.yml"
TERMS = "base/terms/terms.yml"
OVER = "company/principles/keep-the-promise.yml"
RING = "  - id: ring-early\n    text: Ring early\n    why: Nobody likes to wait.\n"
NEXT = "2.0.0"
"""The version of the base that comes after the one accepted."""

REFUSED = "".join(filter(CONTROL.match, map(chr, range(0x10000))))
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=REFUSED), max_size=50)
"""All that can stand in a playbook: what YAML cannot hold is refused before."""


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {OVER: f"id: keep-the-promise\n{text}"}


def states(comparison: Comparison) -> set[tuple[str, str, str]]:
    """List what is reported, each with its item and place."""
    return {(one.state, str(one.key), one.path) for one in comparison.drifts()}


def test_accepting_everything_leaves_nothing_to_tell() -> None:
    """The same playbook beside its own receipt."""
    files = change("title: Ours\npractices:\n  - {id: ring-early, text: Ring}\nunset: [owner]\n")
    receipt = accepted(files)

    assert states(compared(files, receipt)) == set()
    assert set(receipt.touched) == {(KEEP, "title"), (KEEP, "practices.ring-early.text")}


def test_accepting_again_changes_nothing() -> None:
    """Where the base is the same, so is the receipt, whatever its version."""
    files = change("title: Ours\n")
    receipt = accepted(files)
    comparison = compared(files, receipt)

    assert accept(comparison, everything(comparison), NEXT) == receipt


def test_one_item_is_accepted_and_the_others_stay() -> None:
    """What was not named is shown again next time."""
    files = change("title: Ours\n")
    new = {**edited(PRINCIPLE, "title: Keep", "title: Hold"), **edited(TERMS, "said we", "say we")}
    before = accepted(files)
    comparison = compared({**files, **new}, before)

    receipt = accept(comparison, frozenset({KEEP}), NEXT)

    assert receipt.items[TERM] == before.items[TERM]
    assert receipt.items[KEEP] != before.items[KEEP]
    assert receipt.touched == {(KEEP, "title"): Seen(NEXT, "Hold the promise")}
    assert states(compared({**files, **new}, receipt)) == {("changed", str(TERM), "")}


def test_nothing_accepted_changes_nothing() -> None:
    """No name, no line."""
    files = change("title: Ours\n")
    before = accepted(files)
    new = edited(PRINCIPLE, "title: Keep", "title: Hold")

    assert accept(compared({**files, **new}, before), frozenset(), NEXT) == before


def test_item_that_is_gone_is_forgotten_once_accepted() -> None:
    """Nobody changed it, so nothing hangs on it."""
    before = accepted({})
    comparison = compared({TERMS: None}, before)

    assert states(comparison) == {("removed", str(TERM), "")}
    assert TERM not in accept(comparison, frozenset({TERM}), NEXT).items


@pytest.mark.parametrize(
    ("ours", "now", "lost"),
    [
        ({"company/terms/promise.yml": "id: promise\ntitle: Ours\n"}, {TERMS: None}, "whole"),
        (
            change("practices:\n  - {id: ring-early, text: Ring, why: Ours}\n"),
            edited(PRINCIPLE, RING, ""),
            "practices.ring-early",
        ),
    ],
    ids=["an item", "an entry"],
)
def test_what_is_lost_stays_lost_after_accepting(ours: Files, now: Files, lost: str) -> None:
    """It is told until the company's file is mended, with what it was."""
    comparison = compared({**ours, **now}, accepted(ours))
    receipt = accept(comparison, everything(comparison), NEXT)
    (left,) = compared({**ours, **now}, receipt).drifts()

    assert (left.state, left.path) == ("lost", lost)
    assert left.then


def test_entry_lost_in_a_renamed_item_stays_lost_after_accepting() -> None:
    """Although its text was recorded under the name before."""
    ours = change("practices:\n  - {id: ring-early, text: Ring, why: Ours}\n")
    text = PLAYBOOK[PRINCIPLE].replace(RING, "")
    names = text.replace("id: keep-the-promise\n", "id: hold-it\naliases: [keep-the-promise]\n", 1)
    now = {**ours, PRINCIPLE: None, "base/principles/hold-it.yml": names}
    comparison = compared(now, accepted(ours))
    receipt = accept(comparison, everything(comparison), NEXT)

    found = {("lost", "principles/hold-it", "practices.ring-early")}
    assert states(compared(now, receipt)) == found


def test_change_that_says_everything_is_no_clash_before_a_receipt() -> None:
    """A company that begins its receipt may have changed every field of an item."""
    ours = {"company/terms/promise.yml": "id: promise\ntitle: Ours\ndefinition: Ours.\n"}
    receipt = accepted(ours)

    assert TERM in receipt.items
    assert states(compared(ours, receipt)) == set()


def test_item_under_an_id_of_ours_is_not_accepted() -> None:
    """Nobody can have agreed to something that is nowhere to be seen."""
    ours = {"company/terms/promise.yml": "id: promise\ntitle: Ours\ndefinition: Ours.\n"}
    before = accepted({**ours, TERMS: None})
    comparison = compared(ours, before)

    assert states(comparison) == {("clash", str(TERM), "")}
    assert accept(comparison, everything(comparison), NEXT) == before


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("title: Ours\n", {("changed", "title", "Keep the promise", "Ours")}),
        ("owner: agent\n", {("changed", "owner", None, "agent")}),
        ("unset: [measure]\n", {("cleared", "measure", "Promises kept.", None)}),
        ("add:\n  phrases: [x]\n", {("added", "phrases", None, '[\n "x"\n]')}),
        (
            "practices:\n  - {id: ring-early, text: Ring}\n",
            {("changed", "practices.ring-early.text", "Ring early", "Ring")},
        ),
        (
            "practices:\n  - {id: smile, text: Smile, after: ring-early}\n",
            {
                ("lost", "practices.smile", None, '{\n "id": "smile",\n "text": "Smile"\n}'),
                ("beside", "practices.ring-early", "ring-early", "ring-early"),
            },
        ),
        (
            "practices:\n  - {id: ring-early, before: nobody}\n",
            {("beside", "practices.nobody", None, "nobody")},
        ),
        (
            "x-note: Ours\nlooks_like: []\n",
            {("changed", "looks_like", '[\n "A call at five"\n]', "[]")},
        ),
    ],
    ids=["text", "new field", "cleared", "added", "entry", "new entry", "moved", "list and note"],
)
def test_every_place_touched_is_named(text: str, found: set[tuple[str, ...]]) -> None:
    """What is done there, what the base says, and what the company says instead."""
    comparison = compared(change(text))
    (one,) = comparison.layered.changes
    told = touches(comparison.current[KEEP].fields, one)

    assert {(at.verb, at.path, at.now, at.yours) for at in told} == found


def test_hidden_entry_and_item_are_touched_as_a_whole() -> None:
    """Every word of what a company takes out concerns it."""
    entry = "practices:\n  - {id: ring-early, hide: yes, reason: Ours.}\n"
    term = {"company/terms/promise.yml": "id: promise\nhide: yes\nreason: Ours.\n"}
    comparison = compared({**change(entry), **term})
    told = [
        (one.verb, one.path, one.yours, "Nobody likes" in str(one.now), "What we" in str(one.now))
        for under in comparison.layered.changes
        for one in touches(comparison.current[under.target].fields, under)
    ]

    assert told == [
        ("hidden", "practices.ring-early", None, True, False),
        ("hidden", "whole", None, False, True),
    ]


def test_replaced_item_is_touched_as_a_whole() -> None:
    """What stands in for it says something else."""
    own = "id: co-word\nreplaces: promise\ntitle: Word\ndefinition: Ours.\n"
    comparison = compared({"company/terms/co-word.yml": own})
    (one,) = comparison.layered.changes
    (touch,) = touches(comparison.current[TERM].fields, one)

    assert (touch.verb, touch.path) == ("replaced", "whole")
    assert "What we said" in str(touch.now)
    assert "Ours." in str(touch.yours)


def test_what_a_company_takes_out_waits_no_more() -> None:
    """It was decided; only the receipt does not know it yet."""
    hide = {"company/terms/promise.yml": "id: promise\nhide: yes\nreason: Ours.\n"}
    comparison = compared(hide, accepted({TERMS: None}))

    assert comparison.waiting == frozenset()
    assert states(comparison) == {("unrecorded", str(TERM), "whole")}


@settings(max_examples=20)
@given(TEXTS, TEXTS)
def test_change_of_a_text_beneath_ours_is_told_with_both(then: str, now: str) -> None:
    """Whatever the texts are, both come out letter for letter, unless there is no difference."""
    ours = {"company/terms/promise.yml": "id: promise\ntitle: Nobody else's words\n"}
    old, new = (edited(TERMS, "title: Promise", f"title: {quoted(text)}") for text in (then, now))
    comparison = compared({**ours, **new}, accepted({**ours, **old}))
    told = [(one.then, one.now) for one in comparison.drifts() if one.path]

    assert told == ([] if then == now else [(then, now)])


def quoted(text: str) -> str:
    """Write a text as YAML in double quotes."""
    letters = "".join(rf"\U{ord(letter):08x}" for letter in text)
    return f'"{letters}"'
