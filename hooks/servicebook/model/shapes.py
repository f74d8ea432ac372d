"""Describe a model class as nested shapes, so that stages can walk any item by its declaration."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from servicebook.model.fields import RefTo, TextMark

Path = tuple[str | int, ...]
"""The way from an item to a value: field names as written in YAML, and 0-based positions."""


@dataclass(frozen=True, slots=True)
class ScalarShape:
    """A single value."""

    python_type: Any
    """The annotation without its marks."""
    text: TextMark | None = None
    ref: RefTo | None = None

    @property
    def is_marked(self) -> bool:
        """Whether it is a text people read, or a reference."""
        return self.text is not None or self.ref is not None

    @property
    def choices(self) -> tuple[str, ...]:
        """List the words allowed, where only some are."""
        return get_args(self.python_type) if get_origin(self.python_type) is Literal else ()


@dataclass(frozen=True, slots=True)
class ListShape:
    """Values of one shape, in order."""

    element: "Shape"


@dataclass(frozen=True, slots=True)
class TableShape:
    """Values of one shape under names that the author chooses."""

    element: "Shape"


@dataclass(frozen=True, slots=True)
class ModelShape:
    """Named fields, under the names used in YAML."""

    model: type[BaseModel]
    fields: Mapping[str, "FieldShape"]

    @property
    def has_id(self) -> bool:
        """Whether values of this shape are told apart by an `id`."""
        return "id" in self.fields


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field: its Python name, its shape, and whether it must be there."""

    attribute: str
    shape: "Shape"
    required: bool

    @property
    def holds_marks(self) -> bool:
        """Whether a marked text can be in it; numbers, days and choices need no look inside."""
        return not isinstance(self.shape, ScalarShape) or self.shape.is_marked


Shape = ScalarShape | ListShape | TableShape | ModelShape


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single text of an item, where it stands, and how it is read."""

    path: Path
    value: str
    shape: ScalarShape


def shape_of_model(model: type[BaseModel]) -> ModelShape:
    """Describe a model class."""
    return ModelShape(
        model,
        {
            field.alias or name: FieldShape(
                name, _shape_of_field(field), required=field.is_required()
            )
            for name, field in model.model_fields.items()
        },
    )


def leaves(value: Any, shape: Shape, path: Path = ()) -> tuple[Leaf, ...]:
    """Collect each marked text of a value, in the order of declaration.

    Args:
        value: An item, or part of one.
        shape: Its shape.
        path: The way to it from its item.
    """
    found: list[Leaf] = []
    _collect(value, shape, path, found)
    return tuple(found)


def _collect(value: Any, shape: Shape, path: Path, found: list[Leaf]) -> None:
    if isinstance(shape, ScalarShape):
        if shape.is_marked and value is not None:
            found.append(Leaf(path, value, shape))
    elif value is not None:
        for step, part, part_shape in _parts(value, shape):
            _collect(part, part_shape, (*path, step), found)


def _parts(
    value: Any, shape: ListShape | TableShape | ModelShape
) -> Iterator[tuple[str | int, Any, Shape]]:
    match shape:
        case ModelShape(fields=fields):
            for key, field in fields.items():
                if field.holds_marks:
                    yield key, getattr(value, field.attribute), field.shape
        case ListShape(element=element):
            for index, part in enumerate(value):
                yield index, part, element
        case TableShape(element=element):
            for key, part in value.items():
                yield key, part, element


def _shape_of_field(field: FieldInfo) -> Shape:
    # pydantic takes the outermost marks off an annotation; put them back to treat all alike.
    annotation: Any = field.annotation
    if field.metadata:
        annotation = Annotated[annotation, *field.metadata]
    return _shape_of(annotation)


def _shape_of(annotation: Any, marks: tuple[Any, ...] = ()) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape_of(arguments[0], (*marks, *arguments[1:]))
    if origin in {Union, UnionType}:
        (inner,) = (argument for argument in arguments if argument is not NoneType)
        return _shape_of(inner, marks)
    if origin is tuple:
        return ListShape(_shape_of(arguments[0]))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return TableShape(_shape_of(arguments[1]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return shape_of_model(annotation)
    return ScalarShape(
        annotation,
        text=next((mark for mark in marks if isinstance(mark, TextMark)), None),
        ref=next((mark for mark in marks if isinstance(mark, RefTo)), None),
    )
