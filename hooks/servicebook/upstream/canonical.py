"""A node goes in; its text comes out in one form for all layouts, and a fingerprint of it."""

import json
from collections.abc import Mapping
from hashlib import sha256

from servicebook.load.nodes import Fields, Node, Scalar

LETTERS = 16
"""How many hexadecimal digits a fingerprint has: enough that no two texts share one by chance."""
NAMES = frozenset({"id", "aliases"})
"""What an item is called, which is no part of what it says."""


def canonical(node: Node) -> str:
    """Write a node so that layout, quotes, comments and the order of fields make no difference.

    Returns:
        A single text as it is; a list or fields as JSON.
    """
    return node.text if isinstance(node, Scalar) else _as_json(_plain(node))


def item_text(fields: Fields) -> str:
    """Write all that an item says, in the same way, without its names."""
    return _as_json(plain_item(fields))


def plain_item(fields: Fields) -> dict[str, object]:
    """Take all that an item says out of its nodes, without its names."""
    said = (name for name in fields.entries if name not in NAMES)
    return {name: _plain(fields.entries[name].value) for name in said}


def places_text(texts: Mapping[str, str]) -> str:
    """Write what stood at several places of an item, in the same way."""
    return _as_json(dict(texts))


def item_fingerprint(fields: Fields) -> str:
    """Make the sign of all that an item says."""
    return plain_fingerprint(plain_item(fields))


def plain_fingerprint(item: Mapping[str, object]) -> str:
    """Make that sign of an item that is out of its nodes."""
    return fingerprint(_as_json(item))


def fingerprint(text: str) -> str:
    """Make a short sign that is another one as soon as a letter is."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LETTERS]


def _plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return None if node.is_empty else node.text
    if isinstance(node, Fields):
        return {name: _plain(entry.value) for name, entry in node.entries.items()}
    return [_plain(item) for item in node.items]


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
