"""Write a file whole or not at all."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_whole(path: Path, text: str) -> None:
    """Put a text in a file's place; until it is all on the disk, the old one stays."""
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        temporary_path = Path(file.name)
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            temporary_path.unlink()
            raise
    temporary_path.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
    temporary_path.replace(path)
