"""Mistakes in what a company changes of the base playbook."""

from mistakes.case import Mistake
from playbooks import Files


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {"company/principles/keep-the-promise.yml": f"id: keep-the-promise\n{text}"}


HIDING = (
    Mistake(
        "hiding without a reason is reported at the word",
        "PB108",
        change("▸hide: yes\n"),
        "this is hidden without a reason",
        "add `reason:`",
    ),
    Mistake(
        "hiding an entry without a reason is reported at the word",
        "PB108",
        change("practices:\n  - id: ring-early\n    ▸hide: yes\n"),
        "this is hidden without a reason",
    ),
    Mistake(
        "hiding can only be said with yes",
        "PB104",
        change("hide: ▸no\nreason: Ours.\n"),
        "`hide` can only be yes",
        "write `hide: yes`",
    ),
    Mistake(
        "hiding an item that is not there is reported with the nearest id",
        "PB107",
        {"company/principles/keep-promise.yml": "id: ▸keep-promise\nhide: yes\nreason: Ours.\n"},
        "the base playbook has no `principles/keep-promise`",
        "did you mean `keep-the-promise`?",
    ),
    Mistake(
        "hiding an entry that is not there is reported with the nearest id",
        "PB107",
        change("practices:\n  - {id: ▸ring-erly, hide: yes, reason: Ours.}\n"),
        "there is no `ring-erly` here",
        "did you mean `ring-early`?",
    ),
)

MOVING = (
    Mistake(
        "moving before an entry that is not there is reported with the nearest id",
        "PB107",
        change("practices:\n  - {id: ring-early, before: ▸write-down}\n"),
        "there is no `write-down` here",
        "did you mean `write-it-down`?",
    ),
    Mistake(
        "moving an entry after itself is reported",
        "PB107",
        change("practices:\n  - {id: ring-early, after: ▸ring-early}\n"),
        "there is no `ring-early` here",
    ),
)

CHANGING = (
    Mistake(
        "clearing a field that is not there is reported with the nearest name",
        "PB107",
        change("unset: [▸sumary]\n"),
        "there is no `sumary` here",
        "did you mean `summary`?",
    ),
    Mistake(
        "clearing a field that must be there is reported where it was cleared",
        "PB102",
        change("unset: ▸[summary]\n"),
        "a principle has no `summary`",
    ),
    Mistake(
        "a change without an entry's id is one mistake",
        "PB102",
        change("practices:\n  - ▸text: Ring\n"),
        "an entry of `practices` has no `id`",
        "add `id:`",
    ),
    Mistake(
        "two changes of one entry are one mistake",
        "PB106",
        change("practices:\n  - {id: ring-early, text: A}\n  - {id: ▸ring-early, why: B}\n"),
        "`ring-early` is the id of two entries",
        "put the two together",
    ),
    Mistake(
        "adding without saying to which field is refused",
        "PB103",
        change("add: ▸[One more]\n"),
        "`add` needs fields",
        "write the field's name under `add:`",
    ),
    Mistake(
        "adding to a field that is no list is refused",
        "PB103",
        change("add:\n  ▸title: again\n"),
        "`title` is not two lists that can be put together",
        "begins with `- `",
    ),
    Mistake(
        "a mistake in a changed value is reported in the company's file",
        "PB104",
        change("evidence:\n  grade: ▸good\n  text: Ours.\n"),
        "`grade` cannot be `good`",
    ),
    Mistake(
        "a whole item cannot be moved next to another",
        "PB101",
        change("▸before: answer-fast\n"),
        "a principle has no `before`",
    ),
    Mistake(
        "a mistake in a new entry is reported in the company's file",
        "PB102",
        change("practices:\n  - ▸id: smile\n    text: Smile\n"),
        "`practices` has no `why`",
    ),
)

REPLACING = (
    Mistake(
        "replacing an item that is not there is reported with the nearest id",
        "PB107",
        {
            "company/terms/co-word.yml": "id: co-word\nreplaces: ▸promis\ntitle: Word\n"
            "definition: Ours.\n"
        },
        "the base playbook has no `terms/promis`",
        "did you mean `promise`?",
    ),
    Mistake(
        "an item cannot replace itself",
        "PB107",
        {
            "company/terms/co-word.yml": "id: co-word\nreplaces: ▸co-word\ntitle: Word\n"
            "definition: Ours.\n"
        },
        "the base playbook has no `terms/co-word`",
    ),
)

CHANGES = (*HIDING, *MOVING, *CHANGING, *REPLACING)
