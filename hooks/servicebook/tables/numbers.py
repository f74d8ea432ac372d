"""Limits and standards go in, a table of each comes out, with their numbers as numbers."""

from servicebook.layer import Key
from servicebook.model.standard import Amount, Limit, Measured, Standard
from servicebook.tables.columns import (
    KEY_WIDTH,
    NAME_WIDTH,
    SHORT_WIDTH,
    key_column,
    lines,
    role_title,
    upkeep_cells,
    upkeep_columns,
)
from servicebook.tables.table import Column, Row, Table
from servicebook.views.context import Context


def limits_table(context: Context) -> Table:
    """Lay out what each role may decide."""
    words = context.words
    columns = (
        key_column(words),
        Column(words("limits-who"), NAME_WIDTH),
        Column(words("one-roles"), NAME_WIDTH),
        Column(words("limits-alone"), NAME_WIDTH),
        Column(words("table-sum", money=context.company.currency.code), SHORT_WIDTH),
        Column(words("limits-together"), NAME_WIDTH),
        Column(words("table-sum-together", money=context.company.currency.code), SHORT_WIDTH),
        Column(words("limits-always"), KEY_WIDTH),
        Column(words("limits-pass-on"), KEY_WIDTH),
        Column(words("limits-record"), KEY_WIDTH),
        *upkeep_columns(words),
    )
    rows = (_limit(key, item, context) for key, item in context.graph.items(Limit))
    return Table(words("list-limits"), columns, tuple(rows))


def _limit(key: Key, item: Limit, context: Context) -> Row:
    return (
        str(key),
        item.title,
        role_title(item.role, context),
        *_sum(item.up_to, context),
        *_sum(item.with_colleague, context),
        lines(item.may_always),
        lines(item.must_escalate),
        item.record,
        *upkeep_cells(item, context),
    )


def _sum(amount: Amount | None, context: Context) -> Row:
    """Say a sum as people do, and as a number."""
    return (context.amount(amount), amount.amount) if amount else (None, None)


def standards_table(context: Context) -> Table:
    """Lay out what is promised in numbers."""
    words = context.words
    columns = (
        key_column(words),
        Column(words("one-standards"), NAME_WIDTH),
        Column(words("channel"), NAME_WIDTH),
        Column(words("table-promise"), KEY_WIDTH),
        Column(words("table-target"), NAME_WIDTH),
        Column(words("table-number"), SHORT_WIDTH),
        Column(words("table-unit"), SHORT_WIDTH),
        Column(words("table-share"), SHORT_WIDTH),
        Column(words("next-aim"), NAME_WIDTH),
        Column(words("hours"), NAME_WIDTH),
        Column(words("counted-as"), KEY_WIDTH),
        Column(words("last-result"), NAME_WIDTH),
        Column(words("table-rests-on"), NAME_WIDTH),
        Column(words("answers-for-it"), NAME_WIDTH),
        *upkeep_columns(words)[1:],
    )
    rows = (_standard(key, item, context) for key, item in context.graph.items(Standard))
    return Table(words("list-standards"), columns, tuple(rows))


def _standard(key: Key, item: Standard, context: Context) -> Row:
    return (
        str(key),
        item.title,
        item.channel,
        item.promise,
        *_target(item.target, context),
        context.measured(item.good) if item.good else None,
        item.hours,
        item.measure,
        item.last_result,
        context.words(f"basis-{item.basis}"),
        *upkeep_cells(item, context),
    )


def _target(target: Measured, context: Context) -> Row:
    """Say a target as people do, and as a number with what it counts."""
    unit = context.words(f"unit-{target.unit.replace(' ', '-')}") if target.unit else None
    return (context.measured(target), target.value, unit, target.share)
