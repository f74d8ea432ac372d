"""Both layers go in; the company and its typed items come out, with values filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from servicebook.declared import Declared
from servicebook.diagnostics import Diagnostic
from servicebook.layer import Key, Layered, Names, RawItem, hiding_reasons
from servicebook.load.nodes import Fields, Scalar, Sequence, at_path
from servicebook.model.amounts import amount_text, currency_sign, measured_text
from servicebook.model.company import Company
from servicebook.model.kinds import COMPANY_SHAPE
from servicebook.model.standard import Limit, Standard
from servicebook.own_values import OwnValues, own_values
from servicebook.own_words import own_words
from servicebook.parse import Around, Parsed, Record, parse_company, parse_items
from servicebook.variables import ANYTHING, OWN, Variables, fill, fill_fields, unknown_names
from servicebook.words import Words
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
    settings: Fields | None
    """The company's, with the variables that the base declares; None where they are missing."""


def read_playbook(
    layered: Layered,
    declared: Declared,
    texts: Mapping[str, str],
    unread: frozenset[Key],
    words: Words,
) -> Reading:
    """Read the company first, then what is said in numbers, then the rest.

    Args:
        layered: Both layers as one.
        declared: The variables that the base declares.
        texts: The text of each file, to find exact places and to say what to type.
        unread: Items in files that could not be read; their values are not missed.
        words: What is said around numbers that texts insert.
    """
    around = Around(Written(texts), Names(layered.items))
    settings = own_values(layered.company, declared, around, words) if layered.company else None
    company, company_found = _read_company(settings, declared, around)
    variables = _company_variables(company, layered.company, declared)
    numbers = [item for item in layered.items if item.key.kind in NUMBER_KINDS]
    others = [item for item in layered.items if item.key.kind not in NUMBER_KINDS]
    first = _fill_and_parse(numbers, variables, around)
    if company is not None:
        # What is left out still has its value where a text of the base inserts it.
        unshown = (*(one.item for one in layered.hidden), *layered.waiting)
        left_out = [one for one in unshown if one.key.kind in NUMBER_KINDS]
        hidden = _fill_and_parse(left_out, variables, around)
        values = _number_variables((*hidden.records, *first.records), company, words)
        values |= _values_by_names(values, {**layered.names_before, **layered.successors})
        variables = variables.with_values(values, _unread_numbers(numbers, first, unread))
    second = _fill_and_parse(others, variables, around)
    reasons = unknown_names(_reasons(layered), variables, around.written)
    parsed = Parsed(
        (*first.records, *second.records),
        (*first.broken, *second.broken),
        (*first.found, *second.found),
    )
    found = (*declared.found, *company_found, *parsed.found, *reasons)
    return Reading(company, parsed, variables, found, settings.settings if settings else None)


def _unread_numbers(numbers: list[RawItem], read: Parsed, unread: frozenset[Key]) -> frozenset[str]:
    """Name the first parts of names whose values an error keeps from being known."""
    broken = {item.key for item in numbers} - {record.key for record in read.records}
    names = {f"{key.kind}.{key.id}" for key in broken}
    return frozenset(names | {key.kind for key in unread if key.kind in NUMBER_KINDS})


def _reasons(layered: Layered) -> Iterator[Scalar]:
    """Yield why the company hides things; a reason in its settings is read with those."""
    settings = layered.company.span.path if layered.company else ""
    for change in layered.changes:
        if change.span.path != settings:
            yield from hiding_reasons(change.item.fields)


def _read_company(
    given: OwnValues | None, declared: Declared, around: Around
) -> tuple[Company | None, tuple[Diagnostic, ...]]:
    if given is None:
        return None, ()
    fields = given.settings
    own = own_words(fields, around.written)
    variables = Variables(own.values, _placeholders(fields), _unread_of(declared))
    filled, unknown = fill_fields(
        fields, COMPANY_SHAPE, variables, around.written, barred=own.leading_to
    )
    company, found = parse_company(filled, around)
    told = (*given.found, *own.found, *unknown, *found)
    return company if not given.is_broken else None, told


def _unread_of(declared: Declared) -> frozenset[str]:
    """Name the first part of names that the base may declare in a file that has an error."""
    return frozenset({OWN.rstrip(".")} if declared.is_unread else ())


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


def _company_variables(
    company: Company | None, fields: Fields | None, declared: Declared
) -> Variables:
    if company is None:
        unread = frozenset({"company", *NUMBER_KINDS} if fields else {ANYTHING})
        return Variables({}, _placeholders(fields), unread)
    values = {
        "company.name": company.name,
        "company.short_name": company.short_name,
        "company.promise": company.promise,
        "company.currency": currency_sign(company),
    }
    values |= {f"{OWN}{name}": text for name, text in company.variables.items()}
    return Variables(values, frozenset(map(_bare, company.placeholders)), _unread_of(declared))


def _values_by_names(values: Mapping[str, str], names: Mapping[Key, Key]) -> dict[str, str]:
    """Give values the names, too, that their items had before, and of those they stand in for."""
    found = {}
    for old, new in names.items():
        before = f"{new.kind}.{new.id}."
        for name in [name for name in values if name.startswith(before)]:
            found[f"{old.kind}.{old.id}.{name.removeprefix(before)}"] = values[name]
    return found


def _number_variables(
    records: tuple[Record, ...], company: Company, words: Words
) -> dict[str, str]:
    values = {}
    language = company.language
    for record in records:
        match record.item:
            case Standard() as item:
                values[f"standards.{item.id}.target"] = measured_text(item.target, language, words)
                values[f"standards.{item.id}.hours"] = item.hours
                if item.good is not None:
                    values[f"standards.{item.id}.good"] = measured_text(item.good, language, words)
            case Limit() as item:
                values[f"limits.{item.id}.up_to"] = amount_text(item.up_to, company, words)
            case _:
                pass
    return values
