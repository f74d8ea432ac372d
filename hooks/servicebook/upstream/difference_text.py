"""What a company says otherwise than the base goes in; text for people and programs comes out."""

import json
from collections.abc import Iterator, Sequence

from servicebook.upstream.differences import Difference, Sort
from servicebook.upstream.touches import Touch
from servicebook.upstream.wording import indented, marked

FORMAT = 1
"""The number of the JSON form; it grows when a program that reads it would have to be changed."""
DEPTH = 8
"""How far a text of several lines stands in."""
HEADINGS: dict[Sort, str] = {
    "changed": "Changed",
    "hidden": "Hidden",
    "replaced": "Replaced",
    "added": "Added",
}
"""What each group is called, in the order told."""


def count_line(found: Sequence[Difference], base_items: int, version: str) -> str:
    """Say how many there are of each sort."""
    counts = (f"{_number(found, sort)} {heading.lower()}" for sort, heading in HEADINGS.items())
    return f"{', '.join(counts)}; the base has {base_items} items (version {version})."


def differences_as_text(found: Sequence[Difference]) -> str:
    """Tell everything, the words of both sides under each other."""
    groups = []
    for sort, heading in HEADINGS.items():
        told = [_in_lines(one) for one in found if one.sort == sort]
        if told:
            groups.append("\n".join([f"{heading}:", *told]))
    return "\n\n".join(groups)


def differences_as_json(found: Sequence[Difference], base_items: int, version: str) -> str:
    """Write everything for programs."""
    whole = {
        "format": FORMAT,
        "version": version,
        "base_items": base_items,
        "counts": {sort: _number(found, sort) for sort in HEADINGS},
        "items": [_item(one) for one in found],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _number(found: Sequence[Difference], sort: Sort) -> int:
    return sum(one.sort == sort for one in found)


def _item(one: Difference) -> dict[str, object]:
    return {
        "sort": one.sort,
        "item": str(one.key),
        "title": one.title,
        "file": one.span.path,
        "line": one.span.line,
        "day": one.day.isoformat() if one.day else None,
        "reason": one.reason,
        "by": str(one.by) if one.by else None,
        "places": [_place(place) for place in one.places],
    }


def _place(place: Touch) -> dict[str, object]:
    return {
        "path": place.path,
        "what": "added" if place.verb == "lost" else place.verb,
        "line": place.span.line,
        "base": place.now,
        "yours": place.yours,
        "reason": place.reason,
    }


def _in_lines(one: Difference) -> str:
    more = [one.title]
    more += [f"on {one.day.isoformat()}"] if one.day else []
    more += [f"by {one.by}"] if one.by else []
    more += [f"because: {one.reason}"] if one.reason else []
    head = f"  {one.key}  ({one.span.path}:{one.span.line})  {'; '.join(more)}"
    return "\n".join([head, *(line for place in one.places for line in _sides(place))])


def _sides(place: Touch) -> Iterator[str]:
    if place.verb == "beside":
        yield f"    put next to {place.path}"
        return
    base, yours = marked(place.now, place.yours)
    yield f"    {place.path}"
    if base is not None:
        yield f"      base:{indented(base, DEPTH)}"
    if yours is not None:
        yield f"      yours:{indented(yours, DEPTH)}"
    elif place.reason is not None:
        yield f"      taken out: {place.reason}"
    else:
        yield "      taken out"
