"""Raw items go in; frozen, validated items come out, with everything that is wrong in them."""

from collections.abc import Iterator
from collections.abc import Sequence as Many
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError

from servicebook.diagnostics import Diagnostic
from servicebook.layer import Key, Origin, RawItem, read_leaves
from servicebook.load.nodes import Fields
from servicebook.model.company import Company
from servicebook.model.item import Item
from servicebook.model.kinds import COMPANY_SHAPE, DECLARATIONS_SHAPE, KINDS, VALUE_SHAPE
from servicebook.model.shapes import Leaf, ModelShape, leaves
from servicebook.model.variable import Declarations, VariableValue
from servicebook.parse.around import Around, Level
from servicebook.parse.diagnosis import Diagnosis
from servicebook.parse.plain import read_fields
from servicebook.parse.problems import Read, explain
from servicebook.parse.unknown import field_meant


@dataclass(frozen=True)
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
        """Return each marked text, in the order of declaration."""
        return self._leaves

    @cached_property
    def _leaves(self) -> tuple[Leaf, ...]:
        return leaves(self.item, self.shape)


@dataclass(frozen=True, slots=True)
class Broken:
    """An item with an error, which still says what it refers to."""

    key: Key
    fields: Fields
    """As they were meant, as far as that is clear."""

    def leaves(self) -> Iterator[Leaf]:
        """Yield each marked text that can be read, in the order typed."""
        return read_leaves(self.fields, KINDS[self.key.kind].shape)


@dataclass(frozen=True, slots=True)
class Parsed:
    """Items that could be read, those that could not, and what was found in all of them."""

    records: tuple[Record, ...]
    broken: tuple[Broken, ...]
    found: tuple[Diagnostic, ...]


def parse_items(items: Many[RawItem], around: Around) -> Parsed:
    """Read every item; one that has an error is left out."""
    records: list[Record] = []
    broken: list[Broken] = []
    found: list[Diagnostic] = []
    for raw in items:
        kind = KINDS[raw.key.kind]
        item = _read(raw.fields, kind.shape)
        if isinstance(item, Item):
            records.append(Record(raw.key, item, raw.fields, raw.origin))
            continue
        read, problems = _diagnose(Read(raw.fields, kind.shape, kind.noun, raw.key, around))
        found.extend(problems)
        if read.text("status") in {None, "published"}:
            broken.append(Broken(raw.key, read))
    return Parsed(tuple(records), tuple(broken), tuple(found))


def parse_company(fields: Fields, around: Around) -> tuple[Company | None, tuple[Diagnostic, ...]]:
    """Read the company's own settings; None where they have an error."""
    company, found = _read_or_explain(Read(fields, COMPANY_SHAPE, "the company", None, around))
    return company if isinstance(company, Company) else None, found


def means_value(fields: Fields) -> bool:
    """Whether fields are meant to say what a variable stands for, mistyped as they may be."""
    level = Level("", VALUE_SHAPE, fields, entries=dict(fields.entries))
    known = VALUE_SHAPE.fields.keys() & fields.entries.keys()
    return bool(known) or any(
        field_meant(level, one, fields.entries[one].value) for one in fields.entries
    )


def parse_value(
    fields: Fields, name: str, around: Around
) -> tuple[VariableValue | None, tuple[Diagnostic, ...]]:
    """Read what a variable stands for where it is no text; None where it has an error."""
    value, found = _read_or_explain(Read(fields, VALUE_SHAPE, f"`{name}`", None, around))
    return value if isinstance(value, VariableValue) else None, found


def parse_declarations(
    fields: Fields, around: Around
) -> tuple[Declarations | None, tuple[Diagnostic, ...]]:
    """Read the variables that the base declares; None where one of them has an error."""
    read = Read(fields, DECLARATIONS_SHAPE, "the base", None, around)
    declared, found = _read_or_explain(read)
    return declared if isinstance(declared, Declarations) else None, found


def _read_or_explain(read: Read) -> tuple[BaseModel | None, tuple[Diagnostic, ...]]:
    model = _read(read.fields, read.shape)
    return model, () if model is not None else _diagnose(read)[1]


def _read(fields: Fields, shape: ModelShape) -> BaseModel | None:
    """Read fields in which nothing is wrong; None where something is."""
    plain = read_fields(fields, shape)
    if not plain.is_clean:
        return None
    try:
        return shape.model.model_validate(plain.data)
    except ValidationError:
        return None


def _diagnose(read: Read) -> tuple[Fields, tuple[Diagnostic, ...]]:
    """Say all that is wrong, and give the fields as they were meant."""
    diagnosis = Diagnosis(read.around)
    meant = diagnosis.fields(read.fields, read.shape, read.noun)
    problems: list[Any] = []
    try:
        read.shape.model.model_validate(read_fields(meant, read.shape).data)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False)
    known = frozenset(diagnosis.findings.places)
    found = (*diagnosis.findings.found, *explain(problems, read.meaning(meant), known))
    assert found, f"{read.noun} was refused and nothing is wrong with it"
    return meant, found
