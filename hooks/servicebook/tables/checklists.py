"""A checklist goes in, a table with a row for each box comes out."""

from collections.abc import Iterator

from servicebook.layer import Key
from servicebook.model.checklist import Checklist, ChecklistItem
from servicebook.model.due import days_after_start
from servicebook.prose import Prose
from servicebook.tables.columns import (
    KEY_WIDTH,
    NAME_WIDTH,
    SHORT_WIDTH,
    TEXT_WIDTH,
    key_column,
    role_title,
    status_column,
)
from servicebook.tables.table import Column, Row, Table
from servicebook.views.context import Context


def checklist_table(key: Key, item: Checklist, context: Context, prose: Prose) -> Table:
    """Lay a checklist out; whoever runs it owns what names no other owner."""
    words = context.words
    columns = (
        key_column(words),
        Column(words("table-section"), NAME_WIDTH),
        Column(words("pause"), NAME_WIDTH),
        Column(words("table-what"), TEXT_WIDTH),
        Column(words("table-note"), KEY_WIDTH),
        Column(words("critical"), SHORT_WIDTH),
        Column(words("table-owner"), NAME_WIDTH),
        Column(words("table-due"), SHORT_WIDTH),
        Column(words("table-day"), SHORT_WIDTH),
        Column(words("one-limits"), SHORT_WIDTH),
        status_column(words),
    )
    return Table(item.title, columns, tuple(_rows(key, item, context, prose)))


def _rows(key: Key, item: Checklist, context: Context, prose: Prose) -> Iterator[Row]:
    audience = ", ".join(link.title for link in context.links(item.audience, "roles"))
    for section in item.sections:
        for one in section.items:
            begin = (f"{key}/{one.id}", section.title, section.pause_point)
            yield (*begin, *_cells(one, audience, context, prose))


def _cells(item: ChecklistItem, audience: str, context: Context, prose: Prose) -> Row:
    return (
        item.text,
        prose.plain(item.note) if item.note else None,
        context.words("table-yes") if item.critical else None,
        role_title(item.owner, context) or audience or context.words("everybody"),
        context.with_day_said(item.due),
        days_after_start(item.due) if item.due else None,
        context.limit_text(item.limit),
        context.words("table-open"),
    )
