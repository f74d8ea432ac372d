"""What somebody wants to begin goes in; the new files for it come out, ready to be filled in."""

from servicebook.scaffold.company import company_files, folder_for
from servicebook.scaffold.existing import Existing, read_existing
from servicebook.scaffold.ids import new_id
from servicebook.scaffold.override import changeable, override
from servicebook.scaffold.refusal import RefusedError
from servicebook.scaffold.skeleton import skeleton
from servicebook.scaffold.writing import NewFile, write_file, write_folder

__all__ = [
    "Existing",
    "NewFile",
    "RefusedError",
    "changeable",
    "company_files",
    "folder_for",
    "new_id",
    "override",
    "read_existing",
    "skeleton",
    "write_file",
    "write_folder",
]
