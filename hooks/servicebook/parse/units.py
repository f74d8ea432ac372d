"""What people write for a unit goes in; the unit as the playbook names it comes out."""

from types import MappingProxyType

_UNITS = {
    "seconds": "s sec secs second seconds",
    "minutes": "m min mins min. minute minutes '",
    "hours": "h hr hrs hour hours",
    "working hours": "working-hours working-hour business-hours business-hour office-hours",
    "days": "d day days calendar-days calendar-day",
    "working days": "working-days working-day business-days business-day workday workdays",
    "weeks": "w wk wks week weeks",
    "percent": "% percent pct per-cent percentage",
}
UNITS = MappingProxyType(
    {word.replace("-", " "): unit for unit, words in _UNITS.items() for word in words.split()}
)
_MONEY = """
€ $ £ ¥ eur usd gbp chf jpy cad aud nzd sek nok dkk pln czk inr zar
euro euros dollar dollars pound pounds franc francs ,- .- .– ,– .--
"""
MONEY = frozenset({"", *_MONEY.split()})
"""What may stand beside a sum, or nothing."""
IN_MINUTES = MappingProxyType({"minutes": 1, "hours": 60})
IN_MONTHS = MappingProxyType(
    {"month": 1, "months": 1, "mo": 1, "m": 1, "year": 12, "years": 12, "y": 12, "yr": 12}
)


def unit_of(word: str) -> str | None:
    """Return the unit a word stands for."""
    return UNITS.get(" ".join(word.lower().replace("-", " ").replace("_", " ").split()))


def counted(digits: str, after: str, name: str) -> str | None:
    """Count what a field counts: `1 hour` is 60 for one that counts minutes.

    Args:
        digits: The number as typed.
        after: The word that was typed after it, if one was.
        name: The field.
    """
    if not after:
        return digits
    if name == "minutes":
        return _times(digits, IN_MINUTES.get(unit_of(after) or ""))
    if name == "review_months":
        return _times(digits, IN_MONTHS.get(after))
    if name == "share":
        return digits if unit_of(after) == "percent" or after == "of 100" else None
    if name == "order":
        return digits if after in {".", "st", "nd", "rd", "th"} else None
    return None


def _times(digits: str, factor: int | None) -> str | None:
    if factor is None:
        return None
    return str(int(digits) * factor) if digits.isdigit() else digits if factor == 1 else None
