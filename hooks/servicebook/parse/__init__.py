"""Read raw items into typed ones, by the shape their class declares."""

from servicebook.parse.items import Parsed, Record, parse_company, parse_items

__all__ = ["Parsed", "Record", "parse_company", "parse_items"]
