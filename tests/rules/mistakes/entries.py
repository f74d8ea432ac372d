"""Mistakes in the entries of lists: dashes missing or too many, colons that make fields."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
PLAY = "base/plays/no-answer.yml"
ROLE = "base/roles/agent.yml"

RING = "text: Ring early"
WAIT = "why: Nobody likes to wait."


def looks_like(text: str) -> Files:
    """Give the principle another text for what it looks like."""
    return edited(PRINCIPLE, "looks_like: [A call at five]", f"looks_like: {text}")


def items(text: str) -> Files:
    """Give the checklist other items."""
    old = "items:\n      - id: read-notes\n        text: Read the notes"
    return edited(CHECKLIST, old, f"items: {text}")


def practices(text: str) -> Files:
    """Give the principle other practices."""
    before, after = PLAYBOOK[PRINCIPLE].split("practices:")
    return {PRINCIPLE: f"{before}practices: {text}\nquestions:{after.split('questions:')[1]}"}


ENTRIES = (
    Mistake(
        "a text where a list belongs is put under its field",
        "PB103",
        looks_like("▸A call at five"),
        "`looks_like` must be a list; this is a text",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "lines without dashes are given them",
        "PB103",
        looks_like("\n  ▸A call at five\n  A note the next day"),
        "`looks_like` must be a list; this is a text",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "a text over two lines is one entry",
        "PB103",
        looks_like("\n  ▸A call at five\n  and a note"),
        "`looks_like` must be a list; this is a text",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "texts with commas between them are shown on lines of their own",
        "PB103",
        looks_like("▸A call at five, a note, a smile"),
        "`looks_like` must be a list; this is a text",
        (
            "`looks_like` is a list: put each text on its own line, beginning with `- `, "
            "such as `- A call at five`, `- a note`, `- a smile`"
        ),
    ),
    Mistake(
        "a text in quotes keeps them in the list",
        "PB103",
        looks_like('▸"A call: at five"'),
        "`looks_like` must be a list; this is a text",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "a block of lines becomes a list",
        "PB103",
        looks_like("▸|\n  A call at five\n  A note"),
        "`looks_like` must be a list; this is a text",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "a block of lines with dashes becomes a list",
        "PB103",
        looks_like("▸|\n  - A call at five\n  - A note: soon"),
        "`looks_like` must be a list; this is a text",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "numbers before lines become dashes",
        "PB103",
        looks_like("\n  ▸1: A call at five\n  2: A note"),
        "`looks_like` must be a list; these are fields",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "lines with a colon and no dashes are given both dashes and quotes",
        "PB103",
        looks_like("\n  ▸Call: at five\n  Note: the next day"),
        "`looks_like` must be a list; these are fields",
        "`looks_like` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "a line of a list with a colon is put in quotes",
        "PB103",
        looks_like("\n  - ▸Say: hello"),
        "an entry of `looks_like` must be a text; these are fields",
        'put the whole line in double quotes, because of its colon: `- "Say: hello"`',
    ),
    Mistake(
        "a line of a list with a colon and quotes is put in quotes",
        "PB103",
        looks_like('\n  - ▸Say: "I am sorry"'),
        "an entry of `looks_like` must be a text; these are fields",
        ('put the whole line in double quotes, because of its colon: `- "Say: \\"I am sorry\\""`'),
    ),
    Mistake(
        "two lines with a colon under one dash are shown in quotes",
        "PB103",
        looks_like("\n  - ▸Say: hello\n    Then: wait"),
        "an entry of `looks_like` must be a text; these are fields",
        'put each line in double quotes, because of its colon: `- "Say: hello"`',
    ),
    Mistake(
        "a text with a colon in brackets is put in quotes",
        "PB103",
        looks_like("[A call, ▸Say: hello]"),
        "an entry of `looks_like` must be a text; these are fields",
        'put the whole line in double quotes, because of its colon: `- "Say: hello"`',
    ),
    Mistake(
        "a text with a colon in braces is put in quotes",
        "PB103",
        looks_like("[▸{Say: hello}]"),
        "an entry of `looks_like` must be a text; these are fields",
        'put the whole line in double quotes, because of its colon: `- "Say: hello"`',
    ),
    Mistake(
        "a reference under a name is put alone",
        "PB103",
        edited(STORY, "[keep-the-promise]", "\n  - ▸id: keep-the-promise"),
        "an entry of `principles` must be a text; these are fields",
        "`principles` is a list of names: write `- keep-the-promise`",
    ),
    Mistake(
        "a dash too many is taken away",
        "PB103",
        looks_like("\n  - ▸- A call at five"),
        "an entry of `looks_like` must be a text; this is a list",
        "write one `- ` before each text of `looks_like`, and no brackets",
    ),
    Mistake(
        "an empty entry of a list is taken away",
        "PB103",
        looks_like("\n  - A call\n  -▸\n  - A note"),
        "an empty entry in `looks_like`",
        "write something after the `-`, or delete the line",
    ),
    Mistake(
        "one reference where a list belongs is put in brackets",
        "PB103",
        edited(STORY, "[keep-the-promise]", "▸keep-the-promise"),
        "`principles` must be a list; this is a text",
        "`principles` is a list: write `principles: [keep-the-promise]`",
    ),
    Mistake(
        "references with a comma between them are put in brackets",
        "PB103",
        edited(ROLE, "path:", "plays: ▸no-answer, no-answer\npath:"),
        "`plays` must be a list; this is a text",
        "`plays` is a list: write `plays: [no-answer, no-answer]`",
    ),
    Mistake(
        "references with only a space between them are put in brackets",
        "PB103",
        edited(ROLE, "path:", "plays: ▸no-answer no-answer\npath:"),
        "`plays` must be a list; this is a text",
        "`plays` is a list: write `plays: [no-answer, no-answer]`",
    ),
    Mistake(
        "tags with a comma between them are put in brackets",
        "PB103",
        edited(PRINCIPLE, "why: A", "tags: ▸promise, word\nwhy: A"),
        "`tags` must be a list; this is a text",
        "`tags` is a list: write `tags: [promise, word]`",
    ),
    Mistake(
        "an address on one line is put under its field",
        "PB103",
        edited(COMPANY, "promise:", "address: ▸Quay 1\npromise:"),
        "`address` must be a list; this is a text",
        "`address` is a list: put each text on its own line, beginning with `- `",
    ),
    Mistake(
        "a text where a list belongs, within braces, is put in brackets",
        "PB103",
        edited(PLAY, "when: [A third call]", "when: ▸A third call"),
        "`when` must be a list; this is a text",
        "`when` is a list: put the text in brackets, even if there is but one",
    ),
    Mistake(
        "a text where entries belong is made one",
        "PB103",
        items("▸Read the notes"),
        "`items` must be a list; this is a text",
        "`items` is a list of entries, each with an `id` and its `text`",
    ),
    Mistake(
        "a block of lines where entries belong is made several",
        "PB103",
        items("▸|\n      Read the notes\n      Breathe"),
        "`items` must be a list; this is a text",
        "`items` is a list of entries, each with an `id` and its `text`",
    ),
    Mistake(
        "a text among entries that need but a text is made one",
        "PB103",
        items("\n      - ▸Read the notes"),
        "an entry of `items` must be fields; this is a text",
        "begin the entry with `id: read-the-notes`, and write `text:` under it",
    ),
    Mistake(
        "a text among entries in brackets is made one",
        "PB103",
        items("[▸Read the notes]"),
        "an entry of `items` must be fields; this is a text",
        "begin the entry with `id: read-the-notes`, and write `text:` under it",
    ),
    Mistake(
        "a text among entries that need more is told what",
        "PB103",
        edited(PRINCIPLE, "practices:\n", "practices:\n  - ▸Smile\n"),
        "an entry of `practices` must be fields; this is a text",
        "begin the entry with `id: smile`, and write `text:` and `why:` under it",
    ),
    Mistake(
        "a text where entries that need more belong is told what",
        "PB103",
        practices("▸Ring early"),
        "`practices` must be a list; this is a text",
        (
            "`practices` is a list: begin each entry with `- id: ring-early`, and write "
            "`text:` and `why:` under it"
        ),
    ),
    Mistake(
        "fields of a single entry are given its dash",
        "PB103",
        practices("\n  ▸id: ring-early\n  text: Ring early\n  why: Nobody likes to wait."),
        "`practices` must be a list; these are fields",
        "`practices` is a list: begin each entry with `- `, even if there is but one",
    ),
    Mistake(
        "fields of a single entry in braces are put in brackets",
        "PB103",
        practices("▸{id: ring-early, text: Ring, why: Nobody waits.}"),
        "`practices` must be a list; these are fields",
        "`practices` is a list: begin each entry with `- `, even if there is but one",
    ),
    Mistake(
        "entries under their ids are made a list",
        "PB103",
        practices(
            f"\n  ▸Ring early:\n    {RING}\n    {WAIT}\n  smile:\n      {RING}\n      {WAIT}"
        ),
        "`practices` must be a list; these are fields",
        "`practices` is a list: write `- id: ring-early` for each, not `Ring early:`",
    ),
    Mistake(
        "a section without its dash is given it, with all that is in it",
        "PB103",
        edited(
            CHECKLIST,
            "  - id: look\n    title: Look\n    items:\n      - id: read-notes\n        text: Read",
            "  ▸id: look\n  title: Look\n  items:\n    - id: read-notes\n      text: Read",
        ),
        "`sections` must be a list; these are fields",
        "`sections` is a list: begin each entry with `- `, even if there is but one",
    ),
    Mistake(
        "a way of contact without its dash is given it",
        "PB103",
        edited(COMPANY, "promise:", "contact:\n  ▸channel: phone\n  value: 12 34\npromise:"),
        "`contact` must be a list; these are fields",
        "`contact` is a list: begin each entry with `- `, even if there is but one",
    ),
    Mistake(
        "a text among ways of contact is told which fields to write",
        "PB103",
        edited(COMPANY, "promise:", "contact:\n  - ▸12 34\npromise:"),
        "an entry of `contact` must be fields; this is a text",
        "begin the entry with `channel: …`, and write `value:` under it",
    ),
)
