"""Write files whole or not at all."""

import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp, mkstemp


def write_whole(path: Path, text: str) -> None:
    """Put a text in a file's place; until it is all on the disk, the old one stays."""
    handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary_path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary_path.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary_path.replace(path)
    except BaseException:
        temporary_path.unlink()
        raise


def write_all(folder: Path, files: Mapping[Path, bytes]) -> None:
    """Put files into a folder, each whole; until all of them are written, the old ones stay.

    Args:
        folder: Made where it is not there.
        files: By their paths in it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stage_path = Path(mkdtemp(dir=folder, prefix=".servicebook-"))
    try:
        for path, content in files.items():
            _make_way(folder / path)
            staged_path = stage_path / path
            staged_path.parent.mkdir(parents=True, exist_ok=True)
            staged_path.write_bytes(content)
        for path in files:
            (stage_path / path).replace(folder / path)
    finally:
        shutil.rmtree(stage_path, ignore_errors=True)


def _make_way(path: Path) -> None:
    """Make the folder for a file; refuse a folder where the file is to be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir() and not path.is_symlink():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
