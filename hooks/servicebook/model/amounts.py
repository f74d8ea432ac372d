"""Write targets and sums as people say them, in the way of the company's language and country."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date
from babel.numbers import (
    format_decimal,
    format_percent,
    get_currency_precision,
    get_currency_symbol,
)
from babel.units import format_unit

from servicebook.model.company import Company
from servicebook.model.locales import locale_of
from servicebook.model.standard import Amount, Measured
from servicebook.model.variable import VariableValue

SIGN = "¤"
"""Stands in CLDR's patterns for the sign of a currency."""
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MOST_DECIMALS = 12
CLDR_UNITS = MappingProxyType(
    {
        "seconds": "duration-second",
        "minutes": "duration-minute",
        "hours": "duration-hour",
        "days": "duration-day",
        "weeks": "duration-week",
    }
)
"""The units of time that CLDR has words for in every language."""


@dataclass(frozen=True, slots=True)
class AmountWords:
    """What is said around numbers in one language, where CLDR has no words for it."""

    language: str
    """Whose rules say which form belongs to which number."""
    within: str
    """Takes a `share` and a `time`."""
    per: str
    """Takes `money`, and the `case` it is counted for."""
    units: Mapping[str, Mapping[str, str]]
    """For each unit, by CLDR's name of the form (`one`, `few`, `other`), what takes a `number`."""


ENGLISH_WORDS = AmountWords(
    language="en",
    within="{share} within {time}",
    per="{money} per {case}",
    units=MappingProxyType(
        {
            "working hours": {"one": "{number} working hour", "other": "{number} working hours"},
            "working days": {"one": "{number} working day", "other": "{number} working days"},
        }
    ),
)


@dataclass(frozen=True, slots=True)
class Money:
    """A company's currency, in the way of its language."""

    code: str
    """Three letters."""
    sign: str
    """What stands beside a sum; empty where that cannot be read."""
    language: str


def money_of(company: Company) -> Money:
    """Return the money that a company's sums are in."""
    return Money(company.currency.code, currency_sign(company), company.language)


def measured_text(target: Measured, language: str, words: AmountWords = ENGLISH_WORDS) -> str:
    """Write a target: `80% within 60 seconds`, `2 working days`, `70%`, or its own words."""
    if target.text is not None:
        return target.text
    assert target.value is not None
    assert target.unit is not None
    locale = locale_of(language)
    if target.unit == "percent":
        return _percent(target.value, locale)
    time = _time(target.value, target.unit, locale, words)
    if target.share is None:
        return time
    return words.within.format(share=_percent(Decimal(target.share), locale), time=time)


def amount_text(amount: Amount, company: Company, words: AmountWords = ENGLISH_WORDS) -> str:
    """Write a sum: `€50 per case`, `50 € per case`, `CHF 50 per case`, or its own words."""
    if amount.text is not None:
        return amount.text
    assert amount.amount is not None
    money = _money(amount.amount, money_of(company))
    return words.per.format(money=money, case=amount.per) if amount.per else money


def value_text(value: VariableValue, money: Money, words: AmountWords = ENGLISH_WORDS) -> str:
    """Write what a variable stands for: `30 days`, `€25 per order`, `18 December 2026`."""
    if value.date is not None:
        return format_date(value.date, "long", locale_of(money.language))
    if value.amount is not None:
        total = _money(value.amount, money)
        return words.per.format(money=total, case=value.per) if value.per else total
    target = Measured(value=value.value, unit=value.unit, share=value.share)
    return measured_text(target, money.language, words)


def currency_sign(company: Company) -> str:
    """Return what stands beside a sum: the company's own sign, or that of its language."""
    return company.currency.symbol or sign_of(company.currency.code, company.language)


def sign_of(code: str, language: str) -> str:
    """Return the sign that a language has for a currency; the code itself where it has none."""
    return get_currency_symbol(code, locale_of(language))


def _money(amount: Decimal, money: Money) -> str:
    """Write a sum, with decimals only where there are some."""
    locale = locale_of(money.language)
    pattern = copy(locale.currency_formats["standard"])
    usual = get_currency_precision(money.code)
    decimals = 0 if amount == amount.to_integral_value() else max(usual, _decimals(amount))
    pattern.frac_prec = (decimals, decimals)
    # Without a currency the pattern's own sign stays, to be put in place with its space.
    return _with_sign(str(pattern.apply(amount, locale)), money.sign)


def _with_sign(money: str, sign: str) -> str:
    """Put the sign in; a letter and a digit never touch, as CLDR has it."""
    before, _, after = money.partition(SIGN)
    left = NO_BREAK_SPACE if before[-1:].isdigit() and sign[:1].isalpha() else ""
    right = NO_BREAK_SPACE if after[:1].isdigit() and sign[-1:].isalpha() else ""
    return f"{before}{left}{sign}{right}{after}"


def _percent(value: Decimal, locale: Locale) -> str:
    return format_percent(value / 100, locale=locale, decimal_quantization=False)


def _time(value: Decimal, unit: str, locale: Locale, words: AmountWords) -> str:
    if unit in words.units:
        forms = words.units[unit]
        form = locale_of(words.language).plural_form(value.normalize())
        number = format_decimal(value, locale=locale, decimal_quantization=False)
        return forms.get(form, forms["other"]).format(number=number)
    whole = locale.decimal_formats[None].pattern.partition(".")[0]
    written = f"{whole}.{'#' * MOST_DECIMALS}"
    # A few languages have only the short form of a unit, because it is no longer than the long.
    name = CLDR_UNITS[unit]
    long = format_unit(value.normalize(), name, "long", written, locale)
    return format_unit(value.normalize(), name, "short", written, locale) if name in long else long


def _decimals(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
