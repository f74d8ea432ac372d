"""Say on each page which of its items the company changed, and what is different."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Many
from dataclasses import replace

from servicebook.routes import target_of
from servicebook.upstream import Difference, Touch, readable, word_by_word
from servicebook.views.blocks import ChangeView, LineView, PlaceView
from servicebook.views.context import Context
from servicebook.views.page import PageView


def with_changes(
    pages: Iterable[PageView], context: Context, found: Many[Difference]
) -> Iterator[PageView]:
    """Put what the company changed at the foot of the pages it stands on."""
    by_page: defaultdict[str, list[ChangeView]] = defaultdict(list)
    for one in found:
        record = context.graph.find(one.key)
        if record is not None and one.sort in {"changed", "replaced"}:
            by_page[target_of(record.key).src_uri].append(_change(one, context))
    for page in pages:
        changes = tuple(by_page.get(page.src_uri, ()))
        yield replace(page, changes=changes) if changes else page


def _change(one: Difference, context: Context) -> ChangeView:
    words, name = context.words, context.company.short_name
    title = context.variables.inserted(one.title)
    if one.sort == "replaced":
        return ChangeView(LineView((words("change-replaced", name=name, title=title),)), ())
    line = LineView((words("change-line", name=name, title=title),))
    if one.day is not None:
        pieces = words.around("change-line-day", "day", name=name, title=title)
        line = LineView(pieces, context.day(one.day))
    # Where the item stands in a list is not told: the list shows it.
    said = (place for place in one.places if place.verb != "beside" and place.path != "order")
    return ChangeView(line, tuple(_place(place, context) for place in said))


def _place(place: Touch, context: Context) -> PlaceView:
    label = " › ".join(part.replace("_", " ").replace("-", " ") for part in place.path.split("."))
    insert = context.variables.inserted
    now, yours = (insert(_shown(text, context)) for text in (place.now, place.yours))
    found = word_by_word(now, yours)
    # What went is followed by what came, on the same line.
    pieces = tuple(
        one._replace(text=f"{one.text.rstrip()} ") if one.sort == "before" else one for one in found
    )
    note = context.words("change-hidden", reason=insert(place.reason)) if place.reason else None
    return PlaceView(label, pieces, note)


def _shown(text: str | None, context: Context) -> str:
    """Write what is said at a place, without the ids of entries, which nobody reads."""
    lines = readable(context.with_day_said(text) or "").split("\n")
    return "\n".join(line for line in lines if not line.lstrip("- ").startswith("id: "))
