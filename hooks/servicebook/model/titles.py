"""A title goes in; where it stands in a dictionary comes out."""

import unicodedata
from types import MappingProxyType

LETTERS = MappingProxyType(
    str.maketrans({"æ": "ae", "đ": "d", "ð": "d", "ı": "i", "ł": "l", "œ": "oe", "ø": "o"})
)
"""Letters that Unicode does not take apart, as those that people look them up by."""


def dictionary_order(title: str) -> tuple[str, str]:
    """Return what to sort a title by: `Äpfel` before `Birnen`, beside `Apfel`.

    Accents, signs and capital letters count only where two titles are otherwise the same.
    """
    return folded(title), title


def folded(title: str) -> str:
    """Write a title in small letters without accents, with its digits, and one space at a time."""
    letters = title.casefold()
    if not letters.isascii():
        apart = unicodedata.normalize("NFKD", letters.translate(LETTERS))
        bare = "".join(one for one in apart if not unicodedata.combining(one))
        letters = unicodedata.normalize("NFC", bare)  # Korean letters stand together again
    plain = "".join(one for one in letters if one.isalnum() or one.isspace())
    return " ".join(plain.split())


def first_letter(title: str) -> str:
    """Return the letter under which a dictionary has a title; its first sign where it has none."""
    return (folded(title) or title)[0].upper()
