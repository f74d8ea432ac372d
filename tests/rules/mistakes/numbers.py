"""Mistakes in numbers: a text names another time or sum than the standard or limit."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

CHECKLIST = "base/checklists/before-the-call.yml"
PLAY = "base/plays/no-answer.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STANDARDS = "base/standards/standards.yml"
ROLE = "base/roles/agent.yml"
EMAIL_SAYS = "contradicts the standard `email`: 90% within 1 working day"
INSERT_EMAIL = (
    "insert the value instead, so that one change is enough: `{{ standards.email.target }}`"
)
INSERT_LIMIT = "insert the value instead, so that one change is enough: `{{ limits.agent.up_to }}`"
AGENT_SAYS = "contradicts the limit `agent`: €50 per case"
WITHOUT_SHARE = {
    STANDARDS: PLAYBOOK[STANDARDS].replace("{share: 90, value: 1,", "{value: 1,"),
}
CALLBACK = {
    "base/standards/more.yml": PLAYBOOK[STANDARDS]
    .replace("id: email", "id: callback")
    .replace("title: E-mail", "title: Callback")
    .replace("channel: E-mail", "channel: Phone")
    .replace("promise: answered", "promise: rung back")
    .replace("unit: working days", "unit: hours")
    + "- id: phone\n"
    + PLAYBOOK[STANDARDS]
    .removeprefix("- id: email\n")
    .replace("E-mail", "Phone")
    .replace("value: 1, unit: working days", "value: 60, unit: seconds")
}


def measure(text: str) -> Files:
    """Give the principle another measure."""
    return edited(PRINCIPLE, "measure: Promises kept.", f"measure: {text}")


def _time(name: str, text: str, shown: str) -> Mistake:
    return Mistake(name, "PB313", measure(text), f"`{shown}` {EMAIL_SAYS}", INSERT_EMAIL)


TIMES = (
    _time(
        "another time in a sentence on the channel is reported at its words",
        "We answer every e-mail within ▸48 hours.",
        "48 hours",
    ),
    _time(
        "another spelling of the channel is the same channel",
        "Mails are answered in ▸2 days.",
        "2 days",
    ),
    _time("a number in words is a number", "Reply to email within ▸two days.", "two days"),
    _time("half an hour is a number", "Reply to email within ▸half an hour.", "half an hour"),
    _time("a day of the clock is no working day", "Reply to e-mail inside ▸one day.", "one day"),
    _time(
        "working hours are no working days",
        "Reply to e-mail within ▸8 working hours.",
        "8 working hours",
    ),
    _time(
        "words on two lines are found",
        "|\n  We look twice.\n  We answer e-mail within ▸48\n  hours.",
        "48 hours",
    ),
    _time(
        "the second of two equal words is found",
        "We open for 48 hours. We answer e-mail within ▸48 hours.",
        "48 hours",
    ),
    _time("a short unit is the unit", "We answer e-mail within ▸48h, each time.", "48h"),
    Mistake(
        "a time where the item refers to the standard is reported",
        "PB313",
        {
            CHECKLIST: PLAYBOOK[CHECKLIST].replace("Read the notes", "Reply within ▸48 hours")
            + "see_also: [standards/email]\n"
        },
        f"`48 hours` {EMAIL_SAYS}",
        INSERT_EMAIL,
    ),
    Mistake(
        "a time that reads well with the value in its place is mended",
        "PB313",
        WITHOUT_SHARE | measure("We answer e-mail within ▸48 hours."),
        "`48 hours` contradicts the standard `email`: 1 working day",
        INSERT_EMAIL,
    ),
    Mistake(
        "a time in brackets of YAML is reported, though nothing can be typed there",
        "PB313",
        WITHOUT_SHARE
        | edited(ROLE, "[The phone]", "[The phone, e-mail answered within ▸48 hours]"),
        "`48 hours` contradicts the standard `email`: 1 working day",
        INSERT_EMAIL,
    ),
    Mistake(
        "of two standards for a channel, the one is named whose words are there",
        "PB313",
        CALLBACK | measure("By phone we ring back within ▸3 hours, as the callback says."),
        "`3 hours` contradicts the standard `callback`: 90% within 1 hour",
        "insert the value instead, so that one change is enough: `{{ standards.callback.target }}`",
    ),
    Mistake(
        "where two standards fit as well, both are named",
        "PB313",
        CALLBACK | measure("On the telephone we reply within ▸3 hours."),
        "`3 hours` contradicts the standards `callback` and `phone`: "
        "90% within 1 hour or 90% within 60 seconds",
        "insert the value instead, so that one change is enough: "
        "`{{ standards.callback.target }}` or `{{ standards.phone.target }}`",
    ),
)


def step(lines: str) -> Files:
    """Give the play's step more lines."""
    return edited(PLAY, "    text: Say when\n", f"    text: Say when\n{lines}")


SUMS = (
    Mistake(
        "another sum with the role's name is reported at the sum",
        "PB313",
        measure("An agent gives up to ▸€100 per case."),
        f"`€100` {AGENT_SAYS}",
        INSERT_LIMIT,
    ),
    Mistake(
        "a sum with the limit's title is reported",
        "PB313",
        measure("Front line, at most ▸EUR 40."),
        f"`EUR 40` {AGENT_SAYS}",
        INSERT_LIMIT,
    ),
    Mistake(
        "another sum in a step that names the limit is reported",
        "PB313",
        step("    more: Give back up to ▸60 EUR.\n    limit: agent\n"),
        f"`60 EUR` {AGENT_SAYS}",
        INSERT_LIMIT,
    ),
    Mistake(
        "a sum above the limit is reported in an item that names the limit",
        "PB313",
        edited(
            CHECKLIST,
            "text: Read the notes",
            "text: Waive the ▸€1,250.50 at once\n        limit: agent",
        ),
        f"`€1,250.50` {AGENT_SAYS}",
        INSERT_LIMIT,
    ),
)

NUMBERS = (*TIMES, *SUMS)
