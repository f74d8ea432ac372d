"""The kinds of text, reference and number that fields are made of, as annotated types.

The marks (`TextMark`, `RefTo`) stay in pydantic's metadata, so that later stages can find every
text and every reference of an item without knowing its class.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ISO_DATE_LENGTH = len("2026-01-31")


class TextMark(Enum):
    """Say how a text is read."""

    PLAIN = "plain"
    """Shown letter for letter."""
    RICH = "rich"
    """Markdown without raw HTML."""


@dataclass(frozen=True, slots=True)
class RefTo:
    """Mark a field whose value names another item."""

    kind: str | None
    """The kind named; None where the value itself says it, as `kind/id`."""


class Model(BaseModel):
    """Be frozen, refuse unknown fields, and take descriptions from the docstrings of attributes."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


def _iso_date(value: object) -> object:
    """Refuse what pydantic would read as a date but nobody means as one, such as `1710000000`."""
    if isinstance(value, str):
        try:
            if len(value) == ISO_DATE_LENGTH:
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise PydanticCustomError("not_a_date", "not a date")
    return value


def _yes_or_no(value: object) -> object:
    """Read the four words people write; refuse `1`, `on` and other readings of pydantic."""
    if isinstance(value, str):
        answer = {"yes": True, "true": True, "no": False, "false": False}.get(value.lower())
        if answer is None:
            raise PydanticCustomError("not_yes_or_no", "not yes or no")
        return answer
    return value


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=400),
    TextMark.PLAIN,
]
Rich = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=6000),
    TextMark.RICH,
]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=64)]
Day = Annotated[date, BeforeValidator(_iso_date)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Number = Annotated[Decimal, Field(ge=0, max_digits=12)]
WebAddress = Annotated[
    str,
    StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=600),
]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]

PrincipleRef = Annotated[Id, RefTo("principles")]
AnecdoteRef = Annotated[Id, RefTo("anecdotes")]
ChecklistRef = Annotated[Id, RefTo("checklists")]
PlayRef = Annotated[Id, RefTo("plays")]
RoleRef = Annotated[Id, RefTo("roles")]
LimitRef = Annotated[Id, RefTo("limits")]
SourceRef = Annotated[Id, RefTo("sources")]
AnyRef = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$", max_length=100),
    RefTo(None),
]

Evidence = Literal[
    "court-or-regulator",
    "peer-reviewed",
    "reported",
    "first-hand",
    "self-reported",
    "opinion",
    "disputed",
]
"""How strong the evidence is, strongest first.

- court-or-regulator: found or decided by a court, tribunal or regulator
- peer-reviewed: research that other researchers checked
- reported: news with named people, or a published survey
- first-hand: told by the person it happened to
- self-reported: told by the company or the author about themselves
- opinion: one author's view or advice, without data
- disputed: told in versions that disagree, or denied
"""
