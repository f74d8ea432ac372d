"""A whole playbook goes in, a table with a row for each of its items comes out."""

from servicebook.parse import Record
from servicebook.routes import HOME_URI, site_url, target_of
from servicebook.tables.columns import (
    KEY_WIDTH,
    NAME_WIDTH,
    SHORT_WIDTH,
    TEXT_WIDTH,
    key_column,
    upkeep_cells,
    upkeep_columns,
)
from servicebook.tables.table import Column, Row, Table
from servicebook.views.context import Context


def all_items_table(context: Context) -> Table:
    """List every published item, with who keeps it true and when it is to be checked again."""
    words = context.words
    *upkeep, status = upkeep_columns(words)
    columns = (
        key_column(words),
        Column(words("table-sort"), NAME_WIDTH),
        Column(words("table-title"), KEY_WIDTH),
        Column(words("table-summary"), TEXT_WIDTH),
        Column(words("table-address"), KEY_WIDTH),
        *upkeep,
        Column(words("table-material"), SHORT_WIDTH),
        status,
    )
    rows = (_row(record, context) for record in context.graph.records.values())
    return Table(words("site-name", name=context.company.short_name), columns, tuple(rows))


def _row(record: Record, context: Context) -> Row:
    item = record.item
    *upkeep, status = upkeep_cells(item, context)
    begin = (str(record.key), context.noun(record.key.kind), item.title, item.summary)
    return (*begin, _address(record, context), *upkeep, item.material, status)


def _address(record: Record, context: Context) -> str:
    """Write where an item stands: the whole address, or that within the site."""
    within = site_url(HOME_URI, target_of(record.key))
    site = context.company.site_url
    return f"{site.rstrip('/')}/{within}" if site else within
