"""The models and the base's ids go in; JSON Schemas come out, which an editor helps authors by."""

from servicebook.schema.files import MARK, schema_files
from servicebook.schema.ids import base_ids

__all__ = ["MARK", "base_ids", "schema_files"]
