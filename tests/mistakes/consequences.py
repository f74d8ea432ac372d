"""Mistakes that other places suffer from: only the mistake itself is reported."""

from mistakes.case import Mistake
from playbooks import PLAYBOOK, edited

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STANDARDS = "base/standards/standards.yml"
TERMS = "base/terms/terms.yml"
NAMES = {
    "base/terms/words.yml": "- id: words\n  title: Words\n  definition: >-\n"
    "    {{ company.name }}, {{ company.variables.team }}, {{ standards.email.target }},\n"
    "    {{ limits.agent.up_to }}\n"
}
NO_BASE = {uri: None for uri in PLAYBOOK if uri.startswith("base/")}

CONSEQUENCES = (
    Mistake(
        "an item with a mistake is not also an unknown reference",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸[Keep]"),
        "`title` must be a text; this is a list",
    ),
    Mistake(
        "an item that cannot be read is not also an unknown reference",
        "PB002",
        edited(PRINCIPLE, "title: Keep the promise", "title: Note▸: keep it"),
        "a colon stands inside a text",
    ),
    Mistake(
        "an item that is empty is not also an unknown reference",
        "PB003",
        {PRINCIPLE: "▸"},
        "the file is empty",
    ),
    Mistake(
        "an item without an id is not also an unknown reference",
        "PB102",
        edited(PRINCIPLE, "id: keep-the-promise\n", "▸"),
        "the item has no `id`",
    ),
    Mistake(
        "an item in no folder is not also an unknown reference",
        "PB009",
        {PRINCIPLE: None, "base/keep-the-promise.yml": "▸" + PLAYBOOK[PRINCIPLE]},
        "the file is in no kind's folder",
    ),
    Mistake(
        "the items of a list that cannot be read are not also unknown references",
        "PB002",
        {TERMS: "- id: promise\n  title: Note▸: promise\n"}
        | edited(PRINCIPLE, "statement:", "see_also: [terms/promise, terms/call]\nstatement:"),
        "a colon stands inside a text",
    ),
    Mistake(
        "values of a company with a mistake are not also unknown",
        "PB101",
        edited(COMPANY, "promise:", "▸promis:") | NAMES,
        "the company has no `promis`",
    ),
    Mistake(
        "values of a company that cannot be read are not also unknown",
        "PB002",
        {COMPANY: "name: Note▸: us\n"} | NAMES,
        "a colon stands inside a text",
    ),
    Mistake(
        "names of other programs are not unknown where the company cannot be read",
        "PB101",
        edited(COMPANY, "promise:", "placeholders: [ticket.id]\n▸promis:")
        | {TERMS: "- {id: promise, title: P, definition: 'Case {{ ticket.id }}'}\n"},
        "the company has no `promis`",
    ),
    Mistake(
        "a value with a mistake is not also unknown",
        "PB104",
        edited(STANDARDS, "share: 90", "share: ▸x")
        | edited(COMPANY, "currency:", "variables: {team: Us}\ncurrency:")
        | NAMES,
        "`share` must be a whole number",
    ),
    Mistake(
        "a list of values that cannot be read does not make them unknown",
        "PB002",
        {STANDARDS: "- id: email\n  title: Note▸: mail\n"}
        | edited(COMPANY, "currency:", "variables: {team: Us}\ncurrency:")
        | NAMES,
        "a colon stands inside a text",
    ),
    Mistake(
        "a company's changes of a missing base are not mistakes too",
        "PB007",
        NO_BASE
        | {"company/roles/agent.yml": "id: agent\ntitle: Colleague\n"}
        | {"company/plays/no-answer.yml": "id: no-answer\nhide: yes\nreason: Ours.\n"},
        "no folder `base`",
        at="base:1:1",
    ),
    Mistake(
        "a change of an item that cannot be read is not a mistake too",
        "PB002",
        edited(PRINCIPLE, "title: Keep the promise", "title: Note▸: keep it")
        | {"company/principles/keep-the-promise.yml": "id: keep-the-promise\ntitle: Ours\n"},
        "a colon stands inside a text",
    ),
    Mistake(
        "a misspelt key of a list leaves no half of a target behind",
        "PB101",
        edited(STANDARDS, "value: 1", "▸valeu: 1"),
        "`target` has no `valeu`",
    ),
    Mistake(
        "an id in capitals is not also another than the file's name",
        "PB104",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸Keep-The-Promise\n"),
        "`id` cannot be `Keep-The-Promise`",
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
    ),
)
