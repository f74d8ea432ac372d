"""A field goes in; what a new file says in it, and what is noted above it, come out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from servicebook.declared import Default
from servicebook.layer import Key, Names
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.scaffold.examples import EXAMPLES


@dataclass(frozen=True, slots=True)
class Known:
    """What is known when fields are written."""

    given: Mapping[str, str]
    """Values of the outermost fields."""
    names: Names
    """The items that can be referred to."""
    today: date
    variables: Mapping[str, Default] = field(default_factory=dict)
    """What the base's texts insert, and a company may set."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A field to be written."""

    name: str
    shape: Shape
    purpose: str
    """What the model says it is for."""
    example: str | None
    """What stands in it where its purpose is no example of it."""
    is_given: bool = False
    """Whether that is settled, and no mere example."""

    @property
    def single(self) -> ScalarShape | None:
        """The shape of its value, or of each of them; None where they are fields."""
        match self.shape:
            case ScalarShape():
                return self.shape
            case ListShape(element=ScalarShape() as element):
                return element
            case TableShape(element=ScalarShape() as element):
                return element
            case _:
                return None

    @property
    def note(self) -> str:
        """What is noted above it; nothing where its text says it already."""
        if self.single is None:
            return self.purpose
        if self.single.choices:
            return f"{self.purpose}\nIt can be: {', '.join(self.single.choices)}."
        if self.single.ref is not None and self.single.ref.kind is not None:
            return f"{self.purpose} By id, from {self.single.ref.kind}."
        if self.single.python_type is bool:
            return f"{self.purpose}\nIt can be: yes, no."
        is_said = self.single.text is not None and self.example is None
        return "" if is_said else self.purpose

    def value(self, known: Known) -> str | None:
        """Return what stands in it; None where the model alone does not say what could."""
        single = self.single
        if single is None or self.is_given:
            return self.example
        if single.choices:
            return self.example if self.example in single.choices else single.choices[0]
        if single.ref is not None:
            return _reference(single.ref.kind, self.example, known.names)
        if self.example is None and single.text is not None:
            return self.purpose
        return self.example or _by_type(single, known.today)


def slot(shape: ModelShape, name: str, position: int, given: Mapping[str, str]) -> Slot:
    """Make the slot of a field.

    Args:
        shape: The fields it is one of.
        name: Its name in YAML.
        position: Which entry of its list it belongs to, from 0.
        given: Values that are settled already, by the field's name.
    """
    declared = shape.fields[name]
    description = shape.model.model_fields[declared.attribute].description or ""
    purpose = description.partition("\n- ")[0]  # what each choice means stands below, for editors
    examples = EXAMPLES.get(f"{shape.model.__name__}.{name}") or EXAMPLES.get(name)
    example = examples[min(position, len(examples) - 1)] if examples else None
    said = " ".join(purpose.split())
    return Slot(name, declared.shape, said, given.get(name, example), is_given=name in given)


def _reference(kind: str | None, example: str | None, names: Names) -> str | None:
    """Name an item that there is; None where there is none of its kind."""
    if kind is None:
        first = names.first("principles")
        return f"principles/{first}" if first else None
    if example is not None and names.has(Key(kind, example)):
        return example
    return names.first(kind) or example


def _by_type(single: ScalarShape, today: date) -> str | None:
    if single.python_type is bool:
        return "yes"
    if single.python_type is date:
        return today.isoformat()
    if single.python_type in {int, Decimal}:
        return str(single.least or 1)
    return None
