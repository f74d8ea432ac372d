"""An item goes in; the sign of what its readers read, which they sign for, comes out."""

import json
from hashlib import sha256

from servicebook.model.item import Item

UPKEEP = frozenset(Item.model_fields) - {"title", "summary"}
"""What is kept about an item, and is none of what it says."""
LETTERS = 16
"""How many hexadecimal digits a fingerprint has: enough that no two texts share one by chance."""


def fingerprint(item: Item) -> str:
    """Make a short sign of what an item says, with all values in it, as it is published.

    Its names, labels and dates of review make no difference, nor do the names that its entries had
    before; nor do fields that playbooks of a later day have and this one leaves out.
    """
    said = item.model_dump(mode="json", exclude=set(UPKEEP), exclude_defaults=True)
    text = json.dumps(_without_old_names(said), ensure_ascii=False, sort_keys=True)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LETTERS]


def _without_old_names(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_old_names(one) for name, one in value.items() if name != "aliases"}
    if isinstance(value, list):
        return [_without_old_names(one) for one in value]
    return value
