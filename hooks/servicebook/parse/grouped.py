"""A sum, a target or a currency in words goes in; the fields that say the same come out."""

import re
from types import MappingProxyType

from servicebook.model.shapes import ModelShape
from servicebook.parse.figures import Figure, figure_in
from servicebook.parse.units import MONEY, unit_of
from servicebook.written import as_value

SYMBOLS = MappingProxyType({"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF", "JPY": "¥"})
SHARE = re.compile(r"([0-9]{1,3}) ?(?:%|percent) (?:in|within|of .* within) (.+)")


def as_group(text: str, shape: ModelShape) -> str | None:
    """Write a text as fields in braces; None where it is not clear how."""
    if {"value", "unit"} <= shape.fields.keys():
        return _as_target(text)
    if {"amount", "per"} <= shape.fields.keys():
        return _as_sum(text)
    code = text.strip().upper()
    if {"code", "symbol"} <= shape.fields.keys() and code in SYMBOLS:
        return f'{{code: {code}, symbol: "{SYMBOLS[code]}"}}'
    return None


def _as_target(text: str) -> str:
    match = SHARE.fullmatch(text.strip())
    share, rest = (f"share: {match[1]}, ", match[2]) if match else ("", text)
    figure = figure_in(rest)
    unit = unit_of(figure.after) if figure is not None and not figure.before else None
    if figure is None or unit is None or not figure.digits:
        return f"{{text: {as_value(text)}}}"
    return f"{{{share}value: {figure.digits}, unit: {unit}}}"


def _as_sum(text: str) -> str | None:
    figure = figure_in(text)
    if figure is None:
        return f"{{text: {as_value(text)}}}"
    per = figure.after.removeprefix("per ") if figure.after.startswith("per ") else ""
    if not figure.digits or not _is_money(figure, per):
        return None
    return f"{{amount: {figure.digits}{f', per: {per}' if per else ''}}}"


def _is_money(figure: Figure, per: str) -> bool:
    return figure.before in MONEY and (bool(per) or figure.after in MONEY)
