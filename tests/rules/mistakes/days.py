"""Mistakes in days: as they are written in one country or another."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
TITLE = "title: Keep the promise"

DAYS = tuple(
    Mistake(
        f"{text} is not a day",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\nreviewed: ▸{text}"),
        f"`reviewed` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("2026/3/1", "cannot be `2026/3/1`", "write `reviewed: 2026-03-01`"),
        ("2026-3-1", "cannot be `2026-3-1`", "write `reviewed: 2026-03-01`"),
        ("1 March 2026", "cannot be `1 March 2026`", "write `reviewed: 2026-03-01`"),
        ('"March 1, 2026"', "cannot be `March 1, 2026`", "write `reviewed: 2026-03-01`"),
        ("1st of March 2026", "cannot be `1st of March 2026`", "write `reviewed: 2026-03-01`"),
        ("Sunday, 1 Mar 2026", "cannot be `Sunday, 1 Mar 2026`", "write `reviewed: 2026-03-01`"),
        ("31.1.2026", "cannot be `31.1.2026`", "write `reviewed: 2026-01-31`"),
        ("1/31/2026", "cannot be `1/31/2026`", "write `reviewed: 2026-01-31`"),
        ("20260131", "cannot be `20260131`", "write `reviewed: 2026-01-31`"),
        ("2026-03-01 10:00", "cannot be `2026-03-01 10:00`", "write `reviewed: 2026-03-01`"),
        ("2026–03–01", "cannot be `2026–03–01`", "write `reviewed: 2026-03-01`"),
        (
            "2026-31-01",
            "cannot be `2026-31-01`: there is no month 31",
            "write `reviewed: 2026-01-31`",
        ),
        (
            "1/3/2026",
            "cannot be `1/3/2026`",
            (
                "write `reviewed: 2026-03-01` for 1 March 2026 or `reviewed: 2026-01-03` for 3 "
                "January 2026"
            ),
        ),
        (
            "1.3.2026",
            "cannot be `1.3.2026`",
            (
                "write `reviewed: 2026-03-01` for 1 March 2026 or `reviewed: 2026-01-03` for 3 "
                "January 2026"
            ),
        ),
        (
            "1 / 3 / 2026",
            "cannot be `1 / 3 / 2026`",
            (
                "write `reviewed: 2026-03-01` for 1 March 2026 or `reviewed: 2026-01-03` for 3 "
                "January 2026"
            ),
        ),
        (
            "01-03-26",
            "cannot be `01-03-26`",
            (
                "write `reviewed: 2026-03-01` for 1 March 2026 or `reviewed: 2026-01-03` for 3 "
                "January 2026"
            ),
        ),
        (
            "March 2026",
            "cannot be `March 2026`",
            "write the day too, such as `reviewed: 2026-03-01`",
        ),
        ("2026", "cannot be `2026`", "write the day too, such as `reviewed: 2026-01-01`"),
        ("2026-03", "cannot be `2026-03`", "write the day too, such as `reviewed: 2026-03-01`"),
        (
            "2026-02-30",
            "cannot be `2026-02-30`: February 2026 has 28 days",
            "write a day that there is, such as `reviewed: 2026-02-28`",
        ),
        (
            "2025-02-29",
            "cannot be `2025-02-29`: February 2025 has 28 days",
            "write a day that there is, such as `reviewed: 2025-02-28`",
        ),
        (
            "2026-04-31",
            "cannot be `2026-04-31`: April 2026 has 30 days",
            "write a day that there is, such as `reviewed: 2026-04-30`",
        ),
        (
            "2026-00-10",
            "cannot be `2026-00-10`: there is no month 0",
            "write a day that there is, such as `reviewed: 2026-01-31`",
        ),
        (
            "0000-01-01",
            "cannot be `0000-01-01`: there is no year 0",
            "write a day that there is, such as `reviewed: 2026-01-31`",
        ),
        (
            "2026-W01-1",
            "cannot be `2026-W01-1`",
            "write year, month and day, such as `reviewed: 2026-01-31`",
        ),
        (
            "1710000000",
            "cannot be `1710000000`",
            "write year, month and day, such as `reviewed: 2026-01-31`",
        ),
        (
            "yesterday",
            "cannot be `yesterday`",
            "write year, month and day, such as `reviewed: 2026-01-31`",
        ),
        (
            "last summer",
            "cannot be `last summer`",
            "write year, month and day, such as `reviewed: 2026-01-31`",
        ),
    )
)
"""What was typed, what is wrong, what to type."""

CONSENTED = (
    Mistake(
        "the day a consent was given is a day",
        "PB104",
        edited(
            STORY,
            "polarity: good",
            "consent: {who: the customer, how: by e-mail, when: ▸1 June 2026}\npolarity: good",
        ),
        "`when` cannot be `1 June 2026`",
        "write `when: 2026-06-01`",
    ),
)

ALL_DAYS = (*DAYS, *CONSENTED)
