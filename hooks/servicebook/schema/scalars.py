"""A single value's declaration goes in; the JSON Schema of what may be typed for it comes out."""

from datetime import date
from decimal import Decimal

from pydantic import TypeAdapter

from servicebook.model.fields import ANSWERS, DECIMAL, ID_PATTERN, WHOLE, Colour, WebAddress
from servicebook.model.shapes import ScalarShape
from servicebook.schema.definitions import (
    TEXT_MESSAGE,
    Definitions,
    Json,
    digits,
    looks,
    text,
    unless,
    words,
)
from servicebook.schema.ids import any_id, offer
from servicebook.schema.words import Choices, bounds_in_words, described

LIMITS = ("minLength", "maxLength", "pattern")
DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
DAY_MESSAGE = "Write a day as year, month and day: 2026-01-31."
ANSWER_MESSAGE = "Write yes or no."
MESSAGES = {
    TypeAdapter(Colour).json_schema()["pattern"]: (
        'Write # and six digits or letters from a to f, in quotes, as in "#1f4e5f".'
    ),
    TypeAdapter(WebAddress).json_schema()["pattern"]: (
        "Write the whole address, beginning with https://, without spaces."
    ),
}
"""What is said where a text has not the form it should have, by that form."""
REFERENCE_MESSAGE = "Write the kind and the id with a slash between them: principles/answer-fast."
NULL = {"title": "Nothing", "if": {"type": "null"}, "else": False}
"""An empty field; with a title of its own, so that editors do not take it for the choice itself."""
SHORT_ANSWERS = [{"label": word, "bodyText": word} for word in ("yes", "no")]


def a_day(definitions: Definitions) -> Json:
    """Describe a day."""
    return definitions.refer("day", digits("string", DAY, {}, DAY_MESSAGE))


class Scalars:
    """Describes single values, each sort once."""

    def __init__(self, definitions: Definitions, choices: Choices) -> None:
        self._definitions = definitions
        self._choices = choices

    def value(self, shape: ScalarShape, said: Json, *, required: bool) -> Json:
        """Describe a value.

        Args:
            shape: What the model says.
            said: What pydantic says of it, with its description.
            required: Whether it must be there; if not, nothing may stand behind its field's name.
        """
        if "enum" in said or "const" in said:
            choice = self._choice(shape, said)
            return choice if required else {"anyOf": [choice, NULL]}
        part, sorts = self._part(shape, said)
        sorts = sorts if required else ["null", *sorts]
        # `anyOf`, even round a single part, lets editors write the colon behind a field's name.
        parts = [unless(sorts, part)]
        if shape.ref is not None:
            parts.append(offer(shape.ref.kind))
        if shape.python_type is bool:
            return {"defaultSnippets": SHORT_ANSWERS, "anyOf": parts}
        return {"anyOf": parts}

    def _choice(self, shape: ScalarShape, said: Json) -> Json:
        allowed = said.get("enum") or [said["const"]]
        meanings = self._choices.meanings(shape.python_type, said.get("description", ""))
        choice: Json = {"enum": allowed}
        if meanings:
            choice["markdownEnumDescriptions"] = [meanings.get(word, "") for word in allowed]
        choice["errorMessage"] = f"It can be one of these: {', '.join(map(str, allowed))}."
        return choice

    def _part(self, shape: ScalarShape, said: Json) -> tuple[Json, list[str]]:
        """Describe a value, and list for what else an editor may take it."""
        bounds = {"minimum": shape.least, "maximum": shape.most}
        bounds = {name: bound for name, bound in bounds.items() if bound is not None}
        ends = "".join(f"-{bound}" for bound in bounds.values())
        kept = self._definitions.refer
        if shape.python_type is bool:
            return kept("yes-or-no", words(ANSWERS, ANSWER_MESSAGE)), ["boolean"]
        if shape.python_type is date:
            return a_day(self._definitions), []
        if shape.python_type is int:
            message = f"Write a whole number{bounds_in_words(shape)}, in digits."
            return kept(f"whole{ends}", digits("integer", WHOLE.pattern, bounds, message)), []
        if shape.python_type is Decimal:
            message = f"Write a number{bounds_in_words(shape)} in digits, without a unit."
            return kept(f"number{ends}", digits("number", DECIMAL.pattern, bounds, message)), []
        limits = {name: said[name] for name in LIMITS if name in said}
        return self._text(shape, said, limits), looks(limits)

    def _text(self, shape: ScalarShape, said: Json, limits: Json) -> Json:
        form = limits.get("pattern")
        if shape.text is not None and form is None:
            name = f"{shape.text.value}-text-{said.get('maxLength', '')}"
            return self._definitions.refer(name, text(limits, TEXT_MESSAGE))
        if form == ID_PATTERN:
            return any_id(self._definitions)
        if shape.ref is not None:
            return self._definitions.refer("reference", text(limits, REFERENCE_MESSAGE))
        return text(limits, MESSAGES.get(form or "") or _in_its_own_words(said))


def _in_its_own_words(said: Json) -> str:
    """Say what a value should be by the words that describe its field."""
    return f"This cannot stand here. {described(said.get('description', TEXT_MESSAGE))}"
