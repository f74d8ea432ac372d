"""Mistakes in saying two things of one place, or nothing, in a change of the base."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake
from rules.mistakes.changing import PRINCIPLE, WHY, change

OWNED = edited(PRINCIPLE, WHY, f"{WHY}\nowner: agent")
TO_SHOW = "or delete `hide:` and `reason:` to show it"
OTHERWISE = "or delete the line, and what the base says holds"


def play(text: str) -> Files:
    """Give the playbook a company's change of its play."""
    return {"company/plays/no-answer.yml": f"id: no-answer\n{text}"}


OF_HIDDEN = (
    Mistake(
        "a change of what is hidden too is told to be one of both",
        "PB101",
        play("hide: yes\nreason: Ours.\n▸title: Nobody there\n"),
        "`title` is said of something that is hidden",
        f"delete it, {TO_SHOW}",
    ),
    Mistake(
        "several changes of what is hidden too are one mistake",
        "PB101",
        play("▸title: Nobody there\nhide: yes\nreason: Ours.\nsituation: A\nfirst_words: B\n"),
        "`title` is said of something that is hidden",
        f"delete it and 2 more, {TO_SHOW}",
    ),
    Mistake(
        "a change of an entry that is hidden too is reported",
        "PB101",
        change("practices:\n  - {id: ring-early, hide: yes, reason: No., ▸text: Ring}\n"),
        "`text` is said of something that is hidden",
        f"delete it, {TO_SHOW}",
    ),
    Mistake(
        "a reason for hiding inserts nothing that is unknown",
        "PB202",
        play("hide: yes\nreason: At ▸{{ company.nam }} we answer.\n"),
        "`{{ company.nam }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "a reason for hiding an entry inserts nothing that is unknown",
        "PB202",
        change("practices:\n  - {id: ring-early, hide: yes, reason: 'No ▸{{ company.nam }}.'}\n"),
        "`{{ company.nam }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
)

TWO_WORDS = (
    Mistake(
        "an entry stands next to one other",
        "PB101",
        change(
            "practices:\n  - {id: smile, text: A, why: B, before: ring-early, ▸after: ring-early}\n"
        ),
        "an entry stands `before` or `after` another, not both",
        "keep one of the two",
    ),
    Mistake(
        "a list is written anew or added to, not both",
        "PB104",
        change("looks_like: [A call at six]\nadd:\n  ▸looks_like: [A letter]\n"),
        "`looks_like` is written here, and added to",
        "write all of it under `looks_like:`, or all that is new under `add:`",
    ),
    Mistake(
        "a field is written anew or cleared, not both",
        "PB104",
        change("owner: agent\nunset: [▸owner]\n") | OWNED,
        "`owner` is written here, and unset",
        "keep one of the two",
    ),
    Mistake(
        "a field is added to or cleared, not both",
        "PB104",
        change("add: {phrases: [call me]}\nunset: [▸phrases]\n"),
        "`phrases` is written here, and unset",
        "keep one of the two",
    ),
)

NOTHING_SAID = (
    Mistake(
        "an empty field of a change is cleared by its name",
        "PB102",
        change("▸owner:\n") | OWNED,
        "`owner` is empty",
        f"to clear it, write `unset: [owner]`; {OTHERWISE}",
    ),
    Mistake(
        "a field is not cleared with another program's word for nothing",
        "PB102",
        change("owner: ▸null\n") | OWNED,
        "`owner` is not cleared with `null`",
        f"to clear it, write `unset: [owner]`; {OTHERWISE}",
    ),
    Mistake(
        "a field that must be there is not told to be cleared",
        "PB102",
        change("▸title:\n"),
        "`title` is empty",
        f"write it; {OTHERWISE}",
    ),
    Mistake(
        "an empty field of a changed entry is one mistake",
        "PB102",
        change("practices:\n  - id: ring-early\n    ▸text:\n"),
        "`text` is empty",
        f"write it; {OTHERWISE}",
    ),
    Mistake(
        "clearing nothing is reported at the word",
        "PB102",
        change("▸unset:\n"),
        "`unset` is empty",
        "name the fields to clear, such as `unset: [owner]`, or delete the line",
    ),
    Mistake(
        "clearing takes names",
        "PB103",
        change("unset: [▸{owner: yes}]\n") | OWNED,
        "`unset` takes names of fields",
        "name the fields to clear, such as `unset: [owner]`, or delete the line",
    ),
)

CONFLICTING = (*OF_HIDDEN, *TWO_WORDS, *NOTHING_SAID)
