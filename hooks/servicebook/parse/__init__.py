"""Read raw items into typed ones, by the shape their class declares."""

from servicebook.parse.around import Around
from servicebook.parse.forms import form_in, typed_form
from servicebook.parse.items import (
    Broken,
    Parsed,
    Record,
    means_value,
    parse_company,
    parse_declarations,
    parse_items,
    parse_value,
)

__all__ = [
    "Around",
    "Broken",
    "Parsed",
    "Record",
    "form_in",
    "means_value",
    "parse_company",
    "parse_declarations",
    "parse_items",
    "parse_value",
    "typed_form",
]
