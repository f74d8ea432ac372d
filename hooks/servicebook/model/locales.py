"""Languages, currencies and time zones that there are: codes go in, what they stand for comes out.

All of it comes from babel's copy of the Unicode CLDR, so that every machine knows the same names.
"""

from collections.abc import Iterable
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages
from babel.localedata import exists, locale_identifiers
from babel.numbers import list_currencies

ENGLISH = "en"
LETTERS_OF_LANGUAGE = 2
NO_CURRENCIES = frozenset({"XXX", "XTS"})
"""Codes that stand for no money at all, and for tests."""
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes that stand for several countries, for none, or for tests."""
NO_ZONES = frozenset({"Etc/Unknown"})

Day = tuple[int, int, int]
"""Year, month and day, as CLDR's tables have them."""
UsedCurrency = tuple[str, Day | None, Day | None, bool]
"""A code, the first and the last day on which a country had it, and whether one can pay with it."""
BEGINNING = (0, 0, 0)


def locale_of(language: str) -> Locale:
    """Return how a language writes numbers and sums; English where it is not known.

    Args:
        language: `en`, or `en-GB` for how one country writes it.
    """
    for name in (language.replace("-", "_"), language.partition("-")[0]):
        try:
            return Locale.parse(name)
        except UnknownLocaleError:
            pass
    return Locale.parse(ENGLISH)


def is_language(code: str) -> bool:
    """Whether two letters are the code of a language; quicker than to collect them all."""
    return len(code) == LETTERS_OF_LANGUAGE and exists(code)


def all_languages() -> frozenset[str]:
    """Collect the codes of all languages that have two letters."""
    return frozenset(name for name in locale_identifiers() if len(name) == LETTERS_OF_LANGUAGE)


def all_countries() -> frozenset[str]:
    """Collect the two-letter codes of all countries."""
    names = map(str, Locale.parse(ENGLISH).territories)
    outdated = get_global("territory_aliases")
    return frozenset(one for one in names if one.isalpha()) - outdated.keys() - NO_COUNTRIES


def country_now(code: str) -> str:
    """Return the present code of a country that is also known by another one, as `UK` is."""
    others = get_global("territory_aliases").get(code, ())
    return str(others[0]) if len(others) == 1 else code


def language_of(country: str) -> str | None:
    """Return the language that most people of a country are governed in."""
    languages = get_official_languages(country, de_facto=True)
    return next((one for one in languages if len(one) == LETTERS_OF_LANGUAGE), None)


def all_currencies() -> frozenset[str]:
    """Collect the three-letter codes of all currencies."""
    return frozenset(list_currencies()) - NO_CURRENCIES


def currencies_on(day: date) -> frozenset[str]:
    """Collect the codes of what is money in some country on a day."""
    used = get_global("territory_currencies")
    here = (used[country] for country in used.keys() - NO_COUNTRIES)
    return frozenset(one[0] for many in here for one in many if _is_used(one[2], day))


def currencies_instead_of(code: str, day: date) -> tuple[str, ...]:
    """Name what people pay with on a day where they once paid with a currency that is gone."""
    used = get_global("territory_currencies")
    here = (many for many in used.values() if any(one[0] == code for one in many))
    found = {_newest(many, day) for many in here}
    return tuple(sorted(one for one in found if one is not None))


def _newest(used: Iterable[UsedCurrency], day: date) -> str | None:
    """Choose what a country has begun last to pay with, of what is tender there on a day."""
    tender = (one for one in used if one[3] and _is_used(one[2], day))
    return max(tender, key=lambda one: one[1] or BEGINNING, default=(None,))[0]


def _is_used(end: Day | None, day: date) -> bool:
    return end is None or end >= (day.year, day.month, day.day)


def time_zones_now() -> frozenset[str]:
    """Collect the names that time zones have today."""
    return frozenset(get_global("zone_territories")) - NO_ZONES


def all_time_zones() -> frozenset[str]:
    """Collect the names of all time zones, former ones too."""
    return time_zones_now() | get_global("zone_aliases").keys()
