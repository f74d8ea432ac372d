"""Say at the foot of each page who keeps its items true, until when, and in which files."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Many
from dataclasses import replace
from datetime import date
from posixpath import isabs
from urllib.parse import quote, urlsplit

from servicebook.layer import Key, Layered
from servicebook.model.days import months_after
from servicebook.model.item import Item
from servicebook.parse import Record
from servicebook.routes import target_of
from servicebook.views.blocks import LineView, LinkView, UpkeepView, WebLinkView
from servicebook.views.context import Context
from servicebook.views.page import PageView

FORGES = {"github": "blob/HEAD", "gitlab": "-/blob/HEAD"}
"""Where forges show the files of a repository's main branch; the sign of each is in its name."""
MOST_FILES = 8
"""A page that more files stand behind names none."""


def with_upkeep(
    pages: Iterable[PageView], context: Context, layered: Layered
) -> Iterator[PageView]:
    """Put it at the foot of the pages that items stand on."""
    standing: defaultdict[str, list[Record]] = defaultdict(list)
    for record in context.graph.records.values():
        standing[target_of(record.key).src_uri].append(record)
    changed: defaultdict[Key, list[str]] = defaultdict(list)
    for change in layered.changes:
        changed[change.target].append(change.span.path)
    for page in pages:
        records = standing.get(page.src_uri)
        upkeep = _upkeep(page, records, changed, context) if records else None
        yield replace(page, upkeep=upkeep) if upkeep else page


def _upkeep(
    page: PageView, records: Many[Record], changed: dict[Key, list[str]], context: Context
) -> UpkeepView | None:
    paths = (path for one in records for path in (one.fields.span.path, *changed.get(one.key, ())))
    files = tuple(_files(tuple(dict.fromkeys(paths)), context.company.repo_url))
    owners = () if _is_owner_shown(page, context) else _owners(records, context)
    reviewed = [one.item for one in records if one.item.reviewed is not None]
    first = min(reviewed, key=_until, default=None)
    if not (files or owners or first):
        return None
    return UpkeepView(
        owners=owners,
        checked=_checked(first, context, is_one=len(records) == 1) if first else None,
        until=_until(first).isoformat() if first and context.company.show_overdue else None,
        files=files,
    )


def _is_owner_shown(page: PageView, context: Context) -> bool:
    return any(fact.label == context.words("kept-true-by") for fact in page.facts)


def _owners(records: Iterable[Record], context: Context) -> tuple[LinkView, ...]:
    roles = dict.fromkeys(one.item.owner for one in records if one.item.owner)
    return tuple(context.link(Key("roles", role)) for role in roles)


def _until(item: Item) -> date:
    """Return the last day on which what was checked still counts as checked."""
    assert item.reviewed is not None
    return months_after(item.reviewed, item.review_months)


def _checked(item: Item, context: Context, *, is_one: bool) -> LineView:
    """Say when an item was last checked, and how long that holds; of several, the first due."""
    assert item.reviewed is not None
    day = context.day(item.reviewed)
    if not is_one:
        return LineView(context.words.around("first-to-check", "day", title=item.title), day)
    word_id = context.words.for_count("last-checked", item.review_months)
    return LineView(context.words.around(word_id, "day", count=item.review_months), day)


def _files(paths: Many[str], repository: str | None) -> Iterator[WebLinkView]:
    """Link to the files in the company's repository; what lies outside is not in it."""
    if repository is None or len(paths) > MOST_FILES:
        return
    for path in paths:
        if not isabs(path) and not path.startswith("../"):
            yield WebLinkView(path, f"{_folder(repository)}/{quote(path)}")


def _folder(repository: str) -> str:
    """Return the address beneath which a repository's files are shown."""
    address = repository.rstrip("/").removesuffix(".git")
    host = urlsplit(address).netloc
    shown = next((way for forge, way in FORGES.items() if forge in host), None)
    return f"{address}/{shown}" if shown else address
