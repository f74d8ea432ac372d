"""Mistakes in what an item looks like: what must be there, and what is there twice."""

from playbooks import PLAYBOOK, edited
from rules.mistakes.case import Mistake
from rules.mistakes.entries import ENTRIES
from rules.mistakes.levels import LEVELS
from rules.mistakes.names import NAMES
from rules.mistakes.singles import SINGLES

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
PLAY = "base/plays/no-answer.yml"
PLAN = "base/onboarding/agent.yml"
ROLE = "base/roles/agent.yml"
TERMS = "base/terms/terms.yml"

MISSING_AUDIENCE = {CHECKLIST: "▸" + PLAYBOOK[CHECKLIST].replace("audience: [agent]\n", "")}
MISSING_REACH = {ROLE: "▸" + PLAYBOOK[ROLE].replace("reaches_customers_by: [The phone]\n", "")}
MISSING_ESCALATION = {PLAY: "▸" + PLAYBOOK[PLAY].partition("escalate:")[0]}

MISSING_FIELD = (
    Mistake(
        "a field that is not there is missing where the item begins",
        "PB102",
        edited(
            PRINCIPLE, "id: keep-the-promise\ntitle: Keep the promise\n", "▸id: keep-the-promise\n"
        ),
        "a principle has no `title`",
        "add it, such as `title: Ring before the customer does`",
    ),
    Mistake(
        "a field with nothing after it is missing at its name",
        "PB102",
        edited(PRINCIPLE, "title: Keep the promise", "▸title:"),
        "`title` is empty",
        "write it, such as `title: Ring before the customer does`",
    ),
    Mistake(
        "a missing choice is reported with what it can be",
        "PB102",
        edited(
            STORY,
            "id: the-call\ntitle: The call\nsummary: Somebody rang back.\npolarity: good\n",
            "▸id: the-call\ntitle: The call\nsummary: Somebody rang back.\n",
        ),
        "a story has no `polarity`",
        "add `polarity: good`, or another of: `good`, `bad`, `mixed`",
    ),
    Mistake(
        "a missing reference is shown with an id that there is",
        "PB102",
        MISSING_AUDIENCE,
        "a checklist has no `audience`",
        "add it, such as `audience: [agent]`",
    ),
    Mistake(
        "a field missing in an entry is reported where the entry begins",
        "PB102",
        edited(PRINCIPLE, "  - id: ring-early\n    text: Ring early\n", "  - ▸id: ring-early\n"),
        "an entry of `practices` has no `text`",
        "add it, such as `text: Ring before the customer does`",
    ),
    Mistake(
        "a missing list is shown as one",
        "PB102",
        MISSING_REACH,
        "a role has no `reaches_customers_by`",
        "add it, such as `reaches_customers_by: [The phone]`",
    ),
    Mistake(
        "a missing group is shown with its fields",
        "PB102",
        MISSING_ESCALATION,
        "a play has no `escalate`",
        ("add it, such as `escalate: {when: [The customer asks for somebody else], to: agent}`"),
    ),
    Mistake(
        "an item without an id is given the file's name",
        "PB102",
        edited(PRINCIPLE, "id: keep-the-promise\ntitle", "▸title"),
        "the item has no `id`",
        "add `id: keep-the-promise`, as the file is called",
    ),
    Mistake(
        "an item of a list without an id is given one of its title",
        "PB102",
        edited(TERMS, "- id: promise\n  title", "- ▸title"),
        "the item has no `id`",
        "add `id: promise`",
    ),
    Mistake(
        "an item of a list in braces without an id is given one of its title",
        "PB102",
        {TERMS: "- ▸{title: Promise, definition: What we said.}\n"},
        "the item has no `id`",
        "add `id: promise`",
    ),
    Mistake(
        "an id with nothing after it is given the file's name",
        "PB102",
        edited(PRINCIPLE, "id: keep-the-promise\ntitle", "▸id:\ntitle"),
        "the item has no `id`",
        "add `id: keep-the-promise`, as the file is called",
    ),
    Mistake(
        "an item without an id in a file with spaces in its name is told to rename it",
        "PB102",
        {"base/terms/Call back.yml": "▸title: Call\ndefinition: We ring.\n"},
        "the item has no `id`",
        "add `id: call-back`, and rename the file to call-back.yml",
    ),
    Mistake(
        "items under their ids are told to be a list",
        "PB102",
        {TERMS: "▸promise:\n  title: Promise\n  definition: What we said.\n"},
        "the item has no `id`",
        "begin each item with `- id: promise`, and write its fields under that",
    ),
    Mistake(
        "a setting that is not there is missing",
        "PB102",
        edited(COMPANY, "name: Harbour Energy\n", "▸"),
        "the company has no `name`",
        "add it, such as `name: Harbour Energy Ltd`",
    ),
    Mistake(
        "an entry without an id is told to take one",
        "PB102",
        edited(PRINCIPLE, "  - id: ring-early\n    text", "  - ▸text"),
        "an entry of `practices` has no `id`",
        "add `id: ring-early`",
    ),
)

DUPLICATE_ID = (
    Mistake(
        "an id in two files that list items is reported at the second",
        "PB106",
        {"base/terms/words.yml": "- id: ▸promise\n  title: Word\n  definition: Again.\n"},
        "`promise` is the id of two items",
        "delete one of them, or give it another id, such as `id: word`",
    ),
    Mistake(
        "an id of two items of one title is given a number",
        "PB106",
        {"base/terms/words.yml": "- id: ▸promise\n  title: Promise\n  definition: Again.\n"},
        "`promise` is the id of two items",
        "delete one of them, or give it another id, such as `id: promise-2`",
    ),
    Mistake(
        "an id of two entries of a list is reported at the second",
        "PB106",
        edited(PRINCIPLE, "id: ring-early", "id: ▸write-it-down"),
        "`write-it-down` is the id of two entries",
        "give one of them another id, such as `id: ring-early`",
    ),
    Mistake(
        "an id of two entries of one text is given a number",
        "PB106",
        edited(
            PRINCIPLE,
            "id: ring-early\n    text: Ring early",
            "id: ▸write-it-down\n    text: Write it down",
        ),
        "`write-it-down` is the id of two entries",
        "give one of them another id, such as `id: write-it-down-2`",
    ),
    Mistake(
        "an alias that is another item's alias is reported at the second",
        "PB106",
        edited(TERMS, "  title:", "  aliases: [old-word]\n  title:")
        | {"base/terms/zeal.yml": "id: zeal\naliases: [▸old-word]\ntitle: Zeal\ndefinition: Go.\n"},
        "`old-word` is the name of another item",
        "delete the alias here; links of that name lead to `terms/promise`",
    ),
    Mistake(
        "an alias that is another item's id is reported at the alias",
        "PB106",
        edited(TERMS, "  title:", "  aliases: [old-word, ▸call]\n  title:")
        | {"base/terms/call.yml": "id: call\ntitle: Call\ndefinition: We ring.\n"},
        "`call` is the name of another item",
        "delete the alias here; links of that name lead to `terms/call`",
    ),
    Mistake(
        "an alias that is the item's own id is reported",
        "PB106",
        edited(TERMS, "  title:", "  aliases: [old-word, ▸promise]\n  title:"),
        "`promise` is the id that this item has now",
        "delete the alias: only names from before stand here",
    ),
)


SECOND_SECTION = """\
  - id: again
    title: Again
    items:
      - {id: ▸read-notes, text: Read them again}
principles:"""
TICKS = (
    Mistake(
        "an id of two items in two sections of a checklist is reported at the second",
        "PB106",
        edited(CHECKLIST, "principles:", SECOND_SECTION),
        "`read-notes` is the id of two items of this checklist",
        "give one a new id",
    ),
    Mistake(
        "an old name of an item that another item of the checklist has is reported at the old name",
        "PB106",
        edited(
            CHECKLIST,
            "        text: Read the notes\n",
            "        text: Read the notes\n      - id: ring\n        aliases: [▸read-notes]\n"
            "        text: Ring\n",
        ),
        "`read-notes` is, or was, the name of two entries of this list",
        "take it away here: a tick under that name belongs to one entry",
    ),
    Mistake(
        "an old name of a task that another task had is reported at the second",
        "PB106",
        edited(
            PLAN,
            "      - {id: meet, text: Meet your buddy}\n",
            "      - {id: meet, text: Meet your buddy, aliases: [greet]}\n"
            "      - {id: say, text: Say hello, aliases: [▸day-1-greet]}\n",
        ),
        "`day-1-greet` is, or was, the name of two entries of this list",
        "take it away here: a tick under that name belongs to one entry",
    ),
)

SHAPE = (*NAMES, *LEVELS, *MISSING_FIELD, *ENTRIES, *SINGLES, *DUPLICATE_ID, *TICKS)
