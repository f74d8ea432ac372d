"""Mistakes in what the company says of itself: colours, country, logo, own words, what it omits."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def settings(lines: str) -> Files:
    """Write more lines into company.yml."""
    return edited(COMPANY, "currency:", f"{lines}\ncurrency:")


def drawing(inside: str) -> str:
    """Write an SVG file."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{inside}</svg>\n'


COLOURS = tuple(
    Mistake(
        f"{name} {written} cannot be read",
        "PB110",
        edited(COMPANY, f'{name}: "{before}"', f'{name}: ▸"{written}"'),
        f"`{name}` is too pale for texts: it has a contrast of {reached} to 1, and needs 4.5 to 1",
        f'write `{name}: "{better}"`, the nearest colour that can be read',
    )
    for name, before, written, reached, better in (
        ("brand", "#1f4e5f", "#ffcc00", "1.2", "#826700"),
        ("brand", "#1f4e5f", "#FF0000", "3.3", "#d70000"),
        ("brand", "#1f4e5f", "#ffffff", "1.0", "#6a6a6a"),
        ("accent", "#b4532a", "#00ff00", "1.6", "#009500"),
    )
)

EXPORT = "export the logo as PNG, JPG, WEBP or SVG, and put that file beside company.yml"
PLAIN = "take it out, or export it once more as plain SVG, or as PNG"
ROOT = (
    'its first element must be `<svg xmlns="http://www.w3.org/2000/svg">`; '
    "export it once more as plain SVG, or as PNG"
)
LOGOS = tuple(
    Mistake(
        fact,
        "PB114",
        settings(f"logo: ▸{name}") | {f"company/{name}": content},
        f"`{name}` {what}",
        advice,
    )
    for fact, name, content, what, advice in (
        ("a text called a picture is none", "logo.png", "hello", "is no picture", EXPORT),
        ("an empty file is no picture", "logo.jpg", "", "is no picture", EXPORT),
        ("a GIF is not shown", "logo.webp", "GIF89a", "is a file of the sort GIF", EXPORT),
        (
            "a picture is called by its sort",
            "logo.svg",
            PNG,
            "is a PNG picture",
            "rename the file to logo.png, and write `logo: logo.png`",
        ),
        (
            "a drawing holds no script",
            "logo.svg",
            drawing("\n<script>alert(1)</script>"),
            "holds `<script>` in line 2",
            PLAIN,
        ),
        (
            "a drawing runs nothing when it is clicked",
            "logo.svg",
            drawing('<g onclick="alert(1)"/>'),
            "holds a script in `onclick` in line 1",
            PLAIN,
        ),
        (
            "a drawing leads nowhere",
            "logo.svg",
            drawing('<image href="https://example.com/x.png"/>'),
            "holds an address outside it in `href` in line 1",
            PLAIN,
        ),
        (
            "a drawing has no names for texts that could grow",
            "logo.svg",
            f'<!DOCTYPE svg [<!ENTITY a "aaaaaaaa">]>\n{drawing("&a;")}',
            "holds a `<!DOCTYPE` in line 1",
            "delete the line that begins with `<!DOCTYPE`: pictures do not need it",
        ),
        (
            "a drawing that is cut off is none",
            "logo.svg",
            '<svg xmlns="http://www.w3.org/2000/svg">\n<g>',
            "is no SVG picture: it cannot be read from line 2 on",
            "export it once more as plain SVG, or as PNG",
        ),
        (
            "another file in XML is no drawing",
            "logo.svg",
            '<?xml version="1.0"?>\n<rss/>',
            "is no SVG picture: it begins with `<rss>`",
            ROOT,
        ),
    )
)
LARGE = (
    Mistake(
        "a logo that is larger than a page is reported",
        "PB011",
        settings("logo: ▸logo.png") | {"company/logo.png": PNG + bytes(1_000_000)},
        "`logo.png` is 1.1 MB large",
        "save it smaller: a logo may be 1 MB large",
    ),
)

OWN_WORDS = (
    Mistake(
        "a variable that inserts itself is reported where it does",
        "PB115",
        settings("variables:\n  team: the ▸{{ company.variables.team }} desk"),
        "`company.variables.team` inserts itself",
        "write here the words that it stands for",
    ),
    Mistake(
        "variables that insert one another are reported where the first does",
        "PB115",
        settings(
            "variables:\n"
            "  word: "
            '"{{ company.variables.team }}"\n'
            '  team: "the ▸{{ company.variables.desk }}"\n'
            '  desk: "{{ company.variables.team }} desk"'
        ),
        "`company.variables.team` inserts `company.variables.desk`, which inserts "
        "`company.variables.team`",
        "write the words themselves in one of them",
    ),
    Mistake(
        "a name that inserts the promise that inserts it is reported once",
        "PB115",
        edited(
            COMPANY,
            "short_name: Harbour\npromise: We answer.",
            "short_name: '▸{{ company.promise }}'\npromise: '{{ company.short_name }} answers.'",
        ),
        "`company.short_name` inserts `company.promise`, which inserts `company.short_name`",
        "write the words themselves in one of them",
    ),
    Mistake(
        "an unknown variable in another is reported with the nearest name",
        "PB202",
        settings("variables:\n  desk: ours\n  team: the ▸{{ company.variables.dekk }}"),
        "`{{ company.variables.dekk }}` names nothing",
        "did you mean `{{ company.variables.desk }}`?",
    ),
    Mistake(
        "an unknown variable in another is never taken for the one it stands in",
        "PB202",
        settings("variables:\n  team: the ▸{{ company.variables.tean }}"),
        "`{{ company.variables.tean }}` names nothing",
        "add `tean:` and its words under `variables:` in company.yml",
    ),
    Mistake(
        "an unknown variable in another is taken for one that does not insert that other",
        "PB202",
        settings(
            "variables:\n"
            "  team: the ▸{{ company.variables.dessk }}\n"
            "  desk: with {{ company.variables.team }}\n"
            "  desks: late"
        ),
        "`{{ company.variables.dessk }}` names nothing",
        "did you mean `{{ company.variables.desks }}`?",
    ),
    Mistake(
        "a variable of the company's own is not taken for one that is spelt otherwise",
        "PB202",
        settings("variables:\n  desk: ours\n  team: the ▸{{ company.variables.crew }}"),
        "`{{ company.variables.crew }}` names nothing",
        "add `crew:` and its words under `variables:` in company.yml",
    ),
)

LEFT_OUT = (
    *(
        Mistake(
            fact,
            code,
            settings(f"leave_out:\n  - item: {typed}\n    reason: We have none."),
            message,
            advice,
        )
        for fact, code, typed, message, advice in (
            (
                "an item to leave out that is not there is told the nearest",
                "PB107",
                "terms/▸promis",
                "the base playbook has no `terms/promis`",
                "did you mean `promise`?",
            ),
            (
                "an item to leave out is named by its own kind",
                "PB107",
                "▸plays/promise",
                "the base playbook has no `plays/promise`",
                "did you mean `terms/promise`?",
            ),
            (
                "an item to leave out is named with a kind that there is",
                "PB107",
                "▸buns/bun",
                "the base playbook has no `buns/bun`",
                "write the folder that it stands in, and its id, as in `checklists/its-id`",
            ),
            (
                "an item to leave out is named with its kind",
                "PB104",
                "▸promise",
                "`item` cannot be `promise`",
                "write `item: terms/promise`",
            ),
        )
    ),
    Mistake(
        "an item is left out for a reason",
        "PB102",
        settings("leave_out:\n  - ▸item: terms/promise"),
        "an entry of `leave_out` has no `reason`",
        "add it, such as `reason: We have no shop.`",
    ),
    Mistake(
        "an item is left out once",
        "PB106",
        settings(
            "leave_out:\n  - {item: terms/promise, reason: No}\n"
            "  - {item: ▸terms/promise, reason: None}"
        ),
        "`terms/promise` is left out here, and has something said of it in another place",
        "keep one of the two",
    ),
)

OF_THE_COMPANY = (
    *COLOURS,
    *LOGOS,
    *LARGE,
    *OWN_WORDS,
    *LEFT_OUT,
)
