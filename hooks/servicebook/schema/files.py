"""The base's ids go in; every schema as the text of a file comes out."""

import json
from collections.abc import Iterator

from servicebook.model.kinds import COMPANY_SHAPE, DECLARATIONS_SHAPE, KINDS, Kind
from servicebook.schema.changes import ChangeSchema
from servicebook.schema.definitions import Definitions, Json
from servicebook.schema.fields import ModelSchema
from servicebook.schema.ids import FILE, Ids, ids_schema
from servicebook.schema.variables import VariableSchemas
from servicebook.schema.words import Choices, described

DRAFT = "http://json-schema.org/draft-07/schema#"
"""The newest version that all editors understand."""
MARK = "Written by `servicebook schema` from the models; a change here is overwritten."


def schema_files(ids: Ids) -> dict[str, str]:
    """Write all schemas.

    Args:
        ids: The ids that the base has.

    Returns:
        The text of each file by its name.
    """
    return {name: _as_text(schema) for name, schema in sorted(_schemas(ids))}


def _schemas(ids: Ids) -> Iterator[tuple[str, Json]]:
    choices = Choices.of_models()
    yield FILE, ids_schema(ids)
    yield "company.schema.json", _company(ids, choices)
    yield "variables.schema.json", _variables(choices)
    for kind in KINDS.values():
        yield f"{kind.name}.schema.json", _kind(kind, choices)
        yield f"{kind.name}.changes.schema.json", _changes(kind, choices)


def _company(ids: Ids, choices: Choices) -> Json:
    definitions = Definitions()
    company = ModelSchema(COMPANY_SHAPE, definitions, choices).whole()
    table = company["properties"]["variables"]
    variables = VariableSchemas(definitions, choices).settings(table, ids.variables)
    company["properties"]["variables"] = variables
    head = {"title": "Company", "description": described(COMPANY_SHAPE.model.__doc__ or "")}
    return head | company | {"definitions": definitions.as_json()}


def _variables(choices: Choices) -> Json:
    """Describe the base's file of variables."""
    definitions = Definitions()
    file = VariableSchemas(definitions, choices).file()
    about = described(DECLARATIONS_SHAPE.model.__doc__ or "")
    head = {"title": "Variables", "description": about}
    return head | file | {"definitions": definitions.as_json()}


def _kind(kind: Kind, choices: Choices) -> Json:
    """Describe a file of the base: an item, or several where a file may hold a list."""
    definitions = Definitions()
    title = {"title": kind.bare_noun.capitalize()}
    item = title | ModelSchema(kind.shape, definitions, choices).whole()
    head = title | {"description": described(kind.shape.model.__doc__ or "")}
    return head | _in_file(kind, definitions.refer("item", item), definitions)


def _changes(kind: Kind, choices: Choices) -> Json:
    """Describe a file of a company's."""
    definitions = Definitions()
    whole = ModelSchema(kind.shape, definitions, choices)
    item = ChangeSchema(kind, whole, definitions).item()
    head = {
        "title": f"{kind.bare_noun.capitalize()} of the company",
        "description": (
            f"{kind.noun.capitalize()} of your own with all its fields, or a change of one that "
            "the base has: its id, and only what differs."
        ),
    }
    return head | _in_file(kind, definitions.refer("item", item), definitions)


def _in_file(kind: Kind, item: Json, definitions: Definitions) -> Json:
    parts = {"definitions": definitions.as_json()}
    if not kind.listed:
        return {"allOf": [item]} | parts
    return {"if": {"type": "array"}, "then": {"items": item}, "else": item} | parts


def _as_text(schema: Json) -> str:
    whole = {"$schema": DRAFT, "$comment": MARK, **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
