"""Standards, limits and metrics: all that the playbook says in numbers."""

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from servicebook.model.fields import (
    AnyRef,
    Line,
    Model,
    Number,
    Percent,
    Rich,
    RoleRef,
    SourceRef,
)
from servicebook.model.item import Item

Unit = Literal[
    "seconds",
    "minutes",
    "hours",
    "working hours",
    "days",
    "working days",
    "percent",
    "weeks",
]


class Measured(Model):
    """A target as a number with its unit, or as words where no number fits."""

    value: Number | None = None
    """The number."""
    unit: Unit | None = None
    """What it counts."""
    share: Percent | None = None
    """In how many of 100 cases; empty means always."""
    text: Line | None = None
    """Words, where a number does not fit."""

    @model_validator(mode="after")
    def _is_number_or_words(self) -> Self:
        if (self.text is None) == (self.value is None or self.unit is None):
            raise PydanticCustomError("number_or_words", "number or words")
        return self


class Standard(Item):
    """A measurable promise on one channel."""

    channel: Line
    """Where it applies."""
    promise: Line
    """What is counted, as in: answered by a person."""
    target: Measured
    """What we promise today."""
    good: Measured | None = None
    """What to aim for next."""
    hours: Line
    """The hours it applies to."""
    measure: Line
    """How it is counted."""
    owner: RoleRef
    """The role that answers for it."""
    basis: Literal["convention", "survey", "regulation", "house"]
    """What the number rests on; house: our own choice, to be changed.

    - convention: what many do, without research behind it
    - survey: what people said who were asked
    - regulation: what a law or a regulator demands
    - house: our own choice, to be changed
    """
    basis_note: Rich | None = None
    """What that basis says, and how far it carries."""
    source: SourceRef | None = None
    """Where the basis can be read."""
    last_result: Line | None = None
    """What was last measured, with its date."""


class Amount(Model):
    """A sum in the company's currency, or words where no sum fits."""

    amount: Number | None = None
    """The sum, without the currency sign."""
    per: Line | None = None
    """What it is counted for, as in: case."""
    text: Line | None = None
    """Words, where a sum does not fit."""

    @model_validator(mode="after")
    def _is_sum_or_words(self) -> Self:
        if (self.text is None) == (self.amount is None):
            raise PydanticCustomError("sum_or_words", "sum or words")
        return self


class Limit(Item):
    """What one role may decide without asking."""

    role: RoleRef | None = None
    """The role; empty for something that is not a person."""
    may_always: tuple[Line, ...]
    """What needs no approval and has no limit."""
    up_to: Amount
    """What it may spend or give."""
    with_colleague: Amount | None = None
    """What it may decide together with a colleague."""
    must_escalate: tuple[Line, ...]
    """What it must pass on."""
    record: Line
    """What it writes down."""

    @model_validator(mode="after")
    def _grows_with_a_colleague(self) -> Self:
        alone, together = self.up_to, self.with_colleague
        if together is not None and alone.per == together.per:
            sums = alone.amount, together.amount
            if sums[0] is not None and sums[1] is not None and sums[0] > sums[1]:
                where = ("with_colleague", "amount")
                raise PydanticCustomError("less_together", "less together", {"at": where})
        return self


class Metric(Item):
    """A figure that shows how service goes: how it is worked out, what it tells and hides."""

    asks: Line | None = None
    """What customers are asked for it, where they are asked."""
    formula: Line
    """How it is worked out."""
    example: Line
    """The formula once with numbers."""
    tells: Line
    """What it is good for."""
    hides: Rich
    """What it does not show, and how it misleads once it is a target."""
    beside: tuple[AnyRef, ...] = ()
    """What to read it together with, each as kind/id."""
    sources: tuple[SourceRef, ...] = ()
    """Where it can be read."""
