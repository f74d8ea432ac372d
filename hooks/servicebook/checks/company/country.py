"""Check that the company's language, currency and time zone are ones that there are."""

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.load.nodes import at_path
from servicebook.model.locales import (
    all_countries,
    all_currencies,
    all_languages,
    all_time_zones,
    country_now,
    currencies_instead_of,
    currencies_on,
    is_language,
    language_of,
    time_zones_now,
)
from servicebook.rules import UNKNOWN_CURRENCY, UNKNOWN_LANGUAGE, UNKNOWN_TIME_ZONE, Rule
from servicebook.suggest import listed, nearest

FIRST_LANGUAGES = ("en", "de", "fr", "es")
"""Of two that are equally near, these were meant."""
FIRST_CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "INR", "SEK", "NOK", "PLN")
CALLED = MappingProxyType({"UKP": "GBP", "STG": "GBP", "RMB": "CNY", "DOL": "USD", "SFR": "CHF"})
"""What people call a currency whose code is another one."""


def check_language(subject: Subject) -> Iterator[Diagnostic]:
    """Report a language, or its country, that there is not."""
    if subject.company is None or subject.settings is None:
        return
    language, _, country = subject.company.language.partition("-")
    place = subject.settings.place("language")
    if is_language(language):
        if country and country not in all_countries():
            now = country_now(country)
            meant = f"{language}-{now}" if now in all_countries() else language
            yield _unknown(UNKNOWN_LANGUAGE, place, f"there is no country `{country}`", meant, "")
        return
    near = nearest(language, _in_turn(FIRST_LANGUAGES, all_languages()))
    otherwise = f"write the two letters of a language, such as `en`; the nearest is `{near}`"
    spoken = _spoken_in(country or language.upper())
    message = f"there is no language `{language}`"
    yield _unknown(UNKNOWN_LANGUAGE, place, message, spoken, otherwise)


def check_currency(subject: Subject) -> Iterator[Diagnostic]:
    """Report a currency that there is not, or that nobody pays with any more."""
    code = subject.company.currency.code if subject.company else None
    known = currencies_on(subject.today)
    if code is None or subject.settings is None or code in known:
        return
    place = at_path(subject.settings, ("currency", "code")).span
    otherwise = "write the three letters that banks use, such as `EUR`, `GBP` or `USD`"
    if code in all_currencies():
        yield _former(code, place, subject.today, otherwise)
        return
    meant = CALLED.get(code) or nearest(code, _in_turn(FIRST_CURRENCIES, known))
    yield _unknown(UNKNOWN_CURRENCY, place, f"there is no currency `{code}`", meant, otherwise)


def check_time_zone(subject: Subject) -> Iterator[Diagnostic]:
    """Report a time zone that there is not."""
    typed = subject.company.time_zone if subject.company else None
    if typed is None or subject.settings is None or typed in all_time_zones():
        return
    # `Etc/GMT+1` lies west of Greenwich, which is never what `GMT+1` was meant for.
    zones = sorted(one for one in time_zones_now() if not one.startswith("Etc/"))
    cities = {zone.rpartition("/")[2]: zone for zone in reversed(zones)}
    city = nearest(typed, cities)
    meant = nearest(typed, zones) or (cities[city] if city else None)
    place = subject.settings.place("time_zone")
    otherwise = "write a part of the world and a large city in your zone, such as `Europe/London`"
    yield _unknown(UNKNOWN_TIME_ZONE, place, f"there is no time zone `{typed}`", meant, otherwise)


def _former(code: str, place: Span, today: date, otherwise: str) -> Diagnostic:
    """Report a currency of the past, with what came in its place where that is clear."""
    message = f"`{code}` is no country's money today"
    now = currencies_instead_of(code, today)
    if len(now) == 1:
        advice = f"write `{now[0]}`, which has taken its place"
        return UNKNOWN_CURRENCY.at(place, message, advice, fix=[Edit(place, now[0])])
    several = f"write what has taken its place where you are, such as {listed(now)}"
    return UNKNOWN_CURRENCY.at(place, message, several if now else otherwise)


def _unknown(
    rule: Rule, place: Span, message: str, meant: str | None, otherwise: str
) -> Diagnostic:
    """Report a code, with what was meant by it or else what to do."""
    if meant is None:
        return rule.at(place, message, otherwise)
    return rule.at(place, message, f"did you mean `{meant}`?", fix=[Edit(place, meant)])


def _spoken_in(country: str) -> str | None:
    """Return the language of a country that was typed where a language belongs."""
    code = country_now(country)
    language = language_of(code) if code in all_countries() else None
    return f"{language}-{code}" if language else None


def _in_turn(first: tuple[str, ...], known: frozenset[str]) -> list[str]:
    return [*first, *sorted(known.difference(first))]
