"""A sentence and some names go in; whether one of them stands in it comes out."""

import re
from collections.abc import Iterable

WORD = re.compile(r"\w+")


def words_of(text: str) -> str:
    """Write a text as its words alone, in small letters and with a space on both sides."""
    return f" {' '.join(WORD.findall(text.casefold()))} "


def is_named(names: Iterable[str], words: str) -> bool:
    """Whether a sentence holds one of some names, or its plural; each given by `words_of`."""
    return any(name in words or f"{name[:-1]}s " in words for name in names)
