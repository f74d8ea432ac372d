"""Read raw items into typed ones, by the shape their class declares."""

from servicebook.parse.items import Broken, Parsed, Record, parse_company, parse_items

__all__ = ["Broken", "Parsed", "Record", "parse_company", "parse_items"]
