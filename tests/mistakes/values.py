"""Mistakes in single values: choices, dates, numbers and words of a set form."""

from mistakes.case import Mistake
from playbooks import edited

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
STANDARDS = "base/standards/standards.yml"
LIMITS = "base/limits/limits.yml"
SOURCES = "base/sources/sources.yml"
TITLE = "title: Keep the promise"

CHOICES = (
    Mistake(
        "a misspelt choice is reported with the nearest",
        "PB104",
        edited(STORY, "polarity: good", "polarity: ▸goood"),
        "`polarity` cannot be `goood`",
        "did you mean `good`? It can be: `good`, `bad`, `mixed`",
    ),
    Mistake(
        "a choice like no other is reported with all there are",
        "PB104",
        edited(SOURCES, "type: book", "type: ▸xyz"),
        "`type` cannot be `xyz`",
        "it can be: `article`, `book`",
    ),
    Mistake(
        "a part of the site that there is not is reported",
        "PB104",
        edited(COMPANY, "currency:", "sections: [roles, ▸stories]\ncurrency:"),
        "`sections` cannot be `stories`",
        "`anecdotes`",
    ),
)

DATES = tuple(
    Mistake(
        f"{text} is not a day",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\nreviewed: ▸{text}"),
        "`reviewed` is not a day of the calendar",
        "2026-01-31",
    )
    for text in ("2026-02-30", "31.1.2026", "2026-1-31", "1710000000", "yesterday", "20260131")
)

YES_OR_NO = tuple(
    Mistake(
        f"{text} is neither yes nor no",
        "PB104",
        edited(STORY, "polarity: good", f"polarity: good\nwithdrawn: ▸{text}"),
        "`withdrawn` must be yes or no",
        "write `yes` or `no`",
    )
    for text in ("maybe", "1", "on", "y")
)

NUMBERS = (
    *(
        Mistake(
            f"{text} is not a whole number",
            "PB104",
            edited(PRINCIPLE, TITLE, f"{TITLE}\norder: ▸{text}"),
            "`order` must be a whole number",
            "digits only",
        )
        for text in ("first", "1.5", "0x10", "12 o'clock")
    ),
    Mistake(
        "a number of five thousand digits is too large",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\norder: ▸{'9' * 5000}"),
        "`order` is too large",
        "smaller",
    ),
    *(
        Mistake(
            f"{text} is not a sum",
            "PB104",
            edited(LIMITS, "amount: 50", f"amount: ▸{text}"),
            "`amount` must be a number",
            "digits only",
        )
        for text in ("fifty", "€50", "NaN", "Infinity")
    ),
    Mistake(
        "a sum below nothing is too small",
        "PB104",
        edited(LIMITS, "amount: 50", "amount: ▸-50"),
        "`amount` is too small",
        "larger",
    ),
    Mistake(
        "a share above a hundred is too large",
        "PB104",
        edited(STANDARDS, "share: 90", "share: ▸110"),
        "`share` is too large",
        "smaller",
    ),
    Mistake(
        "a target of number and words is one of them too many",
        "PB104",
        edited(STANDARDS, "{share: 90,", "▸{text: Soon, share: 90,"),
        "`target` needs a number or words, not both",
        "or only `text:`",
    ),
    Mistake(
        "a sum without amount or words is neither",
        "PB104",
        edited(LIMITS, "{amount: 50, per", "▸{per"),
        "`up_to` needs a sum or words, not both",
    ),
)

FORMS = (
    Mistake(
        "an id in capitals is reported once",
        "PB104",
        {"base/terms/Call.yml": "id: ▸Call\ntitle: Call\ndefinition: We ring.\n"},
        "`id` cannot be `Call`",
        "lower-case letters, digits and hyphens",
    ),
    Mistake(
        "a reference that is no id is reported once",
        "PB104",
        edited(STORY, "[keep-the-promise]", "[keep-the-promise, ▸Keep the promise]"),
        "`principles` cannot be `Keep the promise`",
        "lower-case letters",
    ),
    Mistake(
        "a reference without its kind is reported with its form",
        "PB104",
        edited(PRINCIPLE, TITLE, f"{TITLE}\nsee_also: [▸no-answer]"),
        "`see_also` cannot be `no-answer`",
        "the kind, a slash and the id",
    ),
    Mistake(
        "a colour by its name is reported with its form",
        "PB104",
        edited(COMPANY, '"#b4532a"', "▸red"),
        "`accent` cannot be `red`",
        "six digits",
    ),
    Mistake(
        "an address that is none is reported with its form",
        "PB104",
        edited(SOURCES, "type: book", "type: book\n  url: ▸javascript:alert(1)"),
        "`url` cannot be `javascript:alert(1)`",
        "beginning with https://",
    ),
    Mistake(
        "a logo in another folder is refused",
        "PB104",
        edited(COMPANY, "currency:", "logo: ▸../../logo.svg\ncurrency:"),
        "`logo` cannot be `../../logo.svg`",
        "name a picture in this folder",
    ),
    Mistake(
        "a name of a variable is reported at the name",
        "PB104",
        edited(COMPANY, "currency:", "variables:\n  ▸Team name: Us\ncurrency:"),
        "`Team name` cannot be a name here",
        "lower-case letters, digits and _",
    ),
    Mistake(
        "a variable without a value is empty",
        "PB104",
        edited(COMPANY, "currency:", "variables:\n  team:▸\ncurrency:"),
        "`team` is empty",
        "write a text",
    ),
    Mistake(
        "quotes with nothing in them are empty",
        "PB104",
        edited(PRINCIPLE, TITLE, 'title: ▸""'),
        "`title` is empty",
        "write a text",
    ),
    Mistake(
        "a text that is too long is reported where it begins",
        "PB104",
        edited(PRINCIPLE, TITLE, f"title: ▸{'long ' * 100}"),
        "`title` is too long",
        "shorten it",
    ),
    Mistake(
        "the second wrong value of a list is reported after a wrong first one",
        "PB104",
        edited(PRINCIPLE, "looks_like: [A call at five]", f"looks_like: [A, ▸{'x' * 401}]"),
        "`looks_like` is too long",
    ),
)

VALUES = (*CHOICES, *DATES, *YES_OR_NO, *NUMBERS, *FORMS)
