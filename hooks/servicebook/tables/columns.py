"""Columns that several tables have, and what stands in them."""

from collections.abc import Iterable

from servicebook.layer import Key
from servicebook.model.days import months_after
from servicebook.model.item import Item
from servicebook.tables.table import Column, Row
from servicebook.views.context import Context
from servicebook.words import Words

KEY_WIDTH = 26
TEXT_WIDTH = 44
NAME_WIDTH = 18
SHORT_WIDTH = 12


def key_column(words: Words) -> Column:
    """Make the column of permanent names: of items `kind/id`, of a tick `kind/id/entry`."""
    return Column(words("table-id"), KEY_WIDTH)


def status_column(words: Words) -> Column:
    """Make the column in which somebody keeps track of what is done."""
    return Column(words("table-status"), SHORT_WIDTH, (words("table-open"), words("table-done")))


def upkeep_columns(words: Words) -> tuple[Column, ...]:
    """Make the columns that say who keeps an item true, and by which day it is checked again."""
    return (
        Column(words("kept-true-by"), NAME_WIDTH),
        Column(words("table-checked"), SHORT_WIDTH),
        Column(words("table-check-again"), SHORT_WIDTH),
        status_column(words),
    )


def upkeep_cells(item: Item, context: Context) -> Row:
    """Fill those columns; what is still to be done is open."""
    checked = item.reviewed
    again = months_after(checked, item.review_months) if checked else None
    return (role_title(item.owner, context), checked, again, context.words("table-open"))


def role_title(role: str | None, context: Context) -> str | None:
    """Name a role, where there is one."""
    return context.link(Key("roles", role)).title if role else None


def lines(texts: Iterable[str]) -> str:
    """Put texts into one cell, a line each."""
    return "\n".join(texts)
