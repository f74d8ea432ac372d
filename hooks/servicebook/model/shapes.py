"""Describe a model class as nested shapes, so that stages can walk any item by its declaration."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

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
    least: int | None = None
    """The smallest number allowed, where there is one."""
    most: int | None = None
    """The largest."""

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
    marked: tuple[tuple[str, str, "Shape"], ...]
    """The fields that may hold a marked text: name in YAML, name in Python, and shape."""

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


Shape = ScalarShape | ListShape | TableShape | ModelShape


_new = tuple.__new__
"""What the constructor of a named tuple calls; there are thousands of leaves to make."""


class Leaf(NamedTuple):
    """A single text of an item, where it stands, and how it is read."""

    path: Path
    value: str
    shape: ScalarShape


def shape_of_model(model: type[BaseModel]) -> ModelShape:
    """Describe a model class."""
    fields = {
        field.alias or name: FieldShape(name, _shape_of_field(field), required=field.is_required())
        for name, field in model.model_fields.items()
    }
    marked = tuple(
        (name, field.attribute, field.shape)
        for name, field in fields.items()
        if _holds_marks(field.shape)
    )
    return ModelShape(model, fields, marked)


def _holds_marks(shape: Shape) -> bool:
    """Whether a marked text can be in a value; numbers, days and choices need no look inside."""
    match shape:
        case ScalarShape():
            return shape.is_marked
        case ListShape(element=element) | TableShape(element=element):
            return _holds_marks(element)
        case ModelShape(marked=marked):
            return bool(marked)


def field_names(shape: Shape) -> frozenset[str]:
    """Collect the names of all fields in a shape, at whatever depth."""
    match shape:
        case ModelShape(fields=fields):
            inner = (field_names(field.shape) for field in fields.values())
            return frozenset(fields).union(*inner)
        case ListShape(element=element) | TableShape(element=element):
            return field_names(element)
        case ScalarShape():
            return frozenset()


def leaves(value: Any, shape: Shape, path: Path = ()) -> tuple[Leaf, ...]:
    """Collect each marked text of a value, in the order of declaration.

    Args:
        value: An item, or part of one.
        shape: Its shape.
        path: The way to it from its item.
    """
    found: list[Leaf] = []
    if value is not None and _holds_marks(shape):
        _collect(value, shape, path, found)
    return tuple(found)


def _collect(value: Any, shape: Shape, path: Path, found: list[Leaf]) -> None:
    # Every text of every item passes here: only shapes that hold marks are ever gone into.
    if isinstance(shape, ModelShape):
        for name, attribute, part_shape in shape.marked:
            part = getattr(value, attribute)
            if part is None:
                continue
            if isinstance(part_shape, ScalarShape):
                found.append(_new(Leaf, ((*path, name), part, part_shape)))
            else:
                _collect(part, part_shape, (*path, name), found)
    elif isinstance(shape, ScalarShape):
        found.append(Leaf(path, value, shape))
    else:
        steps = value.items() if isinstance(shape, TableShape) else enumerate(value)
        element = shape.element
        if isinstance(element, ScalarShape):
            found += [_new(Leaf, ((*path, step), part, element)) for step, part in steps]
        else:
            for step, part in steps:
                _collect(part, element, (*path, step), found)


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
    return _scalar(annotation, marks)


def _scalar(annotation: Any, marks: tuple[Any, ...]) -> ScalarShape:
    nested = (mark.metadata if isinstance(mark, FieldInfo) else [mark] for mark in marks)
    flat = list(chain.from_iterable(nested))
    return ScalarShape(
        annotation,
        text=next((mark for mark in flat if isinstance(mark, TextMark)), None),
        ref=next((mark for mark in flat if isinstance(mark, RefTo)), None),
        least=next((mark.ge for mark in flat if hasattr(mark, "ge")), None),
        most=next((mark.le for mark in flat if hasattr(mark, "le")), None),
    )
