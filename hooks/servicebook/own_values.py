"""The company's settings and the base's variables go in; settings in which each is a text come out.

What a company leaves out stands for what the base says. Numbers, sums and days become words here,
before anything is inserted, so that texts and other variables insert all alike.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from servicebook.declared import Declared, Default
from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.model.amounts import Money, value_text
from servicebook.model.variable import Sort, VariableValue
from servicebook.own_words import money_in
from servicebook.parse import Around, form_in, means_value, parse_value
from servicebook.rules import MISSPELT_VARIABLE, WRONG_TYPE
from servicebook.suggest import is_typo
from servicebook.variables import OWN
from servicebook.words import Words

VARIABLES = "variables"
IS = MappingProxyType(
    {Scalar: "this is a text", Sequence: "this is a list", Fields: "these are fields"}
)
SORTS: Mapping[Sort, str] = MappingProxyType(
    {"text": "a text", "number": "a number with its unit", "sum": "a sum", "day": "a day"}
)


@dataclass(frozen=True, slots=True)
class OwnValues:
    """The company's settings as they are read on, and what was found."""

    settings: Fields
    """Every variable in them is a text; the base's own are among them."""
    found: tuple[Diagnostic, ...]
    is_broken: bool
    """Whether one of them stands for nothing that could be read."""


def own_values(settings: Fields, declared: Declared, around: Around, words: Words) -> OwnValues:
    """Make a text of each variable, and add those that the company leaves as they are.

    Args:
        settings: The company's, as they were typed.
        declared: The variables that the base's texts insert.
        around: The files as typed.
        words: What is said around numbers.
    """
    typed = settings.entries.get(VARIABLES)
    own = typed.value if typed is not None else Scalar("", settings.span)
    if not isinstance(own, Fields) and not (isinstance(own, Scalar) and own.is_empty):
        return OwnValues(settings, (), is_broken=False)
    reading = _Reading(declared, money_in(settings), around, words)
    table = own if isinstance(own, Fields) else Fields({}, own.span)
    entries = dict(reading.entries(table))
    if entries:
        whole = Entry(typed.key if typed else settings.span, Fields(entries, table.span))
        settings = Fields({**settings.entries, VARIABLES: whole}, settings.span)
    misspelt = tuple(reading.misspelt(table))
    return OwnValues(settings, (*reading.found, *misspelt), is_broken=bool(reading.found))


class _Reading:
    def __init__(self, declared: Declared, money: Money, around: Around, words: Words) -> None:
        self.found: list[Diagnostic] = []
        self._declared = declared.variables
        self._money = money
        self._around = around
        self._words = words

    def entries(self, own: Fields) -> Iterator[tuple[str, Entry]]:
        """Yield each variable as a text, the company's own first."""
        for name, entry in own.entries.items():
            yield name, Entry(entry.key, self._own(name, entry.value))
        for name, default in self._declared.items():
            if name not in own.entries:
                yield name, Entry(default.key, self._in_words(default.value, default.text))

    def _own(self, name: str, node: Node) -> Node:
        """Read what the company says; what is wrong in it is noted."""
        if isinstance(node, Scalar) and not node.text.strip():
            return node
        value = None
        if isinstance(node, Fields) and means_value(node):
            value, problems = parse_value(node, name, self._around)
            self.found += problems
            if value is None:
                return Scalar(name, node.span)
        default = self._declared.get(name)
        sort = value.sort if value is not None else "text"
        if default is not None and default.sort != sort:
            self.found.append(self._of_other_sort(name, node, value, default))
            return Scalar(name, node.span)
        return self._in_words(value, node)

    def _in_words(self, value: VariableValue | None, node: Node) -> Node:
        return (
            Scalar(value_text(value, self._money, self._words), node.span)
            if value is not None
            else node
        )

    def _of_other_sort(
        self, name: str, node: Node, value: VariableValue | None, default: Default
    ) -> Diagnostic:
        """Say that the base's texts need another sort of value, and how it is typed."""
        here = IS[type(node)] if value is None else f"this is {SORTS[value.sort]}"
        message = f"`{name}` must be {SORTS[default.sort]}; {here}"
        if default.sort == "text" and value is not None:
            text = value_text(value, self._money, self._words)
            meant: str | None = text if text.isascii() else None
        else:
            meant = form_in(node.text, default.sort) if isinstance(node, Scalar) else None
        is_typed = meant is not None and isinstance(node, Scalar)
        fix = [Edit(node.span, meant)] if is_typed and meant is not None else []
        advice = f"write `{name}: {meant}`" if meant else f"write it as in `{name}: {default.form}`"
        label = Label(default.key, "the base's texts insert it as such")
        return WRONG_TYPE.at(node.span, message, advice, label, fix=fix)

    def misspelt(self, own: Fields) -> Iterator[Diagnostic]:
        """Yield a finding for each name that nothing inserts and that is nearly one of the base."""
        free = [name for name in self._declared if name not in own.entries]
        for name, entry in own.entries.items():
            near = next((one for one in free if is_typo(name, one)), None)
            if near is not None and name not in self._declared and not self._is_inserted(name):
                yield _misspelt(name, near, entry.key, self._declared[near])

    def _is_inserted(self, name: str) -> bool:
        return bool(self._around.written.paths_with(f"{OWN}{name}"))


def _misspelt(name: str, near: str, key: Span, default: Default) -> Diagnostic:
    message = f"no text inserts `{name}`"
    label = Label(default.key, "this one is inserted")
    fix = [Edit(key, near)]
    return MISSPELT_VARIABLE.at(key, message, f"did you mean `{near}`?", label, fix=fix)
