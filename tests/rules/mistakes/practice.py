"""Mistakes in how principles, stories and checklists carry each other, and in checklists."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
SECOND = "base/principles/answer-fast.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
NAMED = "principles: [keep-the-promise]"
BOTH = "principles: [keep-the-promise, answer-fast]"


def second(stands: str = "principle") -> Files:
    """Add a principle, marked at its title."""
    text = PLAYBOOK[PRINCIPLE].replace("id: keep-the-promise\n", "id: answer-fast\n")
    text = text.replace("title: Keep the promise", "title: ▸Answer fast")
    return {SECOND: f"{text}stands: {stands}\n"}


def checklist(items: str) -> Files:
    """Give the checklist other items."""
    old = "      - id: read-notes\n        text: Read the notes\n"
    return edited(CHECKLIST, old, items)


def _item(number: int, mark: str = "") -> str:
    return f"      - {mark}{{id: look-{number}, text: Look}}\n"


COVERAGE = (
    Mistake(
        "a principle that no story shows is reported at its title",
        "PB303",
        second() | edited(CHECKLIST, NAMED, BOTH),
        "no story shows the principle `answer-fast`",
        "add `answer-fast` to the `principles` of one that does, "
        "or write one in company/anecdotes/",
    ),
    Mistake(
        "a boundary that no story shows is reported at its title",
        "PB303",
        second("boundary") | edited(CHECKLIST, NAMED, BOTH),
        "no story shows the principle `answer-fast`",
        "add `answer-fast` to the `principles` of one that does, "
        "or write one in company/anecdotes/",
    ),
    Mistake(
        "a draft of a story shows no principle yet",
        "PB303",
        second()
        | edited(CHECKLIST, NAMED, BOTH)
        | {
            "base/anecdotes/later.yml": PLAYBOOK[STORY]
            .replace("id: the-call", "id: later\nstatus: draft")
            .replace("keep-the-promise", "answer-fast")
        },
        "no story shows the principle `answer-fast`",
        "add `answer-fast` to the `principles` of one that does, "
        "or write one in company/anecdotes/",
    ),
    Mistake(
        "a principle that no checklist names is reported at its title",
        "PB304",
        second() | edited(STORY, NAMED, BOTH),
        "no checklist puts the principle `answer-fast` into practice",
        "add `answer-fast` to the `principles` of one that does, "
        "or write one in company/checklists/",
    ),
    Mistake(
        "a boundary that no checklist names is reported at its title",
        "PB304",
        second("boundary") | edited(STORY, NAMED, BOTH),
        "no checklist puts the principle `answer-fast` into practice",
        "add `answer-fast` to the `principles` of one that does, "
        "or write one in company/checklists/",
    ),
    Mistake(
        "a story that names no principle is reported at its empty list",
        "PB305",
        {
            "base/anecdotes/second.yml": PLAYBOOK[STORY]
            .replace("id: the-call", "id: second")
            .replace("[keep-the-promise]", "▸[]")
        },
        "the story `second` names no principle",
        "name what it shows, most important first, as in `principles: [keep-the-promise]`",
    ),
)

LONG = "      - id: read-notes\n        text: "
CHECKLISTS = (
    Mistake(
        "the tenth item of a section is reported with how many there are",
        "PB306",
        checklist("".join(_item(number, "▸" if number == 10 else "") for number in range(1, 13))),
        "the section `look` has 12 items",
        "keep 9 at most: drop what nobody forgets, "
        "or give the rest a section with a `pause_point:` of its own",
    ),
    Mistake(
        "an item of twenty-one words is reported at its text",
        "PB307",
        checklist(f"{LONG}▸Read{' the notes' * 10}\n"),
        "the item `read-notes` has 21 words",
        "keep 20 at most; what explains it can go under it, into `note:`",
    ),
    Mistake(
        "words are counted as they are shown, with values in",
        "PB307",
        checklist(f'{LONG}▸"Read{" the notes" * 9} of {{{{ company.name }}}}"\n'),
        "the item `read-notes` has 22 words",
        "keep 20 at most; what explains it can go under it, into `note:`",
    ),
    Mistake(
        "a day that is mistyped is reported where it stands",
        "PB316",
        checklist(f"{LONG}Read the notes\n        due: ▸dya 30\n"),
        "`dya 30` is no day that can be counted from a start",
        "did you mean `day 30`?",
    ),
    Mistake(
        "a number that is no day from the start is reported with what can be counted",
        "PB316",
        checklist(f"{LONG}Read the notes\n        due: ▸3 shifts before the launch\n"),
        "`3 shifts before the launch` is no day that can be counted from a start",
        "write `day 3`, `week 3`, `within 3 days`, `within 3 weeks`; "
        "if it is none of these, write the number in words",
    ),
    Mistake(
        "a span without a number is known by its words",
        "PB316",
        checklist(f"{LONG}Read the notes\n        due: ▸whitin a week\n"),
        "`whitin a week` is no day that can be counted from a start",
        "did you mean `within a week`?",
    ),
    Mistake(
        "a checklist without an owner is reported at its title",
        "PB308",
        {
            CHECKLIST: PLAYBOOK[CHECKLIST]
            .replace("title: B", "title: ▸B")
            .replace("owner: agent\n", "")
        },
        "the checklist `before-the-call` has no `owner`",
        "say which role keeps it true, with a line such as `owner: agent`",
    ),
)

NAMES = (
    Mistake(
        "two files that list items under one name but for capitals are reported at the second",
        "PB312",
        {
            "base/terms/Words.yml": "- {id: call, title: Call, definition: We ring.}\n",
            "base/terms/words.yml": "▸- {id: note, title: Note, definition: We write.}\n",
        },
        "the name differs only in capitals or accents from `base/terms/Words.yml`",
        "rename one of the two: some computers take them for the same file",
    ),
    Mistake(
        "two files whose names are stored in two forms of Unicode are reported",
        "PB312",
        {
            "base/terms/caf\u00e9.yml": "# Words\n\n- {id: call, title: Call, definition: Ring.}\n",
            "base/terms/cafe\u0301.yml": "- {id: note, title: Note, definition: We write.}\n",
        },
        "the name differs only in capitals or accents from `base/terms/cafe\u0301.yml`",
        "rename one of the two: some computers take them for the same file",
        at="base/terms/caf\u00e9.yml:1:1",
    ),
)

STANDARDS = "base/standards/standards.yml"
BASIS = (
    Mistake(
        "a standard that does not say what its number rests on is reported where it begins",
        "PB102",
        {
            STANDARDS: PLAYBOOK[STANDARDS]
            .replace("- id: email", "- ▸id: email")
            .replace("  basis: house\n", "")
        },
        "a standard has no `basis`",
        "add `basis: house`, or another of: `convention`, `survey`, `regulation`, `house`",
    ),
)

PRACTICE = (*COVERAGE, *CHECKLISTS, *NAMES, *BASIS)
