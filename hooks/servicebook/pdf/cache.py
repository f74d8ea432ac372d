"""PDFs are kept by what they are made from; they can be deleted at any time."""

import os
import re
from collections.abc import Collection, Sequence
from hashlib import blake2b, file_digest
from pathlib import Path
from tempfile import mkstemp

from servicebook.pdf.document import Assets, Job, Pdf, Printed

MOST_BYTES = 256 * 1024 * 1024
"""How much is kept of what the last build did not need."""
DIGEST_BYTES = 16
NAME = re.compile(r"(\w+)-(\d+)-(\w+)\.pdf")
"""The key, the number of pages, and the digest of what the file holds."""


class Recipe:
    """What all PDFs of one build have in common; names each by all that it is made from."""

    def __init__(self, engine: str, assets: Assets) -> None:
        """Take the engine's identity, and what documents are made with."""
        own = sorted(Path(__file__).parent.glob("*.py"))
        parts = [engine.encode(), *(path.read_bytes() for path in own)]
        for name, content in sorted(assets.items()):
            parts += [name.encode(), content]
        self._common = _digest(*parts).encode()

    def key(self, job: Job) -> str:
        """Name a job; the same name stands for the same PDF."""
        document = job.document
        texts = (document.path, document.language, document.html, job.size)
        return _digest(self._common, *(text.encode() for text in texts))


class Cache:
    """A folder of files that are named by what they are made from and by what they hold."""

    def __init__(self, folder: Path) -> None:
        """Make the folder if it is missing, and look what is in it."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        names = (NAME.fullmatch(path.name) for path in sorted(folder.iterdir()))
        self._kept = {name[1]: name for name in names if name is not None}

    def find(self, key: str, job: Job) -> Pdf | None:
        """Return a PDF that is there and whole, and remember that it was needed."""
        name = self._kept.get(key)
        if name is None:
            return None
        path = (self._folder / name[0]).absolute()
        try:
            with path.open("rb") as file:
                is_whole = file_digest(file, _hash).hexdigest() == name[3]
            os.utime(path)
        except OSError:
            return None
        return Pdf(job, path, int(name[2])) if is_whole else None

    def keep(self, key: str, printed: Printed) -> Pdf:
        """Put a PDF into the folder, whole or not at all."""
        digest = _hash(printed.content).hexdigest()
        path = self._folder / f"{key}-{printed.pages}-{digest}.pdf"
        handle, name = mkstemp(dir=self._folder, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(printed.content)
        Path(name).replace(path)
        return Pdf(printed.job, path.absolute(), printed.pages)

    def tidy(self, needed: Sequence[Pdf], most_bytes: int = MOST_BYTES) -> None:
        """Delete what was not needed for longest, until the rest is small enough."""
        kept = {pdf.file_path.name for pdf in needed}
        room = most_bytes
        for path, size in _newest_first(self._folder, kept):
            room -= size
            if room < 0:
                path.unlink(missing_ok=True)


def _newest_first(folder: Path, but: Collection[str]) -> list[tuple[Path, int]]:
    """List files with their sizes; other builds may be deleting them, too."""
    found = []
    for entry in os.scandir(folder):
        if entry.name not in but and entry.is_file():
            try:
                about = entry.stat()
            except FileNotFoundError:
                continue
            found.append((about.st_mtime_ns, entry.path, about.st_size))
    return [(Path(path), size) for _, path, size in sorted(found, reverse=True)]


def _hash(content: bytes = b"") -> "blake2b":
    return blake2b(content, digest_size=DIGEST_BYTES)


def _digest(*parts: bytes) -> str:
    """Make one name of several parts, none of which can run into the next."""
    whole = _hash()
    for part in parts:
        whole.update(len(part).to_bytes(8))
        whole.update(part)
    return whole.hexdigest()
