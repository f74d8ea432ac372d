"""The base's folder goes in; the ids that it has come out, and the schemas that offer them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from servicebook.declared import Default, read_declared
from servicebook.layer import ANY_ID, CHANGE_NAMES, Key, lay_over, unread_keys, written_keys
from servicebook.load.files import load_base
from servicebook.load.loaded import Vocabulary
from servicebook.model.fields import ID_PATTERN, MOST_LETTERS, is_id
from servicebook.model.kinds import FIELD_NAMES, KINDS
from servicebook.schema.definitions import ID_MESSAGE, Definitions, Json, text


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of each kind, sorted, and the variables."""

    present: Mapping[str, tuple[str, ...]]
    former: Mapping[str, tuple[str, ...]]
    """Names that items had before, by which a company's changes still find them."""
    variables: Mapping[str, Default] = field(default_factory=dict)
    """What the base's texts insert, and a company may set."""


FILE = "ids.schema.json"
ANYTHING = "anything"
"""The name under which the ids of all kinds stand, each as `kind/id`."""
FORMER = "former-"
"""Stands before a kind's name where names are listed that its items had before."""
NOTHING = "(?!)"
"""A pattern that no text fits."""


def base_ids(base_path: Path, root_path: Path) -> Ids:
    """Read which ids the base has; a file that cannot be read counts by its name."""
    words = Vocabulary(frozenset(KINDS), FIELD_NAMES | CHANGE_NAMES)
    base = load_base(base_path, root_path, words)
    unread = unread_keys(base)
    layered = lay_over(base.documents, (), unread)
    present = _by_kind(written_keys(layered, base) | unread)
    return Ids(present, _by_kind(layered.names_before), read_declared(base).variables)


def _by_kind(keys: Iterable[Key]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key in keys:
        if key.id != ANY_ID and is_id(key.id):
            found[key.kind].add(key.id)
    return {kind: tuple(sorted(found[kind])) for kind in sorted(KINDS)}


def ids_schema(ids: Ids) -> Json:
    """List the ids of each kind once, for all other schemas to refer to."""
    names = {kind: _one_of(all_ids) for kind, all_ids in ids.present.items()}
    anything = [f"{kind}/{one}" for kind, all_ids in ids.present.items() for one in all_ids]
    former = {f"{FORMER}{kind}": _one_of(all_ids) for kind, all_ids in ids.former.items()}
    return {
        "title": "Ids of the base playbook",
        "definitions": {**names, ANYTHING: _one_of(anything), **former},
    }


def _one_of(all_ids: Collection[str]) -> Json:
    """Describe a choice; editors refuse a whole schema for an empty list of choices."""
    return {"enum": list(all_ids)} if all_ids else {"not": {}}


def any_id(definitions: Definitions) -> Json:
    """Describe an id of whatever."""
    limits = {"pattern": ID_PATTERN, "maxLength": MOST_LETTERS}
    return definitions.refer("id", text(limits, ID_MESSAGE))


def listed_ids(kind: str | None) -> Json:
    """Refer to the ids that the base has of a kind; None for all, each as `kind/id`."""
    return {"$ref": f"{FILE}#/definitions/{kind or ANYTHING}"}


def known_ids(kind: str) -> Json:
    """Describe the ids that the base has or had of a kind."""
    return {"anyOf": [listed_ids(kind), listed_ids(f"{FORMER}{kind}")]}


def offer(kind: str | None) -> Json:
    """Let editors offer the base's ids.

    They stand where nothing ever matches: so editors offer them, and neither demand one of them nor
    list them all whenever somebody points at an id. The title keeps editors from taking them for
    the form itself.
    """
    return {"title": "Ids of the base", "allOf": [listed_ids(kind), False]}


def unless_known(kind: str, message: str) -> Json:
    """Refuse every id that the base does not have of a kind."""
    return {"if": {"not": known_ids(kind)}, "then": never(message)}


def never(message: str) -> Json:
    """Refuse every text."""
    return {"pattern": NOTHING, "patternErrorMessage": message}
