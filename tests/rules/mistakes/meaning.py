"""Mistakes in what texts link to and show, and in where pages and pictures stand."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
SAFE = (
    "begin the address with `https://`, `mailto:` or `tel:`, "
    "or name an item, such as `principles/its-id`"
)


def why(text: str) -> Files:
    """Give the principle another reason, in quotes of YAML."""
    return edited(PRINCIPLE, "why: A promise is all a customer has.", f"why: {text}")


def _unsafe(name: str, yaml: str, shown: str) -> Mistake:
    message = f"a link leads to `{shown}`"
    return Mistake(f"{name} is refused", "PB301", why(yaml), message, SAFE)


UNSAFE_LINK = (
    Mistake(
        "a script in what the company says about itself is refused",
        "PB301",
        edited(COMPANY, "currency:", "about: See [it](▸javascript:alert(1)).\ncurrency:"),
        "a link leads to `javascript:alert(1)`",
        SAFE,
    ),
    _unsafe("a link to a script", "See [it](▸javascript:alert(1)).", "javascript:alert(1)"),
    _unsafe("a script in capitals", "See [it](▸JaVaScRiPt:alert(1)).", "JaVaScRiPt:alert(1)"),
    _unsafe(
        "a script in decimal entities",
        "▸See [it](&#106;avascript&#58;alert(1)).",
        "javascript:alert(1)",
    ),
    _unsafe(
        "a script in hexadecimal entities",
        "▸See [it](&#x6A;avascript&#x3a;alert(1)).",
        "javascript:alert(1)",
    ),
    _unsafe(
        "a script in named entities", "▸See [it](javascript&colon;alert(1)).", "javascript:alert(1)"
    ),
    _unsafe(
        "a script with a tab in it",
        '▸"See [it](java\\tscript:alert(1))."',
        "java   script:alert(1)",
    ),
    _unsafe(
        "a script by reference",
        "|-\n  See [it][1].\n\n  [1]: ▸javascript:alert(1)\n",
        "javascript:alert(1)",
    ),
    _unsafe(
        "a script in angle brackets", "See [it](<▸javascript:alert(1)>).", "javascript:alert(1)"
    ),
    _unsafe(
        "a link to data", "See [it](▸data:text/html;base64,PHM+).", "data:text/html;base64,PHM+"
    ),
    _unsafe("a link to another script", "See [it](▸vbscript:msgbox(1)).", "vbscript:msgbox(1)"),
    _unsafe("a link to a file", "See [it](▸file:///etc/passwd).", "file:///etc/passwd"),
    _unsafe("a link to another protocol", "See <▸ftp://example.org/x>.", "ftp://example.org/x"),
    _unsafe("a link to no scheme", "See [it](▸//example.org).", "//example.org"),
    _unsafe("a link to a page", "See [it](▸../plays/index.html).", "../plays/index.html"),
    _unsafe("a link to our own scheme", "See [it](▸servicebook:plays/x).", "servicebook:plays/x"),
    _unsafe("a link to nothing", "▸See [it]().", ""),
    Mistake(
        "a link without https in a stranger's text is refused",
        "PB301",
        edited(
            "base/anecdotes/the-call.yml",
            "lesson: Ring.",
            "lesson: See [it](▸http://example.org).\ntext: outside\n"
            "consent: {who: The customer, how: By letter, when: 2026-05-01}",
        ),
        "a link leads to `http://example.org`",
        SAFE,
    ),
)

REFUSED_IMAGE = (
    Mistake(
        "a picture is refused",
        "PB302",
        why("Look ![here](▸https://example.org/x.png)."),
        "a text holds the picture `https://example.org/x.png`",
        "describe in words what the picture shows",
    ),
    Mistake(
        "a picture by reference is refused",
        "PB302",
        why("|-\n  Look ![here][1].\n\n  [1]: ▸x.png\n"),
        "a text holds the picture `x.png`",
        "describe in words what the picture shows",
    ),
)

PAGES = (
    Mistake(
        "a hand-written page with the address of an item's is reported",
        "PB401",
        {"docs/principles/Keep-the-promise.md": "# Mine"},
        "the playbook makes the page of `principles/keep-the-promise` with this address",
        "rename this file",
        at="docs/principles/Keep-the-promise.md:1:1",
    ),
    Mistake(
        "a hand-written folder with the address of an item's page is reported",
        "PB401",
        {"docs/principles/keep-the-promise/index.md": "# Mine"},
        "the playbook makes the page of `principles/keep-the-promise` with this address",
        "rename this file",
        at="docs/principles/keep-the-promise/index.md:1:1",
    ),
    Mistake(
        "an item called index is reported at its id",
        "PB401",
        edited("base/plays/no-answer.yml", "id: no-answer\n", "id: ▸index\n")
        | {"base/plays/no-answer.yml": None}
        | {
            "base/plays/index.yml": edited("base/plays/no-answer.yml", "no-answer", "▸index")[
                "base/plays/no-answer.yml"
            ]
        },
        "`plays/index` has the same page as the list of its kind",
        "give the item another id",
    ),
    Mistake(
        "a hand-written home page is reported",
        "PB401",
        {"docs/index.md": "▸# Welcome"},
        "the playbook makes a page with this address itself",
        "rename this file",
    ),
)

LOGO = (
    Mistake(
        "a logo that is not there is reported at its name",
        "PB008",
        edited(COMPANY, "currency:", "logo: ▸logo.svg\ncurrency:"),
        "there is no picture `logo.svg` beside company.yml",
        "put it there, or delete the line",
    ),
)

MEANING = (*UNSAFE_LINK, *REFUSED_IMAGE, *PAGES, *LOGO)
