"""A value of the wrong sort, with the field it stands in, as those are given it who mend it."""

from dataclasses import dataclass

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.rules import WRONG_TYPE
from servicebook.written import span_between

WANTED = {
    ScalarShape: "a text",
    ListShape: "a list",
    ModelShape: "fields",
    TableShape: "fields",
}
IS = {Scalar: "this is a text", Sequence: "this is a list", Fields: "these are fields"}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value of the wrong sort."""

    node: Node
    shape: Shape
    """What belongs there."""
    name: str
    """The field it stands in."""
    key: Span | None
    """That field's name; None for an entry of the field's list."""
    is_inline: bool
    """Whether it stands inside brackets, where no new line can begin."""

    @property
    def indent(self) -> int:
        """How far the lines are indented that the value may have under its field."""
        return self.key.column + 1 if self.key is not None else self.node.span.column - 1

    @property
    def behind_name(self) -> Span:
        """The place from behind the field's name to the value's end, as far as that is known."""
        assert self.key is not None
        return span_between(self.key, self.node.span)

    @property
    def is_entry(self) -> bool:
        """Whether it is one of several values in a list."""
        return self.key is None


@dataclass(frozen=True, slots=True)
class Cure:
    """What to do about a misfit."""

    advice: str
    fix: tuple[Edit, ...] = ()
    meant: Node | None = None
    """What was meant, where that is clear, so that what is wrong in it is found too."""


def finding(misfit: Misfit, cure: Cure) -> Diagnostic:
    """Say that a value has the wrong sort, and what to do."""
    thing = f"an entry of `{misfit.name}`" if misfit.is_entry else f"`{misfit.name}`"
    message = f"{thing} must be {WANTED[type(misfit.shape)]}; {IS[type(misfit.node)]}"
    return WRONG_TYPE.at(misfit.node.span, message, cure.advice, fix=cure.fix)
