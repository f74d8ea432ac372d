"""Mistakes in single values: those of a set form, and texts too long or too short."""

from playbooks import edited
from rules.mistakes.case import Mistake
from rules.mistakes.choices import CHOICES
from rules.mistakes.counts import COUNTS
from rules.mistakes.days import ALL_DAYS
from rules.mistakes.ids import IDS
from rules.mistakes.sums import SUMS_AND_TARGETS

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
SOURCES = "base/sources/sources.yml"
TITLE = "title: Keep the promise"

COLOURS = tuple(
    Mistake(
        f"{text} is no colour",
        "PB104",
        edited(COMPANY, '"#b4532a"', f"▸{text}"),
        f"`accent` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("red", "cannot be `red`", 'write `accent: "#ff0000"`'),
        ("b4532a", "cannot be `b4532a`", 'write `accent: "#b4532a"`'),
        ("'#123'", "cannot be `#123`", 'write `accent: "#112233"`'),
        ("'rgb(180, 83, 42)'", "cannot be `rgb(180, 83, 42)`", 'write `accent: "#b4532a"`'),
        (
            "'#b4532'",
            "cannot be `#b4532`",
            'write # and six digits or letters a to f, in quotes: `accent: "#1f4e5f"`',
        ),
        (
            "dark red",
            "cannot be `dark red`",
            'write # and six digits or letters a to f, in quotes: `accent: "#1f4e5f"`',
        ),
    )
)

ADDRESSES = tuple(
    Mistake(
        f"{text} is no address",
        "PB104",
        edited(SOURCES, "type: book", f"type: book\n  url: ▸{text}"),
        f"`url` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "www.example.com/x",
            "cannot be `www.example.com/x`",
            "write the whole address: `url: https://www.example.com/x`",
        ),
        (
            "example.com",
            "cannot be `example.com`",
            "write the whole address: `url: https://example.com`",
        ),
        (
            "http:/example.com",
            "cannot be `http:/example.com`",
            "write the whole address: `url: https://example.com`",
        ),
        (
            "<https://example.com>",
            "cannot be `<https://example.com>`",
            "write the address alone: `url: https://example.com`",
        ),
        (
            '"[x](https://example.com)"',
            "cannot be `[x](https://example.com)`",
            "write the address alone: `url: https://example.com`",
        ),
        (
            "ask Ann",
            "cannot be `ask Ann`",
            (
                "write the whole address, beginning with https://, such as `url: "
                "https://www.example.com`"
            ),
        ),
        (
            "javascript:alert(1)",
            "cannot be `javascript:alert(1)`",
            (
                "write the whole address, beginning with https://, such as `url: "
                "https://www.example.com`"
            ),
        ),
    )
)

LANGUAGES = tuple(
    Mistake(
        f"{text} is no language",
        "PB104",
        edited(COMPANY, "promise:", f"language: ▸{text}\npromise:"),
        f"`language` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("English", "cannot be `English`", "write `language: en`"),
        ("EN", "cannot be `EN`", "write `language: en`"),
        ("en_GB", "cannot be `en_GB`", "write `language: en-GB`"),
        ("the local one", "cannot be `the local one`", "write two letters, such as `language: en`"),
    )
)

CODES = tuple(
    Mistake(
        f"{text} is no currency",
        "PB104",
        edited(COMPANY, "code: EUR", f"code: ▸{text}"),
        f"`code` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        ("eur", "cannot be `eur`", "write `code: EUR`"),
        ("Euro", "cannot be `Euro`", "write `code: EUR`"),
        ("shells", "cannot be `shells`", "write its three capital letters, such as `code: EUR`"),
    )
)

LOGOS = tuple(
    Mistake(
        f"{text} is no picture beside the settings",
        "PB104",
        edited(COMPANY, "promise:", f"logo: ▸{text}\npromise:"),
        f"`logo` {wrong}",
        advice,
    )
    for text, wrong, advice in (
        (
            "../../logo.svg",
            "cannot be `../../logo.svg`",
            "put the picture beside company.yml, and write `logo: logo.svg`",
        ),
        (
            "our logo.png",
            "cannot be `our logo.png`",
            (
                "put a picture beside company.yml whose name has only letters, digits, - and _, "
                "and write `logo: logo.svg`, or .png, .jpg or .webp"
            ),
        ),
        (
            "logo.gif",
            "cannot be `logo.gif`",
            (
                "put a picture beside company.yml whose name has only letters, digits, - and _, "
                "and write `logo: logo.svg`, or .png, .jpg or .webp"
            ),
        ),
    )
)

TEXTS = (
    Mistake(
        "a name of a variable is reported at the name",
        "PB104",
        edited(COMPANY, "promise:", "variables:\n  ▸Team name: Us\npromise:"),
        "`Team name` cannot be a name here",
        "use lower-case letters, digits and _, and begin with a letter: `team_name`",
    ),
    Mistake(
        "a variable without a value is empty",
        "PB116",
        edited(COMPANY, "promise:", "variables:\n  team:▸\npromise:"),
        "the variable `team` is empty",
        "write the words that `{{ company.variables.team }}` stands for, or delete the line",
    ),
    Mistake(
        "a variable of nothing but spaces is empty",
        "PB116",
        edited(COMPANY, "promise:", "variables:\n  team: ▸'  '\npromise:"),
        "the variable `team` is empty",
        "write the words that `{{ company.variables.team }}` stands for, or delete the line",
    ),
    Mistake(
        "quotes with nothing in them are empty where a text must be",
        "PB104",
        edited(PRINCIPLE, TITLE, 'title: ▸""'),
        "`title` is empty",
        "write a text, such as `title: Ring before the customer does`",
    ),
    Mistake(
        "quotes with nothing in them are empty where no text need be",
        "PB104",
        edited(SOURCES, "type: book", 'type: book\n  author: ▸""'),
        "`author` is empty",
        "write a text, or delete the line",
    ),
    Mistake(
        "a text that is too long is reported where it begins",
        "PB104",
        edited(PRINCIPLE, TITLE, f"title: ▸{'long ' * 100}"),
        "`title` is too long: 499 characters, 400 are allowed",
        "shorten it, or put the detail in another field",
    ),
    Mistake(
        "the second wrong value of a list is reported after a wrong first one",
        "PB104",
        edited(PRINCIPLE, "looks_like: [A call at five]", f"looks_like: [A, ▸{'x' * 401}]"),
        "`looks_like` is too long: 401 characters, 400 are allowed",
        "shorten it, or put the detail in another field",
    ),
)

FORMS = (*COLOURS, *ADDRESSES, *LANGUAGES, *CODES, *LOGOS, *TEXTS)
VALUES = (*CHOICES, *ALL_DAYS, *COUNTS, *SUMS_AND_TARGETS, *IDS, *FORMS)
