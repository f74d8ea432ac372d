"""Mistakes in what an item looks like: its fields, their sort and their values."""

from mistakes.case import Mistake
from playbooks import edited

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
STANDARDS = "base/standards/standards.yml"
LIMITS = "base/limits/limits.yml"
HEAD = "id: the-call\ntitle: The call\nsummary: Somebody rang back.\n"

UNKNOWN_KEY = (
    Mistake(
        "a misspelt field is reported once, with the nearest name",
        "PB101",
        edited(PRINCIPLE, "statement:", "▸statment:"),
        "a principle has no `statment`",
        "did you mean `statement`?",
    ),
    Mistake(
        "a misspelt field inside an entry is reported with the nearest name",
        "PB101",
        edited(CHECKLIST, "        text: Read", "        ▸txet: Read"),
        "`items` has no `txet`",
        "did you mean `text`?",
    ),
    Mistake(
        "a misspelt field of an amount is reported once",
        "PB101",
        edited(LIMITS, "{amount: 50,", "{▸amuont: 50,"),
        "`up_to` has no `amuont`",
        "did you mean `amount`?",
    ),
    Mistake(
        "a field like no other is reported with all there are",
        "PB101",
        edited(STANDARDS, "  basis: house\n", "  basis: house\n  ▸zzz: 1\n"),
        "a standard has no `zzz`",
        "it can be: `aliases`, `basis`",
    ),
    Mistake(
        "a misspelt setting of the company is reported",
        "PB101",
        edited(COMPANY, "promise:", "▸promis:"),
        "the company has no `promis`",
        "did you mean `promise`?",
    ),
)

MISSING_FIELD = (
    Mistake(
        "a field that is not there is missing where the item begins",
        "PB102",
        edited(
            PRINCIPLE, "id: keep-the-promise\ntitle: Keep the promise\n", "▸id: keep-the-promise\n"
        ),
        "a principle has no `title`",
        "add `title:` and a text after it",
    ),
    Mistake(
        "a field with nothing after it is missing at its name",
        "PB102",
        edited(PRINCIPLE, "title: Keep the promise", "▸title:"),
        "`title` is empty",
        "write `title:`",
    ),
    Mistake(
        "a colour without quotes is a comment, so its field is empty",
        "PB102",
        edited(
            "company/company.yml",
            'colours: {brand: "#1f4e5f", accent: "#b4532a"}',
            'colours:\n  ▸brand: #1f4e5f\n  accent: "#b4532a"',
        ),
        "`brand` is empty",
        "a text with # goes in quotes",
    ),
    Mistake(
        "a missing choice is reported with what it can be",
        "PB102",
        edited(STORY, HEAD + "polarity: good\n", "▸" + HEAD),
        "a story has no `polarity`",
        "with one of: `good`, `bad`, `mixed`",
    ),
    Mistake(
        "a field missing in an entry is reported where the entry begins",
        "PB102",
        edited(PRINCIPLE, "  - id: ring-early\n    text: Ring early\n", "  - ▸id: ring-early\n"),
        "`practices` has no `text`",
    ),
    Mistake(
        "an item without an id is reported where it begins",
        "PB102",
        edited(PRINCIPLE, "id: keep-the-promise\ntitle", "▸title"),
        "the item has no `id`",
        "add `id:` with the file's name",
    ),
    Mistake(
        "an item of a list without an id is told to take a name of its own",
        "PB102",
        edited("base/terms/terms.yml", "- id: promise\n  title", "- ▸title"),
        "the item has no `id`",
        "add `id:` with a name of its own",
    ),
    Mistake(
        "an id with nothing after it is reported at its name",
        "PB102",
        edited(PRINCIPLE, "id: keep-the-promise\ntitle", "▸id:\ntitle"),
        "the item has no `id`",
    ),
    Mistake(
        "a setting that is not there is missing",
        "PB102",
        edited(COMPANY, "name: Harbour Energy\n", "▸"),
        "the company has no `name`",
        "add `name:`",
    ),
)

WRONG_TYPE = (
    Mistake(
        "a line of a list with a colon in it is read as fields",
        "PB103",
        edited(PRINCIPLE, "looks_like: [A call at five]", "looks_like:\n  - ▸Call: at five"),
        "a line of `looks_like` is read as fields, because of its colon",
        "double quotes",
    ),
    Mistake(
        "a list where a text belongs is refused",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸[Keep, the promise]"),
        "`title` must be a text; this is a list",
        "write `title: …` with one text",
    ),
    Mistake(
        "a text where a list belongs is refused",
        "PB103",
        edited(PRINCIPLE, "questions: [What did we promise today?]", "questions: ▸What?"),
        "`questions` must be a list; this is a text",
        "lines that begin with `- `",
    ),
    Mistake(
        "fields where a text belongs are refused",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title:\n  ▸en: Keep the promise"),
        "`title` must be a text; this is fields",
    ),
    Mistake(
        "a text where fields belong is refused",
        "PB103",
        edited(LIMITS, "{amount: 50, per: case}", "▸50"),
        "`up_to` must be fields; this is a text",
        "lines such as `amount: …`",
    ),
    Mistake(
        "a list where a table belongs is refused",
        "PB103",
        edited(COMPANY, "currency:", "variables: ▸[team]\ncurrency:"),
        "`variables` must be fields; this is a list",
        "lines such as `word: …`",
    ),
    Mistake(
        "a text among entries is refused, and the entries after it keep their places",
        "PB103",
        edited(PRINCIPLE, "practices:\n", "practices:\n  - ▸Write it down\n"),
        "`practices` must be fields; this is a text",
    ),
    Mistake(
        "an empty line of a list is refused",
        "PB103",
        edited(PRINCIPLE, "looks_like: [A call at five]", "looks_like:\n  - A call\n  -▸\n"),
        "an empty line in `looks_like`",
        "delete the line",
    ),
    Mistake(
        "a list at the top of a file for one item is refused",
        "PB103",
        {"base/roles/lead.yml": "▸- id: lead\n  title: Lead\n"},
        "a list stands where fields belong",
        "begin each line with a field's name",
    ),
    Mistake(
        "a text at the top of a file is refused",
        "PB103",
        {"base/roles/lead.yml": "▸Lead the team\n"},
        "a text stands where fields belong",
    ),
    Mistake(
        "a list of settings is refused",
        "PB103",
        {"company/company.yml": "▸- name: Harbour\n"},
        "a list stands where fields belong",
    ),
    Mistake(
        "a list as an id is refused",
        "PB103",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸[keep-the-promise]\n"),
        "`id` must be a single word",
    ),
)

TERM = "base/terms/terms.yml"
DUPLICATE_ID = (
    Mistake(
        "an id in two files that list items is reported at the second",
        "PB106",
        {"base/terms/words.yml": "- id: ▸promise\n  title: Promise\n  definition: Again.\n"},
        "`promise` is the id of two items",
        "give one a new id",
    ),
    Mistake(
        "an id of two entries of a list is reported at the second",
        "PB106",
        edited(PRINCIPLE, "id: ring-early", "id: ▸write-it-down"),
        "`write-it-down` is the id of two entries",
        "give one a new id",
    ),
    Mistake(
        "an alias that is another item's alias is reported at the second",
        "PB106",
        edited(TERM, "  title:", "  aliases: [old-word]\n  title:")
        | {"base/terms/zeal.yml": "id: zeal\naliases: [▸old-word]\ntitle: Zeal\ndefinition: Go.\n"},
        "`old-word` is the name of another item",
        "delete the alias",
    ),
    Mistake(
        "an alias that is another item's id is reported at the alias",
        "PB106",
        edited(TERM, "  title:", "  aliases: [old-word, ▸call]\n  title:")
        | {"base/terms/call.yml": "id: call\ntitle: Call\ndefinition: We ring.\n"},
        "`call` is the name of another item",
        "delete the alias",
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
)

ID_NOT_FILE_NAME = (
    Mistake(
        "an id that is not the file's name is reported at the id, also where it is referred to",
        "PB105",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸keep-promise\n"),
        "the id is `keep-promise`, the file is called `keep-the-promise`",
        "write `id: keep-the-promise`, or rename the file to keep-promise.yml",
    ),
)

SHAPE = (
    *UNKNOWN_KEY,
    *MISSING_FIELD,
    *WRONG_TYPE,
    *DUPLICATE_ID,
    *TICKS,
    *ID_NOT_FILE_NAME,
)
