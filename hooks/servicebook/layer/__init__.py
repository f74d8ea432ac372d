"""Lay a company's changes over the base playbook, field by field, before anything is validated."""

from servicebook.layer.known import unread_keys, written_keys
from servicebook.layer.layers import ANY_ID, Hidden, Key, Layered, RawItem, lay_over

__all__ = [
    "ANY_ID",
    "Hidden",
    "Key",
    "Layered",
    "RawItem",
    "lay_over",
    "unread_keys",
    "written_keys",
]
