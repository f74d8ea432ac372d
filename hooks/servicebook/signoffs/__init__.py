"""Tell who signed for what, and who must read it again: files with signatures go in."""

from servicebook.signoffs.judge import Judged, judge, must_read_again
from servicebook.signoffs.read import Unread, read_folder
from servicebook.signoffs.telling import as_json, as_text, in_a_line

__all__ = [
    "Judged",
    "Unread",
    "as_json",
    "as_text",
    "in_a_line",
    "judge",
    "must_read_again",
    "read_folder",
]
