"""Find phone numbers, which prove nothing by themselves: only their form and what is around them.

Years, dates, times, sums, shares and the numbers of articles are none.
"""

import re
from collections.abc import Iterator

from servicebook.checks.privacy.codes import Place

RUN = re.compile(r"(?<![\w+])(?:\+ ?|\()*(?:\( ?)?[0-9](?:[ ./()-]{0,3}[0-9])*+(?!\w)")
"""Digits as people group them in a phone number, with a plus or a bracket before them."""

DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
YEAR = r"(?:(?:19|20)[0-9]{2})"
CLOCK = r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]"
NOT_PHONES = re.compile(
    rf"(?<![0-9])(?<![0-9][./-])(?:{YEAR}[./-]{MONTH}[./-]{DAY}"
    rf"|{DAY}[./-]{MONTH}[./-](?:{YEAR}|[0-9]{{2}})|{MONTH}/{DAY}/(?:{YEAR}|[0-9]{{2}})"
    rf"|{CLOCK} ?- ?{CLOCK}|{YEAR}(?: ?[/-] ?{YEAR})+)(?![./-]?[0-9])"
    r"|(?<![0-9])0\.[0-9]+(?![0-9.])"
)
"""Days, hours, spans of years and parts of one."""

NAMED = re.compile(
    r"\b(?:(?P<noun>tel|telephone|phone|phoned|mobile|cell|fax|whatsapp|dial|dialled)"
    r"|(?:call|ring|text|reach)(?:ed|s)?(?: (?:me|us|him|her|them))? (?:on|at)|rang (?:\w+ )?on)\b"
    r"(?P<told>[.:]? ?(?:numbers? |no\.? |is |was |on ?|: ?)*)[(+]*$",
    re.IGNORECASE,
)
"""What stands before a number of any form that somebody gives to be rung."""
CALLED_OTHERWISE = re.compile(
    r"\b(?:isbn|ean|gtin|sku|article|part|item|serial|model|version)"
    r"(?: ?(?:no\.?|number|nr\.?))?:? ?#?$|[€$£¥#] ?$",
    re.IGNORECASE,
)
MEASURED = re.compile(r" ?(?:[%€$£¥]|EUR\b|USD\b|GBP\b|CHF\b|kg\b|km\b)")
BEFORE = 40
"""How far back a word may begin that says what a number is."""

FORMS = re.compile(
    r"(?:1[ .-]?)?\(?[2-9][0-9]{2}\)?[ .-]{1,2}[2-9][0-9]{2}[ .-][0-9]{4}"
    r"|[0-9]{2}(?: [0-9]{2}){3,4}|[6-9][0-9]{2}(?: [0-9]{2}){3}|[6-9][0-9]{4} [0-9]{5}"
    r"|1[3-9][0-9][ -][0-9]{4}[ -][0-9]{4}|7[0-9]{3} [0-9]{6}"
)
"""Groups as they are usual in North America and in countries without a zero before the code."""
THOUSANDS = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+")
POSTCODE = re.compile(r"[0-9]{5}-[0-9]{4}")
ISBN = re.compile(r"[0-9][ -][0-9]+[ -][0-9]+[ -][0-9]")
WITH_PLUS = range(8, 16)
WITH_ZEROS = range(11, 18)
WITH_ZERO = range(9, 13)
WITH_NAME = range(6, 16)


def phones(text: str) -> Iterator[Place]:
    """Yield where phone numbers stand."""
    open_text = NOT_PHONES.sub(lambda found: "\n" * len(found[0]), text)
    for run in RUN.finditer(open_text):
        if not _is_phone(run[0], is_named=True):
            continue
        before = open_text[max(0, run.start() - BEFORE) : run.start()]
        if CALLED_OTHERWISE.search(before) or MEASURED.match(open_text, run.end()):
            continue
        named = NAMED.search(before)
        # By phone, 250 000 people may have rung; `phone: 250 000` is a number to ring.
        is_bare = named is not None and named["noun"] is not None and not named["told"].strip()
        is_amount = is_bare and THOUSANDS.fullmatch(run[0]) is not None
        if _is_phone(run[0], is_named=named is not None and not is_amount):
            yield run.span()


def _is_phone(written: str, *, is_named: bool) -> bool:
    digits = "".join(filter(str.isdecimal, written))
    if "+" in written:
        return len(digits) in WITH_PLUS
    if digits.startswith("00"):
        return len(digits) in WITH_ZEROS
    if ISBN.fullmatch(written) or POSTCODE.fullmatch(written):
        return False
    if digits.startswith("0") and len(digits) in WITH_ZERO:
        return True
    if is_named and len(digits) in WITH_NAME:
        return True
    return FORMS.fullmatch(written.strip("( ")) is not None
