"""Personal data in stories: found however it is hidden, and never shown in what is said of it."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
STORY = "base/anecdotes/the-call.yml"
ADVICE = (
    "say who it was without it, as in `a customer`; then read the whole story once more for names, "
    "because no machine finds every name"
)
EMAIL = "an e-mail address: •••@•••"
PHONE = "a phone number: ••• •••"
CARD = "a payment card's number: •••• ••••"
ACCOUNT = "a bank account's number: •••• ••••"
ORDER = "an order number: ••••"


def situation(yaml: str) -> Files:
    """Give the story another situation, in quotes of YAML."""
    return edited(STORY, "situation: A bill was wrong.", f"situation: {yaml}")


def _private(name: str, yaml: str, what: str) -> Mistake:
    return Mistake(
        f"{name} is found", "PB314", situation(yaml), f"`situation` holds {what}", ADVICE
    )


def _order(name: str, forms: str, yaml: str) -> Mistake:
    files = situation(yaml) | edited(COMPANY, "currency:", f"order_numbers: {forms}\ncurrency:")
    return Mistake(f"{name} is found", "PB314", files, f"`situation` holds {ORDER}", ADVICE)


EMAILS = (
    _private("an e-mail address", "She wrote to ▸jo.bloggs+x@mail.example.org, twice.", EMAIL),
    _private("an address in a link", "See [her](mailto:▸jo@example.org).", EMAIL),
    _private("an address in capitals", "She is ▸JO@EXAMPLE.ORG.", EMAIL),
    _private("an address in named entities", "She is ▸jo&commat;example&period;org.", EMAIL),
    _private("an address in decimal entities", "She is ▸jo&#64;example&#46;org.", EMAIL),
    _private("an address in hexadecimal entities", "She is ▸jo&#x40;example&#x2E;org.", EMAIL),
    _private("an address in entities twice over", "She is ▸jo&amp;#64;example.org.", EMAIL),
    _private("an address with a zero-width space", "She is ▸jo\u200b@exam\u200bple.org.", EMAIL),
    _private("an address with a soft hyphen", "She is ▸jo@exam\u00adple.org.", EMAIL),
    _private("an address in full-width letters", "She is ▸ｊｏ＠ｅｘａｍｐｌｅ．ｏｒｇ.", EMAIL),
    _private("an address with words in brackets", "She is ▸jo (at) example (dot) org.", EMAIL),
    _private("an address in words", "She is ▸jo at example dot org, she said.", EMAIL),
    _private("an address with spaces", "She is ▸jo @ example . org.", EMAIL),
    _private("an address behind a backslash", r"She is ▸jo\@example.org.", EMAIL),
    _private("an address in an international domain", "She is ▸jo@bücher.example.", EMAIL),
    _private("an address in YAML's own signs", r'▸"She is jo\x40example.org."', EMAIL),
    _private("an address on two lines", "|\n  She is ▸jo (at)\n  example (dot) org.", EMAIL),
)

PHONES = (
    _private("a phone number with a plus", "Ring ▸+44 7700 900143 now.", PHONE),
    _private("a phone number with brackets", "Ring ▸+44 (0)1632 960143.", PHONE),
    _private("a phone number with two zeros", "Ring ▸0044 1632 960143.", PHONE),
    _private("a phone number of this country", "Ring ▸01632 960143.", PHONE),
    _private("a phone number without gaps", "Ring ▸01632960143.", PHONE),
    _private("a phone number with dots", "Ring ▸01.63.29.60.14.", PHONE),
    _private("a phone number with a slash", "Ring ▸030/12345678.", PHONE),
    _private("a phone number with hyphens", "Ring ▸555-234-5678.", PHONE),
    _private("a phone number in four pairs", "Ring ▸22 12 34 56.", PHONE),
    _private("a short number after its name", "'Her phone: ▸960143.'", PHONE),
    _private("a short number in groups", "Her phone number is ▸960 143.", PHONE),
    _private("a short number to be rung on", "Ring me on ▸960143.", PHONE),
    _private("a phone number in full-width digits", "Ring ▸０１６３２ ９６０１４３.", PHONE),
    _private("a phone number in Arabic digits", "Ring ▸٠١٦٣٢ ٩٦٠١٤٣.", PHONE),
    _private(
        "a phone number with zero-width joiners", "Ring ▸016\u200d32\u20609601\ufeff43.", PHONE
    ),
    _private("a phone number in entities", "Ring ▸&#48;1632 96014&#x33;.", PHONE),
    _private("a phone number with Markdown in it", "Ring ▸016**32** 960143.", PHONE),
    _private("a phone number with no-break hyphens", "Ring ▸01632\u2011960143.", PHONE),
)

CODES = (
    _private("a payment card", "She paid with ▸4111 1111 1111 1111.", CARD),
    _private("a card without gaps", "She paid with ▸4111111111111111.", CARD),
    _private("a card with hyphens", "She paid with ▸4111-1111-1111-1111.", CARD),
    _private("a card with odd gaps", "She paid with ▸4 111.1111-11 11 1111.", CARD),
    _private("a card of fifteen digits", "She paid with ▸3782 822463 10005.", CARD),
    _private("a card before its last month", "She paid with ▸4111 1111 1111 1111 12/29.", CARD),
    _private("a card after a year", "In 2026 ▸4111 1111 1111 1111 was locked.", CARD),
    _private("a bank account", "Pay to ▸GB82 WEST 1234 5698 7654 32 today.", ACCOUNT),
    _private("a bank account in small letters", "Pay to ▸de89370400440532013000.", ACCOUNT),
    _private("a bank account with odd gaps", "Pay to ▸DE 89-3704.0044 0532 0130 00.", ACCOUNT),
)

ORDERS = (
    _order("an order number", '["GL-######"]', "It was ▸GL-004711."),
    _order("an order number without its hyphen", '["GL-######"]', "It was ▸gl 004 711."),
    _order("an order number with letters", '["@@##/####"]', "It was ▸AB12/3456."),
    _order("an order number of letters at first", '["@@ ### ###"]', "It was ▸AB 123-456."),
    _order("an order number of digits alone", '["#######"]', "It was ▸1234567."),
    _order("an order number of the second form", '["GL-######", "X####"]', "It was ▸X1234."),
)

PLACES = (
    Mistake(
        "an address in a question is found",
        "PB314",
        edited(STORY, "lesson: Ring.", "lesson: Ring.\ndiscuss: [Why, Who is ▸jo@example.org?]"),
        f"`discuss` holds {EMAIL}",
        ADVICE,
    ),
    Mistake(
        "an address in a consent is found",
        "PB314",
        edited(
            STORY,
            "lesson: Ring.",
            "lesson: Ring.\nconsent: {who: ▸jo@a.org, how: By e-mail, when: 2026-05-01}",
        ),
        f"`who` holds {EMAIL}",
        ADVICE,
    ),
    Mistake(
        "a number in a company's own story is found",
        "PB314",
        {
            "company/anecdotes/co-ours.yml": PLAYBOOK[STORY]
            .replace("id: the-call", "id: co-ours")
            .replace("title: The call", "title: Ring ▸01632 960143")
        },
        f"`title` holds {PHONE}",
        ADVICE,
    ),
    Mistake(
        "the second of two equal numbers is found where it stands",
        "PB314",
        situation("Order 01632960143x. Ring ▸01632960143."),
        f"`situation` holds {PHONE}",
        ADVICE,
    ),
)

FORMS = (
    Mistake(
        "an order number without digits is refused at its place",
        "PB104",
        edited(COMPANY, "currency:", 'order_numbers: ["GL-######", ▸"GL"]\ncurrency:'),
        "`order_numbers` cannot be `GL`",
        "write # for each digit, three or more, and @ for each letter, in quotes, "
        'such as `"GL-######"`',
    ),
)

PRIVACY = (*EMAILS, *PHONES, *CODES, *ORDERS, *PLACES, *FORMS)
