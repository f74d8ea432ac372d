"""Mistakes in choices, and in yes and no."""

from playbooks import edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
STANDARDS = "base/standards/standards.yml"
SOURCES = "base/sources/sources.yml"
TITLE = "title: Keep the promise"

POLARITIES = tuple(
    Mistake(
        f"a story is not {text}",
        "PB104",
        edited(STORY, "polarity: good", f"polarity: ▸{text}"),
        f"`polarity` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("Good", "cannot be `Good`", "did you mean `good`? It can be: `good`, `bad`, `mixed`"),
        ("goood", "cannot be `goood`", "did you mean `good`? It can be: `good`, `bad`, `mixed`"),
        (
            "positive",
            "cannot be `positive`",
            "did you mean `good`? It can be: `good`, `bad`, `mixed`",
        ),
        (
            "negative",
            "cannot be `negative`",
            "did you mean `bad`? It can be: `bad`, `good`, `mixed`",
        ),
        (
            "neutral",
            "cannot be `neutral`",
            "did you mean `mixed`? It can be: `mixed`, `good`, `bad`",
        ),
        ("ugly", "cannot be `ugly`", "it can be: `good`, `bad`, `mixed`"),
    )
)

MODES = tuple(
    Mistake(
        f"a checklist is not run {text}",
        "PB104",
        edited(CHECKLIST, "mode: read-do", f"mode: ▸{text}"),
        f"`mode` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "do confirm",
            "cannot be `do confirm`",
            "did you mean `do-confirm`? It can be: `do-confirm`, `read-do`",
        ),
        (
            "Read-Do",
            "cannot be `Read-Do`",
            "did you mean `read-do`? It can be: `read-do`, `do-confirm`",
        ),
        (
            '"do, then confirm"',
            "cannot be `do, then confirm`",
            "did you mean `do-confirm`? It can be: `do-confirm`, `read-do`",
        ),
        ("by heart", "cannot be `by heart`", "it can be: `read-do`, `do-confirm`"),
    )
)

UNITS = tuple(
    Mistake(
        f"{text} is no unit",
        "PB104",
        edited(STANDARDS, "unit: working days", f"unit: ▸{text}"),
        f"`unit` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "hour",
            "cannot be `hour`",
            (
                "did you mean `hours`? It can be: `hours`, `seconds`, `minutes`, `working "
                "hours`, `days`, `working days`, `percent`, `weeks`"
            ),
        ),
        (
            "h",
            "cannot be `h`",
            (
                "did you mean `hours`? It can be: `hours`, `seconds`, `minutes`, `working "
                "hours`, `days`, `working days`, `percent`, `weeks`"
            ),
        ),
        (
            "min",
            "cannot be `min`",
            (
                "did you mean `minutes`? It can be: `minutes`, `seconds`, `hours`, `working "
                "hours`, `days`, `working days`, `percent`, `weeks`"
            ),
        ),
        (
            '"%"',
            "cannot be `%`",
            (
                "did you mean `percent`? It can be: `percent`, `seconds`, `minutes`, `hours`, "
                "`working hours`, `days`, `working days`, `weeks`"
            ),
        ),
        (
            "Days",
            "cannot be `Days`",
            (
                "did you mean `days`? It can be: `days`, `seconds`, `minutes`, `hours`, "
                "`working hours`, `working days`, `percent`, `weeks`"
            ),
        ),
        (
            "business days",
            "cannot be `business days`",
            (
                "did you mean `working days`? It can be: `working days`, `seconds`, `minutes`, "
                "`hours`, `working hours`, `days`, `percent`, `weeks`"
            ),
        ),
        (
            "fortnights",
            "cannot be `fortnights`",
            (
                "it can be: `seconds`, `minutes`, `hours`, `working hours`, `days`, `working "
                "days`, `percent`, `weeks`"
            ),
        ),
    )
)

TYPES = tuple(
    Mistake(
        f"a source is no {text}",
        "PB104",
        edited(SOURCES, "type: book", f"type: ▸{text}"),
        f"`type` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "Book",
            "cannot be `Book`",
            (
                "did you mean `book`? It can be: `book`, `article`, `court`, `regulator`, "
                "`research`, `survey`, `standard`, `report`, `web`"
            ),
        ),
        (
            "website",
            "cannot be `website`",
            (
                "did you mean `web`? It can be: `web`, `article`, `book`, `court`, `regulator`, "
                "`research`, `survey`, `standard`, `report`"
            ),
        ),
        (
            "paper",
            "cannot be `paper`",
            (
                "did you mean `research`? It can be: `research`, `article`, `book`, `court`, "
                "`regulator`, `survey`, `standard`, `report`, `web`"
            ),
        ),
        (
            "podcast",
            "cannot be `podcast`",
            (
                "it can be: `article`, `book`, `court`, `regulator`, `research`, `survey`, "
                "`standard`, `report`, `web`"
            ),
        ),
    )
)

BASES = tuple(
    Mistake(
        f"a number does not rest on {text}",
        "PB104",
        edited(STANDARDS, "basis: house", f"basis: ▸{text}"),
        f"`basis` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "law",
            "cannot be `law`",
            ("did you mean `regulation`? It can be: `regulation`, `convention`, `survey`, `house`"),
        ),
        (
            "our own",
            "cannot be `our own`",
            "did you mean `house`? It can be: `house`, `convention`, `survey`, `regulation`",
        ),
        (
            "gut feeling",
            "cannot be `gut feeling`",
            "it can be: `convention`, `survey`, `regulation`, `house`",
        ),
    )
)

YES_OR_NO = tuple(
    Mistake(
        f"{text} is neither yes nor no",
        "PB104",
        edited(CHECKLIST, "the notes", f"the notes\n        critical: ▸{text}"),
        f"`critical` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("y", "must be yes or no, not `y`", "write `critical: yes`"),
        ("n", "must be yes or no, not `n`", "write `critical: no`"),
        ("Y", "must be yes or no, not `Y`", "write `critical: yes`"),
        ("1", "must be yes or no, not `1`", "write `critical: yes`"),
        ("0", "must be yes or no, not `0`", "write `critical: no`"),
        ("x", "must be yes or no, not `x`", "write `critical: yes`"),
        ("Yes!", "must be yes or no, not `Yes!`", "write `critical: yes`"),
        ("maybe", "must be yes or no, not `maybe`", "write `critical: yes` or `critical: no`"),
        (
            "sometimes",
            "must be yes or no, not `sometimes`",
            "write `critical: yes` or `critical: no`",
        ),
    )
)

OTHER_CHOICES = (
    Mistake(
        "a part of the site by its address is taken for the kind",
        "PB104",
        edited(
            COMPANY,
            "promise:",
            "sections: [roles, principles, ▸stories, checklists, plays, standards]\npromise:",
        ),
        "`sections` cannot be `stories`",
        (
            "did you mean `anecdotes`? It can be: `anecdotes`, `principles`, `checklists`, "
            "`plays`, `roles`, `standards`, `journey`, `assessments`, `terms`"
        ),
    ),
    Mistake(
        "a grade of the evidence by another word is taken for the grade",
        "PB104",
        edited(PRINCIPLE, "grade: opinion", "grade: ▸peer reviewed"),
        "`grade` cannot be `peer reviewed`",
        (
            "did you mean `peer-reviewed`? It can be: `peer-reviewed`, "
            "`court-or-regulator`, `reported`, `first-hand`, `self-reported`, `opinion`, "
            "`disputed`"
        ),
    ),
    Mistake(
        "an item's status by another word is taken for it",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\nstatus: ▸live"),
        "`status` cannot be `live`",
        "did you mean `published`? It can be: `published`, `draft`, `retired`",
    ),
)

CHOICES = (*POLARITIES, *MODES, *UNITS, *TYPES, *BASES, *YES_OR_NO, *OTHER_CHOICES)
