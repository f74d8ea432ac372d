"""A value that is no number, or too small or large, goes in; what to write instead comes out."""

import re

from servicebook.load.nodes import Fields
from servicebook.parse.figures import Figure, figure_in
from servicebook.parse.units import MONEY, counted, unit_of
from servicebook.parse.wrong import Said, Wrong

SHORT_YEAR = 2
FIRST_NUMBER = re.compile(r"[1-9][0-9]*")
LONGEST_EXAMPLE = 4
LAST_CENTURY = "40"


def whole_number(wrong: Wrong) -> Said:
    """Say what to write for a value that is no whole number."""
    what = f"must be a whole number, not {wrong.shown}"
    figure = figure_in(wrong.text)
    if figure is None:
        return Said(what, f"write one number in digits, such as {wrong.line(_example(wrong))}")
    if figure.readings:
        return _two(what, wrong, figure)
    digits = counted(figure.digits, figure.after, wrong.name) if _stands_alone(figure) else None
    if digits is None:
        return Said(what, f"write digits only, such as {wrong.line(_whole(figure.digits))}")
    if "." not in digits or not digits.partition(".")[2].strip("0"):
        digits = digits.partition(".")[0]
        return Said(what, f"write {wrong.line(digits)}", digits)
    if wrong.name == "share" and digits.startswith("0."):
        share = f"{float(digits) * 100:g}"
        return Said(what, f"write it as a part of 100: {wrong.line(share)}", share)
    least = wrong.shape.least or 0
    near = [number for number in (int(_whole(digits)), int(_whole(digits)) + 1) if number >= least]
    return Said(what, f"write {' or '.join(wrong.line(str(number)) for number in near)}")


def number(wrong: Wrong) -> Said:
    """Say what to write for a value that is no number."""
    what = f"must be a number, not {wrong.shown}"
    figure = figure_in(wrong.text)
    if figure is None:
        return Said(what, f"write one number in digits, such as {wrong.line(_example(wrong))}")
    if figure.readings:
        return _two(what, wrong, figure)
    if _is_money(figure):
        return Said(what, f"write {wrong.line(figure.digits)}", figure.digits)
    return _beside(wrong, figure, what) or Said(
        what, f"write digits only, such as {wrong.line(figure.digits)}"
    )


def out_of_bounds(wrong: Wrong) -> Said:
    """Say between which numbers a value must be."""
    least, most = wrong.shape.least, wrong.shape.most
    shown = wrong.shown
    if least is None or most is None:
        positive = wrong.text.lstrip("-")
        what = f"must be {least} or more, not {shown}"
        return Said(what, f"write {wrong.line(positive)}, without the sign before it")
    what = f"must be between {least} and {most}, not {shown}"
    if wrong.name == "year" and len(wrong.text) == SHORT_YEAR:
        year = ("20" if wrong.text < LAST_CENTURY else "19") + wrong.text
        return Said(what, f"write all four digits: {wrong.line(year)}", year)
    is_low = len(wrong.text) < len(str(least)) or wrong.text.startswith(("-", "0"))
    near = wrong.line(str(least if is_low else most))
    return Said(what, f"write a number from {least} to {most}, such as {near}")


def _beside(wrong: Wrong, figure: Figure, what: str) -> Said | None:
    """Write what stands behind the number into the field that is there for it."""
    if wrong.name == "amount" and figure.after.startswith("per "):
        field, rest = "per", figure.after.removeprefix("per ")
    elif wrong.name == "value" and (unit := unit_of(figure.after)) is not None:
        field, rest = "unit", unit
    else:
        return None
    if figure.before not in MONEY:
        return None
    advice = f"write `{wrong.name}: {figure.digits}` and `{field}: {rest}`"
    parent = wrong.parent
    if not isinstance(parent, Fields):
        return None
    if field in parent.entries:
        is_said = parent.text(field) == rest
        return Said(what, advice, figure.digits if is_said else None)
    if wrong.around.written.is_bracketed(parent):
        return Said(what, advice, f"{figure.digits}, {field}: {rest}")
    indent = " " * (parent.span.column - 1)
    return Said(what, advice, f"{figure.digits}\n{indent}{field}: {rest}")


def _two(what: str, wrong: Wrong, figure: Figure) -> Said:
    many, few = figure.readings
    advice = f"write {wrong.line(many)} if you mean {int(many):,}, {wrong.line(few)} if not"
    return Said(what, advice)


def _stands_alone(figure: Figure) -> bool:
    return figure.before in {"", "#", "no", "no.", "nr", "nr.", "+"}


def _is_money(figure: Figure) -> bool:
    return {figure.before, figure.after} <= MONEY


def _whole(digits: str) -> str:
    return digits.partition(".")[0].lstrip("-")


def _example(wrong: Wrong) -> str:
    """Name a number to show the form: the first one typed, or one that is usual."""
    typed = FIRST_NUMBER.search(wrong.text)
    if typed is not None and len(typed[0]) <= LONGEST_EXAMPLE:
        return typed[0]
    examples = {"order": "10", "review_months": "12", "minutes": "5", "year": "2026", "share": "80"}
    return examples.get(wrong.name, "50")
