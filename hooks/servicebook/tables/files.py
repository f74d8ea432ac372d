"""A playbook goes in, all of its spreadsheets come out as files with addresses that stay."""

from collections.abc import Callable, Iterator
from functools import partial

from servicebook.layer import Key
from servicebook.model.checklist import Checklist
from servicebook.model.role import Onboarding
from servicebook.prose import Prose
from servicebook.routes import ALL_ITEMS, TABLE_FORMS, download_uri
from servicebook.site_file import SiteFile
from servicebook.tables.checklists import checklist_table
from servicebook.tables.csv_form import as_csv
from servicebook.tables.everything import all_items_table
from servicebook.tables.numbers import limits_table, standards_table
from servicebook.tables.onboarding import onboarding_table
from servicebook.tables.table import Table
from servicebook.tables.xlsx_form import as_xlsx
from servicebook.views.context import Context

Tables = Callable[[], tuple[Table, ...]]


def table_files(
    context: Context, prose: Prose, forms: tuple[str, ...] = TABLE_FORMS
) -> tuple[SiteFile, ...]:
    """Make the spreadsheets of a playbook, each in some forms."""
    return tuple(
        SiteFile(download_uri(name, form), partial(_written, form, make, context.company.name))
        for name, make in _workbooks(context, prose)
        for form in forms
    )


def _written(form: str, make: Tables, author: str) -> bytes:
    """Write a workbook; a form with one sheet has the first."""
    tables = make()
    return as_csv(tables[0]) if form == "csv" else as_xlsx(tables, author)


def _workbooks(context: Context, prose: Prose) -> Iterator[tuple[str, Tables]]:
    """Yield the name of each workbook, and what makes its sheets."""
    for key, item in context.graph.items(Checklist):
        yield str(key), partial(_list_tables, key, item, context, prose)
    for key, plan in context.graph.items(Onboarding):
        yield str(key), partial(_plan_tables, key, plan, context, prose)
    if context.has("limits"):
        yield "limits", lambda: (limits_table(context),)
    if context.has("standards"):
        yield "standards", lambda: (standards_table(context),)
    yield ALL_ITEMS, lambda: (all_items_table(context),)


def _list_tables(key: Key, item: Checklist, context: Context, prose: Prose) -> tuple[Table, ...]:
    return (checklist_table(key, item, context, prose),)


def _plan_tables(key: Key, plan: Onboarding, context: Context, prose: Prose) -> tuple[Table, ...]:
    """Lay out a plan, and the checklists that it uses."""
    used = dict.fromkeys(_checklists(plan, context))
    lists = ((one, context.graph.records[one].item) for one in used)
    sheets = (
        checklist_table(one, item, context, prose)
        for one, item in lists
        if isinstance(item, Checklist)
    )
    return (onboarding_table(key, plan, context), *sheets)


def _checklists(plan: Onboarding, context: Context) -> Iterator[Key]:
    """Yield the checklists that a plan uses, by their names of today."""
    for phase in plan.phases:
        for one in phase.checklists:
            record = context.graph.find(Key("checklists", one))
            if record is not None:
                yield record.key
