"""Write a file whole or not at all."""

import os
from pathlib import Path
from tempfile import mkstemp


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
