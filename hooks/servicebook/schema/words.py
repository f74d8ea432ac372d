"""A field's declaration goes in; what an editor says about it in plain words comes out."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from types import ModuleType
from typing import Any, Literal, get_origin

import servicebook.model
from servicebook.model.fields import ID_PATTERN, TextMark
from servicebook.model.kinds import KINDS
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.parse.examples import TEXTS
from servicebook.schema.definitions import Json

CHOICE = re.compile(r"^- ([^:\n]+): (.+)$", re.MULTILINE)
"""A line of a docstring that explains one choice."""
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
SAMPLES = ("2026-01-31", "kind/id")
"""Words of a form that its field's own words may have said already."""
OF_MANY_SORTS = frozenset({"id", "promise", "value"})
"""Fields whose name means several things, so that one example would not do."""


def title_of(name: str) -> str:
    """Write a field's or a class's name as a heading."""
    return " ".join(CAPITAL.split(name)).replace("_", " ").capitalize()


def described(docstring: str) -> str:
    """Return a docstring's paragraphs, without the lines about single choices."""
    paragraphs = inspect.cleandoc(CHOICE.sub("", docstring)).split("\n\n")
    return "\n\n".join(" ".join(one.split()) for one in paragraphs if one.strip())


def in_words(said: Json, need: str, form: str) -> str:
    """Say what a field is for, whether it is needed, and how it is typed."""
    meaning = described(said.get("description", ""))
    typed = " ".join(filter(None, (need, form)))
    return "\n\n".join(filter(None, (meaning, typed)))


def form_of(shape: Shape, said: Json) -> str:
    """Say how a value is typed, where its description does not say it."""
    match shape:
        case ListShape(element=ModelShape()):
            return "A list: each entry begins with a hyphen."
        case ListShape(element=element):
            about = said.get("items", {}) | {"description": said.get("description", "")}
            form = form_of(element, about)
            return f"A list: each entry on its own line, behind a hyphen. {form}".strip()
        case TableShape():
            return "Names that you choose, each on its own line with its text."
        case ModelShape():
            return ""
        case ScalarShape():
            form = _text_form(shape, said) or _number_form(shape)
            meaning = said.get("description", "")
            return "" if any(one in meaning and one in form for one in SAMPLES) else form


def _text_form(shape: ScalarShape, said: Json) -> str:
    most = f"; at most {said['maxLength']} characters" if "maxLength" in said else ""
    if shape.text is TextMark.PLAIN:
        return f"Shown letter for letter{most}."
    if shape.text is TextMark.RICH:
        links = "[links](principles/answer-fast)"
        return f"May hold paragraphs, lists, *emphasis* and {links}{most}."
    if shape.ref is not None:
        return f"The id of {KINDS[shape.ref.kind].noun}." if shape.ref.kind else "As kind/id."
    is_id = said.get("pattern") == ID_PATTERN
    return "Lower-case letters, digits and hyphens." if is_id else ""


def _number_form(shape: ScalarShape) -> str:
    forms = {
        bool: "Write yes or no.",
        date: "A day, as 2026-01-31.",
        int: f"A whole number{bounds_in_words(shape)}.",
        Decimal: f"A number{bounds_in_words(shape)}, without a unit.",
    }
    return forms.get(shape.python_type, "")


def bounds_in_words(shape: ScalarShape) -> str:
    """Say how small and how large a number may be."""
    if shape.least is not None and shape.most is not None:
        return f" from {shape.least} to {shape.most}"
    return f" of at least {shape.least}" if shape.least is not None else ""


def need_of(default: object, *, required: bool) -> str:
    """Say whether a field must be there, and what holds if it is not."""
    if required:
        return "Must be there."
    if isinstance(default, bool):
        return f"If left out: {'yes' if default else 'no'}."
    return f"If left out: {default}." if isinstance(default, str | int) else ""


def default_of(default: object) -> Json:
    """Return what an editor writes to begin with; answers it would put into quotes."""
    is_written = isinstance(default, str | int) and not isinstance(default, bool)
    return {"default": default} if is_written else {}


def examples_of(name: str, shape: ScalarShape, *, required: bool) -> Json:
    """Return what could be typed, for a text that must be there."""
    is_shown = required and shape.text is not None and name not in OF_MANY_SORTS
    return {"examples": [TEXTS[name]]} if is_shown and name in TEXTS else {}


@dataclass(frozen=True, slots=True)
class Choices:
    """What the choices mean for which a declaration says so."""

    _documents: Mapping[Any, str]

    @classmethod
    def of_models(cls) -> "Choices":
        """Read what stands below each list of choices in the models' modules."""
        return cls(dict(pair for module in _modules() for pair in _documented(module)))

    def meanings(self, annotation: Any, docstring: str) -> dict[str, str]:
        """Return what choices mean, as said by their field or by their own declaration."""
        text = docstring if CHOICE.search(docstring) else self._documents.get(annotation, "")
        return {match[1]: match[2] for match in CHOICE.finditer(text)}


def _modules() -> Iterator[ModuleType]:
    for module in pkgutil.iter_modules(servicebook.model.__path__):
        yield importlib.import_module(f"{servicebook.model.__name__}.{module.name}")


def _documented(module: ModuleType) -> Iterator[tuple[Any, str]]:
    """Yield each list of choices of a module with the text that stands below it."""
    for one, below in pairwise(ast.parse(inspect.getsource(module)).body):
        match one, below:
            case (
                ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(text))),
            ) if get_origin(getattr(module, name)) is Literal:
                yield getattr(module, name), inspect.cleandoc(text)
            case _:
                pass
