"""The base's folder goes in; the ids that it has come out, and the schemas that offer them."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from servicebook.layer import ANY_ID, CHANGE_NAMES, lay_over, unread_keys, written_keys
from servicebook.load.files import Vocabulary, load_base
from servicebook.model.fields import ID_PATTERN, MOST_LETTERS, is_id
from servicebook.model.kinds import FIELD_NAMES, KINDS
from servicebook.schema.definitions import ID_MESSAGE, Definitions, Json, text

Ids = Mapping[str, tuple[str, ...]]
"""The ids of each kind, sorted."""

FILE = "ids.schema.json"
ANYTHING = "anything"
"""The name under which the ids of all kinds stand, each as `kind/id`."""
NOTHING = "(?!)"
"""A pattern that no text fits."""


def base_ids(base_path: Path, root_path: Path) -> Ids:
    """Read which ids the base has; a file that cannot be read counts by its name."""
    words = Vocabulary(frozenset(KINDS), FIELD_NAMES | CHANGE_NAMES)
    base = load_base(base_path, root_path, words)
    unread = unread_keys(base)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key in written_keys(lay_over(base.documents, (), unread), base) | unread:
        if key.kind in KINDS and key.id != ANY_ID and is_id(key.id):
            found[key.kind].add(key.id)
    return {kind: tuple(sorted(found[kind])) for kind in KINDS}


def ids_schema(ids: Ids) -> Json:
    """List the ids of each kind once, for all other schemas to refer to."""
    names = {kind: {"enum": list(ids[kind])} for kind in sorted(ids)}
    anything = {"enum": [f"{kind}/{one}" for kind in sorted(ids) for one in ids[kind]]}
    return {
        "title": "Ids of the base playbook",
        "definitions": {**names, ANYTHING: anything},
    }


def any_id(definitions: Definitions) -> Json:
    """Describe an id of whatever."""
    limits = {"pattern": ID_PATTERN, "maxLength": MOST_LETTERS}
    return definitions.refer("id", text(limits, ID_MESSAGE))


def listed_ids(kind: str | None) -> Json:
    """Refer to the ids that the base has of a kind; None for all, each as `kind/id`."""
    return {"$ref": f"{FILE}#/definitions/{kind or ANYTHING}"}


def offer(kind: str | None) -> Json:
    """Let editors offer the base's ids.

    They stand where nothing ever matches: so editors offer them, and neither demand one of them nor
    list them all whenever somebody points at an id.
    """
    return {"allOf": [listed_ids(kind), False]}


def unless_listed(kind: str, message: str) -> Json:
    """Refuse every id that the base does not have of a kind."""
    return {"if": {"not": listed_ids(kind)}, "then": never(message)}


def never(message: str) -> Json:
    """Refuse every text."""
    return {"pattern": NOTHING, "patternErrorMessage": message}
