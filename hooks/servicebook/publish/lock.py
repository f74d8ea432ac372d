"""One build at a time for each folder, across programs; what holds a lock dies with its holder."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _locks(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _waits(handle: int) -> None:
        while not _locks(handle):
            with suppress(OSError):  # gives up after ten tries, a second apart
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
                return
else:
    import fcntl

    def _locks(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _waits(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)


@contextmanager
def held(path: Path, when_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold a file as the sign that somebody works; wait while somebody else does.

    Args:
        path: The file; it is there only as long as it is held.
        when_waiting: Called once before waiting.
    """
    handle = _taken(path, when_waiting)
    try:
        yield
    finally:
        # Windows deletes no file that is open; there it is deleted by whoever closes it last.
        if sys.platform != "win32":
            path.unlink(missing_ok=True)
        os.close(handle)
        with suppress(OSError):
            if sys.platform == "win32":
                path.unlink()


def _taken(path: Path, when_waiting: Callable[[], None]) -> int:
    is_told = False
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _locks(handle):
            if not is_told:
                when_waiting()
                is_told = True
            _waits(handle)
        if _is_same(path, handle):
            return handle
        # Who held it has deleted it meanwhile: what we hold is seen by nobody.
        os.close(handle)


def _is_same(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
