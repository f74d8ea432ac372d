"""Mistakes that come to light when the base playbook no longer has something."""

from playbooks import edited
from rules.mistakes.case import MARK, Mistake
from rules.mistakes.upgraded import (
    DEFINITION,
    NO_RING,
    NO_TERM,
    OWNED,
    TERM,
    TERMS,
    change,
    hidden,
    own,
    since,
    standing_in,
)

REMOVED = (
    Mistake(
        "a change of an item that was removed upstream is told what it changed",
        "PB503",
        since({TERM: "id: ▸promise\ntitle: Our word\n"}, NO_TERM),
        "`terms/promise` was removed upstream",
        (
            "delete your change of it, or make it an item of your own with all its fields; "
            "it was “title: Promise”"
        ),
    ),
    Mistake(
        "a change in a list of an item that was removed upstream is one mistake",
        "PB503",
        since({"company/terms/ours.yml": "- id: ▸promise\n  title: Our word\n"}, NO_TERM),
        "`terms/promise` was removed upstream",
        (
            "delete your change of it, or make it an item of your own with all its fields; "
            "it was “title: Promise”"
        ),
    ),
    Mistake(
        "hiding an item that was removed upstream is told to be deleted",
        "PB503",
        since(hidden(mark=MARK), NO_TERM),
        "`terms/promise` was removed upstream",
        (
            "delete what you wrote of it: there is nothing left to hide; it was "
            f"“definition: {DEFINITION} title: Promise”"
        ),
    ),
    Mistake(
        "replacing an item that was removed upstream is reported at its name",
        "PB503",
        since(standing_in("co-word", "▸promise"), NO_TERM),
        "`terms/promise` was removed upstream",
        (
            "delete this line: yours no longer stands in for anything; it was "
            f"“definition: {DEFINITION} title: Promise”"
        ),
    ),
    Mistake(
        "a change of an entry that was removed upstream is reported at its id",
        "PB503",
        since(change("practices:\n  - {id: ▸ring-early, text: Ring}\n"), NO_RING),
        "`practices.ring-early` was removed upstream",
        (
            "delete what you say of it here, or write it as an entry with an id of its own; "
            "it was “Ring early”"
        ),
    ),
    Mistake(
        "a change of an entry whose id comes last is one mistake all the same",
        "PB503",
        since(change("practices:\n  - text: Ring\n    id: ▸ring-early\n"), NO_RING),
        "`practices.ring-early` was removed upstream",
        (
            "delete what you say of it here, or write it as an entry with an id of its own; "
            "it was “Ring early”"
        ),
    ),
    Mistake(
        "a change of an item whose id comes last is one mistake all the same",
        "PB503",
        since({TERM: "title: Our word\nid: ▸promise\n"}, NO_TERM),
        "`terms/promise` was removed upstream",
        (
            "delete your change of it, or make it an item of your own with all its fields; "
            "it was “title: Promise”"
        ),
    ),
    Mistake(
        "what is missing in an entry of an entry that was removed upstream only follows",
        "PB503",
        since(
            {
                "company/checklists/before-the-call.yml": (
                    "id: before-the-call\nsections:\n  - title: Ours\n    items:\n"
                    "      - {critical: yes, id: read-notes}\n    id: ▸look\n"
                )
            },
            edited("base/checklists/before-the-call.yml", "id: look", "id: see"),
        ),
        "`sections.look` was removed upstream",
        (
            "delete what you say of it here, or write it as an entry with an id of its own; "
            "it was “Look”"
        ),
    ),
    Mistake(
        "a changed entry that would do without the base's is not added in silence",
        "PB503",
        since(change("practices:\n  - {id: ▸ring-early, text: Ring, why: Ours}\n"), NO_RING),
        "`practices.ring-early` was removed upstream",
        (
            "delete what you say of it here, or write it as an entry with an id of its own; "
            "it was “Ring early”"
        ),
    ),
    Mistake(
        "hiding an entry that was removed upstream is reported at its id",
        "PB503",
        since(change("practices:\n  - {id: ▸ring-early, hide: yes, reason: Ours.}\n"), NO_RING),
        "`practices.ring-early` was removed upstream",
        (
            "delete what you wrote of it: there is nothing left to hide; "
            "it was “id: ring-early text: Ring early why: Nobody likes to wait.”"
        ),
    ),
    Mistake(
        "an anchor that was removed upstream is reported where it is named",
        "PB503",
        since(
            change("practices:\n  - {id: smile, text: Smile, why: Ours, before: ▸ring-early}\n"),
            NO_RING,
        ),
        "`practices.ring-early` was removed upstream",
        "name another entry here, or delete the line: yours then comes last",
    ),
    Mistake(
        "a cleared field that was removed upstream is reported where it is named",
        "PB503",
        since(change("unset: [▸owner]\n"), {}, OWNED),
        "`owner` was removed upstream",
        "delete it here: there is nothing left to clear; it was “agent”",
    ),
    Mistake(
        "a reference of the company's own to an item that was removed upstream is reported",
        "PB503",
        since(own("see_also: [▸terms/promise]\n"), NO_TERM),
        "`terms/promise` was removed upstream",
        "name another item here, or none",
    ),
    Mistake(
        "a link of the company's own to an item that was removed upstream is reported",
        "PB503",
        since(change("why: As [promised](▸terms/promise).\n"), NO_TERM),
        "`terms/promise` was removed upstream",
        "name another item here, or none",
    ),
    Mistake(
        "a change of an item that upstream made a draft is told that it is gone",
        "PB503",
        since(
            {TERM: "id: ▸promise\ntitle: Our word\n"},
            edited(TERMS, DEFINITION, f"{DEFINITION}\n  status: draft"),
        ),
        "`terms/promise` was removed upstream",
        (
            "delete your change of it, or make it an item of your own with all its fields; "
            "it was “title: Promise”"
        ),
    ),
)
