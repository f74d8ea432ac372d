"""Terms go in; where a text uses one of them, by any of its names, comes out."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from servicebook.layer import Key
from servicebook.link import Graph
from servicebook.model.reference import Term
from servicebook.routes import Target, target_of

WORD = re.compile(r"(?<![\w&#])[^\W_]+")
"""A word, in text or in HTML; the letters of an entity such as `&amp;` are none."""
BETWEEN = re.compile(r"[ \n\u00a0\u202f\u2011-]")
"""What may stand between the words of one name."""
GLUED = re.compile(r"[-/@_]")
"""Beside a word, it makes it a part of a longer one, of a path or of an address."""
ENDINGS = MappingProxyType(
    {
        "en": ("s", "es"),
        "de": ("e", "en", "n", "s", "er", "es"),
        "fr": ("s", "x"),
        "es": ("s", "es"),
    }
)
"""What a language adds to a noun for more than one of it, or for its case."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term that is explained wherever it is used."""

    key: Key
    definition: str
    """Markdown."""
    target: Target
    """Its place in the glossary."""
    language: str


@dataclass(frozen=True, slots=True)
class Use:
    """A place in a text where a term stands."""

    entry: Entry
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    entry: Entry
    words: tuple[frozenset[str], ...]
    """The forms that each of its words may have, in small letters."""
    is_capital: bool
    """Whether it is an abbreviation, which in small letters would be another word."""


class Glossary:
    """The terms of one build."""

    def __init__(self, graph: Graph, language_of: Callable[[Key], str]) -> None:
        """Take the terms that are not everyday words.

        Args:
            graph: The items.
            language_of: Gives the language that an item is in.
        """
        self._names: dict[str, list[_Name]] = {}
        for key, term in graph.items(Term):
            if not term.everyday:
                entry = Entry(key, term.definition, target_of(key), language_of(key))
                self._add(entry, (term.title, *term.also))
        for names in self._names.values():
            names.sort(key=lambda one: -len(one.words))

    def uses(self, text: str, language: str) -> Iterator[Use]:
        """Find the terms in a text, or in the text of HTML, in their order; the longest name wins.

        Args:
            text: What is read.
            language: Its language; a term of another one would be another word.
        """
        words = list(WORD.finditer(text))
        behind = 0
        for index, word in enumerate(words):
            if word.start() < behind:
                continue
            for name in self._names.get(word[0].casefold(), ()):
                end = _end(name, words[index : index + len(name.words)], text)
                if end is not None and name.entry.language == language:
                    yield Use(name.entry, word.start(), end)
                    behind = end
                    break

    def _add(self, entry: Entry, names: Iterable[str]) -> None:
        for name in names:
            words = WORD.findall(name)
            forms = tuple(frozenset(_forms(one.casefold(), entry.language)) for one in words)
            for form in forms[0] if forms else ():
                self._names.setdefault(form, []).append(_Name(entry, forms, name.isupper()))


def _end(name: _Name, words: list[re.Match[str]], text: str) -> int | None:
    """Say where a name ends that begins with the first of these words; None if it is not there."""
    if len(words) < len(name.words):
        return None
    for word, forms in zip(words, name.words, strict=True):
        if word[0].casefold() not in forms or (name.is_capital and word[0].islower()):
            return None
    gaps = (text[one.end() : other.start()] for one, other in pairwise(words))
    begin, end = words[0].start(), words[-1].end()
    is_glued = bool(GLUED.match(text, begin - 1)) or bool(GLUED.match(text, end))
    return end if all(map(BETWEEN.fullmatch, gaps)) and not is_glued else None


def _forms(word: str, language: str) -> Iterator[str]:
    """Yield a word as it is, and as it is when there are more than one."""
    yield word
    for ending in ENDINGS.get(language, ()):
        yield word + ending
    if language == "en" and word.endswith("y"):
        yield word[:-1] + "ies"
