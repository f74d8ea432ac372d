"""Say in plain words what pydantic found wrong, at the place the author typed it."""

from collections.abc import Iterator
from typing import Any

from servicebook.diagnostics import Diagnostic, Span
from servicebook.load.nodes import Fields, Node, Scalar, Sequence, at_path
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.rules import INVALID_VALUE, did_you_mean

SILENT = frozenset({"missing", "extra_forbidden"})
"""Reported while reading, with better places."""
WHOLE = frozenset({"number_or_words", "sum_or_words"})
"""About several fields together; meaningless while one of them is wrong."""

WORDS = {
    "not_a_date": ("is not a day of the calendar", "write it as year-month-day: 2026-01-31"),
    "not_yes_or_no": ("must be yes or no", "write `yes` or `no`"),
    "int_parsing": ("must be a whole number", "write digits only, such as 12"),
    "int_from_float": ("must be a whole number", "write digits only, such as 12"),
    "decimal_parsing": ("must be a number", "write digits only, such as 12 or 2.5"),
    "int_parsing_size": ("is too large", "write a smaller number"),
    "decimal_max_digits": ("has too many digits", "write a shorter number"),
    "finite_number": ("must be a number", "write digits only, such as 12 or 2.5"),
    "greater_than_equal": ("is too small", "write a larger number"),
    "less_than_equal": ("is too large", "write a smaller number"),
    "string_too_short": ("is empty", "write a text, or delete the line"),
    "string_too_long": ("is too long", "shorten it; put the detail in another field"),
    "number_or_words": (
        "needs a number or words, not both",
        "write `value:` and `unit:`, or only `text:`",
    ),
    "sum_or_words": ("needs a sum or words, not both", "write `amount:`, or only `text:`"),
}
PATTERNS = {
    "logo": "name a picture in this folder, such as logo.svg, logo.png, logo.jpg or logo.webp",
    "url": "write the whole address, beginning with https://",
    "brand": "write # and six digits or letters a to f, such as #1f4e5f",
    "accent": "write # and six digits or letters a to f, such as #b4532a",
    "code": "write three capital letters, such as EUR",
    "language": "write two letters, such as en",
}
"""Advice for fields that have a form of their own."""


def explain(
    problems: list[Any], fields: Fields, shape: ModelShape, noun: str, known: frozenset[Span]
) -> Iterator[Diagnostic]:
    """Turn pydantic's error list into findings; its own words are never shown.

    Args:
        problems: The list.
        fields: The item's nodes.
        shape: The item's shape.
        noun: What the item is called in messages, with its article.
        known: Places already reported, the consequences of which are not reported again.
    """
    for problem in problems:
        if problem["type"] in SILENT:
            continue
        found = _explain(problem, fields, shape, noun)
        node = at_path(fields, problem["loc"])
        is_consequence = problem["type"] in WHOLE and not known.isdisjoint(_places(node))
        if found.span not in known and not is_consequence:
            yield found


def _explain(problem: Any, fields: Fields, shape: ModelShape, noun: str) -> Diagnostic:
    path = tuple(problem["loc"])
    if path[-1:] == ("[key]",):
        return _bad_name(fields, path)
    node = at_path(fields, path)
    field = next((step for step in reversed(path) if isinstance(step, str)), "")
    thing = f"`{field}`" if field else noun
    typed = f" `{node.text}`" if isinstance(node, Scalar) and "\n" not in node.text else ""
    if problem["type"] == "literal_error":
        choices = _scalar_at(shape, path).choices
        typed_text = node.text if isinstance(node, Scalar) else ""
        advice = _choice(typed_text, choices)
        return INVALID_VALUE.at(node.span, f"{thing} cannot be{typed}", advice)
    if problem["type"] == "string_pattern_mismatch":
        advice = _form(field, _scalar_at(shape, path))
        return INVALID_VALUE.at(node.span, f"{thing} cannot be{typed}", advice)
    what, advice = WORDS.get(problem["type"], ("cannot be read", "see the examples in the base"))
    return INVALID_VALUE.at(node.span, f"{thing} {what}", advice)


def _bad_name(fields: Fields, path: tuple[str | int, ...]) -> Diagnostic:
    """Report a name that the author chose, in a table such as `variables`."""
    *way, name, _ = path
    table = at_path(fields, tuple(way))
    place = table.entries[str(name)].key if isinstance(table, Fields) else table.span
    advice = "use lower-case letters, digits and _, and begin with a letter"
    return INVALID_VALUE.at(place, f"`{name}` cannot be a name here", advice)


def _places(node: Node) -> Iterator[Span]:
    """Yield the place of a node and of everything in it."""
    yield node.span
    match node:
        case Fields(entries=entries):
            for entry in entries.values():
                yield entry.key
                yield from _places(entry.value)
        case Sequence(items=items):
            for item in items:
                yield from _places(item)
        case Scalar():
            pass


def _choice(typed: str, choices: tuple[str, ...]) -> str:
    near = did_you_mean(typed, choices)
    listed = ", ".join(f"`{choice}`" for choice in choices)
    return near if near.startswith("it can be") else f"{near} It can be: {listed}"


def _form(field: str, shape: ScalarShape) -> str:
    if field in PATTERNS:
        return PATTERNS[field]
    if shape.ref is not None and shape.ref.kind is None:
        return "write the kind, a slash and the id, such as `principles/keep-the-promise`"
    return "use lower-case letters, digits and hyphens, such as `keep-the-promise`"


def _scalar_at(shape: Shape, path: tuple[str | int, ...]) -> ScalarShape:
    for step in path:
        match shape:
            case ModelShape(fields=fields) if isinstance(step, str) and step in fields:
                shape = fields[step].shape
            case ListShape(element=element) | TableShape(element=element):
                shape = element
            case _:
                break
    return shape if isinstance(shape, ScalarShape) else ScalarShape(str)
