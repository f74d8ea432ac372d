"""Mistakes in what an item names of other items."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake
from rules.mistakes.insertions import UNKNOWN_VARIABLE

PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
ROLE = "base/roles/agent.yml"
STANDARDS = "base/standards/standards.yml"
WHY = "why: A promise is all a customer has."

NO_PLAY = {"company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: Not ours.\n"}
DRAFT = "definition: Soon.\nstatus: draft\n"


def principles(name: str) -> Files:
    """Let the story show one principle more."""
    return edited(STORY, "[keep-the-promise]", f"[keep-the-promise, {name}]")


def path(name: str) -> Files:
    """Let the role read one thing more."""
    return edited(ROLE, "path: [", f"path: [{name}, ")


def why(text: str) -> Files:
    """Give the principle another reason."""
    return edited(PRINCIPLE, WHY, f"why: {text}")


UNKNOWN_REFERENCE = (
    Mistake(
        "a misspelt reference is reported with the nearest id",
        "PB201",
        principles("▸keep-the-promis"),
        "there is no principle `keep-the-promis`",
        (
            "did you mean `keep-the-promise`? Ids of `principles` are the file names in "
            "base/principles/"
        ),
    ),
    Mistake(
        "a misspelt reference in quotes is written without",
        "PB201",
        principles("▸'keep-the-promis'"),
        "there is no principle `keep-the-promis`",
        (
            "did you mean `keep-the-promise`? Ids of `principles` are the file names in "
            "base/principles/"
        ),
    ),
    Mistake(
        "a reference by some of its words is reported with the whole id",
        "PB201",
        principles("▸promise"),
        "there is no principle `promise`",
        (
            "did you mean `keep-the-promise`? Ids of `principles` are the file names in "
            "base/principles/"
        ),
    ),
    Mistake(
        "a reference to another kind's item is told so",
        "PB201",
        principles("▸before-the-call"),
        "there is no principle `before-the-call`",
        "`before-the-call` is a checklist; name a principle here",
    ),
    Mistake(
        "a reference to nothing is told where the ids are",
        "PB201",
        principles("▸zzz"),
        "there is no principle `zzz`",
        "ids of `principles` are the file names in base/principles/",
    ),
    Mistake(
        "a reference to nothing in a list of items is told where the ids are",
        "PB201",
        edited(STANDARDS, "basis: house", "basis: house\n  source: ▸zzz"),
        "there is no source `zzz`",
        "ids of `sources` stand in the files of base/sources/",
    ),
    Mistake(
        "a reference inside an entry is reported at its own place",
        "PB201",
        edited(CHECKLIST, "text: Read the notes", "text: Read the notes\n        owner: ▸agnet"),
        "there is no role `agnet`",
        "did you mean `agent`? Ids of `roles` are the file names in base/roles/",
    ),
    Mistake(
        "a misspelt reference with its kind is reported with the nearest id",
        "PB201",
        path("▸checklists/before-a-call"),
        "there is no checklist `checklists/before-a-call`",
        (
            "did you mean `checklists/before-the-call`? Ids of `checklists` are the file "
            "names in base/checklists/"
        ),
    ),
    Mistake(
        "a reference with a kind in the singular is reported with the kind",
        "PB201",
        path("▸play/no-answer"),
        "`play` is not a kind of item",
        ("did you mean `plays/no-answer`? Ids of `plays` are the file names in base/plays/"),
    ),
    Mistake(
        "a reference with an address of the site is reported with the kind",
        "PB201",
        path("▸stories/the-call"),
        "`stories` is not a kind of item",
        (
            "did you mean `anecdotes/the-call`? Ids of `anecdotes` are the file names in "
            "base/anecdotes/"
        ),
    ),
    Mistake(
        "a reference into the glossary is one to a term",
        "PB201",
        path("▸glossary/promise"),
        "`glossary` is not a kind of item",
        "did you mean `terms/promise`? Ids of `terms` stand in the files of base/terms/",
    ),
    Mistake(
        "a reference into the assessment's page is one to an assessment",
        "PB201",
        path("▸assessment/check"),
        "`assessment` is not a kind of item",
        (
            "did you mean `assessments/check`? Ids of `assessments` are the file names in "
            "base/assessments/"
        ),
    ),
    Mistake(
        "a reference with another kind than the item's is reported with that",
        "PB201",
        path("▸checklists/no-answer"),
        "there is no checklist `checklists/no-answer`",
        ("did you mean `plays/no-answer`? Ids of `plays` are the file names in base/plays/"),
    ),
    Mistake(
        "a reference to nothing of a kind is told where the ids are",
        "PB201",
        path("▸plays/zzz"),
        "there is no play `plays/zzz`",
        "ids of `plays` are the file names in base/plays/",
    ),
    Mistake(
        "a reference to no kind and nothing is told the kinds",
        "PB201",
        path("▸things/zzz"),
        "`things` is not a kind of item",
        (
            "the first half can be: `principles`, `anecdotes`, `checklists`, `plays`, "
            "`roles`, `onboarding`, `standards`, `limits`, `metrics`, `journey`, "
            "`assessments`, `terms`, `sources`"
        ),
    ),
    Mistake(
        "a misspelt link in a text is reported at the link",
        "PB201",
        why("As [here](▸principles/keep-promise)."),
        "there is no principle `principles/keep-promise`",
        (
            "did you mean `principles/keep-the-promise`? Ids of `principles` are the file "
            "names in base/principles/"
        ),
    ),
    Mistake(
        "a link to an address of the site is reported with the kind",
        "PB201",
        why("As [here](▸stories/the-call)."),
        "`stories` is not a kind of item",
        (
            "did you mean `anecdotes/the-call`? Ids of `anecdotes` are the file names in "
            "base/anecdotes/"
        ),
    ),
    Mistake(
        "a misspelt link in a folded text is reported at its own line",
        "PB201",
        why(">-\n  As everybody knows\n  who read [it](▸stories/call).\n"),
        "`stories` is not a kind of item",
        (
            "did you mean `anecdotes/the-call`? Ids of `anecdotes` are the file names in "
            "base/anecdotes/"
        ),
    ),
    Mistake(
        "the second of two links is reported at its own place",
        "PB201",
        why("See [a](plays/no-answer), [b](▸plays/no-anwser)"),
        "there is no play `plays/no-anwser`",
        ("did you mean `plays/no-answer`? Ids of `plays` are the file names in base/plays/"),
    ),
)

HIDDEN_REFERENCE = (
    Mistake(
        "a reference to a hidden item is noted where it stands",
        "PB203",
        principles("▸early")
        | {
            "base/principles/early.yml": "id: early\ntitle: Early\n",
            "company/principles/early.yml": "id: early\nhide: yes\nreason: Not ours.\n",
        },
        "`principles/early` is left out of this playbook",
        "nothing need be done: the link becomes plain text",
    ),
    Mistake(
        "a link to a hidden item is noted where it stands",
        "PB203",
        why("See [this](▸plays/no-answer).") | NO_PLAY,
        "`plays/no-answer` is left out of this playbook",
        "nothing need be done: the link becomes plain text",
    ),
    Mistake(
        "a reference to a draft is noted where it stands",
        "PB203",
        path("▸terms/call") | {"base/terms/call.yml": f"id: call\ntitle: Call\n{DRAFT}"},
        "`terms/call` is left out of this playbook",
        "nothing need be done: the link becomes plain text",
    ),
    Mistake(
        "a link by an old name to a draft is noted, not unknown",
        "PB203",
        why("See [this](▸terms/ring).")
        | {"base/terms/call.yml": f"id: call\naliases: [ring]\ntitle: Call\n{DRAFT}"},
        "`terms/call` is left out of this playbook",
        "nothing need be done: the link becomes plain text",
    ),
    Mistake(
        "three places that name a hidden item are one note at the first",
        "PB203",
        why("See [this](plays/no-answer).")
        | path("plays/no-answer")
        | edited(CHECKLIST, "principles:", "see_also: [▸plays/no-answer]\nprinciples:")
        | NO_PLAY,
        "`plays/no-answer` is left out of this playbook, and 3 places refer to it",
        "nothing need be done: the link becomes plain text",
    ),
)

REFERENCES = (*UNKNOWN_REFERENCE, *UNKNOWN_VARIABLE, *HIDDEN_REFERENCE)
