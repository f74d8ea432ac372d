"""Say in plain words what pydantic found wrong, at the place the author typed it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.layer import Key
from servicebook.load.nodes import Fields, Node, Scalar, Sequence, at_path
from servicebook.model.shapes import (
    FieldShape,
    ListShape,
    ModelShape,
    ScalarShape,
    Shape,
    TableShape,
)
from servicebook.parse import amounts, days, examples, groups, ids
from servicebook.parse.around import Around
from servicebook.parse.choices import choose
from servicebook.parse.patterns import FORMS
from servicebook.parse.wrong import Said, Wrong
from servicebook.rules import EMPTY_VARIABLE, INVALID_VALUE
from servicebook.suggest import slug

SILENT = frozenset({"missing", "extra_forbidden"})
"""Found by the diagnosis, with better places."""
WHOLE = frozenset({"number_or_words", "sum_or_words", "one_value", "not_rising", "less_together"})
"""About several values together; meaningless while one of them is wrong."""
ANSWERS = MappingProxyType(
    dict.fromkeys(("y", "yeah", "yep", "1", "x", "yes", "true", "on", "ok"), "yes")
    | dict.fromkeys(("n", "nope", "0", "no", "false", "off", "never"), "no")
)


@dataclass(frozen=True, slots=True)
class Read:
    """An item as far as it could be read."""

    fields: Fields
    shape: ModelShape
    noun: str
    """What it is called in messages, with its article."""
    key: Key | None
    """Its name; None for the company's settings."""
    around: Around

    def meaning(self, fields: Fields) -> "Read":
        """Return the same with the fields as they were meant."""
        return replace(self, fields=fields)


def explain(problems: list[Any], read: Read, known: frozenset[Span]) -> Iterator[Diagnostic]:
    """Turn pydantic's error list into findings; its own words are never shown.

    Args:
        problems: The list.
        read: What they are about.
        known: Places already reported, the consequences of which are not reported again.
    """
    for problem in problems:
        if problem["type"] in SILENT:
            continue
        node = at_path(read.fields, problem["loc"])
        is_whole = problem["type"] in WHOLE
        if is_whole and known.isdisjoint(_places(node)):
            yield groups.explain(problem, node, read.noun)
        elif not is_whole and node.span not in known:
            yield _explain(problem, node, read)


def _explain(problem: Any, node: Node, read: Read) -> Diagnostic:
    path = tuple(problem["loc"])
    if path[-1:] == ("[key]",):
        return _bad_name(read.fields, path)
    parent = at_path(read.fields, path[:-1])
    field = _field_at(read.shape, path)
    shape = field.shape if isinstance(field.shape, ScalarShape) else ScalarShape(str)
    is_variable = len(path) == len(("variables", "name")) and path[0] == "variables"
    if is_variable and problem["type"] == "string_too_short":
        return _empty_variable(str(path[-1]), node.span)
    wrong = Wrong(node, path, shape, field.required, parent, read.fields, read.key, read.around)
    said = _say(problem, wrong)
    is_typed = isinstance(node, Scalar) and read.around.written.is_as_read(node)
    fix = [Edit(node.span, said.instead)] if is_typed and said.instead is not None else []
    return INVALID_VALUE.at(node.span, f"`{wrong.name}` {said.what}", said.advice, fix=fix)


def _empty_variable(name: str, span: Span) -> Diagnostic:
    inserted = f"{{{{ company.variables.{name} }}}}"
    advice = f"write the words that `{inserted}` stands for, or delete the line"
    return EMPTY_VARIABLE.at(span, f"the variable `{name}` is empty", advice)


def _say(problem: Any, wrong: Wrong) -> Said:
    name = problem["type"]
    if name in SAYING:
        return SAYING[name](wrong)
    most = problem.get("ctx", {}).get("max_length")
    is_name = wrong.shape.text is None and wrong.name not in FORMS
    if name == "string_pattern_mismatch" or (name == "string_too_long" and is_name):
        return _form(wrong)
    if name == "string_too_long":
        what = f"is too long: {len(wrong.text.strip())} characters, {most} are allowed"
        return Said(what, "shorten it, or put the detail in another field")
    if name == "string_too_short":
        if wrong.is_required and not wrong.is_entry:
            example = examples.line(wrong.name, wrong.shape, wrong.around.names)
            return Said("is empty", f"write a text, such as `{example}`")
        return Said("is empty", "write a text, or delete the line")
    if name == "decimal_max_digits":
        return Said("has too many digits", "write a number of at most 12 digits")
    raise AssertionError(name)


def _form(wrong: Wrong) -> Said:
    if wrong.shape.ref is not None:
        return ids.reference(wrong)
    return FORMS.get(wrong.name, ids.own_id)(wrong)


def _day(wrong: Wrong) -> Said:
    known = days.impossible(wrong.text)
    what = f"cannot be {wrong.shown}{f': {known[0]}' if known else ''}"
    found = days.days_in(wrong.text)
    if len(found) == 1:
        return Said(what, f"write {wrong.line(found[0])}", found[0])
    if found:
        readings = " or ".join(f"{wrong.line(day)} for {days.in_words(day)}" for day in found)
        return Said(what, f"write {readings}")
    if known is not None:
        return Said(what, f"write a day that there is, such as {wrong.line(known[1])}")
    begun = days.first_day_in(wrong.text)
    if begun is not None:
        return Said(what, f"write the day too, such as {wrong.line(begun)}")
    return Said(what, f"write year, month and day, such as {wrong.line('2026-01-31')}")


def _yes_or_no(wrong: Wrong) -> Said:
    what = f"must be yes or no, not {wrong.shown}"
    answer = ANSWERS.get(wrong.text.strip(" .!'\"").lower())
    if answer is None:
        return Said(what, f"write {wrong.line('yes')} or {wrong.line('no')}")
    return Said(what, f"write {wrong.line(answer)}", answer)


def _tangled(_: Wrong) -> Said:
    what = "holds more formatting signs, such as `*`, `[` and `>`, than can be read"
    return Said(what, "write it as plain sentences, with few of these signs")


SAYING: MappingProxyType[str, Callable[[Wrong], Said]] = MappingProxyType(
    {
        "literal_error": choose,
        "not_a_day": _day,
        "not_yes_or_no": _yes_or_no,
        "not_whole": amounts.whole_number,
        "not_a_number": amounts.number,
        "greater_than_equal": amounts.out_of_bounds,
        "less_than_equal": amounts.out_of_bounds,
        "int_parsing_size": amounts.out_of_bounds,
        "device_name": ids.device,
        "too_tangled": _tangled,
    }
)
"""Who knows what to write instead, by pydantic's name of the error."""


def _bad_name(fields: Fields, path: tuple[str | int, ...]) -> Diagnostic:
    """Report a name that the author chose, in a table such as `variables`."""
    *way, name, _ = path
    table = at_path(fields, tuple(way))
    assert isinstance(table, Fields)
    place = table.entries[str(name)].key
    meant = slug(str(name)).replace("-", "_").lstrip("_0123456789")
    message = f"`{name}` cannot be a name here"
    advice = "use lower-case letters, digits and _, and begin with a letter"
    if not meant or meant in table.entries:
        return INVALID_VALUE.at(place, message, advice)
    return INVALID_VALUE.at(place, message, f"{advice}: `{meant}`", fix=[Edit(place, meant)])


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


def _field_at(shape: Shape, path: tuple[str | int, ...]) -> FieldShape:
    """Find what belongs at a path; an entry of a list or a table is as required as those."""
    field = FieldShape("", shape, required=True)
    for step in path:
        match field.shape:
            case ModelShape(fields=fields) if isinstance(step, str) and step in fields:
                field = fields[step]
            case ListShape(element=element) | TableShape(element=element):
                field = FieldShape(field.attribute, element, required=field.required)
            case _:
                break
    return field
