"""Mistakes in what a company changes in the items of the base playbook."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
WHY = "why: A promise is all a customer has."


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {"company/principles/keep-the-promise.yml": f"id: keep-the-promise\n{text}"}


CHANGING = (
    Mistake(
        "a change of an item that is not there is one mistake",
        "PB107",
        {"company/principles/keep-a-promise.yml": "id: ▸keep-a-promise\ntitle: Ours\n"},
        "the base playbook has no `principles/keep-a-promise`",
        (
            "did you mean `keep-the-promise`? Then write `id: keep-the-promise`, and rename "
            "the file to keep-the-promise.yml"
        ),
    ),
    Mistake(
        "a change in a list of an item that is not there is one mistake",
        "PB107",
        {"company/terms/ours.yml": "- id: ▸promis\n  title: Ours\n"},
        "the base playbook has no `terms/promis`",
        "did you mean `promise`?",
    ),
    Mistake(
        "a change of an item like no other is one mistake",
        "PB107",
        {"company/plays/angry.yml": "id: ▸angry\nsummary: Ours.\n"},
        "the base playbook has no `plays/angry`",
        "it has: `no-answer`; an item of your own needs all its fields, such as `title:`",
    ),
    Mistake(
        "a change in another kind's folder is told where it belongs",
        "PB107",
        {"company/checklists/keep-the-promise.yml": "id: ▸keep-the-promise\ntitle: Ours\n"},
        "the base playbook has no `checklists/keep-the-promise`",
        ("`principles/keep-the-promise` is a principle: move the file to the folder principles/"),
    ),
    Mistake(
        "a change with a misspelt id in the right file takes the file's name",
        "PB105",
        {"company/principles/keep-the-promise.yml": "id: ▸keep-the-promis\ntitle: Ours\n"},
        "the id is `keep-the-promis`, the file is called `keep-the-promise`",
        "write `id: keep-the-promise`",
    ),
    Mistake(
        "a change with the right id in a misspelt file is told to rename the file",
        "PB105",
        {"company/principles/keep-promise.yml": "id: ▸keep-the-promise\ntitle: Ours\n"},
        "the id is `keep-the-promise`, the file is called `keep-promise`",
        "rename the file to keep-the-promise.yml",
    ),
    Mistake(
        "a misspelt field of a change is one mistake",
        "PB101",
        change("▸titel: Ours\n"),
        "a principle has no `titel`",
        "did you mean `title`?",
    ),
    Mistake(
        "a misspelt list of a change is one mistake",
        "PB101",
        change("▸practises:\n  - {id: ring-early, text: Ring}\n"),
        "a principle has no `practises`",
        "did you mean `practices`?",
    ),
    Mistake(
        "a misspelt field of a changed entry is one mistake",
        "PB101",
        change("practices:\n  - {id: ring-early, ▸texts: Ring}\n"),
        "an entry of `practices` has no `texts`",
        "did you mean `text`?",
    ),
    Mistake(
        "a misspelt id of a changed entry is one mistake",
        "PB107",
        change("practices:\n  - {id: ▸ring-erly, text: Ring}\n"),
        "there is no `ring-erly` here",
        "did you mean `ring-early`?",
    ),
    Mistake(
        "a changed entry's id by another name is one mistake",
        "PB101",
        change("practices:\n  - ▸key: ring-early\n    text: Ring\n"),
        "an entry of `practices` has no `key`",
        "did you mean `id`?",
    ),
    Mistake(
        "clearing a field by a misspelt name is reported with the nearest",
        "PB107",
        change("unset: [▸onwer]\n") | edited(PRINCIPLE, WHY, f"{WHY}\nowner: agent"),
        "there is no `onwer` here",
        "did you mean `owner`?",
    ),
    Mistake(
        "clearing a field that nobody wrote is told to be left",
        "PB107",
        change("unset: [▸phrases]\n"),
        "there is no `phrases` here",
        "delete it here: it is not there anyway",
    ),
    Mistake(
        "clearing a field that must be there is reported where it was cleared",
        "PB102",
        change("unset: [▸summary]\n"),
        "`summary` cannot be unset, because it must be there",
        "delete it here; to change it, write `summary:` with what you say instead",
    ),
    Mistake(
        "a change without an entry's id is one mistake",
        "PB102",
        change("practices:\n  - ▸text: Ring\n"),
        "an entry of `practices` has no `id`",
        "add the id of the entry to change, such as `id: write-it-down`, or a new one",
    ),
    Mistake(
        "two changes of one entry are one mistake",
        "PB106",
        change("practices:\n  - {id: ring-early, text: A}\n  - {id: ▸ring-early, why: B}\n"),
        "`ring-early` is the id of two entries",
        "write both changes in one entry, and delete the other",
    ),
    Mistake(
        "adding without saying to which field is refused",
        "PB103",
        change("add: ▸[One more]\n"),
        "`add` needs fields",
        (
            "write under `add:`, further in, the field's name with a list, such as "
            "`phrases: [another word]`"
        ),
    ),
    Mistake(
        "adding to a field that is no list is refused",
        "PB103",
        change("add:\n  ▸title: again\n"),
        "`title` is not two lists that can be put together",
        "only to a list can be added; to change it, write `title:` without `add:`",
    ),
    Mistake(
        "adding a text that is no list is put in brackets",
        "PB103",
        change("add:\n  ▸looks_like: One more\n"),
        "`looks_like` is not two lists that can be put together",
        "write a list, such as `looks_like: [another word]`",
    ),
    Mistake(
        "adding to a misspelt field is reported with the nearest",
        "PB101",
        change("add:\n  ▸look_like: [One more]\n"),
        "a principle has no `look_like`",
        "did you mean `looks_like`?",
    ),
    Mistake(
        "appending is taken for adding",
        "PB101",
        change("▸append:\n  looks_like: [One more]\n"),
        "a principle has no `append`",
        "did you mean `add`?",
    ),
    Mistake(
        "a mistake in a changed value is reported in the company's file",
        "PB104",
        change("evidence:\n  grade: ▸good\n  text: Ours.\n"),
        "`grade` cannot be `good`",
        (
            "it can be: `court-or-regulator`, `peer-reviewed`, `reported`, `first-hand`, "
            "`self-reported`, `opinion`, `disputed`"
        ),
    ),
    Mistake(
        "a mistake in a new entry is reported in the company's file",
        "PB102",
        change("practices:\n  - ▸id: smile\n    text: Smile\n"),
        "an entry of `practices` has no `why`",
        "add it, such as `why: Nobody likes to wait without news.`",
    ),
    Mistake(
        "a misspelt field of an item of the company's own is one mistake",
        "PB101",
        {"company/terms/co-grid.yml": "id: co-grid\ntitle: Grid\n▸defintion: Wires.\n"},
        "a term has no `defintion`",
        "did you mean `definition`?",
    ),
)
