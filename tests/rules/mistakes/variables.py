"""Mistakes in variables: numbers, sums and days in company.yml."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake

DECLARED = "base/variables.yml"
BASE = {
    DECLARED: (
        "team: {about: Who answers, default: the desk}\n"
        "days: {about: How long, default: {value: 30, unit: days}}\n"
        "fee: {about: What it costs, default: {amount: 25, per: order}}\n"
        "last_day: {about: When it ends, default: {date: 2026-12-18}}\n"
    )
}


def own(lines: str) -> Files:
    """Set a variable in company.yml."""
    return edited("company/company.yml", "currency:", f"variables:\n  {lines}\ncurrency:")


def over_base(lines: str) -> Files:
    """Set a variable that the base declares."""
    return own(lines) | BASE


UNITS = "`days`, `seconds`, `minutes`, `hours`, `working hours`, `working days`, `percent`, `weeks`"

VALUES = (
    Mistake(
        "a misspelt unit of a variable has its nearest",
        "PB104",
        own("wait: {value: 3, unit: ▸dayz}"),
        "`unit` cannot be `dayz`",
        f"did you mean `days`? It can be: {UNITS}",
    ),
    Mistake(
        "a misspelt field of a variable has its nearest",
        "PB101",
        own("wait: {▸valeu: 3, unit: days}"),
        "`wait` has no `valeu`",
        "did you mean `value`?",
    ),
    Mistake(
        "a variable has no field that means nothing",
        "PB101",
        own("wait: {value: 3, unit: days, ▸colour: red}"),
        "`wait` has no `colour`",
        "it can also have: `share`, `amount`, `per`, `date`; a note of your own begins with `x-`",
    ),
    Mistake(
        "a variable is no number and a sum in one",
        "PB104",
        own("wait:\n    ▸value: 3\n    unit: days\n    amount: 5"),
        "`wait` has a number and a sum",
        "keep one of them: a variable stands for one thing",
    ),
    Mistake(
        "a variable is no sum and a day in one",
        "PB104",
        own("fee: ▸{amount: 3, date: 2026-12-18}"),
        "`fee` has a sum and a day",
        "keep one of them: a variable stands for one thing",
    ),
    Mistake(
        "a number alone says too little",
        "PB104",
        own("wait: ▸{value: 3}"),
        "`wait` has no `unit`",
        "add `unit: hours`, or minutes, days, percent, whatever is counted",
    ),
    Mistake(
        "a unit alone says too little",
        "PB104",
        own("wait: ▸{unit: days}"),
        "`wait` has no `value`",
        "add `value: 4`, or the number you promise",
    ),
    Mistake(
        "a share alone says too little",
        "PB104",
        own("wait: ▸{share: 80}"),
        "`wait` has no `value`",
        "add `value: 4` and `unit: hours`, or whatever is counted",
    ),
    Mistake(
        "what a sum is counted for is no sum",
        "PB104",
        own("fee: ▸{per: order}"),
        "`fee` has no `amount`",
        "add `amount: 25`, or the sum that it is",
    ),
    Mistake(
        "a field of a variable that holds nothing is not there",
        "PB104",
        own("fee: ▸{amount: }"),
        "`fee` has nothing in it",
        "write `value:` and `unit:`, or `amount:`, or `date:`, or words",
    ),
    Mistake(
        "a day of a variable is written as every day",
        "PB104",
        own("end: {date: ▸24.12.2026}"),
        "`date` cannot be `24.12.2026`",
        "write `date: 2026-12-24`",
    ),
    Mistake(
        "a number of a variable stands apart from its unit",
        "PB104",
        own("wait: {value: ▸30 days}"),
        "`value` must be a number, not `30 days`",
        "write `value: 30` and `unit: days`",
    ),
    Mistake(
        "a sum is counted for nothing that is unknown",
        "PB202",
        own("fee: {amount: 5, per: '▸{{ company.nam }}'}"),
        "`{{ company.nam }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "a sum is not counted for itself",
        "PB115",
        own("fee: {amount: 5, per: '▸{{ company.variables.fee }}'}"),
        "`company.variables.fee` inserts itself",
        "write here the words that it stands for",
    ),
)

OTHER_SORTS = (
    Mistake(
        "words that name a number are written as one",
        "PB103",
        over_base("days: ▸14 days"),
        "`days` must be a number with its unit; this is a text",
        "write `days: {value: 14, unit: days}`",
    ),
    Mistake(
        "words that name no number are shown the default",
        "PB103",
        over_base("days: ▸a fortnight or so"),
        "`days` must be a number with its unit; this is a text",
        "write it as in `days: {value: 30, unit: days}`",
    ),
    Mistake(
        "words that name a sum are written as one",
        "PB103",
        over_base("fee: ▸€20"),
        "`fee` must be a sum; this is a text",
        "write `fee: {amount: 20}`",
    ),
    Mistake(
        "words that name a day are written as one",
        "PB103",
        over_base("last_day: ▸24 December 2026"),
        "`last_day` must be a day; this is a text",
        "write `last_day: {date: 2026-12-24}`",
    ),
    Mistake(
        "words that name no day are shown the default",
        "PB103",
        over_base("last_day: ▸Christmas"),
        "`last_day` must be a day; this is a text",
        "write it as in `last_day: {date: 2026-12-18}`",
    ),
    Mistake(
        "a number in the place of a text is written as one",
        "PB103",
        over_base("team: ▸{value: 3, unit: days}"),
        "`team` must be a text; this is a number with its unit",
        "write `team: 3 days`",
    ),
    Mistake(
        "a sum in the place of a text is shown the default",
        "PB103",
        over_base("team: ▸{amount: 3}"),
        "`team` must be a text; this is a sum",
        "write it as in `team: the desk`",
    ),
    Mistake(
        "a sum in the place of a number is shown the default",
        "PB103",
        over_base("days: ▸{amount: 3}"),
        "`days` must be a number with its unit; this is a sum",
        "write it as in `days: {value: 30, unit: days}`",
    ),
    Mistake(
        "a list in the place of a number is shown the default",
        "PB103",
        over_base("days: ▸[3, days]"),
        "`days` must be a number with its unit; this is a list",
        "write it as in `days: {value: 30, unit: days}`",
    ),
    Mistake(
        "an empty variable of the base is empty all the same",
        "PB116",
        over_base("days:▸"),
        "the variable `days` is empty",
        "write the words that `{{ company.variables.days }}` stands for, or delete the line",
    ),
    Mistake(
        "a name that nothing inserts, and that is nearly one of the base, is misspelt",
        "PB117",
        over_base("▸dayz: {value: 3, unit: days}"),
        "no text inserts `dayz`",
        "did you mean `days`?",
    ),
)

OF_VARIABLES = (*VALUES, *OTHER_SORTS)
