"""A playbook goes in, all of its spreadsheets come out as files with addresses that stay."""

from collections.abc import Iterator

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


def table_files(
    context: Context, prose: Prose, forms: tuple[str, ...] = TABLE_FORMS
) -> tuple[SiteFile, ...]:
    """Make the spreadsheets of a playbook, each in some forms."""
    author = context.company.name
    return tuple(
        SiteFile(
            download_uri(name, form),
            as_csv(tables[0]) if form == "csv" else as_xlsx(tables, author),
        )
        for name, tables in _workbooks(context, prose)
        for form in forms
    )


def _workbooks(context: Context, prose: Prose) -> Iterator[tuple[str, tuple[Table, ...]]]:
    """Yield the name of each workbook, and its sheets; a form with one sheet has the first."""
    lists = {
        key: checklist_table(key, item, context, prose)
        for key, item in context.graph.items(Checklist)
    }
    for key, table in lists.items():
        yield str(key), (table,)
    for key, plan in context.graph.items(Onboarding):
        used = dict.fromkeys(_checklists(plan, context))
        sheets = (lists[one] for one in used if one in lists)
        yield str(key), (onboarding_table(key, plan, context), *sheets)
    if context.has("limits"):
        yield "limits", (limits_table(context),)
    if context.has("standards"):
        yield "standards", (standards_table(context),)
    yield ALL_ITEMS, (all_items_table(context),)


def _checklists(plan: Onboarding, context: Context) -> Iterator[Key]:
    """Yield the checklists that a plan uses, by their names of today."""
    for phase in plan.phases:
        for one in phase.checklists:
            record = context.graph.find(Key("checklists", one))
            if record is not None:
                yield record.key
