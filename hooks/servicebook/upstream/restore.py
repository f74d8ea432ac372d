"""A base item, and what stood at some of its places; the item with that back in it comes out."""

import json
from collections.abc import Mapping

from servicebook.load.nodes import Fields
from servicebook.upstream.canonical import plain_fingerprint, plain_item


def restored_fingerprint(fields: Fields, texts: Mapping[str, str | None]) -> str:
    """Make the sign that an item would have, had nothing changed at some places.

    Args:
        fields: The item.
        texts: By path, what stood there; None where nothing did. An entry that is gone is not put
            back, because nobody knows where it stood.
    """
    item = plain_item(fields)
    for path, text in texts.items():
        _put_back(item, path, text)
    return plain_fingerprint(item)


def _put_back(item: object, path: str, text: str | None) -> None:
    """Follow a path as far as it goes; put the text in the place at its end."""
    inside = item
    *way, last = path.split(".")
    for name in way:
        inside = _step(inside, name)
    if isinstance(inside, dict):
        if text is None:
            inside.pop(last, None)
        else:
            inside[last] = _value(text, inside.get(last))
    elif isinstance(inside, list) and text is not None:
        entry, before = _step(inside, last), _value(text, {})
        if isinstance(entry, dict) and isinstance(before, dict):
            entry.clear()
            entry.update(before)


def _step(inside: object, name: str) -> object:
    """Go to a field, or to the entry with an id; None where there is none."""
    if isinstance(inside, dict):
        return inside.get(name)
    entries = inside if isinstance(inside, list) else []
    return next((one for one in entries if isinstance(one, dict) and one.get("id") == name), None)


def _value(text: str, now: object) -> object:
    """Read a text back; a list or fields are kept as JSON, and a single text as it is."""
    if isinstance(now, str) or text[:1] not in {"{", "["}:
        return text
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value
