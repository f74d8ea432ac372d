"""Raw items go in; frozen, validated items come out, with everything that is wrong in them."""

from collections.abc import Iterator
from collections.abc import Sequence as Many
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from servicebook.diagnostics import Diagnostic
from servicebook.layer import Key, RawItem
from servicebook.layer.layers import Origin
from servicebook.load.nodes import Fields
from servicebook.model.company import Company
from servicebook.model.item import Item
from servicebook.model.kinds import COMPANY_SHAPE, KINDS
from servicebook.model.shapes import Leaf, ModelShape, leaves
from servicebook.parse.plain import read_fields, read_leaves
from servicebook.parse.problems import explain


@dataclass(frozen=True, slots=True)
class Record:
    """A typed item, with the nodes it was read from to find places in."""

    key: Key
    item: Item
    fields: Fields
    origin: Origin

    @property
    def shape(self) -> ModelShape:
        """The shape of the item's class."""
        return KINDS[self.key.kind].shape

    def leaves(self) -> tuple[Leaf, ...]:
        """Collect each marked text, in the order of declaration."""
        return leaves(self.item, self.shape)


@dataclass(frozen=True, slots=True)
class Broken:
    """An item with an error, which still says what it refers to."""

    key: Key
    fields: Fields

    def leaves(self) -> Iterator[Leaf]:
        """Yield each marked text that can be read, in the order typed."""
        return read_leaves(self.fields, KINDS[self.key.kind].shape)


@dataclass(frozen=True, slots=True)
class Parsed:
    """Items that could be read, those that could not, and what was found in all of them."""

    records: tuple[Record, ...]
    broken: tuple[Broken, ...]
    found: tuple[Diagnostic, ...]


def parse_items(items: Many[RawItem]) -> Parsed:
    """Read every item; one that has an error is left out."""
    records: list[Record] = []
    broken: list[Broken] = []
    found: list[Diagnostic] = []
    for raw in items:
        kind = KINDS[raw.key.kind]
        item, problems = _read(raw.fields, kind.shape, kind.noun)
        found.extend(problems)
        if isinstance(item, Item):
            records.append(Record(raw.key, item, raw.fields, raw.origin))
        elif raw.fields.text("status") in {None, "published"}:
            broken.append(Broken(raw.key, raw.fields))
    return Parsed(tuple(records), tuple(broken), tuple(found))


def parse_company(fields: Fields) -> tuple[Company | None, tuple[Diagnostic, ...]]:
    """Read the company's own settings; None where they have an error."""
    company, found = _read(fields, COMPANY_SHAPE, "the company")
    return (company if isinstance(company, Company) else None), found


def _read(
    fields: Fields, shape: ModelShape, noun: str
) -> tuple[BaseModel | None, tuple[Diagnostic, ...]]:
    plain = read_fields(fields, shape, noun)
    try:
        item = shape.model.model_validate(plain.data)
    except ValidationError as error:
        problems: list[Any] = error.errors(include_url=False, include_input=False)
        known = frozenset(one.span for one in plain.found)
        return None, (*plain.found, *explain(problems, fields, shape, noun, known))
    return (None if plain.found else item), plain.found
