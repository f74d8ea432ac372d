"""The JSON of one file goes in; the signature in it comes out, or why it is none."""

import json
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from servicebook.model.fields import AnyRef, Day, Id, Line

FORMAT = "servicebook-signoff"
VERSION = 1
"""The form of records that this program knows."""

Role = Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)]


class Record(BaseModel):
    """What somebody signed, as the site wrote it down; fields of our own making are let be."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    format: Literal["servicebook-signoff"]
    version: Literal[1]
    playbook: Id
    """The company's `id`."""
    item: AnyRef
    """What was signed for, as kind/id."""
    title: Line
    """What it was called then."""
    fingerprint: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    """The sign of what it said then."""
    name: Line
    role: Role = ""
    date: Day
    """The day of the signature."""
    ticks: Mapping[str, str] = Field(default_factory=dict)
    """What was ticked then, and when."""


class NoRecordError(Exception):
    """A file holds no signature that counts; the message says why, without the file."""


def read_record(content: bytes) -> Record:
    """Read a file.

    Raises:
        NoRecordError: It is damaged, foreign or of a later form.
    """
    fields = _fields(content)
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise NoRecordError("is no sign-off")
    version = fields.get("version")
    if type(version) is int and version > VERSION:
        raise NoRecordError(
            f"was written by a later Servicebook, in form {version}; this one reads form {VERSION}"
        )
    try:
        return Record.model_validate(fields)
    except ValidationError as error:
        raise NoRecordError(_damage(error)) from error


def _fields(content: bytes) -> object:
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_once)
    except (ValueError, RecursionError) as error:
        raise NoRecordError("is damaged: it cannot be read as JSON") from error


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse two values under one name, of which each could be meant."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a name stands there twice")
    return fields


def _damage(error: ValidationError) -> str:
    first = error.errors()[0]
    name = first["loc"][0]
    is_missing = first["type"] == "missing"
    return f"is damaged: it has no `{name}`" if is_missing else f"is damaged: see its `{name}`"
