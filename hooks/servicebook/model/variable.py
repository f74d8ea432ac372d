"""Variables: what one can stand for beside words, and those that the base declares."""

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from servicebook.model.fields import Day, Line, Model, Number, Percent
from servicebook.model.standard import Unit

VariableName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]

Sort = Literal["text", "number", "sum", "day"]
"""What a variable stands for, told from the form in which its value is written."""


class VariableValue(Model):
    """A number with its unit, a sum or a day, inserted as the company's language writes it."""

    value: Number | None = None
    """The number."""
    unit: Unit | None = None
    """What it counts."""
    share: Percent | None = None
    """In how many of 100 cases; empty means always."""
    amount: Number | None = None
    """A sum, without the currency sign."""
    per: Line | None = None
    """What the sum is counted for, as in: case."""
    date: Day | None = None
    """A day."""

    @property
    def sort(self) -> Sort:
        """What it is."""
        if self.date is not None:
            return "day"
        return "number" if self.amount is None else "sum"

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        is_number = self.value is not None and self.unit is not None
        is_part_of_number = any(one is not None for one in (self.value, self.unit, self.share))
        is_part_of_sum = self.amount is not None or self.per is not None
        forms = (is_part_of_number, is_part_of_sum, self.date is not None)
        if sum(forms) != 1 or is_part_of_number != is_number:
            raise PydanticCustomError("one_value", "one value")
        if is_part_of_sum and self.amount is None:
            raise PydanticCustomError("one_value", "one value")
        return self


class Declaration(Model):
    """A variable that the base's texts insert."""

    about: Line
    """What it is for, and where it stands."""
    default: Line
    """What it stands for where a company sets nothing: words, or fields as a company has them."""


class Declarations(Model):
    """All variables that the base's texts insert."""

    variables: Mapping[VariableName, Declaration] = Field(default_factory=dict)
    """By their names."""
