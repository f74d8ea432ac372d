"""Read raw items into typed ones, by the shape their class declares."""

from servicebook.parse.around import Around
from servicebook.parse.items import Broken, Parsed, Record, parse_company, parse_items

__all__ = ["Around", "Broken", "Parsed", "Record", "parse_company", "parse_items"]
