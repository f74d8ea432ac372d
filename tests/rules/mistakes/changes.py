"""Mistakes in what a company hides, moves and replaces of the base playbook."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake
from rules.mistakes.changing import CHANGING


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {"company/principles/keep-the-promise.yml": f"id: keep-the-promise\n{text}"}


def play(text: str) -> Files:
    """Give the playbook a company's change of its play."""
    return {"company/plays/no-answer.yml": f"id: no-answer\n{text}"}


def hidden(kind: str, name: str) -> Files:
    """Let the company hide an item that is not there."""
    return {f"company/{kind}/{name}.yml": f"id: ▸{name}\nhide: yes\nreason: Ours.\n"}


def words(*files: tuple[str, str]) -> Files:
    """Give the company terms of its own, each by its id and what it says first."""
    rest = "title: Word\ndefinition: Ours.\n"
    return {f"company/terms/{name}.yml": f"id: {name}\n{text}\n{rest}" for name, text in files}


HIDING = (
    Mistake(
        "hiding without a reason is reported at the word",
        "PB108",
        change("▸hide: yes\n"),
        "this is hidden without a reason",
        "add `reason: We have no shop.`, or whatever it is, for those who come after you",
    ),
    Mistake(
        "hiding with an empty reason is reported at the reason",
        "PB108",
        play("hide: yes\n▸reason:\n"),
        "`reason` is empty",
        "add `reason: We have no shop.`, or whatever it is, for those who come after you",
    ),
    Mistake(
        "hiding an entry without a reason is reported at the word",
        "PB108",
        change("practices:\n  - id: ring-early\n    ▸hide: yes\n"),
        "this is hidden without a reason",
        "add `reason: We have no shop.`, or whatever it is, for those who come after you",
    ),
    Mistake(
        "hiding can only be said with yes",
        "PB104",
        change("hide: ▸no\nreason: Ours.\n"),
        "`hide` can only be yes",
        "write `hide: yes`, or delete the line to show it",
    ),
    Mistake(
        "hiding with a letter for yes is refused",
        "PB104",
        play("hide: ▸y\nreason: Ours.\n"),
        "`hide` can only be yes",
        "write `hide: yes`",
    ),
    Mistake(
        "hiding with the reason instead of yes is told both",
        "PB104",
        play("hide: ▸We always answer.\n"),
        "`hide` can only be yes",
        "write `hide: yes`, and on the next line the reason, behind `reason:`",
    ),
    Mistake(
        "hiding by another word is taken for hiding, with its reason",
        "PB101",
        play("▸hidden: yes\nreason: Ours.\n"),
        "a play has no `hidden`",
        "did you mean `hide`?",
    ),
    Mistake(
        "hiding with a letter missing is taken for hiding, with its reason",
        "PB101",
        play("▸hid: yes\nreason: Ours.\n"),
        "a play has no `hid`",
        "did you mean `hide`?",
    ),
    Mistake(
        "removing an entry is taken for hiding it",
        "PB101",
        change("practices:\n  - id: ring-early\n    ▸remove: yes\n    reason: Ours.\n"),
        "an entry of `practices` has no `remove`",
        "did you mean `hide`?",
    ),
    Mistake(
        "a misspelt reason is taken for the reason",
        "PB101",
        play("hide: yes\n▸resaon: Ours.\n"),
        "a play has no `resaon`",
        "did you mean `reason`?",
    ),
    Mistake(
        "a reason without hiding is told what it is for",
        "PB101",
        change("title: Ours\n▸reason: Ours.\n"),
        "a principle has no `reason`",
        ("a reason belongs to `hide: yes`; delete it, or write `x-reason:` to keep it as a note"),
    ),
    Mistake(
        "hiding an item that is not there is reported with the nearest id",
        "PB107",
        hidden("principles", "keep-promise"),
        "the base playbook has no `principles/keep-promise`",
        (
            "did you mean `keep-the-promise`? Then write `id: keep-the-promise`, and rename "
            "the file to keep-the-promise.yml"
        ),
    ),
    Mistake(
        "hiding an item in another kind's folder is told where it belongs",
        "PB107",
        hidden("checklists", "keep-the-promise"),
        "the base playbook has no `checklists/keep-the-promise`",
        ("`principles/keep-the-promise` is a principle: move the file to the folder principles/"),
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
        "it can be: `write-it-down`",
    ),
    Mistake(
        "moving an entry by another word is taken for moving",
        "PB101",
        change("practices:\n  - {id: ring-early, ▸above: write-it-down}\n"),
        "an entry of `practices` has no `above`",
        "did you mean `before`?",
    ),
    Mistake(
        "a whole item cannot be moved next to another",
        "PB101",
        change("▸before: answer-fast\n"),
        "a principle has no `before`",
        ("only an entry of a list can be moved; an item is moved with `order:` and a number"),
    ),
)

REPLACING = (
    Mistake(
        "replacing an item that is not there is reported with the nearest id",
        "PB107",
        words(("co-word", "replaces: ▸promis")),
        "the base playbook has no `terms/promis`",
        "did you mean `promise`?",
    ),
    Mistake(
        "replacing an item by its kind and id takes the id",
        "PB104",
        words(("co-word", "replaces: ▸terms/promise")),
        "`replaces` cannot be `terms/promise`",
        "write `replaces: promise`",
    ),
    Mistake(
        "an item can only be replaced once",
        "PB106",
        words(("co-one", "replaces: promise"), ("co-two", "replaces: ▸promise")),
        "`promise` is replaced by `co-one` already",
        "delete this line, or one of `co-one` and `co-two`",
    ),
    Mistake(
        "replacing by another word is taken for replacing",
        "PB101",
        words(("co-word", "▸instead_of: promise")),
        "a term has no `instead_of`",
        "did you mean `replaces`?",
    ),
    *(
        Mistake(
            f"an item is {done} or replaced, not both, whichever file comes {place}",
            "PB106",
            {
                **words((name, "replaces: promise")),
                "company/terms/promise.yml": f"id: ▸promise\n{text}",
            },
            f"`terms/promise` is {done} here, and `{name}` stands in for it",
            advice.format(name),
        )
        for done, text, advice in (
            (
                "changed",
                "title: Our word\n",
                "write it in `{0}`, which is shown instead, and delete this",
            ),
            (
                "left out",
                "hide: yes\nreason: Ours.\n",
                "delete this, as `{0}` is shown instead; or delete `{0}` to show neither",
            ),
        )
        for name, place in (("aa-word", "first"), ("zz-word", "last"))
    ),
    Mistake(
        "an item that another stands in for is not left out in the settings too",
        "PB106",
        {
            **words(("co-word", "replaces: promise")),
            "company/company.yml": (
                f"{PLAYBOOK['company/company.yml']}"
                "leave_out:\n  - {item: terms/▸promise, reason: Ours.}\n"
            ),
        },
        "`terms/promise` is left out here, and `co-word` stands in for it",
        "delete this, as `co-word` is shown instead; or delete `co-word` to show neither",
    ),
    Mistake(
        "an item that was renamed upstream is left out or changed, not both",
        "PB106",
        {
            **edited("base/terms/terms.yml", "id: promise\n", "id: pledge\n  aliases: [promise]\n"),
            "company/terms/pledge.yml": "id: pledge\ntitle: Our word\n",
            "company/company.yml": (
                f"{PLAYBOOK['company/company.yml']}"
                "leave_out:\n  - {item: terms/▸promise, reason: Ours.}\n"
            ),
        },
        "`terms/promise` is left out here, and has something said of it in another place",
        "keep one of the two",
    ),
)

CHANGES = (*HIDING, *MOVING, *CHANGING, *REPLACING)
