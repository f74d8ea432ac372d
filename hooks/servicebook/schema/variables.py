"""What a variable may stand for goes in; the JSON Schema of those who set and declare it comes out.

A variable is a text, or fields that say what a number, a sum or a day is.
"""

from collections.abc import Mapping
from types import MappingProxyType

from servicebook.declared import Default
from servicebook.model.kinds import DECLARATIONS_SHAPE, VALUE_SHAPE
from servicebook.model.variable import Sort
from servicebook.schema.definitions import GROUP_MESSAGE, Definitions, Json
from servicebook.schema.fields import NOTES, ModelSchema, closed
from servicebook.schema.words import Choices, title_of

FIELDS: Mapping[Sort, tuple[str, ...]] = MappingProxyType(
    {"number": ("value", "unit", "share"), "sum": ("amount", "per"), "day": ("date",)}
)
"""Those that a sort of value is written in."""
MAY_BE_LEFT_OUT = frozenset({"share", "per"})


class VariableSchemas:
    """Describes variables, each sort of value once."""

    def __init__(self, definitions: Definitions, choices: Choices) -> None:
        self._declarations = ModelSchema(DECLARATIONS_SHAPE, definitions, choices)
        self._value = ModelSchema(VALUE_SHAPE, definitions, choices).whole()

    def settings(self, table: Json, declared: Mapping[str, Default]) -> Json:
        """Describe a company's variables.

        Args:
            table: The same as a table of texts.
            declared: Those that the base has; editors offer them by name.
        """
        ((pattern, text),) = table["patternProperties"].items()
        known = {name: _head(name, one) | self._sort(one, text) for name, one in declared.items()}
        kept = {pattern: self._any(text)}
        return {**table, "properties": known, "patternProperties": kept}

    def file(self) -> Json:
        """Describe the base's file, in which they are declared."""
        table = self._declarations.whole()["properties"]["variables"]
        ((pattern, one),) = table["patternProperties"].items()
        default = one["properties"]["default"]
        head = {name: default[name] for name in ("title", "description")}
        one = {**one, "properties": {**one["properties"], "default": head | self._any(default)}}
        names = {"patternProperties": {**NOTES, pattern: one}, "additionalProperties": False}
        return {"type": "object", "errorMessage": GROUP_MESSAGE, **names}

    def _sort(self, one: Default, text: Json) -> Json:
        """Describe what may stand in place of a default."""
        if one.sort == "text":
            return {"anyOf": text["anyOf"]}
        names = FIELDS[one.sort]
        properties = {name: self._value["properties"][name] for name in names}
        needed = [name for name in names if name not in MAY_BE_LEFT_OUT]
        wanted = {"type": "object", "errorMessage": GROUP_MESSAGE}
        return {"allOf": [wanted]} | closed(properties, needed)

    def _any(self, text: Json) -> Json:
        """Describe what a variable of the company's own may be."""
        said = {"description": text["description"]}
        return said | {
            "if": {"type": "object"},
            "then": self._value,
            "else": {"anyOf": text["anyOf"]},
        }


def _head(name: str, one: Default) -> Json:
    return {"title": title_of(name), "description": f"{one.about}\n\nIf left out: {one.form}."}
