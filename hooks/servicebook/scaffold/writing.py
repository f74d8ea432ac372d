"""New files go in and are written whole or not at all, and never over something that is there."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from servicebook.scaffold.refusal import RefusedError


class NewFile(NamedTuple):
    """A file to be written."""

    uri: str
    """Its path in the folder it belongs to, with `/`."""
    text: str


def write_file(folder: Path, new: NewFile) -> Path:
    """Write one file, and return its path.

    Raises:
        RefusedError: Something of that name is there.
    """
    path = folder / new.uri
    if os.path.lexists(path):
        raise RefusedError(f"{path} is there already. Open it, or choose another id.")
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(new.text, "utf-8", newline="\n")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path


def write_folder(folder: Path, files: Iterable[NewFile]) -> None:
    """Write a whole new folder, which may be there as long as it is empty.

    Raises:
        RefusedError: Something is there.
    """
    if os.path.lexists(folder):
        _refuse_used(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        for new in files:
            write_file(beside, new)
        if folder.exists():
            folder.rmdir()  # Windows renames over nothing that exists
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _refuse_used(folder: Path) -> None:
    if folder.is_symlink() or not folder.is_dir():
        raise RefusedError(f"{folder} is there already, and is no folder. Choose another name.")
    if any(folder.iterdir()):
        raise RefusedError(
            f"The folder {folder} is there already and is not empty; nothing was changed. "
            "Name another one with --folder."
        )
