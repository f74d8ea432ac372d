"""An id of a word of the interface goes in; what people read in their language comes out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

CONTENT_LANGUAGE = "en"
"""The language of the base's texts, and of the words that every other language translates."""
ONE_FROM_NOTHING = frozenset({"fr"})
"""Languages that speak of nothing as of one: `0 histoire`."""
LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
"""How a file of words is called, and a language in company.yml."""
PLACEHOLDER = re.compile(r"\{([a-z]+)\}")


class Said(str):
    """What the interface says, so that it can be told from an item's text in another language."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The words that the program itself puts on pages: headings, labels, counts."""

    language: str
    """The one that they are in: en, de-AT."""
    texts: Mapping[str, Said]
    """By id; what is filled in stands in them in braces, as {count}."""

    @property
    def primary_language(self) -> str:
        """The language without its country."""
        return primary(self.language)

    def __call__(self, word_id: str, **values: object) -> Said:
        """Say a word, with values in the places that it has for them.

        Args:
            word_id: One of those in words/en.yml.
            values: By the name that stands in braces.
        """
        text = self.texts[word_id]
        return _filled(text, values) if values else text

    def around(self, word_id: str, inner: str, /, **values: object) -> tuple[Said, ...]:
        """Say a word in pieces, with the places between them where one value stands.

        Args:
            word_id: As in a call.
            inner: The name of the value that is more than text, such as a day.
            values: All others.
        """
        pieces = self.texts[word_id].split(f"{{{inner}}}")
        return tuple(_filled(piece, values) for piece in pieces)

    def plain(self, word_id: str, **values: object) -> str:
        """Say a word where it cannot be marked as one of the interface, as in an attribute."""
        return str(self(word_id, **values))

    def counted(self, word_id: str, count: int, **values: object) -> Said:
        """Say how many there are, with the word that ends on `-one` or on `-many`."""
        return self(self.for_count(word_id, count), count=count, **values)

    def for_count(self, word_id: str, count: int) -> str:
        """Name the word for a number of things: the one that ends on `-one` or on `-many`."""
        is_one = count == 1 or (count == 0 and self.primary_language in ONE_FROM_NOTHING)
        return f"{word_id}-{'one' if is_one else 'many'}"


def _filled(text: str, values: Mapping[str, object]) -> Said:
    # Every second part is a name: values are put between texts and never looked at again.
    parts = enumerate(PLACEHOLDER.split(text))
    return Said("".join(str(values[part]) if number % 2 else part for number, part in parts))


def languages_for(language: str | None) -> tuple[str, ...]:
    """Return the languages whose words are said in one, the last before those before it.

    Args:
        language: As company.yml names it; None where that could not be read.
    """
    wanted = language or CONTENT_LANGUAGE
    return tuple(dict.fromkeys((CONTENT_LANGUAGE, primary(wanted), wanted)))


def primary(language: str) -> str:
    """Return a language without its country."""
    return language.partition("-")[0]


def placeholders(text: str) -> frozenset[str]:
    """Name the places that a text has for values."""
    return frozenset(PLACEHOLDER.findall(text)) if "{" in text else frozenset()
