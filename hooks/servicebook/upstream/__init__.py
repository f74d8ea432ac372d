"""What comes from upstream beside what a company accepted: nothing changes without its knowing."""

from servicebook.upstream.accept import accept, everything
from servicebook.upstream.canonical import item_fingerprint
from servicebook.upstream.difference_text import (
    count_line,
    differences_as_json,
    differences_as_text,
)
from servicebook.upstream.differences import Difference, differences
from servicebook.upstream.drift import DECISIONS, Comparison, Drift, State
from servicebook.upstream.receipt import Receipt, Seen, as_yaml
from servicebook.upstream.settle import Settled, not_following, settle
from servicebook.upstream.touches import WHOLE, Touch, touches
from servicebook.upstream.unaccepted import left_over
from servicebook.upstream.wording import Piece, clipped, readable, where, word_by_word

__all__ = [
    "DECISIONS",
    "WHOLE",
    "Comparison",
    "Difference",
    "Drift",
    "Piece",
    "Receipt",
    "Seen",
    "Settled",
    "State",
    "Touch",
    "accept",
    "as_yaml",
    "clipped",
    "count_line",
    "differences",
    "differences_as_json",
    "differences_as_text",
    "everything",
    "item_fingerprint",
    "left_over",
    "not_following",
    "readable",
    "settle",
    "touches",
    "where",
    "word_by_word",
]
