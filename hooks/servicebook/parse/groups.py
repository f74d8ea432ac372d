"""Fields that mean something only together go in; what is wrong between them comes out in words."""

from types import MappingProxyType
from typing import Any

from servicebook.diagnostics import Diagnostic
from servicebook.load.nodes import Fields, Node, Scalar, at_path
from servicebook.rules import INVALID_VALUE

VALUES = MappingProxyType(
    {
        "a number": frozenset({"value", "unit", "share"}),
        "a sum": frozenset({"amount", "per"}),
        "a day": frozenset({"date"}),
    }
)
"""The fields of a variable's value, by what they say together."""


def explain(problem: Any, node: Node, noun: str) -> Diagnostic:
    """Say what is wrong between several values.

    Args:
        problem: One of pydantic's list.
        node: What it is about.
        noun: What the item is called in messages, with its article.
    """
    name = next((step for step in reversed(problem["loc"]) if isinstance(step, str)), "")
    thing = f"`{name}`" if name else noun
    match problem["type"]:
        case "number_or_words":
            what, advice = _measure(node)
        case "sum_or_words":
            what, advice = _sum(node)
        case "one_value":
            what, advice = _one_value(node)
        case "less_together":
            return _less_together(node)
        case _:
            return _not_rising(node, problem["ctx"]["at"])
    return INVALID_VALUE.at(node.span, f"{thing} {what}", advice)


def _measure(node: Node) -> tuple[str, str]:
    has = _has(node)
    if "text" in has:
        return "has a number and words", "keep `value:` and `unit:`, or `text:`, but not both"
    if "value" in has:
        return "has no `unit`", "add `unit: hours`, or minutes, days, percent, whatever is counted"
    if "unit" in has:
        return "has no `value`", "add `value: 4`, or the number you promise"
    return "has neither a number nor words", "add `value: 4` and `unit: hours`, or `text: …`"


def _sum(node: Node) -> tuple[str, str]:
    if "text" in _has(node):
        return "has a sum and words", "keep `amount:` or `text:`, but not both"
    return "has neither a sum nor words", "add `amount: 50`, or the words alone as `text: …`"


def _one_value(node: Node) -> tuple[str, str]:
    has = _has(node)
    kinds = [said for said, names in VALUES.items() if has & names]
    if not kinds:
        return "has nothing in it", "write `value:` and `unit:`, or `amount:`, or `date:`, or words"
    if len(kinds) > 1:
        several = " and ".join(kinds)
        return f"has {several}", "keep one of them: a variable stands for one thing"
    if "per" in has:
        return "has no `amount`", "add `amount: 25`, or the sum that it is"
    if has == {"share"}:
        return "has no `value`", "add `value: 4` and `unit: hours`, or whatever is counted"
    return _measure(node)


def _has(node: Node) -> frozenset[str]:
    entries = node.entries if isinstance(node, Fields) else {}
    filled = (name for name, entry in entries.items() if not _is_empty(entry.value))
    return frozenset(filled)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_empty


def _less_together(node: Node) -> Diagnostic:
    together, alone = _at(node, "with_colleague", "amount"), _at(node, "up_to", "amount")
    message = f"`with_colleague` allows {together.text}, less than the {alone.text} of `up_to`"
    advice = f"write `amount: {alone.text}` or more, or delete `with_colleague`"
    return INVALID_VALUE.at(together.span, message, advice)


def _not_rising(node: Node, where: tuple[str, int, str]) -> Diagnostic:
    part, index, field = where
    typed, before = _at(node, part, index, field), _at(node, part, index - 1, field)
    message = f"in `{part}`, {typed.text} stands after {before.text}"
    advice = f"order the entries of `{part}` by `{field}`, the lowest first, each one once"
    return INVALID_VALUE.at(typed.span, message, advice)


def _at(node: Node, *path: str | int) -> Scalar:
    found = at_path(node, path)
    assert isinstance(found, Scalar)
    return found
