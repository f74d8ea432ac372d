"""A kind goes in; the JSON Schema of what a company may write about it comes out.

A company's file holds an item of its own, whole, or a change of one of the base's: its id, and only
what differs. Which of the two it is, is told from the id, as `layer` does it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from servicebook.layer.changes import CHANGED, YES
from servicebook.model.fields import ID_PATTERN
from servicebook.model.kinds import Kind
from servicebook.model.shapes import ListShape, ModelShape
from servicebook.schema.definitions import (
    LIST_MESSAGE,
    TEXT_MESSAGE,
    Definitions,
    Json,
    looks,
    text,
    unless,
    words,
)
from servicebook.schema.fields import NOTES, ModelSchema, closed, entry_head
from servicebook.schema.ids import any_id, known_ids, never, offer, unless_known
from servicebook.schema.scalars import a_day
from servicebook.schema.words import title_of

HIDE_MESSAGE = "Write hide: yes, and below it reason: with why; or delete the line."
IS_YES: Json = {"then": {"const": True, "errorMessage": HIDE_MESSAGE}}
SHORT_YES = [{"label": "yes", "bodyText": "yes"}]
ENTRY_WORDS = MappingProxyType(
    {
        "before": "The id of the entry that this one is put before.",
        "after": "The id of the entry that this one is put behind.",
        "hide": "Takes the entry out. Write yes, and say why below, under reason.",
        "reason": "Why it is taken out, for those who come after you.",
        "add": "What is added to lists: the name of a list, and below it the new entries.",
        "unset": "The names of fields that are left empty.",
    }
)
ITEM_WORDS = MappingProxyType(
    {
        "hide": "Takes the item out of the site. Write yes, and say why below, under reason.",
        "reason": ENTRY_WORDS["reason"],
        "replaces": (
            "The id of the item of the base that this one stands in for. "
            "All its own fields must be there."
        ),
        CHANGED: "The day on which you last changed this, as 2026-01-31; its page shows it.",
        "add": ENTRY_WORDS["add"],
        "unset": ENTRY_WORDS["unset"],
    }
)


class ChangeSchema:
    """Describes what a company writes about items of one kind."""

    def __init__(self, kind: Kind, whole: ModelSchema, definitions: Definitions) -> None:
        self._kind = kind
        self._whole = whole
        self._definitions = definitions

    def item(self) -> Json:
        """Describe an item of the company's own, or a change of one of the base's."""
        kept = self._definitions.refer
        own, change = kept("own", self._own()), kept("change", self._change())
        not_there: Json = {"title": "Id"} | never(self._not_there())
        unknown = kept("unknown", {"allOf": [change, {"properties": {"id": not_there}}]})
        is_other: Json = {"title": "Id", "not": known_ids(self._kind.name)}
        is_new = {"required": ["id"], "properties": {"id": is_other}}
        whose = {"if": {"required": ["title"]}, "then": own, "else": unknown}
        return {"type": "object", "if": is_new, "then": whose, "else": change}

    def _own(self) -> Json:
        """Describe an item that the base does not have."""
        whole: Json = {"title": f"Whole {self._kind.bare_noun}"} | self._whole.whole()
        whole["properties"] |= {"replaces": self._replaces(), CHANGED: self._changed()}
        return whole | {"dependencies": {CHANGED: ["replaces"]}}

    def _change(self) -> Json:
        """Describe a change of an item that the base has."""
        shape, said = self._whole.shape, self._whole.said
        properties = self._fields(shape, said) | self._operations(shape, said, ITEM_WORDS)
        properties |= {"replaces": self._replaces(), CHANGED: self._changed()}
        properties["id"]["anyOf"].append(offer(self._kind.name))
        together = {"hide": ["reason"], "reason": ["hide"]}
        head = {"title": f"Change of {self._kind.noun}", "type": "object"}
        return head | closed(properties, ["id"]) | {"dependencies": together}

    def _fields(self, shape: ModelShape, said: Json) -> Json:
        """Describe fields none of which must be there; entries with ids are changed too."""
        found: Json = {}
        for name, field in shape.fields.items():
            about = said["properties"][name]
            found[name] = self._whole.field(name, field, about, required=False)
            element = field.shape.element if isinstance(field.shape, ListShape) else None
            if isinstance(element, ModelShape) and element.has_id:
                found[name]["items"] = self._entry(element, about["items"])
        return found

    def _entry(self, shape: ModelShape, said: Json) -> Json:
        """Describe the change of an entry, or a new one."""
        said = self._whole.resolved(said)
        properties = self._fields(shape, said) | self._operations(shape, said, ENTRY_WORDS)
        anchors = {name: self._anchor(name) for name in ("before", "after")}
        return entry_head(said) | {"type": "object"} | closed(properties | anchors, ["id"])

    def _operations(self, shape: ModelShape, said: Json, told: Mapping[str, str]) -> Json:
        """Describe the fields that say what is to be done."""
        kept = self._definitions.refer
        hide = kept("hide", words(YES, HIDE_MESSAGE))
        reason = kept("reason", text({"minLength": 1}, TEXT_MESSAGE))
        parts = {
            "hide": {"defaultSnippets": SHORT_YES, "anyOf": [unless(["boolean"], hide) | IS_YES]},
            "reason": {"anyOf": [unless(looks({}), reason)]},
            "add": self._add(shape, said),
            "unset": _unset(shape),
        }
        return {name: _head(name, told[name]) | part for name, part in parts.items() if part}

    def _add(self, shape: ModelShape, said: Json) -> Json:
        """Describe what may be added to the lists."""
        lists = {
            name: self._whole.field(name, field, said["properties"][name], required=False)
            for name, field in shape.fields.items()
            if isinstance(field.shape, ListShape)
        }
        if not lists:
            return {}
        listed = {"properties": lists, "patternProperties": NOTES, "additionalProperties": False}
        return {"type": "object", **listed}

    def _anchor(self, name: str) -> Json:
        return _head(name, ENTRY_WORDS[name]) | {
            "anyOf": [unless(looks({"pattern": ID_PATTERN}), any_id(self._definitions))]
        }

    def _replaces(self) -> Json:
        kind = self._kind
        known = unless_known(kind.name, f"The base playbook has no such {kind.bare_noun}.")
        parts = [any_id(self._definitions), offer(kind.name)]
        return _head("replaces", ITEM_WORDS["replaces"]) | {"anyOf": parts} | known

    def _changed(self) -> Json:
        return _head(CHANGED, ITEM_WORDS[CHANGED]) | {"anyOf": [a_day(self._definitions)]}

    def _not_there(self) -> str:
        return (
            f"The base playbook has no {self._kind.bare_noun} of this id. "
            "For one of your own, write its title and all its other fields."
        )


def _unset(shape: ModelShape) -> Json:
    """Describe which fields may be left empty."""
    names = [name for name, field in shape.fields.items() if not field.required]
    if not names:
        return {}
    message = f"Only these can be left empty: {', '.join(names)}."
    note = {"title": "Note", "pattern": "^x-", "patternErrorMessage": message}
    entry = {"anyOf": [{"enum": names, "errorMessage": message}, note]}
    wanted = {"type": "array", "errorMessage": LIST_MESSAGE}
    return {"items": entry, "if": {"type": "string"}, "then": entry, "else": wanted}


def _head(name: str, words: str) -> Json:
    return {"title": title_of(name), "description": words}
