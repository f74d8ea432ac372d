"""Find numbers that prove themselves: payment cards by Luhn's sum, bank accounts by theirs."""

import re
from collections.abc import Iterator

Place = tuple[int, int]
"""Where something begins and ends in a text."""

GAP = "[ ._/-]"
RUN = re.compile(rf"[0-9](?:{GAP}{{0,3}}[0-9])*")
"""Digits with whatever people put between them."""

CARD_DIGITS = range(13, 20)
FIRST_OF_CARDS = 2
EAN_DIGITS = 13
PRINTED = re.compile(
    rf"(?<![0-9])(?=([0-9]{{4}}(?:{GAP}?[0-9]{{4}}){{3}}(?![0-9])"
    rf"|[0-9]{{4}}{GAP}?[0-9]{{6}}{GAP}?[0-9]{{4,5}}(?![0-9])))"
)
"""Groups as they are printed on cards, which may stand among other numbers."""
YEARS = re.compile(rf"(?:(?:19|20)[0-9]{{2}}{GAP}*)+")

LENGTHS = {
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "DK FI FK FO GL NL",
        19: "MK SI",
        20: "AT BA EE KZ LT LU MN XK",
        21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS VA",
        23: "AE GI IL IQ OM SO TL",
        24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST",
        26: "IS TR",
        27: "BI DJ FR GR IT MC MR SM",
        28: "AL AZ BY CY DO GT HN HU LB NI PL SV",
        29: "BR EG PS QA UA",
        30: "JO KW MU YE",
        31: "MT SC",
        32: "LC",
        33: "RU",
    }.items()
    for country in countries.split()
}
"""How many signs an account's number has in each country. Source: SWIFT's IBAN registry."""
ACCOUNT = re.compile(rf"(?<![^\W_])[A-Za-z]{GAP}{{0,3}}[A-Za-z](?:{GAP}{{0,3}}[0-9]){{2}}")
CHECK_DIGITS = re.compile(f"[0-9]{GAP}{{0,3}}[0-9]")
COUNTRY = re.compile(rf"(?<![^\W_])([A-Za-z]){GAP}{{0,3}}([A-Za-z]){GAP}{{0,3}}$")
LONGEST_COUNTRY = 8
SIGN = re.compile(rf"{GAP}{{0,3}}([0-9A-Za-z])")
REMAINDERS = 97


def cards(text: str) -> Iterator[Place]:
    """Yield where numbers of payment cards stand."""
    for run in RUN.finditer(text):
        if is_card(run[0]):
            yield run.span()
        else:
            for printed in PRINTED.finditer(text, run.start(), run.end()):
                if is_card(printed[1]):
                    yield printed.span(1)


def is_card(written: str) -> bool:
    """Whether digits are a payment card's number; an article's number (EAN) is not."""
    digits = [int(one) for one in written if one.isdecimal()]
    if len(digits) not in CARD_DIGITS or digits[0] < FIRST_OF_CARDS or YEARS.fullmatch(written):
        return False
    is_article = len(digits) == EAN_DIGITS and _ean(digits) % 10 == 0
    return _luhn(digits) % 10 == 0 and not is_article


def may_hold_account(text: str) -> bool:
    """Whether digits stand behind a country's two letters somewhere; quick to ask."""
    for pair in CHECK_DIGITS.finditer(text):
        begin = max(0, pair.start() - LONGEST_COUNTRY)
        country = COUNTRY.search(text, begin, pair.start())
        if country is not None and (country[1] + country[2]).upper() in LENGTHS:
            return True
    return False


def accounts(text: str) -> Iterator[Place]:
    """Yield where numbers of bank accounts stand."""
    for begin in ACCOUNT.finditer(text):
        country = "".join(filter(str.isalpha, begin[0])).upper()
        signs = ""
        end = begin.start()
        for _ in range(LENGTHS.get(country, 0)):
            sign = SIGN.match(text, end)
            if sign is None:
                break
            signs += sign[1].upper()
            end = sign.end()
        if is_account(signs) and not text[end : end + 1].isalnum():
            yield begin.start(), end


def is_account(signs: str) -> bool:
    """Whether capitals and digits are the number of a bank account (IBAN)."""
    if len(signs) != LENGTHS.get(signs[:2]):
        return False
    turned = signs[4:] + signs[:4]
    return int("".join(str(int(one, 36)) for one in turned)) % REMAINDERS == 1


def _luhn(digits: list[int]) -> int:
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return sum(digits[-1::-2]) + sum(doubled)


def _ean(digits: list[int]) -> int:
    return sum(digits[::2]) + 3 * sum(digits[1::2])
