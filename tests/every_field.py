"""Texts go in; a playbook that has them in every text field of every kind comes out.

The model's own shapes say which fields there are, so that a new one is filled without a change
here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from types import MappingProxyType
from typing import Any

from servicebook.model.fields import TextMark
from servicebook.model.kinds import COMPANY_SHAPE, KINDS
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.model.standard import Amount, Measured

SAMPLES = MappingProxyType(
    {
        "url": "https://example.org/",
        "brand": "#1f4e5f",
        "accent": "#b4532a",
        "language": "en",
        "code": "EUR",
        "time_zone": "Europe/London",
        "order_numbers": "QQ-######",
        "tags": "odd",
        "aliases": "old",
        "until": "2099-12-31",
        "review_months": "999",
        "status": "published",
        "level": "full",
        "withdrawn": "no",
    }
)
"""What a field holds that is no text and takes only some values."""
BETWEEN = "\n\n"
"""Stands between texts in one field, so that Markdown reads each by itself."""
LEFT_OUT = frozenset(
    {
        "company.logo",
        "company.sections",
        "company.site_url",
        "company.repo_url",
        "company.placeholders",
        "company.variables",
        "company.leave_out",
    }
)
"""Files, choices, names that mean something, and where the site stands, which the frame repeats."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What is written into one item."""

    number: int
    """Which item of its kind it is."""
    plain: Sequence[str]
    rich: Sequence[str]
    together: int = 8
    """How many of them a single field gets; a list gets one for each entry."""
    places: list[tuple[str, str]] = field(default_factory=list)
    """Each text written: the way to its field, and what was written."""
    entries: Iterator[int] = field(default_factory=lambda: count(1))
    """Numbers for entries, which have different ids even in different lists."""


def item(kind: str, texts: Texts) -> dict[str, Any]:
    """Fill every field of an item."""
    return _fields(KINDS[kind].shape, texts, kind, 0)


def path_of(kind: str, number: int) -> str:
    """Say where an item's file belongs."""
    return f"base/{kind}/{_id(kind, number)}.yml"


def of_every_kind(groups: Iterable[tuple[Sequence[str], Sequence[str]]]) -> dict[str, str]:
    """Write an item of each kind for each group of plain and rich texts.

    Each group has a story for insiders, and one that is told to strangers.
    """
    files = {}
    for number, (plain, rich) in enumerate(groups):
        texts = Texts(number, plain, rich)
        more: dict[str, Any] = {"aliases": []} if number else {}
        for kind in KINDS:
            files[path_of(kind, number)] = written(item(kind, texts) | more)
        story = item("anecdotes", texts) | {"id": f"outside-{number}", "aliases": []}
        files[f"base/anecdotes/outside-{number}.yml"] = written(story | {"text": "outside"})
    return files


def company(texts: Texts) -> dict[str, Any]:
    """Fill every field of the company's settings."""
    return _fields(COMPANY_SHAPE, texts, "company", 0)


def written(value: Any) -> str:
    """Write fields as YAML, every text in quotes and with all that is unseen as its number."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {written(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case _:
            return '"' + "".join(map(_letter, value)) + '"'


def _letter(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"


def _fields(shape: ModelShape, texts: Texts, way: str, position: int) -> dict[str, Any]:
    names = CHOSEN.get(shape.model, lambda _: frozenset(shape.fields))(texts.number)
    return {
        name: _value(shape.fields[name].shape, texts, f"{way}.{name}", position)
        for name in shape.fields
        if name in names and f"{way}.{name}" not in LEFT_OUT
    }


def _value(shape: Shape, texts: Texts, way: str, position: int) -> Any:
    match shape:
        case ScalarShape(text=TextMark.PLAIN):
            return _text(texts, way, texts.plain, position)
        case ScalarShape(text=TextMark.RICH):
            return _text(texts, way, texts.rich, position)
        case ScalarShape():
            return _other(shape, texts, way, position)
        case ListShape(element=element):
            several = range(_length(element, texts))
            return [_value(element, texts, way, index + 1) for index in several]
        case TableShape(element=element):
            return {"one": _value(element, texts, way, 1)}
        case ModelShape():
            return _fields(shape, texts, way, position)


def _text(texts: Texts, way: str, choice: Sequence[str], position: int) -> str:
    """Write several texts into a single field, and one after the other into those of a list."""
    text = (
        choice[(position - 1) % len(choice)] if position else BETWEEN.join(choice[: texts.together])
    )
    texts.places.append((way, text))
    return text


def _length(element: Shape, texts: Texts) -> int:
    """Say how many entries a list gets: as many as texts, but one where they must differ."""
    names = element.fields if isinstance(element, ModelShape) else {}
    choices = names["id"].shape if "id" in names else element
    if isinstance(choices, ScalarShape) and choices.choices:
        return len(choices.choices)
    is_text = isinstance(element, ModelShape) or (
        isinstance(element, ScalarShape) and element.text is not None
    )
    return max(len(texts.plain), len(texts.rich)) if is_text else 1


def _other(shape: ScalarShape, texts: Texts, way: str, position: int) -> str:
    """Write something that a field can hold which is no text."""
    kind, *_, name = way.split(".")
    if name in SAMPLES:
        # No two items have had one name, nor have two entries.
        own = next(texts.entries) if "aliases" in way.split(".")[2:] else texts.number
        return SAMPLES[name] + (str(own) if name == "aliases" else "")
    if shape.ref is not None:
        own = f"{shape.ref.kind or 'principles'}-{texts.number}"
        return own if shape.ref.kind else f"principles/{own}"
    if shape.choices:
        return str(
            shape.choices[(position - 1 if name == "id" else texts.number) % len(shape.choices)]
        )
    if name == "id":
        return f"entry-{next(texts.entries)}" if position else _id(kind, texts.number)
    return VALUES[shape.python_type](shape, position)


def _id(kind: str, number: int) -> str:
    """Name an item; a plan has the name of the role it leads into."""
    return f"{'roles' if kind == 'onboarding' else kind}-{number}"


def _number(shape: ScalarShape, position: int) -> str:
    return str(max(shape.least or 0, 1) + position)


VALUES: Mapping[Any, Callable[[ScalarShape, int], str]] = MappingProxyType(
    {
        bool: lambda *_: "yes",
        date: lambda *_: "2020-01-31",
        int: _number,
        Decimal: _number,
    }
)
"""A value of each type; a new type is added here."""
CHOSEN: Mapping[Any, Callable[[int], frozenset[str]]] = MappingProxyType(
    {
        Measured: lambda _: frozenset({"text"}),
        Amount: lambda number: frozenset({"text"} if number % 2 else {"amount", "per"}),
    }
)
"""Which fields of a group are written, where not all can be there at once."""
