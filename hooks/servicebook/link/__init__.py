"""Connect items: each knows what it names, and what names it."""

from servicebook.link.connect import Linked, link
from servicebook.link.graph import Graph, Reference, key_of
from servicebook.link.missing import explain_missing, one_note_each

__all__ = [
    "Graph",
    "Linked",
    "Reference",
    "explain_missing",
    "key_of",
    "link",
    "one_note_each",
]
