"""Mistakes that other places suffer from: only the mistake itself is reported."""

from playbooks import PLAYBOOK, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
ROLE = "base/roles/agent.yml"
STANDARDS = "base/standards/standards.yml"
TERMS = "base/terms/terms.yml"
WHY = "why: A promise is all a customer has."

WORDS = "base/terms/words.yml"
NAMES = {
    WORDS: "- id: words\n  title: Words\n  definition: >-\n"
    "    {{ company.name }}, {{ company.variables.team }}, {{ standards.email.target }},\n"
    "    {{ limits.agent.up_to }}\n"
}
NO_BASE = {uri: None for uri in PLAYBOOK if uri.startswith("base/")}
TEAM = edited(COMPANY, "promise:", "variables: {team: Us}\npromise:")
UNREADABLE = b"\x00\xff\x00"

CONSEQUENCES = (
    Mistake(
        "an item with a mistake is not also an unknown reference",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸[Keep]"),
        "`title` must be a text; this is a list",
        "`title` is one text: write it behind the colon, without `- ` or brackets",
    ),
    Mistake(
        "an item that cannot be read is not also an unknown reference",
        "PB010",
        {PRINCIPLE: UNREADABLE},
        "the file is saved as UTF-16, which some editors call Unicode",
        "open it in your editor and save it again with the encoding UTF-8",
        at="base/principles/keep-the-promise.yml:1:1",
    ),
    Mistake(
        "an item that is empty is not also an unknown reference",
        "PB003",
        {PRINCIPLE: "▸"},
        "the file is empty",
        "write the item's fields, or delete the file",
    ),
    Mistake(
        "an item without an id is not also an unknown reference",
        "PB102",
        edited(PRINCIPLE, "id: keep-the-promise\n", "▸"),
        "the item has no `id`",
        "add `id: keep-the-promise`, as the file is called",
    ),
    Mistake(
        "an item with a misspelt id is not also an unknown reference",
        "PB101",
        edited(PRINCIPLE, "id: keep-the-promise\n", "▸ib: keep-the-promise\n"),
        "a principle has no `ib`",
        "did you mean `id`?",
    ),
    Mistake(
        "an item in no folder is not also an unknown reference",
        "PB009",
        {PRINCIPLE: None, "base/keep-the-promise.yml": "▸" + PLAYBOOK[PRINCIPLE]},
        "the file is in no kind's folder",
        "move it into the folder of its kind, such as principles/",
    ),
    Mistake(
        "an item as a list is not also an unknown reference",
        "PB103",
        {ROLE: "▸- " + PLAYBOOK[ROLE].replace("\n", "\n  ").rstrip() + "\n"},
        "a list stands where a role belongs",
        "write the fields without `- ` before them: there is one item in a file",
    ),
    Mistake(
        "the items of a list that cannot be read are not also unknown references",
        "PB010",
        {TERMS: UNREADABLE}
        | edited(PRINCIPLE, WHY, f"{WHY}\nsee_also: [terms/promise, terms/call]"),
        "the file is saved as UTF-16, which some editors call Unicode",
        "open it in your editor and save it again with the encoding UTF-8",
        at="base/terms/terms.yml:1:1",
    ),
    Mistake(
        "values of a company with a mistake are not also unknown",
        "PB101",
        edited(COMPANY, "promise:", "variables: {team: Us}\n▸promis:") | NAMES,
        "the company has no `promis`",
        "did you mean `promise`?",
    ),
    Mistake(
        "values of a company that cannot be read are not also unknown",
        "PB010",
        {COMPANY: UNREADABLE} | NAMES,
        "the file is saved as UTF-16, which some editors call Unicode",
        "open it in your editor and save it again with the encoding UTF-8",
        at="company/company.yml:1:1",
    ),
    Mistake(
        "names of other programs are not unknown where the company cannot be read",
        "PB101",
        edited(COMPANY, "promise:", "placeholders: [ticket.id]\n▸promis:")
        | {TERMS: "- {id: promise, title: P, definition: 'Case {{ ticket.id }}'}\n"},
        "the company has no `promis`",
        "did you mean `promise`?",
    ),
    Mistake(
        "a value with a mistake is not also unknown",
        "PB104",
        edited(STANDARDS, "share: 90", "share: ▸x") | TEAM | NAMES,
        "`share` must be a whole number, not `x`",
        "write one number in digits, such as `share: 80`",
    ),
    Mistake(
        "a list of values that cannot be read does not make them unknown",
        "PB010",
        {STANDARDS: UNREADABLE} | TEAM | NAMES,
        "the file is saved as UTF-16, which some editors call Unicode",
        "open it in your editor and save it again with the encoding UTF-8",
        at="base/standards/standards.yml:1:1",
    ),
    Mistake(
        "a company's changes of a missing base are not mistakes too",
        "PB007",
        NO_BASE
        | {"company/roles/agent.yml": "id: agent\ntitle: Colleague\n"}
        | {"company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: Ours.\n"},
        "no folder `base`",
        "check how it is spelt in mkdocs.yml and behind `--company`, or create it",
        at="base:1:1",
    ),
    Mistake(
        "a change of an item that cannot be read is not a mistake too",
        "PB010",
        {PRINCIPLE: UNREADABLE}
        | {"company/principles/keep-the-promise.yml": "id: keep-the-promise\ntitle: Ours\n"},
        "the file is saved as UTF-16, which some editors call Unicode",
        "open it in your editor and save it again with the encoding UTF-8",
        at="base/principles/keep-the-promise.yml:1:1",
    ),
    Mistake(
        "a misspelt field of a group leaves no half of a target behind",
        "PB101",
        edited(STANDARDS, "value: 1", "▸valeu: 1"),
        "`target` has no `valeu`",
        "did you mean `value`?",
    ),
    Mistake(
        "an id in capitals is not also another than the file's name",
        "PB104",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸Keep-The-Promise\n"),
        "`id` cannot be `Keep-The-Promise`",
        "write `id: keep-the-promise`, as the file is called",
    ),
    Mistake(
        "a reference that is too long for an id is not also unknown",
        "PB104",
        edited(STORY, "[keep-the-promise]", f"[keep-the-promise, ▸{'a' * 65}]"),
        "`principles` is too long for an id: 65 characters, 64 are allowed",
        ("write the id of a principle; ids of `principles` are the file names in base/principles/"),
    ),
    Mistake(
        "an item that replaces a base item badly is not an unknown reference",
        "PB101",
        {
            "company/principles/co-word.yml": PLAYBOOK[PRINCIPLE]
            .replace("id: keep-the-promise\n", "id: co-word\nreplaces: keep-the-promise\n")
            .replace("statement:", "▸statment:")
        },
        "a principle has no `statment`",
        "did you mean `statement`?",
    ),
)
