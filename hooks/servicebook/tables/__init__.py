"""Lay what has rows out as spreadsheets: a playbook goes in, files for other programs come out."""

from servicebook.tables.files import table_files

__all__ = ["table_files"]
