"""An onboarding plan goes in, a table comes out with a row for all that is done, used and read."""

from collections.abc import Iterator

from servicebook.layer import Key
from servicebook.link import key_of
from servicebook.model.due import days_after_start
from servicebook.model.role import Onboarding, OnboardingPhase
from servicebook.tables.columns import (
    NAME_WIDTH,
    SHORT_WIDTH,
    TEXT_WIDTH,
    key_column,
    role_title,
    status_column,
)
from servicebook.tables.table import Column, Row, Table
from servicebook.views.context import Context


def onboarding_table(key: Key, item: Onboarding, context: Context) -> Table:
    """Lay a plan out; the newcomer owns what names no other owner."""
    words = context.words
    columns = (
        key_column(words),
        Column(words("when"), NAME_WIDTH),
        Column(words("table-day"), SHORT_WIDTH),
        Column(words("table-sort"), NAME_WIDTH),
        Column(words("table-what"), TEXT_WIDTH),
        Column(words("table-owner"), NAME_WIDTH),
        status_column(words),
    )
    newcomer = role_title(item.role, context)
    rows = (
        (name, words(f"phase-{phase.id}"), days_after_start(phase.id), *cells, words("table-open"))
        for phase in item.phases
        for name, *cells in _rows(key, phase, newcomer, context)
    )
    return Table(item.title, columns, tuple(rows))


def _rows(
    key: Key, phase: OnboardingPhase, newcomer: str | None, context: Context
) -> Iterator[Row]:
    """Yield key, sort, text and owner of all in a phase, at last what opens the next."""
    words = context.words
    for one in phase.items:
        owner = role_title(one.owner, context) or newcomer
        yield f"{key}/{phase.id}-{one.id}", words("table-task"), one.text, owner
    checklists = (key_of(one, "checklists") for one in phase.checklists)
    for used in (*checklists, *(key_of(one, None) for one in phase.read)):
        if used not in context.graph.beyond:
            name = f"{key}/{phase.id}/{used}"  # the same may be used in several phases
            yield name, context.noun(used.kind), context.link(used).title, newcomer
    yield f"{key}/{phase.id}", words("go-on-when"), phase.how_we_know, newcomer
