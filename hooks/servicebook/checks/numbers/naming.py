"""A sentence and some names go in; whether one of them stands in it comes out."""

import re
from collections.abc import Iterable

WORD = re.compile(r"\w+")


def words_of(text: str) -> str:
    """Write a text as its words alone, in small letters and with a space on both sides."""
    return f" {' '.join(WORD.findall(text.casefold()))} "


def forms_of(names: Iterable[str]) -> frozenset[str]:
    """Write names, and their plurals, as they stand in a sentence given by `words_of`."""
    singular = frozenset(map(words_of, names))
    return singular | {f"{one[:-1]}s " for one in singular}


def is_named(forms: Iterable[str], words: str) -> bool:
    """Whether a sentence given by `words_of` holds one of the forms of some names."""
    return any(one in words for one in forms)
