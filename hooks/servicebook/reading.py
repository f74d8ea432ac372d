"""Both layers go in; the company and its typed items come out, with values filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from servicebook.diagnostics import Diagnostic
from servicebook.layer import Key, Layered, Names, RawItem, hiding_reasons
from servicebook.load.nodes import Fields, Scalar, Sequence, at_path
from servicebook.model.amounts import amount_text, currency_sign, measured_text
from servicebook.model.company import Company
from servicebook.model.kinds import COMPANY_SHAPE
from servicebook.model.standard import Limit, Standard
from servicebook.own_words import own_words
from servicebook.parse import Around, Parsed, Record, parse_company, parse_items
from servicebook.variables import ANYTHING, Variables, fill, fill_fields, unknown_names
from servicebook.written import Written

NUMBER_KINDS = frozenset({"standards", "limits"})
"""Kinds whose values other texts may insert; they are read first."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The company and the items, as far as they could be read."""

    company: Company | None
    parsed: Parsed
    variables: Variables
    """What was filled in."""
    found: tuple[Diagnostic, ...]


def read_playbook(layered: Layered, texts: Mapping[str, str], unread: frozenset[Key]) -> Reading:
    """Read the company first, then what is said in numbers, then the rest.

    Args:
        layered: Both layers as one.
        texts: The text of each file, to find exact places and to say what to type.
        unread: Items in files that could not be read; their values are not missed.
    """
    around = Around(Written(texts), Names(layered.items))
    company, company_found = _read_company(layered.company, around)
    variables = _company_variables(company, layered.company)
    numbers = [item for item in layered.items if item.key.kind in NUMBER_KINDS]
    others = [item for item in layered.items if item.key.kind not in NUMBER_KINDS]
    first = _fill_and_parse(numbers, variables, around)
    if company is not None:
        # What is left out still has its value where a text of the base inserts it.
        unshown = (*(one.item for one in layered.hidden), *layered.waiting)
        left_out = [one for one in unshown if one.key.kind in NUMBER_KINDS]
        hidden = _fill_and_parse(left_out, variables, around)
        values = _number_variables((*hidden.records, *first.records), company)
        values |= _values_by_names(values, {**layered.names_before, **layered.successors})
        broken = {item.key for item in numbers} - {record.key for record in first.records}
        names = {f"{key.kind}.{key.id}" for key in broken}
        names |= {key.kind for key in unread if key.kind in NUMBER_KINDS}
        variables = variables.with_values(values, frozenset(names))
    second = _fill_and_parse(others, variables, around)
    reasons = unknown_names(_reasons(layered), variables, around.written)
    parsed = Parsed(
        (*first.records, *second.records),
        (*first.broken, *second.broken),
        (*first.found, *second.found),
    )
    return Reading(company, parsed, variables, (*company_found, *parsed.found, *reasons))


def _reasons(layered: Layered) -> Iterator[Scalar]:
    """Yield why the company hides things; a reason in its settings is read with those."""
    settings = layered.company.span.path if layered.company else ""
    for change in layered.changes:
        if change.span.path != settings:
            yield from hiding_reasons(change.item.fields)


def _read_company(
    fields: Fields | None, around: Around
) -> tuple[Company | None, tuple[Diagnostic, ...]]:
    if fields is None:
        return None, ()
    own = own_words(fields, around.written)
    variables = Variables(own.values, _placeholders(fields))
    filled, unknown = fill_fields(fields, COMPANY_SHAPE, variables, around.written)
    company, found = parse_company(filled, around)
    return company, (*own.found, *unknown, *found)


def _placeholders(fields: Fields | None) -> frozenset[str]:
    """Read the names of another program's, even where the rest has an error."""
    names = at_path(fields, ("placeholders",)) if fields else None
    items = names.items if isinstance(names, Sequence) else ()
    return frozenset(_bare(one.text) for one in items if isinstance(one, Scalar))


def _bare(name: str) -> str:
    """Take the braces off a placeholder that was listed as it stands in texts."""
    return name.strip().removeprefix("{{").removesuffix("}}").strip()


def _fill_and_parse(items: list[RawItem], variables: Variables, around: Around) -> Parsed:
    filled = fill(items, variables, around.written)
    parsed = parse_items(filled.items, around)
    return replace(parsed, found=(*filled.found, *parsed.found))


def _company_variables(company: Company | None, fields: Fields | None) -> Variables:
    if company is None:
        unread = frozenset({"company", *NUMBER_KINDS} if fields else {ANYTHING})
        return Variables({}, _placeholders(fields), unread)
    values = {
        "company.name": company.name,
        "company.short_name": company.short_name,
        "company.promise": company.promise,
        "company.currency": currency_sign(company),
    }
    values |= {f"company.variables.{name}": text for name, text in company.variables.items()}
    return Variables(values, frozenset(map(_bare, company.placeholders)))


def _values_by_names(values: Mapping[str, str], names: Mapping[Key, Key]) -> dict[str, str]:
    """Give values the names, too, that their items had before, and of those they stand in for."""
    found = {}
    for old, new in names.items():
        before = f"{new.kind}.{new.id}."
        for name in [name for name in values if name.startswith(before)]:
            found[f"{old.kind}.{old.id}.{name.removeprefix(before)}"] = values[name]
    return found


def _number_variables(records: tuple[Record, ...], company: Company) -> dict[str, str]:
    values = {}
    for record in records:
        match record.item:
            case Standard() as item:
                values[f"standards.{item.id}.target"] = measured_text(item.target, company.language)
                values[f"standards.{item.id}.hours"] = item.hours
                if item.good is not None:
                    values[f"standards.{item.id}.good"] = measured_text(item.good, company.language)
            case Limit() as item:
                values[f"limits.{item.id}.up_to"] = amount_text(item.up_to, company)
            case _:
                pass
    return values
