"""Mistakes in ids, and in references that cannot be one."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
TERMS = "base/terms/terms.yml"
TITLE = "title: Keep the promise"

WORD = "title: Word\n  definition: A word."

ENTRY_IDS = tuple(
    Mistake(
        f"{text} is no id of an entry",
        "PB104",
        edited(PRINCIPLE, "id: ring-early", f"id: ▸{text}"),
        f"`id` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "Ring Early",
            "cannot be `Ring Early`",
            "use lower-case letters from a to z, digits and hyphens: `id: ring-early`",
        ),
        (
            "RingEarly",
            "cannot be `RingEarly`",
            "use lower-case letters from a to z, digits and hyphens: `id: ring-early`",
        ),
        (
            "ring_early",
            "cannot be `ring_early`",
            "use lower-case letters from a to z, digits and hyphens: `id: ring-early`",
        ),
        (
            "-ring-early",
            "cannot be `-ring-early`",
            "use lower-case letters from a to z, digits and hyphens: `id: ring-early`",
        ),
        (
            "ring-early-",
            "cannot be `ring-early-`",
            "use lower-case letters from a to z, digits and hyphens: `id: ring-early`",
        ),
        (
            "Ring early!",
            "cannot be `Ring early!`",
            "use lower-case letters from a to z, digits and hyphens: `id: ring-early`",
        ),
        (
            "Écoute",
            "cannot be `Écoute`",
            "use lower-case letters from a to z, digits and hyphens: `id: ecoute`",
        ),
        (
            "Звонок",
            "cannot be `Звонок`",
            ("use lower-case letters from a to z, digits and hyphens, such as `id: answer-fast`"),
        ),
        (
            "write it down",
            "cannot be `write it down`",
            "choose another, as `write-it-down` is taken, such as `id: write-it-down-2`",
        ),
        (
            "ring-early-and-ring-again-until-somebody-answers-and-says-what-is-what",
            "is too long for an id: 70 characters, 64 are allowed",
            (
                "use lower-case letters from a to z, digits and hyphens: `id: "
                "ring-early-and-ring-again-until-somebody-answers-and-says-what`"
            ),
        ),
    )
)

TERM_IDS = tuple(
    Mistake(
        f"{text} is no id of a term",
        "PB104",
        edited(TERMS, "- id: promise", f"- id: ▸{text}"),
        f"`id` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "Promise",
            "cannot be `Promise`",
            "use lower-case letters from a to z, digits and hyphens: `id: promise`",
        ),
        (
            "the promise",
            "cannot be `the promise`",
            "use lower-case letters from a to z, digits and hyphens: `id: the-promise`",
        ),
        (
            "con",
            "cannot be `con`: Windows allows no file of that name",
            "write another, such as `id: the-con`",
        ),
        (
            "lpt1",
            "cannot be `lpt1`: Windows allows no file of that name",
            "write another, such as `id: the-lpt1`",
        ),
    )
)

TAGS = tuple(
    Mistake(
        f"{text} is no tag",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\ntags: [▸{text}]"),
        f"`tags` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "Big Promise",
            "cannot be `Big Promise`",
            "use lower-case letters from a to z, digits and hyphens: `big-promise`",
        ),
        (
            "promises!",
            "cannot be `promises!`",
            "use lower-case letters from a to z, digits and hyphens: `promises`",
        ),
    )
)

REFERENCES = tuple(
    Mistake(
        f"{text} is no reference to a role",
        "PB104",
        edited(CHECKLIST, "audience: [agent]", f"audience: [▸{text}]"),
        f"`audience` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("Agent", "cannot be `Agent`", "write `agent`"),
        ("roles/agent", "cannot be `roles/agent`", "write `agent`"),
        ("AGENT", "cannot be `AGENT`", "write `agent`"),
        ("agent.yml", "cannot be `agent.yml`", "write `agent`"),
        (
            "Before the call",
            "cannot be `Before the call`",
            "`before-the-call` is a checklist; name a role here",
        ),
        (
            "Somebody else",
            "cannot be `Somebody else`",
            "write the id of a role; ids of `roles` are the file names in base/roles/",
        ),
    )
)

ANY_REFERENCES = tuple(
    Mistake(
        f"{text} is no reference with its kind",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\nsee_also: [▸{text}]"),
        f"`see_also` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("no-answer", "cannot be `no-answer`", "write `plays/no-answer`"),
        ("No answer yet", "cannot be `No answer yet`", "write `plays/no-answer`"),
        ("Plays/No-Answer", "cannot be `Plays/No-Answer`", "write `plays/no-answer`"),
        ("plays / no-answer", "cannot be `plays / no-answer`", "write `plays/no-answer`"),
        ("/plays/no-answer", "cannot be `/plays/no-answer`", "write `plays/no-answer`"),
        ("plays/no-answer.yml", "cannot be `plays/no-answer.yml`", "write `plays/no-answer`"),
        ("plays/no_answer", "cannot be `plays/no_answer`", "write `plays/no-answer`"),
        (
            "https://example.com/plays/no-answer/",
            "cannot be `https://example.com/plays/no-answer/`",
            "write `plays/no-answer`",
        ),
        ("stories/The call", "cannot be `stories/The call`", "write `anecdotes/the-call`"),
        ("agent", "cannot be `agent`", "write `roles/agent`"),
        (
            "something",
            "cannot be `something`",
            "write the kind, a slash and the id, such as `principles/keep-the-promise`",
        ),
    )
)

FILE_NAMES = (
    Mistake(
        "an id in capitals in a file of that name is told to rename both",
        "PB104",
        {"base/terms/Call back.yml": "id: ▸Call back\ntitle: Call\ndefinition: We ring.\n"},
        "`id` cannot be `Call back`",
        "write `id: call-back`, and rename the file to call-back.yml",
    ),
    Mistake(
        "an id in words is the file's name",
        "PB104",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸Keep the promise\n"),
        "`id` cannot be `Keep the promise`",
        "write `id: keep-the-promise`, as the file is called",
    ),
    Mistake(
        "an id that Windows keeps for itself is refused",
        "PB104",
        {"base/terms/aux.yml": "id: ▸aux\ntitle: Aux\ndefinition: We ring.\n"},
        "`id` cannot be `aux`: Windows allows no file of that name",
        "write another, such as `id: the-aux`, and rename the file to the-aux.yml",
    ),
    Mistake(
        "an id that another term has, but for capitals, is taken",
        "PB104",
        edited(
            TERMS, "- id: promise", f"- id: word\n  {WORD}\n- id: ▸Word\n  {WORD}\n- id: promise"
        ),
        "`id` cannot be `Word`",
        "choose another, as `word` is taken, such as `id: word-2`",
    ),
    Mistake(
        ("an id that is not the file's name is reported at the id, also where it is referred to"),
        "PB105",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸keep-promise\n"),
        "the id is `keep-promise`, the file is called `keep-the-promise`",
        "write `id: keep-the-promise`, or rename the file to keep-promise.yml",
    ),
    Mistake(
        "a file in capitals is told to be renamed",
        "PB105",
        {"base/terms/Call-Back.yml": "id: ▸call-back\ntitle: Call\ndefinition: We ring.\n"},
        "the id is `call-back`, the file is called `Call-Back`",
        "rename the file to call-back.yml",
    ),
    Mistake(
        "a file with spaces in its name is told to be renamed",
        "PB105",
        {"base/terms/call back.yml": "id: ▸call-back\ntitle: Call\ndefinition: We ring.\n"},
        "the id is `call-back`, the file is called `call back`",
        "rename the file to call-back.yml",
    ),
)

IDS = (*ENTRY_IDS, *TERM_IDS, *TAGS, *REFERENCES, *ANY_REFERENCES, *FILE_NAMES)
