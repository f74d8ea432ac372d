"""Write targets and sums as people say them, in the way of the company's language and country."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from babel import Locale
from babel.numbers import (
    format_decimal,
    format_percent,
    get_currency_precision,
    get_currency_symbol,
)
from babel.units import format_unit

from servicebook.model.company import Company
from servicebook.model.days import day_text
from servicebook.model.locales import locale_of
from servicebook.model.standard import Amount, Measured
from servicebook.model.variable import VariableValue
from servicebook.words import Said, Words

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


WORKING = MappingProxyType({"working hours": "working-hours", "working days": "working-days"})
"""The units that CLDR has no words for, and what the interface calls them."""
WORKING_WITHIN = MappingProxyType(
    WORKING | {"days": "within-days", "working days": "within-working-days"}
)
"""The same behind `within`, where some languages say days otherwise: `2 Tage`, but `in 2 Tagen`."""


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


def measured_text(target: Measured, language: str, words: Words) -> str:
    """Write a target: `80% within 60 seconds`, `2 working days`, `70%`, or its own words.

    Args:
        target: What is promised.
        language: How numbers and the units of every language are written.
        words: For what is said around them.
    """
    if target.text is not None:
        return target.text
    assert target.value is not None
    assert target.unit is not None
    locale = locale_of(language)
    if target.unit == "percent":
        return _percent(target.value, locale)
    if target.share is None:
        return _time(target.value, target.unit, locale, words, WORKING)
    share = _percent(Decimal(target.share), locale)
    time = _time(target.value, target.unit, locale, words, WORKING_WITHIN)
    return _said(words, "amount-within", share=share, time=time)


def amount_text(amount: Amount, company: Company, words: Words) -> str:
    """Write a sum: `€50 per case`, `50 € pro Fall`, `CHF 50 per case`, or its own words."""
    if amount.text is not None:
        return amount.text
    assert amount.amount is not None
    money = _money(amount.amount, money_of(company))
    return per_text(money, amount.per, words) if amount.per else money


def per_text(money: str, case: str, words: Words) -> str:
    """Write what a sum is counted for behind it, or where the language has it."""
    return _said(words, "amount-per", money=money, case=case)


def value_text(value: VariableValue, money: Money, words: Words) -> str:
    """Write what a variable stands for: `30 days`, `€25 per order`, `18 December 2026`."""
    if value.date is not None:
        return day_text(value.date, money.language)
    if value.amount is not None:
        total = _money(value.amount, money)
        return per_text(total, value.per, words) if value.per else total
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


def _time(value: Decimal, unit: str, locale: Locale, words: Words, own: Mapping[str, str]) -> str:
    """Write a length of time, in the interface's own words where it has some for the unit."""
    if unit in own:
        form = locale_of(words.language).plural_form(value.normalize())
        number = format_decimal(value, locale=locale, decimal_quantization=False)
        return _said(words, f"{own[unit]}-{'one' if form == 'one' else 'many'}", count=number)
    whole = locale.decimal_formats[None].pattern.partition(".")[0]
    written = f"{whole}.{'#' * MOST_DECIMALS}"
    # A few languages have only the short form of a unit, because it is no longer than the long.
    name = CLDR_UNITS[unit]
    text = format_unit(value.normalize(), name, "long", written, locale)
    if name in text:
        text = format_unit(value.normalize(), name, "short", written, locale)
    return Said(text) if locale.language == words.primary_language else text


def _said(words: Words, word_id: str, **values: str) -> str:
    """Say a word; only its values where it could not be read, which is reported elsewhere."""
    return words(word_id, **values) if word_id in words.texts else " ".join(values.values())


def _decimals(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
