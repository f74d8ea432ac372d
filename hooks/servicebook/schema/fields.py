"""A model goes in; the JSON Schema of an item that has all its fields comes out.

Models are walked by their shapes, which know marks, beside what pydantic says of them, which knows
limits and descriptions.
"""

from servicebook.model.shapes import (
    FieldShape,
    ListShape,
    ModelShape,
    ScalarShape,
    Shape,
    TableShape,
)
from servicebook.schema.definitions import (
    GROUP_MESSAGE,
    LIST_MESSAGE,
    Definitions,
    Json,
    unless,
)
from servicebook.schema.scalars import Scalars
from servicebook.schema.words import (
    Choices,
    default_of,
    described,
    examples_of,
    form_of,
    in_words,
    need_of,
    title_of,
)

NOTHING = {"type": "null"}
NOTES: Json = {"^x-": {}}
"""Fields that an author may add for colleagues."""


class ModelSchema:
    """Describes one model, whole."""

    def __init__(self, shape: ModelShape, definitions: Definitions, choices: Choices) -> None:
        self.shape = shape
        self.said = shape.model.model_json_schema()
        self._named = self.said.get("$defs", {})
        self._scalars = Scalars(definitions, choices)

    def whole(self) -> Json:
        """Describe an item with all that it must have."""
        return {"type": "object"} | self.group(self.shape, self.said)

    def group(self, shape: ModelShape, said: Json) -> Json:
        """Describe fields, with all that must be there."""
        properties = {
            name: self.field(name, field, said["properties"][name], required=field.required)
            for name, field in shape.fields.items()
        }
        required = [name for name, field in shape.fields.items() if field.required]
        return closed(properties, required)

    def field(self, name: str, field: FieldShape, said: Json, *, required: bool) -> Json:
        """Describe a field.

        Args:
            name: What it is called in YAML.
            field: Its shape.
            said: What pydantic says of it.
            required: Whether it must be there; a change need not have what an item must have.
        """
        said = self.resolved(said)
        head = self._head(name, field.shape, said, required=required)
        # An empty field that an item must have is missing, even in a change.
        return head | self._value(field.shape, said, required=field.required)

    def _head(self, name: str, shape: Shape, said: Json, *, required: bool) -> Json:
        """Say in words what a field is."""
        need = need_of(said.get("default"), required=required)
        head = {"title": title_of(name), "description": in_words(said, need, form_of(shape, said))}
        if isinstance(shape, ScalarShape):
            head |= default_of(said.get("default"))
            head |= examples_of(name, shape, required=required)
        return head

    def _value(self, shape: Shape, said: Json, *, required: bool) -> Json:
        match shape:
            case ScalarShape():
                return self._scalars.value(shape, said, required=required)
            case ListShape(element=element):
                return self.list_of(self.entry(element, said["items"], said), required=required)
            case TableShape(element=element):
                return self._table(element, said, required=required)
            case ModelShape():
                return _group(required=required) | self.group(shape, said)

    def list_of(self, entry: Json, *, required: bool) -> Json:
        """Describe a list by its entries."""
        wanted = {"type": "array", "errorMessage": LIST_MESSAGE}
        return (wanted if required else unless(["null"], wanted)) | {"items": entry}

    def entry(self, element: Shape, said: Json, around: Json) -> Json:
        """Describe an entry of a list or a table.

        Args:
            element: Its shape.
            said: What pydantic says of it.
            around: What it says of the list.
        """
        said = self.resolved(said)
        if isinstance(element, ModelShape):
            return entry_head(said) | {"type": "object"} | self.group(element, said)
        words = {"description": described(around.get("description", ""))}
        return words | self._value(element, {**words, **said}, required=True)

    def _table(self, element: Shape, said: Json, *, required: bool) -> Json:
        names = said.get("patternProperties", {})
        kept = {
            pattern: self.entry(element, one, said)
            for pattern, one in (names or {"": said.get("additionalProperties", {})}).items()
        }
        more = {"propertyNames": said["propertyNames"]} if "propertyNames" in said else {}
        closed_table = {"patternProperties": kept, "additionalProperties": False}
        return _group(required=required) | closed_table | more

    def resolved(self, said: Json) -> Json:
        """Follow a reference, and look through "or nothing"."""
        options = said.get("anyOf", [])
        if NOTHING in options:
            (option,) = (one for one in options if one != NOTHING)
            rest = {key: value for key, value in said.items() if key != "anyOf"}
            return self.resolved({**option, **rest})
        if "$ref" in said:
            named = self._named[said["$ref"].rpartition("/")[2]]
            return {**named, **said}
        return said


def closed(properties: Json, required: list[str]) -> Json:
    """Describe fields beside which there may be none but notes."""
    return {
        "required": required,
        "properties": properties,
        "patternProperties": NOTES,
        "additionalProperties": False,
    }


def entry_head(said: Json) -> Json:
    """Say in words what an entry is."""
    return {"title": title_of(said["title"]), "description": described(said["description"])}


def _group(*, required: bool) -> Json:
    """Demand fields; apart from what they are, as its message would stand for theirs as well."""
    wanted = {"type": "object", "errorMessage": GROUP_MESSAGE}
    return {"allOf": [wanted]} if required else unless(["null"], wanted)
