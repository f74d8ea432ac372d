"""Lay a company's changes over the base playbook, field by field, before anything is validated."""

from servicebook.layer.changes import hiding_reasons
from servicebook.layer.known import unread_keys, written_keys
from servicebook.layer.layered import Change, Hidden, Layered
from servicebook.layer.layers import lay_over
from servicebook.layer.leaves import read_leaves
from servicebook.layer.levels import Size, at_level, sizes
from servicebook.layer.merge import CHANGE_NAMES
from servicebook.layer.names import Names
from servicebook.layer.raw import ANY_ID, Key, Origin, RawItem

__all__ = [
    "ANY_ID",
    "CHANGE_NAMES",
    "Change",
    "Hidden",
    "Key",
    "Layered",
    "Names",
    "Origin",
    "RawItem",
    "Size",
    "at_level",
    "hiding_reasons",
    "lay_over",
    "read_leaves",
    "sizes",
    "unread_keys",
    "written_keys",
]
