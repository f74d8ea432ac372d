"""A file's bytes go in; its text comes out, or what it is if it is not text saved as UTF-8."""

from servicebook.diagnostics import Diagnostic, Span, start_of
from servicebook.rules import TOO_LARGE, WRONG_ENCODING

MOST_BYTES = 1_000_000
MOST_LINES = 10_000
SPLIT_IT = "split it: an item for each file, or move entries of a list to a second file"
SAVE_AGAIN = "open it in your editor and save it again with the encoding UTF-8"
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
OTHER_FILES = (
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a rich-text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file"),
)
"""How files begin that are sometimes saved under a wrong name."""
UTF_16_SHARE = 0.3
"""From how large a share of zero bytes on a file is taken for UTF-16 without its mark."""


def decode(content: bytes, uri: str) -> str | Diagnostic:
    """Decode a file's bytes; a byte-order mark and CR LF mean nothing.

    Args:
        content: At least the first `MOST_BYTES` + 1 bytes.
        uri: The name used in findings.
    """
    if len(content) > MOST_BYTES:
        return TOO_LARGE.at(start_of(uri), "the file is larger than 1 MB", SPLIT_IT)
    what = next((what for magic, what in OTHER_FILES if content.startswith(magic)), None)
    if what is not None:
        message = f"this is {what}, not text"
        advice = "write the text in a text editor and save it as UTF-8"
        return WRONG_ENCODING.at(start_of(uri), message, advice)
    if _is_utf_16(content):
        message = "the file is saved as UTF-16, which some editors call Unicode"
        return WRONG_ENCODING.at(start_of(uri), message, SAVE_AGAIN)
    try:
        text = one_line_end(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _other_encoding(content, error.start, uri)
    return text if text.count("\n") <= MOST_LINES else _too_many_lines(uri)


def _too_many_lines(uri: str) -> Diagnostic:
    return TOO_LARGE.at(start_of(uri), f"the file has more than {MOST_LINES:,} lines", SPLIT_IT)


def one_line_end(text: str) -> str:
    """Let every line end alike, whichever system it was written on."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _is_utf_16(content: bytes) -> bool:
    zeros = content.count(0)
    return content.startswith(BYTE_ORDER_MARKS) or zeros > UTF_16_SHARE * max(1, len(content))


def _other_encoding(content: bytes, position: int, uri: str) -> Diagnostic:
    before = one_line_end(content[:position].decode("utf-8-sig"))
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    span = Span(uri, line, column, line, column + 1)
    if 0 in content:
        message = "the file holds bytes that are no text"
        advice = "write the text in a text editor and save it as UTF-8"
        return WRONG_ENCODING.at(span, message, advice)
    letter = content[position : position + 1].decode("cp1252", errors="ignore")
    meant = (
        f": this is probably `{letter}` as Windows once wrote it" if letter.isprintable() else ""
    )
    return WRONG_ENCODING.at(span, f"the file is not saved as UTF-8{meant}", SAVE_AGAIN)
