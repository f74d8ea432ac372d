"""The kinds of text, reference and number that fields are made of, as annotated types.

The marks (`TextMark`, `RefTo`) stay in pydantic's metadata, so that later stages can find every
text and every reference of an item without knowing its class.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from servicebook.model.effort import is_too_tangled

MOST_LETTERS = 64
MOST_LETTERS_WITH_KIND = 100
MOST_LINE_LETTERS = 400
MOST_RICH_LETTERS = 6000
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
WHOLE = re.compile(r"-?[0-9]+")
DECIMAL = re.compile(r"-?(?![1-9][0-9]{0,2}\.[0-9]{3}$)[0-9]+(\.[0-9]+)?")
"""A number; `1.250` is none, because it is a thousand in one country and one in another."""
ANSWERS = MappingProxyType(
    {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
)
DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)}
)
"""Names that Windows keeps for itself: no file may be called so."""


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


def is_id(text: str) -> bool:
    """Whether a text can be an item's id."""
    is_formed = re.fullmatch(ID_PATTERN, text) is not None
    return is_formed and len(text) <= MOST_LETTERS and text not in DEVICES


def _iso_date(value: object) -> object:
    """Refuse what pydantic would read as a date but nobody means as one, such as `1710000000`."""
    if isinstance(value, str):
        try:
            if DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise PydanticCustomError("not_a_day", "not a day")
    return value


def _yes_or_no(value: object) -> object:
    """Read the words people write; refuse `1`, `y` and other readings of pydantic."""
    if isinstance(value, str):
        answer = ANSWERS.get(value.lower())
        if answer is None:
            raise PydanticCustomError("not_yes_or_no", "not yes or no")
        return answer
    return value


def _whole(value: object) -> object:
    """Refuse what pydantic would read as a whole number, such as `1_000` or ` 5`."""
    if isinstance(value, str) and not WHOLE.fullmatch(value):
        raise PydanticCustomError("not_whole", "not a whole number")
    return value


def _decimal(value: object) -> object:
    """Refuse what pydantic would read as a number, such as `1e3` or `NaN`."""
    if isinstance(value, str) and not DECIMAL.fullmatch(value):
        raise PydanticCustomError("not_a_number", "not a number")
    return value


def _not_a_device(value: str) -> str:
    """Refuse an id that no file on Windows can have as its name."""
    if value in DEVICES:
        raise PydanticCustomError("device_name", "a device's name")
    return value


def _not_tangled(value: str) -> str:
    """Refuse a text over which Markdown would take seconds."""
    if is_too_tangled(value):
        raise PydanticCustomError("too_tangled", "too tangled")
    return value


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=MOST_LINE_LETTERS),
    TextMark.PLAIN,
]
Rich = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=MOST_RICH_LETTERS),
    AfterValidator(_not_tangled),
    TextMark.RICH,
]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=MOST_LETTERS)]
ItemId = Annotated[Id, AfterValidator(_not_a_device)]
Day = Annotated[date, BeforeValidator(_iso_date)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Whole = Annotated[int, BeforeValidator(_whole)]
Count = Annotated[Whole, Field(ge=1, le=999)]
Percent = Annotated[Whole, Field(ge=1, le=100)]
Score = Annotated[Whole, Field(ge=0, le=100)]
Year = Annotated[Whole, Field(ge=1000, le=2100)]
Number = Annotated[Decimal, BeforeValidator(_decimal), Field(ge=0, max_digits=12)]
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
    StringConstraints(
        pattern=r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$", max_length=MOST_LETTERS_WITH_KIND
    ),
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
