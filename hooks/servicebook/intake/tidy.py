"""A text from outside goes in; the same text without what nobody can see comes out."""

from servicebook.load.decode import one_line_end
from servicebook.load.line import CONTROL

LINE_ENDS = dict.fromkeys(map(ord, "\u0085\u2028\u2029"), "\n")
"""What YAML takes for the end of a line though no keyboard has it."""
TURNING = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the order of others round: a reviewer would read something else."""


def tidy(text: str) -> str:
    """Take out control characters and halves of characters, and the space around the text."""
    lines = one_line_end(text).translate(LINE_ENDS)
    return "".join(letter for letter in lines if not _is_harmful(letter)).strip()


def one_line(text: str) -> str:
    """Put a text on one line."""
    return " ".join(text.split())


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing."""
    return not any(letter.isprintable() and not letter.isspace() for letter in text)


def _is_harmful(letter: str) -> bool:
    return letter in TURNING or "\ud800" <= letter <= "\udfff" or bool(CONTROL.match(letter))
