"""Mistakes in whole numbers: their form, their size, and their units."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
STANDARDS = "base/standards/standards.yml"
TITLE = "title: Keep the promise"

ORDERS = tuple(
    Mistake(
        f"the order {text} is not a place",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\norder: ▸{text}"),
        f"`order` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("1st", "must be a whole number, not `1st`", "write `order: 1`"),
        ('"#1"', "must be a whole number, not `#1`", "write `order: 1`"),
        ("5.0", "must be a whole number, not `5.0`", "write `order: 5`"),
        ("1_000", "must be a whole number, not `1_000`", "write `order: 1000`"),
        ("1e3", "must be a whole number, not `1e3`", "write `order: 1000`"),
        ("ten", "must be a whole number, not `ten`", "write `order: 10`"),
        (
            "first",
            "must be a whole number, not `first`",
            "write one number in digits, such as `order: 10`",
        ),
        ("1.5", "must be a whole number, not `1.5`", "write `order: 1` or `order: 2`"),
        (
            "0x10",
            "must be a whole number, not `0x10`",
            "write one number in digits, such as `order: 10`",
        ),
        (
            "12 o'clock",
            "must be a whole number, not `12 o'clock`",
            "write digits only, such as `order: 12`",
        ),
        (
            "10-15",
            "must be a whole number, not `10-15`",
            "write one number in digits, such as `order: 10`",
        ),
        (
            "１２",
            "must be a whole number, not `１２`",
            "write one number in digits, such as `order: 10`",
        ),
        (
            "-5",
            "must be between 0 and 9999, not `-5`",
            "write a number from 0 to 9999, such as `order: 0`",
        ),
        (
            "99999",
            "must be between 0 and 9999, not `99999`",
            "write a number from 0 to 9999, such as `order: 9999`",
        ),
    )
)
"""What was typed, what is wrong, what to type."""

MINUTES = tuple(
    Mistake(
        f"{text} are no minutes",
        "PB104",
        edited(CHECKLIST, "mode:", f"minutes: ▸{text}\nmode:"),
        f"`minutes` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("5 min", "must be a whole number, not `5 min`", "write `minutes: 5`"),
        ("five", "must be a whole number, not `five`", "write `minutes: 5`"),
        ("10 minutes", "must be a whole number, not `10 minutes`", "write `minutes: 10`"),
        ("1 hour", "must be a whole number, not `1 hour`", "write `minutes: 60`"),
        (
            "half an hour",
            "must be a whole number, not `half an hour`",
            "write one number in digits, such as `minutes: 5`",
        ),
        (
            "0",
            "must be between 1 and 999, not `0`",
            "write a number from 1 to 999, such as `minutes: 1`",
        ),
        ("½", "must be a whole number, not `½`", "write `minutes: 1`"),
        (
            "5-10",
            "must be a whole number, not `5-10`",
            "write one number in digits, such as `minutes: 5`",
        ),
        (
            "1000",
            "must be between 1 and 999, not `1000`",
            "write a number from 1 to 999, such as `minutes: 999`",
        ),
    )
)

MONTHS = tuple(
    Mistake(
        f"{text} are no months",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\nreview_months: ▸{text}"),
        f"`review_months` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("12 months", "must be a whole number, not `12 months`", "write `review_months: 12`"),
        ("1 year", "must be a whole number, not `1 year`", "write `review_months: 12`"),
        ("two years", "must be a whole number, not `two years`", "write `review_months: 24`"),
        (
            "yearly",
            "must be a whole number, not `yearly`",
            "write one number in digits, such as `review_months: 12`",
        ),
        (
            "0",
            "must be between 1 and 999, not `0`",
            "write a number from 1 to 999, such as `review_months: 1`",
        ),
    )
)

SHARES = tuple(
    Mistake(
        f"{text} is no share",
        "PB104",
        edited(STANDARDS, "share: 90", f"share: ▸{text}"),
        f"`share` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("80%", "must be a whole number, not `80%`", "write `share: 80`"),
        ("80 percent", "must be a whole number, not `80 percent`", "write `share: 80`"),
        ("0.8", "must be a whole number, not `0.8`", "write it as a part of 100: `share: 80`"),
        ("80.5", "must be a whole number, not `80.5`", "write `share: 80` or `share: 81`"),
        (
            "most",
            "must be a whole number, not `most`",
            "write one number in digits, such as `share: 80`",
        ),
        (
            "0",
            "must be between 1 and 100, not `0`",
            "write a number from 1 to 100, such as `share: 1`",
        ),
        (
            "110",
            "must be between 1 and 100, not `110`",
            "write a number from 1 to 100, such as `share: 100`",
        ),
    )
)

YEARS = tuple(
    Mistake(
        f"{text} is no year",
        "PB104",
        edited(STORY, "industry:", f"year: ▸{text}\nindustry:"),
        f"`year` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("26", "must be between 1000 and 2100, not `26`", "write all four digits: `year: 2026`"),
        ("98", "must be between 1000 and 2100, not `98`", "write all four digits: `year: 1998`"),
        (
            "in 2019",
            "must be a whole number, not `in 2019`",
            "write digits only, such as `year: 2019`",
        ),
        (
            "March 2019",
            "must be a whole number, not `March 2019`",
            "write digits only, such as `year: 2019`",
        ),
        (
            "2019/20",
            "must be a whole number, not `2019/20`",
            "write one number in digits, such as `year: 2019`",
        ),
        (
            "20190",
            "must be between 1000 and 2100, not `20190`",
            "write a number from 1000 to 2100, such as `year: 2100`",
        ),
        (
            "recently",
            "must be a whole number, not `recently`",
            "write one number in digits, such as `year: 2026`",
        ),
    )
)

LONG = (
    Mistake(
        "a number of five thousand digits is too large",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\norder: ▸{'9' * 5000}"),
        (
            "`order` must be between 0 and 9999, not "
            "`999999999999999999999999999999999999999999999999999999999999…`"
        ),
        "write a number from 0 to 9999, such as `order: 9999`",
    ),
)

COUNTS = (*ORDERS, *MINUTES, *MONTHS, *SHARES, *YEARS, *LONG)
