"""Mistakes where one text, or a group of fields, belongs and something else stands."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
PLAY = "base/plays/no-answer.yml"
ROLE = "base/roles/agent.yml"
STANDARDS = "base/standards/standards.yml"
LIMITS = "base/limits/limits.yml"

LEAD = PLAYBOOK[ROLE].replace("id: agent", "id: lead")


def listed(text: str) -> str:
    """Write an item as an entry of a list."""
    return "- " + text.replace("\n", "\n  ").rstrip() + "\n"


def up_to(text: str) -> Files:
    """Give the limit another sum."""
    return edited(LIMITS, "{amount: 50, per: case}", text)


def target(text: str) -> Files:
    """Give the standard another target."""
    return edited(STANDARDS, "{share: 90, value: 1, unit: working days}", text)


def evidence(text: str) -> Files:
    """Give the principle other evidence."""
    return edited(PRINCIPLE, "{grade: opinion, text: We think so.}", text)


SINGLES = (
    Mistake(
        "a list of one where a text belongs is the text",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title:\n  ▸- Keep the promise"),
        "`title` must be a text; this is a list",
        "`title` is one text: write it behind the colon, without `- ` or brackets",
    ),
    Mistake(
        "a reference in brackets where one belongs is the reference",
        "PB103",
        edited(STANDARDS, "owner: agent", "owner: ▸[agent]"),
        "`owner` must be a text; this is a list",
        "`owner` is one text: write it behind the colon, without `- ` or brackets",
    ),
    Mistake(
        "two references where one belongs are told to be one",
        "PB103",
        edited(STANDARDS, "owner: agent", "owner: ▸[agent, agent]"),
        "`owner` must be a text; this is a list",
        "`owner` takes only one: write `owner: agent`, or another of them",
    ),
    Mistake(
        "a list where a text of one line belongs is shown as one",
        "PB103",
        edited(
            PRINCIPLE,
            "summary: We do what we said.",
            "summary:\n  ▸- We do what we said.\n  - Always.",
        ),
        "`summary` must be a text; this is a list",
        "`summary` is one text: write `summary: We do what we said. Always.`",
    ),
    Mistake(
        "a list in brackets where a text belongs is shown as one",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸[Keep, the promise]"),
        "`title` must be a text; this is a list",
        '`title` is one text: write `title: "Keep, the promise"`',
    ),
    Mistake(
        "a list where a longer text belongs is shown as a list",
        "PB103",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why:\n  ▸- It is kept.\n  - It is all one has.",
        ),
        "`why` must be a text; this is a list",
        "to show a list in `why`, put `|-` behind its colon",
    ),
    Mistake(
        "a list that is not indented is indented to be shown as a list",
        "PB103",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why:\n▸- It is kept.\n- It is all one has.",
        ),
        "`why` must be a text; this is a list",
        "to show a list in `why`, put `|-` behind its colon",
    ),
    Mistake(
        "a text below its field, under a name, is put behind the colon",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title:\n  ▸en: Keep the promise"),
        "`title` must be a text; these are fields",
        "`title` is one text: write it behind the colon, on the same line",
    ),
    Mistake(
        "a text below its field, with a colon in it, is put in quotes",
        "PB103",
        edited(PRINCIPLE, "title: Keep the promise", "title:\n  ▸Our word: keep the promise"),
        "`title` must be a text; these are fields",
        "`title` is one text: write it behind the colon, on the same line",
    ),
    Mistake(
        "fields where a text belongs are told to be one",
        "PB103",
        edited(
            PRINCIPLE,
            "title: Keep the promise",
            "title:\n  ▸en: Keep the promise\n  de: Wort halten",
        ),
        "`title` must be a text; these are fields",
        "`title` is one text: write it behind the colon, on the same line",
    ),
    Mistake(
        "a sum where fields belong is put in them",
        "PB103",
        up_to("▸50"),
        "`up_to` must be fields; this is a text",
        "write `up_to: {amount: 50}`",
    ),
    Mistake(
        "a sum with its currency where fields belong is put in them",
        "PB103",
        up_to("▸€50"),
        "`up_to` must be fields; this is a text",
        "write `up_to: {amount: 50}`",
    ),
    Mistake(
        "a sum and what it is for are put in their fields",
        "PB103",
        up_to("▸50 per case"),
        "`up_to` must be fields; this is a text",
        "write `up_to: {amount: 50, per: case}`",
    ),
    Mistake(
        "words where a sum belongs are put in their field",
        "PB103",
        up_to("▸Whatever is needed"),
        "`up_to` must be fields; this is a text",
        "write `up_to: {text: Whatever is needed}`",
    ),
    Mistake(
        "a target in words is put in its fields",
        "PB103",
        target("▸4 hours"),
        "`target` must be fields; this is a text",
        "write `target: {value: 4, unit: hours}`",
    ),
    Mistake(
        "a share and a target in words are put in their fields",
        "PB103",
        target("▸90% within 2 working days"),
        "`target` must be fields; this is a text",
        "write `target: {share: 90, value: 2, unit: working days}`",
    ),
    Mistake(
        "a share alone is a target in percent",
        "PB103",
        target("▸90%"),
        "`target` must be fields; this is a text",
        "write `target: {value: 90, unit: percent}`",
    ),
    Mistake(
        "words where a target belongs are put in their field",
        "PB103",
        target("▸The same day"),
        "`target` must be fields; this is a text",
        "write `target: {text: The same day}`",
    ),
    Mistake(
        "a currency by its code is put in its fields",
        "PB103",
        edited(COMPANY, '{code: EUR, symbol: "€"}', "▸EUR"),
        "`currency` must be fields; this is a text",
        'write `currency: {code: EUR, symbol: "€"}`',
    ),
    Mistake(
        "one colour where two belong is told which",
        "PB103",
        edited(COMPANY, '{brand: "#1f4e5f", accent: "#b4532a"}', '▸"#1f4e5f"'),
        "`colours` must be fields; this is a text",
        ('write its fields one by one, such as `colours: {brand: "#1f4e5f", accent: "#b4532a"}`'),
    ),
    Mistake(
        "a grade where evidence belongs is told which fields",
        "PB103",
        edited(PRINCIPLE, "{grade: opinion, text: We think so.}", "▸opinion"),
        "`evidence` must be fields; this is a text",
        (
            "write its fields one by one, such as `evidence: {grade: opinion, text: Ring "
            "before the customer does}`"
        ),
    ),
    Mistake(
        "a role where escalation belongs is told which fields",
        "PB103",
        edited(PLAY, "{when: [A third call], to: agent}", "▸agent"),
        "`escalate` must be fields; this is a text",
        (
            "write its fields one by one, such as `escalate: {when: [The customer asks for "
            "somebody else], to: agent}`"
        ),
    ),
    Mistake(
        "a dash before a group of fields is taken away",
        "PB103",
        evidence("\n  ▸- grade: opinion\n    text: We think so."),
        "`evidence` must be fields; this is a list",
        "`evidence` is not a list: write its fields without `- ` before them",
    ),
    Mistake(
        "dashes before each field of a group are taken away",
        "PB103",
        evidence("\n  ▸- grade: opinion\n  - text: We think so."),
        "`evidence` must be fields; this is a list",
        "`evidence` is not a list: write its fields without `- ` before them",
    ),
    Mistake(
        "a dash before words of the company's own is taken away",
        "PB103",
        edited(COMPANY, "promise:", "variables:\n  ▸- team: Us\npromise:"),
        "`variables` must be fields; this is a list",
        "`variables` is not a list: write its fields without `- ` before them",
    ),
    Mistake(
        "a text where words of the company's own belong is told how",
        "PB103",
        edited(COMPANY, "promise:", "variables: ▸the desk\npromise:"),
        "`variables` must be fields; this is a text",
        "write under `variables`, indented, lines such as `team: the desk`",
    ),
    Mistake(
        "a list in a file for one item is made the item",
        "PB103",
        {ROLE: f"▸{listed(PLAYBOOK[ROLE])}"},
        "a list stands where a role belongs",
        "write the fields without `- ` before them: there is one item in a file",
    ),
    Mistake(
        "several items in a file for one are told to part",
        "PB103",
        {ROLE: f"▸{listed(PLAYBOOK[ROLE])}{listed(LEAD)}"},
        "a list stands where a role belongs",
        "give each item a file of its own, called as its id, without `- ` before `id:`",
    ),
    Mistake(
        "a list in the place of a word of the company's own is the word",
        "PB103",
        edited(COMPANY, "promise:", "variables: {team: ▸[Us]}\npromise:"),
        "`team` must be a text; this is a list",
        "`team` is one text: write it behind the colon, without `- ` or brackets",
    ),
    Mistake(
        "fields in the place of a word of the company's own are told to be one",
        "PB103",
        edited(COMPANY, "promise:", "variables:\n  team:\n    ▸a: Us\n    b: You\npromise:"),
        "`team` must be a text; these are fields",
        "`team` is one text: write it behind the colon, on the same line",
    ),
    Mistake(
        "a text at the top of a file is refused",
        "PB103",
        {"base/roles/lead.yml": "▸Lead the team\n"},
        "a text stands where fields belong",
        "begin each line with a field's name, as in `id: my-item`",
    ),
    Mistake(
        "a list of settings is refused",
        "PB103",
        {COMPANY: "▸- name: Harbour\n"},
        "a list stands where fields belong",
        "begin each line with a field's name, as in `id: my-item`",
    ),
    Mistake(
        "a list as an id is refused",
        "PB103",
        edited(PRINCIPLE, "id: keep-the-promise\n", "id: ▸[keep-the-promise]\n"),
        "`id` must be a single word",
        "write `id: keep-the-promise`",
    ),
)
