"""Mistakes in what an item names: other items, and values."""

from mistakes.case import Mistake
from playbooks import edited

PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
ROLE = "base/roles/agent.yml"
WHY = "why: A promise is all a customer has."

UNKNOWN_REFERENCE = (
    Mistake(
        "a misspelt reference is reported with the nearest id",
        "PB201",
        edited(STORY, "[keep-the-promise]", "[keep-the-promise, ▸keep-the-promis]"),
        "there is no principle `keep-the-promis`",
        "did you mean `keep-the-promise`?",
    ),
    Mistake(
        "a misspelt reference with its kind is reported with the nearest id",
        "PB201",
        edited(ROLE, "path: [", "path: [▸checklists/before-a-call, "),
        "there is no checklist `checklists/before-a-call`",
        "did you mean `before-the-call`?",
    ),
    Mistake(
        "a reference to no kind is reported with the nearest kind",
        "PB201",
        edited(ROLE, "path: [principles/", "path: [▸principle/"),
        "`principle` is not a kind of item",
        "did you mean `principles`?",
    ),
    Mistake(
        "a reference inside an entry is reported at its own place",
        "PB201",
        edited(CHECKLIST, "text: Read the notes", "text: Read the notes\n        owner: ▸agnet"),
        "there is no role `agnet`",
        "did you mean `agent`?",
    ),
    Mistake(
        "a misspelt link in a text is reported at the link",
        "PB201",
        edited(PRINCIPLE, WHY, "why: As [here](▸principles/keep-promise)."),
        "there is no principle `principles/keep-promise`",
        "did you mean `keep-the-promise`?",
    ),
    Mistake(
        "a misspelt link in a folded text is reported at its own line",
        "PB201",
        edited(PRINCIPLE, WHY, "why: >-\n  As everybody knows\n  who read [it](▸stories/x).\n"),
        "`stories` is not a kind of item",
    ),
)

UNKNOWN_VARIABLE = (
    Mistake(
        "an unknown name in braces is reported with the nearest name",
        "PB202",
        edited(PRINCIPLE, WHY, "why: At ▸{{ company.nam }} we keep it."),
        "`{{ company.nam }}` names nothing",
        "did you mean `company.name`?",
    ),
    Mistake(
        "an unknown name in a folded text is reported at its own line and column",
        "PB202",
        edited(
            PRINCIPLE, WHY, "why: >-\n  At {{ company.name }}\n  we pay ▸{{limits.agnt.up_to}}.\n"
        ),
        "`{{limits.agnt.up_to}}` names nothing",
        "did you mean `limits.agent.up_to`?",
    ),
    Mistake(
        "a name in the settings themselves is unknown: values come from there",
        "PB202",
        edited(
            "company/company.yml", "promise: We", 'promise: "▸{{ company.name }} answers." # We'
        ),
        "`{{ company.name }}` names nothing",
        "write the words out",
    ),
    Mistake(
        "a name of another program that the company has not listed is unknown",
        "PB202",
        edited(PRINCIPLE, "title: Keep the promise", 'title: "▸{{ ticket.id }}"'),
        "`{{ ticket.id }}` names nothing",
    ),
)

HIDDEN_REFERENCE = (
    Mistake(
        "a reference to a hidden item is noted where it stands",
        "PB203",
        edited(STORY, "[keep-the-promise]", "[keep-the-promise, ▸early]")
        | {
            "base/principles/early.yml": "id: early\ntitle: Early\n",
            "company/principles/early.yml": "id: early\nhide: yes\nreason: Not ours.\n",
        },
        "`principles/early` is left out of this playbook",
        "nothing need be done",
    ),
    Mistake(
        "a link to a hidden item is noted where it stands",
        "PB203",
        edited(PRINCIPLE, WHY, "why: See [this](▸plays/no-answer).")
        | {"company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: Not ours.\n"},
        "`plays/no-answer` is left out of this playbook",
    ),
    Mistake(
        "a reference to a draft is noted where it stands",
        "PB203",
        edited(ROLE, "path: [", "path: [▸terms/call, ")
        | {"base/terms/call.yml": "id: call\ntitle: Call\ndefinition: Soon.\nstatus: draft\n"},
        "`terms/call` is left out of this playbook",
    ),
    Mistake(
        "a link by an old name to a draft is noted, not unknown",
        "PB203",
        edited(PRINCIPLE, WHY, "why: See [this](▸terms/ring).")
        | {
            "base/terms/call.yml": "id: call\naliases: [ring]\ntitle: Call\n"
            "definition: Soon.\nstatus: draft\n"
        },
        "`terms/call` is left out of this playbook",
    ),
)

REFERENCES = (*UNKNOWN_REFERENCE, *UNKNOWN_VARIABLE, *HIDDEN_REFERENCE)
