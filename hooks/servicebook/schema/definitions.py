"""What authors type goes in; the JSON Schema of it comes out, each sort of value described once.

An editor takes an unquoted text for what YAML makes of it: `2026` for a number, `true` for an
answer, an empty field for null. Servicebook reads them all as typed, so nothing of that is refused.
Sorts that must not be offered while somebody types stand behind `if`, where editors do not look.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

Json = dict[str, Any]
"""A JSON Schema, or a part of one."""

LOOKS = MappingProxyType(
    {
        "number": ("1", "2026", "1.5", "1e5"),
        "boolean": ("yes", "no", "on", "off", "true", "No", "NO", "True"),
    }
)
"""Texts that an editor may take for something else, by what it takes them for."""
ID_MESSAGE = (
    "An id has only lower-case letters from a to z, digits, and single hyphens between them, "
    "as in answer-fast."
)
TEXT_MESSAGE = (
    "One text belongs here. A text that holds a colon with a space behind it needs double quotes "
    "around it."
)
LIST_MESSAGE = (
    "A list belongs here: each entry on its own line, beginning with a hyphen and a space."
)
GROUP_MESSAGE = "Fields belong here, each on its own line, two spaces further in."


class Definitions:
    """The parts of one schema that are referred to from several places."""

    def __init__(self) -> None:
        self._parts: dict[str, Json] = {}

    def refer(self, name: str, part: Json) -> Json:
        """Keep a part under a name, and refer to it.

        A part of a value must hold no further parts: editors keep in each which field it is in.
        """
        assert self._parts.setdefault(name, part) == part, f"two parts are called {name}"
        return {"$ref": f"#/definitions/{name}"}

    def as_json(self) -> Json:
        """Return all parts, by name."""
        return dict(sorted(self._parts.items()))


def text(limits: Mapping[str, Any], message: str) -> Json:
    """Describe a text.

    Args:
        limits: JSON Schema's keywords for texts.
        message: What is said where something else stands.
    """
    said = {"patternErrorMessage": message} if "pattern" in limits else {}
    return {"type": "string", **limits, **said, "errorMessage": message}


def digits(sort: str, pattern: str, bounds: Json, message: str) -> Json:
    """Describe a number or a day, in quotes or without, or a `{{ name }}` for one."""
    return {
        "type": "string" if sort == "string" else [sort, "string"],
        **bounds,
        "pattern": rf"^({pattern})$|\{{\{{",
        "patternErrorMessage": message,
        "errorMessage": message,
    }


def words(choice: Collection[str], message: str) -> Json:
    """Describe a choice of words, in capitals or not."""
    letters = ("".join(f"[{one.upper()}{one}]" for one in word) for word in sorted(choice))
    return text({"pattern": f"^({'|'.join(letters)})$"}, message)


def looks(limits: Mapping[str, Any]) -> list[str]:
    """List for what an editor may take a text of some form that stands without quotes."""
    pattern = limits.get("pattern", "")
    return [sort for sort, all_words in LOOKS.items() if _fits_one(all_words, pattern)]


def _fits_one(all_words: Iterable[str], pattern: str) -> bool:
    return any(re.search(pattern, word) for word in all_words)


def unless(sorts: Collection[str], part: Json) -> Json:
    """Describe a value that may also be of some other sorts, which are not offered."""
    return {"if": {"type": list(sorts)}, "else": part} if sorts else part
