"""A folder is written beside another one, and takes its place in one step."""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from servicebook.publish.lock import held

FOLDER_MODE = 0o755
FILE_MODE = 0o644
AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""Of Linux' `renameat2`; macOS' `renamex_np` calls it RENAME_SWAP, with the same number."""
CANNOT = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP})
"""What a system or a file system answers that knows no exchange."""


@contextmanager
def replacing(live_path: Path, when_waiting: Callable[[], None]) -> Iterator[Path]:
    """Give an empty folder to write into; at the end, put it where the live one is.

    Until then nothing changes there, and if anything is raised nothing ever does. Killed at any
    moment, the live folder is the old one or the new one; what is left beside it is cleared away by
    whoever builds next.

    Args:
        live_path: The folder to be replaced, or to be made.
        when_waiting: Called once before waiting for another build of the same folder.

    Raises:
        OSError: Something cannot be written.
    """
    live_path.parent.mkdir(parents=True, exist_ok=True)
    new_path, old_path = _beside(live_path, "new"), _beside(live_path, "old")
    with held(_beside(live_path, "lock"), when_waiting):
        _recover(live_path, new_path, old_path)
        try:
            new_path.mkdir()
            yield new_path
            _finish(new_path)
            _swap(new_path, live_path, old_path)
        finally:
            for path in (new_path, old_path):
                shutil.rmtree(path, ignore_errors=True)


def _beside(live_path: Path, name: str) -> Path:
    """Name a neighbour, so that a rename never leaves the file system."""
    return live_path.with_name(f".{live_path.name}.servicebook-{name}")


def _recover(live_path: Path, new_path: Path, old_path: Path) -> None:
    """Clear away what a killed build has left; between two renames it left the old site aside."""
    if old_path.exists() and not live_path.exists():
        old_path.rename(live_path)
    for path in (new_path, old_path):
        if path.exists():
            shutil.rmtree(path)


def _finish(folder: Path) -> None:
    """Give everything the same rights, whoever builds."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)


def _swap(new_path: Path, live_path: Path, old_path: Path) -> None:
    if not live_path.exists():
        new_path.rename(live_path)
    elif not _exchanged(new_path, live_path):
        live_path.rename(old_path)
        try:
            new_path.rename(live_path)
        except OSError:
            old_path.rename(live_path)
            raise


def _exchanged(one_path: Path, other_path: Path) -> bool:
    """Let two folders change their names in one step; say whether the system can."""
    one, other = os.fsencode(one_path), os.fsencode(other_path)
    if sys.platform == "win32":
        return False
    system = ctypes.CDLL(None, use_errno=True)
    if hasattr(system, "renameat2"):
        failed = system.renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE)
    elif hasattr(system, "renamex_np"):
        failed = system.renamex_np(one, other, RENAME_EXCHANGE)
    else:
        return False
    if failed and ctypes.get_errno() not in CANNOT:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other_path))
    return not failed
