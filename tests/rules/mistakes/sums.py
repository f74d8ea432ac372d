"""Mistakes in sums and targets: their form, their units, and what goes with them."""

from playbooks import edited
from rules.mistakes.case import Mistake

STANDARDS = "base/standards/standards.yml"
LIMITS = "base/limits/limits.yml"
ASSESSMENT = "base/assessments/check.yml"

SUMS = tuple(
    Mistake(
        f"{text} is no sum",
        "PB104",
        edited(LIMITS, "amount: 50, per: case", f"amount: ▸{text}"),
        f"`amount` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("€50", "must be a number, not `€50`", "write `amount: 50`"),
        ("50 EUR", "must be a number, not `50 EUR`", "write `amount: 50`"),
        ("50 euros", "must be a number, not `50 euros`", "write `amount: 50`"),
        ("50.-", "must be a number, not `50.-`", "write `amount: 50`"),
        ('"1,000"', "must be a number, not `1,000`", "write `amount: 1000`"),
        ("1 000", "must be a number, not `1 000`", "write `amount: 1000`"),
        ("1'000", "must be a number, not `1'000`", "write `amount: 1000`"),
        ('"1,000.50"', "must be a number, not `1,000.50`", "write `amount: 1000.50`"),
        ('"1,50"', "must be a number, not `1,50`", "write `amount: 1.50`"),
        ("1e3", "must be a number, not `1e3`", "write `amount: 1000`"),
        ("½", "must be a number, not `½`", "write `amount: 0.5`"),
        ("fifty", "must be a number, not `fifty`", "write `amount: 50`"),
        (
            "1.000",
            "must be a number, not `1.000`",
            "write `amount: 1000` if you mean 1,000, `amount: 1` if not",
        ),
        (
            "1.250",
            "must be a number, not `1.250`",
            "write `amount: 1250` if you mean 1,250, `amount: 1.25` if not",
        ),
        (
            "50 per case",
            "must be a number, not `50 per case`",
            "write `amount: 50` and `per: case`",
        ),
        ("50 hours", "must be a number, not `50 hours`", "write digits only, such as `amount: 50`"),
        (
            "no limit",
            "must be a number, not `no limit`",
            "write one number in digits, such as `amount: 50`",
        ),
        ("1234567890123", "has too many digits", "write a number of at most 12 digits"),
        ("NaN", "must be a number, not `NaN`", "write one number in digits, such as `amount: 50`"),
        (
            "Infinity",
            "must be a number, not `Infinity`",
            "write one number in digits, such as `amount: 50`",
        ),
        ("-5", "must be 0 or more, not `-5`", "write `amount: 5`, without the sign before it"),
    )
)

VALUES_WITH_UNITS = tuple(
    Mistake(
        f"{text} is a number and a unit",
        "PB104",
        edited(STANDARDS, "share: 90, value: 1, unit: working days", f"value: ▸{text}"),
        f"`value` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("4 hours", "must be a number, not `4 hours`", "write `value: 4` and `unit: hours`"),
        ("four hours", "must be a number, not `four hours`", "write `value: 4` and `unit: hours`"),
        (
            "2 working days",
            "must be a number, not `2 working days`",
            "write `value: 2` and `unit: working days`",
        ),
        ("90%", "must be a number, not `90%`", "write `value: 90` and `unit: percent`"),
        ("30 min", "must be a number, not `30 min`", "write `value: 30` and `unit: minutes`"),
    )
)

TOGETHER = (
    Mistake(
        "a unit that is written twice is written once",
        "PB104",
        edited(STANDARDS, "value: 1, unit: working days", "value: ▸4 hours, unit: hours"),
        "`value` must be a number, not `4 hours`",
        "write `value: 4` and `unit: hours`",
    ),
    Mistake(
        "a unit that differs from the one in its field is told where it goes",
        "PB104",
        edited(STANDARDS, "value: 1, unit: working days", "value: ▸4 days, unit: hours"),
        "`value` must be a number, not `4 days`",
        "write `value: 4` and `unit: days`",
    ),
    Mistake(
        "a value with its unit on lines of their own becomes two lines",
        "PB104",
        edited(STANDARDS, "{share: 90, value: 1, unit: working days}", "\n    value: ▸4 hours"),
        "`value` must be a number, not `4 hours`",
        "write `value: 4` and `unit: hours`",
    ),
    Mistake(
        "a sum and what it is for become two lines",
        "PB104",
        edited(LIMITS, "{amount: 50, per: case}", "\n    amount: ▸50 per case"),
        "`amount` must be a number, not `50 per case`",
        "write `amount: 50` and `per: case`",
    ),
    Mistake(
        "a target of number and words is one of them too many",
        "PB104",
        edited(STANDARDS, "{share: 90,", "▸{text: Soon, share: 90,"),
        "`target` has a number and words",
        "keep `value:` and `unit:`, or `text:`, but not both",
    ),
    Mistake(
        "a target without its unit is told to add it",
        "PB104",
        edited(STANDARDS, "{share: 90, value: 1, unit: working days}", "▸{value: 1}"),
        "`target` has no `unit`",
        "add `unit: hours`, or minutes, days, percent, whatever is counted",
    ),
    Mistake(
        "a target without its number is told to add it",
        "PB104",
        edited(STANDARDS, "{share: 90, value: 1, unit: working days}", "▸{unit: hours}"),
        "`target` has no `value`",
        "add `value: 4`, or the number you promise",
    ),
    Mistake(
        "a target of a share alone has no number",
        "PB104",
        edited(STANDARDS, "{share: 90, value: 1, unit: working days}", "▸{share: 90}"),
        "`target` has neither a number nor words",
        "add `value: 4` and `unit: hours`, or `text: …`",
    ),
    Mistake(
        "a sum without amount or words is neither",
        "PB104",
        edited(LIMITS, "{amount: 50, per", "▸{per"),
        "`up_to` has neither a sum nor words",
        "add `amount: 50`, or the words alone as `text: …`",
    ),
    Mistake(
        "a sum of amount and words is one of them too many",
        "PB104",
        edited(LIMITS, "{amount: 50,", "▸{text: A cake, amount: 50,"),
        "`up_to` has a sum and words",
        "keep `amount:` or `text:`, but not both",
    ),
    Mistake(
        "less with a colleague than alone is not meant",
        "PB104",
        edited(
            LIMITS,
            "  must_escalate:",
            "  with_colleague: {amount: ▸20, per: case}\n  must_escalate:",
        ),
        "`with_colleague` allows 20, less than the 50 of `up_to`",
        "write `amount: 50` or more, or delete `with_colleague`",
    ),
    Mistake(
        "a scale that falls is not in order",
        "PB104",
        edited(
            ASSESSMENT,
            "{value: 0, label: Never}\n  - {value: 4, label: Always}",
            "{value: 4, label: Always}\n  - {value: ▸0, label: Never}",
        ),
        "in `scale`, 0 stands after 4",
        "order the entries of `scale` by `value`, the lowest first, each one once",
    ),
    Mistake(
        "two bands from one score are not in order",
        "PB104",
        edited(
            ASSESSMENT,
            "caveat:",
            "  - {id: high, title: Good, score_from: ▸0, meaning: Keep it.}\ncaveat:",
        ),
        "in `bands`, 0 stands after 0",
        "order the entries of `bands` by `score_from`, the lowest first, each one once",
    ),
)

SUMS_AND_TARGETS = (*SUMS, *VALUES_WITH_UNITS, *TOGETHER)
